/**
 * Makes the game work without a network after the first visit. The build puts in the list of files
 * and their common version; a new version waits until a page asks for it, so no page changes under
 * its player.
 */
const files = __FILES__;
const prefix = `both-hands ${self.registration.scope} `;
const cacheName = prefix + __VERSION__;

/** The file that an address means: a folder means its index page, a query changes nothing. */
function keyOf(address) {
  const url = new URL(address, self.registration.scope);
  url.search = '';
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}

/** A copy that may answer a navigation, which a response that was redirected may not. */
const plain = (response) =>
  response.redirected
    ? new Response(response.body, { status: response.status, headers: response.headers })
    : response;

/** Fetches one file into the cache. Names with a content hash may come from the browser's own. */
async function keep(cache, name) {
  const address = name === 'index.html' ? './' : name;
  const request = new Request(new URL(address, self.registration.scope), {
    cache: name.startsWith('assets/') ? 'default' : 'reload',
  });
  const response = await fetch(request);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  await cache.put(keyOf(name), plain(response));
}

async function install() {
  const cache = await caches.open(cacheName);
  await Promise.all(files.map((name) => keep(cache, name)));
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The kept file, or the network; a late asset (a font of another script) is kept from then on. */
async function answer(request) {
  const cache = await caches.open(cacheName);
  const key = keyOf(request.url);
  const kept = await cache.match(key);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && key.startsWith(`${self.registration.scope}assets/`)) {
    await cache.put(key, response.clone());
  }
  return response;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'update') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const ours = request.url.startsWith(self.registration.scope);
  if (ours && request.method === 'GET' && !request.headers.has('range')) {
    event.respondWith(answer(request));
  }
});
