/** Something that was found for a word, and how well it fits that word. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

/** What was found for one word of several. */
export interface FoundForWord<Hit extends Scored> {
  readonly word: string;
  readonly hits: readonly Hit[];
}

/** The part of the words, by number or by weight, that something must hold to be shown. */
const ENOUGH = 0.5;
/** What a word that fits badly still weighs, beside one that fits best: that it is there at all counts most. */
const PRESENCE = 0.6;

/**
 * What holds most of the words first. A word weighs the more, the fewer of `total` things hold it; one that nothing holds weighs
 * nothing. What holds less than half of the words, both by number and by weight, is left out.
 */
export function rankByWords<Hit extends Scored>(found: readonly FoundForWord<Hit>[], total: number): Hit[] {
  const ranked = new Map<string, { readonly hit: Hit; words: number; weight: number; points: number }>();
  const held = found.filter(({ hits }) => hits.length > 0);
  let whole = 0;
  for (const { hits } of held) {
    const weight = Math.log(1 + total / hits.length);
    const best = Math.max(...hits.map(({ score }) => score));
    whole += weight;
    for (const hit of hits) {
      const rank = ranked.get(hit.id) ?? { hit, words: 0, weight: 0, points: 0 };
      rank.words += 1;
      rank.weight += weight;
      rank.points += weight * (PRESENCE + ((1 - PRESENCE) * hit.score) / best);
      ranked.set(hit.id, rank);
    }
  }
  return [...ranked.values()]
    .filter(({ words, weight }) => words >= held.length * ENOUGH || weight >= whole * ENOUGH)
    .toSorted((a, b) => b.points - a.points)
    .map(({ hit }) => hit);
}
