import { t } from '../../text/index.ts';

/** The name of a team or a person; whoever has none yet has a number, which the server writes as "#3". */
export function shownName(name: string, kind: 'team' | 'person' = 'team'): string {
  const [, number] = /^#(\d+)$/.exec(name) ?? [];
  return number === undefined ? name : t(`workshop:number.${kind}`, { number });
}
