import { expect, test } from 'vitest';
import { address, newPage } from './harness.ts';

test('the built page opens without an error', async () => {
  const page = await newPage();
  await page.goto('./');
  await page.locator('#app > *').first().waitFor();
  expect(await page.title()).toContain('Both Hands');
});

test('the page forbids scripts, styles and requests that are not its own', async () => {
  const page = await newPage({ ignore: [/Content Security Policy/, /another origin/] });
  await page.goto('./');
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.head.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { opacity: 0.5 }';
    document.head.append(style);
    const element = document.body.appendChild(document.createElement('p'));
    element.style.opacity = '0.25';
    return {
      script: 'injected' in window,
      style: getComputedStyle(document.body).opacity,
      // What a component sets as its style goes this way, and is allowed.
      byProgram: getComputedStyle(element).opacity,
      fetched: await fetch('https://example.com/').then(
        () => true,
        () => false,
      ),
    };
  });
  expect(outcome).toEqual({ script: false, style: '1', byProgram: '0.25', fetched: false });
});

test('no page of the site holds an inline script or style', async () => {
  const html = await (await fetch(address)).text();
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
});
