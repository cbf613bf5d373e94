import type { Framework } from '../../framework/framework.ts';

/** What `framework.json` holds, as far as documents are made from it. */
type Published = Omit<Framework, 'release'> & Framework['release'];

/**
 * The framework that the build made, in the order and as checked as it was there: no schema is needed to read our own file. Rejects
 * where it does not come.
 */
export async function fetchFramework(address: string): Promise<Framework> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { version, date, ...records } = (await response.json()) as Published;
  return { ...records, release: { version, date } } as Framework;
}
