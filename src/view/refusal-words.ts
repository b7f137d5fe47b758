import type { Refusal } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { lieutenantName, teamName } from './names.ts';

/** Why something is refused, as a sentence. */
export function refusalWords(scenario: Scenario, refusal: Refusal): string {
  const { code, values } = refusal;
  const of = (key: string): number => Number(values[key] ?? -1);
  const event = scenario.events.find((one) => one.id === values.event);
  return t(`refusals:${code}`, {
    ...values,
    team: teamName(scenario, of('team')),
    person: lieutenantName(scenario, Math.max(0, of('lieutenant'))),
    event: event?.title ?? '',
    sum: of('used') + of('taken'),
  });
}
