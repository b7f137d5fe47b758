import { generate } from 'lean-qr';
import { useMemo } from 'preact/hooks';

/** Light margin around a code, in modules, as the standard asks for. */
const QUIET = 4;

/** A QR code in ink on paper, whatever the theme: cameras want it so. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { path, size } = useMemo(() => {
    const code = generate(text);
    let drawn = '';
    for (let y = 0; y < code.size; y++) {
      for (let x = 0; x < code.size; x++) {
        if (code.get(x, y)) drawn += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
      }
    }
    return { path: drawn, size: code.size + 2 * QUIET };
  }, [text]);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#1c1a17" />
    </svg>
  );
}
