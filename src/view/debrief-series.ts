import type { Figure, TurnReport, WeekFrame } from '../engine/index.ts';
import { t } from '../text/index.ts';
import type { SeriesLine, SeriesModel, SeriesPoint } from './debrief-model.ts';
import { type DebriefWeek, weeksOf } from './debrief-weeks.ts';
import { figureName, figureNumber } from './figures.ts';

/** Figures that every week of the debrief knows. */
type Gauge = Figure & keyof WeekFrame['gauges'];

/** How a line is drawn: a tone, and a dash that tells it apart without colour. */
type Stroke = readonly [SeriesLine['tone'], SeriesLine['dash']];

const read = (weeks: readonly DebriefWeek[], of: (frame: WeekFrame) => number): SeriesPoint[] =>
  weeks.map(({ week, frame }) => ({ week, value: of(frame) }));

function gaugeLine(weeks: readonly DebriefWeek[], figure: Gauge, [tone, dash]: Stroke): SeriesLine {
  const points = read(weeks, (frame) => frame.gauges[figure]);
  return { name: figureName(figure), tone, dash, points };
}

/** A chart of shares: from 0, or from where figures fall below it, to 1. */
function shares(id: string, title: string, lines: readonly SeriesLine[], as: Gauge): SeriesModel {
  const low = lowestOf(lines);
  return {
    id,
    title,
    lines,
    low,
    high: 1,
    ticks: [low, 0, 0.5, 1]
      .filter((value, index, all) => all.indexOf(value) === index)
      .map((value) => ({ value, text: figureNumber(as, value) })),
    last: lastOf(lines, as),
    label: labelOf(lines, as),
  };
}

/** The foot of a scale: 0, or the next quarter under what lies below it. */
function lowestOf(lines: readonly SeriesLine[]): number {
  const least = Math.min(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value)));
  return Math.floor(least * 4) / 4;
}

/** The key figures over time, as small charts on one time scale. */
export function seriesOf(
  weeks: readonly DebriefWeek[],
  untouched: readonly TurnReport[] | undefined,
): readonly SeriesModel[] {
  const draw = (figure: Gauge, stroke: Stroke) => gaugeLine(weeks, figure, stroke);
  return [
    valueChart(weeks, untouched),
    shares(
      'alignment',
      t('debrief:series.alignment'),
      [
        draw('fit', ['value', 'solid']),
        draw('followership', ['leadership', 'dashed']),
        draw('coherence', ['ink', 'dotted']),
      ],
      'fit',
    ),
    shares(
      'delivery',
      t('debrief:series.delivery'),
      [draw('reliability', ['ink', 'solid'])],
      'reliability',
    ),
    shares('strain', figureName('strain'), [draw('strain', ['ink', 'solid'])], 'strain'),
    shares(
      'trust',
      t('debrief:series.trust'),
      [draw('trust', ['leadership', 'solid']), draw('commitment', ['ink', 'dashed'])],
      'trust',
    ),
    cashChart(weeks),
  ];
}

/** Value, with what it would have been with nobody at the helm. */
function valueChart(
  weeks: readonly DebriefWeek[],
  untouched: readonly TurnReport[] | undefined,
): SeriesModel {
  const lines = [gaugeLine(weeks, 'value', ['value', 'solid'])];
  if (untouched) {
    const last = weeks.at(-1)?.week ?? 0;
    const ghost = weeksOf(untouched).filter((week) => week.week <= last);
    lines.push({
      ...gaugeLine(ghost, 'value', ['quiet', 'dotted']),
      name: t('debrief:series.untouched'),
    });
  }
  const most = Math.max(...lines.flatMap(({ points }) => points.map(({ value }) => value)));
  const high = Math.max(0.6, Math.ceil(most * 10 + 0.3) / 10);
  const low = lowestOf(lines);
  const marks = [low, 0, 0.2, 0.4, 0.6, 0.8, 1].filter(
    (value, index, all) => value <= high && all.indexOf(value) === index,
  );
  return {
    id: 'value',
    title: figureName('value'),
    lines,
    low,
    high,
    ticks: marks.map((value) => ({ value, text: figureNumber('value', value) })),
    last: lastOf(lines, 'value'),
    label: labelOf(lines, 'value'),
  };
}

function cashChart(weeks: readonly DebriefWeek[]): SeriesModel {
  const points = read(weeks, (frame) => frame.cash);
  const values = points.map(({ value }) => value);
  const most = Math.max(8, ...values);
  const step = most > 40 ? 20 : most > 16 ? 10 : 4;
  const high = Math.ceil(most / step) * step;
  const low = Math.floor(Math.min(0, ...values) / step) * step;
  const ticks: { value: number; text: string }[] = [];
  for (let value = low; value <= high; value += step) {
    ticks.push({ value, text: figureNumber('cash', value) });
  }
  const name = t('debrief:series.cash');
  const lines: SeriesLine[] = [{ name, tone: 'ink', dash: 'solid', points }];
  return {
    id: 'cash',
    title: name,
    lines,
    low,
    high,
    ticks,
    last: lastOf(lines, 'cash'),
    label: labelOf(lines, 'cash'),
  };
}

function lastOf(lines: readonly SeriesLine[], as: Figure): string[] {
  return lines.map(({ points }) => figureNumber(as, points.at(-1)?.value ?? 0));
}

/** What the lines do, in words: where they begin, turn, and end. */
function labelOf(lines: readonly SeriesLine[], as: Figure): string {
  const sentences = lines.map(({ name, points }) => {
    const first = points[0];
    const last = points.at(-1);
    if (!first || !last) return name;
    let low = first;
    let high = first;
    for (const point of points) {
      if (point.value < low.value) low = point;
      if (point.value > high.value) high = point;
    }
    return t('debrief:series.label', {
      name,
      first: figureNumber(as, first.value),
      last: figureNumber(as, last.value),
      low: figureNumber(as, low.value),
      lowWeek: low.week,
      high: figureNumber(as, high.value),
      highWeek: high.week,
    });
  });
  return sentences.join(' ');
}
