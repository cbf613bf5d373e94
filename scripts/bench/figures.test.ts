import { expect, test } from 'vitest';
import { figuresOf } from './figures.ts';

test('The median is the middle run, whatever the order of runs', () => {
  expect(figuresOf([9, 1, 100])).toEqual({ median: 9, min: 1, max: 100, runs: 3 });
});

test('Of an even number of runs it is halfway between the middle two', () => {
  expect(figuresOf([4, 1, 2, 50]).median).toBe(3);
});

test('One run is its own median', () => {
  expect(figuresOf([7])).toEqual({ median: 7, min: 7, max: 7, runs: 1 });
});

test('No runs have no median', () => {
  expect(() => figuresOf([])).toThrow('no run');
});
