import { theme } from '../theme.ts';
import { twips } from './lengths.ts';
import { element, namespaces, partXml, property, type Xml } from './xml.ts';

/** How far the words of a list item stand from the margin, in twips. */
export const LIST_INDENT = twips(20);

/** The number of the list that every bulleted item belongs to; ordered lists have the numbers after it. */
export const BULLETS = 1;

/** The lists of a document (word/numbering.xml): one of bullets, and so many ordered ones, each of which begins at one. */
export function numberingXml(orderedLists: number): string {
  const numbers = Array.from({ length: orderedLists }, (_, index) =>
    list(BULLETS + 1 + index, 2, [element('w:lvlOverride', { 'w:ilvl': 0 }, [property('w:startOverride', 1)])]),
  );
  const kinds = [listKind(1, 'bullet', '\u2022'), listKind(2, 'decimal', '%1.')];
  return partXml(element('w:numbering', namespaces, [...kinds, list(BULLETS, 1), ...numbers]));
}

const listKind = (id: number, format: 'bullet' | 'decimal', text: string): Xml =>
  element('w:abstractNum', { 'w:abstractNumId': id }, [
    property('w:multiLevelType', 'singleLevel'),
    element('w:lvl', { 'w:ilvl': 0 }, [
      property('w:start', 1),
      property('w:numFmt', format),
      property('w:lvlText', text),
      property('w:lvlJc', 'left'),
      element('w:pPr', {}, [element('w:ind', { 'w:left': LIST_INDENT, 'w:hanging': LIST_INDENT })]),
      element('w:rPr', {}, [
        element('w:rFonts', { 'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:eastAsia': 'Arial', 'w:cs': 'Arial' }),
        property('w:color', theme.colour.accent),
      ]),
    ]),
  ]);

const list = (id: number, kind: number, changes: readonly Xml[] = []): Xml =>
  element('w:num', { 'w:numId': id }, [property('w:abstractNumId', kind), ...changes]);
