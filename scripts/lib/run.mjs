import { spawn } from 'node:child_process';
import { inRoot, ROOT } from './paths.mjs';

/**
 * Runs a command to its end and resolves to its exit code; a command that cannot be started is 127.
 * With `stdout: 'stderr'` whatever it prints goes to stderr, so that our own stdout stays clean.
 */
export function run(command, args, { env = {}, stdout = 'inherit', shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell,
      stdio: ['inherit', stdout === 'stderr' ? 2 : stdout, 'inherit'],
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Runs a command, shows what it prints, and gives it back with the exit code. */
export function captured(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['inherit', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (part) => {
      text += part;
      process.stdout.write(part);
    });
    child.on('error', () => resolve({ code: 127, text }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** Runs npm. Windows starts it through a shell only, since it is a .cmd file there. */
export const npm = (args, options) =>
  process.env.npm_execpath
    ? run(process.execPath, [process.env.npm_execpath, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' });

/** Runs the JavaScript entry of an installed package's command, in this very Node. */
export const tool = (entry, args = [], options = {}) =>
  run(process.execPath, [inRoot('node_modules', entry), ...args], options);
