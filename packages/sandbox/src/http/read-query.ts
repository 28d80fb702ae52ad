import { SandboxError } from '../errors.ts';

/** A whole number of the query, held within its bounds; what is no number is as if it were not there. */
export function readCount(text: string | undefined, { fallback, least = 0, most = Infinity }: { fallback: number; least?: number; most?: number }): number {
  const count = text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : fallback;
  return Math.min(Math.max(count, least), most);
}

/** What a parameter of the query has to be and is not. Error: `request/invalid`. */
export function toQueryError(name: string, wanted: string): SandboxError {
  return new SandboxError('request/invalid', `Failed to answer: the parameter "${name}" is not ${wanted}. Correct it.`, { name });
}
