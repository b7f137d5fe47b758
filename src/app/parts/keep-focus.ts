/**
 * Gives the focus back when a dialog goes. Browsers do it for a dialog that is closed, but not for
 * one that leaves the page while it is open, and a focus that is lost starts over at the top.
 */
export function keepFocus(page: Document, root: Element): void {
  let before: HTMLElement | null = null;
  page.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && !target.closest('dialog')) before = target;
  });
  new MutationObserver((changes) => {
    const gone = changes.some((change) =>
      [...change.removedNodes].some((node) => node instanceof HTMLDialogElement),
    );
    if (!gone || page.querySelector('dialog[open]')) return;
    if (page.activeElement !== page.body && page.activeElement !== null) return;
    // What opened the dialog may be gone with it; then the page's heading is where to start.
    const to = before?.isConnected ? before : root.querySelector<HTMLElement>('h1');
    if (!to) return;
    if (to !== before) to.tabIndex = -1;
    to.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}
