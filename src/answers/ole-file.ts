import type { RefusalReason } from './read-result.ts';

/** The bytes that an OLE file begins with (MS-CFB 2.2): old Word, and Word that was encrypted. */
export const oleSignature: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Why such a file is not read, told by the names of the streams and storages in it. */
export function whyOleIsRefused(bytes: Uint8Array): RefusalReason {
  const names = namesIn(bytes);
  return signs.find(({ name }) => names.has(name))?.reason ?? 'other-format';
}

/** In the order in which they count: what was encrypted for a label has the package of every encrypted file too (MS-OFFCRYPTO 1.3.2). */
const signs: readonly { readonly name: string; readonly reason: RefusalReason }[] = [
  { name: 'DRMEncryptedDataSpace', reason: 'label' },
  { name: 'DRMEncryptedTransform', reason: 'label' },
  { name: '\tDRMDataSpace', reason: 'label' },
  { name: '\tDRMContent', reason: 'label' },
  { name: 'LabelInfo', reason: 'label' },
  { name: 'EncryptedPackage', reason: 'password' },
  { name: 'WordDocument', reason: 'old-word' },
];

/**
 * Entries of the directory are 128 bytes long and begin at multiples of that (MS-CFB 2.6.1), so they are found without following the
 * chains of sectors, which may be broken. What only looks like an entry does no harm: its name is none of those that count.
 */
function namesIn(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = new TextDecoder('utf-16le');
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const isEntry = [1, 2, 5].includes(view.getUint8(at + 66)) && length >= 4 && length <= 64 && length % 2 === 0;
    if (isEntry) names.add(letters.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
