import { clamp } from '../exact.ts';
import { book, type Ledger } from '../ledger.ts';
import type { Team } from '../state.ts';
import { note, type TeamSurvey, type Work } from '../work.ts';

/*
 * Commitment is chosen: it rises slowly with a direction one trusts and shares, and lasts (Falbe &
 * Yukl 1992). It spreads between people by whether the change visibly works, with the delay of its
 * results (Repenning 2002, Org. Sci. 13(2)).
 */

/** What supports and wears the commitment of a team's people alike. */
interface Support {
  /** Of somebody who agrees wholly with the direction. */
  readonly vision: number;
  readonly manager: number;
  readonly word: number;
  readonly enthusiasm: number;
  readonly pressed: number;
}

function supportOf({ c, s, survey }: Work, t: number): Support {
  const team = s.teams[t] as Team;
  const o = s.organization;
  return {
    vision: o.declared ? c.commitmentVision * team.trust * o.vision : 0,
    manager: c.commitmentManager * team.managerQuality * (0.4 + 0.6 * team.clarity),
    word: c.commitmentWordOfMouth * (survey[t] as TeamSurvey).commitment * team.visibleResults,
    enthusiasm: c.commitmentEnthusiasm * team.enthusiasm,
    pressed: c.commitmentPressure * team.pressure * (1 - team.trust),
  };
}

/** Strain from which commitment wears. */
const WEARING = 0.45;

/** Moves everybody's commitment by a week. */
export function commit(work: Work): void {
  const { c, s, survey } = work;
  const { x, y, strain, disposition, commitment } = s.people;
  const { directionX, directionY } = s.organization;
  const { commitmentBase, commitmentStrain, commitmentUp, commitmentDown } = c;
  const weight = c.disposition;
  for (let t = 0; t < s.teams.length; t++) {
    seeResults(work, t);
    if (work.ledger !== null) explainCommitment(work, work.ledger, t);
    const { vision, manager, word, enthusiasm, pressed } = supportOf(work, t);
    const shared = commitmentBase + manager + word + enthusiasm - pressed;
    const { first, end } = survey[t] as TeamSurvey;
    for (let i = first; i < end; i++) {
      const before = commitment[i] as number;
      const worn = (strain[i] as number) - WEARING;
      const agreement = (x[i] as number) * directionX + (y[i] as number) * directionY;
      const support =
        shared +
        weight * (disposition[i] as number) +
        (agreement > 0 ? vision * agreement : 0) -
        (worn > 0 ? commitmentStrain * worn : 0);
      const target = clamp(support, 0, 1);
      const rate = target > before ? commitmentUp : commitmentDown;
      commitment[i] = before + (target - before) * rate;
    }
  }
}

/** Books the reasons for this week's commitment of a team, before it moves. */
function explainCommitment(work: Work, ledger: Ledger, t: number): void {
  const { c, s, survey } = work;
  const { people, organization: o } = s;
  const { size, first, end } = survey[t] as TeamSurvey;
  const { vision, manager, word, enthusiasm, pressed } = supportOf(work, t);
  for (let i = first; i < end; i++) {
    const before = people.commitment[i] as number;
    const strain = people.strain[i] as number;
    const agreement =
      (people.x[i] as number) * o.directionX + (people.y[i] as number) * o.directionY;
    const seen = agreement > 0 ? vision * agreement : 0;
    const worn = strain > WEARING ? c.commitmentStrain * (strain - WEARING) : 0;
    const brought = c.commitmentBase + c.disposition * (people.disposition[i] as number);
    const support = brought + seen + manager + word + enthusiasm - pressed - worn;
    const target = clamp(support, 0, 1);
    const by = (target > before ? c.commitmentUp : c.commitmentDown) / size;
    book(ledger, 'commitment', t, 'vision', by * (seen - before * 0.5));
    book(ledger, 'commitment', t, 'manager', by * (manager - before * 0.3));
    book(ledger, 'commitment', t, 'word-of-mouth', by * (word - before * 0.2));
    book(ledger, 'commitment', t, 'inspire', by * enthusiasm);
    book(ledger, 'commitment', t, 'pressure-without-trust', -by * pressed);
    book(ledger, 'commitment', t, 'strain', -by * worn);
    book(ledger, 'commitment', t, 'recovery', by * (brought + target - support));
  }
}

/** Visible results from which people say that it works. */
const SEEN = 0.7;

/** What people see of the change: work kept and pointing where they were asked to go, some weeks later. */
function seeResults(work: Work, t: number): void {
  const { c, s } = work;
  const team = s.teams[t] as Team;
  const at = work.survey[t] as TeamSurvey;
  const o = s.organization;
  const along = o.declared ? at.x * o.directionX + at.y * o.directionY : 0;
  const results = clamp((team.reliability - 0.5) * 2, 0, 1) * Math.max(0, along);
  const before = team.visibleResults;
  team.visibleResults += (results - before) * c.resultsRate;
  if (before < SEEN && team.visibleResults >= SEEN && o.directionAge < 60) {
    note(work, 'breakthrough', t);
  }
}
