/** The moment `minutes` later, or earlier when negative, RFC 3339 with +08:00. */
export const shiftMoment = (moment: string, minutes: number): string => `${new Date(Date.parse(moment) + minutes * 60_000 + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
