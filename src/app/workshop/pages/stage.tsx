import { useEffect, useMemo } from 'preact/hooks';
import { Plainly, Stage } from '../../../screens/index.ts';
import { t } from '../../../text/index.ts';
import { usePageFocus } from '../../parts/focus.ts';
import { useWayIn } from '../address.ts';
import { enterRoom } from '../room.ts';

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
