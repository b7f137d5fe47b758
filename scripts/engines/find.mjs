import path from 'node:path';
import { ensureChromium, findChromium } from '../lib/chromium.mjs';
import { hasApt, installDebian } from '../lib/debian.mjs';
import { onPath, starts } from '../lib/programs.mjs';

const { platform, env } = process;

const FIREFOX = {
  names: ['firefox-esr', 'firefox'],
  places: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map((base) => path.join(base, 'Mozilla Firefox/firefox.exe')),
  },
  chosen: env.FIREFOX_PATH,
  args: ['--version'],
  packages: ['firefox-esr'],
};

const FRAMEWORK = '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current';
const JSC = {
  names: ['jsc'],
  places: { darwin: [`${FRAMEWORK}/Helpers/jsc`, `${FRAMEWORK}/Resources/jsc`] },
  chosen: env.JSC_PATH,
  args: ['-e', '1'],
  packages: ['libjavascriptcoregtk-4.0-bin'],
};

/** A program of this machine, or undefined. */
function find({ names, places, chosen, args }) {
  const candidates = [chosen, ...onPath(names), ...(places[platform] ?? [])];
  return candidates.find((file) => file && starts(file, args));
}

/** A program of this machine, installed from Debian where it may be; undefined where it cannot. */
async function ensure(program) {
  const found = find(program);
  if (found || !hasApt()) return found;
  console.error(`No ${program.names[0]} found; trying the package of this system …`);
  await installDebian(...program.packages);
  return find(program);
}

/** Finds each engine's program, and gets it where `install` allows and it is missing. */
export const programs = {
  chromium: (install) => (install ? ensureChromium() : findChromium()),
  firefox: (install) => (install ? ensure(FIREFOX) : find(FIREFOX)),
  jsc: (install) => (install ? ensure(JSC) : find(JSC)),
};
