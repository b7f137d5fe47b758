import { t } from '../../text/index.ts';
import { Dialog, Kbd } from '../design/index.ts';

const KEYS = [
  ['Space', 'play'],
  ['ArrowLeft ArrowRight', 'week'],
  ['Shift+ArrowLeft Shift+ArrowRight', 'turn'],
  ['P N', 'mark'],
  ['Home End', 'ends'],
  ['T', 'truth'],
  ['B', 'branch'],
  ['?', 'help'],
] as const;

/** The table of the replay's keys. */
export function ReplayKeys({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open title={t('replay:keys.title')} onClose={onClose}>
      <dl class="replay-keys">
        {KEYS.map(([keys, name]) => (
          <div key={name}>
            <dt>
              {keys.split(' ').map((chord) => (
                <Kbd key={chord} keys={chord} />
              ))}
              <span class="aloud">{keys}</span>
            </dt>
            <dd>{t(`replay:keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
