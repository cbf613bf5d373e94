import type { Answer } from './search-finder.ts';

/**
 * Says beside everything that can be chosen how many things it would show, and closes what would show none. Where that is not
 * known, everything is open and says nothing.
 */
export async function showCounts(selects: readonly HTMLSelectElement[], count: Answer['count']): Promise<void> {
  await Promise.all(
    selects.map(async (select) => {
      const counts = await count?.(select.name);
      for (const option of select.options) {
        const { label } = option.dataset;
        if (label === undefined) continue;
        const number = counts?.[option.value] ?? 0;
        option.textContent = counts === undefined ? label : `${label} (${number})`;
        option.disabled = counts !== undefined && number === 0 && !option.selected;
      }
    }),
  );
}
