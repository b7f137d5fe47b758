import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Command, WorkshopAddress } from '../../../protocol/index.ts';
import { Console, Plainly } from '../../../screens/index.ts';
import { t } from '../../../text/index.ts';
import type { App } from '../../app.ts';
import { download } from '../../files.ts';
import { usePageFocus } from '../../parts/focus.ts';
import { useWayIn } from '../address.ts';
import { enterRoom } from '../room.ts';
import { scenarioOf } from '../team-game.ts';
import { newToken, type Tokens } from '../tokens.ts';
import { linkOf } from './host.tsx';
import { LookPage } from './look.tsx';

interface ConsoleProps {
  readonly app: App;
  readonly code: string;
  readonly token: string;
  readonly tokens: Tokens;
  readonly go: (address: WorkshopAddress) => void;
}

const FILES = { records: 'records.zip', table: 'table.csv', session: 'session.jsonl' } as const;

/** A facilitator's console over one session. */
export function ConsolePage({ app, code, token, tokens }: ConsoleProps) {
  const room = useMemo(() => enterRoom(window, { session: code, token }), [code, token]);
  useEffect(() => room.close, [room]);
  const [looking, setLooking] = useState<string | null>(null);
  const address = useWayIn(code);
  const state = room.state.value;
  const { game, room: about } = state.view;
  const scenario = useMemo(() => (game ? scenarioOf(game) : null), [game]);
  usePageFocus(about?.title ?? null);
  if (state.link === 'closed')
    return <Plainly title={t('workshop:console404.title')} text={t('workshop:console404.text')} />;
  if (!about || !state.view.console)
    return <Plainly title={t('workshop:connecting.title')} text={t('workshop:connecting.text')} />;
  if (looking !== null)
    return (
      <LookPage
        app={app}
        code={code}
        token={token}
        team={looking}
        name={state.view[`desk:${looking}`]?.team.name ?? ''}
        onBack={() => setLooking(null)}
      />
    );

  const say = (text: string) => app.notices.say({ id: 'console', icon: 'info', text });
  const send = (command: Command) =>
    void room.command(command).then((outcome) => {
      if (!outcome.ok) say(t(`workshop:refused.${outcome.refusal.code}`));
    });
  const invite = async (role: 'assistant' | 'stage'): Promise<string | null> => {
    const key = newToken();
    const outcome = await room.command({ kind: 'invite', role, token: key });
    if (!outcome.ok) {
      say(t(`workshop:refused.${outcome.refusal.code}`));
      return null;
    }
    return key;
  };
  /** The stage has a key of its own, so that nothing on the wall can be used to facilitate. */
  const stage = async () => {
    const kept = tokens.kept(`stage.${code}`);
    const key = kept ?? (await invite('stage'));
    if (key === null) return;
    tokens.keep(`stage.${code}`, key);
    window.open(linkOf({ as: 'stage', code, token: key }), `stage-${code}`);
  };
  const save = async (file: keyof typeof FILES) => {
    const answer = await fetch(`/export/${code}/${FILES[file]}`, {
      headers: { authorization: `Bearer ${token}` },
    }).catch(() => null);
    if (!answer?.ok) return say(answer ? await answer.text() : t('workshop:console.away'));
    download(`${code}-${FILES[file]}`, await answer.blob());
  };
  return (
    <Console
      state={state}
      scenario={scenario?.title ?? ''}
      events={scenario?.events ?? []}
      notes={scenario?.facilitator.notes ?? []}
      questions={scenario?.facilitator.questions ?? []}
      address={address}
      owner={state.role === 'facilitator'}
      now={room.now}
      on={{
        send,
        stage: () => void stage(),
        look: setLooking,
        invite: (role) =>
          void invite(role).then((key) => {
            if (key === null) return;
            const link = linkOf({ as: 'console', code, token: key });
            app.notices.say({
              id: 'invited',
              icon: 'link',
              text: t('workshop:console.invited', { link }),
            });
          }),
        save: (file) => void save(file),
      }}
    />
  );
}
