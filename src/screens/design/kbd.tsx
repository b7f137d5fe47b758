/** A key or a chord, such as `Shift+ArrowRight`, drawn as keys. Hidden where there is no keyboard. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span class="kbd" aria-hidden="true">
      {keys.split('+').map((key) => (
        <kbd key={key}>{signOf(key)}</kbd>
      ))}
    </span>
  );
}

const MAC = typeof navigator !== 'undefined' && /Mac|iP/.test(navigator.platform);

const signOf = (key: string): string => (MAC ? MAC_SIGNS[key] : undefined) ?? SIGNS[key] ?? key;

const MAC_SIGNS: Readonly<Record<string, string>> = {
  Ctrl: '⌘',
  Control: '⌘',
  Alt: '⌥',
  Shift: '⇧',
};

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: '⏎',
  Delete: 'Del',
  Escape: 'Esc',
  Control: 'Ctrl',
};
