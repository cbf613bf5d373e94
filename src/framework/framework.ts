import { type CollectionName, collectionNames, type RecordOf, type Records, singles } from './collections.ts';
import { findProblems, type Located } from './integrity.ts';
import { ContentError, compareText } from './problem.ts';
import type { Area, Citation, Illustration, Indicator, KeyQuestion, Level, Question, Source, Theme } from './schema.ts';
import type { Activity } from './scrutiny-schema.ts';

/** What the content says: every record, in the order in which people read them, and checked. Documents need no more than this. */
export type Framework = Omit<Records, 'answerWording' | 'siteWording' | 'publishedIds'>;

/** The same with what only the site and its authors need: the words of pages and about files that come back, and the ids that were published once. */
export type SiteFramework = Records;

/** Sorts and checks the records. Throws a ContentError with every problem where they do not hold together. */
export function createFramework(records: Records): SiteFramework {
  const problems = findProblems(locate(records));
  if (problems.length > 0) throw new ContentError(problems.map(({ file, message }) => `${file}: ${message}`));

  const indicatorNumber = ranks(records.indicators, (indicator) => numberOf(indicator.number));
  const rank = {
    level: ranks(records.levels, ({ number }) => -number),
    setting: ranks(records.settings, ({ number }) => number),
    family: ranks(records.evidenceFamilies, ({ number }) => number),
    theme: new Map(records.indicators.flatMap(({ themes }) => themes.map(({ id }, index) => [id, index]))),
  };
  const themeRank = (illustration: Illustration) =>
    illustration.kind === 'ladder' ? -1 : rankOf(rank.theme, illustration.theme);
  const levelRank = (illustration: Illustration) =>
    illustration.kind === 'ladder' ? -1 : rankOf(rank.level, illustration.level);

  return {
    ...records,
    keyQuestions: sorted(records.keyQuestions, ({ number }) => [number]),
    areas: sorted(records.areas, ({ number }) => [number]),
    indicators: sorted(records.indicators, ({ id }) => [rankOf(indicatorNumber, id)]),
    questions: sorted(records.questions, ({ indicator, number }) => [rankOf(indicatorNumber, indicator), number]),
    levels: sorted(records.levels, ({ number }) => [-number]),
    settings: sorted(records.settings, ({ number }) => [number]),
    selfEvaluationQuestions: sorted(records.selfEvaluationQuestions, ({ number }) => [number]),
    evidenceFamilies: sorted(records.evidenceFamilies, ({ number }) => [number]),
    evidence: sorted(records.evidence, ({ family, title }) => [rankOf(rank.family, family), title.toLowerCase()]),
    illustrations: sorted(records.illustrations, (illustration) => [
      rankOf(indicatorNumber, illustration.indicator),
      themeRank(illustration),
      rankOf(rank.setting, illustration.setting),
      levelRank(illustration),
    ]),
    findings: sorted(records.findings, ({ indicator, kind }) => [
      rankOf(indicatorNumber, indicator),
      kind === 'strength' ? 0 : 1,
    ]),
    keyMessages: sorted(records.keyMessages, ({ number }) => [number]),
    figures: sorted(records.figures, () => []),
    glossary: sorted(records.glossary, ({ title }) => [title.toLowerCase()]),
    process: sorted(records.process, ({ number }) => [number]),
    activities: sorted(records.activities, ({ number }) => [number]),
    sections: sorted(records.sections, ({ number }) => [number]),
    standards: sorted(records.standards, ({ number }) => [number]),
    documents: sorted(records.documents, ({ number }) => [number]),
    templates: sorted(records.templates, ({ number }) => [number]),
    sources: sorted(records.sources, () => []),
    changes: sorted(records.changes, ({ date }) => [date]).reverse(),
  };
}

/** The record with an id. Throws where there is none: after `createFramework` that is a fault in the code. */
export function get<Name extends CollectionName>(framework: Framework, name: Name, id: string): RecordOf<Name> {
  const records = framework[name] as readonly { readonly id: string }[] as readonly RecordOf<Name>[];
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) throw new Error(`${name} has no "${id}"`);
  return record;
}

