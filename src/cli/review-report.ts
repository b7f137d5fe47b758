import type { Game } from '../engine/index.ts';
import type { GameSummary, Profile, TurnReview } from '../review/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { profileWords, reviewDetail } from '../view/index.ts';

export interface Reviewed {
  readonly scenario: Scenario;
  readonly last: Game;
  readonly reviews: readonly TurnReview[];
  readonly summary: GameSummary;
  readonly profile: Profile;
}

const points = (value: number): string => value.toFixed(1).padStart(6);
const share = (value: number | null): string =>
  value === null ? '   –' : `${Math.round(value * 100)} %`.padStart(5);

/** Prints a review as a table: one line a turn. */
export function printReview({ scenario, last, reviews, summary, profile }: Reviewed): void {
  const { ended } = last.state;
  const end = ended ? `${ended.kind}, score ${ended.score.toFixed(1)}` : 'not finished';
  console.log(`${scenario.title}, seed ${last.seed}: ${end}\n`);
  console.log(
    'turn  label       sure   loss ± se   expected with it (and best)   mgmt used, asked',
  );
  for (const it of reviews) {
    const { label, confidence, loss } = it.fair;
    console.log(
      `${String(it.turn).padStart(4)}  ${label.padEnd(10)} ${share(confidence)}  ` +
        `${points(loss.mean)} ±${loss.error.toFixed(1).padStart(4)}  ` +
        `${points(it.after.score.mean)} (${points(it.withBest.score.mean).trim()})`.padEnd(29) +
        ` ${share(it.used)}, ${share(it.asked)}`,
    );
  }
  const counted = Object.entries(summary.labels)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${count} ${label}`);
  console.log(`\n${counted.join(', ')}`);
  for (const { turn, kind, amount } of summary.turning)
    console.log(`turning point: turn ${turn}, ${kind}, ${amount.toFixed(1)}`);
  const faults = reviews.filter(({ fair }) => ['mistake', 'blunder'].includes(fair.label));
  for (const review of faults) printReasons(scenario, last, review);
  console.log('\nHow you play');
  for (const { title, sentences } of profileWords(profile).facts)
    console.log(`  ${title}: ${sentences.join(' ')}`);
}

/** What a fault was, the better week, and why, in the words of the game. */
function printReasons(scenario: Scenario, last: Game, review: TurnReview): void {
  const { title, sentence, best, why } = reviewDetail({ scenario, last }, review);
  console.log(`\n${title}. ${sentence}`);
  const better = best?.lines.map(({ text, halfDays }) => `${text} (${halfDays})`) ?? [];
  console.log(`  better: ${better.join('; ')}`);
  for (const reason of why) console.log(`  ${reason}`);
}
