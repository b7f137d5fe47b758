import { WORKSHOP_PAGE } from '../../protocol/index.ts';
import type { OwnPage } from '../../server/index.ts';
import { t } from '../../text/index.ts';

/** What a character is called in HTML, so that a text stays a text. */
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; font: 18px/1.5 system-ui, sans-serif; }
body { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { font-size: 1.1rem; margin-top: 2.5rem; }
.good::before { content: "✓ "; color: #1a7f4b; font-weight: 700; }
.bad::before { content: "✕ "; color: #b3261e; font-weight: 700; }
.wait { opacity: 0.7; }
@media (prefers-color-scheme: dark) {
  .good::before { color: #5ec28b; }
  .bad::before { color: #ff8a80; }
}
a, button { font: inherit; min-height: 44px; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1.5rem; }
.actions a, .actions button {
  display: inline-flex; align-items: center; padding: 0 1.25rem; border-radius: 0.75rem;
  border: 1px solid currentColor; background: none; color: inherit; text-decoration: none;
}
li { margin: 0.5rem 0; }
`;

/** Runs on old phones too, and with no secure context: no modules, nothing but sockets and requests. */
const SCRIPT = `
(function () {
  var said = document.getElementById('live');
  var texts = said.dataset;
  function say(text, kind) { said.textContent = text; said.className = kind; }
  function second() {
    var request = new XMLHttpRequest();
    request.open('POST', '/open');
    request.timeout = 8000;
    request.onload = function () {
      if (request.status === 200) say(texts.second, 'good'); else say(texts.neither, 'bad');
    };
    request.onerror = request.ontimeout = function () { say(texts.neither, 'bad'); };
    request.send('{"type":"ping"}');
  }
  function run() {
    say(texts.live, 'wait');
    var done = false;
    function fail() { if (!done) { done = true; second(); } }
    try {
      var scheme = location.protocol === 'https:' ? 'wss://' : 'ws://';
      var socket = new WebSocket(scheme + location.host + '/socket');
      socket.onopen = function () { socket.send('{"type":"ping"}'); };
      socket.onmessage = function () {
        if (!done) { done = true; say(texts.works, 'good'); socket.close(); }
      };
      socket.onerror = socket.onclose = fail;
      setTimeout(fail, 6000);
    } catch (error) { fail(); }
  }
  document.getElementById('again').onclick = run;
  run();
})();
`;

function html(): string {
  const text = (key: Parameters<typeof t>[0]): string => escaped(t(key));
  const helps = ['sameNetwork', 'guest', 'firewall', 'typed'] as const;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text('serving:page.title')}</title>
<link rel="stylesheet" href="/check.css">
</head>
<body>
<main>
<h1>${text('serving:page.title')}</h1>
<p class="good">${text('serving:page.reached')}</p>
<p id="live" class="wait" role="status" data-live="${text('serving:page.live')}" data-works="${text('serving:page.liveWorks')}" data-second="${text('serving:page.second')}" data-neither="${text('serving:page.neither')}">${text('serving:page.live')}</p>
<p class="actions"><a href="/${WORKSHOP_PAGE}">${text('serving:page.join')}</a><button id="again" type="button">${text('serving:page.again')}</button></p>
<h2>${text('serving:page.elsewhere')}</h2>
<ul>
${helps.map((key) => `<li>${text(`serving:page.${key}`)}</li>`).join('\n')}
</ul>
</main>
<script src="/check.js"></script>
</body>
</html>
`;
}

/** The pages by which a phone tries whether it reaches the workshop. */
export const checkPages = (): Readonly<Record<string, OwnPage>> => ({
  '/check': { type: 'text/html; charset=utf-8', text: html() },
  '/check.css': { type: 'text/css; charset=utf-8', text: STYLE },
  '/check.js': { type: 'text/javascript; charset=utf-8', text: SCRIPT },
});
