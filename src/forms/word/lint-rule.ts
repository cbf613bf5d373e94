import { around, childOf, elementsIn, type XmlElement } from './xml-tree.ts';

/** The parts of a Word file that rules look at. */
export interface WordFile {
  /** A part by its path; an empty element where the file has none. */
  part(path: string): XmlElement;
  readonly paths: readonly string[];
}

/** A rule: what breaks it, a sentence each. */
export type WordRule = (file: WordFile) => string[];

/** The part that holds what a Word file says. */
export const BODY = 'word/document.xml';

/** The part that says how it looks. */
export const STYLES = 'word/styles.xml';

/** The part that keeps prompts. */
export const GLOSSARY = 'word/glossary/document.xml';

/** The parts that people read: the body, headers and footers. */
export const storiesOf = ({ paths }: WordFile): string[] =>
  paths.filter((path) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path));

/** Every element of one of the names in all that people read. */
export const inStories = (file: WordFile, ...names: readonly string[]): XmlElement[] =>
  storiesOf(file).flatMap((path) => elementsIn(file.part(path), ...names));

/** The value of a property, such as that of `w:tag` in `w:sdtPr`; empty where it has none. */
export const settingIn = (properties: XmlElement | undefined, name: string): string =>
  childOf(properties, name)?.attributes['w:val'] ?? '';

/** The id of a paragraph's style. */
export const styleOf = (paragraph: XmlElement): string => settingIn(childOf(paragraph, 'w:pPr'), 'w:pStyle') || 'Normal';

/** Whether a property is there and does not say that it is off. */
export const isOn = (properties: XmlElement | undefined, name: string): boolean => {
  const property = childOf(properties, name);
  return property !== undefined && !/^(0|false|off)$/.test(property.attributes['w:val'] ?? '');
};

/** The table that an element stands in, by what it is called. */
export const tableName = (element: XmlElement): string => {
  const table = element.name === 'w:tbl' ? element : around(element, 'w:tbl');
  return settingIn(childOf(table, 'w:tblPr'), 'w:tblCaption');
};

/** What stands more than once, said once. */
export const repeated = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return [...new Set(values.filter((value) => seen.size === seen.add(value).size))];
};

/** What one part says of another, or of an address. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A path in the package, or an address outside. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part; those of '' are the package's own. */
export function relationshipsOf(file: WordFile, path: string): Relationship[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const source = `${folder}_rels/${path.slice(folder.length)}.rels`;
  return elementsIn(file.part(source), 'Relationship').map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const external = mode === 'External';
    return { id, type, external, target: external ? target : pathFrom(folder, target) };
  });
}

/** "../media/a.png" from "word/glossary/" → "word/media/a.png". */
function pathFrom(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
