import { useEffect, useMemo, useState } from 'preact/hooks';
import { readWorkshopHash, type WorkshopAddress, workshopHash } from '../../protocol/index.ts';
import { MessageDialog, SettingsDialog, Toasts } from '../../screens/index.ts';
import { type App, storageOf } from '../app.ts';
import { Boundary } from '../parts/boundary.tsx';
import { ConsolePage } from './pages/console.tsx';
import { FilesPage } from './pages/files.tsx';
import { HostPage } from './pages/host.tsx';
import { ParticipantPage } from './pages/participant.tsx';
import { StagePage } from './pages/stage.tsx';
import { keptTokens } from './tokens.ts';

/** The address of the debrief of a session that was played by file. */
const FILES = '#files';

/** The page of whoever opened it: a participant, the host, a facilitator, the stage. */
export function WorkshopShell({ app, target }: { readonly app: App; readonly target: Window }) {
  const [hash, setHash] = useState(target.location.hash);
  const tokens = useMemo(() => keptTokens(storageOf(target)), []);
  const address = readWorkshopHash(hash);
  const files = hash === FILES;
  const go = (next: string) => {
    target.history.replaceState(null, '', next === '' ? target.location.pathname : next);
    setHash(next);
  };
  const visit = (next: WorkshopAddress) => {
    target.history.pushState(null, '', workshopHash(next));
    setHash(target.location.hash);
  };
  useEffect(() => {
    const look = () => setHash(target.location.hash);
    target.addEventListener('hashchange', look);
    target.addEventListener('popstate', look);
    return () => {
      target.removeEventListener('hashchange', look);
      target.removeEventListener('popstate', look);
    };
  }, []);
  return (
    <Boundary key={app.speech.language.value}>
      {files && <FilesPage />}
      {!files && address.as === 'participant' && (
        <ParticipantPage
          app={app}
          tokens={tokens}
          code={address.code}
          onCode={(code) => go(workshopHash({ as: 'participant', code }))}
        />
      )}
      {address.as === 'host' && <HostPage token={address.token} tokens={tokens} go={visit} />}
      {address.as === 'console' && (
        <ConsolePage
          app={app}
          code={address.code}
          token={address.token}
          tokens={tokens}
          go={visit}
        />
      )}
      {address.as === 'stage' && <StagePage code={address.code} token={address.token} />}
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
