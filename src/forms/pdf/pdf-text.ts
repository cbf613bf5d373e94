import { PDFHexString, PDFString } from 'pdf-lib';

/**
 * Text as a PDF string: letters where all are ASCII, else UTF-16 (PDF 1.7, 7.9.2). The same words always give the same
 * bytes: some viewers find a drop-down's value among its options by comparing bytes.
 */
export const pdfText = (text: string): PDFString | PDFHexString =>
  /^[ -~\n]*$/.test(text)
    ? PDFString.of(text.replaceAll(/[\\()]/g, '\\$&').replaceAll('\n', '\\n'))
    : PDFHexString.fromText(text);
