import { useEffect, useMemo, useState } from 'preact/hooks';
import { type WorkshopAddress, workshopHash } from '../../../protocol/index.ts';
import { Hall, type NewSession, Plainly } from '../../../screens/index.ts';
import { t } from '../../../text/index.ts';
import { usePageFocus } from '../../parts/focus.ts';
import { newSeed } from '../../seed.ts';
import { enterRoom } from '../room.ts';
import { newToken, type Tokens } from '../tokens.ts';

interface HostProps {
  readonly token: string;
  readonly tokens: Tokens;
  readonly go: (address: WorkshopAddress) => void;
}

/** All sessions of this server, and a new one. */
export function HostPage({ token, tokens, go }: HostProps) {
  const room = useMemo(() => enterRoom(window, { token }), [token]);
  useEffect(() => room.close, [room]);
  usePageFocus(t('workshop:hall.title'));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const { view, link } = room.state.value;
  if (link === 'closed')
    return <Plainly title={t('workshop:console404.title')} text={t('workshop:console404.text')} />;
  if (!view.hall)
    return <Plainly title={t('workshop:connecting.title')} text={t('workshop:connecting.text')} />;

  const create = ({ settings, scenario, seed }: NewSession) => {
    // The secret of the facilitator's link is made here and kept on this device.
    const key = newToken();
    setBusy(true);
    void room
      .command({ kind: 'create-session', settings, scenario, seed, token: key })
      .then((outcome) => {
        setBusy(false);
        if (!outcome.ok) return setFault(t(`workshop:refused.${outcome.refusal.code}`));
        setFault(null);
        const code = outcome.made;
        if (code === undefined) return;
        tokens.keep(`console.${code}`, key);
        go({ as: 'console', code, token: key });
      });
  };
  return (
    <Hall
      hall={view.hall}
      busy={busy}
      fault={fault}
      seed={newSeed}
      on={{
        create,
        // The host's own secret opens every session of this server.
        open: (code) => go({ as: 'console', code, token: tokens.kept(`console.${code}`) ?? token }),
        remove: (session) => void room.command({ kind: 'delete-session', session }),
      }}
    />
  );
}

/** The address of a page of this workshop, to be opened elsewhere. */
export const linkOf = (address: WorkshopAddress): string =>
  new URL(workshopHash(address), location.href).href;
