import { type ReadonlySignal, signal } from '@preact/signals';

/** Takes files that are dropped anywhere on the page. */
export interface DropZone {
  /** Whether a file is held over the page. */
  readonly hovering: ReadonlySignal<boolean>;
}

/** Watches a window for files; anything else that is dragged is left alone. */
export function watchDrops(target: Window, dropped: (file: File) => void): DropZone {
  const hovering = signal(false);
  const hasFiles = (event: DragEvent): boolean =>
    event.dataTransfer?.types.includes('Files') ?? false;
  target.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    // Without this the browser would leave the game and show the file.
    event.preventDefault();
    hovering.value = true;
  });
  target.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hovering.value = false;
  });
  target.addEventListener('drop', (event) => {
    hovering.value = false;
    if (!hasFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) dropped(file);
  });
  return { hovering };
}
