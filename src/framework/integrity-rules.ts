import { type CollectionName, collections } from './collections.ts';
import type { Content, Entry } from './integrity.ts';
import { didYouMean } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import type { Answer, Illustration, Indicator } from './schema.ts';
import { referencesIn } from './schema-tree.ts';

/** Something that must hold between records. */
export interface Rule {
  /** What holds, in a sentence. */
  readonly sentence: string;
  readonly check: (content: Content) => Problem[];
}

const collectionNames = Object.keys(collections) as CollectionName[];

const problem = (entry: Entry<unknown>, path: Path, message: string): Problem => ({ ...entry.at(path), message });

/** The longest key that every format can carry: Word's tags end at 64 characters. */
const KEY_LIMIT = 64;

/** Every rule that content keeps beside the schemas. */
export const rules: readonly Rule[] = [
  {
    sentence: 'Every id stands once in its collection.',
    check: (content) => [
      ...collectionNames.flatMap((name) =>
        doubles(
          content.all(name).map((entry) => ({ entry, value: entry.record.id, path: ['id'] })),
          `an id of ${name}`,
        ),
      ),
      ...doubles(
        content
          .all('indicators')
          .flatMap((entry) => entry.record.themes.map(({ id }, index) => ({ entry, value: id, path: ['themes', index, 'id'] }))),
        'an id of themes',
      ),
      ...doubles(
        content
          .all('illustrations')
          .flatMap((entry) =>
            entry.record.kind === 'ladder'
              ? entry.record.rungs.map(({ id }, index) => ({ entry, value: id, path: ['rungs', index, 'id'] }))
              : [],
          ),
        'an id of rungs',
      ),
    ],
  },
  {
    sentence: 'Every reference names a record that exists.',
    check: (content) =>
      collectionNames.flatMap((name) =>
        content.all(name).flatMap((entry) =>
          referencesIn(collections[name].schema, entry.record).flatMap(({ collection, id, path }) => {
            const known = content.ids(collection);
            if (known.has(id)) return [];
            return [problem(entry, path, `"${id}" is not an id of ${collection}.${didYouMean(id, [...known])}`)];
          }),
        ),
      ),
  },
  {
    sentence: 'A published id stays, or is moved; a moved id is never used again.',
    check: (content) => [...publishedIdProblems(content), ...movedIdProblems(content)],
  },
  {
    sentence: 'Numbers stand once, so that order never depends on chance.',
    check: (content) => [
      ...(
        [
          'keyQuestions',
          'areas',
          'levels',
          'settings',
          'evidenceFamilies',
          'standards',
          'selfEvaluationQuestions',
          'sections',
          'activities',
          'templates',
          'process',
          'keyMessages',
        ] as const
      ).flatMap((name) =>
        doubles(
          content.all(name).map((entry) => ({ entry, value: String(entry.record.number), path: ['number'] })),
          `a number of ${name}`,
        ),
      ),
      ...doubles(
        content.all('indicators').map((entry) => ({ entry, value: entry.record.number, path: ['number'] })),
        'a number of indicators',
      ),
      ...doubles(
        content
          .all('questions')
          .map((entry) => ({ entry, value: `${entry.record.number} of ${entry.record.indicator}`, path: ['number'] })),
        'a number of questions',
      ),
    ],
  },
  {
    sentence: 'Levels are numbered from one without gaps.',
    check: (content) => {
      const levels = content.all('levels');
      return levels
        .filter((entry) => entry.record.number > levels.length)
        .map((entry) =>
          problem(entry, ['number'], `number ${entry.record.number} leaves a gap: there are ${levels.length} levels`),
        );
    },
  },
  {
    sentence: "An indicator's number begins with its area's.",
    check: (content) =>
      content.all('indicators').flatMap((entry) => {
        const area = content.all('areas').find(({ record }) => record.id === entry.record.area)?.record;
        if (area === undefined || entry.record.number.startsWith(`${area.number}.`)) return [];
        return [
          problem(
            entry,
            ['number'],
            `number ${entry.record.number} does not begin with ${area.number}, the number of area "${area.id}"`,
          ),
        ];
      }),
  },
  {
    sentence: 'An indicator has what its coverage promises.',
    check: (content) => content.all('indicators').flatMap((entry) => coverageProblems(content, entry)),
  },
  {
    sentence: "No indicator's title is another's variant, and none is related to itself.",
    check: (content) => {
      const titles = new Map(content.all('indicators').map(({ record }) => [record.title.toLowerCase(), record.id]));
      return content.all('indicators').flatMap((entry) => [
        ...entry.record.variants.flatMap(({ text }, index) => {
          const owner = titles.get(text.toLowerCase());
          return owner === undefined || owner === entry.record.id
            ? []
            : [problem(entry, ['variants', index], `"${text}" is the title of "${owner}"`)];
        }),
        ...entry.record.related.flatMap(({ indicator }, index) =>
          indicator === entry.record.id
            ? [problem(entry, ['related', index], 'an indicator is not related to itself; take it out')]
            : [],
        ),
      ]);
    },
  },
  {
    sentence: 'Evidence is linked once under an indicator, its bullets carry that number, and every kind of evidence serves one.',
    check: (content) => {
      const linked = new Set(content.all('indicators').flatMap(({ record }) => record.evidence.map(({ evidence }) => evidence)));
      return [
        ...content.all('indicators').flatMap((entry) => [
          ...doubles(
            entry.record.evidence.map(({ evidence }, index) => ({
              entry,
              value: evidence,
              path: ['evidence', index, 'evidence'],
            })),
            'evidence of this indicator',
          ),
          ...entry.record.evidence.flatMap(({ bullets }, index) =>
            bullets.flatMap((bullet, position) =>
              bullet.startsWith(`${entry.record.number}-`)
                ? []
                : [
                    problem(
                      entry,
                      ['evidence', index, 'bullets', position],
                      `bullet ${bullet} belongs to another indicator than ${entry.record.number}`,
                    ),
                  ],
            ),
          ),
        ]),
        ...content
          .all('evidence')
          .filter(({ record }) => !linked.has(record.id))
          .map((entry) => problem(entry, ['id'], `no indicator links to evidence "${entry.record.id}"; link it or take it out`)),
      ];
    },
  },
  {
    sentence: "An illustration's theme is one of its indicator's, and a ladder has one rung for each level.",
    check: (content) => content.all('illustrations').flatMap((entry) => illustrationProblems(content, entry)),
  },
  {
    sentence: 'What an activity evaluated it also reported.',
    check: (content) =>
      content
        .all('activities')
        .flatMap((entry) =>
          entry.record.evaluated.flatMap((indicator, index) =>
            entry.record.reported.includes(indicator)
              ? []
              : [problem(entry, ['evaluated', index], `"${indicator}" is evaluated but not among the reported; add it there`)],
          ),
        ),
  },
  {
    sentence: 'Answers have ids of their own and keys that every format can carry.',
    check: (content) => answerProblems(content),
  },
  {
    sentence: 'A template chooses something, has an id of its own beside those of indicators, and names rows that exist.',
    check: (content) =>
      content.all('templates').flatMap((entry) => {
        const { id, choice, options } = entry.record;
        const rowIds = content
          .all('selfEvaluationQuestions')
          .flatMap(({ record }) => record.answers.filter(({ kind }) => kind === 'rows').map((answer) => answer.id));
        const activity =
          choice.kind === 'activity'
            ? content.all('activities').find(({ record }) => record.id === choice.activity)?.record
            : undefined;
        const empty = choice.kind === 'activity' && activity !== undefined && activity[choice.role].length === 0;
        return [
          ...(content.ids('indicators').has(id)
            ? [problem(entry, ['id'], `"${id}" is also an indicator, which has a template of that name; choose another id`)]
            : []),
          ...(empty ? [problem(entry, ['choice', 'role'], `activity "${activity.id}" has no ${choice.role} indicators`)] : []),
          ...Object.keys(options.rows ?? {})
            .filter((rowId) => !rowIds.includes(rowId))
            .map((rowId) =>
              problem(entry, ['options', 'rows', rowId], `"${rowId}" is not an answer in rows.${didYouMean(rowId, rowIds)}`),
            ),
        ];
      }),
  },
  {
    sentence: 'No term replaces itself, directly or in a circle.',
    check: (content) => {
      const next = new Map(content.all('glossary').map(({ record }) => [record.id, record.replacedBy]));
      return content.all('glossary').flatMap((entry) => {
        const seen = new Set<string>();
        for (let id: string | undefined = entry.record.id; id !== undefined; id = next.get(id)) {
          if (seen.has(id))
            return [problem(entry, ['replacedBy'], `"${entry.record.id}" is replaced in a circle; end it at the current term`)];
          seen.add(id);
        }
        return [];
      });
    },
  },
];

