import { useEffect, useState } from 'preact/hooks';

/** How the screen is laid out: by its room in units of text, so that larger text changes it too. */
export type Layout = 'desktop' | 'tablet' | 'landscape' | 'phone';

function layoutOf(width: number, height: number): Layout {
  if (width >= 75 && height >= 42) return 'desktop';
  if (width >= 58 && height >= 40) return 'tablet';
  return width > height * 1.15 ? 'landscape' : 'phone';
}

function measure(): Layout {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return layoutOf(window.innerWidth / rem, window.innerHeight / rem);
}

/** The layout that fits now. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState(measure);
  useEffect(() => {
    const update = () => setLayout(measure());
    window.addEventListener('resize', update);
    // One rem wide, so that a change of text size is seen like a change of the window.
    const ruler = document.createElement('div');
    ruler.className = 'play-ruler';
    document.body.append(ruler);
    const observer = new ResizeObserver(update);
    observer.observe(ruler);
    return () => {
      window.removeEventListener('resize', update);
      observer.disconnect();
      ruler.remove();
    };
  }, []);
  return layout;
}
