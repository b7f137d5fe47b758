import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { Button } from '../../screens/design/index.ts';
import { t } from '../../text/index.ts';

/** Catches what goes wrong in a page and says so humanely, with a way on. */
export function Boundary({ children }: { children: ComponentChildren }) {
  const [fault] = useErrorBoundary((error: unknown) => console.error(error));
  if (!fault) return children;
  return (
    <main class="broken">
      <h1>{t('app:broken.title')}</h1>
      <p>{t('app:broken.text')}</p>
      <Button kind="primary" icon="retry" onClick={() => location.reload()}>
        {t('app:broken.reload')}
      </Button>
      <Button icon="home" onClick={startAfresh}>
        {t('app:record.toTitle')}
      </Button>
      <details>
        <summary>{t('app:broken.details')}</summary>
        <pre>{fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}</pre>
      </details>
    </main>
  );
}

function startAfresh(): void {
  history.replaceState(null, '', '#/');
  location.reload();
}
