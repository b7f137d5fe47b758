import { randomBytes } from 'node:crypto';
import { type Command, USUAL_SETTINGS } from '../../protocol/index.ts';
import { policyNames, type Sender } from '../../room/index.ts';
import { newToken, type RunningServer } from '../../server/index.ts';
import { hasText, t } from '../../text/index.ts';

const HOST: Sender = { role: 'facilitator', seat: '', by: 'host', hash: '' };

/** Name that a team of robots of one style is shown by. */
function styleName(policy: string): string {
  const key = `serving:styles.${policy}`;
  return hasText(key) ? t(key) : t('serving:styles.other', { name: policy });
}

/** A session in which robots of every known style play a scenario to its end, as fast as they can. */
export async function rehearse(
  { guard }: RunningServer,
  scenario: string,
  teamsOfEach: number,
): Promise<
  | { readonly ok: true; readonly code: string; readonly lines: readonly string[] }
  | { readonly ok: false; readonly why: string }
> {
  const made = await guard.hall.create({
    kind: 'create-session',
    settings: { ...USUAL_SETTINGS, title: t('serving:rehearsal.title'), teams: 0, pause: false },
    scenario,
    seed: randomBytes(4).toString('hex'),
    token: newToken(),
  });
  if (!made.ok) return { ok: false, why: made.refusal.code };
  const session = await guard.hall.find(made.code);
  if (!session) return { ok: false, why: 'no-such-session' };
  const { live } = session;
  const send = async (command: Command): Promise<void> => {
    const outcome = await live.submit(randomBytes(9).toString('base64url'), command, HOST);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
  };
  for (const policy of policyNames) {
    for (let n = 1; n <= teamsOfEach; n++) {
      const name = teamsOfEach > 1 ? `${styleName(policy)} ${n}` : styleName(policy);
      await send({ kind: 'add-teams', count: 1, robot: policy, name });
    }
  }
  await send({ kind: 'start', practice: false });
  while (Object.values(live.room.teams).some((team) => team.game.state.ended === null)) {
    const { seq } = live.room;
    live.tick([]);
    await live.idle();
    if (live.room.seq === seq) break;
  }
  await send({ kind: 'debrief', for: 'stage' });
  const lines = Object.values(live.room.teams).map((team) => {
    const { ended, turn } = team.game.state;
    const name = live.names[team.id] ?? team.id;
    return ended
      ? t('serving:rehearsal.row', {
          team: name,
          ending: ended.kind,
          turn: ended.turn,
          score: ended.score.toFixed(1),
        })
      : t('serving:rehearsal.open', { team: name, turn });
  });
  return { ok: true, code: made.code, lines };
}
