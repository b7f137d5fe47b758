import { describe, expect, test } from 'vitest';
import { findCycles } from './cycles.ts';
import { checkFolders } from './folders.ts';
import { checkPlainness, LONGEST_FILE } from './plainness.ts';
import { checkPurity } from './purity.ts';
import { parse } from './syntax.ts';

const files = (texts: Record<string, string>) =>
  Object.entries(texts).map(([path, text]) => parse(path, text));

const GAUGES = { 'src/engine/gauges.ts': 'export function coherence() { return 1; }' };

describe('the check of folders', () => {
  test.each([
    ['src/engine/a.ts', "import { x } from '../view/index.ts';"],
    ['src/engine/a.ts', "import type { X } from '../scenario/index.ts';"],
    ['src/engine/a.ts', "export * from '../record/index.ts';"],
    ['src/engine/a.ts', "let x: import('../record/index.ts').X;"],
    ['src/engine/a.ts', "import { produce } from 'zod';"],
    ['src/engine/a.ts', "import alea from 'seedrandom/lib/alea.js';"],
    ['src/engine/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/record/a.ts', "import { readFileSync } from 'fs';"],
    ['src/record/a.ts', "import alea from 'seedrandom';"],
    ['src/record/a.ts', "import { x } from '../engine/turn.ts';"],
    ['src/scenario/a.ts', "import x from '../../tests/x.json';"],
    ['src/board/a.ts', "import { x } from '../engine/index.ts';"],
    ['src/board/a.ts', "const x = import('../screens/index.ts');"],
    ['src/screens/a.tsx', "import Phaser from 'phaser';"],
    ['src/screens/a.tsx', "import type Phaser from 'phaser';"],
    ['src/view/a.ts', "import { signal } from '@preact/signals';"],
    ['src/view/a.ts', "import { h } from 'preact';"],
    ['src/view/a.ts', "import { advance } from '../engine/index.ts';"],
    ['src/view/a.ts', "import * as engine from '../engine/index.ts';"],
    ['src/view/a.ts', "import { type Game, coherence, advance } from '../engine/index.ts';"],
    ['src/view/a.ts', "import { type Game } from '../engine/index.ts';"],
    ['src/view/a.ts', "import { label } from '../review/index.ts';"],
    ['src/protocol/a.ts', "import { parse } from '../record/index.ts';"],
    ['src/server/a.ts', "import { advance } from '../engine/index.ts';"],
    ['src/app/a.ts', "import { x } from '../engine/turn.ts';"],
    ['src/app/a.ts', "import { x } from '../workers/review.ts';"],
    ['src/app/a.ts', "import { join } from 'node:path';"],
    ['src/cli/a.ts', "import { x } from '../engine/turn.ts';"],
    ['src/app/a.ts', "const x = new URL('../engine/turn.ts', import.meta.url);"],
    ['src/ui/a.ts', 'export const x = 1;'],
    ['src/a.ts', 'export const x = 1;'],
    ['src/app/a.ts', 'const name = "x"; void import(name); import x from "../b.ts";'],
  ])('finds in %s: %s', (path, text) => {
    expect(checkFolders(files({ ...GAUGES, [path]: text }))).toHaveLength(1);
  });

  test.each([
    ['src/engine/random.ts', "import alea from 'seedrandom/lib/alea.js';"],
    [
      'src/engine/turn.ts',
      "import { x } from './actions/index.ts'; import { produce } from 'immer';",
    ],
    ['src/view/a.ts', "import { type Game, coherence } from '../engine/index.ts';"],
    ['src/view/a.ts', "import type { Game } from '../engine/index.ts';"],
    [
      'src/protocol/a.ts',
      "import type { Game } from '../engine/index.ts'; import * as z from 'zod';",
    ],
    ['src/scenario/a.ts', "import mill from '../../scenarios/mill.json';"],
    ['src/board/a.ts', "import Phaser from 'phaser'; import { x } from '../view/index.ts';"],
    ['src/app/a.tsx', "void import('../board/index.ts'); import '../screens/index.ts';"],
    ['src/app/a.ts', "import Review from '../workers/review.ts?worker';"],
    ['src/cli/a.ts', "new URL('../workers/play.ts', import.meta.url); import 'node:fs';"],
  ])('lets pass in %s: %s', (path, text) => {
    expect(checkFolders(files({ ...GAUGES, [path]: text }))).toEqual([]);
  });
});

