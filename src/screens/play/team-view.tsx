import { useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { type ActionItem, type TeamFigure, type TeamPanel, teamPanel } from '../../view/index.ts';
import { IconButton, Meter, Tabs } from '../design/index.ts';
import { ActionTile } from './action-tile.tsx';
import { usePlay } from './context.ts';
import { HeadingDial } from './heading-dial.tsx';

/** What is known of a team, and what can be done there. */
export function TeamView({ team }: { team: number }) {
  const { model, back, begin } = usePlay();
  const [tab, setTab] = useState<'known' | 'do'>('known');
  const panel = teamPanel(model.input, team);
  if (!panel) return null;
  return (
    <section class="detail" aria-label={panel.name}>
      <DetailHead title={panel.name} onBack={back} />
      <p>
        {panel.people}
        <br />
        <span class="note">{panel.zone}</span>
      </p>
      <Tabs
        label={panel.name}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'known', label: t('play:team.known'), icon: 'eye' },
          { id: 'do', label: t('play:team.doTab'), icon: 'calendar' },
        ]}
      >
        {tab === 'known' ? (
          <Known panel={panel} />
        ) : (
          <DoHere items={panel.actions} onChoose={(item) => begin(item.kind, { team })} />
        )}
      </Tabs>
    </section>
  );
}

function Known({ panel }: { panel: TeamPanel }) {
  return (
    <div class="known">
      {panel.remarks.map((remark) => (
        <blockquote key={remark.text} class="remark">
          {remark.text}
          <cite>{remark.by}</cite>
        </blockquote>
      ))}
      <HeadingDial panel={panel} />
      <Figures figures={panel.figures} />
      {panel.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {panel.blocker && (
        <p class="note">
          <b>{t('play:team.blocker', { name: panel.blocker.name })}</b> {panel.blocker.reason}
        </p>
      )}
      <Members panel={panel} />
      <p class="note">{panel.does}</p>
    </div>
  );
}

/** Name of what is looked at, and the way back. */
export function DetailHead({ title, onBack }: { title: string; onBack: () => void }) {
  return (
    <header class="composer-head">
      <IconButton
        icon="left"
        kind="quiet"
        label={t('play:compose.back')}
        keys="Escape"
        onClick={onBack}
      />
      <h2 tabIndex={-1}>{title}</h2>
    </header>
  );
}

/** Actions that can be begun from here. */
export function DoHere({
  items,
  onChoose,
}: {
  items: readonly ActionItem[];
  onChoose: (item: ActionItem) => void;
}) {
  return (
    <div class="detail-part">
      <div class="hand-actions">
        {items.map((item) => (
          <ActionTile key={item.kind} item={item} onChoose={() => onChoose(item)} />
        ))}
      </div>
    </div>
  );
}

function Figures({ figures }: { figures: readonly TeamFigure[] }) {
  return (
    <ul class="team-figures">
      {figures.map((one) => (
        <li key={one.figure}>
          <span class="team-figure-name">{one.name}</span>
          <b>{one.text}</b>
          {one.value !== null && (
            <Meter
              label={`${one.name}: ${one.text} ${one.words}`.trim()}
              value={one.value}
              {...(one.margin === null ? {} : { low: one.low, high: one.high })}
            />
          )}
          {one.words !== '' && (
            <span class="vital-age">
              {one.words}
              {one.margin !== null && `, ${one.margin}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Members({ panel }: { panel: TeamPanel }) {
  return (
    <details class="members">
      <summary>
        {t('play:team.members', { people: t('words:people', { count: panel.members.length }) })}
      </summary>
      <ul>
        {panel.members.map((person) => (
          <li key={person.slot}>
            <Arrow x={person.x} y={person.y} />
            <span>
              {person.name}
              {person.tenure !== '' && <i class="tag">{person.tenure}</i>}
              <span class="note small">
                {person.conduct}
                {person.heard !== null && `, ${person.heard}`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Arrow({ x, y }: { x: number; y: number }) {
  return (
    <svg class="person-arrow" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
      <circle r="3.4" />
      <path d={`M${x * 3.4} ${-y * 3.4}L${x * 9} ${-y * 9}`} />
    </svg>
  );
}
