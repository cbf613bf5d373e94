import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readFonts } from '../site/fonts.ts';
import { form, rows } from './blocks.ts';
import { formats } from './formats.ts';

const environment = { fonts: await readFonts() };
const wide = form([rows('a/b', 'Rows', ['one', 'two'])], { page: 'landscape' });

test('A document that lies on its side does so in Word, and its tables are as wide', async () => {
  const { bytes } = await formats.docx.render(wide, {}, environment);
  const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  const [, width] = /<w:tblW w:w="(\d+)"/.exec(document) ?? [];
  expect(Number(width)).toBeGreaterThan(14000);
});

test('A document that lies on its side does so in PDF, and its fields reach as far', async () => {
  const { bytes } = await formats.pdf.render(wide, {}, environment);
  const pdf = await PDFDocument.load(bytes);
  expect(pdf.getPage(0).getSize()).toEqual({ width: 841.89, height: 595.28 });
  const right = pdf
    .getForm()
    .getFields()
    .flatMap((field) => field.acroField.getWidgets().map((widget) => widget.getRectangle()))
    .map(({ x, width }) => x + width);
  expect(Math.max(...right)).toBeCloseTo(841.89 - 57, -1);
});
