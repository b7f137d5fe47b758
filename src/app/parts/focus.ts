import { useEffect } from 'preact/hooks';
import { t } from '../../text/index.ts';

let first = true;
const ownTitle = document.title;

/**
 * Moves the focus to the heading of a page that has just come, so that keyboard and screen reader
 * start there, and names the window after it. The first page of all leaves the focus to the browser.
 */
export function usePageFocus(name: string | null = null): void {
  useEffect(() => {
    document.title = name ? `${name} · ${t('common:product')}` : ownTitle;
  }, [name]);
  useEffect(() => {
    if (first) {
      first = false;
      return;
    }
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>('#app h1');
    if (!heading || document.querySelector('dialog[open]')) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, []);
}
