import { isUscc } from '@lianban/contract';

import { isSameJson } from '../../merge/same-json.ts';
import { isObject } from '../../pointers/answer-tree.ts';
import type { LintDraft } from '../lint-finding.ts';
import { listParts, listTexts, readText } from '../read/parts.ts';
import type { LintedPart } from '../read/read-definition.ts';
import type { LintCheck } from './lint-check.ts';

/** 文件之间对得上: items and forms belong to members, departments to items, materials to licences that exist. */
export const checkReferences: LintCheck = (context) => [...checkFiles(context), ...checkDepartments(context), ...checkMembers(context), ...checkMaterials(context), ...checkItemMaterials(context)];

const baseName = (file: string): string => file.replace(/^.*\/|\.json$/g, '');

const checkFiles: LintCheck = ({ definition: { bundle, items, forms, unread }, index }) => {
  const named = (part: LintedPart): LintDraft[] => {
    const expected = readText(part.value['itemKey']);
    return expected !== undefined && expected !== baseName(part.file) ? [{ code: 'lint/file-name', file: part.file, pointer: '/itemKey', params: { expected: `${expected}.json` } }] : [];
  };
  const isUsed = ({ value }: LintedPart): boolean =>
    items.some((item) => item.value['itemKey'] === value['itemKey'] && item.value['formId'] === value['formId']) || unread.items.has(String(value['itemKey']));
  return [
    ...[...items, ...forms].flatMap(named),
    ...items.flatMap((item): LintDraft[] => (bundle && !index.members.has(String(item.value['itemKey'])) ? [{ code: 'lint/item-without-member', file: item.file, pointer: '/itemKey' }] : [])),
    ...forms.flatMap((form): LintDraft[] => (isUsed(form) ? [] : [{ code: 'lint/form-without-item', file: form.file, pointer: '/formId' }])),
  ];
};

/** That the lead department handles a member is the contract's `bundle/lead-department`. */
const checkDepartments: LintCheck = ({ definition: { bundle, items, unread } }) => {
  if (!bundle) return [];
  const { file, value } = bundle;
  const departments = [
    ...(isObject(value['leadDept']) ? [{ part: value['leadDept'], pointer: '/leadDept' }] : []),
    ...listParts(value['assistDepts']).map(({ part, index }) => ({ part: part as Record<string, unknown>, pointer: `/assistDepts/${index}` })),
  ];
  const complete = items.length > 0 && unread.items.size === 0;
  return departments.flatMap(({ part, pointer }, position): LintDraft[] => {
    const code = readText(part['deptCode']);
    const name = readText(part['deptName']);
    if (code === undefined) return [];
    const twin = departments.findIndex((other) => other.part['deptCode'] === code);
    if (twin < position) return [{ code: 'lint/duplicate-code', file, pointer: `${pointer}/deptCode`, params: { value: code, other: departments[twin]?.pointer } }];
    const own = items.filter((item) => item.value['deptCode'] === code);
    // Where the code contradicts the task code, the name is not what is wrong.
    const sound = own.filter((item) => String(item.value['taskCode']).startsWith(code));
    if (own.length === 0) return complete && pointer !== '/leadDept' ? [{ code: 'lint/department-without-item', file, pointer }] : [];
    const otherwise = sound.find((item) => readText(item.value['deptName']) !== undefined && item.value['deptName'] !== name);
    return otherwise && name !== undefined ? [{ code: 'lint/department-name-differs', file: otherwise.file, pointer: '/deptName', params: { other: name } }] : [];
  });
};

const checkMembers: LintCheck = ({ definition: { bundle, items }, scenario: { members } }) => {
  if (!bundle) return [];
  const isOpen = bundle.value['state'] === 'inUse';
  return members.flatMap(({ itemKey, part, index }): LintDraft[] => {
    const item = items.find(({ value }) => value['itemKey'] === itemKey);
    if (!item) return [];
    const [ours, theirs] = [readText(part['resultName']), readText(item.value['resultName'])];
    const state = item.value['taskState'];
    const [promise, own] = [part['promisePeriod'], item.value['promisePeriod']];
    return [
      ...(isObject(promise) && isObject(own) && !isSameJson(promise, own) ? [{ code: 'lint/member-promise-differs' as const, file: bundle.file, pointer: `/members/${index}/promisePeriod` }] : []),
      ...(ours !== undefined && theirs !== undefined && ours !== theirs ? [{ code: 'lint/member-result-differs' as const, file: bundle.file, pointer: `/members/${index}/resultName`, params: { other: theirs } }] : []),
      ...(isOpen && (state === 'suspended' || state === 'cancelled') ? [{ code: 'lint/item-not-in-use' as const, file: item.file, pointer: '/taskState' }] : []),
    ];
  });
};

