import { afterEach, expect, test } from 'vitest';
import { watchFetches } from './watch-fetches.ts';

const given = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = given;
});

/** Fetches under a host that knows one part, and says nothing of what does not come. */
async function missingAfter(...addresses: readonly string[]): Promise<readonly string[]> {
  globalThis.fetch = async (address) => {
    if (address === 'offline') throw new TypeError('Failed to fetch');
    return new Response('', { status: address === 'part' ? 200 : 404 });
  };
  const missing = watchFetches();
  await Promise.allSettled(addresses.map((address) => fetch(address)));
  return missing;
}

test('What comes is not missing', async () => {
  expect(await missingAfter('part', 'part')).toEqual([]);
});

test.each(['elsewhere', 'offline'])('What does not come is noted: %s', async (address) => {
  expect(await missingAfter('part', address)).toEqual([address]);
});
