import { render } from 'preact';
import { keepOffline } from './offline.ts';

/** Starts the page. */
const root = document.getElementById('app');
if (root) render(<h1>Both Hands</h1>, root);

keepOffline(() => {});
