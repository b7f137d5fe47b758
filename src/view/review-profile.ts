import type { HalfDays, Profile, Situation } from '../review/index.ts';
import { t } from '../text/index.ts';
import { actionName } from './action-words.ts';
import { listed, number, percent } from './numbers.ts';
import type { ProfileModel, ProfileRow } from './review-model.ts';

const SITUATIONS: readonly Situation[] = ['calm', 'growth', 'after-shift', 'crisis'];

/** How somebody plays, in neutral words. */
export function profileWords(profile: Profile): ProfileModel {
  const rows = [
    ...SITUATIONS.map((situation) => [situation, profile.situations[situation]] as const),
    ['all', profile.all] as const,
  ].flatMap(([situation, halfDays]) => (halfDays.turns > 0 ? [rowOf(situation, halfDays)] : []));
  return {
    rows,
    facts: [
      { title: t('review:profile.pressure.title'), sentences: pressureWords(profile) },
      {
        title: t('review:profile.stronger.title'),
        sentences: [strongerWords(profile), ...coverWords(profile)],
      },
      { title: t('review:profile.team.title'), sentences: teamWords(profile) },
      { title: t('review:profile.switches.title'), sentences: [switchWords(profile)] },
      { title: t('review:profile.expectations.title'), sentences: [expectationWords(profile)] },
    ],
  };
}

function rowOf(situation: ProfileRow['situation'], halfDays: HalfDays): ProfileRow {
  const all = halfDays.management + halfDays.leadership + halfDays.rest;
  const [management, leadership, rest] = [
    halfDays.management / all,
    halfDays.leadership / all,
    halfDays.rest / all,
  ];
  const name = t(`review:profile.situation.${situation}`);
  const turns = t('words:turns', { count: halfDays.turns });
  return {
    situation,
    name,
    turns,
    management,
    leadership,
    rest,
    label: t('review:profile.row', {
      situation: name,
      turns,
      management: percent(management),
      leadership: percent(leadership),
      rest: percent(rest),
    }),
  };
}

function pressureWords({ pressure }: Profile): string[] {
  const share = pressure.share ?? 0;
  const sentences = [
    t(`review:profile.pressure.${pressure.default}`, {
      share: percent(pressure.default === 'rally' ? 1 - share : share),
      turns: t('words:turns', { count: pressure.turns }),
    }),
  ];
  if (pressure.default === 'unknown') return sentences;
  if (pressure.otherwise !== null)
    sentences.push(t('review:profile.pressure.otherwise', { share: percent(pressure.otherwise) }));
  if (pressure.most.length > 0) {
    const actions = pressure.most.map(({ kind, halfDays }) =>
      t('review:profile.pressure.action', {
        action: actionName(kind),
        halfDays: t('words:halfDays', { count: halfDays }),
      }),
    );
    sentences.push(t('review:profile.pressure.most', { actions: listed(actions) }));
  }
  return sentences;
}

function strongerWords({ hands }: Profile): string {
  const { stronger } = hands;
  if (hands.management + hands.leadership === 0) return t('review:profile.stronger.none');
  if (!stronger) return t('review:profile.stronger.even');
  const weaker = hands[stronger === 'management' ? 'leadership' : 'management'];
  if (weaker === 0) return t(`review:profile.stronger.only.${stronger}`);
  const by = percent(hands[stronger] / weaker - 1);
  return t(`review:profile.stronger.${stronger}`, { by });
}

function coverWords({ hands, team }: Profile): string[] {
  if (hands.management + hands.leadership === 0) return [];
  if (team.cover === 'not' && team.forWeaker === 0) return [t('review:profile.cover.none')];
  const halfDays = t('words:halfDays', { count: team.forWeaker });
  return [t(`review:profile.cover.${team.cover}`, { halfDays })];
}

function teamWords({ team }: Profile): string[] {
  return [
    team.delegated === 0
      ? t('review:profile.team.never')
      : t('review:profile.team.delegated', {
          halfDays: t('words:halfDays', { count: team.delegated }),
        }),
    ...(team.micromanaged > 0
      ? [t('review:profile.team.micromanaged', { count: team.micromanaged })]
      : []),
    ...(team.misdelegated > 0
      ? [t('review:profile.team.misdelegated', { count: team.misdelegated })]
      : []),
  ];
}

function switchWords({ switches }: Profile): string {
  return switches.perWeek < 0.05
    ? t('review:profile.switches.never')
    : t('review:profile.switches.some', {
        times: number(switches.perWeek, 1),
        cost: number(switches.cost, 1),
      });
}

function expectationWords({ expectations: { made, right } }: Profile): string {
  return made === 0
    ? t('review:profile.expectations.none')
    : t('review:profile.expectations.some', { count: made, right });
}