/** The areas of a key question. */
export const areasOf = (framework: Framework, keyQuestion: KeyQuestion): readonly Area[] =>
  framework.areas.filter((area) => area.keyQuestion === keyQuestion.id);

/** The indicators of an area. */
export const indicatorsOf = (framework: Framework, area: Area): readonly Indicator[] =>
  framework.indicators.filter((indicator) => indicator.area === area.id);

/** What a partnership asks itself under an indicator. */
export const questionsOf = (framework: Framework, indicator: Indicator): readonly Question[] =>
  framework.questions.filter((question) => question.indicator === indicator.id);

/** The illustrations of an indicator, ladders first. */
export const illustrationsOf = (framework: Framework, indicator: Indicator): readonly Illustration[] =>
  framework.illustrations.filter((illustration) => illustration.indicator === indicator.id);

/** The theme that an illustration shows. */
export const themeOf = (indicator: Indicator, id: string): Theme | undefined => indicator.themes.find((theme) => theme.id === id);

/** Which indicators a kind of evidence serves, in the order of their numbers. */
export const indicatorsServedBy = (framework: Framework, evidence: { readonly id: string }): readonly Indicator[] =>
  framework.indicators.filter((indicator) => indicator.evidence.some((link) => link.evidence === evidence.id));

/** How an activity used an indicator, the strongest role first. */
export type Role = 'evaluated' | 'reported' | 'considered';

/** The activities that used an indicator, each with its strongest role. */
export function activitiesOf(framework: Framework, indicator: Indicator): readonly { activity: Activity; role: Role }[] {
  const roles: readonly Role[] = ['evaluated', 'reported', 'considered'];
  return framework.activities.flatMap((activity) => {
    const role = roles.find((candidate) => activity[candidate].includes(indicator.id));
    return role === undefined ? [] : [{ activity, role }];
  });
}

/** Whether a level stands in the upper half of its scale: what is shown as strong. */
export const isStrong = (framework: Framework, level: Level): boolean => level.number * 2 > framework.levels.length;

/** Whether something was written for this site rather than taken from a published source. */
export const isOwn = (framework: Framework, origin: string): boolean => get(framework, 'sources', origin).kind === 'own';

/** The document that a citation names. */
export const sourceOf = (framework: Framework, citation: Citation): Source => get(framework, 'sources', citation.source);

type Rank = number | string;

function sorted<Value extends { readonly id: string }>(
  records: readonly Value[],
  keys: (record: Value) => readonly Rank[],
): Value[] {
  const keyed = records.map((record) => ({ record, keys: [...keys(record), record.id] }));
  keyed.sort((a, b) => {
    for (const [index, key] of a.keys.entries()) {
      const order = compareRank(key, b.keys[index] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ record }) => record);
}

const compareRank = (a: Rank, b: Rank): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));

/** "5.2" → 5002, so that 5.10 follows 5.9. */
function numberOf(number: string): number {
  const [area = 0, place = 0] = number.split('.').map(Number);
  return area * 1000 + place;
}

function ranks<Value extends { readonly id: string }>(
  records: readonly Value[],
  rank: (record: Value) => number,
): ReadonlyMap<string, number> {
  return new Map(records.map((record) => [record.id, rank(record)]));
}

const rankOf = (ranking: ReadonlyMap<string, number>, id: string): number => ranking.get(id) ?? 0;

/** Records that came without files are placed by collection and id. */
function locate(records: Records): Located[] {
  const inCollections = collectionNames.flatMap((owner) =>
    records[owner].map((value) => ({
      owner,
      value,
      valid: true,
      at: () => ({ file: `${owner}/${value.id}`, line: 1, column: 1 }),
    })),
  );
  const inFiles = (Object.keys(singles) as (keyof typeof singles)[]).map((owner) => ({
    owner,
    value: records[owner],
    valid: true,
    at: () => ({ file: owner, line: 1, column: 1 }),
  }));
  return [...inCollections, ...inFiles];
}
