import { t } from '../../text/index.ts';
import {
  type BoardLayout,
  type Draft,
  givenName,
  type MapButton,
  withPair,
  withTeam,
  workAim,
} from '../../view/index.ts';
import { changeDraft } from './composer.tsx';
import { usePlay } from './context.ts';
import type { Focus } from './focus.ts';

type Rect = BoardLayout['zones'][number]['rect'];

const at = ({ x, y, width, height }: Rect) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** Smallest button over a mark of the map, in pixels. */
const TOUCH = 44;

function grown(rect: Rect): Rect {
  const width = Math.max(TOUCH, rect.width);
  const height = Math.max(TOUCH, rect.height);
  return {
    x: rect.x - (width - rect.width) / 2,
    y: rect.y - (height - rect.height) / 2,
    width,
    height,
  };
}

/** The draft after a click on a team, or null where the draft asks for no team. */
function aimedAt(draft: Draft, team: number): Draft | null {
  switch (workAim(draft)) {
    case 'team':
    case 'hire':
      return withTeam(draft, 'team', team);
    case 'pair':
      return withPair(draft, team);
    case 'two-teams':
      return withTeam(draft, draft.from === null ? 'from' : 'team', team);
    default:
      return null;
  }
}

/** The map with a real button over each team and each lieutenant. */
export function MapStage({
  mapHost,
  places,
}: {
  mapHost: (element: HTMLElement | null) => void;
  places: BoardLayout | null;
}) {
  const { model, focus } = usePlay();
  return (
    <section class="map" data-panel="map" aria-label={t('play:region.map')}>
      <div class="map-host" ref={mapHost} aria-hidden="true" />
      {places && (
        <div class="map-buttons">
          {places.zones.map((zone, index) =>
            zone.title.height > 0 ? (
              <span key={index} class="map-zone" style={at(zone.title)}>
                {model.zones[index]}
              </span>
            ) : null,
          )}
          <span
            class="map-label map-label-before"
            style={{
              left: `${Math.max(28, places.seat.x - places.seat.radius - 6)}px`,
              top: `${places.seat.y}px`,
            }}
          >
            {t('play:you')}
          </span>
          <span
            class="map-label map-label-before"
            style={{
              left: `${places.market.x - places.market.radius - 8}px`,
              top: `${places.market.y}px`,
            }}
          >
            {t('play:market.name')}
          </span>
          {places.lieutenants.map((rect, index) =>
            rect && model.input.outlook.lieutenants[index]?.team === -1 ? (
              <span
                key={model.lieutenants[index]?.name}
                class="map-label map-label-below"
                style={{ left: `${rect.x + rect.width / 2}px`, top: `${rect.y + rect.height}px` }}
              >
                {givenName(model.lieutenants[index]?.name ?? '')}
              </span>
            ) : null,
          )}
          {places.teams.map((place, index) => {
            const team = model.teams[index];
            return team ? (
              <TeamButton key={team.index} team={team} place={place} focus={focus} />
            ) : null;
          })}
          {places.lieutenants.map((rect, index) => {
            const one = model.lieutenants[index];
            return rect && one ? <LieutenantButton key={one.index} one={one} rect={rect} /> : null;
          })}
        </div>
      )}
    </section>
  );
}

function TeamButton({
  team,
  place,
  focus,
}: {
  team: MapButton;
  place: BoardLayout['teams'][number];
  focus: Focus;
}) {
  const play = usePlay();
  const { setFocus, model } = play;
  const aimed = focus.kind === 'compose' ? aimedAt(focus.draft, team.index) : null;
  const chosen =
    focus.kind === 'team'
      ? focus.team === team.index
      : aimed !== null &&
        focus.kind === 'compose' &&
        [focus.draft.team, focus.draft.other, focus.draft.from].includes(team.index);
  // A name that does not fit above the plate gives way to the short one.
  const fits = place.title.width > team.name.length * 8.5;
  return (
    <button
      type="button"
      class="map-team"
      data-team={team.index}
      style={at(place.rect)}
      aria-label={aimed === null ? team.label : t('play:team.pick', { name: team.name })}
      aria-pressed={chosen}
      disabled={model.mode === 'running'}
      onClick={() => {
        if (focus.kind === 'compose' && aimed) {
          changeDraft(play, focus, aimed);
        } else setFocus({ kind: 'team', team: team.index });
      }}
    >
      <span
        class="map-team-name"
        style={{
          left: `${place.title.x - place.rect.x}px`,
          top: `${place.title.y - place.rect.y}px`,
          width: `${place.title.width}px`,
          height: `${place.title.height}px`,
        }}
      >
        {fits ? team.name : team.short}
      </span>
    </button>
  );
}

function LieutenantButton({ one, rect }: { one: MapButton; rect: Rect }) {
  const play = usePlay();
  const { setFocus, focus, model } = play;
  const picks = focus.kind === 'compose' && ['delegate', 'coach-leader'].includes(focus.draft.kind);
  return (
    <button
      type="button"
      class="map-lieutenant"
      data-lieutenant={one.index}
      style={at(grown(rect))}
      aria-label={picks ? t('play:team.pick', { name: one.name }) : one.label}
      disabled={model.mode === 'running'}
      onClick={() => {
        if (focus.kind === 'compose' && picks) {
          changeDraft(play, focus, { ...focus.draft, lieutenant: one.index });
        } else setFocus({ kind: 'lieutenant', lieutenant: one.index });
      }}
    />
  );
}
