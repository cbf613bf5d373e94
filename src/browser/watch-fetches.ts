/**
 * Notes from now on what the page fetches and does not get. Pagefind 1.5 says so only in the console and finds less, so that
 * somebody without a connection would read that there is nothing to be found.
 */
export function watchFetches(): string[] {
  const missing: string[] = [];
  const given = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    try {
      const response = await given(...request);
      if (!response.ok) missing.push(String(request[0]));
      return response;
    } catch (error) {
      missing.push(String(request[0]));
      throw error;
    }
  };
  return missing;
}
