import { finding, type Place, type Source, type SyntaxNode, walk } from './syntax.ts';

/** What is exact to the last bit in every browser engine. The rest of Math is not, or need not be. */
const EXACT_MATH = ['sqrt', 'abs', 'min', 'max', 'floor', 'trunc', 'sign', 'imul'];

/** Of the language: never, whatever they are called for. */
const NEVER = new Set(
  'Date Intl Promise globalThis eval Function WeakRef FinalizationRegistry Atomics'.split(' '),
);

/** Of a page or of Node: never, but a file may give one of these names to something of its own. */
const NOT_OURS = new Set(
  (
    'performance crypto process window self document localStorage sessionStorage indexedDB ' +
    'navigator location fetch console setTimeout setInterval setImmediate queueMicrotask ' +
    'requestAnimationFrame require Buffer XMLHttpRequest WebSocket Worker'
  ).split(' '),
);

/** Node types whose `key`, when not computed, is a name and no reference. */
const KEYED = /^(Property|MethodDefinition|PropertyDefinition|AccessorProperty|TS\w+Signature)$/;

/** Whether an identifier only names a member, a label or an import, and refers to nothing. */
function isMereName(node: SyntaxNode, { parent, key }: Place): boolean {
  if (!parent || node.type !== 'Identifier') return true;
  if (parent.type === 'MemberExpression') return key === 'property' && !parent.computed;
  if (KEYED.test(parent.type)) return key === 'key' && !parent.computed;
  return /^(ImportSpecifier|ExportSpecifier|LabeledStatement|TSQualifiedName)$/.test(parent.type)
    ? key !== 'left' && key !== 'local'
    : parent.type === 'TSNamedTupleMember' && key === 'label';
}

/** Names that a file binds: imports, variables, parameters, functions, classes. */
function boundNames(source: Source): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    const node = pattern as SyntaxNode | null | undefined;
    if (!node?.type) return;
    if (node.type === 'Identifier') names.add(String(node.name));
    if (node.type === 'TSParameterProperty') bind(node.parameter);
    if (node.type === 'Property') bind(node.value);
    if (node.type === 'AssignmentPattern') bind(node.left);
    if (node.type === 'RestElement') bind(node.argument);
    for (const part of [node.properties, node.elements]) {
      if (Array.isArray(part)) part.forEach(bind);
    }
  };
  walk(source.tree, (node) => {
    if (/^(Import\w*Specifier)$/.test(node.type)) bind(node.local);
    if (/^(VariableDeclarator|Function\w+|Class\w+)$/.test(node.type)) bind(node.id);
    if (Array.isArray(node.params)) node.params.forEach(bind);
    if (node.type === 'CatchClause') bind(node.param);
  });
  return names;
}

const memberName = (node: SyntaxNode): string =>
  String((node.property as SyntaxNode | undefined)?.name ?? '');

/** What is wrong with a reference to a name. */
function wrongName(name: string, { parent, key }: Place, bound: Set<string>): string | undefined {
  if (name === 'Math') {
    const isMember = parent?.type === 'MemberExpression' && key === 'object' && !parent.computed;
    if (!isMember || !parent) return 'uses Math other than by a named function';
    const member = memberName(parent);
    return EXACT_MATH.includes(member) ? undefined : `Math.${member}`;
  }
  return NEVER.has(name) || (NOT_OURS.has(name) && !bound.has(name)) ? name : undefined;
}

/** What is wrong with a construct. */
function wrongConstruct(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return String(node.operator).startsWith('**') ? '** differs between engines' : undefined;
    case 'ForInStatement':
      return 'for…in depends on the order of keys';
    case 'AwaitExpression':
    case 'ImportExpression':
      return 'waits for something';
    case 'MemberExpression':
      return /^(toLocale|localeCompare$)/.test(memberName(node)) ? memberName(node) : undefined;
    case 'CallExpression': {
      const callee = node.callee as SyntaxNode;
      const sorts =
        callee.type === 'MemberExpression' && /^(sort|toSorted)$/.test(memberName(callee));
      const bare = Array.isArray(node.arguments) && node.arguments.length === 0;
      return sorts && bare ? `${memberName(callee)}() without a comparator` : undefined;
    }
    default:
      return node.async === true || (node.type === 'ForOfStatement' && node.await === true)
        ? 'is asynchronous'
        : undefined;
  }
}

/** Findings on what may not be in the engine, since two machines could differ in it. */
export function checkPurity(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.startsWith('src/engine/'))
    .flatMap((source) => {
      const bound = boundNames(source);
      const found: string[] = [];
      walk(source.tree, (node, place) => {
        const wrong = isMereName(node, place)
          ? wrongConstruct(node)
          : wrongName(String(node.name), place, bound);
        if (wrong) found.push(finding(source, node.start, `forbidden in the engine: ${wrong}`));
      });
      return found;
    });
}