/** Reports every value but the first that is there twice. */
function doubles(uses: readonly { entry: Entry<unknown>; value: string; path: Path }[], what: string): Problem[] {
  const first = new Map<string, Entry<unknown>>();
  return uses.flatMap(({ entry, value, path }) => {
    const earlier = first.get(value);
    if (earlier === undefined) {
      first.set(value, entry);
      return [];
    }
    const { file, line } = earlier.at(path);
    return [problem(entry, path, `"${value}" is already ${what}, in ${file}:${line}; choose another`)];
  });
}

function publishedIdProblems(content: Content): Problem[] {
  const entry = content.single('publishedIds');
  const moved = content.single('movedIds')?.record ?? {};
  if (entry === undefined) return [];
  return Object.entries(entry.record).flatMap(([name, ids]) =>
    ids.flatMap((id, index) => {
      if (content.ids(name).has(id) || moved[name as CollectionName]?.[id] !== undefined) return [];
      return [
        problem(
          entry,
          [name, index],
          `"${id}" was published in ${name} and is gone; put it back, or say in moved-ids.yaml what took its place`,
        ),
      ];
    }),
  );
}

function movedIdProblems(content: Content): Problem[] {
  const entry = content.single('movedIds');
  if (entry === undefined) return [];
  return Object.entries(entry.record).flatMap(([name, moves]) =>
    Object.entries(moves).flatMap(([from, to]) => [
      ...(content.ids(name).has(from)
        ? [problem(entry, [name, from], `"${from}" was moved and is in use again; choose another id for the record`)]
        : []),
      ...(content.ids(name).has(to)
        ? []
        : [problem(entry, [name, from], `"${to}" is not an id of ${name}.${didYouMean(to, [...content.ids(name)])}`)]),
    ]),
  );
}

