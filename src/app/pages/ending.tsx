import { useEffect, useMemo, useState } from 'preact/hooks';
import { Ending } from '../../screens/index.ts';
import { endingModel } from '../../view/index.ts';
import type { Core } from '../core.ts';
import { playedTurns } from '../known.ts';
import { usePageFocus } from '../parts/focus.ts';
import { gameOf, type Session } from '../session.ts';

interface EndingPageProps {
  readonly core: Core;
  readonly session: Session;
  readonly save: string;
}

/** How a game ended. */
export function EndingPage({ core, session, save }: EndingPageProps) {
  const { scenario } = session;
  const game = gameOf(session);
  const [best, setBest] = useState<number | null>(null);
  usePageFocus(scenario.title);
  useEffect(() => {
    let gone = false;
    void bestBefore(core, scenario.id, save).then((found) => {
      if (!gone) setBest(found);
    });
    return () => {
      gone = true;
    };
  }, [game]);
  const model = useMemo(
    () => endingModel({ scenario, turns: playedTurns(session), best }),
    [game, best],
  );
  if (!model) return null;
  return (
    <Ending
      model={model}
      on={{
        review: () => core.navigation.go({ at: 'review', game: save, turn: null }),
        debrief: () => core.navigation.go({ at: 'debrief', save }),
        again: () => core.begin(scenario, game.seed),
        newSeed: () => core.begin(scenario),
        scenarios: () => core.navigation.go({ at: 'scenarios' }),
        title: () => core.navigation.go({ at: 'title' }),
      }}
    />
  );
}

/** The best score that other games of a scenario in this browser have reached. */
export async function bestBefore(
  core: Core,
  scenario: string,
  save: string | null,
): Promise<number | null> {
  const entries = await core.shelf.list();
  const others = entries.filter((entry) => entry.ok && entry.save.id !== save);
  const results = await core.outcomes.best(others);
  return results.find((one) => one.scenario === scenario)?.score ?? null;
}
