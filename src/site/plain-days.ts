/** A value in which days are text again: the reader of guides' heads takes 2026-11-22 for a point in time. */
export function plainDays(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(plainDays);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plainDays(child)]));
}
