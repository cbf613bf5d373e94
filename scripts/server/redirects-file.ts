/** Where somebody who asks for a path is sent; undefined where the path is left alone. Of several rules the first counts. */
export const redirectFor = (rules: readonly Redirect[], path: string): Redirect | undefined =>
  rules.find(({ from }) => from === path);

/** A path, and where the host sends those who ask for it. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** The status of the answer, such as 302. */
  readonly status: number;
}

/** Reads a `_redirects` file: on each line a path, where it leads and, unless that is 301, the status. Throws on any other line. */
export const parseRedirectsFile = (text: string): Redirect[] =>
  text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, from, to, status = '301'] = line.match(/^(\/[^\s*:]*)\s+((?:\/|https:\/\/)[^\s*]*)(?:\s+(30[12378]))?\s*$/) ?? [];
    if (from === undefined || to === undefined)
      throw new Error(`_redirects:${index + 1}: "${line}" is not a path, where it leads and a status from 301 to 308`);
    return [{ from, to, status: Number(status) }];
  });
