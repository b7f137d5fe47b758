import { type ReadonlySignal, signal } from '@preact/signals';
import { decodeRecord, encodeLink, type GameRecord, LARGEST_TEXT } from '../record/index.ts';
import { loadTranslation, type Scenario, tellBundled } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { type TitleModel, titleModel } from '../view/index.ts';
import type { App } from './app.ts';
import { createGames, type Games, type SaveTrouble } from './games.ts';
import { recordMessage } from './messages.ts';
import type { Notices } from './notices.ts';
import { createOutcomes, type Outcomes } from './outcomes.ts';
import { createReviews, type Reviews } from './review/reviews.ts';
import { type Shelf, shelfOver } from './saves/shelf.ts';
import { browserStores } from './saves/store.ts';
import { newSeed } from './seed.ts';
import { type Branching, branched, opened, retold, type Session } from './session.ts';
import { downloadGame } from './share.ts';

/** Games, saves and records: what needs the rules and the scenarios. */
export interface Core extends App {
  readonly shelf: Shelf;
  readonly games: Games;
  readonly outcomes: Outcomes;
  readonly reviews: Reviews;
  /** Whether games are kept when the window closes. */
  readonly saved: ReadonlySignal<boolean>;
  /** Starts a game and goes to it. */
  begin(scenario: Scenario, seed?: string): void;
  /**
   * Starts a game that takes over the first turns of another, and goes to it. The other stays as it
   * is, on the shelf or in its record.
   */
  branch(from: Session, turns: number, how?: Branching): void;
  /** Shows a record, as its link would. */
  openRecord(record: GameRecord): void;
  /** Shows the record in a file, or what is wrong with the file. */
  openFile(file: File): Promise<void>;
  /** Downloads the game in play. */
  downloadCurrent(): void;
  /** Shows the title with what is on the shelf: at once with the newest game, then with all of them. */
  showTitle(show: (model: TitleModel) => void): Promise<void>;
}

const now = (): string => new Date().toISOString();

/** Ids of saves: no secret, only never the same twice. */
const newId = (): string => newSeed().toLowerCase() + newSeed().toLowerCase();

/** Puts games and saves on top of an app, and lets the scenarios follow its language. */
export async function openCore(app: App, target: Window): Promise<Core> {
  const core = createCore(app, target);
  await app.speech.join(async (language) => {
    // Where a translation cannot be fetched, scenarios are told as they were written.
    const texts = language === 'en' ? null : await loadTranslation(language).catch(() => null);
    tellBundled(texts);
    core.games.change(retold);
  });
  return core;
}

function createCore(app: App, target: Window): Core {
  const { navigation, notices, overlay } = app;
  const shelf = shelfOver(browserStores(), now);
  const outcomes = createOutcomes();
  const reviews = createReviews();
  const saved = signal(true);

  const downloadCurrent = () => {
    const game = games.current.value;
    if (game) downloadGame(game.session, notices, now());
  };
  const games = createGames({
    shelf,
    newId,
    onTrouble: (trouble) => {
      if (trouble.kind === 'kept') {
        saved.value = trouble.where !== 'memory';
        sayKept(trouble, notices, downloadCurrent);
        return;
      }
      const route = navigation.route.value;
      if ((route.at === 'play' || route.at === 'debrief') && route.save === trouble.from)
        navigation.go({ at: route.at, save: trouble.to }, { replace: true });
      notices.say({ id: 'saving', icon: 'info', text: t('app:notice.forked') });
    },
  });

  // What was changed a moment ago is on the shelf before the page goes.
  target.addEventListener('pagehide', games.flushNow);
  target.document.addEventListener('visibilitychange', () => {
    if (target.document.visibilityState === 'hidden') void games.flush();
  });

  const openRecord = (record: GameRecord) => {
    overlay.value = null;
    navigation.go({ at: 'record', link: encodeLink(record) });
  };

  return {
    ...app,
    shelf,
    games,
    outcomes,
    reviews,
    saved,
    begin: (scenario, seed = newSeed()) => {
      overlay.value = null;
      navigation.go({ at: 'play', save: games.begin(opened(scenario, seed)) });
    },
    branch: (from, turns, how) => {
      overlay.value = null;
      const session = branched(from, turns, how);
      navigation.go({ at: 'play', save: games.begin(session) });
      const turn = session.reports.length + 1;
      notices.say({
        id: 'branched',
        icon: 'branch',
        text: t('app:notice.branched', { turn }),
        lasts: 8000,
      });
    },
    openRecord,
    openFile: async (file) => {
      const read = decodeRecord(await textOf(file));
      if (read.ok) return openRecord(read.record);
      overlay.value = {
        kind: 'message',
        model: recordMessage(read.fault, null, 0, file.name.slice(0, 80)),
        act: (action) => {
          overlay.value = null;
          if (action === 'open-record') app.pickRecord();
          if (action === 'title') navigation.go({ at: 'title' });
        },
      };
    },
    downloadCurrent,
    showTitle: async (show) => {
      await games.flush();
      const entries = await shelf.list();
      for (const part of [entries.slice(0, 1), entries])
        show(titleModel({ saves: await outcomes.facts(part), now: Date.now() }));
    },
  };
}

/** The text of a file; of one that is far too large only as much as shows that it is. */
async function textOf(file: Blob): Promise<string | undefined> {
  try {
    return await file.slice(0, LARGEST_TEXT * 3 + 1).text();
  } catch {
    return undefined;
  }
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
