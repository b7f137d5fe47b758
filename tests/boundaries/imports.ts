import { posix } from 'node:path';
import { type Source, type SyntaxNode, walk } from './syntax.ts';

/** One import of a file, however it is written. */
export interface Import {
  /** As written, without a query such as `?worker`. */
  specifier: string;
  /** What a relative specifier means, from the root of the repository. */
  target: string | undefined;
  /** `type` vanishes when compiled, `lazy` is an `import()`, `entry` a worker's entry point. */
  kind: 'value' | 'type' | 'lazy' | 'entry';
  /** The names taken, where the import says which; `*` for all. */
  names: string[];
  start: number;
}

const literal = (node: unknown): string | undefined => {
  const value = (node as SyntaxNode | null | undefined)?.value;
  return typeof value === 'string' ? value : undefined;
};

const nodes = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value : []);

/** The name of an imported or exported identifier, which may be quoted. */
const nameOf = (node: unknown): string => {
  const { name, value } = node as { name?: string; value?: string };
  return name ?? value ?? '';
};

/** The names that an import or a re-export takes as values. */
function valueNames(node: SyntaxNode): string[] {
  if (node.type === 'ExportAllDeclaration') return ['*'];
  return nodes(node.specifiers)
    .filter((one) => one.importKind !== 'type' && one.exportKind !== 'type')
    .map((one) => {
      if (one.type === 'ImportDefaultSpecifier') return 'default';
      if (one.type === 'ImportNamespaceSpecifier') return '*';
      return nameOf(one.type === 'ExportSpecifier' ? one.local : one.imported);
    });
}

/** `new URL('./file', import.meta.url)`, by which bundlers and Node find a file of our own. */
function urlOfOwnFile(node: SyntaxNode): string | undefined {
  if (node.type !== 'NewExpression' || nameOf(node.callee) !== 'URL') return undefined;
  const [file, base] = nodes(node.arguments);
  const isOwn = (base?.object as SyntaxNode | undefined)?.type === 'MetaProperty';
  return isOwn ? literal(file) : undefined;
}

/** The parts of an import that its node tells, or undefined where a node imports nothing. */
function read(node: SyntaxNode): (Pick<Import, 'kind' | 'names'> & { raw: string }) | undefined {
  const raw = literal(node.source);
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      if (raw === undefined) return undefined;
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      return { raw, kind: isType ? 'type' : 'value', names: isType ? [] : valueNames(node) };
    }
    case 'TSImportType':
      return raw === undefined ? undefined : { raw, kind: 'type', names: [] };
    case 'ImportExpression':
      return { raw: raw ?? '(computed)', kind: 'lazy', names: ['*'] };
    case 'TSExternalModuleReference':
      return { raw: literal(node.expression) ?? '', kind: 'value', names: ['*'] };
    default: {
      const url = urlOfOwnFile(node);
      return url === undefined ? undefined : { raw: url, kind: 'entry', names: [] };
    }
  }
}

/** All imports of a file. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  walk(source.tree, (node) => {
    const one = read(node);
    if (!one) return;
    const [specifier = '', query = ''] = one.raw.split('?');
    found.push({
      specifier,
      target: specifier.startsWith('.')
        ? posix.join(posix.dirname(source.path), specifier)
        : undefined,
      kind: /^(shared)?worker\b/.test(query) ? 'entry' : one.kind,
      names: one.names,
      start: node.start,
    });
  });
  return found;
}

/** The names that a file itself declares and exports as values. */
export function exportedValues(source: Source): string[] {
  const names: string[] = [];
  for (const node of nodes(source.tree.body)) {
    if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type') continue;
    const declaration = node.declaration as SyntaxNode | null;
    if (!declaration) names.push(...nodes(node.specifiers).map((one) => nameOf(one.exported)));
    else if (declaration.id) names.push(nameOf(declaration.id));
    else names.push(...nodes(declaration.declarations).map((one) => nameOf(one.id)));
  }
  return names;
}
