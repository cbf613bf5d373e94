import { describe, expect, it } from 'vitest';
import { field, heading, list, panel, paragraph, rows, table, text, textField } from '../blocks.ts';
import { sampleForm } from '../sample-form.ts';
import { renderHtml } from './render-html.ts';

describe('renderHtml', () => {
  it('writes every kind of block, each element closed', () => {
    const html = renderHtml(sampleForm().blocks);
    const opened = [...html.matchAll(/<([a-z0-9]+)(?=[ >])/g)].map(([, name]) => name).filter((name) => name !== 'br');
    const closed = [...html.matchAll(/<\/([a-z0-9]+)>/g)].map(([, name]) => name);
    expect(opened.toSorted()).toEqual(closed.toSorted());
    expect(opened).toEqual(
      expect.arrayContaining(['header', 'nav', 'section', 'article', 'table', 'dl', 'ol', 'ul', 'span', 'em']),
    );
  });

  it('escapes what would be markup', () => {
    expect(renderHtml([paragraph('<script>"&"')])).toBe('<p>&lt;script&gt;&quot;&amp;&quot;</p>');
    expect(renderHtml([paragraph([{ type: 'link', href: 'https://example.org/?a="b"&c', children: text('guide') }])])).toContain(
      'href="https://example.org/?a=&quot;b&quot;&amp;c"',
    );
  });

  it('raises headings by as much as the page asks', () => {
    expect(renderHtml([heading(3, 'Themes', 'themes'), panel(5, 'Very good', [])], { raise: 1 })).toBe(
      '<h2 id="themes">Themes</h2><article class="block-panel block-panel-plain"><h4>Very good</h4></article>',
    );
  });

  it('gives list items the anchors that links point to', () => {
    expect(renderHtml([list(['Do we know?'], { ordered: true, anchors: ['question-one'] })])).toBe(
      '<ol><li id="question-one">Do we know?</li></ol>',
    );
  });

  it('prints what the page wants beside whatever can be pointed at, and nothing beside the rest', () => {
    const beside = (anchor: string, words: string) => `<a href="#${anchor}">${words}</a>`;
    expect(renderHtml([heading(3, 'Themes', 'themes'), heading(3, 'More')], { beside })).toBe(
      '<div class="block-heading block-heading-h3"><h3 id="themes">Themes</h3><a href="#themes">Themes</a></div><h3>More</h3>',
    );
    expect(renderHtml([list(['Do we know?'], { anchors: ['question-one'] })], { beside })).toContain(
      '<li id="question-one">Do we know?<a href="#question-one">Do we know?</a></li>',
    );
    expect(renderHtml([panel(5, 'Weak', [], { anchor: 'weak' })], { beside })).toContain('<a href="#weak">Weak</a>');
  });

  it('heads the rows of a table whose first cells are headings, and only those', () => {
    const make = (headings: 'row' | 'column') =>
      renderHtml([table('Scale', 'Levels', [{ text: 'Level', share: 1 }], [['5 Very good']], headings)]);
    expect(make('row')).toContain('<th scope="row" data-label="Level">5 Very good</th>');
    expect(make('column')).toContain('<td data-label="Level">5 Very good</td>');
  });

  it('shows an empty field by its prompt and a filled one by its lines', () => {
    expect(renderHtml([textField('a/b', 'Strengths')])).toContain('>Click to write</p>');
    expect(renderHtml([textField('a/b', 'Strengths')], { values: { 'a/b': 'One\nTwo' } })).toContain(
      '<p class="block-answer">One<br>Two</p>',
    );
  });

  it('shows a choice by the label of its value', () => {
    const level = field({
      kind: 'choice',
      key: 'a/level',
      label: 'Level',
      name: 'Level',
      title: 'Level',
      heading: 4,
      prompt: 'Choose',
      options: [{ value: 'good', label: '4 Good' }],
    });
    expect(renderHtml([level], { values: { 'a/level': 'good' } })).toContain('>4 Good</p>');
  });

  it('shows every row that was written, and the rows that stand ready', () => {
    const block = rows('a/actions', 'Actions', ['action'], { count: 2 });
    expect(renderHtml([block]).match(/<tr>/g)).toHaveLength(3);
    const written = [{ action: 'First' }, { action: 'Second' }, { action: 'Third' }];
    expect(renderHtml([block], { values: { 'a/actions': written } })).toContain('Third');
  });
});
