import { describe, expect, it } from 'vitest';
import { withPar } from '../../src/cli/balance-par.ts';

const PAR = '"par": {\n    "rules": 7\n  }';

describe('par in the text of a scenario', () => {
  it('comes before the names where there was none', () => {
    const text = '{\n  "id": "a",\n  "names": [\n    "Ada"\n  ]\n}\n';
    const written = withPar(text, PAR);
    expect(JSON.parse(written)).toEqual({ id: 'a', par: { rules: 7 }, names: ['Ada'] });
  });

  it('takes the place of the old one, and leaves the rest alone', () => {
    const text =
      '{\n  "par": {\n    "rules": 1,\n    "policies": {\n      "idle": { "value": 1, "score": 1 }\n    }\n  },\n  "names": [\n    "Ada"\n  ]\n}\n';
    const written = withPar(text, PAR);
    expect(JSON.parse(written)).toEqual({ par: { rules: 7 }, names: ['Ada'] });
    expect(withPar(written, PAR)).toBe(written);
  });
});
