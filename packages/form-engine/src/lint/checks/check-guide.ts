import type { LintDraft } from '../lint-finding.ts';
import { listParts, readText } from '../read/parts.ts';
import type { LintedPart } from '../read/read-definition.ts';
import type { LintCheck } from './lint-check.ts';

/** 办事指南要素: parts that may not be empty, telephone numbers, fees, sources. What is missing altogether, the schema says. */
export const checkGuide: LintCheck = ({ definition: { bundle, items } }) => [
  ...(bundle ? [...checkBundle(bundle), ...checkPhones(bundle, 'consultPhone', 'supervisePhone'), ...checkFees(bundle, items)] : []),
  ...items.flatMap((item) => [...checkPhones(item, 'linkWay', 'superviseWay'), ...checkResult(item), ...checkSources(item, '')]),
];

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function checkBundle(bundle: LintedPart): LintDraft[] {
  const { file, value } = bundle;
  const empty = (code: LintDraft['code'], names: readonly string[]): LintDraft[] => names.filter((name) => isEmptyList(value[name])).map((name) => ({ code, file, pointer: `/${name}` }));
  return [
    ...empty('lint/guide-part-missing', ['applyConditions']),
    ...empty('lint/guide-part-recommended', ['materials', 'faq']),
    ...checkSources(bundle, ''),
    ...listParts(value['materials']).flatMap(({ part, index }) => checkSources({ file, value: part }, `/materials/${index}`)),
  ];
}

/** Absent sources of the bundle and of items are missing to the schema. */
const checkSources = ({ file, value }: LintedPart, pointer: string): LintDraft[] => {
  const isMissing = isEmptyList(value['sources']) || (pointer !== '' && value['sources'] === undefined);
  return isMissing ? [{ code: 'lint/sources-missing', file, pointer: value['sources'] === undefined ? pointer : `${pointer}/sources` }] : [];
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');
/** Seven or eight digits in a row without an area code before them. */
const withoutArea = /(?<![\d-—）)])[2-9]\d{6,7}(?!\d)/;

function checkPhones({ file, value }: LintedPart, consult: string, supervise: string): LintDraft[] {
  const [ours, theirs] = [readText(value[consult]), readText(value[supervise])];
  const isSame = ours !== undefined && theirs !== undefined && digitsOf(ours) !== '' && digitsOf(ours) === digitsOf(theirs);
  return [
    ...(isSame ? [{ code: 'lint/same-phones' as const, file, pointer: `/${supervise}` }] : []),
    ...[consult, supervise].flatMap((name): LintDraft[] => (withoutArea.test(readText(value[name]) ?? '') ? [{ code: 'lint/phone-without-area', file, pointer: `/${name}` }] : [])),
  ];
}

function checkFees({ file, value }: LintedPart, items: readonly LintedPart[]): LintDraft[] {
  const charged = items.some((item) => item.value['isFee'] === true);
  const known = items.length > 0 && items.every((item) => typeof item.value['isFee'] === 'boolean');
  return known && typeof value['isFee'] === 'boolean' && value['isFee'] !== charged ? [{ code: 'lint/bundle-fee-differs', file, pointer: '/isFee' }] : [];
}

/** Names that tell the kind of result. Standards §14 rule 10, as item libraries check it. */
const kinds: readonly (readonly [RegExp, string, string])[] = [
  [/(证书|证明|许可证|登记证|执照|卡|照|(?<!凭)证)(（[^）]*）)?$/, 'certificate', '证照 certificate'],
  [/(批复|批文|决定书|通知书|意见书|[文函])(（[^）]*）)?$/, 'document', '批文 document'],
];

function checkResult({ file, value }: LintedPart): LintDraft[] {
  const name = readText(value['resultName']);
  const types = value['resultTypes'];
  if (name === undefined || !Array.isArray(types)) return [];
  const wrong = kinds.find(([pattern, kind]) => pattern.test(name) && !types.includes(kind));
  return wrong && types.some((type) => type === 'certificate' || type === 'document') ? [{ code: 'lint/result-name-type', file, pointer: '/resultTypes', params: { name, expected: wrong[2] } }] : [];
}
