import { useEffect, useMemo, useState } from 'preact/hooks';
import { play, policyNamed } from '../../policies/index.ts';
import { encodeLink } from '../../record/index.ts';
import { Debrief, ModelDialog, ReportSheet } from '../../screens/index.ts';
import { debriefModel, type ModelCard, trueModelCard } from '../../view/index.ts';
import type { Core } from '../core.ts';
import { playedTurns } from '../known.ts';
import { usePageFocus } from '../parts/focus.ts';
import { gameOf, type Session } from '../session.ts';
import { copyLink, downloadGame, linkTo, recordOfSession, reviewLinkTo } from '../share.ts';
import { DebriefShare } from './debrief-share.tsx';
import { bestBefore } from './ending.tsx';

interface DebriefPageProps {
  readonly core: Core;
  readonly session: Session;
  /** The save that it is, or null for a record. */
  readonly save?: string | null;
}

/** What a finished game was: the same page for a game just played and for one that came by link. */
export function DebriefPage({ core, session, save = null }: DebriefPageProps) {
  const { scenario } = session;
  const game = gameOf(session);
  const [best, setBest] = useState<number | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const [structure, showStructure] = useState(false);
  const [sharing, share] = useState(false);
  const [onPaper, putOnPaper] = useState(false);
  usePageFocus(scenario.title);
  useEffect(() => {
    let gone = false;
    void bestBefore(core, scenario.id, save).then((found) => {
      if (!gone) setBest(found);
    });
    return () => {
      gone = true;
    };
  }, [game]);
  const untouched = useMemo(() => untouchedGame(session), [game]);
  const model = useMemo(
    () =>
      debriefModel({
        scenario,
        turns: playedTurns(session),
        untouched,
        best,
        origin: session.origin,
      }),
    [game, best],
  );
  if (!model) return null;
  const reference = () => save ?? encodeLink(recordOfSession(session)).slice(1);
  const give = (made: string) => {
    void copyLink(made, core.notices).then((copied) => {
      setLink(copied ? null : made);
      if (!copied) share(false);
    });
  };
  if (onPaper)
    return (
      <ReportSheet
        model={model}
        fingerprint={game.log.at(-1)?.fingerprint ?? ''}
        on={{ print: () => window.print(), back: () => putOnPaper(false) }}
      />
    );
  return (
    <>
      <Debrief
        model={model}
        link={link}
        on={{
          again: () => core.begin(scenario, game.seed),
          newSeed: () => core.begin(scenario),
          scenarios: () => core.navigation.go({ at: 'scenarios' }),
          title: () => core.navigation.go({ at: 'title' }),
          watch: (week) => core.navigation.go({ at: 'replay', game: reference(), week }),
          review: () => core.navigation.go({ at: 'review', game: reference(), turn: null }),
          download: () => downloadGame(session, core.notices, new Date().toISOString()),
          copyLink: () => give(linkTo(session, location)),
          share: () => share(true),
          print: () => window.print(),
          model: () => showStructure(true),
        }}
      />
      {sharing && (
        <DebriefShare
          core={core}
          session={session}
          model={model}
          onLink={() => give(reviewLinkTo(session, location))}
          onReport={() => {
            share(false);
            putOnPaper(true);
          }}
          onClose={() => share(false)}
        />
      )}
      {structure && (
        <ModelDialog open model={structureOf(session)} onClose={() => showStructure(false)} />
      )}
    </>
  );
}

/** The causal structure as it stood after the last turn, with what moved it in it. */
function structureOf(session: Session): ModelCard {
  const before = session.games.at(-2);
  const report = session.reports.at(-1) ?? null;
  return trueModelCard(gameOf(session).state, before?.state ?? null, report);
}

/** The same market and the same luck with nobody at the helm. */
function untouchedGame(session: Session) {
  const idle = policyNamed('idle');
  const { setup, seed } = gameOf(session);
  return idle ? play(setup, seed, idle).reports : [];
}
