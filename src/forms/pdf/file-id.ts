/**
 * Sixteen bytes that depend on all of a text and on nothing else: the same form gives the same file, another form another
 * identifier (PDF 1.7, 14.4). Not for secrets.
 */
export function fileId(text: string): Uint8Array {
  const id = new DataView(new ArrayBuffer(16));
  for (let part = 0; part < 4; part += 1) {
    let hash = 0x811c9dc5 ^ Math.imul(part + 1, 0x9e3779b1);
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    id.setUint32(part * 4, hash >>> 0);
  }
  return new Uint8Array(id.buffer);
}
