/** Drawings made of the board's vocabulary, for pages without the board. */
import './marks.css';

export * from './emblem.tsx';
export * from './ending-mark.tsx';
export * from './hands.tsx';
export * from './person.tsx';
export * from './rose.tsx';
export * from './shapes.ts';
