import { type Block, handOfBlock, type WeekFrame } from '../../engine/index.ts';
import { lastReport, type Session } from '../session.ts';
import type { TeamTone } from './hum.ts';
import type { SoundName } from './voices.ts';

/** Change of value over a turn from which it is heard as better or worse. */
const FELT = 0.01;

/** Blocks that one plan has and the other has not, by what they are. */
function missing(from: readonly Block[], to: readonly Block[]): Block[] {
  const left = from.map((block) => JSON.stringify(block));
  return to.filter((block) => {
    const at = left.indexOf(JSON.stringify(block));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

function ofPlan(before: Session, after: Session): SoundName | null {
  const old = before.plan.now.blocks;
  const now = after.plan.now.blocks;
  if (old === now) return null;
  if (now.length < old.length) return 'removed';
  const [added] = missing(old, now);
  return added ? handOfBlock(added) : null;
}

/** How a turn sounds when its report comes: a new danger before everything else. */
function ofReport(after: Session): SoundName | null {
  const report = lastReport(after);
  if (!report) return null;
  if (report.warned.length > 0) return 'warning';
  const first = report.frames[0];
  const last = report.frames.at(-1);
  if (!first || !last) return null;
  const change = last.gauges.value - first.gauges.value;
  if (Math.abs(change) < FELT) return null;
  return change > 0 ? 'better' : 'worse';
}

/** What is heard when a game goes from one state to the next; null for silence. */
export function heard(before: Session | null, after: Session | null): SoundName | null {
  if (!before || !after || before === after) return null;
  if (before.phase !== after.phase) {
    switch (after.phase) {
      case 'running':
        return 'run';
      case 'report':
        return ofReport(after);
      case 'events':
        return 'question';
      case 'ended': {
        const kind = after.games.at(-1)?.state.ended?.kind;
        return kind === 'sustained' || kind === 'thriving' ? 'good-end' : 'bad-end';
      }
      default:
        return null;
    }
  }
  return after.phase === 'planning' ? ofPlan(before, after) : null;
}

/** How each team sounds in a week: by where its work points against the market. */
export function tonesOf(frame: WeekFrame | undefined): readonly TeamTone[] | null {
  if (!frame) return null;
  const { people, marketX, marketY } = frame;
  return frame.teams.map((_, team) => {
    let along = 0;
    let count = 0;
    people.team.forEach((of, person) => {
      if (of !== team) return;
      const x = people.workX[person] ?? 0;
      const y = people.workY[person] ?? 0;
      along += x * marketX + y * marketY;
      count += 1;
    });
    return { fit: count === 0 ? 1 : along / count };
  });
}
