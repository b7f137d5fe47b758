import { parseSync } from 'vite';

/** A node of the syntax tree, as plainly as the checks need it. */
export interface SyntaxNode {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** A source file with its tree. */
export interface Source {
  /** The path from the root of the repository, with forward slashes: `src/engine/turn.ts`. */
  path: string;
  text: string;
  tree: SyntaxNode;
  comments: { value: string; start: number }[];
}

/** Parses one file. A file that does not parse is an error here, not a finding. */
export function parse(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return { path, text, tree: program as unknown as SyntaxNode, comments };
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** The nodes directly below a node, each with the key under which it hangs. */
export function childrenOf(node: SyntaxNode): { key: string; child: SyntaxNode }[] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ key, child })),
  );
}

/** Where a node hangs: its parent and the key there. */
export interface Place {
  parent: SyntaxNode | undefined;
  key: string;
}

/** Visits a tree from the top down. */
export function walk(root: SyntaxNode, visit: (node: SyntaxNode, place: Place) => void): void {
  const step = (node: SyntaxNode, place: Place): void => {
    visit(node, place);
    for (const { key, child } of childrenOf(node)) step(child, { parent: node, key });
  };
  step(root, { parent: undefined, key: '' });
}

/** A finding, written so that an editor can jump to it. */
export function finding(source: Source, at: number, what: string): string {
  return `${source.path}:${source.text.slice(0, at).split('\n').length} ${what}`;
}
