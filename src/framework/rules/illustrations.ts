import type { Content, Entry } from '../integrity.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Illustration } from '../schema.ts';
import { problem, type Rule } from './rule.ts';

/** What keeps an illustration where it belongs. */
export const illustrationRules: readonly Rule[] = [
  {
    sentence: "An illustration's theme is one of its indicator's, and a ladder has one rung for each level.",
    check: (content) =>
      content
        .all('illustrations')
        .flatMap((entry) => (entry.record.kind === 'theme' ? themeProblems(content, entry) : rungProblems(content, entry))),
  },
];

function themeProblems(content: Content, entry: Entry<Illustration>): Problem[] {
  const { record } = entry;
  const owner = content.all('indicators').find((candidate) => candidate.record.id === record.indicator)?.record;
  if (record.kind !== 'theme' || owner === undefined || !content.ids('themes').has(record.theme)) return [];
  const themes = owner.themes.map(({ id }) => id);
  if (themes.includes(record.theme)) return [];
  const message = `theme "${record.theme}" is not one of indicator "${owner.id}".${didYouMean(record.theme, themes)}`;
  return [problem(entry, ['theme'], message)];
}

function rungProblems(content: Content, entry: Entry<Illustration>): Problem[] {
  const { record } = entry;
  if (record.kind !== 'ladder') return [];
  const rungs = record.rungs.map(({ level }) => level);
  return content.all('levels').flatMap(({ record: level }) => {
    const count = rungs.filter((id) => id === level.id).length;
    if (count === 1) return [];
    const found = count === 0 ? 'no rung' : `${count} rungs`;
    return [problem(entry, ['rungs'], `the ladder has ${found} for level "${level.id}"; it needs one`)];
  });
}
