import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { t } from '../text/index.ts';
import type { MessageActionId, MessageModel } from '../view/index.ts';
import type { Core } from './core.ts';
import { type DropZone, watchDrops } from './drop.ts';
import { pickFile } from './files.ts';
import { createNavigation, type Navigation } from './navigation.ts';
import { createNotices, type Notices } from './notices.ts';
import { createSettings, type Settings, type SettingsStore } from './settings.ts';
import { createSound, type Sound } from './sound/index.ts';
import { createSpeech, type Speech } from './speech.ts';
import { type SystemWishes, watchSystem } from './theme.ts';

/** What lies over the page, at most one at a time. */
export type Overlay =
  | { readonly kind: 'settings' | 'menu' | 'briefing' | 'report' | 'model' }
  | { readonly kind: 'link'; readonly link: string }
  | {
      readonly kind: 'message';
      readonly model: MessageModel;
      readonly act: (action: MessageActionId) => void;
    };

/** What every page has, the title included. Rules, scenarios and saves come with `core`, a moment later. */
export interface App {
  readonly navigation: Navigation;
  readonly notices: Notices;
  readonly settings: SettingsStore;
  readonly speech: Speech;
  readonly sound: Sound;
  readonly system: ReadonlySignal<SystemWishes>;
  readonly drops: DropZone;
  readonly overlay: Signal<Overlay | null>;
  /** The rest of the game, loaded once. */
  core(): Promise<Core>;
  /** Asks for a file with a record. */
  pickRecord(): void;
}

/** Puts the parts together for a window; `usual` are settings that hold there until the player changes them. */
export function createApp(target: Window, usual: Partial<Settings> = {}): App {
  let core: Promise<Core> | null = null;
  const openFile = (file: File) => {
    app.core().then(
      (loaded) => loaded.openFile(file),
      () => undefined,
    );
  };
  const notices = createNotices();
  const cannotLoad = () =>
    notices.say({ id: 'load', icon: 'warning', text: t('app:notice.loadFailed') });
  const root = target.document.documentElement;
  const settings = createSettings(storageOf(target), root, usual);
  const speech = createSpeech(() => target.navigator.languages, root);
  const app: App = {
    navigation: createNavigation(target),
    notices,
    settings,
    speech,
    sound: createSound(settings.settings, target),
    system: watchSystem(target),
    drops: watchDrops(target, openFile),
    overlay: signal<Overlay | null>(null),
    core: () => {
      core ??= import('./core.ts').then(
        ({ openCore }) => openCore(app, target),
        (fault) => {
          // The network may be back at the next try.
          core = null;
          cannotLoad();
          throw fault;
        },
      );
      return core;
    },
    pickRecord: () => pickFile('.json,application/json', openFile),
  };
  return app;
}

/** The storage of the browser; null where it may not be used. */
export function storageOf(target: Window): Storage | null {
  try {
    return target.localStorage;
  } catch {
    return null;
  }
}
