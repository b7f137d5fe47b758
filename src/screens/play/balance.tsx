import { t } from '../../text/index.ts';
import type { Balance } from '../../view/index.ts';
import { Popover } from '../design/index.ts';

/** How near each end is: stagnation to the left, chaos to the right, both drawn with the same weight. */
export function BalanceBar({ balance }: { balance: Balance }) {
  const side = (share: number) => `${Math.max(0, Math.min(1, share)) * 50}%`;
  return (
    <Popover
      label={t('play:balance.title')}
      placement="right-start"
      trigger={(attributes) => (
        <button type="button" class="vital balance" {...attributes}>
          <span class="balance-ends">
            <span>{t('play:balance.stagnation.name')}</span>
            <span>{t('play:balance.chaos.name')}</span>
          </span>
          <span class="balance-bar" aria-hidden="true">
            <span class="balance-stagnation" style={{ width: side(balance.stagnation) }} />
            <span class="balance-chaos" style={{ width: side(balance.chaos) }} />
            <span class="balance-mark" style={{ left: `${50 - balance.mark * 50}%` }} />
            <span class="balance-mark" style={{ left: `${50 + balance.mark * 50}%` }} />
            <span class="balance-middle" />
          </span>
          <span class="vital-age">{balance.words}</span>
          <span class="aloud">{balance.aloud}</span>
        </button>
      )}
    >
      <div class="reasons">
        <h2>{t('play:balance.title')}</h2>
        <p>{balance.label}</p>
        <p class="note">{t('play:balance.means')}</p>
      </div>
    </Popover>
  );
}
