import { useEffect, useState } from 'preact/hooks';
import { toldScenarios } from '../../scenario/index.ts';
import { Choice } from '../../screens/index.ts';
import { t } from '../../text/index.ts';
import { type BestResult, choiceModel } from '../../view/index.ts';
import type { Core } from '../core.ts';
import { usePageFocus } from '../parts/focus.ts';
import { newSeed, typedSeed } from '../seed.ts';

/** The choice of a scenario. */
export function ChoicePage({ core }: { core: Core }) {
  const [best, setBest] = useState<readonly BestResult[]>([]);
  usePageFocus(t('app:page.scenarios'));
  useEffect(() => {
    let gone = false;
    void core.shelf
      .list()
      .then(core.outcomes.best)
      .then((found) => {
        if (!gone) setBest(found);
      });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <Choice
      model={choiceModel({ scenarios: toldScenarios(), best })}
      on={{
        choose: (scenario, seed) => {
          const luck = (seed === null ? null : typedSeed(seed)) ?? newSeed();
          core.navigation.go({ at: 'briefing', scenario, seed: luck });
        },
        openRecord: core.pickRecord,
        back: () => core.navigation.go({ at: 'title' }),
      }}
    />
  );
}
