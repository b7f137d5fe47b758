import { pointsAround, type Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import type { Rose } from './briefing-model.ts';
import { headingWords } from './heading-words.ts';
import { listed, number } from './numbers.ts';

/** The compass of a scenario with the market as it is known and the declared direction, all in degrees. */
export function roseOf(scenario: Scenario, market: Rose['market'], direction: number | null): Rose {
  const points = pointsAround(scenario.compass);
  return {
    points: points.map(({ id, name, meaning, degrees }) => ({ id, name, meaning, degrees })),
    market,
    direction,
    label: t('briefing:rose', {
      points: listed(points.map((point) => point.name)),
      market: market
        ? t('briefing:roseMarket', {
            heading: headingWords(scenario, market.degrees),
            degrees: t('words:degrees', { value: number(market.error) }),
          })
        : '',
      direction:
        direction === null
          ? t('briefing:noDirection')
          : t('briefing:roseDirection', { heading: headingWords(scenario, direction) }),
    }),
  };
}
