import { t } from '../../text/index.ts';
import type { Vital } from '../../view/index.ts';
import { Icon, Meter, type Placement, Popover } from '../design/index.ts';
import { BalanceBar } from './balance.tsx';
import { usePlay } from './context.ts';
import { VitalReasons } from './reasons.tsx';

const TREND = { up: 'up', down: 'down', level: 'level' } as const;

/** A figure that opens its reasons. */
function VitalButton({
  vital,
  class: more,
  children,
}: {
  vital: Vital;
  class: string;
  children: preact.ComponentChildren;
}) {
  const { layout } = usePlay();
  const placement: Placement = layout === 'phone' ? 'bottom-start' : 'right-start';
  return (
    <Popover
      label={vital.name}
      placement={placement}
      trigger={(attributes) => (
        <button type="button" class={`vital ${more}`} {...attributes}>
          {children} <span class="aloud">{vital.aloud}</span>
        </button>
      )}
    >
      <VitalReasons vital={vital} />
    </Popover>
  );
}

function Trend({ vital }: { vital: Vital }) {
  if (vital.trend === 'level') return null;
  return <Icon name={TREND[vital.trend]} size="0.9em" />;
}

/** Value: capacity times fit, each opening its own reasons. */
function ValueVital() {
  const { value, capacity, fit, sales } = usePlay().model.vitals;
  return (
    <div class="vital-value">
      <VitalButton vital={value} class="vital-main">
        <span class="vital-name">{t('play:vitals.value')}</span>
        <span class="figure vital-number">
          {value.text}
          <Trend vital={value} />
        </span>
      </VitalButton>
      <div class="vital-formula">
        <span aria-hidden="true">=</span>
        <VitalButton vital={capacity} class="vital-factor">
          <b>{capacity.text}</b> {capacity.name.toLowerCase()}
        </VitalButton>
        <span aria-hidden="true">×</span>
        <VitalButton vital={fit} class="vital-factor">
          <b>{fit.text}</b> {fit.name.toLowerCase()}
        </VitalButton>
      </div>
      {sales !== null && <p class="note small">{sales}</p>}
    </div>
  );
}

function MeterVital({ vital }: { vital: Vital }) {
  return (
    <VitalButton vital={vital} class="vital-meter">
      <span class="vital-name">{vital.name}</span>
      <span class="vital-reading">
        <Trend vital={vital} />
        <b>{vital.text}</b>
      </span>
      <Meter label={vital.name} value={vital.value} marks={PREVIOUS(vital)} />
      {vital.age !== null && <span class="vital-age">{vital.age}</span>}
    </VitalButton>
  );
}

/** The reference mark of a meter: where the figure stood last turn. */
const PREVIOUS = (vital: Vital) =>
  vital.explanation.was === null ? [] : [{ at: vital.value - vital.explanation.change }];

/** Coherence, followership and fit: three ways to point the same way, never one number. */
function Pointing() {
  const { model } = usePlay();
  return (
    <section class="pointing" aria-label={t('play:vitals.pointing')}>
      <h2 class="vital-name">{t('play:vitals.pointing')}</h2>
      {model.vitals.pointing.map((vital) => {
        const none = vital.figure === 'followership' && !model.direction.declared;
        return (
          <VitalButton key={vital.figure} vital={vital} class="vital-pointing">
            <span class="pointing-with">{t(`play:vitals.with.${vital.figure as 'fit'}`)}</span>
            {none ? (
              <span class="note small">{t('play:vitals.noDirection')}</span>
            ) : (
              <>
                <Meter label={vital.name} value={vital.value} marks={PREVIOUS(vital)} />
                <b>{vital.text}</b>
              </>
            )}
          </VitalButton>
        );
      })}
    </section>
  );
}

function Tile({ vital, note, alarm }: { vital: Vital; note: string; alarm: boolean }) {
  return (
    <VitalButton vital={vital} class={alarm ? 'vital-tile vital-alarm' : 'vital-tile'}>
      <span class="vital-name">{vital.name}</span>
      <span class="figure">
        {vital.text} <Trend vital={vital} />
      </span>
      {note !== '' && <span class="vital-age">{note}</span>}
    </VitalButton>
  );
}

/** The vital signs, one below the other. */
export function Vitals() {
  const { model } = usePlay();
  const { vitals } = model;
  return (
    <div class="vitals" data-panel="vitals">
      <ValueVital />
      <div class="vitals-group">
        <MeterVital vital={vitals.execution} />
        <MeterVital vital={vitals.adaptability} />
      </div>
      <Pointing />
      <BalanceBar balance={vitals.balance} />
      <div class="vitals-tiles">
        <Tile vital={vitals.delivery} note="" alarm={vitals.delivery.value < 0.7} />
        <Tile vital={vitals.cash} note={vitals.runway} alarm={vitals.runwayShort} />
      </div>
    </div>
  );
}

/** The vital signs as a strip to push sideways, for small screens. */
export function VitalsStrip() {
  const { model } = usePlay();
  const { vitals } = model;
  return (
    <section class="vitals-strip" data-panel="vitals" aria-label={t('play:region.vitals')}>
      <Chip vital={vitals.value} value />
      <Chip vital={vitals.execution} />
      <Chip vital={vitals.adaptability} />
      {vitals.pointing.map((vital) => (
        <Chip key={vital.figure} vital={vital} />
      ))}
      <Chip vital={vitals.delivery} />
      <Chip vital={vitals.cash} />
      <BalanceBar balance={vitals.balance} />
    </section>
  );
}

function Chip({ vital, value }: { vital: Vital; value?: boolean }) {
  return (
    <VitalButton vital={vital} class={value ? 'vital-chip vital-chip-value' : 'vital-chip'}>
      <span class="vital-name">{vital.name}</span>
      <span class="figure">
        {vital.text} <Trend vital={vital} />
      </span>
    </VitalButton>
  );
}
