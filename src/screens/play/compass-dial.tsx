import { useRef } from 'preact/hooks';
import { t } from '../../text/index.ts';
import { headingMeaning, headingWords, type PlayModel } from '../../view/index.ts';
import { Icon } from '../design/index.ts';

const R = 78;
const LABEL = 94;
const rad = (degrees: number) => (degrees * Math.PI) / 180;
/** A point on the dial: east is 0, counter-clockwise, the page's y grows downward. */
const on = (degrees: number, radius: number) => ({
  x: radius * Math.cos(rad(degrees)),
  y: -radius * Math.sin(rad(degrees)),
});
const d = (n: number) => n.toFixed(2);

function wedge(degrees: number, half: number, radius: number): string {
  const width = Math.min(179, half);
  const a = on(degrees - width, radius);
  const b = on(degrees + width, radius);
  return `M0 0L${d(a.x)} ${d(a.y)}A${radius} ${radius} 0 ${width > 90 ? 1 : 0} 0 ${d(b.x)} ${d(b.y)}z`;
}

function needle(degrees: number, length: number, width: number): string {
  const tip = on(degrees, length);
  const left = on(degrees + 90, width);
  const right = on(degrees - 90, width);
  const tail = on(degrees + 180, length * 0.18);
  return `M${d(tip.x)} ${d(tip.y)}L${d(left.x)} ${d(left.y)}L${d(tail.x)} ${d(tail.y)}L${d(right.x)} ${d(right.y)}z`;
}

function line(degrees: number, from: number, to: number): string {
  const a = on(degrees, from);
  const b = on(degrees, to);
  return `M${d(a.x)} ${d(a.y)}L${d(b.x)} ${d(b.y)}`;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: 5,
  ArrowUp: 5,
  ArrowRight: -5,
  ArrowDown: -5,
  PageUp: 30,
  PageDown: -30,
};

/** A heading chosen on the scenario's compass: by turning the needle, by keys, by its named points. */
export function CompassDial({
  model,
  value,
  onChange,
}: {
  model: PlayModel;
  value: number;
  onChange: (degrees: number) => void;
}) {
  const dial = useRef<HTMLDivElement>(null);
  const { scenario, market, direction, work } = model;
  const words = headingWords(scenario, value);
  const turn = (degrees: number) => onChange((Math.round(degrees) + 720) % 360);
  const follow = (event: PointerEvent) => {
    const box = dial.current?.getBoundingClientRect();
    if (!box) return;
    const x = event.clientX - box.left - box.width / 2;
    const y = event.clientY - box.top - box.height / 2;
    if (Math.hypot(x, y) > 6) turn((Math.atan2(-y, x) * 180) / Math.PI);
  };
  return (
    <div class="compass">
      <div
        ref={dial}
        class="compass-dial"
        role="slider"
        tabIndex={0}
        aria-label={t('play:compass.label')}
        aria-valuemin={0}
        aria-valuemax={359}
        aria-valuenow={value}
        aria-valuetext={words}
        onKeyDown={(event) => {
          const step = STEPS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          turn(value + (event.shiftKey ? Math.sign(step) : step));
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
        }}
      >
        <svg viewBox="-150 -104 300 208" aria-hidden="true">
          <circle class="compass-ring" r={R} />
          {scenario.compass.map((point) => {
            const at = on(point.degrees, LABEL);
            const side = at.x > 20 ? 'start' : at.x < -20 ? 'end' : 'middle';
            return (
              <g key={point.id}>
                <path class="compass-tick" d={line(point.degrees, R - 7, R + 7)} />
                <text
                  class="compass-name"
                  x={at.x}
                  y={at.y}
                  text-anchor={side}
                  dominant-baseline="middle"
                >
                  {point.name}
                </text>
              </g>
            );
          })}
          <path class="compass-cone" d={wedge(market.degrees, market.error * 1.645, R - 4)} />
          <path class="compass-market" d={line(market.degrees, 12, R - 6)} />
          <path class="compass-work" d={line(work, 8, R * 0.62)} />
          {direction.declared && (
            <path class="compass-direction" d={line(direction.degrees, 8, R - 12)} />
          )}
          <path class="compass-needle" d={needle(value, R - 2, 8)} />
          <circle class="compass-hub" r={4} />
        </svg>
      </div>
      <ul class="compass-legend">
        <Legend kind="market" text={t('play:compass.market')} />
        {direction.declared && <Legend kind="direction" text={t('play:compass.now')} />}
        <Legend kind="work" text={t('play:compass.work')} />
      </ul>
      <p class="compass-words" aria-hidden="true">
        <Icon name="leadership" /> {words}
      </p>
      <p class="note small">{headingMeaning(scenario, value)}</p>
      <div class="chips">
        {scenario.compass.map((point) => (
          <button
            key={point.id}
            type="button"
            class="chip"
            data-hand="leadership"
            aria-pressed={value === point.degrees}
            title={point.meaning}
            onClick={() => turn(point.degrees)}
          >
            {point.name}
          </button>
        ))}
        <button
          type="button"
          class="chip"
          data-hand="leadership"
          aria-pressed={value === Math.round(market.degrees) % 360}
          onClick={() => turn(market.degrees)}
        >
          <Icon name="market" size="1em" /> {t('play:compass.toMarket')}
        </button>
      </div>
    </div>
  );
}

function Legend({ kind, text }: { kind: 'market' | 'direction' | 'work'; text: string }) {
  return (
    <li>
      <svg viewBox="0 -3 24 6" width="24" height="6" aria-hidden="true">
        <path class={`compass-${kind}`} d="M1 0H23" />
      </svg>
      {text}
    </li>
  );
}
