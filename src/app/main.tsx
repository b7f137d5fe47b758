import { render } from 'preact';

/** Starts the page. */
const root = document.getElementById('app');
if (root) render(<h1>Both Hands</h1>, root);
