import { t } from '../../text/index.ts';
import type { TeamPanel } from '../../view/index.ts';

const R = 46;
const d = (n: number) => n.toFixed(2);

/** Where work, people, process and goals of a team point, beside the market as known. */
export function HeadingDial({ panel }: { panel: TeamPanel }) {
  const { market, headings } = panel;
  const length = Math.hypot(market.x, market.y) || 1;
  const tip = (x: number, y: number, r: number) => `${d(x * r)} ${d(-y * r)}`;
  return (
    <div class="heading-dial">
      <svg viewBox="-56 -56 112 112" width="112" height="112" aria-hidden="true">
        <circle class="compass-ring" r={R} />
        <path class="compass-market" d={`M0 0L${tip(market.x / length, market.y / length, R)}`} />
        {headings.map((heading, index) => (
          <path
            key={heading.id}
            class={`heading-line heading-${heading.id}`}
            d={`M0 0L${tip(heading.x, heading.y, R - 6 - index * 7)}`}
          />
        ))}
      </svg>
      <ul>
        {headings.map((heading) => (
          <li key={heading.id}>
            <svg viewBox="0 -3 24 6" width="24" height="6" aria-hidden="true">
              <path class={`heading-line heading-${heading.id}`} d="M1 0H23" />
            </svg>
            <span>
              {heading.name} <b>{heading.words}</b>
            </span>
          </li>
        ))}
        <li>
          <svg viewBox="0 -3 24 6" width="24" height="6" aria-hidden="true">
            <path class="compass-market" d="M1 0H23" />
          </svg>
          <span>
            {t('play:team.market')} <b>{market.words}</b>
          </span>
        </li>
      </ul>
    </div>
  );
}
