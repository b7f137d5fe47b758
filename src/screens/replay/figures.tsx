import { t } from '../../text/index.ts';
import type { ReplayFigure } from '../../view/index.ts';
import { Meter } from '../design/index.ts';
import type { Watched } from './props.ts';

const toneOf = (figure: string) => (figure === 'value' || figure === 'fit' ? 'value' : 'ink');

/** The figures of the week: as they were beside what was thought, or as they were known. */
export function Figures({ game, other }: { game: Watched; other: Watched | null }) {
  return (
    <div class="replay-figures">
      {other && (
        <p class="replay-figures-head" aria-hidden="true">
          <span>{game.name}</span>
          <span>{other.name}</span>
        </p>
      )}
      {game.week.figures.map((figure, index) => (
        <Figure key={figure.figure} figure={figure} other={other?.week.figures[index] ?? null} />
      ))}
    </div>
  );
}

function Figure({ figure, other }: { figure: ReplayFigure; other: ReplayFigure | null }) {
  const marks = figure.knownShare === null ? [] : [{ at: figure.knownShare }];
  const label = other
    ? t('replay:figures.both', { name: figure.name, one: figure.text, other: other.text })
    : `${figure.name}: ${figure.text}`;
  return (
    <div class="replay-figure" data-both={other !== null}>
      <span class="replay-figure-name">{figure.name}</span>
      <b>{figure.text}</b>
      {other && <b class="replay-figure-other">{other.text}</b>}
      {figure.share !== null && (
        <div class="replay-meters">
          <Meter label={label} value={figure.share} marks={marks} tone={toneOf(figure.figure)} />
          {other?.share != null && (
            <Meter
              label={label}
              value={other.share}
              marks={other.knownShare === null ? [] : [{ at: other.knownShare }]}
              tone={toneOf(figure.figure)}
            />
          )}
        </div>
      )}
      {figure.known !== null && !other && figure.known !== figure.text && (
        <span class="note replay-thought">
          {t('replay:figures.thought', { known: figure.known })}
        </span>
      )}
    </div>
  );
}
