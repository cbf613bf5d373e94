import { collectionNames } from '../collections.ts';
import type { Content } from '../integrity.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { doubles, problem, type Rule } from './rule.ts';

/** What keeps an id the name of one thing for ever. */
export const idRules: readonly Rule[] = [
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
    sentence: 'A published id stays, or is moved; a moved id is never used again.',
    check: (content) => [...publishedIdProblems(content), ...movedIdProblems(content)],
  },
];

function publishedIdProblems(content: Content): Problem[] {
  const entry = content.single('publishedIds');
  const moved = content.single('movedIds')?.record ?? {};
  if (entry === undefined) return [];
  return Object.entries(entry.record).flatMap(([name, ids]) =>
    ids.flatMap((id, index) => {
      if (content.ids(name).has(id) || moved[name as keyof typeof moved]?.[id] !== undefined) return [];
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
