import type { Locale } from '../strings/define-strings.ts';

/** Shifts a moment into China's one time zone, whatever the machine's own is. */
const inChina = (moment: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(moment) || moment.endsWith('+08:00')) return moment;
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : new Date(time + 8 * 3_600_000).toISOString();
};

/** `2026-11-22T14:05:00+08:00` → `2026-11-22`, for comparing; people read {@link formatLongDay}. */
export const formatDay = (moment: string): string => inChina(moment).slice(0, 10);

/** `2026-11-22T14:05:00+08:00` → `14:05`. */
export const formatTime = (moment: string): string => inChina(moment).slice(11, 16);

/** `2026-11-22` → `2026年11月22日`; in English it stays an ISO date, which every reader takes the same way. */
export const formatLongDay = (moment: string, locale: Locale = 'zh-CN'): string => {
  if (locale === 'en') return formatDay(moment);
  const [year = '', month = '', day = ''] = formatDay(moment).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

/** `2026-11-22T14:05:00+08:00` → `2026年11月22日 14:05`, in English `2026-11-22 14:05`. */
export const formatMoment = (moment: string, locale: Locale = 'zh-CN'): string => `${formatLongDay(moment, locale)} ${formatTime(moment)}`;
