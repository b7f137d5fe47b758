import { t } from '../../text/index.ts';
import type { BriefingModel, BriefingZone } from '../../view/index.ts';
import { Icon } from '../design/index.ts';
import { HandsMark, RoseMark } from '../marks/index.ts';

/** Who you are, and what is going on. */
export function Situation({ model }: { model: BriefingModel }) {
  return (
    <section class="briefing-story">
      <p class="briefing-you">{model.you}</p>
      {model.situation.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div class="briefing-task">
        <h2>{t('briefing:task')}</h2>
        <p>{model.task}</p>
      </div>
    </section>
  );
}

/** What is known for certain at the start. */
export function Known({ model }: { model: BriefingModel }) {
  return (
    <section class="briefing-known">
      <h2>{t('briefing:known')}</h2>
      <ul>
        {model.known.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

/** The compass as a rose, and the meaning of each of its points. */
export function Compass({ model }: { model: BriefingModel }) {
  return (
    <section class="briefing-compass">
      <h2>{t('briefing:compass')}</h2>
      <p class="note">{t('briefing:compassLead')}</p>
      <RoseMark rose={model.rose} />
      <ul class="briefing-key">
        <li>
          <Icon name="market" />
          {t('briefing:market')}
        </li>
        <li data-hand="leadership">
          <Icon name="leadership" />
          {model.rose.direction === null ? t('briefing:noDirection') : t('briefing:direction')}
        </li>
      </ul>
      <dl class="briefing-points">
        {model.rose.points.map((point) => (
          <div key={point.id}>
            <dt>{point.name}</dt>
            <dd>{point.meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The player and the lieutenants with their two hands drawn. */
export function People({ model }: { model: BriefingModel }) {
  return (
    <section class="briefing-people">
      <h2>{t('briefing:people')}</h2>
      <p class="note">{t('briefing:peopleLead')}</p>
      <ul>
        <li class="briefing-person briefing-self">
          <HandsMark hands={model.player} name={t('briefing:you')} />
          <div>
            <h3>{t('briefing:you')}</h3>
            <p class="note">{model.player.words}</p>
          </div>
        </li>
        {model.people.map((person) => (
          <li key={person.name} class="briefing-person">
            <HandsMark hands={person.hands} name={person.name} />
            <div>
              <h3>{person.name}</h3>
              <p class="briefing-role">
                {person.role} · {person.place}
              </p>
              <p class="note">{person.portrait}</p>
            </div>
          </li>
        ))}
      </ul>
      <h3 class="briefing-sub">{t('briefing:advisers')}</h3>
      <p class="note">{t('briefing:advisersLead')}</p>
      <ul>
        {model.advisers.map((adviser) => (
          <li key={adviser.hand} class="briefing-adviser" data-hand={adviser.hand}>
            <Icon name={adviser.hand} label={t(`briefing:adviser.${adviser.hand}`)} size="2rem" />
            <div>
              <h4>{adviser.name}</h4>
              <p class="briefing-role">{adviser.role}</p>
              <p class="note">{adviser.portrait}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The teams by who they report to. */
export function Teams({ model }: { model: BriefingModel }) {
  return (
    <section class="briefing-teams">
      <h2>{t('briefing:teams')}</h2>
      {model.zones.every((zone) => !zone.own) && (
        <p class="briefing-none">{t('briefing:zoneNone')}</p>
      )}
      {model.zones.map((zone) => (
        <Zone key={zone.name} zone={zone} />
      ))}
    </section>
  );
}

function Zone({ zone }: { zone: BriefingZone }) {
  return (
    <div class="briefing-zone" data-own={zone.own}>
      <h3>{zone.name}</h3>
      {!zone.own && <p class="note">{t('briefing:zoneOtherHint')}</p>}
      {zone.leads && <p class="note">{zone.leads}</p>}
      <ul>
        {zone.teams.map((team) => (
          <li key={team.name}>
            <h4>
              {team.name} <span class="briefing-count">{team.people}</span>
            </h4>
            <p>{team.does}</p>
            {team.head !== '' && <p class="note">{team.head}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
