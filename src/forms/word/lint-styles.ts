import { BODY, GLOSSARY, repeated, STYLES, settingIn, storiesOf, type WordFile, type WordRule } from './lint-rule.ts';
import { around, childOf, elementsIn, firstIn, type XmlElement } from './xml-tree.ts';

/** What must hold for styles: every one that is used is there, and what it makes can be read. */
export const styleRules: Readonly<Record<string, WordRule>> = {
  styles: (file) => [
    ...unknownStyles(file, STYLES, [...storiesOf(file), STYLES, 'word/numbering.xml']),
    ...unknownStyles(file, GLOSSARY_STYLES, [GLOSSARY, GLOSSARY_STYLES]),
  ],

  'body-size': (file) => {
    const normal = elementsIn(file.part(STYLES), 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'Normal');
    const defaults = firstIn(file.part(STYLES), 'w:rPrDefault');
    const size = Number(settingIn(childOf(normal, 'w:rPr'), 'w:sz') || settingIn(childOf(defaults, 'w:rPr'), 'w:sz'));
    return size >= 2 * LEAST_SIZE ? [] : [`running text is set in ${size / 2} points, and needs ${LEAST_SIZE}`];
  },

  'looked-up-text': (file) => {
    const used = new Set(
      elementsIn(file.part(BODY), 'w:pStyle', 'w:rStyle')
        .filter((style) => around(style, 'w:sdtPr') === undefined)
        .map(({ attributes }) => attributes['w:val'] ?? ''),
    );
    const ids = new Map(
      elementsIn(file.part(STYLES), 'w:style').map((style) => [settingIn(style, 'w:name'), style.attributes['w:styleId'] ?? '']),
    );
    return storiesOf(file).flatMap((path) =>
      instructionsIn(file.part(path)).flatMap((instruction) => {
        const name = /STYLEREF\s+"([^"]+)"/.exec(instruction)?.[1];
        return name === undefined || used.has(ids.get(name) ?? '')
          ? []
          : [`${path} looks up text in the style "${name}", and the document has none`];
      }),
    );
  },
};

const GLOSSARY_STYLES = 'word/glossary/styles.xml';

/** Points of running text. */
const LEAST_SIZE = 12;

/** What names a style, and of which type; `undefined` where it is the type of the style that it stands in. */
const references: Readonly<Record<string, string | undefined>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
  'w:basedOn': undefined,
  'w:next': undefined,
};

/** Styles that are used and not defined as what they are used for, or defined twice. */
function unknownStyles(file: WordFile, path: string, users: readonly string[]): string[] {
  const styles = elementsIn(file.part(path), 'w:style').map(({ attributes }) => attributes);
  const types = new Map(styles.map((style) => [style['w:styleId'] ?? '', style['w:type'] ?? '']));
  const used = users.flatMap((user) =>
    elementsIn(file.part(user), ...Object.keys(references)).map((element) => ({
      id: element.attributes['w:val'] ?? '',
      type: references[element.name] ?? around(element, 'w:style')?.attributes['w:type'] ?? '',
    })),
  );
  const faults = used.flatMap(({ id, type }) => {
    const known = types.get(id);
    if (known === undefined) return [`the style "${id}" is not defined in ${path}`];
    return known === type ? [] : [`the style "${id}" of a ${type} is one of a ${known} in ${path}`];
  });
  return [
    ...new Set(faults),
    ...repeated(styles.map((style) => style['w:styleId'] ?? '')).map((id) => `${path} defines the style "${id}" twice`),
  ];
}

/** What fields are told to show. */
const instructionsIn = (part: XmlElement): string[] =>
  elementsIn(part, 'w:fldSimple', 'w:instrText').map(
    ({ attributes, children }) => attributes['w:instr'] ?? children.filter((child) => typeof child === 'string').join(''),
  );
