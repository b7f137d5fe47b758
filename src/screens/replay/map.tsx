import { t } from '../../text/index.ts';
import type { BoardLayout } from '../../view/index.ts';
import type { Watched } from './props.ts';

type Rect = BoardLayout['zones'][number]['rect'];

const at = ({ x, y, width, height }: Rect) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${width}px`,
  height: `${height}px`,
});

/** The map of a game with the names on it. It is watched, not operated. */
export function ReplayMap({ game, named }: { game: Watched; named: boolean }) {
  const { places } = game;
  return (
    <section class="replay-one" aria-label={t('replay:map', { name: game.name })}>
      {named && (
        <p class="replay-map-name">
          <strong>{game.name}</strong> <span class="note">{game.model.outcome}</span>
        </p>
      )}
      <div class="map replay-map">
        <div class="map-host" ref={game.mapHost} aria-hidden="true" />
        {places && (
          <div class="map-buttons" aria-hidden="true">
            {places.zones.map((zone, index) =>
              zone.title.height > 0 ? (
                <span key={index} class="map-zone" style={at(zone.title)}>
                  {game.zones[index]}
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
              {t('replay:you')}
            </span>
            <span
              class="map-label map-label-before"
              style={{
                left: `${places.market.x - places.market.radius - 8}px`,
                top: `${places.market.y}px`,
              }}
            >
              {t('replay:market')}
            </span>
            {places.teams.map(({ title }, index) => {
              const team = game.teams[index];
              // A name that does not fit above the plate gives way to the short one.
              return team ? (
                <span key={index} class="map-team-name" style={at(title)}>
                  {title.width > team.name.length * 8.5 ? team.name : team.short}
                </span>
              ) : null;
            })}
          </div>
        )}
      </div>
    </section>
  );
}
