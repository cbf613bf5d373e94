import { templateOfChoice } from '../../forms/choice.ts';
import { composeForm } from '../../forms/compose.ts';
import { answersAskedBy, type Form } from '../../forms/form.ts';
import { type FormatId, formats } from '../../forms/formats.ts';
import { renderHtml } from '../../forms/html/render-html.ts';
import { documentForEach, eachSheet, organisationsIn, type PartnerSheet, packSheets } from '../../forms/partner-sheets.ts';
import { countPages, undrawableLetters } from '../../forms/pdf/count-pages.ts';
import { safeFileName } from '../../forms/safe-file-name.ts';
import { writeSavedChoice } from '../../forms/saved-choice.ts';
import { type Framework, get } from '../../framework/framework.ts';
import type { Errand, Errands, MadeFile, Wish } from './messages.ts';
import type { Supplies } from './supplies.ts';

/** How an errand tells of its way, and learns that something newer is wanted instead. */
export interface Way<Part> {
  tell(part: Part): void;
  /** Lets other messages in; whether this errand is still wanted. */
  goOn(): Promise<boolean>;
}

type Doing = {
  readonly [Name in Errand]: (
    supplies: Supplies,
    ask: Errands[Name]['ask'],
    way: Way<Errands[Name]['part']>,
  ) => Promise<Errands[Name]['answer']>;
};

/** The title has letters that PDF cannot draw. */
export class UndrawableTitle extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    super(`the title has letters that no font has: ${letters.join(' ')}`);
    this.letters = letters;
  }
}

/** What the worker can do: each errand by its name, with the build's own modules. */
export const errands: Doing = {
  async prepare(supplies) {
    await Promise.all([supplies.framework(), supplies.fonts(), savedChoiceReader()]);
    return null;
  },

  async preview(supplies, { wish, document }, way) {
    const framework = await supplies.framework();
    const forms = framework.documents.map(({ id }) => formOf(framework, wish, id));
    const shown = forms.find(({ identity }) => identity.document === document);
    way.tell({
      kind: 'preview',
      title: templateOf(framework, wish).title,
      pieces: (shown?.blocks ?? []).map((block) => renderHtml([block], { raise: BELOW_A_HEADING_3, values: wish.values })),
      fields: Object.fromEntries(forms.map((form) => [form.identity.document, countFields(form)])),
    });
    const fonts = await supplies.fonts();
    const letters = undrawableLetters(wish.title, fonts);
    way.tell({ kind: 'letters', letters });
    for (const { id } of framework.documents) {
      if (!(await way.goOn())) return null;
      const form = formOf(framework, { ...wish, title: without(wish.title, letters) }, id);
      way.tell({ kind: 'pages', document: id, pages: countPages(form, wish.values, fonts) });
    }
    return null;
  },

  async make(supplies, { wish, document, format }) {
    const framework = await supplies.framework();
    const environment = await environmentFor(supplies, wish, format);
    const { bytes, unshown = [] } = await formats[format].render(formOf(framework, wish, document), wish.values, environment);
    const { mediaType } = formats[format];
    return { ...fileOf(framework, wish, document, format), mediaType, bytes: Uint8Array.from(bytes), unshown };
  },

  async sheets(supplies, { wish, organisations: text, format }, way) {
    const framework = await supplies.framework();
    const environment = await environmentFor(supplies, wish, format);
    const { organisations, repeated } = organisationsIn(text);
    const sheets: PartnerSheet[] = [];
    for await (const sheet of eachSheet(
      framework,
      templateOf(framework, wish),
      organisations,
      wish.values,
      format,
      environment,
    )) {
      sheets.push(sheet);
      way.tell({ kind: 'progress', done: sheets.length, of: organisations.length });
    }
    const document = documentForEach(framework)?.document ?? '';
    const bytes = Uint8Array.from(packSheets(framework, sheets));
    const unshown = sheets.flatMap((sheet) => sheet.unshown ?? []);
    return { ...fileOf(framework, wish, document, 'zip'), mediaType: 'application/zip', bytes, unshown, repeated };
  },

  async save(supplies, { wish }) {
    const framework = await supplies.framework();
    const bytes = new TextEncoder().encode(writeSavedChoice(framework, wish));
    const name = `${safeFileName(templateOf(framework, wish).title)}.json`;
    return { name, mediaType: 'application/json', bytes, unshown: [] };
  },

  async open(supplies, { text }) {
    const [framework, { readSavedChoice }] = await Promise.all([supplies.framework(), savedChoiceReader()]);
    return readSavedChoice(framework, text);
  },
};

/** Stands by itself, since it brings schemas that nothing else here needs. */
const savedChoiceReader = () => import('./saved-choice-reader.ts');

/** A cover's title is then a heading 4. */
const BELOW_A_HEADING_3 = -3;

const templateOf = (framework: Framework, { choice, title }: Wish) => templateOfChoice(framework, choice, title);

const formOf = (framework: Framework, wish: Wish, document: string): Form =>
  composeForm(framework, templateOf(framework, wish), document, wish.values);

/** Every place to write or choose in, as PDF counts them: a row has one for each column. */
const countFields = ({ blocks }: Form): number =>
  answersAskedBy(blocks).reduce((sum, block) => sum + (block.type === 'field' ? 1 : block.count * block.columns.length), 0);

async function environmentFor(supplies: Supplies, wish: Wish, format: FormatId) {
  const fonts = await supplies.fonts();
  if (format === 'pdf') refuseUndrawable(wish, fonts);
  return { fonts };
}

/** A title can hold letters that stop a PDF; its pages are counted all the same. */
const without = (title: string, letters: readonly string[]): string =>
  letters.reduce((rest, letter) => rest.replaceAll(letter, 'x'), title.normalize('NFC'));

function refuseUndrawable({ title }: Wish, fonts: Parameters<typeof undrawableLetters>[1]): void {
  const letters = undrawableLetters(title, fonts);
  if (letters.length > 0) throw new UndrawableTitle(letters);
}

/** "Our review - Reading pack.pdf". */
const fileOf = (framework: Framework, wish: Wish, document: string, ending: string): Pick<MadeFile, 'name'> => {
  const words = [templateOf(framework, wish).title, get(framework, 'documents', document).name];
  return { name: `${words.map(safeFileName).filter(Boolean).join(' - ')}.${ending}` };
};
