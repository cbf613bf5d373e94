/**
 * A width shared out by parts, but to each at least what it needs: what some need beyond their part, the others give. Where
 * all together need more than there is, the parts hold.
 */
export function sharedWidths(shares: readonly number[], needs: readonly number[], width: number): number[] {
  const enough = sum(needs) <= width;
  let needy: readonly number[] = [];
  for (;;) {
    const isNeedy = (index: number): boolean => needy.includes(index);
    const rest = width - sum(needs.filter((_, index) => isNeedy(index)));
    const parts = sum(shares.filter((_, index) => !isNeedy(index)));
    const widths = shares.map((share, index) => (isNeedy(index) ? (needs[index] ?? 0) : (rest * share) / parts));
    const short = widths.flatMap((given, index) => (given < (needs[index] ?? 0) - tolerance ? [index] : []));
    if (!enough || short.length === 0) return widths;
    needy = [...needy, ...short];
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Sums of lengths differ in their last digits. */
const tolerance = 0.001;
