import { ExternalHyperlink, InternalHyperlink, type IRunOptions, TextRun } from 'docx';
import { handleInline, type Inline, type InlineHandlers } from '../form.ts';
import { carriedText } from '../written-text.ts';
import { bookmarkName } from './bookmarks.ts';

/** What inlines become. */
type Written = TextRun | InternalHyperlink | ExternalHyperlink;

/** What a run inherits from the inlines around it. */
type RunMarks = Pick<IRunOptions, 'bold' | 'italics' | 'language' | 'style'>;

/** Inlines as runs and links. */
export function writeInlines(inlines: readonly Inline[], marks: RunMarks = {}): Written[] {
  const handlers: InlineHandlers<Written[]> = {
    text: ({ text }) => [new TextRun({ ...marks, text: carriedText(text) })],
    strong: ({ children }) => writeInlines(children, { ...marks, bold: true }),
    emphasis: ({ children }) => writeInlines(children, { ...marks, italics: true }),
    language: ({ language, children }) => writeInlines(children, { ...marks, language: { value: language } }),
    link({ href, children }) {
      const runs = writeInlines(children, { ...marks, style: 'Hyperlink' });
      return [
        href.startsWith('#')
          ? new InternalHyperlink({ anchor: bookmarkName(href.slice(1)), children: runs })
          : new ExternalHyperlink({ link: href, children: runs }),
      ];
    },
  };
  return inlines.flatMap((inline) => handleInline(handlers, inline));
}
