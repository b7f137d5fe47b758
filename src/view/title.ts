import { t } from '../text/index.ts';
import { originWords } from './origin.ts';
import type { SaveFact, SaveLine, TitleInput, TitleModel } from './title-model.ts';
import { ago } from './when.ts';

/** The title screen: what can be continued, and what else is on the shelf. */
export function titleModel({ saves, now }: TitleInput): TitleModel {
  const newest = saves.find((save) => save.ok && !save.ended);
  return {
    resume: newest ? lineOf(newest, now) : null,
    saves: saves.map((save) => lineOf(save, now)),
  };
}

function lineOf(save: SaveFact, now: number): SaveLine {
  if (!save.ok) {
    return {
      id: save.id,
      readable: false,
      title: t('title:save.unreadable'),
      where: save.remedy,
      when: '',
      origin: '',
      openLabel: t('title:save.unreadableLabel'),
      watchLabel: null,
      removeLabel: t('title:save.unreadableRemove'),
    };
  }
  const { id, scenario, turns, seed, ended, savedAt } = save;
  const when = ago(savedAt, now);
  // A game in play stands before its next turn.
  const turn = ended ? save.turn : Math.min(turns, save.turn + 1);
  const values = { scenario, turn, turns, seed, when };
  return {
    id,
    readable: true,
    title: scenario,
    where: ended ? t('title:save.over', values) : t('title:save.turn', values),
    when,
    origin: originWords(save.origin) ?? '',
    openLabel: ended ? t('title:save.debriefLabel', values) : t('title:save.openLabel', values),
    watchLabel: save.turn > 0 ? t('title:save.watchLabel', values) : null,
    removeLabel: t('title:save.removeLabel', values),
  };
}
