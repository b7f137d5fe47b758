import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/app/speech.ts';
import { bestLanguage } from '../../src/text/index.ts';

describe('the language', () => {
  it('is the first that the browser prefers and the game has', () => {
    expect(bestLanguage(['xx', 'en-GB'])).toBe('en');
    expect(bestLanguage([])).toBe('en');
    expect(bestLanguage(['__proto__', ''])).toBe('en');
  });

  it('is the one that was chosen, whatever the browser prefers', () => {
    expect(languageOf('en', ['xx'])).toBe('en');
    expect(languageOf('system', ['en-US'])).toBe('en');
  });
});
