import { expect, test } from 'vitest';
import { restyle } from './restyle.ts';

const plain = (css: string, parts: readonly string[] = ['button']) =>
  restyle(css, { parts, colours: { '#0065bd': 'var(--accent)', 'rgb(1, 2, 3)': 'var(--ink)' } }).replaceAll(/\s+/g, ' ');

test('Rules about parts in use stay, with their elements and variants', () => {
  expect(plain('.ds_button{margin:0}.ds_button--small .ds_button__icon{margin:1px}')).toBe(
    '.ds_button{margin:0} .ds_button--small .ds_button__icon{margin:1px}',
  );
});

test('Rules about other parts go, also where they only begin alike', () => {
  expect(plain('.ds_button-group{margin:0}.ds_tabs .ds_button{margin:0}').trim()).toBe('');
});

test('Of several selectors only those in use stay', () => {
  expect(plain('.ds_tabs,.ds_button:is(:hover, :focus){margin:0}')).toBe('.ds_button:is(:hover, :focus){margin:0}');
});

test('Rules without a part stay', () => {
  expect(plain('h1{margin:0}')).toBe('h1{margin:0}');
});

test('Rules without a part go where only parts are wanted', () => {
  const css = 'h1{margin:0}@font-face{src:url()}@media print{a{margin:0}}.ds_button,p{margin:1px}';
  expect(restyle(css, { parts: ['button'], colours: {}, partsOnly: true }).trim()).toBe('.ds_button{margin:1px}');
});

test('Rules for margins that any element can be given go', () => {
  expect(plain('.ds_\\!_margin--0{margin:0}').trim()).toBe('');
});

test('A media query stays only while something is left in it', () => {
  expect(plain('@media print{.ds_tabs{margin:0}}@media screen{.ds_button{margin:0}}').trim()).toBe(
    '@media screen{.ds_button{margin:0}}',
  );
});

test('Every colour becomes ours', () => {
  expect(plain('a{color:#0065bd;outline:1px solid rgb(1, 2, 3)}')).toBe('a{color:var(--accent);outline:1px solid var(--ink)}');
});

test('A colour that nobody thought of stops the build', () => {
  expect(() => plain('a{color:#bada55}')).toThrow('#bada55');
});

test('A colour of a part that is not in use is nobody’s concern', () => {
  expect(plain('.ds_tabs{color:#bada55}').trim()).toBe('');
});
