/** A JSON file, ending with a line break as text files do. */
export const jsonResponse = (value: unknown): Response =>
  new Response(`${JSON.stringify(value)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
