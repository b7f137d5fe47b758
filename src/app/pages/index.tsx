import type { Core } from '../core.ts';
import { lazyPage } from '../parts/lazy.tsx';
import { hashOf, type Route } from '../route.ts';
import { BriefingPage } from './briefing.tsx';
import { ChoicePage } from './choice.tsx';

const SavedGamePage = lazyPage(async () => (await import('./play.tsx')).SavedGamePage);
const ReplayPage = lazyPage(async () => (await import('./replay.tsx')).ReplayPage);
const ReviewPage = lazyPage(async () => (await import('./review.tsx')).ReviewPage);
const LearnPage = lazyPage(async () => (await import('./learn.tsx')).LearnPage);
const RecordPage = lazyPage(async () => (await import('./record.tsx')).RecordPage);

/** The page of a route. */
export function Pages({ core, route }: { core: Core; route: Route }) {
  switch (route.at) {
    case 'briefing':
      return <BriefingPage core={core} scenario={route.scenario} seed={route.seed} />;
    case 'play':
    case 'debrief':
      return <SavedGamePage core={core} save={route.save} debrief={route.at === 'debrief'} />;
    case 'replay':
      return <ReplayPage core={core} game={route.game} week={route.week} key={route.game} />;
    case 'review':
      return <ReviewPage core={core} game={route.game} turn={route.turn} key={route.game} />;
    case 'learn':
      return <LearnPage core={core} game={route.game} turn={route.turn} key={hashOf(route)} />;
    case 'record':
      return <RecordPage core={core} link={route.link} key={route.link} />;
    default:
      return <ChoicePage core={core} />;
  }
}
