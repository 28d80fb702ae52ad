const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  // Chromium holds every redirect after a form against this. So our forms end at a page of ours that leads on by itself.
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * The headers of every page the platform renders itself. Nothing inline, no script at all, never inside a frame.
 * `default-src 'none'` also covers scripts and connections.
 */
export const pageSecurityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy.join('; '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
