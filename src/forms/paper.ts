import type { Form } from './form.ts';
import { theme } from './theme.ts';

/** A sheet as it lies before the reader, in points. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}

/** The sheet of a document: the theme's, or the same turned on its side. */
export const paperOf = (page: Form['page']): Paper => papers[page];

const papers: Readonly<Record<Form['page'], Paper>> = {
  portrait: theme.page,
  landscape: { ...theme.page, width: theme.page.height, height: theme.page.width },
};

/** The width between the margins. */
export const widthInside = ({ width, margin }: Paper): number => width - margin.left - margin.right;

/** The height between the margins. */
export const heightInside = ({ height, margin }: Paper): number => height - margin.top - margin.bottom;
