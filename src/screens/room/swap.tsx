import { useState } from 'preact/hooks';
import { t } from '../../text/index.ts';
import type { RoomDebrief } from '../../view/index.ts';
import { Button } from '../design/index.ts';
import type { RoomDebriefProps } from './props.ts';

/** One team's week in another's history. The room guesses before it is shown. */
export function SwapStep({
  model,
  graft,
}: {
  readonly model: RoomDebrief;
  readonly graft: RoomDebriefProps['on']['graft'];
}) {
  const [history, setHistory] = useState(model.teams[0]?.id ?? '');
  const [week, setWeek] = useState(model.teams[1]?.id ?? model.teams[0]?.id ?? '');
  const [turn, setTurn] = useState(1);
  const [shown, setShown] = useState<ReturnType<typeof graft> | 'hidden'>('hidden');
  const turns = Math.max(...model.teams.map((team) => team.path.length));
  const choose = (act: () => void) => () => {
    act();
    setShown('hidden');
  };
  const teams = model.teams.map((team) => (
    <option key={team.id} value={team.id}>
      {team.number} {team.name}
    </option>
  ));
  return (
    <div class="room-swap">
      <div class="room-swap-choice">
        <label>
          {t('room:swap.whose')}
          <select
            value={week}
            onChange={({ currentTarget }) => choose(() => setWeek(currentTarget.value))()}
          >
            {teams}
          </select>
        </label>
        <label>
          {t('room:swap.in')}
          <select
            value={history}
            onChange={({ currentTarget }) => choose(() => setHistory(currentTarget.value))()}
          >
            {teams}
          </select>
        </label>
        <label>
          {t('room:swap.of')}
          <select
            value={String(turn)}
            onChange={({ currentTarget }) => choose(() => setTurn(Number(currentTarget.value)))()}
          >
            {Array.from({ length: turns }, (_, at) => (
              <option key={at + 1} value={String(at + 1)}>
                {t('room:swap.turn', { turn: at + 1 })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Button
        kind="primary"
        size="large"
        icon="play"
        onClick={() => setShown(graft(history, week, turn))}
      >
        {t('room:swap.reveal')}
      </Button>
      {shown !== 'hidden' && (
        <p class="room-result" role="status">
          {shown === null ? t('room:swap.impossible') : result(shown)}
        </p>
      )}
    </div>
  );
}

function result({ from, to }: { readonly from: number; readonly to: number }): string {
  const gain = Math.abs(to - from);
  const values = { gain: gain.toFixed(1), from: from.toFixed(1), to: to.toFixed(1) };
  if (gain < 0.05) return t('room:swap.same', values);
  return t(to > from ? 'room:swap.better' : 'room:swap.worse', values);
}
