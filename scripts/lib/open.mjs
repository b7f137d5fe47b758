import { spawn } from 'node:child_process';

/** The system's command that opens an address, or none where no desktop is running. */
function opener() {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.WSL_DISTRO_NAME) {
    return ['xdg-open'];
  }
  return undefined;
}

/** Opens an address in the browser where there is one. It never fails: the address was printed. */
export function openInBrowser(address) {
  const [command, ...args] = opener() ?? [];
  if (!command) return;
  try {
    const child = spawn(command, [...args, address], { detached: true, stdio: 'ignore' });
    child.on('error', () => {});
    child.unref();
  } catch {
    // No browser to open; whoever started us can follow the printed address.
  }
}
