import type { ActionKind, Measured, TeamOutlook } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { figureName, figureText } from './figures.ts';
import type { PlayInput } from './play-input.ts';
import { gapWords, measuredWords } from './words.ts';

const known = (figure: 'clarity' | 'structure' | 'debt' | 'resistance', measured: Measured) =>
  t('play:note.known', { name: figureName(figure), words: measuredWords(measured) });

const reported = (figure: 'backlog' | 'reliability', value: number) =>
  t('play:note.reported', { name: figureName(figure), text: figureText(figure, value) });

/** How one heading of a team stands to another, in words. */
function gap(name: 'process' | 'work', at: { x: number; y: number }, to: { x: number; y: number }) {
  const length = Math.hypot(at.x, at.y) || 1;
  return t(`play:note.${name}`, { gap: gapWords((at.x * to.x + at.y * to.y) / length) });
}

/** What is worth knowing of a team when an action looks for one, in a few words. */
export function teamNote(input: PlayInput, kind: ActionKind, team: TeamOutlook): string {
  const { direction, market } = input.outlook;
  const aim = direction.declared ? direction : market;
  switch (kind) {
    case 'set-goals':
      return known('clarity', team.clarity);
    case 'build-process':
      return known('structure', team.structure);
    case 'solve-root-problem':
      return known('debt', team.debt);
    case 'redesign-process':
      return gap('process', team.process, aim);
    case 'align-interests':
      return gap('work', team.conduct, aim);
    case 'hold-accountable':
      return reported('reliability', team.reliability);
    case 'listen':
      return team.trust.age <= 0
        ? t('play:note.heardNow')
        : t('play:note.heardAgo', { count: Math.round(team.trust.age) });
    case 'navigate-politics':
      return team.resistance ? known('resistance', team.resistance) : t('play:note.unknown');
    default:
      return reported('backlog', team.backlog);
  }
}
