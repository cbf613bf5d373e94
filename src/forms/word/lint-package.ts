import { BODY, isOn, relationshipsOf, repeated, storiesOf, type WordFile, type WordRule } from './lint-rule.ts';
import { childOf, elementsIn, firstIn, textIn } from './xml-tree.ts';

/** What must hold for the package: its parts, what it says of itself, and how it opens. */
export const packageRules: Readonly<Record<string, WordRule>> = {
  title: (file) => {
    const title = firstIn(file.part('docProps/core.xml'), 'dc:title');
    return title === undefined || textIn(title).trim() === '' ? ['the file has no title'] : [];
  },

  language: (file) => {
    const properties = firstIn(file.part('docProps/core.xml'), 'dc:language');
    const defaults = firstIn(file.part('word/styles.xml'), 'w:docDefaults');
    const language = defaults === undefined ? undefined : firstIn(defaults, 'w:lang')?.attributes['w:val'];
    return language !== undefined && language !== '' && properties !== undefined && textIn(properties) === language
      ? []
      : ['the file does not say its language in its properties and styles alike'];
  },

  'content-types': (file) => {
    const declared = elementsIn(file.part(CONTENT_TYPES), 'Override').map(({ attributes }) => ({
      path: (attributes['PartName'] ?? '').replace(/^\//, ''),
      type: attributes['ContentType'] ?? '',
    }));
    const types = new Map(declared.map(({ path, type }) => [path, type]));
    return [
      ...repeated(declared.map(({ path }) => path)).map((path) => `${path} has two content types`),
      ...partsOf(file)
        .filter((path) => !isRelationships(path) && (types.get(path) ?? '') === '')
        .map((path) => `${path} has no content type`),
      ...[...types.keys()]
        .filter((path) => !file.paths.includes(path))
        .map((path) => `${path} has a content type, and is not there`),
      ...(file.paths.some(isRelationships) && !defaultExtensions(file).includes('rels')
        ? ['relationships have no content type']
        : []),
      ...(types.get(BODY)?.endsWith('.document.main+xml') === false
        ? [`${BODY} is a "${types.get(BODY)}", and no Word document`]
        : []),
    ];
  },

  relationships: (file) =>
    sourcesOf(file).flatMap((source) => {
      const relationships = relationshipsOf(file, source);
      const ids = relationships.map(({ id }) => id);
      const used = elementsIn(file.part(source)).flatMap(({ name, attributes }) =>
        Object.entries(attributes).flatMap(([attribute, id]) => (attribute.startsWith('r:') ? [{ name, id }] : [])),
      );
      return [
        ...(source === '' || file.paths.includes(source) ? [] : [`${source} has relationships, and is not there`]),
        ...repeated(ids).map((id) => `${source} has two relationships with the id ${id}`),
        ...used
          .filter(({ id }) => !ids.includes(id))
          .map(({ name, id }) => `a ${name} of ${source} refers to ${id}, which is not there`),
        ...relationships
          .filter(({ external, target }) => !external && !file.paths.includes(target))
          .map(({ id, target }) => `${id} of ${source || 'the package'} leads to ${target}, which is not there`),
        ...relationships
          .filter(({ external, target }) => external && !/^(https:\/\/|mailto:)./.test(target))
          .map(({ id, target }) => `${id} of ${source} leads outside to "${target}", which is no safe address`),
      ];
    }),

  'parts-in-use': (file) => {
    const reached = new Set<string>();
    const follow = (source: string): void => {
      for (const { external, target } of relationshipsOf(file, source)) {
        if (external || reached.has(target)) continue;
        reached.add(target);
        follow(target);
      }
    };
    follow('');
    const parts = partsOf(file).filter((path) => !isRelationships(path));
    return parts.filter((path) => !reached.has(path)).map((path) => `nothing refers to ${path}`);
  },

  protection: (file) => {
    const settings = childOf(file.part('word/settings.xml'), 'w:settings');
    return ['w:documentProtection', 'w:writeProtection']
      .filter((name) => childOf(settings, name) !== undefined)
      .map((name) => `${name} keeps screen readers from headings and guidance; lock the controls, and nothing else`);
  },

  fields: (file) => [
    ...(isOn(childOf(file.part('word/settings.xml'), 'w:settings'), 'w:updateFields')
      ? ['Word asks whether to update fields whenever the file is opened']
      : []),
    ...storiesOf(file).flatMap((path) => {
      const fields = elementsIn(file.part(path), 'w:fldChar', 'w:fldSimple').map(({ attributes }) => attributes);
      const marks = fields.map((field) => field['w:fldCharType'] ?? '');
      return [
        ...(fields.some((field) => /^(1|true|on)$/.test(field['w:dirty'] ?? ''))
          ? [`${path} has a field that waits to be updated`]
          : []),
        ...(isBalanced(marks) ? [] : [`${path} has a field that begins and does not end, or ends and did not begin`]),
      ];
    }),
  ],
};

const CONTENT_TYPES = '[Content_Types].xml';

/** Whether each field that begins ends, after it began. */
function isBalanced(marks: readonly string[]): boolean {
  let open = 0;
  for (const mark of marks) {
    if (mark === 'begin') open += 1;
    if (mark === 'end') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

const isRelationships = (path: string): boolean => path.endsWith('.rels');

const partsOf = ({ paths }: WordFile): string[] => paths.filter((path) => path !== CONTENT_TYPES);

const defaultExtensions = (file: WordFile): string[] =>
  elementsIn(file.part(CONTENT_TYPES), 'Default').map(({ attributes }) => attributes['Extension'] ?? '');

/** The parts that relationships are listed for; '' is the package. */
const sourcesOf = ({ paths }: WordFile): string[] => [
  ...new Set([
    ...paths.flatMap((path) => {
      const place = /^(.*)_rels\/([^/]*)\.rels$/.exec(path);
      return place === null ? [] : [`${place[1]}${place[2]}`];
    }),
    ...paths.filter((path) => path.startsWith('word/') && !isRelationships(path)),
  ]),
];
