/** A key or a chord, such as `Shift+ArrowRight`, drawn as keys. Hidden where there is no keyboard. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span class="kbd" aria-hidden="true">
      {keys.split('+').map((key) => (
        <kbd key={key}>{SIGNS[key] ?? key}</kbd>
      ))}
    </span>
  );
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: '⏎',
  Delete: 'Del',
  Escape: 'Esc',
  $mod: 'Ctrl',
};
