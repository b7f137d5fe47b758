import { useEffect, useState } from 'preact/hooks';
import { Title } from '../../screens/index.ts';
import { t } from '../../text/index.ts';
import type { TitleModel } from '../../view/index.ts';
import type { App } from '../app.ts';
import { usePageFocus } from '../parts/focus.ts';

/** The title. It can be used at once; what is on the shelf comes with the rest of the game. */
export function TitlePage({ app }: { app: App }) {
  const [model, setModel] = useState<TitleModel>({ resume: null, saves: [] });
  const [looks, setLooks] = useState(0);
  usePageFocus();
  useEffect(() => {
    let gone = false;
    const show = (found: TitleModel) => {
      if (!gone) setModel(found);
    };
    // Where the rest cannot be loaded, a notice has said so.
    app.core().then(
      (core) => core.showTitle(show),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [looks]);

  /** Removes at once, and can put it back: quicker than asking, and safer. */
  const remove = async (id: string) => {
    const { shelf, games } = await app.core();
    const entry = await shelf.read(id);
    if (!entry) return;
    games.forget(id);
    await shelf.remove(entry.key);
    setLooks((count) => count + 1);
    const undo = async () => {
      app.notices.dismiss('removed');
      await shelf.restore(entry);
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
      model={model}
      dropping={app.drops.hovering.value}
      on={{
        play: () => app.navigation.go({ at: 'scenarios' }),
        open: (id) => app.navigation.go({ at: 'play', save: id }),
        watch: (id) => app.navigation.go({ at: 'replay', game: id, week: 0 }),
        remove: (id) => void remove(id),
        openRecord: app.pickRecord,
        settings: () => {
          app.overlay.value = { kind: 'settings' };
        },
      }}
    />
  );
}
