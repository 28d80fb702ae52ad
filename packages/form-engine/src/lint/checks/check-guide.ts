import type { LintDraft } from '../lint-finding.ts';
import { listParts, readText } from '../read/parts.ts';
import type { LintedPart } from '../read/read-definition.ts';
import type { LintCheck } from './lint-check.ts';

/** 办事指南要素: parts that may not be empty, telephone numbers, fees, sources. What is missing altogether, the schema says. */
export const checkGuide: LintCheck = ({ definition: { bundle, items } }) => [
  ...(bundle ? [...checkBundle(bundle), ...checkSamePhone(bundle), ...checkAreaCodes(bundle, ['consultPhone', 'supervisePhone']), ...checkFees(bundle, items)] : []),
  ...items.flatMap((item) => [...checkAreaCodes(item, ['linkWay', 'superviseWay']), ...checkSources(item, '')]),
];

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function checkBundle(bundle: LintedPart): LintDraft[] {
  const { file, value } = bundle;
  const empty = (code: LintDraft['code'], names: readonly string[]): LintDraft[] => names.filter((name) => isEmptyList(value[name])).map((name) => ({ code, file, pointer: `/${name}` }));
  return [
    ...empty('lint/guide-part-missing', ['applyConditions']),
    ...empty('lint/guide-part-recommended', ['materials', 'faq']),
    ...(readText(value['byLaw']) === undefined ? [{ code: 'lint/guide-part-recommended' as const, file, pointer: '/byLaw' }] : []),
    ...checkSources(bundle, ''),
    ...listParts(value['materials']).flatMap(({ part, index }) => checkSources({ file, value: part }, `/materials/${index}`)),
  ];
}

/** Absent sources of the bundle and of items are missing to the schema. */
const checkSources = ({ file, value }: LintedPart, pointer: string): LintDraft[] => {
  const isMissing = isEmptyList(value['sources']) || (pointer !== '' && value['sources'] === undefined);
  return isMissing ? [{ code: 'lint/sources-missing', file, pointer: value['sources'] === undefined ? pointer : `${pointer}/sources` }] : [];
};

const digitsOf = (text: unknown): string => (readText(text) ?? '').replace(/\D/g, '');
/** Seven or eight digits in a row without an area code before them. */
const withoutArea = /(?<![\d—）)-]|0\d{2,3} ?)[2-9]\d{6,7}(?!\d)/;

/** Items have the same rule in the contract, `item/same-phone`. */
function checkSamePhone({ file, value }: LintedPart): LintDraft[] {
  const [ours, theirs] = [digitsOf(value['consultPhone']), digitsOf(value['supervisePhone'])];
  return ours !== '' && ours === theirs ? [{ code: 'lint/same-phones', file, pointer: '/supervisePhone' }] : [];
}

const checkAreaCodes = ({ file, value }: LintedPart, names: readonly string[]): LintDraft[] =>
  names.filter((name) => withoutArea.test(readText(value[name]) ?? '')).map((name) => ({ code: 'lint/phone-without-area', file, pointer: `/${name}` }));

function checkFees({ file, value }: LintedPart, items: readonly LintedPart[]): LintDraft[] {
  const charged = items.some((item) => item.value['isFee'] === true);
  const known = items.length > 0 && items.every((item) => typeof item.value['isFee'] === 'boolean');
  return known && typeof value['isFee'] === 'boolean' && value['isFee'] !== charged ? [{ code: 'lint/bundle-fee-differs', file, pointer: '/isFee' }] : [];
}
