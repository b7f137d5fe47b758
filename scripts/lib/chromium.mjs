import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { hasApt, installDebian } from './debian.mjs';
import { onPath, starts } from './programs.mjs';
import { tool } from './run.mjs';

const { platform, env } = process;

/** Names under which a Chromium is found on the PATH. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

/** Places where installers put one that is not on the PATH. */
const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
    .filter(Boolean)
    .flatMap((base) => [
      path.join(base, 'Google/Chrome/Application/chrome.exe'),
      path.join(base, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  linux: ['/usr/bin/microsoft-edge', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
};

/** Playwright's own folder of browsers, by platform. */
const PLAYWRIGHT_CACHE =
  env.PLAYWRIGHT_BROWSERS_PATH ||
  {
    darwin: path.join(homedir(), 'Library/Caches/ms-playwright'),
    win32: path.join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  }[platform] ||
  path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'ms-playwright');

const isUsable = (file) => starts(file, ['--version', '--no-sandbox']);

/** Browsers that Playwright downloaded, newest first. */
function fromPlaywright() {
  if (!existsSync(PLAYWRIGHT_CACHE)) return [];
  const revision = (name) => Number(name.replace(/\D/g, ''));
  return readdirSync(PLAYWRIGHT_CACHE)
    .filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) =>
      readdirSync(path.join(PLAYWRIGHT_CACHE, name), { recursive: true })
        .map((file) => path.join(PLAYWRIGHT_CACHE, name, String(file)))
        .filter((file) =>
          /[\\/](chrome|headless_shell|Chromium|Google Chrome for Testing|chrome-headless-shell)(\.exe)?$/.test(
            file,
          ),
        ),
    );
}

/** A Chromium of this machine: the one named in CHROMIUM_PATH, a system's, or Playwright's. */
export function findChromium() {
  if (env.CHROMIUM_PATH) {
    if (isUsable(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    console.error(
      `CHROMIUM_PATH is ${env.CHROMIUM_PATH}, which does not start; looking elsewhere.`,
    );
  }
  const candidates = [...onPath(COMMANDS), ...(PLACES[platform] ?? []), ...fromPlaywright()];
  return candidates.find(isUsable);
}

/**
 * A Chromium, fetched where there is none: Playwright's download first, since it changes nothing of
 * the system, then the Debian package. Undefined where neither works.
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.error('No Chromium found; trying to get one …');
  await tool('playwright-core/cli.js', ['install', 'chromium'], { stdout: 'stderr' });
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  if (hasApt()) {
    console.error('Not by download; trying the package of this system …');
    await installDebian('chromium');
  }
  return findChromium();
}

/** What to say to a person when there is no Chromium and none could be fetched. */
export const NO_CHROMIUM = `The browser tests need Chromium, and none was found or could be installed. Any of these helps:
  - install Chromium, Google Chrome or Microsoft Edge, or
  - npx playwright-core install chromium, or
  - on Debian or Ubuntu: apt-get install chromium, or
  - CHROMIUM_PATH=/path/to/chrome npm test
Everything else can be tested without it: npm test -- --only unit`;
