import { describe, expect, it } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

describe('A safe name of a file', () => {
  it.each([
    ['Łódź Zoë Nguyễn Òrain 中文', 'Łódź Zoë Nguyễn Òrain 中文'],
    ['Zoe\u0308', 'Zoë'],
    ['Books, “Tapes” & Co. (North)', 'Books, “Tapes” & Co. (North)'],
    ['  Two\t\n lines ', 'Two lines'],
    ['Books/Tapes\\Maps: who? <me> | "you" *', 'Books Tapes Maps who me you'],
    ['..hidden', 'hidden'],
    ['--out', 'out'],
    ['Co. ...', 'Co'],
    ['left\u202Eright\u200b', 'leftright'],
    ['\ud800whole', 'whole'],
    ['CON', 'CON_'],
    ['nul.books', 'nul_.books'],
    ['COM1 . x', 'COM1_ . x'],
    ['Conway', 'Conway'],
    ['24', '24'],
    ['👩🏽‍⚖️', '👩🏽‍⚖'],
  ])('comes of %j', (words, name) => {
    expect(safeFileName(words)).toBe(name);
  });

  it.each(['', ' ', '???', '...', '\u0000', '\u200d'])('is empty where nothing of %j can be kept', (words) => {
    expect(safeFileName(words)).toBe('');
  });

  it('ends between words where it would be longer than 60 letters', () => {
    expect(safeFileName(`${'a'.repeat(50)} ${'b'.repeat(50)}`)).toBe('a'.repeat(50));
    expect(safeFileName(`${'a'.repeat(60)} b`)).toBe('a'.repeat(60));
  });

  it('ends within a word that is longer than that, but never within a letter', () => {
    expect(safeFileName('a'.repeat(200))).toBe('a'.repeat(60));
    expect(safeFileName(`${'a'.repeat(59)}q\u0323\u0302s`)).toBe('a'.repeat(59));
    expect(safeFileName(`${'a'.repeat(58)}👩\u200d👩\u200d👩`)).toBe(`${'a'.repeat(58)}👩`);
  });

  it('leaves room for an ending in the 255 bytes that Linux allows', () => {
    expect(new TextEncoder().encode(safeFileName('🌧'.repeat(60))).length).toBeLessThanOrEqual(180);
  });

  it('is safe when it is made safe again', () => {
    for (const words of ['CON', `${'a'.repeat(59)}. b`, `${'ab '.repeat(40)}`, '. - x'])
      expect(safeFileName(safeFileName(words))).toBe(safeFileName(words));
  });
});
