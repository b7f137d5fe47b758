import { t } from '../../text/index.ts';
import type { ReviewModel, ReviewTurningModel } from '../../view/index.ts';
import { Button, Icon, type IconName } from '../design/index.ts';
import { Detail } from './detail.tsx';
import { Evaluation } from './evaluation.tsx';
import { LabelMark } from './label-mark.tsx';
import { ProfileView } from './profile.tsx';
import type { ReviewProps } from './props.ts';
import { TurnList } from './turn-list.tsx';
import './review.css';

/** The review of a game: what every week was worth, how that is known, and where to learn from it. */
export function Review({ model, detail, selected, revealed, on, link }: ReviewProps) {
  const turn = model.turns.find((one) => one.turn === selected) ?? null;
  const after = model.turns.find((one) => one.fault && one.turn > (selected ?? 0));
  const next = after ?? model.turns.find((one) => one.fault);
  return (
    <main class="review">
      <header class="review-head">
        <p class="review-kicker">{model.kicker}</p>
        <h1>{t('review:title')}</h1>
        <p class="review-sentence">{model.lead}</p>
        {model.note && <p class="note">{model.note}</p>}
        <Progress model={model} on={on} />
      </header>
      <section class="review-section" aria-labelledby="review-graph">
        <header>
          <h2 id="review-graph">{t('review:graph.title')}</h2>
          <p class="review-lead">{t('review:graph.lead')}</p>
        </header>
        <Evaluation
          graph={model.graph}
          turns={model.turns}
          selected={selected}
          onSelect={on.select}
        />
      </section>
      <div class="review-body">
        <div class="review-side">
          <TurnList turns={model.turns} selected={selected} onSelect={on.select} />
          {next && next.turn !== selected && (
            <Button icon="forward" onClick={() => on.select(next.turn)}>
              {t('review:turns.faults')}
            </Button>
          )}
        </div>
        {turn && (
          <Detail
            key={turn.turn}
            turn={turn}
            detail={detail}
            revealed={revealed.has(turn.turn)}
            onReveal={() => on.reveal(turn.turn)}
            onLearn={() => on.learn(turn.turn)}
          />
        )}
      </div>
      <Turning model={model} onSelect={on.select} />
      <ProfileView profile={model.profile} />
      <Next on={on} link={link} />
    </main>
  );
}

/** How far the review has come, what was found so far, and how it is judged. */
function Progress({ model, on }: Pick<ReviewProps, 'model' | 'on'>) {
  const { progress, counts } = model;
  return (
    <div class="review-progress">
      {counts.length > 0 && (
        <ul class="review-counts">
          {counts.map(({ label, text }) => (
            <li key={label}>
              <LabelMark label={label} />
              {text}
            </li>
          ))}
        </ul>
      )}
      <div class="review-running">
        <progress
          class="review-bar"
          max={1}
          value={progress.share}
          aria-label={progress.text}
          hidden={progress.state === 'done'}
        />
        <p role="status">{progress.text}</p>
        {progress.state === 'running' && (
          <Button kind="quiet" size="small" icon="pause" onClick={on.stop}>
            {t('review:progress.cancel')}
          </Button>
        )}
        {(progress.state === 'stopped' || progress.state === 'failed') && (
          <Button size="small" icon="play" onClick={on.start}>
            {t('review:progress.resume')}
          </Button>
        )}
        <How sentences={model.how} />
      </div>
    </div>
  );
}

function How({ sentences }: { sentences: readonly string[] }) {
  return (
    <details class="review-how">
      <summary>{t('review:how.title')}</summary>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </details>
  );
}

const KINDS: Readonly<Record<ReviewTurningModel['kind'], IconName>> = {
  fault: 'minus',
  find: 'plus',
  setback: 'warning',
  luck: 'star',
};

function Turning({ model, onSelect }: { model: ReviewModel; onSelect: (turn: number) => void }) {
  const waits = model.progress.state !== 'done';
  return (
    <section class="review-section" aria-labelledby="review-turning">
      <header>
        <h2 id="review-turning">{t('review:turning.title')}</h2>
        <p class="review-lead">{t('review:turning.lead')}</p>
      </header>
      {model.turning.length === 0 ? (
        <p class="review-pending">{t(waits ? 'review:turning.waiting' : 'review:turning.empty')}</p>
      ) : (
        <ol class="review-turning">
          {model.turning.map((point) => (
            <li key={point.turn}>
              <Icon name={KINDS[point.kind]} size="1.75rem" />
              <div>
                <h3>{point.title}</h3>
                <p>{point.sentence}</p>
                <Button kind="quiet" size="small" onClick={() => onSelect(point.turn)}>
                  {t('review:turning.open', { turn: point.turn })}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Next({ on, link }: Pick<ReviewProps, 'on' | 'link'>) {
  return (
    <footer class="review-next">
      <h2 class="aloud">{t('review:next.title')}</h2>
      <Button kind="primary" size="large" onClick={on.back}>
        {t('review:next.debrief')}
      </Button>
      <Button size="large" icon="link" onClick={on.copyLink}>
        {t('review:next.link')}
      </Button>
      <Button kind="quiet" icon="home" onClick={on.title}>
        {t('debrief:home')}
      </Button>
      {link !== null && (
        <label class="review-link">
          {t('debrief:link')}
          <input
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </footer>
  );
}
