import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether packages can be asked for here at all: a system with apt. */
export const hasApt = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');

/**
 * Installs Debian packages: as root, or with a sudo that asks for no password. The list of packages
 * is fetched first, as containers come without one. Resolves to whether it worked.
 */
export async function installDebian(...packages) {
  if (!hasApt()) return false;
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' }, stdout: 'stderr' });
  };
  if ((await apt('update', '-qq')) !== 0) return false;
  return (await apt('install', '-y', '-qq', '--no-install-recommends', ...packages)) === 0;
}
