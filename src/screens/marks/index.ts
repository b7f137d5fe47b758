/** Drawings made of the board's vocabulary, for pages without the board. */
import './marks.css';

export * from './person.tsx';
export * from './shapes.ts';
