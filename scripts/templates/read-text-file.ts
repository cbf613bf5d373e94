import { readFileSync } from 'node:fs';

/** The text of a file that somebody named after an option, or in a sentence why it cannot be read and what to do. */
export function readTextFile(path: string, option: string): { readonly text: string } | { readonly problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? (reasons[String(error.code)] ?? error.message) : String(error);
    return { problem: `${path}: ${why}. Give the path of a file after ${option}.` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `${path}: this is no plain text in UTF-8. Save it as such, then give it after ${option} again.` };
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder',
  EACCES: 'this file may not be read',
};
