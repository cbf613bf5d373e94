import { citationsIn, citedTexts, ownCitations } from '../cited-texts.ts';
import { type CollectionName, collectionNames } from '../collections.ts';
import { factsIn, isName, namesIn } from '../facts-in.ts';
import type { Content, Entry } from '../integrity.ts';
import { didYouMean } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import type { Citation, Source } from '../schema.ts';
import { problem, type Rule } from './rule.ts';

/** What keeps every fact tied to the place in a document where a reader can check it. */
export const citationRules: readonly Rule[] = [
  {
    sentence: 'A citation names a section that somebody has looked up in a published document.',
    check: (content) => eachCitation(content, sectionProblems),
  },
  {
    sentence: 'No fact outlasts its document, or was checked after the day of the release.',
    check: (content) =>
      eachCitation(content, (entry, citation, path, source) => [
        ...standingProblems(entry, citation, path, source),
        ...dayProblems(content, entry, citation, path),
      ]),
  },
  {
    sentence: 'What comes from a published document is covered by a citation of that document.',
    check: originProblems,
  },
  {
    sentence: 'A text that speaks of a document cites it, and a text without any citation states no fact.',
    check: textProblems,
  },
  { sentence: 'A term that was replaced is cited as replaced.', check: replacedProblems },
];

type Look = (entry: Entry<unknown>, citation: Citation, path: Path, source: Source) => Problem[];

/** Looks at each citation of each record and guide whose document is known; `linkRules` report those that are not. */
function eachCitation(content: Content, look: Look): Problem[] {
  const sources = new Map(content.all('sources').map(({ record }) => [record.id, record]));
  return citing(content).flatMap(({ entry }) =>
    citationsIn(entry.record).flatMap(({ citation, path }) => {
      const source = sources.get(citation.source);
      return source === undefined ? [] : look(entry, citation, path, source);
    }),
  );
}

function sectionProblems(entry: Entry<unknown>, citation: Citation, path: Path, source: Source): Problem[] {
  if (source.kind === 'own')
    return [problem(entry, [...path, 'source'], `"${source.id}" is our own writing; cite the document that it rests on`)];
  const { sections = [] } = source;
  if (sections.includes(citation.section)) return [];
  const remedy = didYouMean(citation.section, sections) || ' Look it up there, and add it to its sections.';
  return [
    problem(entry, [...path, 'section'], `"${citation.section}" is not a section listed for source "${source.id}".${remedy}`),
  ];
}

function standingProblems(entry: Entry<unknown>, citation: Citation, path: Path, source: Source): Problem[] {
  if (citation.status !== 'current' || source.status === 'current' || source.status === 'unknown') return [];
  const message = `is called current, but source "${source.id}" is ${source.status}; cite what took its place, or say how the fact stands`;
  return [problem(entry, [...path, 'status'], message)];
}

function dayProblems(content: Content, entry: Entry<unknown>, citation: Citation, path: Path): Problem[] {
  const release = content.single('release')?.record;
  if (release === undefined || citation.checked <= release.date) return [];
  const message = `${citation.checked} is after the release of ${release.date}; correct it, or set the day in release.yaml`;
  return [problem(entry, [...path, 'checked'], message)];
}

function originProblems(content: Content): Problem[] {
  const published = new Set(
    content
      .all('sources')
      .filter(({ record }) => record.kind === 'published')
      .map(({ record }) => record.id),
  );
  const uncovered = (entry: Entry<object>, path: Path, origin: string): Problem[] =>
    !published.has(origin) || ownCitations(entry.record).some(({ source }) => source === origin)
      ? []
      : [problem(entry, path, `comes from "${origin}", which is not cited here; cite it, or correct the origin`)];
  return [
    ...content
      .all('indicators')
      .flatMap((entry) =>
        (['themes', 'evidence'] as const).flatMap((part) =>
          entry.record[part].flatMap(({ origin }, index) => uncovered(entry, [part, index, 'origin'], origin)),
        ),
      ),
    ...(['questions', 'evidence', 'glossary'] as const).flatMap((name) =>
      content.all(name).flatMap((entry) => uncovered(entry, ['origin'], entry.record.origin)),
    ),
  ];
}

function textProblems(content: Content): Problem[] {
  const called = content.all('sources').flatMap(({ record }) => (record.names ?? []).map((name) => ({ name, id: record.id })));
  const names = properNames(content);
  return citing(content).flatMap(({ entry, around, ownAccount = false }) =>
    citedTexts(entry.record, around).flatMap(({ text, path, citations }) => {
      const linked = [...text.matchAll(/#source-([a-z0-9-]+)/g)].map(([name, id = '']) => ({ name, id }));
      const named = called.filter(({ name }) => namesIn(text, [name]).length > 0);
      const spokenOf = [...new Map([...linked, ...named].map((found) => [found.id, found])).values()].filter(
        ({ id }) => !citations.some(({ source }) => source === id),
      );
      const unnamed = spokenOf.map(({ name, id }) =>
        problem(entry, path, `speaks of "${name}", which is source "${id}", and does not cite it; cite it too`),
      );
      const [fact] = citations.length === 0 && !ownAccount ? factsIn(text, names) : [];
      return fact === undefined || unnamed.length > 0
        ? unnamed
        : [problem(entry, path, `"${fact}" states a fact without a citation; add one, or say it without the fact`)];
    }),
  );
}

/** Bodies, tools, laws and documents, as the glossary and the sources call them. */
const properNames = (content: Content): string[] => [
  ...content
    .all('glossary')
    .flatMap(({ record: { title, abbreviation } }) => [title, ...(abbreviation === undefined ? [] : [abbreviation])])
    .filter(isName),
  ...content.all('sources').flatMap(({ record }) => record.names ?? []),
];

function replacedProblems(content: Content): Problem[] {
  return content
    .all('glossary')
    .filter(({ record }) => record.replacedBy !== undefined && record.cites.status !== 'replaced')
    .map((entry) => {
      const { replacedBy, cites } = entry.record;
      return problem(entry, ['cites', 'status'], `is ${cites.status}, but "${replacedBy}" replaced the term; say "replaced"`);
    });
}

/** A record or guide with the citations that cover all of it without standing in it. */
interface Citing {
  readonly entry: Entry<unknown>;
  readonly around: readonly Citation[];
  /** Whether it tells of the site itself, whose tests and not documents are what stands behind it. */
  readonly ownAccount?: boolean;
}

/** What sources say of themselves needs no other, and the words of forms say nothing of the world. */
const WITHOUT_FACTS: ReadonlySet<CollectionName> = new Set(['sources', 'documents']);

const citing = (content: Content): Citing[] => [
  ...collectionNames
    .filter((name) => !WITHOUT_FACTS.has(name) && name !== 'templates')
    .flatMap((name) => content.all(name).map((entry) => ({ entry, around: [] }))),
  ...content.all('templates').map((entry) => ({ entry, around: behindTemplate(content, entry.record.choice) })),
  ...content.guides.map((entry) => ({ entry, around: [], ownAccount: entry.record.aboutSite })),
];

/** A template named for an activity rests on what that activity rests on, and on its indicators. */
function behindTemplate(content: Content, choice: { readonly kind: string }): Citation[] {
  if (!('activity' in choice)) return [];
  const activity = content.all('activities').find(({ record }) => record.id === choice.activity)?.record;
  if (activity === undefined) return [];
  const used = new Set([...activity.reported, ...activity.considered]);
  const indicators = content.all('indicators').filter(({ record }) => used.has(record.id));
  return [...ownCitations(activity), ...indicators.flatMap(({ record }) => ownCitations(record))];
}
