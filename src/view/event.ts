import type { Choice, Outlook } from '../engine/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import type { EventModel, EventsModel } from './event-model.ts';

/** The events that wait before a turn, with the answers that the plan holds so far. */
export function eventsModel(
  scenario: Scenario,
  outlook: Outlook,
  choices: readonly Choice[],
): EventsModel {
  const events = outlook.openEvents.flatMap((index) => {
    const event = scenario.events[index];
    return event ? [eventOf(event, choices)] : [];
  });
  return {
    when: t('event:when', { turn: outlook.turn + 1 }),
    events,
    unanswered: events.filter((event) => event.chosen === null).length,
  };
}

function eventOf(event: Scenario['events'][number], choices: readonly Choice[]): EventModel {
  const chosen = choices.find((one) => one.event === event.id)?.choice;
  return {
    id: event.id,
    title: event.title,
    text: event.text,
    sender: t('event:from', { sender: event.sender }),
    choices: event.choices.map(({ id, label, cost, halfDays }, index) => ({
      id,
      key: String(index + 1),
      label,
      cost,
      halfDays: halfDays > 0 ? t('event:halfDays', { count: halfDays }) : null,
    })),
    chosen: event.choices.find((one) => one.id === chosen)?.id ?? null,
  };
}
