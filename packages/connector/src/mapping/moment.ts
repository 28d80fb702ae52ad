import type { MomentPattern } from '../config/config.ts';
import { ConnectorError } from '../errors.ts';

const shapes: Record<MomentPattern, RegExp> = {
  yyyyMMddHHmmss: /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/,
  yyyyMMdd: /^(\d{4})(\d\d)(\d\d)$/,
  'yyyy-MM-dd': /^(\d{4})-(\d\d)-(\d\d)$/,
  'yyyy-MM-dd HH:mm:ss': /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/,
};

/**
 * A legacy moment → RFC 3339 with +08:00, or a plain date for day patterns.
 * @throws ConnectorError `connector/unreadable-moment` when the text is not of the pattern
 */
export function parseMoment(text: string, pattern: MomentPattern): string {
  const parts = shapes[pattern].exec(text.trim());
  if (!parts) throw new ConnectorError('connector/unreadable-moment', `Failed to read a moment: a text of ${text.length} characters is not of the form ${pattern}. Mend the column or the mapping.`, { pattern });
  const [, year, month, day, hour, minute, second] = parts;
  return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`;
}

/** RFC 3339 (any offset) or a date → the legacy form, in China's time. */
export function formatMoment(moment: string, pattern: MomentPattern): string {
  const local = /T/.test(moment) ? new Date(Date.parse(moment) + 8 * 3600_000).toISOString() : `${moment}T00:00:00`;
  const digits = local.replace(/\D/g, '');
  if (pattern === 'yyyyMMdd') return digits.slice(0, 8);
  if (pattern === 'yyyy-MM-dd') return local.slice(0, 10);
  if (pattern === 'yyyyMMddHHmmss') return digits.slice(0, 14);
  return `${local.slice(0, 10)} ${local.slice(11, 19)}`;
}
