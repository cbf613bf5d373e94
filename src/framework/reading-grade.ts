/**
 * The years of schooling that a text asks for, by the formula of Flesch and Kincaid (1975).
 * Syllables are counted by rule, so a grade is good to about half a year.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const sentences = text.split(/[.!?]+(?=\s|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59;
}

/** The words of a text; a number or an abbreviation counts as one. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'/-][\p{L}\p{N}]+)*/gu) ?? [];

/** How many syllables a word has, by the groups of its vowels; an abbreviation or a number is read as one. */
export function syllablesIn(word: string): number {
  if (/^[\p{Lu}\p{N}/.-]+$/u.test(word)) return 1;
  return word.split(/[-/]/).reduce((sum, part) => sum + Math.max(1, vowelGroups(part.toLowerCase())), 0);
}

function vowelGroups(word: string): number {
  const letters = word.replaceAll(/[’']\p{L}*$/gu, '').replaceAll(/[^a-z]/g, '');
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0));
  const groups = spoken.match(/[aeiouy]+/g) ?? [];
  // Two vowels that are spoken apart: "variation", "video", "annual"; but not "social" or "people".
  const apart = spoken.match(/ia(?!l)|eo(?!p)|ua(?=l)/g) ?? [];
  return groups.length + apart.length;
}
