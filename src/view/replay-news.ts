import type { Moment } from '../engine/index.ts';
import { personName, type Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { rightPeople, workOf } from './debrief-weeks.ts';
import { headingWords } from './heading-words.ts';
import { lieutenantName, teamName } from './names.ts';
import { percent } from './numbers.ts';
import type { Place } from './replay-place.ts';
import { ageWords } from './words.ts';

/** A week in a sentence or two: where people, work and market head, and what was delivered. */
export function sentenceAt(scenario: Scenario, place: Place, truth: boolean): string {
  const { frame, known } = place;
  const work = headingWords(scenario, workOf(frame));
  if (truth)
    return t('replay:week.truth', {
      right: rightPeople(frame),
      count: frame.people.slot.length,
      market: headingWords(scenario, { x: frame.marketX, y: frame.marketY }),
      work,
      delivery: percent(frame.gauges.reliability),
    });
  return t('replay:week.known', {
    market: headingWords(scenario, known.market),
    age: ageWords(known.market.age),
    work,
    delivery: percent(known.gauges.reliability),
  });
}

/** What happened in a week, a sentence each. */
export function newsAt(scenario: Scenario, place: Place, truth: boolean): readonly string[] {
  const { report, at } = place;
  if (!report) return [];
  const first = report.frames[0]?.week;
  const last = report.frames.at(-1)?.week;
  const answers = at === first ? answersOf(scenario, place) : [];
  const warnings =
    at === last
      ? [
          ...report.warned.map(({ kind }) => t(`debrief:turning.warned.${kind}`)),
          ...report.cleared.map((kind) => t(`debrief:turning.recovery.${kind}`)),
        ]
      : [];
  const ended = report.ended && at === last ? [t(`replay:ended.${report.ended.kind}`)] : [];
  return [
    ...answers.map(({ event, choice }) => t('replay:news.answered', { event, choice })),
    ...momentNews(scenario, report.moments, at, truth),
    ...warnings,
    ...ended,
  ];
}

/** The questions of a turn and how they were answered. */
export function answersOf(
  scenario: Scenario,
  { report }: Place,
): readonly { readonly event: string; readonly choice: string }[] {
  return (report?.choices ?? []).flatMap((made) => {
    const event = scenario.events.find((one) => one.id === made.event);
    const choice = event?.choices.find((one) => one.id === made.choice);
    return event && choice ? [{ event: event.title, choice: choice.label }] : [];
  });
}

/** Moments of a week; the same thing that befell several people is told once, with their number. */
function momentNews(
  scenario: Scenario,
  moments: readonly Moment[],
  week: number,
  truth: boolean,
): string[] {
  const groups = new Map<string, Moment[]>();
  for (const moment of moments) {
    if (moment.week !== week) continue;
    // Nobody announced it: who did not look could not know.
    if (moment.kind === 'market-turned' && !truth) continue;
    const key = `${moment.kind}/${moment.team}/${moment.lieutenant}`;
    groups.set(key, [...(groups.get(key) ?? []), moment]);
  }
  return [...groups.values()].flatMap((group) => {
    const moment = group[0];
    return moment ? [momentWords(scenario, moment, group.length)] : [];
  });
}

function momentWords(scenario: Scenario, moment: Moment, count: number): string {
  const { kind, team, lieutenant, slot } = moment;
  return t(`replay:moment.${kind}`, {
    count,
    team: team >= 0 ? teamName(scenario, team) : t('replay:somewhere'),
    person: slot >= 0 ? personName(scenario, slot) : t('replay:somebody'),
    head: lieutenant >= 0 ? lieutenantName(scenario, lieutenant) : t('replay:somebody'),
  });
}
