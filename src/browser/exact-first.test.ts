import { expect, test } from 'vitest';
import { exactFirst } from './exact-first.ts';

const found = (...titles: readonly string[]) =>
  titles.map((title) => ({ title, url: '', kind: '', place: '', excerpt: '', whole: '' }));
const order = (titles: readonly string[], typed: string) => exactFirst(found(...titles), typed).map(({ title }) => title);

test.each([
  ['home visits', 'Home visits'],
  ['assessing risk', '5.2 Assessing risk'],
  ['5.2 Assessing risk', '5.2 Assessing risk'],
  ['community payback order', 'Community payback order (CPO)'],
])('Who types “%s” first reads “%s”', (typed, title) => {
  expect(order(['Reviews', 'Home visits to the community payback order', title], typed)[0]).toBe(title);
});

test.each(['visits', '5.2', 'CPO', ''])('Everything else keeps its order: “%s”', (typed) => {
  const titles = ['Reviews', '5.2 Home visits', 'Visits at home', 'Order (CPO)'];
  expect(order(titles, typed)).toEqual(titles);
});
