/** What a page of the game may load: its own files, pictures and workers that it makes itself. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
};

/** The policy as text; `changes` replaces the sources of single directives. */
export function contentSecurityPolicy(changes = {}) {
  return Object.entries({ ...POLICY, ...changes })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** The policy for a response header, which may say what a meta element may not: who may frame us. */
export const headerPolicy = (changes) =>
  contentSecurityPolicy({ ...changes, 'frame-ancestors': ["'self'"] });
