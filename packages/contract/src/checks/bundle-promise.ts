import { bundleRules } from '../rules/definition-rules.ts';
import { isRecord, toRecords, toTexts } from './is-record.ts';
import type { RowCheck } from './row-check.ts';

type Part = Readonly<Record<string, unknown>>;

/** The department inside a member's task code. */
const toDepartment = (taskCode: unknown): string | undefined => (typeof taskCode === 'string' && taskCode.length === 31 ? taskCode.slice(0, 18) : undefined);

/** What the longest chain of members needs that wait for each other; 0 when the chain is not clear. Each member is worked out once: with a hundred that all wait for all, trying every way would never end. */
const longestChain = (members: readonly Part[]): number => {
  const byKey = new Map(members.map((member) => [member['itemKey'], member]));
  const known = new Map<unknown, number>();
  const chain = (key: unknown): number => {
    const done = known.get(key);
    if (done !== undefined) return done;
    // Whoever meets it before it is worked out waits for itself.
    known.set(key, Number.NaN);
    const member = byKey.get(key);
    const period = member?.['promisePeriod'];
    const length = isRecord(period) ? Number(period['value']) + Math.max(0, ...toTexts(member?.['dependsOn']).map(chain)) : Number.NaN;
    known.set(key, length);
    return length;
  };
  const longest = Math.max(0, ...members.map(({ itemKey }) => chain(itemKey)));
  return Number.isNaN(longest) ? 0 : longest;
};

/** 牵头部门与整体承诺时限: the lead department handles a member; the bundle promises what its longest chain needs, and no more than its members one after the other. Standards §14 rule 12. */
export const bundlePromise = (): RowCheck => ({
  rules: bundleRules,
  check({ leadDept, members, promisePeriod }, _context, report) {
    const parts = toRecords(members);
    const departments = new Set(parts.map(({ taskCode }) => toDepartment(taskCode)));
    const lead = isRecord(leadDept) ? leadDept['deptCode'] : undefined;
    if (typeof lead === 'string' && parts.length > 0 && !departments.has(undefined) && !departments.has(lead)) report('/leadDept/deptCode', 'bundle/lead-department');
    // More than a thousand members were refused already, and their chain may be deeper than the stack.
    if (!isRecord(promisePeriod) || parts.length === 0 || parts.length > 1000) return;
    const periods = parts.map((part) => part['promisePeriod']).filter(isRecord);
    // Only periods in the bundle's own unit add up.
    if (periods.length < parts.length || periods.some(({ unit }) => unit !== promisePeriod['unit'])) return;
    const promised = Number(promisePeriod['value']);
    const least = longestChain(parts);
    const most = periods.reduce((sum, { value }) => sum + Number(value), 0);
    if (promised < least) report('/promisePeriod', 'bundle/promise-too-short', { limit: least });
    if (promised > most) report('/promisePeriod', 'bundle/promise-too-long', { limit: most });
  },
});
