const isChinaMoment = (moment: string): boolean => moment.length === 25 && moment.endsWith('+08:00');

/** Whether the first moment lies before the second. Missing or unreadable ones lie nowhere. A date without time is compared by its day. */
export const isBefore = (first: string | undefined, second: string | undefined): boolean => {
  if (first === undefined || second === undefined) return false;
  if (first.length === 10 || second.length === 10) return first.slice(0, 10) < second.slice(0, 10);
  // Written alike, they sort as texts.
  return isChinaMoment(first) && isChinaMoment(second) ? first < second : Date.parse(first) < Date.parse(second);
};

/** The later of two moments, either of which may be missing. */
export const laterOf = (first: string | undefined, second: string | undefined): string | undefined => (first === undefined || isBefore(first, second) ? (second ?? first) : first);
