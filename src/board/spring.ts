/**
 * A critically damped spring: what turns and settles. Solved exactly, so that the result depends on
 * the time passed and never on how it was cut into frames.
 */
export interface Spring {
  value: number;
  velocity: number;
  goal: number;
  /** Goal that takes over when `hold` seconds have passed. */
  next: number;
  hold: number;
}

/** Stiffness, a second: 9 settles in about half a second. */
export const SETTLE = 9;
/** Nearer than this, in the value's own unit, is there. */
const NEAR = 1e-3;

export const springAt = (value: number): Spring => ({
  value,
  velocity: 0,
  goal: value,
  next: value,
  hold: 0,
});

/** Sends a spring to a goal, after a wait. A wait that already runs goes on. */
export function send(spring: Spring, goal: number, hold = 0): void {
  if (spring.hold > 0) {
    spring.next = goal;
    return;
  }
  spring.next = goal;
  if (hold > 0) spring.hold = hold;
  else spring.goal = goal;
}

/** The same for an angle: the short way round. */
export function sendAngle(spring: Spring, goal: number, hold = 0): void {
  const turns = Math.round((spring.value - goal) / (Math.PI * 2));
  const near = goal + turns * Math.PI * 2;
  if (Math.abs(near - spring.next) > 1e-6) send(spring, near, hold);
}

/** Puts a spring at its goal. */
export function settle(spring: Spring): void {
  spring.goal = spring.next;
  spring.value = spring.goal;
  spring.velocity = 0;
  spring.hold = 0;
}

/** Moves a spring on; true while it moves. */
export function advance(spring: Spring, seconds: number, stiffness = SETTLE): boolean {
  let left = seconds;
  if (spring.hold > 0) {
    const waited = Math.min(spring.hold, left);
    left -= waited;
    spring.hold -= waited;
    if (spring.hold <= 1e-9) {
      spring.hold = 0;
      spring.goal = spring.next;
    }
  }
  const away = spring.value - spring.goal;
  if (Math.abs(away) < NEAR && Math.abs(spring.velocity) < NEAR * 10) {
    spring.value = spring.goal;
    spring.velocity = 0;
    return spring.hold > 0;
  }
  const decay = Math.exp(-stiffness * left);
  const slope = spring.velocity + stiffness * away;
  spring.value = spring.goal + (away + slope * left) * decay;
  spring.velocity = (spring.velocity - stiffness * slope * left) * decay;
  return true;
}
