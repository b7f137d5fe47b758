import { type ReadonlySignal, signal } from '@preact/signals';
import type { IconName } from '../screens/index.ts';

/** A short message at the edge of the page. */
export interface Notice {
  /** The same id again replaces the message. */
  readonly id: string;
  readonly text: string;
  readonly icon?: IconName;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Milliseconds until it goes by itself; without, it stays until dismissed. */
  readonly lasts?: number;
}

export interface Notices {
  readonly messages: ReadonlySignal<readonly Notice[]>;
  say(notice: Notice): void;
  dismiss(id: string): void;
}

/** The messages on the page, newest last. */
export function createNotices(): Notices {
  const messages = signal<readonly Notice[]>([]);
  const without = (id: string) => messages.value.filter((message) => message.id !== id);
  return {
    messages,
    say: (notice) => {
      messages.value = [...without(notice.id), notice];
    },
    dismiss: (id) => {
      messages.value = without(id);
    },
  };
}
