import { ContractError } from '../errors.ts';

const offsetMs = 8 * 3_600_000;

/** Milliseconds that China's wall clock shows: its day and hour can be read from them as if they were UTC. China has had no summer time since 1991. */
export const toWallTime = (dateOrMoment: string): number => {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(dateOrMoment);
  const isMoment = /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(dateOrMoment);
  const ms = isDate ? Date.parse(`${dateOrMoment}T00:00:00Z`) : isMoment ? Date.parse(dateOrMoment) + offsetMs : Number.NaN;
  if (Number.isNaN(ms)) {
    throw new ContractError(
      'contract/invalid-argument',
      'Failed to read a moment: the value is neither YYYY-MM-DD nor a moment with offset. Pass for example 2026-11-22T09:30:00+08:00.',
    );
  }
  return ms;
};

/** `2026-11-22T09:30:00+08:00`. */
export const fromWallTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}+08:00`;
