import { plainMessage } from '../../view/index.ts';
import type { Core } from '../core.ts';
import { recordMessage } from '../messages.ts';
import type { OpenedGame } from '../opened-game.ts';
import { MessagePage } from './message.tsx';

/** Why a game that was asked for is not shown, and what can be done. */
export function NotOpened({
  core,
  opened,
}: {
  readonly core: Core;
  readonly opened: OpenedGame & { readonly ok: false };
}) {
  if (opened.reason === 'missing')
    return <MessagePage core={core} model={plainMessage('missing')} />;
  const { fault, record, turn } = opened;
  return (
    <MessagePage
      core={core}
      model={recordMessage(fault, record, turn)}
      act={(action) => {
        if (action !== 'play-scenario' || record?.scenario.kind !== 'bundled') return false;
        const { id } = record.scenario;
        core.navigation.go({ at: 'briefing', scenario: id, seed: record.seed });
        return true;
      }}
    />
  );
}
