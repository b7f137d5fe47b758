import { render } from 'preact';
import { t } from '../text/index.ts';
import './app.css';
import { type App, createApp } from './app.ts';
import { keepOffline } from './offline.ts';
import { keepFocus } from './parts/keep-focus.ts';
import { Shell } from './shell.tsx';

const speak = (app: App) => app.speech.follow(app.settings.settings.value.language);

const sayNoLanguage = ({ notices }: App) =>
  notices.say({ id: 'load', icon: 'warning', text: t('app:notice.languageFailed') });

/** Starts the page. */
const root = document.getElementById('app');
if (root) {
  const app = createApp(window);
  keepFocus(document, root);
  const draw = () => render(<Shell app={app} />, root);
  // The first picture is drawn in the language of the player, or, when that cannot be had, in English.
  void speak(app).then(draw, draw);
  app.settings.settings.subscribe(() => void speak(app).catch(() => sayNoLanguage(app)));
  const saved = async () => (await app.core()).games.flush();
  void keepOffline((apply) =>
    app.notices.say({
      id: 'update',
      icon: 'info',
      text: t('app:notice.update'),
      action: { label: t('app:notice.updateNow'), run: () => void saved().then(apply) },
    }),
  );
}
