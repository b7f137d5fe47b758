import { t } from '../../text/index.ts';
import type { ReplayBlock, ReplayPlan } from '../../view/index.ts';
import { Icon } from '../design/index.ts';
import type { Watched } from './props.ts';

/** The week shown: in a sentence, what happened, and what had been planned for it. */
export function WeekPanel({ game, named }: { game: Watched; named: boolean }) {
  const { week } = game;
  return (
    <div class="replay-week">
      {named && <h3 class="replay-name">{game.name}</h3>}
      <p>{week.sentence}</p>
      {week.news.length > 0 && (
        <ul class="replay-news" aria-label={t('replay:news.title')}>
          {week.news.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <Plan plan={week.plan} />
    </div>
  );
}

/** What was decided for the turn, as it stood on the calendar. */
function Plan({ plan }: { plan: ReplayPlan }) {
  return (
    <section class="replay-plan">
      <h3>{plan.title}</h3>
      <Strip blocks={plan.blocks} />
      <p class="note">{plan.blocks.length > 0 ? plan.summary : t('replay:plan.none')}</p>
      {plan.blocks.length > 0 && (
        <ul class="replay-blocks">
          {plan.blocks.map((block) => (
            <li key={block.start} data-hand={block.hand}>
              <Icon name={block.icon} />
              <span>
                {block.name} <span class="note">{block.when}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {plan.answers.length > 0 && (
        <ul class="replay-blocks">
          {plan.answers.map(({ event, choice }) => (
            <li key={event}>
              <Icon name="event" />
              <span>
                {event} <span class="note">{t('replay:mark.answer', { choice })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {plan.expectations.length > 0 && (
        <p class="note">
          {t('replay:plan.expected', { expectations: plan.expectations.join(', ') })}
        </p>
      )}
    </section>
  );
}

/** Ten half-days in a row: which hand had them. */
function Strip({ blocks }: { blocks: readonly ReplayBlock[] }) {
  return (
    <div class="replay-strip" aria-hidden="true">
      {blocks.map((block) => (
        <span
          key={block.start}
          data-hand={block.hand}
          style={{ gridRow: 1, gridColumn: `${block.start + 1} / span ${block.length}` }}
        />
      ))}
    </div>
  );
}
