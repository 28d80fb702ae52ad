const dayMs = 86_400_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD` that is known to be one. */
export const toDayNumber = (date: string): number => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayMs;

/** `YYYY-MM-DD` of a day number. */
export const fromDayNumber = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10);

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
