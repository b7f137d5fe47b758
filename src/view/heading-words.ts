import { type Direction, type Scenario, speak } from '../scenario/index.ts';
import { t } from '../text/index.ts';

type Compass = Pick<Scenario, 'compass'>;

/** Share of the way to the neighbour from which a heading is spoken as half way between. */
const HALFWAY = 0.42;

/** A heading by the points of the scenario's compass: "toward Price", "from Price toward Safety". */
export function headingWords(scenario: Compass, heading: number | Direction): string {
  const { nearest, second, share, plain } = speak(scenario, heading);
  if (plain) return t('words:heading.at', { point: nearest.name });
  const key = share > HALFWAY ? 'words:heading.halfway' : 'words:heading.from';
  return t(key, { from: nearest.name, to: second.name });
}

/** The same without "toward" before a single point, for labels. */
export function headingLabel(scenario: Compass, heading: number | Direction): string {
  const { nearest, second, plain } = speak(scenario, heading);
  if (plain) return nearest.name;
  return t('words:heading.label', { from: nearest.name, to: second.name });
}

/** What working near this heading means here. */
export function headingMeaning(scenario: Compass, heading: number | Direction): string {
  return speak(scenario, heading).nearest.meaning;
}
