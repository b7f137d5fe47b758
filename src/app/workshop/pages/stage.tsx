import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ClientState } from '../../../protocol/index.ts';
import { type DebriefStep, Plainly, STEPS, Stage, shownName } from '../../../screens/index.ts';
import { t } from '../../../text/index.ts';
import { usePageFocus } from '../../parts/focus.ts';
import { useWayIn } from '../address.ts';
import { enterRoom } from '../room.ts';
import { RoomDebriefPage, type TeamRecord } from '../room-debrief.tsx';

/** What hangs on the wall. */
export function StagePage({ code, token }: { readonly code: string; readonly token: string }) {
  const room = useMemo(() => enterRoom(window, { session: code, token }), [code, token]);
  useEffect(() => room.close, [room]);
  const address = useWayIn(code);
  const state = room.state.value;
  const { room: about, stage } = state.view;
  usePageFocus(about?.title ?? null);
  if (state.link === 'closed')
    return <Plainly title={t('workshop:console404.title')} text={t('workshop:console404.text')} />;
  if (!about || !stage)
    return <Plainly title={t('workshop:connecting.title')} text={t('workshop:connecting.text')} />;
  if (about.phase === 'debrief') return <DebriefOnStage state={state} />;
  return (
    <Stage
      room={about}
      stage={stage}
      address={address}
      away={state.link === 'away'}
      now={room.now}
    />
  );
}

/** The records of all teams that have come so far, in the order of the session. */
function recordsIn({ view }: ClientState): readonly TeamRecord[] {
  return (view.debrief?.teams ?? []).flatMap(({ id, name }) => {
    const record = view[`record:${id}`];
    return record && record.turns.length > 0 ? [{ id, name: shownName(name), record }] : [];
  });
}

/** The debrief on the wall: the presenter's keys drive it here, and the console drives it from afar. */
function DebriefOnStage({ state }: { readonly state: ClientState }) {
  const { room, debrief, stage } = state.view;
  const asked = STEPS.find((one) => one === stage?.view) ?? null;
  const [step, setStep] = useState<DebriefStep>(asked ?? 'plane');
  useEffect(() => {
    if (asked) setStep(asked);
  }, [asked]);
  const records = recordsIn(state);
  if (!room || !debrief || records.length === 0)
    return <Plainly title={t('room:title')} text={t('workshop:connecting.text')} />;
  const stars = debrief.stars.map(({ team, turn, note }) => ({ team, turn, note }));
  return (
    <RoomDebriefPage
      title={room.title}
      records={records}
      stars={stars}
      step={step}
      onStep={setStep}
    />
  );
}
