import { clamp, positive, share } from '../exact.ts';
import { book, type Ledger } from '../ledger.ts';
import type { Organization, Team } from '../state.ts';
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

function supportOf(work: Work, t: number): Support {
  const { c, s, survey } = work;
  const team = s.teams[t] as Team;
  const o = s.organization;
  return {
    vision: o.declared ? c.commitmentVision * team.trust * presenceOf(work, t) : 0,
    manager: c.commitmentManager * team.managerQuality * (0.4 + 0.6 * team.clarity),
    word: c.commitmentWordOfMouth * (survey[t] as TeamSurvey).commitment * team.visibleResults,
    enthusiasm: c.commitmentEnthusiasm * team.enthusiasm,
    pressed: c.commitmentPressure * team.pressure * (1 - team.trust),
  };
}

/**
 * How present the direction is to a team, 0..1: as much as the leader makes it, or as colleagues do
 * who are committed and see it work. Word of mouth has a critical mass: few believers of a change
 * that shows little convince nobody, many of one that works carry it without any leader.
 */
export function presenceOf({ c, s, survey }: Work, t: number): number {
  const { vision } = s.organization;
  const told = (survey[t] as TeamSurvey).commitment * (s.teams[t] as Team).visibleResults;
  const share = clamp((told - c.wordFrom) / (c.wordWhole - c.wordFrom), 0, 1);
  return vision + (1 - vision) * c.wordCarries * share * share * (3 - 2 * share);
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
        vision * positive(agreement) -
        commitmentStrain * positive(worn);
      const change = share(support) - before;
      commitment[i] = before + commitmentUp * positive(change) - commitmentDown * positive(-change);
    }
  }
}

/** Books the reasons for this week's commitment of a team, before it moves. */
function explainCommitment(work: Work, ledger: Ledger, t: number): void {
  const { c, s, survey } = work;
  const { people, organization: o } = s;
  const { size, first, end } = survey[t] as TeamSurvey;
  const { vision, manager, word, enthusiasm, pressed } = supportOf(work, t);
  // What the leader makes present; the rest of it is what colleagues say.
  const byLeader = vision > 0 ? o.vision / presenceOf(work, t) : 0;
  const reasons = { vision: 0, manager: 0, word: 0, rate: 0, worn: 0, rest: 0 };
  for (let i = first; i < end; i++) {
    const before = people.commitment[i] as number;
    const agreement =
      (people.x[i] as number) * o.directionX + (people.y[i] as number) * o.directionY;
    const seen = vision * positive(agreement);
    const told = seen * byLeader;
    const worn = c.commitmentStrain * positive((people.strain[i] as number) - WEARING);
    const brought = c.commitmentBase + c.disposition * (people.disposition[i] as number);
    const support = brought + seen + manager + word + enthusiasm - pressed - worn;
    const target = share(support);
    const by = (target > before ? c.commitmentUp : c.commitmentDown) / size;
    reasons.vision += by * (told - before * 0.5);
    reasons.manager += by * (manager - before * 0.3);
    reasons.word += by * (seen - told + word - before * 0.2);
    reasons.rate += by;
    reasons.worn += by * worn;
    reasons.rest += by * (brought + target - support);
  }
  book(ledger, 'commitment', t, 'vision', reasons.vision);
  book(ledger, 'commitment', t, 'manager', reasons.manager);
  book(ledger, 'commitment', t, 'word-of-mouth', reasons.word);
  book(ledger, 'commitment', t, 'inspire', reasons.rate * enthusiasm);
  book(ledger, 'commitment', t, 'pressure-without-trust', -reasons.rate * pressed);
  book(ledger, 'commitment', t, 'strain', -reasons.worn);
  book(ledger, 'commitment', t, 'recovery', reasons.rest);
}

/** Visible results from which people say that it works. */
const SEEN = 0.7;

/** Share of a team's work that goes where it was asked to go, 0..1. */
export function workAlong({ output, outputX, outputY }: TeamSurvey, o: Organization): number {
  if (!o.declared || output <= 0) return 0;
  return Math.max(0, (outputX * o.directionX + outputY * o.directionY) / output);
}

/**
 * What people see of the change, some weeks later: promises kept by work that goes where they were
 * asked to go. Work that only bends to orders shows results as well; that is how a pushed change
 * can be taken up.
 */
function seeResults(work: Work, t: number): void {
  const { c, s, setup } = work;
  const team = s.teams[t] as Team;
  const o = s.organization;
  const along = workAlong(work.survey[t] as TeamSurvey, o);
  const results = clamp((team.reliability - 0.5) * 2, 0, 1) * along;
  const before = team.visibleResults;
  team.visibleResults += (results - before) / (setup.organization.resultsAfter ?? c.resultsAfter);
  if (before < SEEN && team.visibleResults >= SEEN && o.directionAge < 60) {
    note(work, 'breakthrough', t);
  }
}
