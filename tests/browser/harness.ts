/**
 * Pages of the built game for tests. A test fails by itself when its page logs an error, throws, or
 * asks anything of another origin; a failing test leaves pictures of its pages in ./failures.
 */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeEach, inject } from 'vitest';
import { findChromium, NO_CHROMIUM } from '../../scripts/lib/chromium.mjs';

/** Where the built game is served. Relative paths of `page.goto` begin here: `page.goto('./')`. */
export const address: string = inject('address');

/** What a page is opened with. Whatever is not named is a plain desktop window. */
export interface PageOptions {
  viewport?: { width: number; height: number };
  /** Device pixels for a CSS pixel. */
  scale?: number;
  touch?: boolean;
  dark?: boolean;
  reducedMotion?: boolean;
  locale?: string;
  /** Lets the service worker run; without it every page is loaded afresh. */
  offlineReady?: boolean;
  /** Software WebGL, where the board otherwise draws with the Canvas renderer. */
  webgl?: boolean;
  /** The server that the page belongs to, where a test has one of its own. */
  at?: string;
  /** Errors that this test provokes on purpose. */
  ignore?: RegExp[];
}

interface OpenPage {
  page: Page;
  problems: string[];
  /** Opened in a hook for a whole file, so it outlives the single test. */
  shared: boolean;
}

const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const FAILURES = fileURLToPath(new URL('./failures/', import.meta.url));

const browsers = new Map<boolean, Promise<Browser>>();
let open: OpenPage[] = [];
let inTest = false;

/** The browser of this test file, started when it is first needed. */
export function launch({ webgl = false } = {}): Promise<Browser> {
  const running = browsers.get(webgl) ?? start(webgl);
  browsers.set(webgl, running);
  return running;
}

function start(webgl: boolean): Promise<Browser> {
  const executablePath = process.env.BOTH_HANDS_CHROMIUM || findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  // Chromium refuses to run as root with its sandbox, which is how containers run everything.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const graphics = webgl ? SOFTWARE_GL : ['--disable-gpu', '--disable-3d-apis'];
  return chromium.launch({ executablePath, args: [...QUIET, ...asRoot, ...graphics] });
}

/** Opens an empty page in a context of its own. Called in a test it is closed with the test. */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  const browser = await launch({ webgl: options.webgl });
  const context = await browser.newContext(contextOptions(options));
  const page = await context.newPage();
  const problems: string[] = [];
  watch(page, options.at ?? address, (problem) => {
    if (!options.ignore?.some((expected) => expected.test(problem))) problems.push(problem);
  });
  open.push({ page, problems, shared: !inTest });
  return page;
}

function contextOptions(options: PageOptions): BrowserContextOptions {
  return {
    baseURL: options.at ?? address,
    viewport: options.viewport ?? { width: 1440, height: 900 },
    deviceScaleFactor: options.scale ?? 1,
    hasTouch: options.touch ?? false,
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    locale: options.locale ?? 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: options.offlineReady ? 'allow' : 'block',
  };
}

/** Reports everything that no page of the game may do. */
function watch(page: Page, home: string, report: (problem: string) => void): void {
  const checkOrigin = (url: string) => {
    const { protocol, host } = new URL(url);
    const network = /^(https?|wss?):$/.test(protocol);
    if (network && host !== new URL(home).host) report(`request to another origin: ${url}`);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => report(`page error: ${error.stack ?? error.message}`));
  page.on('crash', () => report('the page crashed'));
  page.on('request', (request) => checkOrigin(request.url()));
  page.on('websocket', (socket) => checkOrigin(socket.url()));
}

/** A picture of the page for whoever looks into a failure. */
async function keepPicture(page: Page, testName: string, index: number): Promise<void> {
  const name = `${testName.replace(/[^\w-]+/g, '-').slice(0, 100)}-${index}.png`;
  // A page that hangs or crashed has no picture; the failure itself is what counts.
  await page.screenshot({ path: FAILURES + name, timeout: 5_000 }).catch(() => undefined);
}

beforeEach(() => {
  inTest = true;
});

afterEach(async ({ task }) => {
  inTest = false;
  const problems = open.flatMap((one) => one.problems.splice(0));
  if (task.result?.state === 'fail' || problems.length > 0) {
    await Promise.all(open.map(({ page }, index) => keepPicture(page, task.name, index)));
  }
  await Promise.all(open.filter((one) => !one.shared).map((one) => one.page.context().close()));
  open = open.filter((one) => one.shared);
  if (problems.length > 0) throw new Error(`The page had problems:\n${problems.join('\n')}`);
});

afterAll(async () => {
  open = [];
  await Promise.all([...browsers.values()].map(async (browser) => (await browser).close()));
  browsers.clear();
});
