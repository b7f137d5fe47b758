import { t } from '../../text/index.ts';
import type { RoomDebrief } from '../../view/index.ts';
import { Button } from '../design/index.ts';
import type { Luck } from './props.ts';

/** The decisions of all teams under many other lucks. */
export function LuckStep({
  model,
  luck,
  onPlay,
}: {
  readonly model: RoomDebrief;
  readonly luck: Luck | null;
  readonly onPlay: () => void;
}) {
  if (!luck)
    return (
      <Button kind="primary" size="large" icon="dice" onClick={onPlay}>
        {t('room:luck.run')}
      </Button>
    );
  const rows = [...luck.rows].sort((one, other) => one.place - other.place);
  return (
    <div>
      <p role="status">{t('room:luck.running', { done: luck.done, count: luck.worlds })}</p>
      <table class="room-table">
        <thead>
          <tr>
            <th scope="col">{t('room:columns.team')}</th>
            <th scope="col">{t('room:columns.score')}</th>
            <th scope="col">{t('room:columns.first')}</th>
            <th scope="col">{t('room:columns.place')}</th>
            <th scope="col">{t('room:columns.range')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const team = model.teams[row.team];
            if (!team) return null;
            return (
              <tr key={team.id}>
                <th scope="row">
                  {team.number} {team.name}
                </th>
                <td>{team.scoreText}</td>
                <td>{t('room:luck.first', { count: row.first, worlds: luck.done })}</td>
                <td>{row.place}</td>
                <td>
                  {Math.round(row.low)}–{Math.round(row.high)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
