import type { MadeFile } from './messages.ts';

/** Hands a file that was made to the browser, as if it had been downloaded. */
export function saveFile({ name, mediaType, bytes }: Pick<MadeFile, 'name' | 'mediaType' | 'bytes'>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  link.download = name;
  link.click();
  // Some browsers begin to read it a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

/** Milliseconds for which the file stays in memory. */
const KEPT = 60_000;
