import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { outlook, startGame } from '../../../src/engine/index.ts';
import {
  DEPTHS,
  inputOf,
  positionsOf,
  profileOf,
  reviewTurn,
  summaryOf,
} from '../../../src/review/index.ts';
import { bundled, compile, findScenario, type Scenario } from '../../../src/scenario/index.ts';
import { Briefing, BriefingDialog } from '../../../src/screens/briefing/index.ts';
import { Choice } from '../../../src/screens/choice/index.ts';
import { Debrief } from '../../../src/screens/debrief/index.ts';
import { Ending } from '../../../src/screens/ending/index.ts';
import { EventDialog } from '../../../src/screens/event/index.ts';
import { Message, MessageDialog } from '../../../src/screens/message/index.ts';
import { ReportDialog } from '../../../src/screens/report/index.ts';
import { Review } from '../../../src/screens/review/index.ts';
import { SettingsDialog } from '../../../src/screens/settings/index.ts';
import { Title } from '../../../src/screens/title/index.ts';
import {
  briefingModel,
  choiceModel,
  debriefModel,
  endingModel,
  eventsModel,
  faultMessage,
  plainMessage,
  reportModel,
  reviewDetail,
  reviewModel,
  type SettingsModel,
  titleModel,
  versionMessage,
} from '../../../src/view/index.ts';
import { type PlayedGame, playScenario } from './games.ts';

const nothing = () => {};

const SAVES = [
  {
    ok: true,
    id: 'a1b2',
    scenario: 'The Ground Shifts',
    turn: 6,
    turns: 16,
    seed: 'K7QF3M',
    ended: false,
    savedAt: '2026-03-02T10:12:00Z',
    origin: { turn: 5, turns: 16, fingerprint: '00112233445566ff' },
  },
  {
    ok: true,
    id: 'c3d4',
    scenario: 'First Quarter',
    turn: 4,
    turns: 4,
    seed: 'H4PXW9',
    ended: true,
    savedAt: '2026-03-01T18:40:00Z',
    origin: null,
  },
  { ok: false, id: 'e5f6', remedy: 'Keep a copy of it, or remove it.' },
] as const;
const NOW = Date.parse('2026-03-02T10:40:00Z');

const title = (saves: boolean) => (
  <Title
    model={titleModel({ saves: saves ? SAVES : [], now: NOW })}
    on={{
      play: nothing,
      open: nothing,
      remove: nothing,
      watch: nothing,
      openRecord: nothing,
      settings: nothing,
    }}
  />
);

/** The kinds of games that screens must tell well. */
const GAMES: Readonly<Record<string, readonly [scenario: string, seed: string, policy: string]>> = {
  stagnation: ['the-ground-shifts', 'K7QF3M', 'manager'],
  chaos: ['founders-fire', 'ABC123', 'leader'],
  thriving: ['founders-fire', 'ABC123', 'both-hands'],
  turned: ['the-ground-shifts', 'K7QF3M', 'both-hands'],
  tutorial: ['first-quarter', 'ABC123', 'both-hands'],
  turbulent: ['white-water', 'K7QF3M', 'halves'],
  promoted: ['promoted', 'K7QF3M', 'both-hands'],
  merger: ['the-merger', 'K7QF3M', 'both-hands'],
  chair: ['the-strategy-chair', 'K7QF3M', 'both-hands'],
};

/** A game by the name of its kind. */
export function gameNamed(name: string): PlayedGame {
  const [scenario, seed, policy] = GAMES[name] ?? GAMES.stagnation ?? ['', '', ''];
  return playScenario(scenarioNamed(scenario), seed, policy);
}

function scenarioNamed(id: string): Scenario {
  const found = findScenario(id) ?? bundled[0];
  if (!found) throw new Error('no scenario');
  return found;
}

function Events() {
  const scenario = scenarioNamed('the-ground-shifts');
  const known = outlook(startGame(compile(scenario), 'A'));
  const [choices, setChoices] = useState<{ event: string; choice: string }[]>([]);
  const model = eventsModel(scenario, { ...known, openEvents: [0, 2] }, choices);
  return (
    <EventDialog
      open
      model={model}
      on={{
        choose: (event, choice) =>
          setChoices((all) => [...all.filter((one) => one.event !== event), { event, choice }]),
        done: nothing,
        look: nothing,
      }}
    />
  );
}

function Settings() {
  const [model, setModel] = useState<SettingsModel>({
    theme: 'system',
    textSize: 'normal',
    readableFont: false,
    motion: 'system',
    speed: 1,
    sound: 'quiet',
    hum: false,
    language: 'system',
  });
  return (
    <SettingsDialog
      open
      model={model}
      onChange={(part) => setModel({ ...model, ...part })}
      onClose={nothing}
    />
  );
}

const FAULT = {
  code: 'wrong-value',
  place: 'turns[3].blocks[0].action.team',
  expected: 'a whole number from 0 to 63',
  remedy: '',
} as const;

