/** A value as a PDF file writes it (PDF 1.7, 7.3). Strings are bytes: how they are letters is said elsewhere. */
export type PdfValue =
  | null
  | boolean
  | number
  | readonly PdfValue[]
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'string'; readonly bytes: readonly number[] }
  | { readonly type: 'reference'; readonly number: number }
  | PdfDictionary;

/** Values by name (7.3.7). */
export interface PdfDictionary {
  readonly type: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** Arrays and dictionaries inside each other: no form needs more, and a hostile file cannot use up the stack. */
const deepest = 60;

/** In bytes: a hundred times the longest answer that a field shows. One that never ends would be read through to the end of the file. */
const longestString = 500_000;

/** Reads one value that begins at `start` in bytes given as letters, one each, and says where it ends. Throws on bad syntax. */
export function readValue(letters: string, start: number): { value: PdfValue; end: number } {
  const reader = new Reader(letters, start);
  const value = reader.value(0);
  return { value, end: reader.position };
}

const space = /[\0\t\n\f\r ]/;
const token = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const reference = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const gaps = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

class Reader {
  position: number;
  private readonly letters: string;

  constructor(letters: string, start: number) {
    this.letters = letters;
    this.position = start;
  }

  value(depth: number): PdfValue {
    if (depth > deepest) throw new Error('Values stand too deep inside each other.');
    this.match(gaps);
    const first = this.letters.charAt(this.position);
    if (first === '/') return { type: 'name', name: this.name() };
    if (first === '(') return { type: 'string', bytes: this.string() };
    if (first === '[') return this.array(depth);
    if (first !== '<') return this.word();
    return this.letters.charAt(this.position + 1) === '<'
      ? this.dictionary(depth)
      : { type: 'string', bytes: this.hexadecimal() };
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.letters);
    if (found !== null) this.position = pattern.lastIndex;
    return found;
  }

  private take(expected: string): boolean {
    this.match(gaps);
    if (!this.letters.startsWith(expected, this.position)) return false;
    this.position += expected.length;
    return true;
  }

  private name(): string {
    this.position += 1;
    const written = this.match(token)?.[0] ?? '';
    return written.replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }

  private word(): PdfValue {
    const found = this.match(reference);
    if (found !== null) return { type: 'reference', number: Number(found[1]) };
    const word = this.match(token)?.[0] ?? '';
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw new Error(`"${word.slice(0, 20)}" is not a value.`);
    return Number(word);
  }

  private array(depth: number): readonly PdfValue[] {
    this.position += 1;
    const values: PdfValue[] = [];
    while (!this.take(']')) values.push(this.value(depth + 1));
    return values;
  }

  private dictionary(depth: number): PdfDictionary {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    while (!this.take('>>')) {
      if (this.letters.charAt(this.position) !== '/') throw new Error('An entry of a dictionary has no name.');
      const name = this.name();
      entries.set(name, this.value(depth + 1));
    }
    return { type: 'dictionary', entries };
  }

  private hexadecimal(): number[] {
    const end = this.letters.indexOf('>', this.position);
    if (end < 0 || end - this.position > 2 * longestString) throw new Error('A string has no end.');
    const digits = this.letters.slice(this.position + 1, end).replaceAll(/[\0\t\n\f\r ]/g, '');
    this.position = end + 1;
    if (/[^0-9a-fA-F]/.test(digits)) throw new Error('A string has signs that are not digits.');
    return (digits.match(/..?/g) ?? []).map((pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
  }

  private string(): number[] {
    const bytes: number[] = [];
    this.position += 1;
    for (let open = 1; ; this.position += 1) {
      const letter = this.letters.charAt(this.position);
      if (letter === '' || bytes.length > longestString) throw new Error('A string has no end.');
      if (letter === '(') open += 1;
      if (letter === ')') open -= 1;
      if (open === 0) break;
      if (letter === '\\') bytes.push(...this.escape());
      else if (letter === '\r') {
        // Whatever ends a line in the file stands for a line feed (7.3.4.2).
        if (this.letters.charAt(this.position + 1) === '\n') this.position += 1;
        bytes.push(10);
      } else bytes.push(letter.charCodeAt(0));
    }
    this.position += 1;
    return bytes;
  }

  /** What stands after a backslash; leaves the position at its last letter. */
  private escape(): number[] {
    this.position += 1;
    const letter = this.letters.charAt(this.position);
    const octal = /^[0-7]{1,3}/.exec(this.letters.slice(this.position, this.position + 3))?.[0];
    if (octal !== undefined) {
      this.position += octal.length - 1;
      return [Number.parseInt(octal, 8) & 0xff];
    }
    if (letter === '\r' && this.letters.charAt(this.position + 1) === '\n') this.position += 1;
    if (letter === '\r' || letter === '\n') return [];
    return [escapes[letter] ?? letter.charCodeAt(0)];
  }
}

/** Where the data of a stream begin after its dictionary: a line end that is not part of them (7.3.8.1). */
export function streamStart(letters: string, afterDictionary: number): number | undefined {
  gaps.lastIndex = afterDictionary;
  gaps.exec(letters);
  const keyword = gaps.lastIndex;
  if (!letters.startsWith('stream', keyword)) return undefined;
  const start = keyword + 'stream'.length;
  if (letters.startsWith('\r\n', start)) return start + 2;
  return space.test(letters.charAt(start)) ? start + 1 : start;
}
