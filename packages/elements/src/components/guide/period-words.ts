import type { Period, ServiceItem } from '@lianban/contract';
import type { Translate } from '../../strings/define-strings.ts';
import type { guideStrings } from './strings.ts';

/** Words of the guide, as the element binds them. */
export type GuideWords = Translate<(typeof guideStrings)['tables']['zh-CN']>;

/** `{ value: 5, unit: 'workingDay' }` → 5 个工作日. */
export const wordPeriod = (t: GuideWords, period: Period): string => t(period.unit, { value: period.value });

/** The promised time limit 承诺时限 of one item; what is decided on the spot 即办件 says so. */
export const wordPromise = (t: GuideWords, item: ServiceItem): string =>
  item.projectType === 'immediate' && item.promisePeriod.value === 0 ? t('immediate') : wordPeriod(t, item.promisePeriod);
