declare module 'seedrandom/lib/alea.js' {
  /** Johannes Baagøe's Alea, as seedrandom ships it: additions and multiplications only. */
  export default function alea(seed: string): () => number;
}
