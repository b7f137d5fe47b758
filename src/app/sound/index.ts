export { heard, tonesOf } from './heard.ts';
export { createSound, type Sound } from './sound.ts';
