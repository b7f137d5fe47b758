import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { DebriefTeam, RoomDebrief } from '../../view/index.ts';
import { Button, IconButton } from '../design/index.ts';
import { TeamsPlane, TeamsValue } from './charts.tsx';
import { LuckStep } from './luck.tsx';
import { type DebriefStep, type RoomDebriefProps, STEPS } from './props.ts';
import { SwapStep } from './swap.tsx';
import { ExpectationsStep, HandsStep, MomentsStep, SeenStep } from './tables.tsx';
import './room.css';

const FORWARD = new Set(['ArrowRight', 'PageDown', 'ArrowDown']);
const BACK = new Set(['ArrowLeft', 'PageUp', 'ArrowUp']);

/** The step before or after one; the ends stay. */
function stepFrom(step: DebriefStep, by: 1 | -1): DebriefStep {
  const at = STEPS.indexOf(step) + by;
  return STEPS[Math.max(0, Math.min(STEPS.length - 1, at))] ?? step;
}

/** The debrief of a room, one step after the other, driven by one key. */
export function RoomDebriefScreen(props: RoomDebriefProps) {
  const { model, title, step, on } = props;
  const [alone, setAlone] = useState<string | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLSelectElement || event.altKey || event.ctrlKey) return;
      const by = FORWARD.has(event.key) ? 1 : BACK.has(event.key) ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      on.go(stepFrom(step, by));
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [step]);
  const at = STEPS.indexOf(step);
  const prompt = step === 'moments' || step === 'questions' ? null : t(`room:prompt.${step}`);
  return (
    <main class="room">
      <header class="room-head">
        <div>
          <p class="room-kicker">{title}</p>
          <h1>{t(`room:steps.${step}`)}</h1>
          <p class="room-lead">{t(`room:lead.${step}`)}</p>
        </div>
        <nav class="room-steps" aria-label={t('room:title')}>
          <IconButton
            icon="left"
            label={t('room:previous')}
            disabled={at === 0}
            onClick={() => on.go(stepFrom(step, -1))}
          />
          <span>{t('room:step', { step: at + 1, steps: STEPS.length })}</span>
          <IconButton
            icon="right"
            label={t('room:next')}
            disabled={at === STEPS.length - 1}
            onClick={() => on.go(stepFrom(step, 1))}
          />
        </nav>
      </header>
      <div class="room-body">
        <Step {...props} alone={alone} />
        {(step === 'plane' || step === 'value') && (
          <Teams model={model} alone={alone} onAlone={setAlone} />
        )}
      </div>
      {prompt && (
        <p class="room-prompt">
          <b>{t('room:ask')}</b> {prompt}
        </p>
      )}
    </main>
  );
}

function Step(props: RoomDebriefProps & { readonly alone: string | null }) {
  const { model, step, alone } = props;
  switch (step) {
    case 'plane':
      return <TeamsPlane model={model} alone={alone} />;
    case 'value':
      return <TeamsValue model={model} alone={alone} />;
    case 'seen':
      return <SeenStep model={model} />;
    case 'moments':
      return <MomentsStep model={model} onLook={props.on.look} />;
    case 'hands':
      return <HandsStep model={model} defaults={props.defaults} />;
    case 'expectations':
      return <ExpectationsStep model={model} />;
    case 'luck':
      return <LuckStep model={model} luck={props.luck} onPlay={props.on.playLuck} />;
    case 'swap':
      return <SwapStep model={model} graft={props.on.graft} />;
    case 'questions':
      return (
        <ol class="room-questions">
          {model.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      );
  }
}

/** Who is which number, how they ended, and each alone at a press. */
function Teams({
  model,
  alone,
  onAlone,
}: {
  readonly model: RoomDebrief;
  readonly alone: string | null;
  readonly onAlone: (team: string | null) => void;
}) {
  const ranked: readonly DebriefTeam[] = [...model.teams].sort(
    (one, other) => (other.score ?? -1) - (one.score ?? -1),
  );
  return (
    <aside class="room-teams">
      <ul>
        {ranked.map((team) => (
          <li key={team.id}>
            <button
              type="button"
              aria-pressed={team.id === alone}
              onClick={() => onAlone(team.id === alone ? null : team.id)}
            >
              <span class="room-number-mark">{team.number}</span>
              <span class="room-name">{team.name}</span>
              <span class="room-ending">{team.endingText}</span>
              <span class="room-score">{team.scoreText}</span>
            </button>
          </li>
        ))}
      </ul>
      {alone !== null && (
        <Button kind="quiet" onClick={() => onAlone(null)}>
          {t('room:all')}
        </Button>
      )}
    </aside>
  );
}
