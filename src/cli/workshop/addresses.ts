import { networkInterfaces } from 'node:os';
import { generate } from 'lean-qr';

/** Networks that phones are rarely in: those of containers and virtual machines come last. */
const INNER =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|zt|tailscale|llw|awdl|bridge)/i;

/** Addresses at which others reach a port of this machine, most likely first. */
export function addressesFor(port: number): string[] {
  const found: { address: string; inner: boolean }[] = [];
  for (const [name, list] of Object.entries(networkInterfaces())) {
    for (const { family, internal, address } of list ?? []) {
      // IPv6 addresses are too long to type, and those of a link work in no browser.
      if (internal || family !== 'IPv4' || address.startsWith('169.254.')) continue;
      found.push({ address, inner: INNER.test(name) });
    }
  }
  return found
    .sort((one, other) => Number(one.inner) - Number(other.inner))
    .map(({ address }) => `http://${address}:${port}/`);
}

/** A QR code for a terminal, dark on light, two rows of it in one line of text. */
export function qrText(content: string): string {
  const code = generate(content);
  const edge = 4;
  const lines: string[] = [];
  for (let y = -edge; y < code.size + edge; y += 2) {
    let line = '';
    for (let x = -edge; x < code.size + edge; x++) line += half(code.get(x, y), code.get(x, y + 1));
    // White letters on black, whatever the colours of the terminal are.
    lines.push(`\u001b[97;40m${line}\u001b[0m`);
  }
  return lines.join('\n');
}

/** Light squares are drawn, dark ones are the ground. */
function half(upper: boolean, lower: boolean): string {
  if (!upper && !lower) return '█';
  if (!upper) return '▀';
  return lower ? ' ' : '▄';
}
