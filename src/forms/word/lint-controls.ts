import { BODY, GLOSSARY, inStories, repeated, settingIn, type WordFile, type WordRule } from './lint-rule.ts';
import { around, childOf, elementsIn, textIn, type XmlElement } from './xml-tree.ts';

/** The most characters that Word keeps of a control's tag or title. */
const MOST = 64;

/** What must hold for content controls. What is printed beside them is looked at in lint-labels.ts. */
export const controlRules: Readonly<Record<string, WordRule>> = {
  'control-ids': (file) => {
    const ids = inStories(file, 'w:sdt').map((control) => propertyOf(control, 'w:id'));
    return [
      ...repeated(ids).map((id) => `two controls have the id ${id}`),
      ...ids.filter((id) => !/^-?[1-9]\d*$/.test(id)).map((id) => `a control has the id "${id}", which is no number`),
    ];
  },

  'control-names': (file) =>
    controlsIn(file).flatMap((control) => {
      const tag = tagOf(control);
      const alias = propertyOf(control, 'w:alias');
      return [
        ...(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/.test(tag) ? [] : [`"${tag}" is not a key`]),
        ...(alias === '' ? [`${tag} has no title`] : []),
        ...[tag, alias]
          .filter((name) => name.length > MOST)
          .map((name) => `"${name}" is ${name.length - MOST} longer than the ${MOST} characters that Word keeps`),
      ];
    }),

  'control-locks': (file) =>
    controlsIn(file)
      .filter((control) => !isRepeating(control))
      .flatMap((control) => {
        const lock = propertyOf(control, 'w:lock') || 'unlocked';
        if (repeats(control))
          return lock === 'unlocked' ? [] : [`${tagOf(control)} is ${lock}, so its row cannot be deleted or filled in`];
        if (lock === 'sdtLocked') return [];
        return [`${tagOf(control)} is ${lock}: it must not be deleted by mistake, and what is in it must be open`];
      }),

  'repeated-tags': (file) => [
    ...repeated(
      controlsIn(file)
        .filter((control) => !repeats(control))
        .map(tagOf),
    ).map((tag) => `${tag} stands twice outside repeating rows`),
    ...inStories(file, 'w:tr').flatMap((row) =>
      repeated(elementsIn(row, 'w:sdt').map(tagOf)).map((tag) => `${tag} stands twice in one row`),
    ),
  ],

  'data-binding': (file) =>
    controlsIn(file)
      .filter((control) => childOf(childOf(control, 'w:sdtPr'), 'w:dataBinding') !== undefined)
      .map((control) => `${tagOf(control)} is bound to data, where some programs would save its prompt as an answer`),

  prompts: (file) => {
    const parts = elementsIn(file.part(GLOSSARY), 'w:docPart').filter((part) => childOf(part, 'w:docPartPr') !== undefined);
    const prompts = new Map(parts.map((part) => [nameOf(part), textIn(childOf(part, 'w:docPartBody') ?? part)]));
    return [
      ...repeated(parts.map(nameOf)).map((name) => `two prompts are named ${name}`),
      ...[...prompts].filter(([, text]) => text.trim() === '').map(([name]) => `the prompt ${name} is empty`),
      ...controlsIn(file)
        .filter((control) => !isRepeating(control) && !isBoxToTick(control))
        .flatMap((control) => {
          const name = settingIn(childOf(childOf(control, 'w:sdtPr'), 'w:placeholder'), 'w:docPart');
          const prompt = prompts.get(name);
          if (prompt === undefined) return [`${tagOf(control)} has no prompt in the glossary`];
          const shown = showsPrompt(control) ? textIn(contentOf(control)) : prompt;
          return shown === prompt ? [] : [`${tagOf(control)} shows "${shown}", and "${prompt}" once it was cleared`];
        }),
    ];
  },

  lists: (file) =>
    inStories(file, 'w:dropDownList', 'w:comboBox').flatMap((list) => {
      const control = around(list, 'w:sdt') ?? list;
      const items = elementsIn(list, 'w:listItem').map(({ attributes }) => attributes);
      const labels = items.map((item) => item['w:displayText'] ?? item['w:value'] ?? '');
      const values = items.map((item) => item['w:value'] ?? '');
      const shown = textIn(contentOf(control));
      const tag = tagOf(control);
      return [
        ...repeated(labels).map((label) => `${tag} offers "${label}" twice`),
        ...repeated(values).map((item) => `${tag} has the value "${item}" twice`),
        ...(labels.includes('') || values.includes('') ? [`${tag} offers an empty choice`] : []),
        ...(labels.includes(shown) ? [] : [`${tag} shows "${shown}", which it does not offer`]),
      ];
    }),

  'text-beside-controls': (file) =>
    elementsIn(file.part(BODY), 'w:pStyle')
      .filter((style) => style.attributes['w:val']?.startsWith('Answer'))
      .flatMap((style) => elementsIn(around(style, 'w:p') ?? style, 'w:t'))
      .filter((text) => around(text, 'w:sdt') === undefined)
      .map((text) => `"${textIn(text)}" stands in the box of an answer, beside its control`),
};

/** Controls that hold something; one row of a repeating section has no name. */
export const controlsIn = (file: WordFile): XmlElement[] =>
  inStories(file, 'w:sdt').filter((control) => childOf(childOf(control, 'w:sdtPr'), 'w15:repeatingSectionItem') === undefined);

/** Whether its rows repeat. */
export const isRepeating = (control: XmlElement): boolean =>
  childOf(childOf(control, 'w:sdtPr'), 'w15:repeatingSection') !== undefined;

/** Whether it is a box to tick, which shows its box and needs no prompt. */
export const isBoxToTick = (control: XmlElement): boolean => childOf(childOf(control, 'w:sdtPr'), 'w14:checkbox') !== undefined;

/** What a control holds or shows. */
export const contentOf = (control: XmlElement): XmlElement => childOf(control, 'w:sdtContent') ?? control;

/** What a control is called where it is read back. */
export const tagOf = (control: XmlElement): string => propertyOf(control, 'w:tag');

/** What a control says of itself by a name, such as `w:alias`. */
export const propertyOf = (control: XmlElement, name: string): string => settingIn(childOf(control, 'w:sdtPr'), name);

/** Whether it stands in a row that repeats. */
const repeats = (control: XmlElement): boolean => around(control, 'w:sdt') !== undefined;

const showsPrompt = (control: XmlElement): boolean => childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;

const nameOf = (docPart: XmlElement): string => settingIn(childOf(docPart, 'w:docPartPr'), 'w:name');
