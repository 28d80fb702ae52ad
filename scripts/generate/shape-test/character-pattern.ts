/** A run of characters of one class, e.g. `[0-9A-Z]{18}`. */
export interface Run {
  /** Pairs of first and last character, `09AZ`; a single character is a pair of itself. */
  ranges: string;
  length: number;
}

const part = /\[((?:\\x[0-9a-f]{2}|[^\\\]^])+)\](?:\{(\d+)\})?|\\([.+])|([A-Za-z0-9])(?:\{(\d+)\})?/y;

const toRanges = (members: string): string => {
  const text = members.replace(/\\x([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return text.replace(/(.)-(.)|(.)/gs, (_, first?: string, last?: string, single?: string) => (single === undefined ? `${first}${last}` : single + single));
};

/**
 * The runs of a pattern such as `^[0-9A-Z]{18}[1-7]$`, which has one length and ASCII classes only, so that loops over character codes
 * can take its place. Nothing for any other pattern.
 */
export const toRuns = (pattern: string): Run[] | undefined => {
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) return undefined;
  const runs: Run[] = [];
  const end = pattern.length - 1;
  part.lastIndex = 1;
  while (part.lastIndex < end) {
    const found = part.exec(pattern);
    if (found === null || part.lastIndex > end) return undefined;
    const [, members, times, escaped, plain, plainTimes] = found;
    const ranges = members === undefined ? `${escaped ?? plain}${escaped ?? plain}` : toRanges(members);
    if (/[^\x20-\x7e]/.test(ranges)) return undefined;
    runs.push({ ranges, length: Number(times ?? plainTimes ?? 1) });
  }
  return runs;
};

/** `+08:00` of `\+08:00$`: a pattern that asks for an end only. */
export const toSuffix = (pattern: string): string | undefined => /^((?:\\[+.]|[0-9A-Za-z:-])+)\$$/.exec(pattern)?.[1]?.replaceAll('\\', '');
