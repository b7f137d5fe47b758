import type * as en from './en/index.ts';

type Catalogue = typeof en;

/** `a_one` and `a_other` are both reached by the key `a`. */
type WithoutPlural<K extends string> =
  K extends `${infer Stem}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Stem : K;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? WithoutPlural<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** Names of the catalogue files. */
export type Namespace = keyof Catalogue & string;

/** Every key of the catalogue, written `namespace:path.to.text`. A key that does not exist is a type error. */
export type TextKey = { [N in Namespace]: `${N}:${Paths<Catalogue[N]>}` }[Namespace];

/** What a text may have put into it. `count` chooses the plural. */
export type TextValues = Readonly<Record<string, string | number>>;
