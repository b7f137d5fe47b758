import { useEffect, useMemo } from 'preact/hooks';
import { decodeLink, encodeLink, replayRecord } from '../../record/index.ts';
import { t } from '../../text/index.ts';
import type { Core } from '../core.ts';
import { recordMessage, unfinishedMessage } from '../messages.ts';
import { gameOf, resumed, type Session } from '../session.ts';
import { DebriefPage } from './debrief.tsx';
import { MessagePage } from './message.tsx';

/** A game that came by file or link, played again and checked turn by turn. */
export function RecordPage({ core, link }: { core: Core; link: string }) {
  const read = useMemo(() => decodeLink(link), [link]);
  const played = useMemo(() => (read.ok ? replayRecord(read.record) : null), [read]);
  const same = played?.ok ?? false;
  const turns = read.ok ? read.record.turns.length : 0;
  useEffect(() => {
    if (!same || turns === 0) return;
    core.notices.say({
      id: 'checked',
      icon: 'check',
      text: t('app:notice.checked', { count: turns }),
      lasts: 6000,
    });
    return () => core.notices.dismiss('checked');
  }, [link, same]);

  if (!read.ok) return <MessagePage core={core} model={recordMessage(read.fault, null, 0)} />;
  const { record } = read;
  if (!played?.ok) {
    if (!played) return null;
    return (
      <MessagePage
        core={core}
        model={recordMessage(played.fault, record, played.turn)}
        act={(action) => {
          if (action !== 'play-scenario' || record.scenario.kind !== 'bundled') return false;
          const { id } = record.scenario;
          core.navigation.go({ at: 'briefing', scenario: id, seed: record.seed });
          return true;
        }}
      />
    );
  }
  const session: Session = resumed(played.scenario, played.games, played.reports, {
    origin: record.origin ?? null,
  });
  if (gameOf(session).state.ended) return <DebriefPage core={core} session={session} />;
  return (
    <MessagePage
      core={core}
      model={unfinishedMessage(record, played.scenario)}
      act={(action) => {
        if (action === 'watch')
          core.navigation.go({ at: 'replay', game: encodeLink(record).slice(1), week: 0 });
        if (action !== 'retry') return action === 'watch';
        core.navigation.go({ at: 'play', save: core.games.begin(session) });
        return true;
      }}
    />
  );
}