describe('the check for circles', () => {
  test('finds one through three files', () => {
    const found = findCycles(
      files({
        'src/engine/a.ts': "import { b } from './b.ts';",
        'src/engine/b.ts': "export { c } from './c.ts';",
        'src/engine/c.ts': "import { a } from './a.ts';",
      }),
    );
    expect(found).toEqual([
      'src/engine/a.ts → src/engine/b.ts → src/engine/c.ts → src/engine/a.ts',
    ]);
  });

  test('lets types and later imports go round', () => {
    const found = findCycles(
      files({
        'src/engine/a.ts': "import { b } from './b.ts';",
        'src/engine/b.ts': "import type { A } from './a.ts'; export type { A2 } from './a.ts';",
        'src/app/c.ts': "void import('./d.ts');",
        'src/app/d.ts': "import { c } from './c.ts';",
      }),
    );
    expect(found).toEqual([]);
  });
});

describe('the check of the engine', () => {
  const check = (text: string) => checkPurity(files({ 'src/engine/a.ts': text }));

  test.each([
    'Math.sin(1);',
    'Math.pow(2, 3);',
    'Math.random();',
    'Math.round(1.5);',
    "Math['sin'](1);",
    'const { sin } = Math;',
    'const m = Math;',
    'Date.now();',
    'new Date();',
    'let x: Date;',
    'performance.now();',
    'let x = 2 ** 3;',
    'let x = 2; x **= 3;',
    'crypto.getRandomValues([]);',
    '(1).toLocaleString();',
    "'a'?.toLocaleUpperCase();",
    "'a'.localeCompare('b');",
    'new Intl.NumberFormat();',
    'let x: Intl.NumberFormat;',
    'process.exit();',
    'globalThis.x;',
    'window.x;',
    'document.title;',
    'localStorage.x;',
    'setTimeout(() => 1, 1);',
    "console.log('x');",
    "fetch('x');",
    'for (const key in {}) key;',
    '[1].sort();',
    '[1]?.toSorted();',
    'async function f() {}',
    'const f = async () => 1;',
    'class A { async f() {} }',
    'await f();',
    'async function f() { for await (const x of y) x; }',
    'Promise.resolve();',
    'let x: Promise<number>;',
    "import('./x.ts');",
    "eval('1');",
    'let x: Function;',
    'const o = { Date };',
    'const o = { [process.x]: 1 };',
  ])('finds: %s', (text) => {
    expect(check(text).length).toBeGreaterThan(0);
  });

  test.each([
    'Math.sqrt(Math.abs(Math.min(1, Math.max(2, Math.floor(3)))));',
    'Math.trunc(1); Math.sign(1); Math.imul(1, 2);',
    '[1].sort((a, b) => a - b);',
    "parseFloat('1'); Number('1'); JSON.stringify({});",
    'for (const key of Object.keys({})) key;',
    'const team = { process: 1, window: 2 }; team.process + team.window;',
    'interface Team { process: number; Date: string }',
    'function build(process: number) { return process; }',
    "import { process } from './process.ts'; process.length;",
    "// Math.sin(1) and Date.now()\nconst text = 'Date.now() ** Math.sin';",
  ])('lets pass: %s', (text) => {
    expect(check(text)).toEqual([]);
  });

  test('looks at the engine only', () => {
    expect(checkPurity(files({ 'src/app/a.ts': 'Date.now();' }))).toEqual([]);
  });
});

describe('the check of plainness', () => {
  test.each([
    'let x: any;',
    'const x = 1 as any;',
    'function f(x: any[]) { return x; }',
    'const m = new Map<string, any>();',
    '// @ts-ignore\nlet x = 1;',
    '/* @ts-nocheck */\nlet x = 1;',
  ])('finds: %s', (text) => {
    expect(checkPlainness(files({ 'src/app/a.ts': text }))).toHaveLength(1);
  });

  test('finds a file that is too long', () => {
    const text = 'export const x = 1;\n'.repeat(LONGEST_FILE + 1);
    expect(checkPlainness(files({ 'src/app/a.ts': text }))).toHaveLength(1);
  });

  test('lets the word and a full file pass', () => {
    const texts = {
      'src/app/a.ts': "const any = 'any';",
      'src/app/b.ts': 'let x = 1;\n'.repeat(400),
    };
    expect(checkPlainness(files(texts))).toEqual([]);
  });
});
