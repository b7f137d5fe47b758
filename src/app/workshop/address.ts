import { useEffect, useState } from 'preact/hooks';

const LOOPBACK = /^(localhost|127\.|\[?::1\]?$)/;

/**
 * The address at which participants come into a session. A page that was opened on the host's own
 * computer asks the server how others reach it.
 */
export function useWayIn(code: string): string {
  const { hostname, origin } = location;
  const [base, setBase] = useState(`${origin}/`);
  useEffect(() => {
    if (!LOOPBACK.test(hostname)) return;
    let gone = false;
    fetch('/addresses')
      .then((answer) => (answer.ok ? answer.json() : []))
      .then((found: unknown) => {
        const first: unknown = Array.isArray(found) ? found[0] : undefined;
        if (!gone && typeof first === 'string' && URL.canParse(first)) setBase(first);
      })
      // Without an answer the page's own address has to do.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, []);
  return new URL(code, base).href;
}
