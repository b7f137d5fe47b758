import { Toasts } from '../screens/design/index.ts';
import type { App } from './app.ts';
import { TitlePage } from './pages/title.tsx';
import { Boundary } from './parts/boundary.tsx';

/** The page that the address asks for, with what lies over it. */
export function Shell({ app }: { app: App }) {
  return (
    <Boundary>
      <Page app={app} />
      <Toasts messages={app.notices.messages.value} onDismiss={app.notices.dismiss} />
    </Boundary>
  );
}

function Page({ app }: { app: App }) {
  return <TitlePage app={app} />;
}
