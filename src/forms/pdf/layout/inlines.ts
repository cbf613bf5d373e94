import { handleInline, type Inline, plainText } from '../../form.ts';
import { theme } from '../../theme.ts';
import type { FaceName } from '../fonts/faces.ts';
import type { TextStyle } from './box.ts';
import { type Content, content, type Element, element } from './element.ts';
import type { Run } from './lines.ts';

/** Words to put in lines, and what they are in the meaning of the document. */
export interface Words {
  readonly runs: readonly Run[];
  readonly children: readonly (Element | Content)[];
}

/** Words of one look without marks. */
export function plainWords(text: string, style: TextStyle): Words {
  const place = content();
  return { runs: [{ text, style, content: place }], children: [place] };
}

/** Inlines as runs; links and other languages become elements of their own, strong words and emphasis are looks alone. */
export function inlineWords(inlines: readonly Inline[], style: TextStyle): Words {
  const runs: Run[] = [];
  const children: (Element | Content)[] = [];
  let open: Content | undefined;
  const nested = (inner: Words, made: Element): void => {
    runs.push(...inner.runs);
    children.push(made);
    open = undefined;
  };

  const walk = (inlines: readonly Inline[], style: TextStyle): void => {
    for (const inline of inlines) {
      handleInline<void>(
        {
          text: ({ text }) => {
            if (open === undefined) {
              open = content();
              children.push(open);
            }
            runs.push({ text, style, content: open });
          },
          strong: (inline) => walk(inline.children, { ...style, face: bolder[style.face] }),
          emphasis: (inline) => walk(inline.children, { ...style, face: leaning[style.face] }),
          language: ({ children, language }) => {
            const inner = inlineWords(children, style);
            nested(inner, element('Span', inner.children, { language }));
          },
          link: ({ children, href }) => {
            const inner = inlineWords(children, { ...style, colour: theme.colour.link });
            const made = element('Link', inner.children);
            const link = { element: made, target: href, words: plainText(children) };
            nested({ ...inner, runs: inner.runs.map((run) => ({ ...run, link })) }, made);
          },
        },
        inline,
      );
    }
  };
  walk(inlines, style);
  return { runs, children };
}

const bolder: Readonly<Record<FaceName, FaceName>> = {
  regular: 'bold',
  bold: 'bold',
  italic: 'boldItalic',
  boldItalic: 'boldItalic',
};

const leaning: Readonly<Record<FaceName, FaceName>> = {
  regular: 'italic',
  bold: 'boldItalic',
  italic: 'italic',
  boldItalic: 'boldItalic',
};
