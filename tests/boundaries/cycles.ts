import { importsOf } from './imports.ts';
import type { Source } from './syntax.ts';

/** Groups of files that import one another by value, each written as the way round. */
export function findCycles(sources: readonly Source[]): string[] {
  const edges = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap((one) => (one.kind === 'value' && one.target ? [one.target] : [])),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const follow = (path: string): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    way.push(path);
    for (const next of edges.get(path) ?? []) follow(next);
    way.pop();
    done.add(path);
  };
  for (const path of edges.keys()) follow(path);
  return found;
}
