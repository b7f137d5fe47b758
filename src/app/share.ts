import {
  encodeLink,
  encodeRecord,
  FILE_ENDING,
  type GameRecord,
  recordOf,
} from '../record/index.ts';
import { t } from '../text/index.ts';
import { copyText, download, fileName } from './files.ts';
import type { Notices } from './notices.ts';
import { hashOf } from './route.ts';
import { gameOf, type Session } from './session.ts';

/** The record of a game so far. */
export function recordOfSession(session: Session): GameRecord {
  return recordOf(gameOf(session), session.scenario, { origin: session.origin });
}

/** The whole address at which this page opens the game so far. */
export function linkTo(session: Session, page: Pick<Location, 'href'>): string {
  return page.href.replace(/#.*$/s, '') + encodeLink(recordOfSession(session));
}

/** The whole address at which this page opens the review of the game. */
export function reviewLinkTo(session: Session, page: Pick<Location, 'href'>): string {
  const game = encodeLink(recordOfSession(session)).slice(1);
  return page.href.replace(/#.*$/s, '') + hashOf({ at: 'review', game, turn: null });
}

/** Hands the game so far to the player as a file. */
export function downloadGame(session: Session, notices: Notices, now: string): void {
  const { seed } = gameOf(session);
  const { scenario, origin } = session;
  const title = t('app:file.title', { scenario: scenario.title, seed });
  const record = recordOf(gameOf(session), scenario, { title, createdAt: now, origin });
  const turns = gameOf(session).log.length;
  const name = fileName([scenario.id, seed, 'turn', turns], FILE_ENDING);
  download(name, encodeRecord(record));
  notices.say({
    id: 'downloaded',
    icon: 'save',
    text: t('app:notice.downloaded', { name }),
    lasts: 5000,
  });
}

/** Puts the link on the clipboard and says so; false where the player has to do it by hand. */
export async function copyLink(link: string, notices: Notices): Promise<boolean> {
  if (!(await copyText(link))) return false;
  notices.say({ id: 'link', icon: 'link', text: t('app:notice.linkCopied'), lasts: 4000 });
  return true;
}
