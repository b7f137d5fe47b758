import { useMemo } from 'preact/hooks';
import { BriefingDialog, EventDialog, ModelDialog, ReportDialog } from '../../screens/index.ts';
import { briefingModel, eventsModel, originWords } from '../../view/index.ts';
import type { Core } from '../core.ts';
import type { Director } from '../director.ts';
import { outlookOf } from '../known.ts';
import { cardOf, lastReportOf } from '../last-turn.ts';
import { Menu } from '../parts/menu.tsx';
import { answered, carriedOn, gameOf, questionsDone, type Session } from '../session.ts';
import { copyLink, linkTo } from '../share.ts';

interface PlayDialogsProps {
  readonly core: Core;
  readonly session: Session;
  readonly director: Director;
  /** The questions are put aside, to look at the board first. */
  readonly looking: boolean;
  readonly onLook: () => void;
}

/** What comes over the board: questions, the report of a turn, the menu and what it leads to. */
export function PlayDialogs({ core, session, director, looking, onLook }: PlayDialogsProps) {
  const { games, overlay, notices } = core;
  const over = overlay.value?.kind ?? null;
  const close = () => {
    overlay.value = null;
  };
  const game = gameOf(session);
  const { scenario } = session;
  const report = useMemo(() => lastReportOf(session), [game]);
  const replaying = director.running.value !== null;

  return (
    <>
      <EventDialog
        key={game.state.turn}
        open={session.phase === 'events' && !looking}
        model={eventsModel(scenario, outlookOf(game), session.plan.now.choices)}
        on={{
          choose: (event, choice) => games.change((now) => answered(now, event, choice)),
          done: () => games.change(questionsDone),
          look: onLook,
        }}
      />
      {report && (
        <ReportDialog
          open={!replaying && (session.phase === 'report' || over === 'report')}
          model={report}
          on={{
            next: () => {
              close();
              games.change(carriedOn);
            },
            again: director.again,
          }}
        />
      )}
      <BriefingDialog
        open={over === 'briefing'}
        model={briefingModel(scenario, game.seed, outlookOf(game))}
        onClose={close}
      />
      {over === 'model' && <ModelDialog open model={cardOf(session)} onClose={close} />}
      <Menu
        open={over === 'menu'}
        scenario={scenario.title}
        seed={game.seed}
        origin={originWords(session.origin)}
        saved={core.saved.value}
        on={{
          close,
          briefing: () => {
            overlay.value = { kind: 'briefing' };
          },
          ...(session.reports.length > 0
            ? {
                report: () => {
                  overlay.value = { kind: 'report' };
                },
                watch: () => {
                  close();
                  const game = games.current.value?.id ?? '';
                  core.navigation.go({ at: 'replay', game, week: 0 });
                },
              }
            : {}),
          model: () => {
            overlay.value = { kind: 'model' };
          },
          settings: () => {
            overlay.value = { kind: 'settings' };
          },
          download: () => {
            close();
            core.downloadCurrent();
          },
          copyLink: () => {
            const link = linkTo(session, location);
            void copyLink(link, notices).then((copied) => {
              overlay.value = copied ? null : { kind: 'link', link };
            });
          },
          restart: () => core.begin(scenario, game.seed),
          leave: () => {
            close();
            core.navigation.go({ at: 'title' });
          },
        }}
      />
    </>
  );
}
