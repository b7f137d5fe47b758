import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { Button, IconButton, Segmented, Tabs } from '../design/index.ts';
import { useMedia } from '../hooks/index.ts';
import { Controls } from './controls.tsx';
import { Figures } from './figures.tsx';
import { useReplayKeys } from './keys.ts';
import { ReplayKeys } from './keys-dialog.tsx';
import { ReplayMap } from './map.tsx';
import { Moments } from './moments.tsx';
import type { ReplayProps } from './props.ts';
import { Timeline } from './timeline.tsx';
import { WeekPanel } from './week.tsx';
import '../play/map.css';
import './replay.css';

type Tab = 'week' | 'figures' | 'moments';

/** A game watched again, week by week; beside it, if wished, another one of the same luck. */
export function Replay(props: ReplayProps) {
  const { game, other, on } = props;
  const narrow = useMedia('(max-width: 60rem)');
  const [tab, setTab] = useState<Tab>('week');
  const [second, setSecond] = useState(false);
  const [keys, showKeys] = useState(false);
  useReplayKeys(props, () => showKeys(true));
  // Where two maps have no room, one of them is shown.
  const shown = other && narrow ? [second ? other : game] : other ? [game, other] : [game];
  return (
    <main class="replay" data-both={shown.length > 1}>
      <Header {...props} onKeys={() => showKeys(true)} />
      {other && narrow && (
        <div class="replay-which">
          <Segmented
            label={t('replay:shown')}
            value={second ? 'other' : 'game'}
            options={[
              { value: 'game', label: game.name },
              { value: 'other', label: other.name },
            ]}
            onChange={(value) => setSecond(value === 'other')}
          />
        </div>
      )}
      <div class="replay-maps">
        {shown.map((one) => (
          <ReplayMap key={one === other ? 'other' : 'game'} game={one} named={shown.length > 1} />
        ))}
      </div>
      <div class="replay-foot">
        <Timeline {...props} />
        <Controls {...props} />
      </div>
      <section class="replay-side" aria-label={t('replay:side')}>
        <p class="replay-when">{game.week.when}</p>
        <Tabs
          label={t('replay:tabs.label')}
          scrolls
          value={tab}
          onChange={setTab}
          tabs={[
            { id: 'week', label: t('replay:tabs.week') },
            { id: 'figures', label: t('replay:tabs.figures') },
            {
              id: 'moments',
              label: t('replay:tabs.moments'),
              badge: String(game.model.marks.length),
            },
          ]}
        >
          {tab === 'week' &&
            (other ? [game, other] : [game]).map((one, index) => (
              <WeekPanel key={index} game={one} named={other !== null} />
            ))}
          {tab === 'figures' && <Figures game={game} other={other} />}
          {tab === 'moments' && <Moments marks={game.model.marks} at={props.at} seek={on.seek} />}
        </Tabs>
        <Branch {...props} />
      </section>
      <Aloud {...props} />
      {keys && <ReplayKeys onClose={() => showKeys(false)} />}
    </main>
  );
}

function Header({ game, other, truth, on, onKeys }: ReplayProps & { onKeys: () => void }) {
  return (
    <header class="replay-header">
      <IconButton icon="left" kind="quiet" label={t('replay:leave')} onClick={on.leave} />
      <h1 class="replay-title">
        {game.model.scenario}
        <span class="note">
          {game.model.outcome} · {t('debrief:seed', { seed: game.model.seed })}
        </span>
      </h1>
      {game.model.over ? (
        <Segmented
          label={t('replay:shown')}
          value={truth ? 'truth' : 'known'}
          options={[
            { value: 'truth', label: t('replay:truth') },
            { value: 'known', label: t('replay:known') },
          ]}
          onChange={(value) => on.truth(value === 'truth')}
        />
      ) : (
        <p class="note replay-later">{t('replay:truthLater')}</p>
      )}
      <div class="replay-tools">
        {other ? (
          <Button icon="close" onClick={on.alone}>
            {t('replay:compare.close')}
          </Button>
        ) : (
          <Button icon="people" onClick={on.compare}>
            {t('replay:compare.open')}
          </Button>
        )}
        {game.model.over && (
          <IconButton icon="review" label={t('replay:review')} onClick={on.review} />
        )}
        <IconButton icon="link" label={t('replay:copyLink')} onClick={on.copyLink} />
        <IconButton icon="save" label={t('replay:download')} onClick={on.download} />
        <IconButton
          class="replay-keys-button"
          icon="keyboard"
          label={t('replay:keys.open')}
          keys="?"
          onClick={onKeys}
        />
      </div>
    </header>
  );
}

function Branch({ game, on }: ReplayProps) {
  const { branch } = game.week;
  return (
    <footer class="replay-branch">
      {game.model.origin !== null && <p class="note">{game.model.origin}</p>}
      <Button kind="primary" icon="branch" onClick={on.branch}>
        {t('replay:branch', { turn: branch.turn })}
      </Button>
      <p class="note">{t('replay:branchHelp')}</p>
    </footer>
  );
}

/** The week shown, read aloud once it has stood for a moment. */
function Aloud({ game, other, playing, at, truth }: ReplayProps) {
  const [text, setText] = useState('');
  const both = other ? [game, other] : [game];
  const words = both
    .map(({ name, week }) =>
      [...(other ? [`${name}:`] : [week.when]), week.sentence, ...week.news].join(' '),
    )
    .join(' ');
  // While weeks run only the ends of turns are told: more would never come to an end.
  const due = !playing || game.model.ends.includes(at);
  useEffect(() => {
    if (!due) return;
    const timer = window.setTimeout(() => setText(words), 400);
    return () => window.clearTimeout(timer);
  }, [due, at, truth, words]);
  return (
    <p class="aloud" role="status" aria-live="polite">
      {text}
    </p>
  );
}
