import { Refusal } from './tell-failure.ts';

/** What a build takes from outside. */
export interface BuildInputs {
  /** "https://example.org": where the site will be; absent where nobody knows. */
  readonly site?: string;
  /** The path below which the site is: it begins and ends with a slash. */
  readonly base: string;
  readonly content: string;
  readonly out: string;
}

/** Reads SITE_URL, BASE_PATH, CONTENT_FOLDER and OUT_DIR. Throws, with a remedy, on an address that is none. */
export function readBuildInputs(environment: Readonly<Record<string, string | undefined>>): BuildInputs {
  const { SITE_URL, BASE_PATH, CONTENT_FOLDER, OUT_DIR } = environment;
  return {
    ...(SITE_URL ? { site: checkAddress(SITE_URL) } : {}),
    base: `/${(BASE_PATH ?? '').replaceAll(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    content: CONTENT_FOLDER || 'content',
    out: OUT_DIR || 'dist',
  };
}

function checkAddress(address: string): string {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Refusal(`SITE_URL is "${address}"; write it like https://example.org`);
  if (url.pathname !== '/') throw new Refusal(`SITE_URL has the path "${url.pathname}"; give that as BASE_PATH=${url.pathname}`);
  return url.origin;
}
