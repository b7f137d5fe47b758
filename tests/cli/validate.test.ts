import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ROWS } from '../../src/validity/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE = 120_000;

const validate = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/cli.mjs', 'validate', ...args], { cwd: ROOT });

it(
  'gives other programs one object with a row for each that was asked for',
  async () => {
    const { stdout } = await validate('--only', 'V0,v12', '--seeds', '3', '--json');
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['rows']);
    const [floor, threat] = report.rows;
    expect(floor).toMatchObject({ id: 'V0', ablationHeld: null, kind: 'instrument' });
    expect(threat).toMatchObject({ id: 'V12', kind: 'emergent', seeds: 3 });
    expect(typeof threat.held).toBe('boolean');
    expect(typeof threat.ablationHeld).toBe('boolean');
    expect(threat.threshold.turning).toEqual(
      ROWS.find((row) => row.id === 'V12')?.counts.find((it) => it.figure === 'turning')?.bound,
    );
    expect(Number.isFinite(threat.measured.turning)).toBe(true);
  },
  PATIENCE,
);

it(
  'prints the claim, its source, what counts and the ablation to people',
  async () => {
    const { stdout } = await validate('--only', 'V12', '--seeds', '3');
    for (const part of ['V12', 'Staw', 'at most -0.01', 'Ablation', 'emergent', 'rows held']) {
      expect(stdout).toContain(part);
    }
  },
  PATIENCE,
);

it('names the rows there are when it is asked for another', async () => {
  await expect(validate('--only', 'V99')).rejects.toMatchObject({
    stderr: expect.stringMatching(/no row "V99".*V0, /),
  });
});
