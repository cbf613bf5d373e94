import { lookUp } from './look-up.ts';
import type { RemarkPart } from './word-vocabulary.ts';
import { characters, namespaces } from './word-vocabulary.ts';
import { attributeOf, readXml } from './xml-events.ts';

/** A comment, or a note at the foot of a page or at the end. */
export interface Remark {
  readonly text: string;
  /** Who wrote it, where the file says so. */
  readonly by?: string;
}

/** The remarks of a document, by the part that holds them and their ids in it. */
export type Remarks = ReadonlyMap<RemarkPart, ReadonlyMap<string, Remark>>;

/** The remarks in a part such as word/comments.xml, by their ids. Throws on XML that `readXml` does not take. */
export function readRemarks(xml: string): ReadonlyMap<string, Remark> {
  const remarks = new Map<string, Remark>();
  const path: string[] = [];
  let open: { readonly id: string; readonly by: string; text: string } | undefined;
  const write = (text: string) => {
    if (open !== undefined) open.text += text;
  };
  readXml(xml, {
    open(tag) {
      const name = namespaces.has(tag.uri) ? tag.local : '';
      if (kinds.has(name)) open = { id: attributeOf(tag, 'id') ?? '', by: attributeOf(tag, 'author') ?? '', text: '' };
      else if (name === 'p' && open?.text) write('\n');
      else if (path.at(-1) === 'r') write(lookUp(characters, name) ?? '');
      path.push(name);
    },
    close() {
      if (!kinds.has(path.pop() ?? '') || open === undefined) return;
      remarks.set(open.id, { text: open.text.trim(), ...(open.by === '' ? {} : { by: open.by }) });
      open = undefined;
    },
    text(text) {
      if (path.at(-1) === 't' && !path.includes('del')) write(text);
    },
  });
  return remarks;
}

const kinds: ReadonlySet<string> = new Set(['comment', 'footnote', 'endnote']);
