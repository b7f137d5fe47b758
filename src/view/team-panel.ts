import type { Figure, Measured, PersonOutlook } from '../engine/index.ts';
import { degreesOfWritten, personName } from '../scenario/index.ts';
import { t } from '../text/index.ts';
import { type ActionItem, actionsForLieutenant, actionsForTeam } from './action-list.ts';
import { figureName, figureText } from './figures.ts';
import { headingWords } from './heading-words.ts';
import { headOf, lieutenantName, teamName } from './names.ts';
import { percent } from './numbers.ts';
import type { PlayInput } from './play-input.ts';
import { type Remark, remarksOf } from './remarks.ts';
import { gapWords, handWord, levelWord, loadWord, marginWords, measuredWords } from './words.ts';

/** A figure of a team, with its age and its doubt. */
export interface TeamFigure {
  readonly figure: Figure;
  readonly name: string;
  readonly text: string;
  /** "low, and 5 weeks old"; empty for reports, which are exact. */
  readonly words: string;
  readonly margin: string | null;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** A direction that something of a team has. */
export interface TeamHeading {
  readonly id: 'work' | 'heard' | 'process' | 'goals' | 'head';
  readonly name: string;
  readonly words: string;
  /** Against the market as known: "well apart". */
  readonly gap: string;
  readonly x: number;
  readonly y: number;
}

/** A person of a team, as seen and as heard. */
export interface PersonLine {
  readonly slot: number;
  readonly name: string;
  readonly tenure: string;
  readonly conduct: string;
  readonly heard: string | null;
  readonly x: number;
  readonly y: number;
}

/** What is known of a team. */
export interface TeamPanel {
  readonly team: number;
  readonly name: string;
  readonly does: string;
  readonly people: string;
  readonly zone: string;
  readonly own: boolean;
  readonly figures: readonly TeamFigure[];
  readonly headings: readonly TeamHeading[];
  readonly market: { readonly x: number; readonly y: number; readonly words: string };
  readonly notes: readonly string[];
  readonly blocker: { readonly name: string; readonly reason: string } | null;
  readonly remarks: readonly Remark[];
  readonly members: readonly PersonLine[];
  readonly actions: readonly ActionItem[];
}

function reported(figure: Figure, value: number, most = 1): TeamFigure {
  return {
    figure,
    name: figureName(figure),
    text: figureText(figure, value),
    words: '',
    margin: null,
    value: Math.min(1, value / most),
    low: 0,
    high: 0,
  };
}

function lookedFor(figure: Figure, measured: Measured): TeamFigure {
  const half = measured.error * 1.645;
  return {
    figure,
    name: figureName(figure),
    text: figureText(figure, measured.value),
    words: measuredWords(measured),
    margin: marginWords(measured.error),
    value: measured.value,
    low: Math.max(0, measured.value - half),
    high: Math.min(1, measured.value + half),
  };
}

/** Where the head of a zone leads, while it is another's and they have a direction of their own. */
function leaderOf({ scenario, outlook }: PlayInput, zone: number): { x: number; y: number } | null {
  const toward = scenario.zones[zone]?.leads?.toward;
  if (toward === undefined || outlook.zones[zone]?.own !== false) return null;
  const degrees = degreesOfWritten(scenario.compass, toward);
  if (degrees === undefined) return null;
  return { x: Math.cos((degrees * Math.PI) / 180), y: Math.sin((degrees * Math.PI) / 180) };
}

function headingsOf(input: PlayInput, team: number): readonly TeamHeading[] {
  const { scenario, outlook } = input;
  const one = outlook.teams[team];
  if (!one) return [];
  const { market } = outlook;
  const head = leaderOf(input, one.zone);
  const line = (id: TeamHeading['id'], at: { x: number; y: number }): TeamHeading => {
    const length = Math.hypot(at.x, at.y) || 1;
    return {
      id,
      name: t(`play:team.${id}`),
      words: headingWords(scenario, at),
      gap: gapWords((at.x * market.x + at.y * market.y) / length),
      x: at.x / length,
      y: at.y / length,
    };
  };
  return [
    line('work', one.conduct),
    ...(one.heard ? [line('heard', one.heard)] : []),
    line('process', one.process),
    line('goals', one.goals),
    ...(head ? [line('head', head)] : []),
  ];
}

function personLine(input: PlayInput, person: PersonOutlook): PersonLine {
  const { scenario, outlook } = input;
  const cosine = person.workX * outlook.market.x + person.workY * outlook.market.y;
  const fit = cosine > Math.SQRT1_2 ? 'with' : cosine > -0.5 ? 'off' : 'opposed';
  return {
    slot: person.slot,
    name: personName(scenario, person.slot),
    tenure: person.tenure <= outlook.weeksPerTurn * 2 ? t('play:team.newcomer') : '',
    conduct: t(`play:team.person.${fit}`),
    heard:
      person.heardWeek < 0
        ? null
        : t('play:team.committed', { word: levelWord(person.commitment) }),
    x: person.workX,
    y: person.workY,
  };
}

/** The panel of a team. */
export function teamPanel(input: PlayInput, team: number): TeamPanel | null {
  const { scenario, outlook } = input;
  const one = outlook.teams[team];
  const written = scenario.teams[team];
  if (!one || !written) return null;
  const zone = scenario.zones[one.zone]?.name ?? '';
  const report = input.reports.at(-1);
  const heads = outlook.teams.map(({ lieutenant }) => lieutenant);
  return {
    team,
    name: teamName(scenario, team),
    does: written.does,
    people: t('play:team.people', {
      people: t('words:people', { count: one.size }),
      head: headOf(scenario, team, one.lieutenant),
    }),
    zone: t(one.own ? 'play:team.zone' : 'play:team.zoneOther', { zone }),
    own: one.own,
    figures: [
      reported('reliability', one.reliability),
      reported('backlog', one.backlog, 8),
      lookedFor('trust', one.trust),
      lookedFor('commitment', one.commitment),
      lookedFor('strain', one.strain),
      lookedFor('structure', one.structure),
      lookedFor('clarity', one.clarity),
      lookedFor('debt', one.debt),
      ...(one.resistance ? [lookedFor('resistance', one.resistance)] : []),
    ],
    headings: headingsOf(input, team),
    market: { ...outlook.market, words: headingWords(scenario, outlook.market) },
    notes:
      one.disruption > 0.03
        ? [t('play:team.disruption', { percent: percent(one.disruption) })]
        : [],
    blocker: one.resistance && written.blocker ? written.blocker : null,
    remarks: report
      ? remarksOf(scenario, report, heads, 8).filter((remark) => remark.team === team)
      : [],
    members: outlook.people
      .filter((person) => person.team === team)
      .map((person) => personLine(input, person)),
    actions: actionsForTeam(input, team),
  };
}

/** What is known of a lieutenant. */
export interface LieutenantPanel {
  readonly lieutenant: number;
  readonly name: string;
  readonly role: string;
  readonly portrait: string;
  readonly place: string;
  readonly hands: readonly {
    readonly hand: 'management' | 'leadership';
    readonly name: string;
    readonly value: number;
    readonly word: string;
  }[];
  readonly lines: readonly {
    readonly name: string;
    readonly word: string;
    readonly value: number;
  }[];
  readonly actions: readonly ActionItem[];
}

/** The panel of a lieutenant. */
export function lieutenantPanel(input: PlayInput, lieutenant: number): LieutenantPanel | null {
  const { scenario, outlook } = input;
  const one = outlook.lieutenants[lieutenant];
  if (!one) return null;
  const written = scenario.lieutenants[lieutenant];
  return {
    lieutenant,
    name: lieutenantName(scenario, lieutenant),
    role: written?.role ?? t('play:lieutenant.roleLate'),
    portrait: written?.portrait ?? '',
    place:
      one.team >= 0
        ? t('play:lieutenant.heads', { team: teamName(scenario, one.team) })
        : t(one.team === -2 ? 'play:lieutenant.left' : 'play:lieutenant.staff'),
    hands: (['management', 'leadership'] as const).map((hand) => ({
      hand,
      name: t(`common:hand.${hand}`),
      value: one[hand],
      word: handWord(one[hand]),
    })),
    lines: [
      { name: t('play:lieutenant.agility'), word: levelWord(one.agility), value: one.agility },
      {
        name: t('play:lieutenant.initiative'),
        word: levelWord(one.initiative),
        value: one.initiative,
      },
      { name: t('play:lieutenant.load'), word: loadWord(one.load), value: one.load },
    ],
    actions: actionsForLieutenant(input, lieutenant),
  };
}
