import { carriedText } from '../written-text.ts';
import { element, property, words, type Xml } from './xml.ts';

/** How a run of words differs from its paragraph. */
export interface RunLook {
  /** A character style's id. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** How far below the line, in half points. Word raises by positive numbers. */
  readonly position?: number;
  /** Half points. */
  readonly size?: number;
  /** BCP 47. */
  readonly language?: string;
}

/** Words with one look. Lines and tabs in them are kept as Word writes them. */
export function run(text: string, look: RunLook = {}): Xml {
  const pieces = carriedText(text).split(/([\n\t])/);
  return runOf(
    look,
    pieces.filter((piece) => piece !== '').map((piece) => breaks.get(piece) ?? written(piece)),
  );
}

/** A field: what Word works out for itself, and what it shows until then. */
export const field = (instruction: string, shown: string, look: RunLook = {}): Xml =>
  element('w:fldSimple', { 'w:instr': ` ${instruction} ` }, [run(shown, look)]);

/** A run of anything. */
const runOf = (look: RunLook, content: readonly Xml[]): Xml => element('w:r', {}, [runProperties(look), ...content]);

const written = (text: string): Xml => element('w:t', { 'xml:space': 'preserve' }, [words(text)]);

/** A map, since what somebody writes can be the name of something that every object has. */
const breaks: ReadonlyMap<string, Xml> = new Map([
  ['\n', element('w:br')],
  ['\t', element('w:tab')],
]);

/** In the order of CT_RPr. */
function runProperties({ style, bold, italic, position, size, language }: RunLook): Xml | undefined {
  const properties = [
    style === undefined ? undefined : property('w:rStyle', style),
    ...(bold === true ? boldface : []),
    ...(italic === true ? italics : []),
    position === undefined ? undefined : property('w:position', position),
    ...(size === undefined ? [] : [property('w:sz', size), property('w:szCs', size)]),
    language === undefined ? undefined : property('w:lang', language),
  ].filter((each) => each !== undefined);
  return properties.length === 0 ? undefined : element('w:rPr', {}, properties);
}

const boldface = [element('w:b'), element('w:bCs')];
const italics = [element('w:i'), element('w:iCs')];
