const isChinaMoment = (moment: string): boolean => moment.length === 25 && moment.endsWith('+08:00');

/** The date in China of a date or a moment; rows write +08:00, the present may come from a clock in UTC. */
const toDay = (text: string): string => {
  const ms = text.length === 10 || isChinaMoment(text) ? Number.NaN : Date.parse(text);
  return Number.isNaN(ms) ? text.slice(0, 10) : new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);
};

/** Whether the first moment lies before the second. Missing or unreadable ones lie nowhere. A date without time is compared by its day. */
export const isBefore = (first: string | undefined, second: string | undefined): boolean => {
  if (first === undefined || second === undefined) return false;
  if (first.length === 10 || second.length === 10) return toDay(first) < toDay(second);
  // Written alike, they sort as texts.
  return isChinaMoment(first) && isChinaMoment(second) ? first < second : Date.parse(first) < Date.parse(second);
};

/** The later of two moments, either of which may be missing. */
export const laterOf = (first: string | undefined, second: string | undefined): string | undefined => (first === undefined || isBefore(first, second) ? (second ?? first) : first);
