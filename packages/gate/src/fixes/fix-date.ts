const form = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[T ]*(\d{1,2})[:时](\d{2})[:分](\d{2})秒?(\.\d{1,9})?|[T ]?(\d{2})(\d{2})(\d{2}))?\s*(Z|[+-]\d{2}:?\d{2})?$/;

const isReal = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const twoDigits = (text: string | number): string => String(text).padStart(2, '0');

/** Another offset, written as the same moment with +08:00. */
const toChina = (text: string): string => `${new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;

/**
 * 日期写法. Any usual way of writing a date or a moment, as the contract writes it; what says too little stays as it is, since a time of day
 * is never made up, nor one thrown away. A moment without an offset is China's: this is what every source of these systems means.
 */
export const fixDate = (text: string, type: 'date' | 'moment'): string => {
  const parts = form.exec(text);
  if (!parts) return text;
  const [, year = '', month = parts[4] ?? '', day = parts[5] ?? '', , , hour = parts[10], minute = parts[11], second = parts[12], fraction = '', , , , offset] = parts;
  if (!isReal(Number(year), Number(month), Number(day))) return text;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (hour === undefined || minute === undefined || second === undefined) return type === 'date' && offset === undefined ? date : text;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return text;
  const time = `${twoDigits(hour)}:${minute}:${second}`;
  if (type === 'date') return time === '00:00:00' && offset === undefined && /^\.?0*$/.test(fraction) ? date : text;
  const zone = offset === undefined || offset === '+0800' ? '+08:00' : offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset;
  return zone === '+08:00' ? `${date}T${time}${fraction}+08:00` : fraction === '' ? toChina(`${date}T${time}${zone}`) : text;
};
