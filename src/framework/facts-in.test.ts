import { expect, test } from 'vitest';
import { factsIn, isName, namesIn } from './facts-in.ts';

test('Years, Acts and figures with a unit are facts; advice in words is not', () => {
  expect(factsIn('Since 4 July 2019, for up to 12 months, 30% of the hours.', [])).toEqual(['2019', '12 months', '30%']);
  expect(factsIn('The Community Justice (Scotland) Act says so.', [])).toEqual(['Justice (Scotland) Act']);
  expect(factsIn('Act within two weeks. Choose 3 people for indicator 5.2.', [])).toEqual([]);
});

test('A name is found as it is written, and not inside another word', () => {
  expect(namesIn('The RMA published FRAME.', ['FRAME', 'RMA'])).toEqual(['FRAME', 'RMA']);
  expect(namesIn('A frame, and LS/CMIs.', ['FRAME', 'LS/CMI'])).toEqual([]);
});

test('Titles of bodies and abbreviations are names; words of the language are not', () => {
  expect(['Care Inspectorate', 'LS/CMI', 'Parole Board for Scotland', 'Risk Matrix 2000'].filter(isName)).toHaveLength(4);
  expect(['Unpaid work', 'People', 'Community payback order', 'Breach'].filter(isName)).toEqual([]);
});
