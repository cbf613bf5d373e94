import type { Field } from '../../form.ts';
import { theme } from '../../theme.ts';
import type { Measure } from '../fonts/measure.ts';
import type { Box, FieldBox, TextStyle } from './box.ts';
import type { Element } from './element.ts';
import { breakAnswer } from './lines.ts';
import { plainLabel } from './plain-label.ts';

/** Between a field's border and the place where a viewer writes, so that its highlight does not cover the border. */
const inset = 2;
/** What viewers leave free inside that place. */
export const viewerPadding = 2;
const above = 3;

/** Something to fill in, before it has a place. */
export interface FieldRequest {
  readonly field: Field;
  readonly name: string;
  readonly title: string;
  readonly value: string;
  readonly style: TextStyle;
  /** Whether its text may run over several lines. */
  readonly multiline: boolean;
}

/** A field whose value is set in lines for a width. */
export interface SetField extends FieldRequest {
  readonly width: number;
  readonly lines: readonly string[];
}

/** Sets a field's value in lines. Throws where a choice holds none of its options. */
export const setField = (request: FieldRequest, width: number, measure: Measure): SetField => ({
  ...request,
  width,
  lines: answerLines(request, width, measure),
});

/** How high a box is that shows so many lines. */
export const heightOfLines = (lines: number, style: TextStyle): number => lines * style.leading + 2 * (inset + above);

/** Whether a box of a height hides a part of what its field holds. */
export function hidesPart({ lines, style, width, multiline, field }: SetField, height: number, measure: Measure): boolean {
  if (field.kind === 'checkbox' || field.kind === 'choice') return false;
  if (multiline) return heightOfLines(lines.length, style) > height + 0.01;
  return measure.width(lines[0] ?? '', style.face, style.size) > writingWidth(width);
}

/** The border of a field and the field in it. */
export function fieldBoxes(set: SetField, made: Element, place: { x: number; y: number; height: number }): Box[] {
  const { x, y, height } = place;
  const { width, field } = set;
  const border: Box = {
    type: 'rectangle',
    ...place,
    width,
    fill: theme.colour.field,
    stroke: { colour: theme.colour.fieldBorder, width: 1 },
  };
  const box: FieldBox = {
    type: 'field',
    element: made,
    ...set,
    x: x + inset,
    y: y + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
  };
  const arrow: Box[] =
    field.kind === 'choice'
      ? [{ type: 'triangle', x: x + width - 16, y: y + height / 2 - 2.5, width: 9, height: 5.5, fill: theme.colour.accent }]
      : [];
  return [border, ...arrow, box];
}

/** What stands in the box: an option's label for its value, the prompt where none is chosen. */
export function shownText({ field, name, value }: FieldRequest): string {
  if (field.kind === 'checkbox') return '';
  if (field.kind !== 'choice') return value;
  if (value === '') return plainLabel(field.prompt);
  const option = field.options.find((option) => option.value === value);
  if (option === undefined) {
    const values = field.options.map((option) => `"${option.value}"`).join(', ');
    throw new Error(`${name}: "${value}" is not an option. Use one of ${values}, or nothing.`);
  }
  return plainLabel(option.label);
}

function answerLines(request: FieldRequest, width: number, measure: Measure): string[] {
  const { style, multiline } = request;
  const text = shownText(request);
  if (text === '') return [];
  if (!multiline) return [measure.drawable(text.replaceAll('\n', ' '), style.face)];
  return breakAnswer(text, style, writingWidth(width), measure);
}

const writingWidth = (width: number): number => width - 2 * (inset + viewerPadding);
