import { Icon, MessageDialog, SettingsDialog, Toasts } from '../screens/index.ts';
import { t } from '../text/index.ts';
import type { App } from './app.ts';
import { TitlePage } from './pages/title.tsx';
import { Boundary } from './parts/boundary.tsx';
import { lazyPage } from './parts/lazy.tsx';
import { LinkDialog } from './parts/link.tsx';
import type { Route } from './route.ts';

/** Every page but the title: they come with the rules and the scenarios. */
const GamePages = lazyPage(async ({ app }: { readonly app: App; readonly route: Route }) => {
  const [core, { Pages }] = await Promise.all([app.core(), import('./pages/index.tsx')]);
  return ({ route }) => <Pages core={core} route={route} />;
});

/** The page that the address asks for, with what lies over it. */
export function Shell({ app }: { app: App }) {
  const route = app.navigation.route.value;
  return (
    <Boundary key={app.speech.language.value}>
      {route.at === 'title' ? <TitlePage app={app} /> : <GamePages app={app} route={route} />}
      <Overlays app={app} />
      {route.at !== 'title' && app.drops.hovering.value && <DropHint />}
      <Toasts messages={app.notices.messages.value} onDismiss={app.notices.dismiss} />
    </Boundary>
  );
}

/** A file is held over the page. The title says so in its own way. */
function DropHint() {
  return (
    <div class="drop-hint" role="status">
      <Icon name="open" size="2em" />
      {t('title:drop')}
    </div>
  );
}

/** What may lie over any page. The rest belongs to the game in play. */
function Overlays({ app }: { app: App }) {
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
      {overlay?.kind === 'link' && <LinkDialog link={overlay.link} onClose={close} />}
    </>
  );
}
