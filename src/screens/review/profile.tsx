import { t } from '../../text/index.ts';
import type { ProfileModel, ProfileRow } from '../../view/index.ts';

/** How somebody plays: shares by situation as bars, and what follows from them in sentences. */
export function ProfileView({ profile }: { profile: ProfileModel }) {
  return (
    <section class="review-section" aria-labelledby="review-profile">
      <header>
        <h2 id="review-profile">{t('review:profile.title')}</h2>
        <p class="review-lead">{t('review:profile.lead')}</p>
      </header>
      <div class="profile">
        <ul class="profile-rows" aria-label={t('review:profile.shares')}>
          {profile.rows.map((row) => (
            <Row key={row.situation} row={row} />
          ))}
        </ul>
        <dl class="profile-facts">
          {profile.facts.map(({ title, sentences }) => (
            <div key={title}>
              <dt>{title}</dt>
              {sentences.map((sentence) => (
                <dd key={sentence}>{sentence}</dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

const WIDE = 300;
const HIGH = 22;

function Row({ row }: { row: ProfileRow }) {
  const management = row.management * WIDE;
  const leadership = row.leadership * WIDE;
  return (
    <li class="profile-row" data-situation={row.situation}>
      <span class="profile-name" aria-hidden="true">
        {row.name}
        <span class="note">{row.turns}</span>
      </span>
      <svg
        viewBox={`0 0 ${WIDE} ${HIGH}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={row.label}
      >
        <rect class="profile-rest" width={WIDE} height={HIGH} />
        <rect class="hands-block" data-hand="management" width={management} height={HIGH} />
        <rect
          class="hands-block"
          data-hand="leadership"
          x={management}
          width={leadership}
          height={HIGH}
        />
      </svg>
    </li>
  );
}
