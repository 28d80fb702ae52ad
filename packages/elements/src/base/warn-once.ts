import type { ElementsErrorCode } from '../errors.ts';

const warned = new Set<string>();

/**
 * Tells the developer once about a bad property or a missing part; the element then renders its safe state.
 * The message follows the rule of all errors: `Failed to <act>: <cause>. <What to do>.`, never personal data.
 */
export const warnOnce = (code: ElementsErrorCode, message: string): void => {
  const key = `${code} ${message}`;
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(`[lianban] ${code}: ${message}`);
};
