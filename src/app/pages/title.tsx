import { useEffect, useState } from 'preact/hooks';
import { Title } from '../../screens/title/index.ts';
import { t } from '../../text/index.ts';
import { type SaveFact, titleModel } from '../../view/index.ts';
import type { App } from '../app.ts';
import { usePageFocus } from '../parts/focus.ts';
import type { ShelfEntry } from '../saves/shelf.ts';

/** The title, with what is on the shelf. */
export function TitlePage({ app }: { app: App }) {
  const [facts, setFacts] = useState<readonly SaveFact[]>([]);
  const [looks, setLooks] = useState(0);
  usePageFocus();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      await app.games.flush();
      const found = await app.outcomes.facts(await app.shelf.list());
      if (!gone) setFacts(found);
    };
    void look();
    return () => {
      gone = true;
    };
  }, [looks]);

  const remove = async (id: string) => {
    const entry = await entryOf(app, id);
    if (!entry) return;
    app.games.forget(id);
    await app.shelf.remove(entry.key);
    setLooks((count) => count + 1);
    const undo = async () => {
      app.notices.dismiss('removed');
      await app.shelf.restore(entry);
      setLooks((count) => count + 1);
    };
    app.notices.say({
      id: 'removed',
      icon: 'bin',
      text: t('app:notice.removed'),
      action: { label: t('app:notice.undo'), run: () => void undo() },
      lasts: 12_000,
    });
  };

  return (
    <Title
      model={titleModel({ saves: facts, now: Date.now() })}
      dropping={app.drops.hovering.value}
      on={{
        play: () => app.navigation.go({ at: 'scenarios' }),
        open: (id) => app.navigation.go({ at: 'play', save: id.replace(/^save:/, '') }),
        remove: (id) => void remove(id),
        openRecord: app.pickRecord,
        settings: () => {
          app.overlay.value = { kind: 'settings' };
        },
      }}
    />
  );
}

/** Entries that cannot be read are known by their key, the others by the id of the save. */
async function entryOf(app: App, id: string): Promise<ShelfEntry | null> {
  return app.shelf.read(id.replace(/^save:/, ''));
}
