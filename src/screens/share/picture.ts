import { t } from '../../text/index.ts';
import { type DebriefModel, figureName, figureText, type Theme } from '../../view/index.ts';
import { fitted, type Pen, penFor, widthOf, wrapped, write } from './pen.ts';
import { drawPlane } from './picture-plane.ts';

/** Size of the picture in its own units, and pixels to a unit: sharp on slides, small in a message. */
export const PICTURE = { width: 1200, height: 630, ratio: 2 } as const;

const MARGIN = 56;
const PLANE = { x: 664, y: 44, side: 486 } as const;
const COLUMN = PLANE.x - MARGIN - 72;

/** Fonts of the page, by its custom properties. */
function familiesOf(root: Element): { title: string; body: string } {
  const style = getComputedStyle(root);
  return {
    title: style.getPropertyValue('--title').trim() || 'sans-serif',
    body: style.getPropertyValue('--body').trim() || 'sans-serif',
  };
}

/** Draws the game as a picture: its end, its key figures, its hands, and its path. */
export async function drawPicture(
  canvas: HTMLCanvasElement,
  model: DebriefModel,
  theme: Theme,
): Promise<void> {
  const families = familiesOf(document.documentElement);
  // A canvas does not wait for type that the page has not needed yet.
  await Promise.all(
    [`800 80px ${families.title}`, `600 24px ${families.title}`, `400 20px ${families.body}`]
      .concat(`600 20px ${families.body}`)
      .map((font) => document.fonts.load(font, 'Aa1·→').catch(() => [])),
  );
  canvas.width = PICTURE.width * PICTURE.ratio;
  canvas.height = PICTURE.height * PICTURE.ratio;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.scale(PICTURE.ratio, PICTURE.ratio);
  const pen = penFor(context, theme, families);
  context.fillStyle = pen.ink('paper');
  context.fillRect(0, 0, PICTURE.width, PICTURE.height);
  drawWords(pen, model);
  drawFigures(pen, model);
  drawHands(pen, model);
  drawPlane(pen, model, PLANE);
}

/** Scenario, end, and the sentence before the score. */
function drawWords(pen: Pen, model: DebriefModel): void {
  const { ending } = model;
  const kicker = `${model.scenario} · ${t('debrief:seed', { seed: model.seed })}`;
  write(pen, kicker, { x: MARGIN, y: 76, size: 21, weight: 600, token: 'ink-2' });
  const title = { x: MARGIN, y: 0, size: 92, weight: 800, family: 'title' } as const;
  const size = fitted(pen, ending.title, title, COLUMN);
  write(pen, ending.title, { ...title, size, y: 84 + size * 0.88 });
  const words = { x: MARGIN, y: 0, size: 27, weight: 600, family: 'title' } as const;
  const lines = wrapped(pen, ending.sentence, words, COLUMN, 5);
  for (const [index, line] of lines.entries())
    write(pen, line, { ...words, y: 104 + size * 1.2 + index * 36 });
}

/** Score and the last value of the figures that tell most. */
function drawFigures(pen: Pen, model: DebriefModel): void {
  const last = (id: string, figure: 'value' | 'fit' | 'reliability'): readonly [string, string] => {
    const series = model.series.find((one) => one.id === id);
    const value = series?.lines[0]?.points.at(-1)?.value ?? 0;
    return [figureText(figure, value), figureName(figure)];
  };
  const figures = [
    [model.ending.score.total, t('ending:score.title')],
    last('value', 'value'),
    last('alignment', 'fit'),
    last('delivery', 'reliability'),
  ] as const;
  const step = COLUMN / figures.length;
  for (const [index, [text, name]] of figures.entries()) {
    const x = MARGIN + index * step;
    const token = index === 1 ? 'verdigris-text' : 'ink';
    write(pen, text, { x, y: 446, size: 46, weight: 700, family: 'title', token });
    write(pen, name, { x, y: 474, size: 18, token: 'ink-2' });
  }
}

/** The two hands as lengths, each in its own shape, and the name of the game. */
function drawHands(pen: Pen, { hands }: DebriefModel): void {
  const { on, ink } = pen;
  const height = 24;
  const y = 506;
  const left = hands.management * COLUMN;
  const middle = hands.leadership * COLUMN;
  on.fillStyle = ink('sunken');
  on.fillRect(MARGIN, y, COLUMN, height);
  on.fillStyle = ink('cobalt');
  on.fillRect(MARGIN, y, left, height);
  if (middle > 0) {
    on.fillStyle = ink('ember');
    on.beginPath();
    on.roundRect(MARGIN + left, y, middle, height, Math.min(height, middle) / 2);
    on.fill();
  }
  const text = { y: y + 50, size: 18 } as const;
  let x = MARGIN;
  const parts = [
    [hands.managementText, 'cobalt-text'],
    [hands.leadershipText, 'ember-text'],
    [hands.restText, 'ink-2'],
  ] as const;
  for (const [words, token] of parts) {
    write(pen, words, { ...text, x, weight: 600, token });
    x += widthOf(pen, words, { ...text, x, weight: 600 }) + 22;
  }
  const name = { x: MARGIN, y: 600, size: 21, weight: 700, family: 'title' } as const;
  write(pen, t('common:product'), name);
  write(pen, t('common:tagline'), {
    x: MARGIN + widthOf(pen, t('common:product'), name) + 14,
    y: 600,
    size: 18,
    token: 'ink-2',
  });
}

/** The picture as a file; null where the browser cannot make one. */
export function pictureFile(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
