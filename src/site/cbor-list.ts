/** The items of a list in CBOR (RFC 8949), each as the bytes that it is written with. Throws on anything but a list. */
export function itemsOf(list: Uint8Array): Uint8Array[] {
  const { kind, value, end } = headAt(list, 0);
  if (kind !== LIST) throw new Error('this is no list');
  const items: Uint8Array[] = [];
  let start = end;
  for (let index = 0; index < value; index += 1) {
    const next = endOf(list, start);
    items.push(list.subarray(start, next));
    start = next;
  }
  return items;
}

/** A list of items that are already written. */
export function listOf(items: readonly Uint8Array[]): Uint8Array {
  const head = headOf(LIST, items.length);
  return Uint8Array.from([head, ...items].flatMap((part) => [...part]));
}

/** The words of a text item. */
export function textOf(item: Uint8Array): string {
  const { kind, value, end } = headAt(item, 0);
  if (kind !== TEXT) throw new Error('this is no text');
  return new TextDecoder().decode(item.subarray(end, end + value));
}

/** A text as an item. */
export function textItem(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return Uint8Array.from([...headOf(TEXT, bytes.length), ...bytes]);
}

const [NUMBER, NEGATIVE, BYTES, TEXT, LIST] = [0, 1, 2, 3, 4];

/** What an item is, by its first three bits, with the number that follows: itself, or how long the item is. */
function headAt(bytes: Uint8Array, start: number): { kind: number; value: number; end: number } {
  const first = bytes[start];
  if (first === undefined) throw new Error('this ends too early');
  const [kind, info] = [first >> 5, first & 31];
  if (info < 24) return { kind, value: info, end: start + 1 };
  if (info > 26) throw new Error('this is longer than a search index can be');
  const width = 2 ** (info - 24);
  let value = 0;
  for (let index = 1; index <= width; index += 1) value = value * 256 + (bytes[start + index] ?? 0);
  return { kind, value, end: start + 1 + width };
}

function endOf(bytes: Uint8Array, start: number): number {
  const { kind, value, end } = headAt(bytes, start);
  if (kind === NUMBER || kind === NEGATIVE) return end;
  if (kind === BYTES || kind === TEXT) return end + value;
  if (kind !== LIST) throw new Error('this holds something that no search index does');
  let next = end;
  for (let index = 0; index < value; index += 1) next = endOf(bytes, next);
  return next;
}

function headOf(kind: number, value: number): Uint8Array {
  if (value < 24) return Uint8Array.of((kind << 5) | value);
  if (value < 256) return Uint8Array.of((kind << 5) | 24, value);
  return Uint8Array.of((kind << 5) | 25, value >> 8, value & 255);
}
