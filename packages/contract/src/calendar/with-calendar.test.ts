import { describe, expect, it } from 'vitest';
import { addWorkingDays, countWorkingDays } from './add-working-days.ts';
import type { CalendarYear } from './calendar-year.ts';
import { isWorkingDay } from './is-working-day.ts';
import { withCalendar } from './with-calendar.ts';
import type { CalendarOptions } from './with-calendar.ts';
import { workingCalendar } from './working-calendar.ts';

const next: CalendarYear = { year: 2027, source: '假设的通知 for this test', daysOff: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }], workdays: [] };

describe('withCalendar', () => {
  it('counts across the turn of the year once a host has stated the next one', () => {
    const calendar = withCalendar({ years: [next] });
    expect(calendar.coveredYears).toEqual([2024, 2025, 2026, 2027]);
    expect(addWorkingDays('2026-12-30', 2, calendar)).toBe('2027-01-04');
    expect(countWorkingDays('2026-12-30', '2027-01-04', calendar)).toBe(2);
    expect(addWorkingDays('2026-12-31', 0, calendar)).toBe('2026-12-31');
  });

  it('leaves the calendar of the package as it is', () => {
    withCalendar({ years: [next] });
    expect(workingCalendar.coveredYears).toEqual([2024, 2025, 2026]);
  });

  it('takes a single day from a later or local notice, and says from which', () => {
    const change = { date: '2026-04-20', working: false, name: '壮族三月三', source: '广西壮族自治区人民政府办公厅通知 (example)' };
    const calendar = withCalendar({ changes: [change] });
    expect([isWorkingDay('2026-04-20'), isWorkingDay('2026-04-20', calendar)]).toEqual([true, false]);
    expect(calendar.describeDay('2026-04-20')).toEqual({ working: false, kind: 'changed', name: change.name, source: change.source });
    expect(addWorkingDays('2026-04-17', 1, calendar)).toBe('2026-04-21');
  });

  it('replaces a year that is stated anew', () => {
    const calendar = withCalendar({ years: [{ year: 2026, source: 'changed notice', daysOff: [], workdays: ['2026-11-22'] }] });
    expect(calendar.describeDay('2026-10-01')).toEqual({ working: true, kind: 'weekday' });
    expect(calendar.isWorkingDay('2026-11-22')).toBe(true);
  });

  it.each<[string, CalendarOptions]>([
    ['a date that does not exist', { years: [{ ...next, workdays: ['2027-02-30'] }] }],
    ['a date of another year', { years: [{ ...next, daysOff: [{ name: '元旦', from: '2026-12-31', to: '2027-01-02' }] }] }],
    ['a range turned round', { years: [{ ...next, daysOff: [{ name: '元旦', from: '2027-01-03', to: '2027-01-01' }] }] }],
    ['a worked day that is no weekend day', { years: [{ ...next, workdays: ['2027-01-04'] }] }],
    ['a year without source', { years: [{ ...next, source: ' ' }] }],
    ['a year stated twice', { years: [next, next] }],
    ['a change without source', { changes: [{ date: '2026-05-06', working: false, name: '调整', source: '' }] }],
    ['a change in a year nobody covers', { changes: [{ date: '2028-05-06', working: false, name: '调整', source: 'x' }] }],
    ['a change of no date', { changes: [{ date: '6 May', working: false, name: '调整', source: 'x' }] }],
  ])('refuses %s', (_, options) => {
    expect(() => withCalendar(options)).toThrow(expect.objectContaining({ code: 'calendar/invalid-notice' }));
  });
});

describe('describeDay', () => {
  it.each([
    ['2026-11-23', { working: true, kind: 'weekday' }],
    ['2026-11-22', { working: false, kind: 'weekend' }],
    ['2026-10-01', expect.objectContaining({ working: false, kind: 'holiday', name: '国庆节' })],
    ['2026-10-10', expect.objectContaining({ working: true, kind: 'workedWeekend', name: '调休上班' })],
  ])('says of %s what it is', (date, kind) => {
    expect(workingCalendar.describeDay(date)).toEqual(kind);
  });
});
