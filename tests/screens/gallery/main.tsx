/**
 * Every screen with data from real games, one at a time: `?screen=debrief&game=stagnation&theme=dark`.
 * For looking at while working on screens; `npx vite` serves it at /tests/screens/gallery/.
 */
import { render } from 'preact';
import '../../../src/screens/design/design.css';
import { SCREENS } from './screens.tsx';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const root = document.getElementById('app');
const chosen = SCREENS[query.get('screen') ?? ''];
if (root) {
  render(
    chosen ? (
      chosen(query.get('game') ?? '')
    ) : (
      <ul>
        {Object.keys(SCREENS).map((name) => (
          <li key={name}>
            <a href={`?screen=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    ),
    root,
  );
}
