import { finding, type Source, walk } from './syntax.ts';

/** The most lines that a file may have and still be about one thing. */
export const LONGEST_FILE = 400;

/** Findings on files that are too long, and on types that are switched off. */
export function checkPlainness(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    const lines = source.text.trimEnd().split('\n').length;
    if (lines > LONGEST_FILE) {
      found.push(finding(source, 0, `has ${lines} lines; more than ${LONGEST_FILE} are two files`));
    }
    walk(source.tree, (node) => {
      if (node.type === 'TSAnyKeyword') found.push(finding(source, node.start, 'says any'));
    });
    for (const { value, start } of source.comments) {
      if (/@ts-(ignore|nocheck)/.test(value)) {
        found.push(finding(source, start, 'switches the type check off'));
      }
    }
    return found;
  });
}
