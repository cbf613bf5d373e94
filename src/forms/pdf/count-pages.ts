import type { FieldValues, Form } from '../form.ts';
import type { Fonts } from '../formats.ts';
import { readFaces } from './fonts/faces.ts';
import { createMeasure } from './fonts/measure.ts';
import { missingLetters } from './fonts/missing-letters.ts';
import { layout } from './layout/layout.ts';

/** How many pages a form has as PDF, without the work of drawing them. Throws as drawing would. */
export const countPages = (form: Form, values: FieldValues, fonts: Fonts): number =>
  layout(form, values, createMeasure(readFaces(fonts))).pages.length;

/** The letters of some words that keep a form from being drawn where they are part of it, as its title is. */
export function undrawableLetters(words: string, fonts: Fonts): string[] {
  const faces = readFaces(fonts);
  return [...new Set(Object.values(faces).flatMap((face) => missingLetters(words, face)))];
}
