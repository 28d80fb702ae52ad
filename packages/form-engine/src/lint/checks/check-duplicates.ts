import type { JsonPointer } from '@lianban/contract';

import type { LintDraft } from '../lint-finding.ts';
import { listParts, readText } from '../read/parts.ts';
import type { LintCheck } from './lint-check.ts';

interface Named {
  readonly value: string;
  readonly file: string;
  readonly pointer: JsonPointer;
  readonly label: string;
}

/** 编码、键、名称不重复. Keys of members, materials and questions are the contract's own rule. */
export const checkDuplicates: LintCheck = ({ definition: { items, forms }, scenario: { questions, materials } }) => {
  const inFiles = (parts: typeof items, name: string): Named[] =>
    parts.flatMap(({ file, value }) => {
      const text = readText(value[name]);
      return text === undefined ? [] : [{ value: text, file, pointer: `/${name}`, label: file }];
    });
  const names = materials.flatMap(({ part, index }) => {
    const value = readText(part['materialName']);
    return value === undefined ? [] : [{ value, file: 'bundle.json', pointer: `/materials/${index}/materialName`, label: `第 ${index + 1} 份材料` }];
  });
  return [
    ...['itemKey', 'rowGuid', 'taskCode'].flatMap((name) => findTwins(inFiles(items, name), 'lint/duplicate-code')),
    ...['itemKey', 'formId'].flatMap((name) => findTwins(inFiles(forms, name), 'lint/duplicate-code')),
    ...findTwins(names, 'lint/duplicate-name'),
    ...questions.flatMap(({ part, index }) => {
      const read = (name: string): Named[] =>
        listParts(part['options']).flatMap(({ part: option, index: at }) => {
          const value = readText(option[name]);
          return value === undefined ? [] : [{ value, file: 'bundle.json', pointer: `/scenario/${index}/options/${at}/${name}`, label: `第 ${at + 1} 个选项` }];
        });
      return [...findTwins(read('value'), 'lint/duplicate-code'), ...findTwins(read('label'), 'lint/duplicate-name')];
    }),
  ];
};

function findTwins(named: readonly Named[], code: LintDraft['code']): LintDraft[] {
  const firsts = new Map<string, Named>();
  return named.flatMap((entry): LintDraft[] => {
    const first = firsts.get(entry.value);
    if (first) return [{ code, file: entry.file, pointer: entry.pointer, params: { value: entry.value, other: first.label } }];
    firsts.set(entry.value, entry);
    return [];
  });
}
