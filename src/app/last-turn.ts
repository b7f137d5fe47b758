import { type ModelCard, modelCard, type ReportModel, reportModel } from '../view/index.ts';
import { outlookOf } from './known.ts';
import { gameOf, type Session } from './session.ts';

/** The causal structure as it stands for the player now. */
export function cardOf(session: Session): ModelCard {
  const before = session.games.at(-2);
  const report = session.reports.at(-1) ?? null;
  return modelCard(outlookOf(gameOf(session)), before ? outlookOf(before) : null, report);
}

/** The report of the last turn, while there is one. */
export function lastReportOf(session: Session): ReportModel | null {
  const { scenario, games, reports } = session;
  const before = games.at(-2);
  if (!before) return null;
  const game = gameOf(session);
  return reportModel({
    scenario,
    game,
    reports,
    before: outlookOf(before),
    after: outlookOf(game),
  });
}
