/**
 * Short marks that stand for the paragraphs of a document in which people fill nothing in, one for each that differs. A file carries
 * them, so that a reader can tell what was typed or pasted beside the fields without the content that the document was made from,
 * which may have changed since.
 */
export function ownWords(document: string): readonly string[] {
  const marks = new Set<string>();
  for (const [, paragraph = ''] of document.matchAll(/<w:p>(.*?)<\/w:p>/gs)) {
    const mark = wordsMark(wordsIn(paragraph.replaceAll(/<w:sdt>.*?<\/w:sdt>/gs, '')));
    if (mark !== '') marks.add(mark);
  }
  return [...marks];
}

/**
 * Four letters for the words of a paragraph; none where it has no words. Space does not count, nor does the sign of a list, since
 * editors treat both in their own ways. Of the sixteen million marks a long form has a thousand.
 */
export function wordsMark(text: string): string {
  const words = text.replaceAll(/[\s\u200b\ufeff\u00ad]+/g, '').replace(/^\u2022/, '');
  if (words === '') return '';
  // FNV-1a, folded to 24 bits.
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  const folded = ((hash >>> 24) ^ hash) & 0xffffff;
  return [18, 12, 6, 0].map((shift) => signs.charAt((folded >>> shift) & 63)).join('');
}

/** Letters of a mark. */
export const MARK_LENGTH = 4;

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words = '']) => words.replaceAll(/&(\w+);/g, toSign)).join('');

const toSign = (sign: string, name: string): string => named[name] ?? sign;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
