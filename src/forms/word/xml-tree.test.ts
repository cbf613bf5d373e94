import { describe, expect, it } from 'vitest';
import { around, childOf, elementsIn, firstIn, parseXml, textIn } from './xml-tree.ts';

describe('XML as a tree', () => {
  it('holds elements, attributes and text in their order', () => {
    const document = parseXml('<?xml version="1.0"?><a><b c="1" d:e=""/>one<b>two</b></a>');
    expect(elementsIn(document, 'b').map(({ attributes }) => attributes)).toEqual([{ c: '1', 'd:e': '' }, {}]);
    expect(textIn(document)).toBe('onetwo');
  });

  it('finds elements at any depth, in the order in which they begin', () => {
    const document = parseXml('<a><b n="1"><b n="2"/></b><c><b n="3"/></c></a>');
    expect(elementsIn(document, 'b').map(({ attributes }) => attributes['n'])).toEqual(['1', '2', '3']);
    expect(elementsIn(document)).toHaveLength(5);
    expect(firstIn(document, 'b')?.attributes['n']).toBe('1');
    expect(firstIn(document, 'd')).toBeUndefined();
  });

  it('finds a child and not what is deeper, and what stands around', () => {
    const document = parseXml('<a><b><c/></b></a>');
    const [inner] = elementsIn(document, 'c');
    expect(childOf(document, 'c')).toBeUndefined();
    expect(inner && around(inner, 'a')?.name).toBe('a');
    expect(inner && around(inner, 'd')).toBeUndefined();
  });

  it('reads what stands for characters, by name and by number', () => {
    expect(textIn(parseXml('<a>&lt;&amp;&gt; &#233;&#x201C;</a>'))).toBe('<&> é“');
    expect(childOf(parseXml('<a b="&quot;&apos;"/>'), 'a')?.attributes).toEqual({ b: `"'` });
  });

  it.each([
    ['an element that is not closed', '<a><b></b>'],
    ['elements that cross', '<a><b></a></b>'],
    ['a closing tag too many', '<a/></b>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a comment', '<a><!-- said --></a>'],
    ['a value without quotes', '<a b=c/>'],
    ['a bare ampersand', '<a>this & that</a>'],
    ['an entity that nobody has declared', '<a>&nbsp;</a>'],
    ['an angle bracket in text', '<a>1 < 2</a>'],
  ])('throws on %s', (_what, xml) => {
    expect(() => parseXml(xml)).toThrow();
  });
});
