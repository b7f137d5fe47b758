import type { Emblem, EmblemTeam } from '../../view/index.ts';
import { lookOf, Person } from './person.tsx';
import { turn } from './shapes.ts';

const WIDTH = 320;
const HEIGHT = 148;
/** The part of the drawing that the market's path has for itself. */
const SKY = { left: 16, right: 286, top: 16, bottom: 66 };
const PLATES = { left: 16, right: 304, top: 84, bottom: 136 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A scenario in small: the character of its market above, its teams below. */
export function EmblemMark({ emblem }: { emblem: Emblem }) {
  const path = walk(emblem.path);
  const last = path.at(-1) ?? { x: SKY.right, y: SKY.top };
  const before = path.at(-4) ?? last;
  const heading = (Math.atan2(before.y - last.y, last.x - before.x) * 180) / Math.PI;
  return (
    <svg class="emblem" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={emblem.label}>
      <path class="emblem-path" d={`M${path.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      <path class="emblem-path-inner" d={`M${path.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      <path
        class="emblem-head"
        d="M-3-11 20 0-3 11z"
        transform={`translate(${last.x} ${last.y}) ${turn(heading)}`}
      />
      {plates(emblem.teams).map(({ team, x, width }) => (
        <Plate key={x} team={team} x={x} width={width} />
      ))}
    </svg>
  );
}

/** The path from its headings, fitted into the sky without being stretched upward. */
function walk(headings: readonly number[]): readonly Point[] {
  let x = 0;
  let y = 0;
  const raw = [{ x, y }];
  for (const degrees of headings) {
    // Bent less than it turns, so that even a market that turns round runs from left to right.
    const angle = (Math.max(-82, Math.min(82, degrees * 0.85)) * Math.PI) / 180;
    x += Math.cos(angle) + 0.25;
    y -= Math.sin(angle);
    raw.push({ x, y });
  }
  const top = Math.min(...raw.map((point) => point.y));
  const bottom = Math.max(...raw.map((point) => point.y));
  const across = (SKY.right - SKY.left) / Math.max(1, x);
  const upright = Math.min(across, (SKY.bottom - SKY.top) / Math.max(1, bottom - top));
  const middle = (SKY.top + SKY.bottom) / 2;
  return raw.map((point) => ({
    x: round(SKY.left + point.x * across),
    y: round(middle + (point.y - (top + bottom) / 2) * upright),
  }));
}

const round = (value: number): number => Math.round(value * 10) / 10;

function plates(teams: readonly EmblemTeam[]) {
  const gap = 8;
  const weights = teams.map((team) => Math.sqrt(team.people) + 1);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const room = PLATES.right - PLATES.left - gap * (teams.length - 1);
  let x = PLATES.left;
  return teams.map((team, index) => {
    const width = (room * (weights[index] ?? 1)) / all;
    const plate = { team, x: round(x), width: round(width) };
    x += width + gap;
    return plate;
  });
}

/** The same scatter for every drawing of the same teams, -1..1. */
function scatter(index: number, x: number, factor: number): number {
  const wild = Math.sin((index + 1) * factor + x * 3.7) * 43758.5453;
  return (wild - Math.floor(wild)) * 2 - 1;
}

function Plate({ team, x, width }: { team: EmblemTeam; x: number; width: number }) {
  const height = PLATES.bottom - PLATES.top;
  const pitch = 21;
  const columns = Math.max(1, Math.floor((width - 6) / pitch));
  const rows = 2;
  const count = Math.min(team.people, columns * rows);
  const loose = 1 - team.structure;
  return (
    <g class="emblem-plate" data-own={team.own}>
      <rect
        x={x}
        y={PLATES.top}
        width={width}
        height={height}
        rx={round(2 + loose * 14)}
        stroke-width={round(1 + team.structure * 2.5)}
      />
      {Array.from({ length: count }, (_, index) => {
        const wave = scatter(index, x, 12.9898);
        const sway = scatter(index, x, 78.233);
        const column = index % columns;
        const row = Math.floor(index / columns);
        const inset = (width - columns * pitch) / 2;
        const heading = team.off + wave * team.spread;
        return (
          <Person
            key={index}
            heading={heading}
            look={lookOf(heading)}
            size={4.2}
            x={round(x + inset + (column + 0.42) * pitch + sway * loose * 3)}
            y={round(PLATES.top + 15 + row * 23 + wave * loose * 4)}
          />
        );
      })}
    </g>
  );
}
