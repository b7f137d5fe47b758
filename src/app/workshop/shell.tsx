import { useMemo, useState } from 'preact/hooks';
import { readWorkshopHash, workshopHash } from '../../protocol/index.ts';
import { MessageDialog, SettingsDialog, Toasts } from '../../screens/index.ts';
import type { App } from '../app.ts';
import { Boundary } from '../parts/boundary.tsx';
import { ParticipantPage } from './pages/participant.tsx';
import { keptTokens } from './tokens.ts';

/** The page of whoever opened it: a participant, the host, a facilitator, the stage. */
export function WorkshopShell({ app, target }: { readonly app: App; readonly target: Window }) {
  const [hash, setHash] = useState(target.location.hash);
  const tokens = useMemo(() => keptTokens(storageOf(target)), []);
  const address = readWorkshopHash(hash);
  const go = (next: string) => {
    target.history.replaceState(null, '', next === '' ? target.location.pathname : next);
    setHash(next);
  };
  return (
    <Boundary key={app.speech.language.value}>
      {address.as === 'participant' && (
        <ParticipantPage
          app={app}
          tokens={tokens}
          code={address.code}
          onCode={(code) => go(workshopHash({ as: 'participant', code }))}
        />
      )}
      <Overlays app={app} />
      <Toasts messages={app.notices.messages.value} onDismiss={app.notices.dismiss} />
    </Boundary>
  );
}

function Overlays({ app }: { readonly app: App }) {
  const overlay = app.overlay.value;
  const close = () => {
    app.overlay.value = null;
  };
  return (
    <>
      <SettingsDialog
        open={overlay?.kind === 'settings'}
        model={app.settings.settings.value}
        onChange={app.settings.change}
        onClose={close}
      />
      {overlay?.kind === 'message' && (
        <MessageDialog open model={overlay.model} onAct={overlay.act} onClose={close} />
      )}
    </>
  );
}

function storageOf(target: Window): Storage | null {
  try {
    return target.localStorage;
  } catch {
    return null;
  }
}
