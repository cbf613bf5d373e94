import type { Plugin } from 'vite';
import { theme } from '../forms/theme.ts';
import { restyle } from './restyle.ts';

/** The parts of the design system that every page may use; what belongs to others is left out of its style sheet. */
export const parts = ['breadcrumbs', 'wrapper'];

/** The parts that pages with a form use: they ask for the sheet with `?forms`, which has these and nothing else. */
export const formParts = [
  'button',
  'checkbox',
  'hint-text',
  'input',
  'label',
  'question',
  'select',
  'select-arrow',
  'select-wrapper',
];

/** What each of the design system's colours becomes, so that pages look like ours and not like a government's. */
const colours: Readonly<Record<string, string>> = {
  '#0065bd': 'var(--accent)',
  'rgb(0, 66.9325396825, 125.25)': 'var(--accent-dark)',
  'rgb(217.6861375301, 237.6263497495, 255)': 'var(--tint)',
  '#1a1a1a': 'var(--ink)',
  '#5e5e5e': 'var(--quiet)',
  '#b3b3b3': 'var(--rule)',
  '#c0c0c0': 'var(--rule)',
  '#d32205': 'var(--weak)',
  '#ebebeb': 'var(--tint)',
  '#f8f8f8': 'var(--tint)',
  '#ffffff': 'var(--paper)',
  '#fdd522': 'var(--focus)',
};

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The colours of the theme as custom properties: pages, Word and PDF share one set. */
const properties = Object.entries(theme.colour).map(([name, value]) => `--${kebab(name)}:#${value}`);

/** The sheet in our colours, cut down to the parts in use, below our own rules so that these win. */
export const restyleDesignSystem = (css: string): string =>
  `:root{${properties.join(';')}}\n@layer design-system{${restyle(css, { parts, colours })}}`;

/** What pages with a form have beside it. */
export const restyleForms = (css: string): string =>
  `@layer design-system{${restyle(css, { parts: formParts, colours, partsOnly: true })}}`;

/** Restyles the design system's sheet on its way into the site. */
export const designSystem = (): Plugin => ({
  name: 'design-system',
  enforce: 'pre',
  transform: (css, file) => {
    const [, query] = /design-system\/dist\/css\/design-system\.css(\?forms)?$/.exec(file) ?? [undefined, false];
    return query === false ? null : { code: query === undefined ? restyleDesignSystem(css) : restyleForms(css), map: null };
  },
});
