import { t } from '../../text/index.ts';
import type { DebriefMoment, RoomDebrief } from '../../view/index.ts';
import { Button } from '../design/index.ts';
import type { Defaults } from './props.ts';

interface Props {
  readonly model: RoomDebrief;
}

const weeks = (count: number | null): string =>
  count === null ? t('room:never') : t('room:weeks', { count });

/** After each turn of the market: when it was known, declared, worked. */
export function SeenStep({ model }: Props) {
  if (model.shifts.length === 0) return <p>{t('room:noShift')}</p>;
  return (
    <div class="room-scroll">
      <table class="room-table">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('room:columns.team')}
            </th>
            {model.shifts.map((shift) => (
              <th key={shift.week} scope="colgroup" colSpan={3}>
                {t('room:columns.shift', {
                  week: shift.week,
                  degrees: Math.round(Math.abs(shift.degrees)),
                })}
              </th>
            ))}
          </tr>
          <tr>
            {model.shifts.flatMap((shift) =>
              (['known', 'declared', 'work'] as const).map((what) => (
                <th key={`${shift.week}.${what}`} scope="col">
                  {t(`room:columns.${what}`)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {model.teams.map((team) => (
            <tr key={team.id}>
              <th scope="row">
                {team.number} {team.name}
              </th>
              {model.shifts.flatMap((shift, at) => {
                const follows = team.following[at];
                return (['known', 'declared', 'work'] as const).map((what) => (
                  <td key={`${shift.week}.${what}`} data-never={(follows?.[what] ?? null) === null}>
                    {weeks(follows?.[what] ?? null)}
                  </td>
                ));
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Starred moments and turning points, each with its question and a way to the board. */
export function MomentsStep({
  model,
  onLook,
}: Props & { readonly onLook: (team: string, week: number) => void }) {
  if (model.moments.length === 0) return <p>{t('room:noMoments')}</p>;
  return (
    <ul class="room-moments">
      {model.moments.map((moment: DebriefMoment) => (
        <li key={`${moment.team.id}.${moment.turn}.${moment.title}`}>
          <p class="room-kicker">
            {moment.team.name} · {t('room:moment.starred', { turn: moment.turn })}
          </p>
          <h2>{moment.title}</h2>
          <p>{moment.question}</p>
          <Button icon="eye" onClick={() => onLook(moment.team.id, moment.week)}>
            {t('room:moment.open')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

const DEFAULTS = ['tighten', 'rally', 'both', 'waits', 'unknown'] as const;

/** How the half-days were spent, and what people do first under pressure: counts, no names. */
export function HandsStep({ model, defaults }: Props & { readonly defaults: Defaults }) {
  const sorted = [...model.teams].sort((one, other) => other.management - one.management);
  return (
    <div class="room-hands">
      <ul class="room-bars" aria-hidden="true">
        {sorted.map((team) => (
          <li key={team.id}>
            {(['management', 'leadership'] as const)
              .filter((hand) => team[hand] > 0.01)
              .map((hand) => (
                <span
                  key={hand}
                  class="room-bar"
                  data-hand={hand}
                  style={{ width: `${team[hand] * 100}%` }}
                />
              ))}
          </li>
        ))}
      </ul>
      <section>
        <h2>{t('room:defaults.title')}</h2>
        <ul class="room-defaults">
          {DEFAULTS.filter((kind) => defaults[kind] > 0).map((kind) => (
            <li key={kind}>
              {t('room:defaultLine', {
                count: defaults[kind],
                what: t(`room:defaults.${kind}`),
              })}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** How often each team was right about its week. */
export function ExpectationsStep({ model }: Props) {
  const asked = model.teams.filter((team) => team.expectations.count > 0);
  if (asked.length === 0) return <p>{t('room:none')}</p>;
  return (
    <table class="room-table">
      <thead>
        <tr>
          <th scope="col">{t('room:columns.team')}</th>
          <th scope="col">{t('room:columns.right')}</th>
        </tr>
      </thead>
      <tbody>
        {asked.map((team) => (
          <tr key={team.id}>
            <th scope="row">
              {team.number} {team.name}
            </th>
            <td>{t('room:right', team.expectations)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
