import { open, stat } from 'node:fs/promises';
import type { Answers } from '../../src/answers/answers.ts';
import { type Contributor, contributorOf } from '../../src/answers/contributor.ts';
import { createPlacer, type Placed } from '../../src/answers/place-answers.ts';
import { MOST_BYTES } from '../../src/answers/read-file.ts';
import { type ReadingNotes, type RefusalReason, refusalSentences } from '../../src/answers/read-result.ts';
import type { SiteFramework } from '../../src/framework/framework.ts';
import type { SafeReader } from './safe-reader.ts';

/** What became of reading a file. */
export type Entry =
  | {
      readonly file: string;
      readonly contributor: Contributor;
      readonly answers: Answers;
      readonly notes: ReadingNotes & Omit<Placed, 'answers'>;
    }
  | { readonly file: string; readonly refused: RefusalReason | 'not-found'; readonly why: string };

/** Reads files one after the other. It refuses each for itself, and never throws for one. */
export async function readPaths(framework: SiteFramework, reader: SafeReader, paths: readonly string[]): Promise<Entry[]> {
  const place = createPlacer(framework);
  const entries: Entry[] = [];
  for (const file of paths) {
    const found = await bytesAt(file);
    if ('why' in found) {
      entries.push({ file, refused: 'not-found', why: found.why });
      continue;
    }
    const read = await reader.read(found.bytes);
    if (read.ok) {
      const { answers, ...placed } = place(read.answers);
      entries.push({ file, contributor: contributorOf(framework, answers), answers, notes: { ...read.notes, ...placed } });
    } else entries.push({ file, refused: read.reason, why: refusalSentences(framework.answerWording, read.reason) });
  }
  return entries;
}

async function bytesAt(path: string): Promise<{ readonly bytes: Uint8Array } | { readonly why: string }> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { why: 'This is a folder. Name the files in it.' };
    // A file that is too large is refused by its first bytes as by all of them.
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(Math.min(found.size, MOST_BYTES + 1)));
      return { bytes: buffer.subarray(0, bytesRead) };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { why: `This file cannot be opened (${error instanceof Error ? error.message : String(error)}). Check its name.` };
  }
}
