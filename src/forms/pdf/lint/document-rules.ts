import { PDFArray, PDFBool, PDFDict, PDFName, PDFRawStream, PDFStream } from 'pdf-lib';
import { type TaggedPdf, textOf } from './tagged-pdf.ts';

/** What holds for a file as a whole. */
export const documentRules: Readonly<Record<string, (pdf: TaggedPdf) => string[]>> = {
  language: ({ catalogue }) => (textOf(catalogue, 'Lang') ? [] : ['The document does not say its language.']),

  marked: ({ catalogue }) => {
    const info = catalogue.lookup(PDFName.of('MarkInfo'));
    return info instanceof PDFDict && info.lookup(PDFName.of('Marked')) === PDFBool.True
      ? []
      : ['The document is not said to be tagged.'];
  },

  title: ({ catalogue }) => {
    const preferences = catalogue.lookup(PDFName.of('ViewerPreferences'));
    const shown = preferences instanceof PDFDict && preferences.lookup(PDFName.of('DisplayDocTitle')) === PDFBool.True;
    const titled = /<dc:title>.*<rdf:li[^>]*>[^<]+</s.test(packetOf(catalogue));
    return [...(shown ? [] : ['Viewers show the file name, not the title.']), ...(titled ? [] : ['The metadata have no title.'])];
  },

  identification: ({ catalogue }) =>
    /<pdfuaid:part>1<\/pdfuaid:part>/.test(packetOf(catalogue)) ? [] : ['The metadata do not say PDF/UA-1, or are packed.'],

  bookmarks: ({ catalogue }) => (catalogue.has(PDFName.of('Outlines')) ? [] : ['The document has no bookmarks.']),

  tabs: ({ pages }) =>
    pages.flatMap(({ dict }, index) =>
      textOf(dict, 'Tabs') === 'S' ? [] : [`Page ${index + 1} does not tab in the order of the structure.`],
    ),

  fonts: ({ context }) =>
    context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFDict) || textOf(object, 'Type') !== 'Font') return [];
      const descendants = object.lookup(PDFName.of('DescendantFonts'));
      const font = descendants instanceof PDFArray ? descendants.lookup(0, PDFDict) : object;
      const descriptor = font.lookup(PDFName.of('FontDescriptor'));
      const embedded = descriptor instanceof PDFDict && descriptor.lookup(PDFName.of('FontFile2')) instanceof PDFStream;
      return embedded ? [] : [`${textOf(object, 'BaseFont') ?? 'A font'} is not embedded.`];
    }),
};

function packetOf(catalogue: PDFDict): string {
  const stream = catalogue.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream ? new TextDecoder().decode(stream.contents) : '';
}
