import { actionOf, type BoardTargets, type PlayModel } from '../../view/index.ts';
import type { Focus } from './focus.ts';
import type { MapAim } from './props.ts';
import type { Composing } from './side.tsx';

/** What the map should point out for what is in focus. */
export function aimOf(model: PlayModel, focus: Focus, composing: Composing): MapAim | null {
  if (focus.kind === 'team') {
    return aimAt({ hand: 'management', chosenTeams: [focus.team] });
  }
  if (focus.kind !== 'compose' || !composing) return null;
  const { draft } = focus;
  const { composer, forecast } = composing;
  const teams = composer.questions.flatMap((question) =>
    question.slot === 'team' || question.slot === 'pair' || question.slot === 'from'
      ? question.options.filter((one) => one.reason === null).map((one) => one.value)
      : [],
  );
  const people = composer.questions.flatMap((question) =>
    question.slot === 'lieutenant'
      ? question.options.filter((one) => one.reason === null).map((one) => one.value)
      : [],
  );
  const chosen = [draft.team, draft.other, draft.from].filter((team) => team !== null);
  const action = actionOf(draft);
  const heading =
    action?.kind === 'set-direction'
      ? {
          x: Math.cos((action.heading * Math.PI) / 180),
          y: Math.sin((action.heading * Math.PI) / 180),
        }
      : null;
  const targets: BoardTargets = {
    hand: composer.hand,
    ...(teams.length > 0 ? { teams: [...new Set(teams)], chosenTeams: chosen } : {}),
    ...(people.length > 0
      ? {
          lieutenants: people,
          chosenLieutenants: draft.lieutenant === null ? [] : [draft.lieutenant],
        }
      : {}),
    heading,
  };
  const doubt = forecast?.forecast.effects.find((effect) => effect.figure === 'marketError');
  const cone = doubt
    ? Math.max(0.02, model.input.outlook.market.error + doubt.change) * 1.645
    : null;
  return {
    forecast: forecast?.forecast ?? null,
    ghost: { direction: heading, cone },
    targets: teams.length + people.length > 0 || heading ? targets : null,
  };
}

const aimAt = (targets: BoardTargets): MapAim => ({ forecast: null, ghost: {}, targets });
