import type { PeriodUnit } from '../generated/types.ts';
import { toDayNumber, weekdayOf } from '../calendar/day-number.ts';

/** One sentence for a person, and where the rule comes from. */
export interface DeadlineText {
  zh: string;
  en: string;
  source?: string;
}

const weekdays = ['日', '一', '二', '三', '四', '五', '六'];
const weekdaysEn = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const units: Readonly<Record<PeriodUnit, readonly [zh: string, en: string]>> = {
  workingDay: ['个工作日', 'working day'],
  naturalDay: ['个自然日', 'natural day'],
  hour: ['个小时', 'hour'],
  minute: ['分钟', 'minute'],
  month: ['个月', 'month'],
};

const show = (value: number, unit: PeriodUnit): readonly [string, string] => [`${value} ${units[unit][0]}`, `${value} ${units[unit][1]}${value === 1 ? '' : 's'}`];
const named = (date: string): readonly [string, string] => {
  const day = weekdayOf(toDayNumber(date));
  return [`${date}（星期${weekdays[day] ?? ''}）`, `${date} (${weekdaysEn[day] ?? ''})`];
};
const minuteOf = (moment: string): string => `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;
const range = (from: string, to: string, joiner: string): string => (from === to ? from : `${from}${joiner}${to}`);
const because = (reason: string | undefined, [before, after]: readonly [string, string]): string => (reason === undefined || reason === '' ? '' : `${before}${reason}${after}`);

const civilCode = (article: number, zh: string): string => `《民法典》第${zh}条 (Civil Code §${article})`;
const licensingLaw = (article: number, zh: string): string => `《行政许可法》第${zh}条，或该事项自己的规定 (Administrative Licensing Law §${article}, or the item's own rule)`;

/** 期限说明的措辞. Every sentence that an explanation may hold. */
export const deadlineTexts = {
  start: (date: string): DeadlineText => ({ zh: `${named(date)[0]}受理，当日为第 0 天，不计入。`, en: `Accepted on ${named(date)[1]}; that day is day 0 and does not count.`, source: civilCode(201, '二百零一') }),
  startMoment: (moment: string): DeadlineText => ({ zh: `${minuteOf(moment)} 受理，从这一刻起计时。`, en: `Accepted at ${minuteOf(moment)}; time counts from this moment.`, source: civilCode(201, '二百零一') }),
  restart: (date: string): DeadlineText => ({ zh: `${named(date)[0]}补正完成，期限重新起算，当日为第 0 天。`, en: `The correction was in on ${named(date)[1]}; the limit begins anew, that day is day 0.`, source: '本地计时规则 corrections: restart (configuration)' }),
  period: (value: number, unit: PeriodUnit): DeadlineText => {
    const [zh, en] = show(value, unit);
    const how: Readonly<Record<PeriodUnit, readonly [string, string]>> = {
      workingDay: ['从次日起只计工作日', 'only working days count, from the next day on'],
      naturalDay: ['从次日起连续计算，周末和节假日计入', 'all days count, from the next day on, free ones too'],
      month: ['按月计算，连续计入', 'counted by months, free days too'],
      hour: ['只计办公时间', 'only office hours count'],
      minute: ['只计办公时间', 'only office hours count'],
    };
    return { zh: `时限 ${zh}，${how[unit][0]}。`, en: `The limit is ${en}; ${how[unit][1]}.`, ...(unit === 'month' ? { source: civilCode(202, '二百零二') } : {}) };
  },
  extension: (value: number, unit: PeriodUnit, reason?: string): DeadlineText => {
    const [zh, en] = show(value, unit);
    return { zh: `经批准延长 ${zh}${because(reason, ['（', '）'])}。`, en: `Extended with approval by ${en}${because(reason, [' (', ')'])}.`, source: licensingLaw(42, '四十二') };
  },
  weekends: (days: number): DeadlineText => ({ zh: `期间有 ${days} 天周末，不计入。`, en: `${days} weekend day${days === 1 ? ' lies' : 's lie'} in between and do${days === 1 ? 'es' : ''} not count.` }),
  holiday: (name: string, from: string, to: string, source: string): DeadlineText => ({ zh: `${range(from, to, ' 至 ')} ${name.endsWith('放假') ? name : `${name}放假`}，不计入。`, en: `${range(from, to, ' to ')} is free (${name}) and does not count.`, source }),
  worked: (name: string, date: string, source: string): DeadlineText => ({ zh: `${named(date)[0]}${name}，计入。`, en: `${named(date)[1]} is worked (${name}) and counts.`, source }),
  pause: (reasons: readonly string[], from: string, to: string | undefined, days: number, unit: 'workingDay' | 'naturalDay'): DeadlineText => {
    const [zh, en] = show(days, unit);
    const why = reasons.join('、');
    const end = to === undefined ? ['至今未恢复', `has stood since ${from}`] : [`${to} 恢复`, `stood from ${from} to ${to}`];
    return { zh: `${from} 因${why === '' ? '特别程序' : why}停止计时，${end[0]}，${zh}不计入。`, en: `The clock ${end[1]}${because(reasons.join(', '), [' (', ')'])}; ${en} do${days === 1 ? 'es' : ''} not count.`, source: licensingLaw(45, '四十五') };
  },
  pauseMoments: (reasons: readonly string[], from: string, to: string | undefined): DeadlineText => {
    const why = reasons.join('、');
    const end = to === undefined ? ['至今未恢复', `has stood since ${minuteOf(from)}`] : [`${minuteOf(to)} 恢复`, `stood from ${minuteOf(from)} to ${minuteOf(to)}`];
    return { zh: `${minuteOf(from)} 因${why === '' ? '特别程序' : why}停止计时，${end[0]}，其间不计入。`, en: `The clock ${end[1]}${because(reasons.join(', '), [' (', ')'])}; that time does not count.`, source: licensingLaw(45, '四十五') };
  },
  ignored: (from: string, reason?: string): DeadlineText => ({ zh: `${from} 起的补正${because(reason, ['（', '）'])}不停止计时。`, en: `The correction from ${from} on${because(reason, [' (', ')'])} does not stop the clock.`, source: '本地计时规则 corrections: ignore (configuration)' }),
  moved: (from: string, to: string, paused: boolean): DeadlineText => ({
    zh: `期限的最后一日 ${named(from)[0]}${paused ? '停止计时' : '不是工作日'}，顺延至 ${named(to)[0]}。`,
    en: `The last day, ${named(from)[1]}, is ${paused ? 'paused' : 'no working day'}; the end moves to ${named(to)[1]}.`,
    source: civilCode(203, '二百零三'),
  }),
  due: (date: string, provisional: boolean): DeadlineText => {
    const [zh, en] = named(date);
    if (provisional) return { zh: `如果现在恢复计时，办结期限为 ${zh}24 时。`, en: `If the clock went on now, the end would be ${en}, 24:00.` };
    return { zh: `办结期限为 ${zh}24 时。`, en: `The end is ${en}, 24:00.`, source: civilCode(203, '二百零三') };
  },
  dueMoment: (moment: string, provisional: boolean): DeadlineText =>
    provisional ? { zh: `如果现在恢复计时，办结期限为 ${minuteOf(moment)}。`, en: `If the clock went on now, the end would be ${minuteOf(moment)}.` } : { zh: `办结期限为 ${minuteOf(moment)}。`, en: `The end is ${minuteOf(moment)}.` },
};
