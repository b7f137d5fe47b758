import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, and again when that changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const look = () => setHolds(list.matches);
    look();
    list.addEventListener('change', look);
    return () => list.removeEventListener('change', look);
  }, [query]);
  return holds;
}

/** Whether movement is unwanted: by the player's setting, else by the system's. */
export function useStill(): boolean {
  const reduced = useMedia('(prefers-reduced-motion: reduce)');
  const wish = document.documentElement.dataset.motion;
  return wish === 'reduced' || (wish !== 'full' && reduced);
}
