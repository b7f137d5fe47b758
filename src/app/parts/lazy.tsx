import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../text/index.ts';

/** A page whose code is fetched when it is first shown. A failure to fetch it is thrown to the boundary. */
export function lazyPage<Props extends object>(
  load: (props: Props) => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LazyPage(props: Props) {
    const [page, setPage] = useState<{ readonly It: ComponentType<Props> } | null>(
      loaded && { It: loaded },
    );
    const [fault, setFault] = useState<unknown>(null);
    useEffect(() => {
      if (page) return;
      load(props).then((It) => {
        loaded = It;
        setPage({ It });
      }, setFault);
    }, []);
    if (fault) throw fault;
    if (!page) return <Waiting />;
    return <page.It {...props} />;
  };
}

/** Shown while something is fetched; silent for a moment, because mostly it is there at once. */
export function Waiting() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), 400);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <main class="waiting" aria-busy="true">
      {late && <p role="status">{t('app:loading')}</p>}
    </main>
  );
}
