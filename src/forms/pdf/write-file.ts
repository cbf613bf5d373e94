import { type PDFContext, type PDFObject, type PDFRef, PDFStream } from 'pdf-lib';
import { joinBytes } from '../join-bytes.ts';
import { bytesOfLetters, packedStream } from './compress.ts';

/** Objects in a packed group: more pack better, fewer are found faster. */
const groupSize = 200;

/**
 * A context as the bytes of a file: streams as they are, all else packed in groups, then where each object stands
 * (PDF 1.7, 7.5.7 and 7.5.8). The library's own writer looks through all earlier objects for each one.
 */
export function writeFile(context: PDFContext): Uint8Array {
  const file = new FileParts(context);
  const loose: [PDFRef, PDFObject][] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) file.add(ref, object);
    else loose.push([ref, object]);
  }
  for (let start = 0; start < loose.length; start += groupSize) file.addGroup(loose.slice(start, start + groupSize));
  return file.finish();
}

/** Where an object stands: by its offset in the file, or by its group and its place there. */
type Entry = readonly [type: number, place: number, index: number];

class FileParts {
  private readonly context: PDFContext;
  private readonly parts: Uint8Array[] = [];
  private readonly entries = new Map<number, Entry>([[0, [0, 0, 0xffff]]]);
  private size = 0;

  constructor(context: PDFContext) {
    this.context = context;
    // Bytes above 127 in the second line tell programs that the file is not text (7.5.2).
    this.write(Uint8Array.from([...bytesOfLetters('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]));
  }

  add(ref: PDFRef, stream: PDFStream): void {
    this.entries.set(ref.objectNumber, [1, this.size, 0]);
    this.writeLetters(`${ref.objectNumber} 0 obj\n`);
    const bytes = new Uint8Array(stream.sizeInBytes());
    stream.copyBytesInto(bytes, 0);
    this.write(bytes);
    this.writeLetters('\nendobj\n');
  }

  addGroup(objects: readonly (readonly [PDFRef, PDFObject])[]): void {
    const group = this.context.nextRef();
    let offset = 0;
    const written = objects.map(([ref, object], index) => {
      const letters = `${object}\n`;
      const place = `${ref.objectNumber} ${offset}`;
      this.entries.set(ref.objectNumber, [2, group.objectNumber, index]);
      offset += letters.length;
      return { letters, place };
    });
    const places = `${written.map(({ place }) => place).join(' ')}\n`;
    const letters = places + written.map(({ letters }) => letters).join('');
    this.add(group, packedStream(this.context, letters, { Type: 'ObjStm', N: objects.length, First: places.length }));
  }

  finish(): Uint8Array {
    const { Root, Info, ID } = this.context.trailerInfo;
    const ref = this.context.nextRef();
    const start = this.size;
    this.entries.set(ref.objectNumber, [1, start, 0]);
    const count = ref.objectNumber + 1;
    const table = new DataView(new ArrayBuffer(count * 7));
    for (let number = 0; number < count; number += 1) {
      const [type, place, index] = this.entries.get(number) ?? [0, 0, 0];
      table.setUint8(number * 7, type);
      table.setUint32(number * 7 + 1, place);
      table.setUint16(number * 7 + 5, index);
    }
    this.add(
      ref,
      packedStream(this.context, new Uint8Array(table.buffer), { Type: 'XRef', Size: count, W: [1, 4, 2], Root, Info, ID }),
    );
    this.writeLetters(`startxref\n${start}\n%%EOF\n`);
    return joinBytes(this.parts);
  }

  private write(part: Uint8Array): void {
    this.parts.push(part);
    this.size += part.length;
  }

  private writeLetters(letters: string): void {
    this.write(bytesOfLetters(letters));
  }
}
