import { render } from 'preact';
import { t } from '../text/index.ts';
import './app.css';
import { createApp } from './app.ts';
import { keepOffline } from './offline.ts';
import { keepFocus } from './parts/keep-focus.ts';
import { Shell } from './shell.tsx';

/** Starts the page. */
const root = document.getElementById('app');
if (root) {
  const app = createApp(window);
  keepFocus(document, root);
  render(<Shell app={app} />, root);
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
