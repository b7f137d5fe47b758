import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  BriefingDialog,
  EventDialog,
  ModelDialog,
  PeopleDialog,
  PlayScreen,
  ReportDialog,
  TeamBar,
} from '../../../screens/index.ts';
import { t } from '../../../text/index.ts';
import { briefingModel, eventsModel, playModel } from '../../../view/index.ts';
import type { App } from '../../app.ts';
import { createDirector } from '../../director.ts';
import { outlookOf, playInput } from '../../known.ts';
import { cardOf, lastReportOf } from '../../last-turn.ts';
import { usePageFocus } from '../../parts/focus.ts';
import {
  answered,
  carriedOn,
  gameOf,
  questionsAgain,
  questionsDone,
  replanned,
  type Session,
  stepBack,
  stepForward,
} from '../../session.ts';
import type { Room } from '../room.ts';
import { createTeamPlay, type TeamEvent } from '../team-play.ts';
import { TeamEnd, TeamFault } from './team-end.tsx';

interface TeamPageProps {
  readonly app: App;
  readonly room: Room;
  readonly onLeave: () => void;
}

/** A team's game: the board of the solo game, its plan shared with the team, its weeks run by the room. */
export function TeamPage({ app, room, onLeave }: TeamPageProps) {
  const director = useRef<ReturnType<typeof createDirector> | null>(null);
  const play = useMemo(() => {
    const tell = (event: TeamEvent) => {
      if (event.kind === 'ran') {
        // The map follows the game first; then its weeks can run on it.
        queueMicrotask(() => director.current?.watch());
        return;
      }
      const text =
        event.kind === 'refused'
          ? t(`workshop:refused.${event.refusal.code}`)
          : t(event.taken ? 'workshop:notice.offlineTaken' : 'workshop:notice.offlineLost');
      app.notices.say({ id: 'team', icon: 'info', text, lasts: 8000 });
    };
    return createTeamPlay(room, tell);
  }, [room]);
  useEffect(() => play.close, [play]);
  useMail(app, room);

  const { view } = room.state.value;
  const session = play.current.value?.session;
  if (play.fault.value) return <TeamFault fault={play.fault.value} />;
  if (!session || !view.room || !view.team || !view.me) return null;
  if (session.phase === 'ended' || view.room.phase === 'debrief')
    return <TeamEnd app={app} room={room} session={session} />;
  return (
    <TeamBoard
      app={app}
      room={room}
      play={play}
      session={session}
      onLeave={onLeave}
      onDirector={(made) => {
        director.current = made;
      }}
    />
  );
}

/** Messages of the facilitator, and what was injected, as they come. */
function useMail(app: App, room: Room): void {
  const { mail, team } = room.state.value.view;
  const newest = mail?.messages.at(-1);
  const seen = useRef(newest?.id);
  useEffect(() => {
    if (!newest || newest.id === seen.current) return;
    seen.current = newest.id;
    app.notices.say({
      id: `mail-${newest.id}`,
      icon: 'message',
      text: t('workshop:notice.message', { text: newest.text }),
    });
  }, [newest?.id]);
  const happened = team?.injected.length ?? 0;
  useEffect(() => {
    const last = team?.injected.at(-1);
    if (last?.kind !== 'happening') return;
    const text = t('workshop:notice.happening', { title: last.title, text: last.text });
    app.notices.say({ id: `happening-${team?.turn}-${happened}`, icon: 'event', text });
  }, [happened]);
}

interface TeamBoardProps extends TeamPageProps {
  readonly play: ReturnType<typeof createTeamPlay>;
  readonly session: Session;
  readonly onDirector: (director: ReturnType<typeof createDirector> | null) => void;
}

type Over = 'people' | 'briefing' | 'report' | 'model' | null;

