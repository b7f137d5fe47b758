import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/index.ts';
import { textOf } from './files.ts';

describe('a text with faults', () => {
  const lineOf = (text: string, part: string): number =>
    text.slice(0, text.indexOf(part)).split('\n').length;

  function faultIn(text: string) {
    const parsed = parseScenario(text);
    if (parsed.ok) throw new Error('no fault was found');
    const [fault] = parsed.faults;
    if (fault === undefined) throw new Error('no fault was named');
    return fault;
  }

  it('is told by line and column', () => {
    const text = textOf('the-ground-shifts').replace('"short": "Fleet"', '"short": 7');
    const fault = faultIn(text);
    expect(fault.path).toBe('teams[1].short');
    expect(fault.line).toBe(lineOf(text, '"short": 7'));
    expect(fault.column).toBe(7);
  });

  it('names the place of an unknown key', () => {
    const text = textOf('first-quarter').replace('"minutes"', '"minuets"');
    const parsed = parseScenario(text);
    const fault = parsed.ok ? undefined : parsed.faults.find((f) => f.path === 'minuets');
    expect(fault?.line).toBe(lineOf(text, '"minuets"'));
    expect(fault?.remedy).toBe('Did you mean "minutes"?');
  });

  it.each([
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or }'],
    ['a comma too many', '{"a": [1, 2,]}', 1, 13, 'another entry'],
    ['a key without quotation marks', '{a: 1}', 1, 2, 'a key in quotation marks'],
    ['single quotation marks', "{'a': 1}", 1, 2, 'a key in quotation marks'],
    ['a comment', '{\n// why\n"a": 1}', 2, 1, 'a key in quotation marks'],
    ['a key twice', '{"a": 1, "a": 2}', 1, 10, 'once in its object'],
    ['an open text', '{"a": "b', 1, 7, 'a closing quotation mark'],
    ['a text over two lines', '{"a": "b\nc"}', 1, 9, 'on the same line'],
    ['a wrong escape', '{"a": "\\x"}', 1, 7, 'valid escapes'],
    ['a number too large', '{"a": 1e999}', 1, 7, 'a number that can be held'],
    ['no number', '{"a": NaN}', 1, 7, 'a value'],
    ['a leading zero', '{"a": 01}', 1, 8, 'a comma or }'],
    ['an open list', '{"a": [1', 1, 7, 'closed with ]'],
    ['a missing colon', '{"a" 1}', 1, 6, 'a colon'],
    ['something after the end', '{} {}', 1, 4, 'the end of the file'],
    ['nothing', '', 1, 1, 'a value'],
    ['a prototype', '{"__proto__": {}}', 1, 2, 'a key of the scenario schema'],
  ])('%s', (_, text, line, column, expected) => {
    const fault = faultIn(text);
    expect(fault.expected).toContain(expected);
    expect([fault.line, fault.column]).toEqual([line, column]);
  });
});
