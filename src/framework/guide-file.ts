import type { Path, Place, Problem } from './problem.ts';
import { parseYaml } from './yaml-file.ts';

/** A guide's head and the lines of its text, with where each part stands. */
export interface GuideFile {
  readonly head: unknown;
  readonly lines: readonly string[];
  readonly at: (path: Path, atKey?: boolean) => Place;
}

/** Where the text begins: behind the second line of three hyphens. */
const FRONT = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Takes a guide apart, or says what is wrong with it as a file. Positions under "lines" lead to lines of the text. */
export function parseGuide(
  file: string,
  bytes: Uint8Array,
): { ok: true; guide: GuideFile } | { ok: false; problems: readonly Problem[] } {
  const source = new TextDecoder().decode(bytes);
  const [front] = FRONT.exec(source) ?? [];
  if (front === undefined) {
    const message = 'does not begin with its title and number between two lines of three hyphens; add them';
    return { ok: false, problems: [{ file, line: 1, column: 1, message }] };
  }
  // The first line stays, so that lines count as they do in the file; the last would begin another document.
  const parsed = parseYaml(file, new TextEncoder().encode(front.replace(/\r?\n---(?:\r?\n)?$/, '\n')));
  if (!parsed.ok) return parsed;
  const before = front.split('\n').length - 1;
  return {
    ok: true,
    guide: {
      head: parsed.file.value,
      lines: source.slice(front.length).split(/\r?\n/),
      at: (path, atKey) =>
        path[0] === 'lines' ? { file, line: before + Number(path[1]) + 1, column: 1 } : parsed.file.at(path, atKey),
    },
  };
}
