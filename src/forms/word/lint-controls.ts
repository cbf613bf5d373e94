import type { WordFile, WordRule } from './lint-word.ts';
import { around, childOf, elementsIn, textIn, type XmlElement } from './xml-tree.ts';

/** The most characters that Word keeps of a control's tag or title. */
const MOST = 64;

/** What must hold for content controls. */
export const controlRules: Readonly<Record<string, WordRule>> = {
  'control-ids': (file) =>
    repeated(controlsIn(file).map((control) => value(control, 'w:id'))).map((id) => `two controls have the id ${id}`),

  'control-names': (file) =>
    named(file).flatMap((control) => {
      const tag = value(control, 'w:tag');
      const alias = value(control, 'w:alias');
      return [
        ...(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/.test(tag) ? [] : [`"${tag}" is not a key`]),
        ...(alias === '' ? [`${tag} has no title`] : []),
        ...[tag, alias].filter((name) => name.length > MOST).map((name) => `"${name}" is longer than ${MOST} characters`),
      ];
    }),

  'control-locks': (file) =>
    named(file)
      .filter((control) => !isRepeating(control))
      .flatMap((control) => {
        const locked = value(control, 'w:lock') === 'sdtLocked';
        if (repeats(control)) return locked ? [`${value(control, 'w:tag')} is locked, so its row cannot be deleted`] : [];
        return locked ? [] : [`${value(control, 'w:tag')} is not locked, so that it can be deleted by mistake`];
      }),

  'repeated-tags': (file) =>
    repeated(
      named(file)
        .filter((control) => !repeats(control))
        .map((control) => value(control, 'w:tag')),
    ).map((tag) => `${tag} stands twice outside repeating rows`),

  prompts: (file) => {
    const prompts = new Map(
      elementsIn(file.part('word/glossary/document.xml'), 'w:docPart').map((part) => [
        value(part, 'w:name', 'w:docPartPr'),
        textIn(childOf(part, 'w:docPartBody') ?? part),
      ]),
    );
    return named(file)
      .filter((control) => !isRepeating(control) && elementsIn(control, 'w14:checkbox').length === 0)
      .flatMap((control) => {
        const tag = value(control, 'w:tag');
        const name = elementsIn(control, 'w:docPart')[0]?.attributes['w:val'];
        const prompt = name === undefined ? undefined : prompts.get(name);
        if (prompt === undefined) return [`${tag} has no prompt in the glossary`];
        return shows(control) && textIn(contentOf(control)) !== prompt ? [`${tag} does not show its prompt`] : [];
      });
  },

  lists: (file) =>
    elementsIn(file.part('word/document.xml'), 'w:dropDownList').flatMap((list) => {
      const control = around(list, 'w:sdt') ?? list;
      const items = elementsIn(list, 'w:listItem').map(({ attributes }) => attributes);
      const labels = items.map((item) => item['w:displayText'] ?? item['w:value'] ?? '');
      const shown = textIn(contentOf(control));
      const tag = value(control, 'w:tag');
      return [
        ...repeated(labels).map((label) => `${tag} offers "${label}" twice`),
        ...repeated(items.map((item) => item['w:value'] ?? '')).map((item) => `${tag} has the value "${item}" twice`),
        ...(labels.includes('') ? [`${tag} offers an empty choice`] : []),
        ...(labels.includes(shown) ? [] : [`${tag} shows "${shown}", which it does not offer`]),
      ];
    }),

  labels: (file) =>
    named(file)
      .filter((control) => around(control, 'w:tbl') === undefined && !isRepeating(control))
      .filter((control) => !agree(visibleLabel(file, control), value(control, 'w:alias')))
      .map(
        (control) => `${value(control, 'w:tag')} is called "${value(control, 'w:alias')}", and what is printed beside it is not`,
      ),

  'text-beside-controls': (file) =>
    elementsIn(file.part('word/document.xml'), 'w:pStyle')
      .filter((style) => style.attributes['w:val']?.startsWith('Answer'))
      .flatMap((style) => elementsIn(around(style, 'w:p') ?? style, 'w:t'))
      .filter((text) => around(text, 'w:sdt') === undefined)
      .map((text) => `"${textIn(text)}" stands in the box of an answer, beside its control`),
};

/** What is printed for a control: the words beside a box to tick, or the heading or label above. */
function visibleLabel(file: WordFile, control: XmlElement): string {
  const paragraphs = elementsIn(file.part('word/document.xml'), 'w:p');
  const own = around(control, 'w:p');
  if (own !== undefined && elementsIn(control, 'w14:checkbox').length > 0) {
    return textIn(own)
      .replace(textIn(contentOf(control)), '')
      .trim();
  }
  const above = paragraphs.slice(0, own === undefined ? 0 : paragraphs.indexOf(own));
  const label = above.findLast(
    (paragraph) => !/^(Hint|Answer)/.test(elementsIn(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''),
  );
  return label === undefined ? '' : textIn(label);
}

/** Whether a label says the name, or all of it but the number: a hint may follow on its line. */
const agree = (label: string, name: string): boolean =>
  label !== '' && (label.startsWith(name) || name.toLowerCase().endsWith(label.toLowerCase()));

const controlsIn = (file: WordFile): XmlElement[] => elementsIn(file.part('word/document.xml'), 'w:sdt');

/** Controls that hold something; one row of a repeating section has no name. */
const named = (file: WordFile): XmlElement[] =>
  controlsIn(file).filter((control) => childOf(childOf(control, 'w:sdtPr') ?? control, 'w15:repeatingSectionItem') === undefined);

const isRepeating = (control: XmlElement): boolean =>
  childOf(childOf(control, 'w:sdtPr') ?? control, 'w15:repeatingSection') !== undefined;

/** Whether it stands in a row that repeats. */
const repeats = (control: XmlElement): boolean => around(control, 'w:sdt') !== undefined;

const shows = (control: XmlElement): boolean => childOf(childOf(control, 'w:sdtPr') ?? control, 'w:showingPlcHdr') !== undefined;

const contentOf = (control: XmlElement): XmlElement => childOf(control, 'w:sdtContent') ?? control;

const value = (element: XmlElement, name: string, inside = 'w:sdtPr'): string =>
  childOf(childOf(element, inside) ?? element, name)?.attributes['w:val'] ?? '';

/** What stands more than once, said once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((candidate, index) => values.indexOf(candidate) !== index)),
];
