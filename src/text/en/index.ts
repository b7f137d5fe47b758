/**
 * The English catalogue: one namespace a file, one line a namespace.
 * To add one, put `<name>.json` beside this file and add its line below.
 */
export { default as common } from './common.json' with { type: 'json' };
