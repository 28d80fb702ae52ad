import { readFile } from 'node:fs/promises';
import { inContract } from './contract-folder.ts';

interface CalendarYear {
  year: number;
  source: string;
  daysOff: { name: string; from: string; to: string }[];
  workdays: string[];
}

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const toYear = ({ year, source, daysOff, workdays }: CalendarYear): string => {
  const ranges = daysOff.map(({ name, from, to }) => `      { name: '${name}', from: '${from}', to: '${to}' },`).join('\n');
  const worked = workdays.map((day) => `'${day}'`).join(', ');
  return `  {\n    year: ${year},\n    source: '${source}',\n    daysOff: [\n${ranges}\n    ],\n    workdays: [${worked}],\n  },\n`;
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
  return [
    "import type { CalendarYear } from '../calendar/calendar-year.ts';\n\n",
    `export const calendarYears: readonly CalendarYear[] = [\n${years.map(toYear).join('')}];\n\n`,
    `export const coveredYears: readonly number[] = [${years.map(({ year }) => year).join(', ')}];\n`,
  ].join('');
};
