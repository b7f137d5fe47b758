import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { GameRecord } from '../record/index.ts';
import { encodeLink } from '../record/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import type { MessageActionId, MessageModel } from '../view/index.ts';
import { type DropZone, watchDrops } from './drop.ts';
import { pickFile, readRecordFile } from './files.ts';
import { createGames, type Games, type SaveTrouble } from './games.ts';
import { recordMessage } from './messages.ts';
import { createNavigation, type Navigation } from './navigation.ts';
import { createNotices, type Notices } from './notices.ts';
import { createOutcomes, type Outcomes } from './outcomes.ts';
import { type Shelf, shelfOver } from './saves/shelf.ts';
import { browserStores } from './saves/store.ts';
import { newSeed } from './seed.ts';
import { opened } from './session.ts';
import { createSettings, type SettingsStore } from './settings.ts';
import { downloadGame } from './share.ts';
import { type SystemWishes, watchSystem } from './theme.ts';

/** What lies over the page, at most one at a time. */
export type Overlay =
  | { readonly kind: 'settings' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'briefing' }
  | { readonly kind: 'report' }
  | { readonly kind: 'link'; readonly link: string }
  | {
      readonly kind: 'message';
      readonly model: MessageModel;
      readonly act: (action: MessageActionId) => void;
    };

/** Everything that the pages share. */
export interface App {
  readonly navigation: Navigation;
  readonly notices: Notices;
  readonly settings: SettingsStore;
  readonly system: ReadonlySignal<SystemWishes>;
  readonly shelf: Shelf;
  readonly games: Games;
  readonly outcomes: Outcomes;
  readonly drops: DropZone;
  readonly overlay: Signal<Overlay | null>;
  /** Starts a game and goes to it. */
  begin(scenario: Scenario, seed?: string): void;
  /** Shows a record, as its link would. */
  openRecord(record: GameRecord): void;
  /** Asks for a file with a record. */
  pickRecord(): void;
  /** Downloads the game in play. */
  downloadCurrent(): void;
}

const now = (): string => new Date().toISOString();

/** Ids of saves: no secret, only never the same twice. */
const newId = (): string => newSeed().toLowerCase() + newSeed().toLowerCase();

/** Puts the parts together for a window. */
export function createApp(target: Window): App {
  const navigation = createNavigation(target);
  const notices = createNotices();
  const overlay = signal<Overlay | null>(null);
  const shelf = shelfOver(browserStores(), now);

  const downloadCurrent = () => {
    const game = games.current.value;
    if (game) downloadGame(game.session, notices, now());
  };
  const games = createGames({
    shelf,
    newId,
    onTrouble: (trouble) => {
      if (trouble.kind === 'forked') {
        const { route } = navigation;
        const { at } = route.value;
        if ((at === 'play' || at === 'debrief') && route.value.save === trouble.from)
          navigation.go({ at, save: trouble.to }, { replace: true });
        notices.say({ id: 'saving', icon: 'info', text: t('app:notice.forked') });
        return;
      }
      sayKept(trouble, notices, downloadCurrent);
    },
  });

  const openRecord = (record: GameRecord) => {
    overlay.value = null;
    navigation.go({ at: 'record', link: encodeLink(record) });
  };
  const openFile = async (file: File) => {
    const read = await readRecordFile(file);
    if (read.ok) return openRecord(read.record);
    overlay.value = {
      kind: 'message',
      model: recordMessage(read.fault, null, 0),
      act: (action) => {
        overlay.value = null;
        if (action === 'open-record') pickRecord();
        if (action === 'title') navigation.go({ at: 'title' });
      },
    };
  };
  const pickRecord = () => pickFile('.json,application/json', (file) => void openFile(file));

  // What was changed a moment ago is on the shelf before the page goes.
  target.addEventListener('pagehide', () => void games.flush());
  target.document.addEventListener('visibilitychange', () => {
    if (target.document.visibilityState === 'hidden') void games.flush();
  });

  return {
    navigation,
    notices,
    settings: createSettings(storageOf(target), target.document.documentElement),
    system: watchSystem(target),
    shelf,
    games,
    outcomes: createOutcomes(),
    drops: watchDrops(target, (file) => void openFile(file)),
    overlay,
    begin: (scenario, seed = newSeed()) => {
      overlay.value = null;
      navigation.go({ at: 'play', save: games.begin(opened(scenario, seed)) });
    },
    openRecord,
    pickRecord,
    downloadCurrent,
  };
}

/** Says where saves go when that is not the usual place. */
function sayKept(
  { where, full }: SaveTrouble & { kind: 'kept' },
  notices: Notices,
  save: () => void,
): void {
  if (where === 'indexeddb') {
    notices.dismiss('saving');
    return;
  }
  const text =
    where === 'localstorage'
      ? t(full ? 'app:notice.storageFullLocal' : 'app:notice.storageLocal')
      : t(full ? 'app:notice.storageFull' : 'app:notice.storageMemory');
  notices.say({
    id: 'saving',
    icon: 'warning',
    text,
    action: { label: t('app:notice.download'), run: save },
  });
}

function storageOf(target: Window): Storage | null {
  try {
    return target.localStorage;
  } catch {
    return null;
  }
}
