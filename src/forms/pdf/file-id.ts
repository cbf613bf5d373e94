/**
 * Sixteen bytes that depend on all of a text and on nothing else: the same form gives the same file, another form another
 * identifier (PDF 1.7, 14.4). Not for secrets.
 */
export function fileId(text: string): Uint8Array {
  const hashes = [1, 2, 3, 4].map((part) => 0x811c9dc5 ^ Math.imul(part, 0x9e3779b1));
  let [first = 0, second = 0, third = 0, fourth = 0] = hashes;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index);
    first = Math.imul(first ^ letter, prime);
    second = Math.imul(second ^ letter, prime);
    third = Math.imul(third ^ letter, prime);
    fourth = Math.imul(fourth ^ letter, prime);
  }
  const id = new DataView(new ArrayBuffer(16));
  [first, second, third, fourth].forEach((hash, part) => {
    id.setUint32(part * 4, hash >>> 0);
  });
  return new Uint8Array(id.buffer);
}

const prime = 0x01000193;
