import type { EndingKind, Figure, TurnReport } from '../engine/index.ts';
import { t } from '../text/index.ts';
import { figureName, figureText } from './figures.ts';
import { listed, percent } from './numbers.ts';
import { bookedFor, reasonsFrom } from './reasons.ts';

/** The figure whose reasons tell how a collapse came. */
const FIGURES: Readonly<Record<'chaos' | 'stagnation' | 'insolvent', Figure>> = {
  chaos: 'executionCapacity',
  stagnation: 'fit',
  insolvent: 'value',
};

/** What brought an end about, heaviest first: sentences with the figures as they truly were. */
export function causesOfEnd(
  reports: readonly TurnReport[],
  costs: number,
  kind: EndingKind,
): readonly string[] {
  if (kind === 'sustained' || kind === 'thriving') return standing(reports);
  const raised = reports.flatMap((report) => report.warned).filter((one) => one.kind === kind);
  const causes = raised.at(-1)?.causes ?? [];
  const said = causes.flatMap((cause) => causeOf(cause, reports, costs));
  const mostly = mostlyOf(reports, FIGURES[kind]);
  return mostly ? [...said, mostly] : said;
}

function causeOf(cause: string, reports: readonly TurnReport[], costs: number): string[] {
  const frame = reports.at(-1)?.frames.at(-1);
  if (!frame) return [];
  const { gauges } = frame;
  switch (cause) {
    case 'reliability':
      return [t('ending:cause.reliability', { value: percent(gauges.reliability) })];
    case 'backlog':
      return [t('ending:cause.backlog', { value: figureText('backlog', gauges.backlog) })];
    case 'strain':
      return [t('ending:cause.strain', { value: figureText('strain', gauges.strain) })];
    case 'fit':
      return [t('ending:cause.fit', { value: figureText('fit', gauges.fit) })];
    case 'adaptability':
      return [
        t('ending:cause.adaptability', { value: figureText('adaptability', gauges.adaptability) }),
      ];
    case 'cash':
      return costs > 0 ? [t('ending:cause.cash', { value: percent(frame.revenue / costs) })] : [];
    default:
      return [];
  }
}

/** What pulled a figure down most over the game. */
function mostlyOf(reports: readonly TurnReport[], figure: Figure): string | null {
  const booked = reports.flatMap((report) => bookedFor(report, figure));
  const reasons = reasonsFrom(figure, booked, 12)
    .filter((one) => one.cause !== 'interplay' && one.value < 0)
    .slice(0, 3);
  if (reasons.length === 0) return null;
  return t('ending:cause.mostly', {
    figure: figureName(figure),
    causes: listed(reasons.map(({ text, amount }) => t('report:reason', { cause: text, amount }))),
  });
}

/** How an organization stands that reached the horizon. */
function standing(reports: readonly TurnReport[]): string[] {
  const frame = reports.at(-1)?.frames.at(-1);
  if (!frame) return [];
  const { fit, adaptability, strain, reliability } = frame.gauges;
  return [
    t('ending:stand.reliability', { value: percent(reliability) }),
    t('ending:stand.fit', {
      value: figureText('fit', fit),
      word: t(fit > 0.8 ? 'ending:stand.fitGood' : 'ending:stand.fitPoor'),
    }),
    t('ending:stand.adaptability', {
      value: figureText('adaptability', adaptability),
      word: t(
        adaptability > 0.45 ? 'ending:stand.adaptabilityGood' : 'ending:stand.adaptabilityPoor',
      ),
    }),
    t('ending:stand.strain', {
      value: figureText('strain', strain),
      word: t(strain < 0.5 ? 'ending:stand.strainGood' : 'ending:stand.strainPoor'),
    }),
    t('ending:stand.cash', { value: figureText('cash', Math.max(0, frame.cash)) }),
  ];
}
