const flag = { argumentsAreWords: 0x1, argumentsAreOffsets: 0x2, scale: 0x8, more: 0x20, scaleBoth: 0x40, matrix: 0x80 };

/** A glyph in another one, by its number, moved to the right and up in units of its font. */
export interface Part {
  readonly glyph: number;
  readonly right: number;
  readonly up: number;
}

/** The limits of an outline; nothing has none. */
export interface Bounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** An outline made of other glyphs (OpenType, "glyf", composite glyphs). */
export function writeComposite(parts: readonly Part[], { left, bottom, right, top }: Bounds): Uint8Array {
  const view = new DataView(new ArrayBuffer(10 + parts.length * 8));
  const words = [-1, left, bottom, right, top];
  parts.forEach((part, index) => {
    const more = index < parts.length - 1 ? flag.more : 0;
    words.push(flag.argumentsAreWords | flag.argumentsAreOffsets | more, part.glyph, part.right, part.up);
  });
  words.forEach((word, index) => {
    view.setInt16(index * 2, word);
  });
  return new Uint8Array(view.buffer);
}

/** An outline whose parts, if it has any, are called by other numbers. */
export function withParts(outline: Uint8Array, numberOf: (part: number) => number): Uint8Array {
  if (outline.length === 0 || new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  for (let offset = 10, flags = flag.more; (flags & flag.more) !== 0; ) {
    flags = view.getUint16(offset);
    view.setUint16(offset + 2, numberOf(view.getUint16(offset + 2)));
    offset += 4 + ((flags & flag.argumentsAreWords) === 0 ? 2 : 4);
    if ((flags & flag.scale) !== 0) offset += 2;
    if ((flags & flag.scaleBoth) !== 0) offset += 4;
    if ((flags & flag.matrix) !== 0) offset += 8;
  }
  return copy;
}

/** Where an outline ends on each side, as it says itself. */
export function boundsOf(outline: Uint8Array): Bounds {
  if (outline.length === 0) return { left: 0, bottom: 0, right: 0, top: 0 };
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  return { left: view.getInt16(2), bottom: view.getInt16(4), right: view.getInt16(6), top: view.getInt16(8) };
}
