import { render } from 'preact';
import { loadTranslation, tellBundled } from '../../scenario/index.ts';
import '../app.css';
import { createApp } from '../app.ts';
import { keepFocus } from '../parts/keep-focus.ts';
import { WorkshopShell } from './shell.tsx';

/** Starts the page of workshops. Sound is off here unless somebody switches it on. */
const root = document.getElementById('app');
if (root) {
  const app = createApp(window, { sound: 'off' });
  keepFocus(document, root);
  const speak = () => app.speech.follow(app.settings.settings.value.language);
  void app.speech.join(async (language) => {
    tellBundled(language === 'en' ? null : await loadTranslation(language).catch(() => null));
  });
  const draw = () => render(<WorkshopShell app={app} target={window} />, root);
  void speak().then(draw, draw);
  app.settings.settings.subscribe(() => void speak().catch(() => undefined));
}