function coverageProblems(content: Content, entry: Entry<Indicator>): Problem[] {
  const { id, coverage, focus, themes, evidence } = entry.record;
  const needs = {
    full: {
      focus: focus !== undefined,
      themes: themes.length > 0,
      evidence: evidence.length > 0,
      questions: content.all('questions').some(({ record }) => record.indicator === id),
    },
    themes: { themes: themes.length > 0 },
    title: {},
  }[coverage];
  return Object.entries(needs)
    .filter(([, present]) => !present)
    .map(([part]) =>
      problem(entry, ['coverage'], `coverage is "${coverage}", but there is no ${part}; add it, or change the coverage`),
    );
}

function illustrationProblems(content: Content, entry: Entry<Illustration>): Problem[] {
  const { record } = entry;
  const owner = content.all('indicators').find((candidate) => candidate.record.id === record.indicator)?.record;
  if (record.kind === 'theme') {
    if (owner === undefined || !content.ids('themes').has(record.theme) || owner.themes.some(({ id }) => id === record.theme))
      return [];
    return [
      problem(
        entry,
        ['theme'],
        `theme "${record.theme}" is not one of indicator "${owner.id}".${didYouMean(
          record.theme,
          owner.themes.map(({ id }) => id),
        )}`,
      ),
    ];
  }
  const rungs = record.rungs.map(({ level }) => level);
  return content.all('levels').flatMap(({ record: level }) => {
    const count = rungs.filter((id) => id === level.id).length;
    return count === 1
      ? []
      : [
          problem(
            entry,
            ['rungs'],
            `the ladder has ${count === 0 ? 'no rung' : `${count} rungs`} for level "${level.id}"; it needs one`,
          ),
        ];
  });
}

function answerProblems(content: Content): Problem[] {
  const wording = content.single('formWording');
  const shared = content.all('selfEvaluationQuestions').flatMap((entry) => answersOf(entry, entry.record.answers, ['answers']));
  const own =
    wording === undefined
      ? []
      : (['cover', 'signOff'] as const).flatMap((group) => answersOf(wording, wording.record[group].answers, [group, 'answers']));
  const sections = content
    .all('sections')
    .map((entry) => ({ entry, value: entry.record.id, path: ['id'] as Path, longest: entry.record.id }));
  const longestIndicator = [...content.ids('indicators')].reduce(
    (longest, id) => (id.length > longest.length ? id : longest),
    '',
  );
  return [
    ...doubles(shared, 'an answer'),
    ...doubles([...own, ...sections], 'an answer of the form'),
    ...shared.flatMap(({ entry, path, longest }) => {
      const key = `${longestIndicator}/${longest}`;
      return key.length <= KEY_LIMIT
        ? []
        : [
            problem(
              entry,
              path,
              `makes the key "${key}" of ${key.length} characters; shorten an id, so that it has ${KEY_LIMIT} at most`,
            ),
          ];
    }),
  ];
}

/** Answers with the longest key part that each makes: a row's number has two digits at most. */
function answersOf(entry: Entry<unknown>, answers: readonly Answer[], base: Path) {
  return answers.map((answer, index) => {
    const columns = answer.kind === 'rows' ? answer.columns.map(({ id }) => `${answer.id}/00/${id}`) : [answer.id];
    const longest = columns.reduce((long, key) => (key.length > long.length ? key : long), '');
    return { entry, value: answer.id, path: [...base, index, 'id'] as Path, longest };
  });
}
