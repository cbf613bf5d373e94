import { describe, expect, it } from 'vitest';
import { list, paragraph, strong, text } from './blocks.ts';
import { prose, proseLine } from './prose.ts';

describe('prose', () => {
  it('turns paragraphs and lists into blocks', () => {
    expect(prose('One **strong** word.\n\n- first\n- second')).toEqual([
      paragraph([...text('One '), strong('strong'), ...text(' word.')]),
      list(['first', 'second']),
    ]);
  });

  it('joins the lines of a wrapped paragraph with a space', () => {
    expect(prose('One line\nand the next')).toEqual([paragraph('One line and the next')]);
  });

  it('refuses what some form could not show', () => {
    expect(() => prose('# A heading')).toThrow('heading');
  });
});

describe('proseLine', () => {
  it('joins paragraphs and list items into one run', () => {
    expect(proseLine('One.\n\n- two\n- three')).toEqual([
      ...text('One.'),
      ...text(' '),
      ...text('two'),
      ...text(' '),
      ...text('three'),
    ]);
  });
});
