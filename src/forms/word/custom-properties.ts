import type { FormIdentity } from '../form.ts';

/** The longest text that Word's own interface keeps in a custom property. */
const MOST = 255;

/**
 * What a file says of itself (docProps/custom.xml): `form` is the identity as JSON, with the two versions beside it.
 * A longer identity is there once more in pieces, `form 1` and on, in case some editor cuts long properties.
 */
export function customProperties(identity: FormIdentity): { name: string; value: string }[] {
  const json = JSON.stringify(identity);
  const pieces = json.length <= MOST ? [] : (json.match(new RegExp(`.{1,${MOST}}`, 'gs')) ?? []);
  return [
    { name: 'form', value: json },
    ...pieces.map((value, index) => ({ name: `form ${index + 1}`, value })),
    { name: 'framework version', value: identity.frameworkVersion },
    { name: 'format version', value: String(identity.formatVersion) },
  ];
}
