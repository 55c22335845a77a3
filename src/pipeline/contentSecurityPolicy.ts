/**
 * The policy of the built site: nothing is loaded, sent or framed beyond its own origin.
 * Charts set geometry through attributes and the CSSOM, so no inline style or script is needed;
 * `blob:` serves pictures that the page itself draws for export.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
