import { escapeMarkup } from '../escape-markup.ts';

/** ` name="value"`, or nothing where there is no value. */
export const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeMarkup(value)}"`;
