import type { SavedChoice } from '../framework/choice-schema.ts';
import type { Framework } from '../framework/framework.ts';

/** A choice with what was typed beside it, as the text of a file that somebody keeps; `readSavedChoice` reads it again. */
export function writeSavedChoice(
  { release }: Pick<Framework, 'release'>,
  { title, choice, values }: Omit<SavedChoice, 'frameworkVersion'>,
): string {
  const saved: SavedChoice = { title, choice, values, frameworkVersion: release.version };
  return `${JSON.stringify(saved, undefined, 2)}\n`;
}