function TeamBoard({ app, room, play, session, onLeave, onDirector }: TeamBoardProps) {
  const director = useMemo(
    () =>
      createDirector({
        games: play,
        settings: app.settings,
        system: app.system,
        notices: app.notices,
        sound: app.sound,
      }),
    [],
  );
  useEffect(() => {
    onDirector(director);
    return () => {
      onDirector(null);
      director.close();
    };
  }, []);
  usePageFocus(session.scenario.title);
  const [looking, setLooking] = useState(false);
  const [over, setOver] = useState<Over>(null);
  const { view, link, trouble } = room.state.value;
  const { room: about, team, me, mail } = view;
  const running = director.running.value;
  const game = gameOf(session);
  const hand = handOf(room);
  const model = playModel({
    ...playInput(session, running),
    ...(hand === null ? {} : { onlyHand: hand }),
  });
  const report = useMemo(() => lastReportOf(session), [game]);
  if (!about || !team || !me) return null;
  const away = link !== 'here';
  const waits = waiting(room);
  const close = () => setOver(null);
  const alone = team.members.filter((member) => !member.observer).length < 2;
  return (
    <div class="team-frame">
      <TeamBar
        room={about}
        team={team}
        seat={me.seat}
        away={away}
        now={room.now}
        on={{
          help: (asking) => void room.command({ kind: 'ask-help', asking }),
          disagree: play.disagree,
          people: () => setOver('people'),
        }}
      />
      <PlayScreen
        model={model}
        mapHost={director.board.mount}
        places={director.board.places.value}
        runs={{
          label: t(alone && about.pacing === 'free' ? 'workshop:run.alone' : 'workshop:run.agree', {
            weeks: model.weeks,
          }),
          waits: trouble ? t(`workshop:trouble.${trouble}`) : waits,
        }}
        on={{
          plan: (next) => play.change((now) => replanned(now, next)),
          undo: () => play.change(stepBack),
          redo: () => play.change(stepForward),
          run: play.agree,
          answerEvents: () => {
            setLooking(false);
            play.change(questionsAgain);
          },
          pause: director.pause,
          speed: director.speed,
          finish: director.finish,
          menu: () => setOver('people'),
          aim: director.aim,
        }}
      />
      <EventDialog
        key={game.state.turn}
        open={session.phase === 'events' && !looking}
        model={eventsModel(session.scenario, outlookOf(game), session.plan.now.choices)}
        on={{
          choose: (event, choice) => play.change((now) => answered(now, event, choice)),
          done: () => play.change(questionsDone),
          look: () => setLooking(true),
        }}
      />
      {report && (
        <ReportDialog
          open={running === null && (session.phase === 'report' || over === 'report')}
          model={report}
          on={{
            next: () => {
              close();
              play.change(carriedOn);
            },
            again: director.again,
          }}
        />
      )}
      <BriefingDialog
        open={over === 'briefing'}
        model={briefingModel(session.scenario, null, outlookOf(game))}
        onClose={close}
      />
      {over === 'model' && <ModelDialog open model={cardOf(session)} onClose={close} />}
      {over === 'people' && (
        <PeopleDialog
          team={team}
          me={me}
          messages={mail?.messages ?? []}
          on={{
            close,
            briefing: () => setOver('briefing'),
            report: report ? () => setOver('report') : null,
            model: () => setOver('model'),
            settings: () => {
              close();
              app.overlay.value = { kind: 'settings' };
            },
            leave: onLeave,
          }}
        />
      )}
    </div>
  );
}

/** The only hand that this seat may place: in two hands, while somebody else sits in the team. */
function handOf(room: Room): 'management' | 'leadership' | null {
  const { me, team, room: about } = room.state.value.view;
  if (!me || !team || !about?.twoHands || me.hand === 'both') return null;
  const others = team.members.filter(
    (member) => member.seat !== me.seat && !member.observer && member.awaySince === null,
  );
  return others.length === 0 ? null : me.hand;
}

/** Why this seat cannot ask for the weeks to run now, or null. */
function waiting(room: Room): string | null {
  const { view, link } = room.state.value;
  const { room: about, team, me } = view;
  if (!about || !team || !me || link !== 'here') return null;
  if (about.held) return t('workshop:bar.held');
  if (about.between) return t('workshop:bar.between');
  if (me.observer) return t('workshop:refused.observer');
  const agreed = team.members.find((member) => member.seat === me.seat)?.agreed ?? false;
  return agreed || team.status === 'ready' ? t('workshop:run.agreed') : null;
}
