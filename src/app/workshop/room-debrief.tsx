import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../engine/index.ts';
import { play, policyNamed } from '../../policies/index.ts';
import { encodeLink, type GameRecord, replayRecord } from '../../record/index.ts';
import { grafted, profileOf, scoreOfGame, scoresUnder } from '../../review/index.ts';
import {
  type DebriefStep,
  type Defaults,
  type Luck,
  type LuckRow,
  RoomDebriefScreen,
} from '../../screens/index.ts';
import { roomDebrief, type TeamGameInput } from '../../view/index.ts';
import { playedTurns } from '../known.ts';
import { resumed, type Session } from '../session.ts';

/** A team's record with what it is called. */
export interface TeamRecord {
  readonly id: string;
  readonly name: string;
  readonly record: GameRecord;
}

/** A record that was played again. */
export interface TeamSession extends TeamRecord {
  readonly session: Session;
}

/** Plays records again; those that cannot be are left out. */
export function playedAgain(records: readonly TeamRecord[]): readonly TeamSession[] {
  return records.flatMap((team) => {
    const again = replayRecord(team.record);
    if (!again.ok) return [];
    const { scenario, games, reports } = again;
    return [{ ...team, session: resumed(scenario, games, reports) }];
  });
}

const decisionsOf = ({ record }: TeamSession): readonly Decision[] =>
  record.turns.map(({ blocks, expectations, choices }) => ({ blocks, expectations, choices }));

/** What everybody does first under pressure; only the numbers leave this function. */
function defaultsOf(teams: readonly TeamSession[]): Defaults {
  const counts = { tighten: 0, rally: 0, both: 0, waits: 0, unknown: 0 };
  for (const team of teams) {
    const decisions = decisionsOf(team);
    const weeks = team.session.reports.flatMap((report, at) => {
      const game = team.session.games[at];
      const decision = decisions[at];
      return game && decision ? [{ game, decision, report }] : [];
    });
    counts[profileOf(weeks).pressure.default] += 1;
  }
  return counts;
}

const WORLDS = 100;

/** Places and scores of every team over the worlds that were played. */
function rowsOf(worlds: readonly (readonly number[])[]): readonly LuckRow[] {
  const teams = worlds[0]?.length ?? 0;
  const sorted = (values: number[]) => values.sort((one, other) => one - other);
  const at = (values: readonly number[], share: number) =>
    values[Math.round((values.length - 1) * share)] ?? 0;
  return Array.from({ length: teams }, (_, team) => {
    const places = sorted(
      worlds.map((scores) => 1 + scores.filter((score) => score > (scores[team] ?? 0)).length),
    );
    const scores = sorted(worlds.map((all) => all[team] ?? 0));
    return {
      team,
      first: places.filter((place) => place === 1).length,
      place: at(places, 0.5),
      low: at(scores, 0.1),
      high: at(scores, 0.9),
    };
  });
}

/** Plays the decisions of all teams under other lucks, one world at a time, so that the page stays awake. */
function useLuck(teams: readonly TeamSession[]): [Luck | null, () => void] {
  const [luck, setLuck] = useState<Luck | null>(null);
  const running = useRef(0);
  useEffect(
    () => () => {
      running.current += 1;
    },
    [teams],
  );
  const run = () => {
    const first = teams[0]?.session.games[0];
    if (!first) return;
    running.current += 1;
    const mine = running.current;
    const decisions = teams.map(decisionsOf);
    const worlds: (readonly number[])[] = [];
    const next = () => {
      if (mine !== running.current) return;
      worlds.push(scoresUnder(first.setup, `${first.seed}/luck/${worlds.length}`, decisions));
      setLuck({ done: worlds.length, worlds: WORLDS, rows: rowsOf(worlds) });
      if (worlds.length < WORLDS) setTimeout(next, 0);
    };
    next();
  };
  return [luck, run];
}

interface RoomDebriefPageProps {
  readonly title: string;
  readonly records: readonly TeamRecord[];
  readonly stars: readonly {
    readonly team: string;
    readonly turn: number;
    readonly note: string;
  }[];
  readonly step: DebriefStep;
  readonly onStep: (step: DebriefStep) => void;
}

/** The debrief of games of one scenario and seed, wherever their records come from. */
export function RoomDebriefPage({ title, records, stars, step, onStep }: RoomDebriefPageProps) {
  // Records never change once they are here; their number says whether there are new ones.
  const key = records.map((one) => `${one.id}.${one.record.turns.length}`).join();
  const teams = useMemo(() => playedAgain(records), [key]);
  const model = useMemo(() => {
    const first = teams[0]?.session;
    const opening = first?.games[0];
    const idle = policyNamed('idle');
    if (!first || !opening || !idle) return null;
    const inputs: readonly TeamGameInput[] = teams.map(({ id, name, session }) => ({
      id,
      name,
      turns: playedTurns(session),
    }));
    const untouched = play(opening.setup, opening.seed, idle).reports;
    return roomDebrief({ scenario: first.scenario, teams: inputs, untouched, stars });
  }, [teams, stars.length]);
  const defaults = useMemo(() => defaultsOf(teams), [teams]);
  const [luck, playLuck] = useLuck(teams);
  if (!model) return null;
  const find = (id: string) => teams.find((team) => team.id === id);
  return (
    <RoomDebriefScreen
      model={model}
      title={title}
      step={step}
      defaults={defaults}
      luck={luck}
      on={{
        go: onStep,
        look: (id, week) => {
          const team = find(id);
          if (!team) return;
          const link = encodeLink(team.record).slice(1);
          window.open(`./index.html#/replay/${link}/${week}`, '_blank', 'noopener');
        },
        playLuck,
        graft: (history, week, turn) => {
          const own = find(history);
          const theirs = find(week);
          const decision = theirs && decisionsOf(theirs)[turn - 1];
          if (!own || !decision) return null;
          const { games } = own.session;
          const last = games.at(-1);
          const ended = grafted(games, decisionsOf(own), turn, decision);
          if (!ended || !last?.state.ended) return null;
          return { from: scoreOfGame(last), to: scoreOfGame(ended) };
        },
      }}
    />
  );
}
