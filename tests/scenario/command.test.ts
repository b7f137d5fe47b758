import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScenario } from '../../src/cli/scenario-command.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { textOf } from './files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenario-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = runScenario(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('npm run scenario', () => {
  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ code: 0, err: '' });
    expect(run().out).toContain('check [FILE...]');
    expect(run('check', '-h').code).toBe(0);
  });

  it.each([
    [['chek'], 'Did you mean "check"?'],
    [['dance'], 'There are: list, check, schema.'],
    [['mill.json'], 'check mill.json'],
    [['list', 'x'], 'takes no file'],
    [['list', '--check'], 'belongs to "schema"'],
    [['schema', '--json'], 'no --json'],
    [['list', '--jason'], "Unknown option '--jason'"],
    [['--json'], 'There are: list, check, schema.'],
  ])('refuses %j', (args, said) => {
    const { code, out, err } = run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
    expect(err).toContain('--help');
  });

  it('lists the bundled scenarios', () => {
    const { code, out } = run('list');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^first-quarter .*16 people, 3 teams/);
    expect(JSON.parse(run('list', '--json').out)).toContainEqual(
      expect.objectContaining({ id: 'founders-fire', people: 14, turns: 16 }),
    );
  });

  it('finds nothing wrong with the bundled files', () => {
    expect(run('check').code).toBe(0);
    expect(JSON.parse(run('check', '--json').out)).toContainEqual({
      file: 'scenarios/white-water.json',
      faults: [],
    });
  });

  it('names every fault by file, line and path', () => {
    const text = textOf('first-quarter')
      .replace('"zone": "workshop"', '"zone": "workshp"')
      .replace('"heads": "counter"', '"heads": "conter"');
    const path = file('first-quarter.json', text);
    const line = text.slice(0, text.indexOf('"workshp"')).split('\n').length;
    const { code, out } = run('check', path);
    expect(code).toBe(1);
    expect(out).toContain(`${path}:${line}:7  teams[0].zone`);
    expect(out).toContain('expected  the id of a zone: one of workshop');
    expect(out).toContain('found     "workshp"');
    expect(out).toContain('remedy    Did you mean "workshop"?');
    expect(out).toContain('lieutenants[1].heads');
    expect(out).toMatch(/\d faults in 1 file\.$/);
  });

  it('wants a file to be named after its scenario', () => {
    const { code, out } = run('check', file('other.json', textOf('first-quarter')));
    expect(code).toBe(1);
    expect(out).toContain('the name of the file: "other"');
  });

  it('says what is wrong with a file that cannot be read', () => {
    const { code, out } = run('check', join(folder, 'nowhere.json'), folder);
    expect(code).toBe(1);
    expect(out).toContain('no such file');
    expect(out).toContain('2 faults in 2 files.');
    expect(run('check', file('long.json', ' '.repeat(4_000_001))).out).toContain(
      'at most 1000000 characters',
    );
  });

  it('knows whether the published schema is current', () => {
    expect(run('schema', '--check')).toMatchObject({ code: 0 });
  });
});

describe('loading one scenario', () => {
  it('takes an id or a path', () => {
    expect(loadScenario('white-water').ok).toBe(true);
    expect(loadScenario('scenarios/white-water.json').ok).toBe(true);
  });

  it('suggests the id that was meant', () => {
    const loaded = loadScenario('whitewater');
    expect(loaded.ok ? '' : loaded.message).toContain('Did you mean "white-water"?');
    const broken = loadScenario(file('broken.json', '{'));
    expect(broken.ok ? [] : broken.faults).toHaveLength(1);
  });
});
