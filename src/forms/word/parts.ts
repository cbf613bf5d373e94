import { element, partXml, type Xml } from './xml.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What parts a document can have: how a package calls them, and how the document refers to them (ECMA-376 part 1, 11.3). */
const partKinds = {
  styles: { content: `${word}.styles+xml`, relation: `${office}/styles` },
  numbering: { content: `${word}.numbering+xml`, relation: `${office}/numbering` },
  settings: { content: `${word}.settings+xml`, relation: `${office}/settings` },
  header: { content: `${word}.header+xml`, relation: `${office}/header` },
  footer: { content: `${word}.footer+xml`, relation: `${office}/footer` },
  glossary: { content: `${word}.document.glossary+xml`, relation: `${office}/glossaryDocument` },
} as const;

/** One of them. */
export type PartKind = keyof typeof partKinds;

/** The parts of a package while a document is written, and what refers to what. */
export interface Parts {
  /** Adds a part that the document refers to; gives the id by which it does. The name is a path from the document's folder. */
  add(kind: PartKind, name: string, xml: string): string;
  /** The id by which the document refers to an address outside; the same address has one. */
  link(href: string): string;
  /** Everything of the package by path, with the document and what stands beside it; in the order in which it is packed. */
  finish(beside: PackageParts): ReadonlyMap<string, string>;
}

/** What a package has but for what the document refers to. */
interface PackageParts {
  readonly document: string;
  readonly coreProperties: string;
  readonly customProperties: string;
  /** The styles of the glossary, if there is one: it cannot share the document's. */
  readonly glossaryStyles: string | undefined;
}

/** No part, for one document. */
export function createParts(): Parts {
  const parts: { readonly kind: PartKind; readonly name: string; readonly xml: string }[] = [];
  const links = new Map<string, string>();
  const relations: Xml[] = [];
  const relate = (type: string, target: string, mode?: 'External'): string => {
    const id = `rId${relations.length + 1}`;
    relations.push(relationship(id, type, target, mode));
    return id;
  };

  return {
    add(kind, name, xml) {
      parts.push({ kind, name, xml });
      return relate(partKinds[kind].relation, name);
    },
    link(href) {
      const known = links.get(href);
      if (known !== undefined) return known;
      const id = relate(`${office}/hyperlink`, href, 'External');
      links.set(href, id);
      return id;
    },
    finish({ document, coreProperties, customProperties, glossaryStyles }) {
      const glossary = glossaryStyles === undefined ? [] : besideGlossary(glossaryStyles);
      const overrides = [
        override('/word/document.xml', `${word}.document.main+xml`),
        ...parts.map(({ kind, name }) => override(`/word/${name}`, partKinds[kind].content)),
        ...(glossaryStyles === undefined ? [] : [override(`/${GLOSSARY_STYLES}`, partKinds.styles.content)]),
        ...propertyFiles.map(({ path, content }) => override(`/${path}`, content)),
      ];
      // Readers that only sniff the beginning of a file look for the content types there.
      return new Map([
        ['[Content_Types].xml', contentTypes(overrides)],
        ['_rels/.rels', relationships(packageRelations)],
        ['word/document.xml', document],
        ['word/_rels/document.xml.rels', relationships(relations)],
        ...parts.map(({ name, xml }) => [`word/${name}`, xml] as const),
        ...glossary,
        ['docProps/core.xml', coreProperties],
        ['docProps/custom.xml', customProperties],
      ]);
    },
  };
}

/** What a glossary refers to, as every part does that has styles. */
const besideGlossary = (styles: string): (readonly [path: string, xml: string])[] => [
  [GLOSSARY_STYLES, styles],
  ['word/glossary/_rels/document.xml.rels', relationships([relationship('rId1', partKinds.styles.relation, 'styles.xml')])],
];

const GLOSSARY_STYLES = 'word/glossary/styles.xml';

/** What a file says of itself, in two files. */
const propertyFiles = [
  {
    path: 'docProps/core.xml',
    content: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  },
  {
    path: 'docProps/custom.xml',
    content: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    relation: `${office}/custom-properties`,
  },
] as const;

const relationship = (id: string, type: string, target: string, mode?: 'External'): Xml =>
  element('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode });

const packageRelations = [
  relationship('rId1', `${office}/officeDocument`, 'word/document.xml'),
  ...propertyFiles.map(({ path, relation }, index) => relationship(`rId${index + 2}`, relation, path)),
];

const relationships = (relations: readonly Xml[]): string =>
  partXml(element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, relations));

const override = (path: string, type: string): Xml => element('Override', { PartName: path, ContentType: type });

const contentTypes = (overrides: readonly Xml[]): string =>
  partXml(
    element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides,
    ]),
  );
