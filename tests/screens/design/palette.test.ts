import { expect, it } from 'vitest';
import { paletteCss } from '../../../src/view/palette-css.ts';

it('has the same colours on the page as in the table', async () => {
  await expect(paletteCss()).toMatchFileSnapshot('../../../src/screens/design/palette.css');
});
