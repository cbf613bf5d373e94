import { textIn } from './pdf-fields.ts';
import { entriesOf, nameOf, type PdfObjects } from './pdf-objects.ts';
import { type Entries, pagesOf } from './pdf-pages.ts';
import type { RefusalReason } from './read-result.ts';

/** Why a file without fields, and without the mark of a form, has none: a scan, printed, or somebody else's. */
export function whyWithoutFields(objects: PdfObjects): RefusalReason {
  if (isScan(objects)) return 'scan';
  const information = entriesOf(objects.resolve(objects.trailer.get('Info')));
  const makers = ['Producer', 'Creator'].map((entry) => textIn(objects.resolve(information.get(entry))) ?? '').join(' ');
  return printers.test(makers) ? 'printed' : 'not-ours';
}

/** Why a file cannot be unlocked: rights management locks with a handler of its own (MS-OFFCRYPTO 1.3.2 has the same for Word). */
export function whyLocked(objects: PdfObjects): RefusalReason {
  const lock = entriesOf(objects.resolve(objects.trailer.get('Encrypt')));
  return rightsManagement.test(nameOf(objects.resolve(lock.get('Filter'))) ?? '') ? 'label' : 'password';
}

/** Whether the file only wraps another that rights management has locked: readers that cannot unlock that show a page that says so. */
export function isLockedInside(objects: PdfObjects): boolean {
  const catalogue = entriesOf(objects.resolve(objects.trailer.get('Root')));
  const attached = objects.resolve(catalogue.get('AF'));
  return (Array.isArray(attached) ? attached : []).some((file) => {
    const entries = entriesOf(objects.resolve(file));
    const payload = entriesOf(objects.resolve(entries.get('EP')));
    const kind = nameOf(objects.resolve(payload.get('Subtype'))) ?? '';
    return nameOf(objects.resolve(entries.get('AFRelationship'))) === 'EncryptedPayload' || rightsManagement.test(kind);
  });
}

const rightsManagement = /^(MicrosoftIRMServices|EBX_HANDLER|FOPN_)/;

/** Programs that print to PDF, or export what they show, and so leave boxes out. */
const printers =
  /print to pdf|printer|distiller|ghostscript|quartz|skia\/pdf|chromium|mozilla|cairo|pdfcreator|cutepdf|bullzip|dopdf|novapdf|pdf24|primopdf|cups|microsoft.*word|libreoffice|openoffice|google docs/i;

/** Whether there is a picture on every page and no words but those that a program has read from pictures. */
function isScan(objects: PdfObjects): boolean {
  const pages = pagesOf(objects);
  const isPicture = ({ resources }: { readonly resources: Entries }): boolean => {
    const drawn = [...entriesOf(objects.resolve(resources.get('XObject'))).values()];
    const fonts = [...entriesOf(objects.resolve(resources.get('Font'))).values()];
    return (
      drawn.some((object) => nameOf(objects.resolve(entriesOf(objects.resolve(object)).get('Subtype'))) === 'Image') &&
      fonts.every((font) => unseenFonts.test(nameOf(objects.resolve(entriesOf(objects.resolve(font)).get('BaseFont'))) ?? ''))
    );
  };
  return pages.length > 0 && pages.every(isPicture);
}

/** Fonts without shapes, which programs put over the words of a scan. */
const unseenFonts = /glyphless|hiddenhorzocr|invisible/i;
