/**
 * What pages may load, and from where: their own files and nothing else. Two exceptions: WebAssembly, which search runs on, and
 * images from `data:`, since the design system draws an arrow that way. Forms are never sent anywhere.
 */
const directives = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'none'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "worker-src 'self'",
];

/** The policy as every page carries it, for hosts that send no headers of ours. */
export const pagePolicy = directives.join('; ');

/** The same policy as a header; only there can other sites be kept from framing our pages. */
const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

/** The `_headers` file that static hosts read: a path, then the headers of everything below it. */
export const headersFile = (base: string): string =>
  [
    `${base}*`,
    `  Content-Security-Policy: ${headerPolicy}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    '',
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
