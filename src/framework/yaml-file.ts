import { type Document, isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { didYouMean } from './nearest.ts';
import type { Path, Place, Problem } from './problem.ts';

/** A YAML file's value, with where each part of it stands. */
export interface YamlFile {
  readonly value: unknown;
  /** Where a part stands; the nearest part around it where it does not exist. */
  readonly at: (path: Path, atKey?: boolean) => Place;
}

/** The size in bytes above which a file is surely not something that an author wrote by hand. */
export const MAXIMUM_BYTES = 1_000_000;

/** Reads a YAML file, or says everything that is wrong with it as a file. */
export function parseYaml(file: string, bytes: Uint8Array): { ok: true; file: YamlFile } | { ok: false; problems: Problem[] } {
  const refuse = (message: string) => ({ ok: false as const, problems: [{ file, line: 1, column: 1, message }] });
  if (bytes.length > MAXIMUM_BYTES)
    return refuse(`has ${bytes.length} bytes; split it, so that each file stays under ${MAXIMUM_BYTES}`);
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('is not UTF-8 text; save it again with the encoding UTF-8');
  }

  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tabs = document.errors.filter(({ code }) => code === 'TAB_AS_INDENT');
  // A tab makes the parser stumble over what follows; those complaints would only hide it.
  const complaints = tabs.length > 0 ? tabs : [...document.errors, ...document.warnings];
  if (complaints.length > 0) {
    return {
      ok: false,
      problems: complaints.map(({ pos, message, code }) => ({
        ...place(pos[0]),
        message: remedies[/closing .quote$/.test(message) ? 'OPEN_QUOTE' : code] ?? `is not YAML: ${message}`,
      })),
    };
  }
  if (document.contents === null) return refuse('is empty; write a record, or take the file away');
  const dangling = danglingAliases(document).map(({ offset, message }) => ({ ...place(offset), message }));
  if (dangling.length > 0) return { ok: false, problems: dangling };

  const root: Node = document.contents;
  const at = (path: Path, atKey = false): Place => {
    let node: Node = root;
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      const next = last && atKey ? keyNode(node, step) : childNode(node, step);
      if (next === undefined) break;
      node = next;
    }
    return place(node.range?.[0] ?? 0);
  };
  try {
    return { ok: true, file: { value: document.toJS({ maxAliasCount: 1000 }), at } };
  } catch (error) {
    return refuse(`is not YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const keptSign = 'begins with a sign that YAML keeps for itself; put the text in "quotation marks"';

const remedies: Readonly<Record<string, string>> = {
  BAD_ALIAS: keptSign,
  BAD_INDENT: 'does not line up with what stands around it; give it as many spaces as its neighbours',
  BAD_SCALAR_START: keptSign,
  BLOCK_AS_IMPLICIT_KEY: 'has a colon followed by a space inside plain text; put the text in "quotation marks"',
  DUPLICATE_KEY: 'has the same key twice; keep one of them',
  MISSING_CHAR: 'lacks a colon after its key, a comma or a closing bracket; add it',
  MULTILINE_IMPLICIT_KEY: 'lacks a colon and a space after its key, or is text that needs more spaces before it; add them',
  MULTIPLE_DOCS: 'has a line of three hyphens; a file holds one record or one list of them',
  OPEN_QUOTE: 'comes to an end inside a quotation; add the closing quotation mark further up',
  TAB_AS_INDENT: 'begins a line with a tab; use spaces',
  UNEXPECTED_TOKEN: 'goes on after its value has ended; put the whole text in "quotation marks"',
};

/** Where "*name" repeats what no "&name" before it has named: the parser lets that pass, and then fails without a place. */
function danglingAliases(document: Document.Parsed): { offset: number; message: string }[] {
  const anchors: string[] = [];
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined) anchors.push(node.anchor);
    },
    Alias: (_, { source, range }) => {
      if (anchors.includes(source)) return;
      found.push({
        offset: range?.[0] ?? 0,
        message: `repeats "${source}", which nothing above is named.${didYouMean(source, anchors)}`,
      });
    },
  });
  return found;
}

function childNode(node: Node, step: string | number): Node | undefined {
  const child = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
  return isNode(child) ? child : undefined;
}

function keyNode(node: Node, step: string | number): Node | undefined {
  if (!isMap(node)) return childNode(node, step);
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
  return isNode(pair?.key) ? pair.key : undefined;
}
