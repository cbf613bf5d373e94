import type { Field } from '../form.ts';
import { theme } from '../theme.ts';
import type { Ledger, Prompt } from './ledger.ts';
import { boxLines, halfPoints, strutDrop } from './lengths.ts';
import { AT_FOOT } from './page-foot.ts';
import { run } from './run.ts';
import { element, property, words, type Xml } from './xml.ts';

/** A control for a field, to stand in a paragraph. It holds the value, or its prompt where there is none. */
export function contentControl(field: Field, value: string, ledger: Ledger, place: 'alone' | 'row'): Xml {
  const { type, shown } = describe(field, value);
  const prompt = promptOf(field);
  const atFoot = field.kind === 'text' && field.atFoot === true;
  const properties = [
    // What is typed into the control takes the style that stands here.
    atFoot ? element('w:rPr', {}, [property('w:rStyle', AT_FOOT.id)]) : undefined,
    property('w:alias', field.name),
    property('w:tag', field.key),
    property('w:id', ledger.controlId(field.key)),
    // Locked in a row, the row could not be deleted.
    place === 'alone' ? property('w:lock', 'sdtLocked') : undefined,
    prompt && element('w:placeholder', {}, [property('w:docPart', ledger.promptName(prompt))]),
    shown === undefined ? element('w:showingPlcHdr') : undefined,
    type,
  ];
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, properties),
    element('w:sdtContent', {}, shown === undefined && prompt !== undefined ? promptRuns(prompt) : [shown]),
  ]);
}

/** What kind of control it is, and the run that shows its value where it has one. */
interface Description {
  readonly type: Xml;
  readonly shown: Xml | undefined;
}

const describe = (field: Field, value: string): Description => {
  // TypeScript cannot follow that the handler found by a field's kind takes that field.
  const handler = kinds[field.kind] as (field: Field, value: string) => Description;
  return handler(field, value);
};

const kinds: {
  readonly [Kind in Field['kind']]: (field: Extract<Field, { readonly kind: Kind }>, value: string) => Description;
} = {
  text: ({ atFoot }, value) => ({
    type: element('w:text', { 'w:multiLine': 1 }),
    shown: written(value, atFoot === true ? AT_FOOT.id : undefined),
  }),

  choice(field, value) {
    const chosen = field.options.find((option) => option.value === value);
    if (value !== '' && chosen === undefined) {
      const known = field.options.map((option) => `"${option.value}"`).join(', ');
      throw new Error(`${field.key}: "${value}" is not one of its options; it has ${known}`);
    }
    return {
      type: element('w:dropDownList', {}, [
        // An item with a value alone is how Word writes the empty choice.
        element('w:listItem', { 'w:value': field.prompt }),
        ...field.options.map(({ label, value: id }) => element('w:listItem', { 'w:displayText': label, 'w:value': id })),
      ]),
      shown: written(chosen?.label ?? ''),
    };
  },

  date(_field, value) {
    const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value);
    return {
      type: element('w:date', day === null ? {} : { 'w:fullDate': `${day[3]}-${day[2]}-${day[1]}T00:00:00Z` }, [
        property('w:dateFormat', 'dd/MM/yyyy'),
        property('w:lid', 'en-GB'),
        property('w:storeMappedDataAs', 'dateTime'),
        property('w:calendar', 'gregorian'),
      ]),
      shown: written(value),
    };
  },

  checkbox(_field, value) {
    const checked = value === 'yes';
    const symbol = (name: string, code: string) => element(name, { 'w14:val': code, 'w14:font': symbolFont });
    return {
      type: element('w14:checkbox', {}, [
        element('w14:checked', { 'w14:val': checked ? 1 : 0 }),
        symbol('w14:checkedState', '2612'),
        symbol('w14:uncheckedState', '2610'),
      ]),
      shown: element('w:r', {}, [
        element('w:rPr', {}, [
          element('w:rFonts', {
            'w:ascii': symbolFont,
            'w:eastAsia': symbolFont,
            'w:hAnsi': symbolFont,
            'w:hint': 'eastAsia',
          }),
          // Somebody may tick it by hand: it is larger than the words beside it.
          property('w:sz', halfPoints(theme.size.heading3)),
        ]),
        element('w:t', {}, [words(checked ? '\u2612' : '\u2610')]),
      ]),
    };
  },
};

const symbolFont = 'MS Gothic';

/** What an empty control shows; a checkbox shows a box. */
function promptOf(field: Field): Prompt | undefined {
  if (field.kind === 'checkbox') return undefined;
  // Without any prompt Word would show one of its own.
  return { text: field.prompt || field.label, lines: field.kind === 'text' ? boxLines[field.size] : 1 };
}

/**
 * The prompt, and a space that hangs below it: an empty box is as tall as its answer may be, and a printed one can be written in.
 * The space goes when somebody writes. Empty lines would do as well, but screen readers read them out.
 */
export const promptRuns = ({ text, lines }: Prompt): Xml[] => [
  run(text, { style: 'PlaceholderText' }),
  ...(lines === 1 ? [] : [run('\u00a0', { position: strutDrop(lines), size: 2 })]),
];

const written = (value: string, style?: string): Xml | undefined =>
  value === '' ? undefined : run(value, style === undefined ? {} : { style });
