import { t } from '../../text/index.ts';
import type { ReviewDetail, ReviewTurnModel, WeekModelOfReview } from '../../view/index.ts';
import { Button, ICONS, Icon, type IconName } from '../design/index.ts';
import { LabelMark } from './label-mark.tsx';

interface DetailProps {
  readonly turn: ReviewTurnModel;
  /** Null while the turn is not judged. */
  readonly detail: ReviewDetail | null;
  readonly revealed: boolean;
  readonly onReveal: () => void;
  readonly onLearn: () => void;
}

/** One turn: what the week was worth, and, when it is asked for, which was better and why. */
export function Detail({ turn, detail, revealed, onReveal, onLearn }: DetailProps) {
  if (!detail) {
    return (
      <section class="review-detail" aria-live="polite">
        <h2>{t('review:turns.turn', { turn: turn.turn })}</h2>
        <p class="review-pending">{t('review:detail.pending')}</p>
      </section>
    );
  }
  const hides = turn.fault && !revealed;
  return (
    <section class="review-detail" aria-live="polite">
      <header class="review-detail-head">
        <LabelMark label={turn.label} />
        <div>
          <h2>{detail.title}</h2>
          <p>{detail.sentence}</p>
        </div>
      </header>
      <div class="review-weeks">
        <Week title={t('review:detail.yours')} week={detail.yours} bare={hides} />
        {hides ? (
          <div class="review-hidden">
            <p>{t('review:detail.hidden')}</p>
            <div class="review-buttons">
              <Button kind="primary" icon="retry" onClick={onLearn}>
                {t('review:detail.try')}
              </Button>
              <Button icon="eye" onClick={onReveal}>
                {t('review:detail.show')}
              </Button>
            </div>
          </div>
        ) : (
          detail.best && (
            <Week title={t('review:detail.best')} week={detail.best} note={detail.best.from} />
          )
        )}
      </div>
      {!hides && <Reasons detail={detail} />}
      {!hides && (
        <footer class="review-detail-foot">
          <Button icon="retry" onClick={onLearn}>
            {t('review:detail.try')}
          </Button>
          <p class="note">{detail.futures}</p>
        </footer>
      )}
    </section>
  );
}

function Reasons({ detail }: { detail: ReviewDetail }) {
  return (
    <div class="review-reasons">
      {detail.why.length > 0 && (
        <div>
          <h3>{t('review:detail.why')}</h3>
          <ul class="review-why">
            {detail.why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h3>{t('review:detail.hands')}</h3>
        <dl class="review-hands">
          <HandRow
            name={t('review:detail.asked')}
            share={detail.hands.asked}
            text={detail.hands.askedText}
          />
          <HandRow
            name={t('review:detail.used')}
            share={detail.hands.used}
            text={detail.hands.usedText}
          />
        </dl>
        <p>{detail.hands.sentence}</p>
        <h3>{t('review:detail.hindsight')}</h3>
        <p class="note">{t('review:detail.hindsightLead')}</p>
        <p>{detail.hindsight}</p>
      </div>
    </div>
  );
}

const CELLS = 10;

/** A share of half-days as ten marks: squares of management, discs of leadership. */
function HandRow({ name, share, text }: { name: string; share: number | null; text: string }) {
  const management = Math.round((share ?? 0) * CELLS);
  return (
    <div class="review-hand-row">
      <dt>{name}</dt>
      <dd>
        <svg class="review-hand-marks" viewBox="0 0 200 20" aria-hidden="true" focusable="false">
          {Array.from({ length: CELLS }, (_, at) =>
            share === null ? (
              <path key={at} class="review-hand-none" d={`M${at * 20 + 6} 10h8`} />
            ) : at < management ? (
              <rect
                key={at}
                class="hands-block"
                data-hand="management"
                x={at * 20 + 2}
                y="2"
                width="16"
                height="16"
              />
            ) : (
              <circle
                key={at}
                class="hands-block"
                data-hand="leadership"
                cx={at * 20 + 10}
                cy="10"
                r="8"
              />
            ),
          )}
        </svg>
        <span>{text}</span>
      </dd>
    </div>
  );
}

const isIcon = (name: string): name is IconName => name in ICONS;

/** A week as a list of what was done; `bare` does not tell what the other has. */
function Week({
  title,
  week,
  note,
  bare,
}: {
  title: string;
  week: WeekModelOfReview;
  note?: string;
  bare?: boolean;
}) {
  return (
    <div class="review-week" data-bare={bare === true}>
      <h3>{title}</h3>
      <ul>
        {week.lines.map((line) => (
          <li
            key={line.text}
            class="review-line"
            data-hand={line.hand}
            data-only={!bare && line.only}
          >
            <span class="review-line-size" aria-hidden="true">
              {Array.from({ length: line.halfDays }, (_, at) => (
                <span key={at} class="review-line-half" />
              ))}
            </span>
            {isIcon(line.icon) && <Icon name={line.icon} />}
            <span class="review-line-text">
              {line.text}
              <span class="aloud">, {t('words:halfDays', { count: line.halfDays })}</span>
              {!bare && line.only && <span class="aloud">, {t('review:detail.only')}</span>}
            </span>
          </li>
        ))}
        {week.answers.map((answer) => (
          <li key={answer} class="review-line">
            <span class="review-line-size" />
            <Icon name="event" />
            <span class="review-line-text">{answer}</span>
          </li>
        ))}
      </ul>
      {week.rest && <p class="note">{week.rest}</p>}
      {note && <p class="note">{note}</p>}
    </div>
  );
}
