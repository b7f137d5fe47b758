import * as z from 'zod/mini';
import { SCENARIO } from './schema.ts';

/** Where a line of the published schema is broken. */
const WIDTH = 100;

/** Whether a list is short enough, and plain enough, to stand on one line. */
function onOneLine(list: readonly unknown[], room: number): string | null {
  if (list.some((item) => typeof item === 'object' && item !== null)) return null;
  const text = `[${list.map((item) => JSON.stringify(item)).join(', ')}]`;
  return text.length <= room ? text : null;
}

/** JSON as the formatter of this project writes it, so that the committed file passes its check. */
function print(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const short = onOneLine(value, WIDTH - taken);
    if (short !== null) return short;
    const items = value.map((item) => inner + print(item, inner, inner.length + 1));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + print(member, inner, start.length + 1);
  });
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
}

/** The JSON Schema (draft 2020-12) of scenario files, for the completion and checks of editors, as the text of its file. */
export function publishedSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(SCENARIO, { io: 'input' });
  const schema = {
    $schema,
    title: 'Scenario of Both Hands',
    description:
      'Shapes and ranges. References between the parts are checked by: npm run scenario -- check FILE.',
    ...rest,
  };
  return `${print(schema, '', 0)}\n`;
}
