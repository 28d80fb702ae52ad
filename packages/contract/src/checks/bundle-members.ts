import { bundleRules } from '../rules/definition-rules.ts';
import { isRecord, toRecords, toTexts } from './is-record.ts';
import type { Finding, RowCheck } from './row-check.ts';

type Part = Readonly<Record<string, unknown>>;

const findDuplicates = (entries: readonly Part[], key: string, path: string): Finding[] =>
  entries.flatMap((entry, index) =>
    entries.findIndex((other) => other[key] === entry[key]) < index ? [{ path: `${path}/${index}/${key}`, ruleId: 'bundle/duplicate-key' as const }] : [],
  );

const findUnknown = (names: readonly string[], known: ReadonlySet<unknown>, path: string): Finding[] =>
  names.flatMap((itemKey, index) => (known.has(itemKey) ? [] : [{ path: `${path}/${index}`, ruleId: 'bundle/unknown-item' as const, params: { itemKey } }]));

/** Items that wait for themselves through others. */
const findCycles = (members: readonly Part[]): Finding[] => {
  const waitsFor = new Map(members.map((member) => [member['itemKey'] as string, toTexts(member['dependsOn'])]));
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (waitsFor.get(from) ?? []).some((next) => next === target || (!seen.has(next) && reaches(next, target, seen.add(next))));
  return members.flatMap((member, index) => {
    const key = member['itemKey'] as string;
    return reaches(key, key, new Set()) ? [{ path: `/members/${index}/dependsOn`, ruleId: 'bundle/dependency-cycle' as const }] : [];
  });
};

/** A bundle has a hundred members and five hundred materials at most; longer lists were refused already, and comparing all with all would not end. */
const longest = 1000;

/** 联办事项之间的关系: keys unique, no cycle, materials used by members, two departments or more. Standards §14 rule 12. */
export const bundleMembers = (): RowCheck => ({
  rules: bundleRules,
  check(bundle, _context, report) {
    const members = toRecords(bundle['members']);
    const materials = toRecords(bundle['materials']);
    if (members.length > longest || materials.length > longest) return;
    const keys = new Set(members.map((member) => member['itemKey']));
    const lead = isRecord(bundle['leadDept']) ? [bundle['leadDept']] : [];
    const departments = new Set([...lead, ...toRecords(bundle['assistDepts'])].map((department) => department['deptCode']));
    const findings = [
      ...findDuplicates(members, 'itemKey', '/members'),
      ...findDuplicates(materials, 'materialKey', '/materials'),
      ...findDuplicates(toRecords(bundle['scenario']), 'key', '/scenario'),
      ...members.flatMap((member, index) => findUnknown(toTexts(member['dependsOn']), keys, `/members/${index}/dependsOn`)),
      ...materials.flatMap((material, index) => findUnknown(toTexts(material['usedBy']), keys, `/materials/${index}/usedBy`)),
      ...findCycles(members),
    ];
    for (const { path, ruleId, params } of findings) report(path, ruleId, params);
    if (departments.size < 2) report('/assistDepts', 'bundle/one-department');
  },
});
