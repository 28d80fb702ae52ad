import { joinDefinitionRules } from '../rules/definition-rules.ts';
import { bundleMembers } from './bundle-members.ts';
import { bundlePromise } from './bundle-promise.ts';
import { formDialect } from './form-dialect.ts';
import { isRecord, toRecords } from './is-record.ts';
import { itemCodes } from './item-codes.ts';
import { itemConditions } from './item-conditions.ts';
import { itemGuide } from './item-guide.ts';
import { itemPeriods } from './item-periods.ts';
import type { CheckContext, Finding, Report, RowCheck } from './row-check.ts';

type Part = Readonly<Record<string, unknown>>;

const checkBelow = (path: string, part: Part, checks: readonly RowCheck[], context: CheckContext, report: Report): void => {
  for (const { check } of checks) check(part, context, (place, ruleId, params) => report(path + place, ruleId, params));
};

const checkMember = (member: Part, path: string, items: readonly Part[]): Finding[] => {
  const itemKey = member['itemKey'];
  const item = items.find((candidate) => candidate['itemKey'] === itemKey);
  if (item === undefined) return [{ path, ruleId: 'bundle/missing-item', params: { itemKey } }];
  return item['taskCode'] === member['taskCode'] ? [] : [{ path: `${path}/taskCode`, ruleId: 'bundle/task-code-mismatch' }];
};

const checkItem = (item: Part, path: string, departments: ReadonlySet<unknown>, forms: readonly Part[]): Finding[] => {
  const { formId, itemKey, deptCode } = item;
  const hasForm = forms.some((form) => form['formId'] === formId && form['itemKey'] === itemKey);
  return [
    ...(departments.has(deptCode) ? [] : [{ path: `${path}/deptCode`, ruleId: 'bundle/unknown-department' as const }]),
    ...(hasForm ? [] : [{ path: `${path}/formId`, ruleId: 'bundle/missing-form' as const, params: { formId } }]),
  ];
};

/** 一件事定义的各部分互相对应: every member has its item, department and form. Standards §14 rules 6, 7 and 12. */
export const bundleDefinition = (): RowCheck => ({
  rules: joinDefinitionRules(),
  check(definition, context, report) {
    const { bundle } = definition;
    if (!isRecord(bundle)) return;
    const items = toRecords(definition['items']);
    const forms = toRecords(definition['forms']);
    const members = toRecords(bundle['members']);
    const lead = isRecord(bundle['leadDept']) ? [bundle['leadDept']] : [];
    const departments = new Set([...lead, ...toRecords(bundle['assistDepts'])].map((department) => department['deptCode']));
    checkBelow('/bundle', bundle, [bundleMembers(), bundlePromise()], context, report);
    items.forEach((item, index) => checkBelow(`/items/${index}`, item, [itemCodes(), itemPeriods(), itemConditions(), itemGuide()], context, report));
    forms.forEach((form, index) => checkBelow(`/forms/${index}`, form, [formDialect()], context, report));
    const findings = [
      ...members.flatMap((member, index) => checkMember(member, `/bundle/members/${index}`, items)),
      ...items.flatMap((item, index) => checkItem(item, `/items/${index}`, departments, forms)),
    ];
    for (const { path, ruleId, params } of findings) report(path, ruleId, params);
  },
});
