import { useMemo } from 'preact/hooks';
import { findScenario } from '../../scenario/index.ts';
import { Briefing } from '../../screens/index.ts';
import { briefingModel, plainMessage } from '../../view/index.ts';
import type { Core } from '../core.ts';
import { usePageFocus } from '../parts/focus.ts';
import { newSeed } from '../seed.ts';
import { MessagePage } from './message.tsx';

interface BriefingPageProps {
  readonly core: Core;
  readonly scenario: string;
  readonly seed: string | null;
}

/** The briefing before the first turn. */
export function BriefingPage({ core, scenario: id, seed }: BriefingPageProps) {
  const scenario = findScenario(id);
  const luck = useMemo(() => seed ?? newSeed(), [id, seed]);
  usePageFocus(scenario?.title);
  if (!scenario) return <MessagePage core={core} model={plainMessage('notFound')} />;
  return (
    <Briefing
      model={briefingModel(scenario, luck)}
      on={{
        start: () => core.begin(scenario, luck),
        back: () => core.navigation.go({ at: 'scenarios' }),
      }}
    />
  );
}
