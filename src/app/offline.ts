/** A function that replaces the running version by the one that waits, and reloads the page. */
export type ApplyUpdate = () => void;

/**
 * Keeps the hosted game usable without a network. `onUpdate` hears when a newer version has been
 * fetched and waits; nothing changes until it calls what it is given.
 */
export async function keepOffline(onUpdate: (apply: ApplyUpdate) => void): Promise<void> {
  const hosted = import.meta.env.PROD && import.meta.env.MODE !== 'single';
  if (!hosted || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  if (serviceWorker.controller) reloadOnChange(serviceWorker);
  try {
    const registration = await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    const offer = (waiting: ServiceWorker) => onUpdate(() => waiting.postMessage('update'));
    if (registration.waiting && serviceWorker.controller) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const arriving = registration.installing;
      arriving?.addEventListener('statechange', () => {
        if (arriving.state === 'installed' && serviceWorker.controller) offer(arriving);
      });
    });
  } catch {
    // Private windows and some embedded browsers refuse workers; the game works, online only.
  }
}

/** Reloads once when another version takes over, in every open page, so that none mixes two. */
function reloadOnChange(serviceWorker: ServiceWorkerContainer): void {
  serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
}
