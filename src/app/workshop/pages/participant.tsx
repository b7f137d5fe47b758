import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClientState, Command, Outcome } from '../../../protocol/index.ts';
import {
  BriefingDialog,
  Button,
  Door,
  EnterCode,
  Plainly,
  TeamLobby,
} from '../../../screens/index.ts';
import { t } from '../../../text/index.ts';
import { briefingModel } from '../../../view/index.ts';
import type { App } from '../../app.ts';
import { usePageFocus } from '../../parts/focus.ts';
import { enterRoom, type Room } from '../room.ts';
import { scenarioOf } from '../team-game.ts';
import type { Tokens } from '../tokens.ts';
import { TeamPage } from './team.tsx';

interface ParticipantProps {
  readonly app: App;
  readonly tokens: Tokens;
  readonly code: string | null;
  /** Changes the address, so that a reload finds the session. */
  readonly onCode: (code: string | null) => void;
}

/** Whoever comes to take part: the code, the door, the lobby, the team's game. */
export function ParticipantPage({ app, tokens, code, onCode }: ParticipantProps) {
  if (code === null)
    return <EnterCode fault={null} last={tokens.last()} onCode={(next) => onCode(next)} />;
  return <Session app={app} tokens={tokens} code={code} onCode={onCode} key={code} />;
}

function Session({ app, tokens, code, onCode }: ParticipantProps & { readonly code: string }) {
  const [attempt, setAttempt] = useState(0);
  const room = useMemo(
    () => enterRoom(window, { session: code, token: tokens.of(code) }),
    [attempt],
  );
  useEffect(() => room.close, [room]);
  const state = room.state.value;
  const again = () => setAttempt((count) => count + 1);
  if (state.link === 'closed')
    return (
      <Closed
        why={state.why}
        onAgain={() => {
          if (state.why === 'removed') tokens.forget(code);
          again();
        }}
        onCode={() => onCode(null)}
      />
    );
  const { view, role } = state;
  if (!view.room || role === null)
    return <Plainly title={t('workshop:connecting.title')} text={t('workshop:connecting.text')} />;
  if (role === 'guest') return <AtTheDoor room={room} state={state} />;
  return (
    <Seated
      app={app}
      room={room}
      state={state}
      onLeave={() => {
        void room.command({ kind: 'leave' }).then(() => {
          tokens.forget(code);
          again();
        });
      }}
    />
  );
}

const CLOSED = ['moved', 'removed', 'deleted', 'revoked', 'no-such-session'] as const;

function Closed({
  why,
  onAgain,
  onCode,
}: {
  readonly why: ClientState['why'];
  readonly onAgain: () => void;
  readonly onCode: () => void;
}) {
  const kind = CLOSED.find((one) => one === why) ?? 'other';
  return (
    <Plainly title={t(`workshop:closed.${kind}.title`)} text={t(`workshop:closed.${kind}.text`)}>
      {kind !== 'deleted' && (
        <Button kind="primary" size="large" icon="retry" onClick={onAgain}>
          {t('workshop:closed.again')}
        </Button>
      )}
      <Button kind="quiet" onClick={onCode}>
        {t('workshop:closed.otherCode')}
      </Button>
    </Plainly>
  );
}

function AtTheDoor({ room, state }: { readonly room: Room; readonly state: ClientState }) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { room: about, door } = state.view;
  usePageFocus(about?.title ?? null);
  const ask = (command: Command) => {
    setBusy(true);
    void room.command(command).then((outcome: Outcome) => {
      setBusy(false);
      setFault(outcome.ok ? null : t(`workshop:refused.${outcome.refusal.code}`));
    });
  };
  if (!about || !door) return null;
  return (
    <Door
      title={about.title}
      door={door}
      solo={about.solo}
      busy={busy}
      fault={fault}
      onJoin={(joining) => ask({ kind: 'join', ...joining })}
      onClaim={(seat) => ask({ kind: 'claim', code: seat })}
    />
  );
}

interface SeatedProps {
  readonly app: App;
  readonly room: Room;
  readonly state: ClientState;
  readonly onLeave: () => void;
}

function Seated({ app, room, state, onLeave }: SeatedProps) {
  const { room: about, me, team, game } = state.view;
  const [briefing, setBriefing] = useState(false);
  const scenario = useMemo(() => (game ? scenarioOf(game) : null), [game]);
  usePageFocus(about?.title ?? null);
  if (!about || !me) return null;
  if (about.phase === 'lobby' || !team || !game)
    return (
      <>
        <TeamLobby
          room={about}
          me={me}
          team={team ?? null}
          on={{ briefing: scenario ? () => setBriefing(true) : null, leave: onLeave }}
        />
        {scenario && (
          <BriefingDialog
            open={briefing}
            model={briefingModel(scenario, null)}
            onClose={() => setBriefing(false)}
          />
        )}
      </>
    );
  return <TeamPage key={`${team.id}.${game.run}`} app={app} room={room} onLeave={onLeave} />;
}
