import { itemRules } from '../rules/definition-rules.ts';
import { isRecord, toTexts } from './is-record.ts';
import type { RowCheck } from './row-check.ts';

/** Steps that hand something in or out, and decide nothing. */
const isHandover = (step: string): boolean => /申请|受理|收件|接件|办结|送达|领取|制证|发证|出件|取件|告知|归档|反馈/.test(step);

const toDigits = (text: unknown): string[] => (typeof text === 'string' ? (text.match(/\d[\d-]{3,}\d/g) ?? []).map((number) => number.replace(/-/g, '')) : []);

/** Working days that the steps name, e.g. 审核（2 个工作日）; nothing when none does. */
const sumStepLimits = (steps: readonly string[]): number => {
  let sum = 0;
  for (const step of steps) sum += Number(/(\d+)\s*个?工作日/.exec(step)?.[1] ?? 0);
  return sum;
};

/** What the end of a result's name says of its kind; 凭证 and 证明 may be either. */
const kindOfName = (name: string): string | undefined => {
  if (/(?:证书|执照)$/.test(name) || (name.endsWith('证') && !name.endsWith('凭证'))) return 'certificate';
  return /(?:批复|文|决定书|通知书)$/.test(name) ? 'document' : undefined;
};

/** 办事指南自相一致: steps, telephone numbers, name of the result. Standards §14 rules 7 and 10 (AUD). */
export const itemGuide = (): RowCheck => ({
  rules: itemRules,
  check({ projectType, handleFlow, promisePeriod, linkWay, superviseWay, resultName, resultTypes }, _context, report) {
    const steps = toTexts(handleFlow);
    if (projectType === 'immediate' && steps.filter((step) => !isHandover(step)).length > 1) report('/handleFlow', 'item/immediate-steps');
    const limit = isRecord(promisePeriod) && promisePeriod['unit'] === 'workingDay' ? Number(promisePeriod['value']) : Infinity;
    if (sumStepLimits(steps) > limit) report('/handleFlow', 'item/step-limits', { limit });
    const numbers = toDigits(linkWay);
    if (toDigits(superviseWay).some((number) => numbers.includes(number))) report('/superviseWay', 'item/same-phone');
    const kind = typeof resultName === 'string' ? kindOfName(resultName) : undefined;
    const kinds = toTexts(resultTypes);
    if (kind !== undefined && kinds.length > 0 && !kinds.includes(kind)) report('/resultName', 'item/result-name-kind');
  },
});