/** The report of a turn of a game: `stagnation.7`. */
function report(name: string): JSX.Element {
  const [kind, turn] = name.split('.');
  const { scenario, games, turns } = gameNamed(kind ?? '');
  const last = Math.min(turns.length, Number(turn ?? 7));
  const before = games[last - 1];
  const now = turns[last - 1];
  const model =
    before &&
    now &&
    reportModel({
      scenario,
      game: now.game,
      reports: turns.slice(0, last).map((one) => one.report),
      before: outlook(before),
      after: now.outlook,
    });
  if (!model) throw new Error('no report');
  return <ReportDialog open model={model} on={{ next: nothing, again: nothing }} />;
}

function ending(name: string): JSX.Element {
  const model = endingModel({ ...gameNamed(name), best: 31.2 });
  if (!model) throw new Error('no ending');
  return (
    <Ending
      model={model}
      on={{
        debrief: nothing,
        review: nothing,
        again: nothing,
        newSeed: nothing,
        scenarios: nothing,
        title: nothing,
      }}
    />
  );
}

function debrief(name: string): JSX.Element {
  const model = debriefModel({ ...gameNamed(name), best: 31.2 });
  if (!model) throw new Error('no debrief');
  return (
    <Debrief
      model={model}
      on={{
        again: nothing,
        newSeed: nothing,
        scenarios: nothing,
        title: nothing,
        watch: nothing,
        download: nothing,
        copyLink: nothing,
        share: nothing,
        review: nothing,
        print: () => window.print(),
        model: nothing,
      }}
    />
  );
}

/** The quick review of a game: `turned`, or with a turn to look at, `turned.7`. */
function ReviewOf({ name }: { name: string }) {
  const [kind, turn] = name.split('.');
  const [made] = useState(() => {
    const { scenario, games, turns } = gameNamed(kind || 'stagnation');
    const last = games.at(-1);
    if (!last) throw new Error('no game');
    const { positions } = positionsOf(inputOf(last));
    const reviews = positions.map(({ game, decision }) => reviewTurn(game, decision, DEPTHS.quick));
    const profile = profileOf(
      positions.flatMap((it, at) => {
        const played = turns[at];
        return played ? [{ ...it, report: played.report }] : [];
      }),
    );
    const of = reviews.length;
    const status = { state: 'done', done: of, of, reason: '' } as const;
    return { scenario, last, reviews, summary: summaryOf(reviews, last), profile, status };
  });
  const [selected, select] = useState(Number(turn ?? 1));
  const [revealed, reveal] = useState<ReadonlySet<number>>(new Set());
  const review = made.reviews[selected - 1];
  return (
    <Review
      model={reviewModel(made)}
      selected={selected}
      detail={review ? reviewDetail(made, review) : null}
      revealed={revealed}
      link={null}
      on={{
        select,
        reveal: (next) => reveal(new Set([...revealed, next])),
        learn: nothing,
        start: nothing,
        stop: nothing,
        copyLink: nothing,
        back: nothing,
        title: nothing,
      }}
    />
  );
}

/** A screen by name, drawn with the data of a game. */
export const SCREENS: Readonly<Record<string, (game: string) => JSX.Element>> = {
  title: () => title(true),
  'title-first': () => title(false),
  choice: () => (
    <Choice
      model={choiceModel({
        scenarios: bundled,
        best: [{ scenario: 'the-ground-shifts', kind: 'sustained', score: 36.8 }],
      })}
      on={{ choose: nothing, openRecord: nothing, back: nothing }}
    />
  ),
  briefing: (id) => (
    <Briefing
      model={briefingModel(scenarioNamed(id || 'the-ground-shifts'), 'K7QF3M')}
      on={{ start: nothing, back: nothing }}
    />
  ),
  'briefing-dialog': (id) => (
    <BriefingDialog
      open
      model={briefingModel(scenarioNamed(id || 'the-ground-shifts'), 'K7QF3M')}
      onClose={nothing}
    />
  ),
  event: () => <Events />,
  settings: () => <Settings />,
  report,
  ending,
  debrief,
  review: (name) => <ReviewOf name={name} />,
  'message-fault': () => (
    <Message
      model={faultMessage(FAULT, { file: 'monday-team-4.bothhands.json' })}
      onAct={nothing}
    />
  ),
  'message-version': () => {
    const { games } = gameNamed('tutorial');
    const turns = (games.at(-1)?.log ?? []).map(({ decision, fingerprint }) => ({
      ...decision,
      fingerprint,
    }));
    const record = {
      format: 'both-hands-record',
      version: 1,
      rules: 3,
      scenario: { kind: 'bundled', id: 'first-quarter', digest: '' },
      seed: 'K7QF3M',
      turns,
    };
    return (
      <Message model={versionMessage(record as never, 'First Quarter', 1, true)} onAct={nothing} />
    );
  },
  'message-storage': () => (
    <MessageDialog open model={plainMessage('storageFull')} onAct={nothing} onClose={nothing} />
  ),
};
