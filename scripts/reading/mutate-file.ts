import { strFromU8, strToU8, unzipSync, zipSync, zlibSync } from 'fflate';
import type { Chance } from '../../src/answers/fixtures.ts';

/** Filled files to begin with. */
export interface Samples {
  readonly word: Uint8Array;
  readonly pdf: Uint8Array;
  readonly json: Uint8Array;
}

/** A file such as nobody should bring, with what was done to it. */
export interface Mutation {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Damages a sample, or makes a hostile file, as chance will have it. */
export function mutate(samples: Samples, chance: Chance): Mutation {
  const name = chance.of(Object.keys(ways));
  const way = ways[name];
  if (way === undefined) throw new Error(`there is no way called ${name}`);
  return { name, bytes: way(samples, chance) };
}

type Way = (samples: Samples, chance: Chance) => Uint8Array;

const anyOf = ({ word, pdf, json }: Samples, chance: Chance): Uint8Array => chance.of([word, pdf, json]).slice();

const ways: Readonly<Record<string, Way>> = {
  truncated: (samples, chance) => {
    const bytes = anyOf(samples, chance);
    return bytes.slice(0, chance.below(bytes.length));
  },
  'bits flipped': (samples, chance) => {
    const bytes = anyOf(samples, chance);
    for (let flip = chance.of([1, 2, 10, 500]); flip > 0; flip -= 1) {
      const at = chance.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
    }
    return bytes;
  },
  'a stretch moved': (samples, chance) => {
    const bytes = anyOf(samples, chance);
    bytes.copyWithin(chance.below(bytes.length), chance.below(bytes.length), chance.below(bytes.length));
    return bytes;
  },
  'two files spliced': (samples, chance) => {
    const [first, second] = [anyOf(samples, chance), anyOf(samples, chance)];
    return joined(first.slice(0, chance.below(first.length)), second.slice(chance.below(second.length)));
  },
  'a file in a file': (samples, chance) => joined(anyOf(samples, chance), anyOf(samples, chance)),
  noise: (samples, chance) => {
    const opening = chance.of([new Uint8Array(), anyOf(samples, chance).slice(0, 64)]);
    return joined(
      opening,
      Uint8Array.from({ length: chance.below(50_000) }, () => chance.below(256)),
    );
  },
  'XML with pieces changed': inXml((xml, chance) => {
    const pieces = xml.split(/(?=<)/);
    for (let change = chance.of([1, 3, 30]); change > 0; change -= 1) {
      const [from, to] = [chance.below(pieces.length), chance.below(pieces.length)];
      pieces[to] = chance.of(['', `${pieces[to]}${pieces[from]}`, `${pieces[from]}`]);
    }
    return pieces.join('');
  }),
  'XML with values changed': inXml((xml, chance) =>
    xml.replaceAll(/"[^"<]*"/g, (value) => (chance.below(40) === 0 ? `"${chance.of(strangeWords)}"` : value)),
  ),
  'XML elements renamed': inXml((xml, chance) => {
    const name = chance.of(['w:p', 'w:tc', 'w:tr', 'w:tbl', 'w:sdt', 'w:tag', 'w:t', 'w:r', 'w:sdtContent', 'property']);
    return xml.replaceAll(
      new RegExp(`(</?)${name}(?=[ />])`, 'g'),
      `$1${chance.of(['w:txbxContent', 'w:del', 'w:constructor', 'w:__proto__', 'w:tbl', 'w:p'])}`,
    );
  }),
  'XML that asks for files': inXml((xml) =>
    xml
      .replace(/(\?>)/, '$1<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd"><!ENTITY c "&b;&b;&b;">]>')
      .replace(/(<w:t[^>]*>)/, '$1&c;'),
  ),
  'XML that is deep': inXml((xml, chance) => {
    const [name, depth] = [chance.of(['w:p', 'w:tbl', 'w:sdt', 'w:r', 'x']), chance.of([100, 10_000, 400_000])];
    return xml.replace('<w:body>', `<w:body>${`<${name}>`.repeat(depth)}${`</${name}>`.repeat(depth)}`);
  }),
  'XML that is long': inXml((xml, chance) => {
    const piece = chance.of([
      '<w:p/>',
      '<w:tbl/>',
      '<w:tr><w:tc/></w:tr>',
      '<w:tag w:val="a/b"/>',
      '<w:r><w:tab/></w:r>',
      '<w:commentReference/>',
    ]);
    return xml.replace('<w:body>', `<w:body>${piece.repeat(chance.of([1_000, 100_000, 500_000]))}`);
  }),
  'a zip bomb': (_samples, chance) =>
    zipSync(
      {
        'word/document.xml': new Uint8Array(chance.of([1_000_000, 31_000_000, 60_000_000])).fill(chance.of([0, 32, 60])),
        'docProps/custom.xml': strToU8('<a/>'),
      },
      { level: 1 },
    ),
  'PDF with values changed': inPdf((letters, chance) =>
    letters.replaceAll(/ (\d+ 0 R|\([^()]{0,40}\)|\/\w+|\d+)/g, (value) =>
      chance.below(60) === 0 ? ` ${chance.of(strangeValues)}` : value,
    ),
  ),
  'PDF with objects that lead in circles': inPdf((letters, chance) =>
    letters.replaceAll(/(\d+) 0 R/g, (value) => (chance.below(10) === 0 ? `${1 + chance.below(60)} 0 R` : value)),
  ),
  'PDF that is deep': inPdf(
    (letters, chance) => `${letters}\n1 0 obj\n${chance.of(['[', '<</A ', '(']).repeat(chance.of([100, 100_000]))}\nendobj\n`,
  ),
  'PDF with strings that never end': inPdf((letters, chance) => letters + `7 0 obj\n${chance.of(['(', '<'])}aa `.repeat(50_000)),
  'a PDF bomb': (_samples, chance) => {
    const kind = chance.of(['ObjStm', 'Metadata']);
    const packed = zlibSync(new Uint8Array(chance.of([1_000_000, 31_000_000, 60_000_000])).fill(chance.of([0, 49, 91])), {
      level: 1,
    });
    const head = `%PDF-1.7\n1 0 obj\n<</Type /Catalog /Metadata 2 0 R>>\nendobj\n2 0 obj\n<</Type /${kind} /N 100000 /First 10 /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`;
    return joined(strToU8(head), packed, strToU8('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n'));
  },
  'many objects': (_samples, chance) =>
    strToU8(`%PDF-1.7\n${'1 0 obj\n<</A [1 0 R]>>\nendobj\n'.repeat(chance.of([1_000, 400_000]))}`),
  'JSON with values of other kinds': (samples, chance) => {
    const text = strFromU8(samples.json).replaceAll(/("[^"]*"|\d+|true)(?=[,\n])/g, (value) =>
      chance.below(6) === 0 ? chance.of(['null', '[]', '{"a": 1}', '1e999', '"__proto__"', '-1']) : value,
    );
    return strToU8(text);
  },
  'JSON that is deep': (_samples, chance) => strToU8(`{"formatVersion":1,"values":${'['.repeat(chance.of([100, 1_000_000]))}`),
  'JSON with names of every object': (samples) =>
    strToU8(strFromU8(samples.json).replace('"unknown": {', '"unknown": {"__proto__": "a", "constructor": "b"')),
  'another kind of file': (_samples, chance) =>
    chance.of([
      zipSync({ 'xl/workbook.xml': strToU8('<a/>'), '[Content_Types].xml': strToU8('<a/>') }),
      strToU8('{\\rtf1 Dear all}'),
      strToU8('\u0089PNG\r\n'),
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 4096 }, () => chance.below(256))]),
      new Uint8Array(chance.below(5)),
    ]),
};

const strangeWords = ['', '-1', '1e999', 'a/b', 'a/b/c', `${'x'.repeat(70)}/y`, '__proto__', 'constructor', '&#0;', '0'];
const strangeValues = ['null', '-1', '99999999999', '[]', '<<>>', '(', '/Constructor', '<</Kids [1 0 R]>>', '1 0 R', '(\\777'];

function inXml(change: (xml: string, chance: Chance) => string): Way {
  return ({ word }, chance) => {
    const parts = unzipSync(word);
    const name = chance.of(['word/document.xml', 'word/document.xml', 'docProps/custom.xml', 'docProps/core.xml', '_rels/.rels']);
    const xml = change(strFromU8(parts[name] ?? new Uint8Array()), chance);
    return zipSync({ ...parts, [name]: strToU8(xml) }, { level: 1 });
  };
}

function inPdf(change: (letters: string, chance: Chance) => string): Way {
  return ({ pdf }, chance) => strToU8(change(strFromU8(pdf, true), chance), true);
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
