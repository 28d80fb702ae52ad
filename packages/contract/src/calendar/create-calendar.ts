import { ContractError } from '../errors.ts';
import type { CalendarChange, CalendarYear, DayKind, WorkingCalendar } from './calendar-year.ts';
import { fromDayNumber, toDayNumber, weekdayOf } from './day-number.ts';

/** One year made ready for counting: `ranks[i]` working days lie before its i-th day, `days` are the working ones. */
interface YearIndex {
  first: number;
  ranks: readonly number[];
  days: readonly number[];
  named: ReadonlyMap<number, DayKind>;
}

const isWeekend = (day: number): boolean => weekdayOf(day) % 6 === 0;

const nameDays = ({ year, source, daysOff, workdays }: CalendarYear, changes: readonly CalendarChange[]): Map<number, DayKind> => {
  const named = new Map<number, DayKind>();
  for (const { name, from, to } of daysOff) {
    for (let day = toDayNumber(from); day <= toDayNumber(to); day += 1) named.set(day, { working: false, kind: 'holiday', name, source });
  }
  for (const date of workdays) named.set(toDayNumber(date), { working: true, kind: 'workedWeekend', name: '调休上班', source });
  for (const { date, working, name, source: from } of changes) {
    if (Number(date.slice(0, 4)) === year) named.set(toDayNumber(date), { working, kind: 'changed', name, source: from });
  }
  return named;
};

const indexYear = (entry: CalendarYear, changes: readonly CalendarChange[]): YearIndex => {
  const first = toDayNumber(`${entry.year}-01-01`);
  const next = toDayNumber(`${entry.year + 1}-01-01`);
  const named = nameDays(entry, changes);
  const ranks = [0];
  const days: number[] = [];
  for (let day = first; day < next; day += 1) {
    if (named.get(day)?.working ?? !isWeekend(day)) days.push(day);
    ranks.push(days.length);
  }
  return { first, ranks, days, named };
};

/** 建立工作日历. Indexes a year when it is first asked for; counting is then a matter of two look-ups, however long the period. */
export const createCalendar = (years: readonly CalendarYear[], changes: readonly CalendarChange[] = []): WorkingCalendar => {
  const coveredYears = years.map(({ year }) => year);
  const indexes = new Map<number, YearIndex>();

  const load = (year: number): YearIndex => {
    const known = indexes.get(year);
    if (known !== undefined) return known;
    const entry = years.find((candidate) => candidate.year === year);
    if (entry === undefined) {
      throw new ContractError(
        'calendar/year-not-covered',
        `Failed to count working days: ${year} is not in the calendar (${coveredYears.join(', ')}). ` +
          `Add the State Council's notice for ${year} to packages/contract/calendar/working-days.json and run "npx -y pnpm@12 generate", or pass a calendar made by withCalendar({ years }).`,
        { year, coveredYears },
      );
    }
    const made = indexYear(entry, changes);
    indexes.set(year, made);
    return made;
  };

  const describeDay = (date: string): DayKind => {
    const day = toDayNumber(date);
    const { named } = load(Number(date.slice(0, 4)));
    return named.get(day) ?? (isWeekend(day) ? { working: false, kind: 'weekend' } : { working: true, kind: 'weekday' });
  };

  return {
    coveredYears,
    describeDay,
    isWorkingDay: (date) => {
      const { first, ranks } = load(Number(date.slice(0, 4)));
      const at = toDayNumber(date) - first;
      return (ranks[at + 1] ?? 0) > (ranks[at] ?? 0);
    },
    addWorkingDays: (date, count) => {
      let year = Number(date.slice(0, 4));
      let index = load(year);
      const at = toDayNumber(date) - index.first;
      // With 0 the day itself counts, so the working days before it are passed; else those up to it.
      let position = count === 0 ? (index.ranks[at] ?? 0) : (index.ranks[at + 1] ?? 0) + count - 1;
      while (position >= index.days.length) {
        position -= index.days.length;
        year += 1;
        index = load(year);
      }
      return fromDayNumber(index.days[position] ?? 0);
    },
    countWorkingDays: (after, until) => {
      if (until <= after) return 0;
      const [firstYear, lastYear] = [Number(after.slice(0, 4)), Number(until.slice(0, 4))];
      const rankAt = (date: string, year: number): number => load(year).ranks[toDayNumber(date) - load(year).first + 1] ?? 0;
      let count = rankAt(until, lastYear) - rankAt(after, firstYear);
      for (let year = firstYear; year < lastYear; year += 1) count += load(year).days.length;
      return count;
    },
  };
};
