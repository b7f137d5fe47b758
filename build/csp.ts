import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { contentSecurityPolicy, headerPolicy } from '../scripts/lib/csp.mjs';

const metaPolicy = (content: string): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content },
  injectTo: 'head-prepend',
});

/** Writes the policy into every built page, first in its head so that it covers the rest. */
export function policyInPages(): Plugin {
  return {
    name: 'both-hands:policy-in-pages',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: () => [metaPolicy(contentSecurityPolicy())] },
  };
}

/** Marks the styles and scripts that Vite's development server puts into a page. */
export const DEV_NONCE = 'development';

/** The policy while developing: the same, except that Vite's own inline styles and socket may work. */
export const devPolicy = headerPolicy({
  'script-src': ["'self'", `'nonce-${DEV_NONCE}'`],
  'style-src': ["'self'", `'nonce-${DEV_NONCE}'`],
  'connect-src': ["'self'", 'ws:'],
});

/** Every inline element of one kind, as the hashes by which a policy can allow exactly those. */
function inlineHashes(html: string, tag: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${tag}>`, 'g'));
  return [...elements].map(([, text]) => {
    const digest = createHash('sha256')
      .update(text ?? '')
      .digest('base64');
    return `'sha256-${digest}'`;
  });
}

/** The finished single file with a policy that allows what it holds and nothing from elsewhere. */
export function withHashPolicy(html: string): string {
  const policy = contentSecurityPolicy({
    'script-src': inlineHashes(html, 'script'),
    'style-src': inlineHashes(html, 'style'),
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'connect-src': ["'none'"],
    'worker-src': ['blob:'],
    'manifest-src': ["'none'"],
  });
  return html.replace(
    '<head>',
    `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
