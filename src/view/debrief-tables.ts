import type { Figure } from '../engine/index.ts';
import { t } from '../text/index.ts';
import type { DebriefInput, HandsModel, TableModel } from './debrief-model.ts';
import { workOf } from './debrief-weeks.ts';
import { pointingOf } from './ending-sentence.ts';
import { figureName, figureText } from './figures.ts';
import { headingLabel } from './heading-words.ts';
import { number } from './numbers.ts';

const COLUMNS = [
  'value',
  'executionCapacity',
  'adaptability',
  'fit',
  'followership',
  'coherence',
  'reliability',
  'strain',
  'trust',
  'commitment',
] as const satisfies readonly Figure[];

/** The figures at the end of every turn, as they truly were. */
export function figuresTable({ turns }: DebriefInput): TableModel {
  const pointing = pointingOf(turns);
  return {
    caption: t('debrief:table.figures'),
    head: [
      t('debrief:table.turn'),
      ...COLUMNS.map(figureName),
      figureName('cash'),
      t('debrief:table.right'),
    ],
    rows: turns.map(({ report }, index) => {
      const frame = report.frames.at(-1);
      const at = pointing[index];
      if (!frame || !at) return [];
      return [
        String(report.turn),
        ...COLUMNS.map((figure) => figureText(figure, frame.gauges[figure])),
        figureText('cash', frame.cash),
        `${at.right} / ${at.all}`,
      ];
    }),
  };
}

/** Half-days of every turn by hand. */
export function handsTable(hands: HandsModel): TableModel {
  return {
    caption: t('debrief:table.hands'),
    head: [
      t('debrief:table.turn'),
      t('common:hand.management'),
      t('common:hand.leadership'),
      t('debrief:hands.restName'),
      t('debrief:hands.takenName'),
    ],
    rows: hands.turns.map((turn) =>
      [turn.turn, turn.management, turn.leadership, turn.rest, turn.taken].map(String),
    ),
  };
}

const DEGREES = 180 / Math.PI;

/** Where everything headed at the end of every turn. */
export function marketTable({ scenario, turns }: DebriefInput): TableModel {
  return {
    caption: t('debrief:table.market'),
    head: [
      t('debrief:table.turn'),
      t('debrief:market.truth'),
      t('debrief:market.known'),
      t('debrief:market.declared'),
      t('debrief:market.work'),
    ],
    rows: turns.map(({ report, outlook }) => {
      const frame = report.frames.at(-1);
      if (!frame) return [];
      const { market, direction } = outlook;
      return [
        String(report.turn),
        headingLabel(scenario, { x: frame.marketX, y: frame.marketY }),
        t('debrief:table.giveOrTake', {
          heading: headingLabel(scenario, market),
          degrees: t('words:degrees', { value: number(market.error * DEGREES) }),
        }),
        direction.declared ? headingLabel(scenario, direction) : t('debrief:table.none'),
        headingLabel(scenario, workOf(frame)),
      ];
    }),
  };
}
