import { t } from '../../text/index.ts';
import type { CausalLink, ModelCard, ModelNode } from '../../view/index.ts';
import { Icon } from '../design/index.ts';
import { useWidth } from '../hooks/index.ts';
import { gridOf, placeOf, type Wire, wireOf } from './geometry.ts';

type Figure = ModelNode['figure'];

interface MapProps {
  readonly model: ModelCard;
  readonly chosen: Figure | null;
  readonly onChoose: (figure: Figure) => void;
}

const TICKS = { now: 0, weeks: 1, months: 2 } as const;

/** How a link stands to the figure that is chosen. */
function relation(link: CausalLink, chosen: Figure | null): 'plain' | 'in' | 'out' | 'apart' {
  if (chosen === null) return 'plain';
  if (link.to === chosen) return 'in';
  return link.from === chosen ? 'out' : 'apart';
}

/** A line with its end: an arrow for more, a bar for less; ticks across it are time that passes. */
function WireMark({ wire, relates }: { wire: Wire; relates: ReturnType<typeof relation> }) {
  const { end, middle, link } = wire;
  const ticks = TICKS[link.delay];
  return (
    <g class="model-wire" data-relation={relates} data-sign={link.sign > 0 ? 'more' : 'less'}>
      <path class="model-line" d={wire.path} />
      <path
        class="model-end"
        transform={`translate(${end.x} ${end.y}) rotate(${end.angle})`}
        d={link.sign > 0 ? 'M8 0-3-5.500V5.500z' : 'M2-7V7M-2-7V7'}
      />
      {ticks > 0 && (
        <path
          class="model-ticks"
          transform={`translate(${middle.x} ${middle.y}) rotate(${middle.angle})`}
          d={ticks > 1 ? 'M-3-5V5M3-5V5' : 'M0-5V5'}
        />
      )}
    </g>
  );
}

/** The map: figures in their places, and what feeds what between them. */
export function ModelMap({ model, chosen, onChoose }: MapProps) {
  const [ref, width] = useWidth<HTMLDivElement>(760);
  const grid = gridOf(model.nodes, width);
  const of = new Map(model.nodes.map((node) => [node.figure, node]));
  const wires = model.links.flatMap((link) => {
    const from = of.get(link.from);
    const to = of.get(link.to);
    return from && to ? [wireOf(grid, link, from, to)] : [];
  });
  const touched = new Set(
    model.links.flatMap(({ from, to }) => (from === chosen || to === chosen ? [from, to] : [])),
  );
  return (
    <div ref={ref} class="model-map" dir="ltr" style={{ height: `${grid.height}px` }}>
      <svg width={grid.width} height={grid.height} aria-hidden="true" focusable="false">
        {wires.map((wire) => (
          <WireMark
            key={`${wire.link.from}-${wire.link.to}`}
            wire={wire}
            relates={relation(wire.link, chosen)}
          />
        ))}
      </svg>
      {model.nodes.map((node) => {
        const { x, y } = placeOf(grid, node);
        return (
          <div
            key={node.figure}
            class="model-place"
            style={{
              left: `${x - grid.box.width / 2}px`,
              top: `${y - grid.box.height / 2}px`,
              width: `${grid.box.width}px`,
              height: `${grid.box.height}px`,
            }}
          >
            <NodeButton
              node={node}
              pressed={node.figure === chosen}
              quiet={chosen !== null && node.figure !== chosen && !touched.has(node.figure)}
              onChoose={onChoose}
            />
          </div>
        );
      })}
    </div>
  );
}

interface NodeButtonProps {
  readonly node: ModelNode;
  readonly pressed: boolean;
  readonly quiet?: boolean;
  readonly onChoose: (figure: Figure) => void;
}

/** A figure with its value; it opens why it is so. */
export function NodeButton({ node, pressed, quiet = false, onChoose }: NodeButtonProps) {
  const hand = node.side === 'result' ? {} : { 'data-hand': node.side };
  return (
    <button
      type="button"
      class="model-node"
      data-figure={node.figure}
      data-side={node.side}
      data-quiet={quiet}
      {...hand}
      aria-pressed={pressed}
      onClick={() => onChoose(node.figure)}
    >
      <span class="model-name">{node.name}</span>{' '}
      <span class="model-value">
        {node.text ?? t('model:unknown')}
        {node.trend !== 'level' && <Icon name={node.trend} size="0.85em" />}
      </span>{' '}
      <span class="aloud">{node.aloud}</span>
    </button>
  );
}
