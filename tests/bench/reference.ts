/**
 * A week of a plain organization, the same as reference.c: people turn, work, and change their
 * minds, in place. Both give the same number to the last bit, so neither can leave anything out.
 */
export interface Reference {
  readonly x: number[];
  readonly y: number[];
  readonly skill: number[];
  readonly commitment: number[];
  readonly strain: number[];
  readonly team: number[];
  readonly meanX: number[];
  readonly meanY: number[];
  /** State of the generator of noise (xorshift, 32 bits). */
  readonly noise: Int32Array;
}

export const REFERENCE_PEOPLE = 60;
const TEAMS = 6;

export function beginReference(): Reference {
  const reference: Reference = {
    x: [],
    y: [],
    skill: [],
    commitment: [],
    strain: [],
    team: [],
    meanX: new Array(TEAMS).fill(0.5),
    meanY: new Array(TEAMS).fill(0.5),
    noise: Int32Array.of(12345),
  };
  for (let i = 0; i < REFERENCE_PEOPLE; i++) {
    const to = (i % 7) - 3;
    const length = Math.sqrt(16 + to * to);
    reference.team.push(Math.floor(i / (REFERENCE_PEOPLE / TEAMS)));
    reference.x.push(4 / length);
    reference.y.push(to / length);
    reference.skill.push(0.5 + (i % 5) * 0.05);
    reference.commitment.push(0.4 + (i % 4) * 0.1);
    reference.strain.push(0.2 + (i % 3) * 0.1);
  }
  return reference;
}

/** Passes a week and returns its value. */
export function referenceWeek(reference: Reference): number {
  const { x, y, skill, commitment, strain, team, meanX, meanY, noise } = reference;
  for (let t = 0; t < TEAMS; t++) {
    meanX[t] = 0;
    meanY[t] = 0;
  }
  for (let i = 0; i < REFERENCE_PEOPLE; i++) {
    const t = team[i] as number;
    meanX[t] = (meanX[t] as number) + (x[i] as number);
    meanY[t] = (meanY[t] as number) + (y[i] as number);
  }
  let state = noise[0] as number;
  let value = 0;
  for (let i = 0; i < REFERENCE_PEOPLE; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const scatter = ((state >>> 0) * 2.3283064365386963e-10 - 0.5) * 0.2;
    const t = team[i] as number;
    const wasX = x[i] as number;
    const wasY = y[i] as number;
    const worn = strain[i] as number;
    const committed = commitment[i] as number;
    const skilled = skill[i] as number;
    const follows = 0.3 * committed * (1 - 0.75 * worn * worn);
    const toX = wasX + follows * 0.8 + 0.003 * (meanX[t] as number) - scatter * wasY;
    const toY = wasY + follows * 0.6 + 0.003 * (meanY[t] as number) + scatter * wasX;
    const length = Math.sqrt(toX * toX + toY * toY);
    const isX = toX / length;
    const isY = toY / length;
    x[i] = isX;
    y[i] = isY;
    const agreement = isX * 0.8 + isY * 0.6;
    const chosen = agreement > 0 ? 0.5 * committed * agreement : 0;
    const output = skilled * (0.5 + chosen) * (1 + 0.25 * worn - 0.95 * worn * worn * worn);
    value += output * (isX * 0.6 + isY * 0.8);
    const moved = committed + (0.7 * agreement - committed) * 0.04;
    commitment[i] = moved;
    strain[i] = worn + (0.5 - 0.3 * moved - worn) * 0.1;
    skill[i] = skilled + (1 - skilled) * 0.0002;
  }
  noise[0] = state;
  return value;
}