const smallest = 10 * 1024;
const largest = 2 * 1024 * 1024 * 1024;

const checkMaterials: LintCheck = ({ definition: { bundle }, scenario: { materials, fields } }) => {
  if (!bundle) return [];
  const { file } = bundle;
  const subjects = [...new Set(fields.flatMap(({ subject }) => subject ?? []))];
  return materials.flatMap(({ part, index }): LintDraft[] => {
    const pointer = `/materials/${index}`;
    const { licence, maxSizeBytes, accept, submitModes } = part;
    const typeCode = isObject(licence) ? licence['typeCode'] : undefined;
    const holder = isObject(licence) ? readText(licence['holder']) : undefined;
    const wrongFormats = listTexts(accept).flatMap((value, at): LintDraft[] =>
      /^[a-z]+\/[a-z0-9.+-]+$|^[a-z]+\/\*$|^\.[a-z0-9]+$/i.test(value) ? [] : [{ code: 'lint/accept-unknown', file, pointer: `${pointer}/accept/${at}`, params: { value } }],
    );
    const isOdd = typeof maxSizeBytes === 'number' && maxSizeBytes >= 1 && (maxSizeBytes < smallest || maxSizeBytes > largest);
    const differs = Array.isArray(submitModes) && submitModes.includes('licence') !== (licence !== undefined);
    return [
      ...wrongFormats,
      ...(differs ? [{ code: 'lint/licence-mode-differs' as const, file, pointer: `${pointer}/submitModes` }] : []),
      ...(isOdd ? [{ code: 'lint/size-implausible' as const, file, pointer: `${pointer}/maxSizeBytes` }] : []),
      ...(typeof typeCode === 'string' && typeCode.length === 21 && !isUscc(typeCode.slice(0, 18)) ? [{ code: 'lint/licence-type-code' as const, file, pointer: `${pointer}/licence/typeCode` }] : []),
      ...(holder !== undefined && subjects.length > 0 && !subjects.includes(holder) ? [{ code: 'lint/licence-holder-unknown' as const, file, pointer: `${pointer}/licence/holder`, params: { holder, known: subjects } }] : []),
    ];
  });
};

/** Items may list their own materials and scenarios, as the catalogue does; inside a bundle they are the bundle's. */
const checkItemMaterials: LintCheck = ({ definition: { bundle, items }, scenario: { materials } }) =>
  items.flatMap(({ file, value }) => {
    const listed = listParts(value['materials']);
    const names = listed.flatMap(({ part }) => [readText(part['materialName']), readText(part['materialKey'])]).filter((name) => name !== undefined);
    const used = new Set(materials.filter(({ usedBy }) => usedBy.includes(String(value['itemKey']))).map(({ key }) => key));
    const unknown = listed.flatMap(({ part, index }): LintDraft[] => {
      const key = readText(part['materialKey']);
      return bundle && key !== undefined && !used.has(key) ? [{ code: 'lint/item-material-unknown', file, pointer: `/materials/${index}/materialKey`, params: { value: key } }] : [];
    });
    const asked = listParts(value['scenarios']).flatMap(({ part, index }) =>
      listParts(part['options']).flatMap(({ part: option, index: at }) =>
        listTexts(option['materials']).flatMap((name, place): LintDraft[] =>
          names.includes(name) ? [] : [{ code: 'lint/item-scenario-material', file, pointer: `/scenarios/${index}/options/${at}/materials/${place}`, params: { value: name, known: names } }],
        ),
      ),
    );
    return [...unknown, ...asked];
  });
