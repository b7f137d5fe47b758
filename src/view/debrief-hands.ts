import type { Player } from '../engine/index.ts';
import { t } from '../text/index.ts';
import type { HandsModel, HandsTurn, PlayedTurn } from './debrief-model.ts';
import { WEEK_HALF_DAYS } from './hands.ts';
import { number, percent } from './numbers.ts';

/** Below this difference of shares the hands are used alike. */
const ALIKE = 0.12;

interface Use {
  readonly management: number;
  readonly leadership: number;
  readonly rest: number;
}

/** Half-days of the typical week of a turn, by hand: what was added to the game's sums. */
function useOf(player: Player, before: Player | undefined, weeks: number): Use {
  const perWeek = (now: number, then: number) => Math.round((now - then) / Math.max(1, weeks));
  return {
    management: perWeek(player.managementHalfDays, before?.managementHalfDays ?? 0),
    leadership: perWeek(player.leadershipHalfDays, before?.leadershipHalfDays ?? 0),
    rest: perWeek(player.restHalfDays, before?.restHalfDays ?? 0),
  };
}

/** How the player's own half-days were spent. Observations, no marks. */
export function handsOf(turns: readonly PlayedTurn[]): HandsModel {
  const bars: HandsTurn[] = turns.map(({ game, report }, index) => {
    const use = useOf(game.state.player, turns[index - 1]?.game.state.player, report.frames.length);
    const taken = Math.max(0, WEEK_HALF_DAYS - use.management - use.leadership - use.rest);
    const values = { turn: report.turn, ...use, taken };
    return { ...values, label: t('debrief:hands.turn', values) };
  });
  const sum = (of: (turn: HandsTurn) => number) => bars.reduce((all, turn) => all + of(turn), 0);
  const management = sum((turn) => turn.management);
  const leadership = sum((turn) => turn.leadership);
  const all = WEEK_HALF_DAYS * Math.max(1, bars.length);
  const first = turns[0]?.game.setup.player;
  const player = turns.at(-1)?.game.state.player;
  const shares = {
    management: management / all,
    leadership: leadership / all,
    rest: sum((turn) => turn.rest) / all,
  };
  return {
    ...shares,
    most: WEEK_HALF_DAYS,
    turns: bars,
    skill: {
      management: [first?.management ?? 0, player?.management ?? 0],
      leadership: [first?.leadership ?? 0, player?.leadership ?? 0],
    },
    managementText: t('debrief:hands.management', { percent: percent(shares.management) }),
    leadershipText: t('debrief:hands.leadership', { percent: percent(shares.leadership) }),
    restText: t('debrief:hands.rest', { percent: percent(shares.rest) }),
    sentences: sentencesOf(bars, turns, management, leadership),
  };
}

function sentencesOf(
  bars: readonly HandsTurn[],
  turns: readonly PlayedTurn[],
  management: number,
  leadership: number,
): string[] {
  const used = management + leadership;
  if (used === 0) return [t('debrief:hands.neither')];
  const lean = (management - leadership) / used;
  const said: string[] = [];
  if (Math.abs(lean) < ALIKE) said.push(t('debrief:hands.alike'));
  else said.push(lean > 0 ? t('debrief:hands.moreManagement') : t('debrief:hands.moreLeadership'));
  const pressed = underPressure(bars, turns);
  if (pressed) said.push(pressed);
  const player = turns.at(-1)?.game.state.player;
  if (player) {
    const switches = player.switches / Math.max(1, weeksOfGame(turns));
    said.push(
      switches < 0.1
        ? t('debrief:hands.switchesNever')
        : t('debrief:hands.switches', {
            switches: number(switches, Number.isInteger(switches) ? 0 : 1),
          }),
    );
  }
  return said;
}

const weeksOfGame = (turns: readonly PlayedTurn[]): number =>
  turns.reduce((all, turn) => all + turn.report.frames.length, 0);

/** What the player reached for in the turns that began under a warning. */
function underPressure(bars: readonly HandsTurn[], turns: readonly PlayedTurn[]): string | null {
  let management = 0;
  let leadership = 0;
  let count = 0;
  for (const [index, bar] of bars.entries()) {
    const danger = turns[index - 1]?.game.state.danger;
    if (!danger) continue;
    const warned =
      danger.chaosWarned >= 0 || danger.stagnationWarned >= 0 || danger.insolventWarned >= 0;
    if (!warned) continue;
    count++;
    management += bar.management;
    leadership += bar.leadership;
  }
  const used = management + leadership;
  if (count === 0 || used === 0) return null;
  const lean = (management - leadership) / used;
  if (Math.abs(lean) < ALIKE) return t('debrief:hands.pressedAlike', { count });
  return lean > 0
    ? t('debrief:hands.pressedManagement', { count })
    : t('debrief:hands.pressedLeadership', { count });
}
