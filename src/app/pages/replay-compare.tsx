import { useState } from 'preact/hooks';
import { play, policyNamed } from '../../policies/index.ts';
import { decodeRecord, LARGEST_TEXT } from '../../record/index.ts';
import type { ComparableGame, CompareProps } from '../../screens/index.ts';
import { t } from '../../text/index.ts';
import { replayModel } from '../../view/index.ts';
import type { Core } from '../core.ts';
import { pickFile } from '../files.ts';
import { outlookOf } from '../known.ts';
import { openGame, played } from '../opened-game.ts';
import { gameOf, resumed, type Session } from '../session.ts';

/** A second game beside the one that is watched, and the choice of it. */
export interface Comparing {
  readonly other: { readonly name: string; readonly session: Session } | null;
  readonly asking: boolean;
  readonly games: readonly ComparableGame[];
  readonly fault: string | null;
  readonly on: CompareProps['on'];
  ask(): void;
  alone(): void;
}

/** Lets somebody choose a second game of the same scenario and seed. */
export function useComparing(core: Core, session: Session, game: string): Comparing {
  const [other, setOther] = useState<Comparing['other']>(null);
  const [asking, setAsking] = useState(false);
  const [games, setGames] = useState<readonly ComparableGame[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const { scenario } = session;
  const { seed, setup } = gameOf(session);

  const take = (name: string, candidate: Session) => {
    const theirs = gameOf(candidate);
    if (candidate.scenario.id !== scenario.id)
      return setFault(t('replay:compare.otherScenario', { scenario: candidate.scenario.title }));
    if (theirs.seed !== seed) return setFault(t('replay:compare.otherSeed', { seed: theirs.seed }));
    setAsking(false);
    setOther({ name, session: candidate });
  };
  const read = async (file: File) => {
    const text = await file
      .slice(0, LARGEST_TEXT * 3 + 1)
      .text()
      .catch(() => undefined);
    const decoded = decodeRecord(text);
    const opened = decoded.ok ? played(decoded.record) : null;
    if (decoded.ok && opened?.ok)
      return take(decoded.record.title ?? t('replay:that'), opened.session);
    const code = decoded.ok
      ? opened && !opened.ok && opened.reason === 'faulty'
        ? opened.fault.code
        : 'not-a-record'
      : decoded.fault.code;
    setFault(t('replay:compare.faulty', { reason: t(`message:fault.codes.${code}`) }));
  };

  return {
    other,
    asking,
    games,
    fault,
    ask: () => {
      setFault(null);
      setAsking(true);
      void comparableGames(core, session, game).then(setGames);
    },
    alone: () => setOther(null),
    on: {
      idle: () => {
        const idle = policyNamed('idle');
        if (!idle) return;
        const alone = play(setup, seed, idle);
        take(t('replay:compare.idle'), resumed(scenario, alone.games, alone.reports));
      },
      game: (id) => {
        void openGame(core, id).then((opened) => {
          if (opened.ok) take(t('replay:that'), opened.session);
        });
      },
      file: () => pickFile('.json,application/json', (file) => void read(file)),
      close: () => setAsking(false),
    },
  };
}

/** Other games on the shelf that met the same market and the same luck. */
async function comparableGames(
  core: Core,
  session: Session,
  game: string,
): Promise<readonly ComparableGame[]> {
  await core.games.flush();
  const { seed } = gameOf(session);
  const found: ComparableGame[] = [];
  for (const entry of await core.shelf.list()) {
    if (!entry.ok || entry.save.id === game || entry.save.record.seed !== seed) continue;
    const { scenario } = entry.save.record;
    if (scenario.kind === 'bundled' && scenario.id !== session.scenario.id) continue;
    const opened = played(entry.save.record);
    if (!opened.ok || opened.session.scenario.id !== session.scenario.id) continue;
    const { games, reports, origin } = opened.session;
    if (reports.length === 0) continue;
    const model = replayModel({
      scenario: opened.session.scenario,
      games,
      reports,
      origin,
      outlooks: games.map(outlookOf),
    });
    found.push({ id: entry.save.id, title: model.outcome, note: model.origin ?? model.scenario });
  }
  return found;
}
