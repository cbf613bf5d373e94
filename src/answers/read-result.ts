import type { AnswerWording } from '../framework/answer-wording-schema.ts';
import type { Answers, Outside } from './answers.ts';
import type { Identity } from './identity.ts';

/** Answers with what is to be told about them, or why there are none. */
export type ReadResult =
  | { readonly ok: true; readonly answers: Answers; readonly notes: ReadingNotes }
  | { readonly ok: false; readonly reason: RefusalReason };

/** Why a file could not be read: the name of a pair of sentences in `content/wording/answers.yaml`. */
export type RefusalReason = keyof AnswerWording['refusals'];

/** What people should know of how a file was read. */
export interface ReadingNotes {
  /** Stretches that were inserted while changes were tracked, and read. */
  readonly insertions: number;
  /** Stretches that were deleted while changes were tracked, and not read. */
  readonly deletions: number;
  /** Characters that no file can carry, and that U+FFFD stands for. */
  readonly replaced: number;
  /** The day, YYYY-MM-DD, on which the program that saved the file says that it did. Few programs for PDF do. */
  readonly saved?: string;
}

/** What a reader found in a file that is a form of ours. */
export interface Found extends Pick<Answers, 'values' | 'unknown'> {
  readonly outside?: readonly Outside[];
  readonly notes?: Partial<Omit<ReadingNotes, 'replaced'>>;
}

/** A refusal, for readers to return. */
export const refuse = (reason: RefusalReason): ReadResult => ({ ok: false, reason });

/** What a reader found, as a result. */
export function readingOf(says: Identity, { values, unknown, outside = [], notes = {} }: Found): ReadResult {
  const answers: Answers = { ...says, values, unknown, ...(outside.length === 0 ? {} : { outside: [...outside] }) };
  return { ok: true, answers, notes: { insertions: 0, deletions: 0, ...notes, replaced: replacedIn(answers) } };
}

/** A sentence that says what is wrong, and one that says what to do. */
export const refusalSentences = (words: AnswerWording, reason: RefusalReason): string =>
  `${words.refusals[reason].what} ${words.refusals[reason].remedy}`;

function replacedIn(value: unknown): number {
  if (typeof value === 'string') return value.split('\ufffd').length - 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + replacedIn(part), 0);
}
