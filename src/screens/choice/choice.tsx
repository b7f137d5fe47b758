import { useId, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { ScenarioCard } from '../../view/index.ts';
import { Button, Icon, IconButton } from '../design/index.ts';
import { EmblemMark } from '../marks/index.ts';
import type { ChoiceProps } from './props.ts';
import { SeedField } from './seed.tsx';
import './choice.css';

/** The choice of a scenario, by how much each asks: every one is open. */
export function Choice({ model, on }: ChoiceProps) {
  const [seed, setSeed] = useState('');
  const choose = (card: ScenarioCard) => on.choose(card.id, seed.trim() === '' ? null : seed);
  return (
    <main class="choice">
      <header class="choice-head">
        <IconButton icon="left" label={t('common:back')} kind="quiet" onClick={on.back} />
        <div>
          <h1>{t('choice:title')}</h1>
          <p class="choice-lead">{t('choice:lead')}</p>
        </div>
      </header>
      {model.groups.length === 0 && <p class="choice-empty">{t('choice:empty')}</p>}
      {model.groups.map((group) => (
        <section key={group.id} class="choice-group" data-group={group.id}>
          <h2>{group.name}</h2>
          <p class="choice-hint">{group.hint}</p>
          <ul class="choice-cards">
            {group.cards.map((card) => (
              <Card key={card.id} card={card} onChoose={() => choose(card)} />
            ))}
          </ul>
        </section>
      ))}
      <footer class="choice-foot">
        <SeedField value={seed} onChange={setSeed} />
        <Button kind="quiet" icon="open" onClick={on.openRecord}>
          {t('choice:openRecord')}
        </Button>
      </footer>
    </main>
  );
}

function Card({ card, onChoose }: { card: ScenarioCard; onChoose: () => void }) {
  const facts = useId();
  return (
    <li class="choice-card">
      <div class="choice-sky">
        <EmblemMark emblem={card.emblem} />
      </div>
      <div class="choice-body">
        <h3 class="choice-title">
          <button type="button" class="choice-open" aria-describedby={facts} onClick={onChoose}>
            {card.title}
          </button>
        </h3>
        <p class="choice-subtitle">{card.subtitle}</p>
        <p class="choice-teaches">{card.teaches}</p>
        <p class="choice-facts" id={facts}>
          <Difficulty card={card} />
          <span>{card.minutes}</span>
          <span>{card.people}</span>
          <span>{card.length}</span>
        </p>
        {card.best && (
          <p class="choice-best">
            <Icon name="flag" />
            {card.best.text}
          </p>
        )}
      </div>
      <span class="choice-go" aria-hidden="true">
        <Icon name="forward" />
      </span>
    </li>
  );
}

/** Difficulty as four bars, of which some are filled, and its name. */
function Difficulty({ card }: { card: ScenarioCard }) {
  const { level, name } = card.difficulty;
  return (
    <span class="choice-difficulty">
      <span class="choice-bars" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} data-full={step <= level} />
        ))}
      </span>
      {name}
    </span>
  );
}
