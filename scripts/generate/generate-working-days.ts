import { readFile } from 'node:fs/promises';
import { inContract } from './contract-folder.ts';

interface CalendarYear {
  year: number;
  source: string;
  daysOff: { name: string; from: string; to: string }[];
  workdays: string[];
}

const toDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const listDays = (from: string, to: string): string[] => {
  const days: string[] = [];
  for (let ms = Date.parse(`${from}T00:00:00Z`); ms <= Date.parse(`${to}T00:00:00Z`); ms += 86_400_000) days.push(toDay(ms));
  return days;
};

const toList = (name: string, values: readonly (string | number)[]): string => {
  const type = typeof values[0];
  const lines: string[] = [];
  for (let at = 0; at < values.length; at += 10) lines.push(`  ${values.slice(at, at + 10).map((value) => (typeof value === 'string' ? `'${value}'` : value)).join(', ')},`);
  return `export const ${name}: readonly ${type}[] = [\n${lines.join('\n')}\n];\n`;
};

/** `src/generated/working-days.ts` from the dated notices in `calendar/working-days.json`. */
export const generateWorkingDays = async (): Promise<string> => {
  const { years } = JSON.parse(await readFile(inContract('calendar/working-days.json'), 'utf8')) as { years: CalendarYear[] };
  for (const { year, daysOff, workdays } of years) {
    const stray = [...workdays, ...daysOff.flatMap(({ from, to }) => [from, to])].find((day) => !day.startsWith(`${year}-`));
    if (stray !== undefined) throw new Error(`Failed to generate the calendar: ${stray} stands under ${year}. Move it to its own year.`);
    const weekday = workdays.find((day) => !isWeekend(day));
    if (weekday !== undefined) throw new Error(`Failed to generate the calendar: workday ${weekday} is no weekend day. Correct calendar/working-days.json.`);
  }
  const off = years.flatMap(({ daysOff }) => daysOff.flatMap(({ from, to }) => listDays(from, to))).filter((day) => !isWeekend(day));
  return [
    toList('coveredYears', years.map(({ year }) => year)),
    toList('weekdaysOff', off),
    toList('weekendWorkdays', years.flatMap(({ workdays }) => workdays)),
  ].join('\n');
};
