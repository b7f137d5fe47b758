import { PALETTE, type Theme, type Token } from '../../view/index.ts';

/** What a picture is drawn with: the colours of a theme and the two families of type. */
export interface Pen {
  readonly on: CanvasRenderingContext2D;
  readonly ink: (token: Token) => string;
  readonly title: string;
  readonly body: string;
}

export function penFor(
  on: CanvasRenderingContext2D,
  theme: Theme,
  families: { readonly title: string; readonly body: string },
): Pen {
  on.textBaseline = 'alphabetic';
  on.lineJoin = 'round';
  return { on, ink: (token) => PALETTE[theme][token], ...families };
}

interface Text {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight?: number;
  readonly token?: Token;
  readonly align?: 'left' | 'center' | 'right';
  /** Of titles, or of everything else. */
  readonly family?: 'title' | 'body';
}

function typeOf({ title, body }: Pen, { weight = 400, size, family = 'body' }: Text): string {
  return `${weight} ${size}px ${family === 'title' ? title : body}`;
}

/** Writes a line. */
export function write(pen: Pen, words: string, how: Text): void {
  const { on, ink } = pen;
  on.font = typeOf(pen, how);
  on.fillStyle = ink(how.token ?? 'ink');
  on.textAlign = how.align ?? 'left';
  on.fillText(words, how.x, how.y);
}

/** Width of a line. */
export function widthOf(pen: Pen, words: string, how: Text): number {
  pen.on.font = typeOf(pen, how);
  return pen.on.measureText(words).width;
}

/** The largest size, at most the given one, at which a line fits. */
export function fitted(pen: Pen, words: string, how: Text, width: number): number {
  return Math.min(how.size, (how.size * width) / Math.max(1, widthOf(pen, words, how)));
}

/** The words in lines of a width; what does not fit into so many lines ends in an ellipsis. */
export function wrapped(pen: Pen, words: string, how: Text, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(pen, longer, how) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? '';
  while (last.includes(' ') && widthOf(pen, `${last} …`, how) > width)
    last = last.slice(0, last.lastIndexOf(' '));
  return [...lines.slice(0, most - 1), `${last} …`];
}
