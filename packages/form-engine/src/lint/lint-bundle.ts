import type { LintContext, LintCheck } from './checks/lint-check.ts';
import { checkConditions } from './checks/check-conditions.ts';
import { checkDuplicates } from './checks/check-duplicates.ts';
import { checkForms } from './checks/check-forms.ts';
import { checkGuide } from './checks/check-guide.ts';
import { checkKeys } from './checks/check-keys.ts';
import { checkMerge } from './checks/check-merge.ts';
import { checkPeriods } from './checks/check-periods.ts';
import { checkPersonalData } from './checks/check-personal-data.ts';
import { checkReachability } from './checks/check-reachability.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkScenario } from './checks/check-scenario.ts';
import { checkTexts } from './checks/check-texts.ts';
import { applyContractRules } from './apply-contract-rules.ts';
import { collectRules, readScenario } from './conditions/collect-rules.ts';
import { indexScenario } from './conditions/plan-situations.ts';
import { createExplorer } from './conditions/try-situations.ts';
import { gatherFindings } from './gather-findings.ts';
import type { LintDraft, LintFinding } from './lint-finding.ts';
import { readDefinition } from './read/read-definition.ts';
import type { FileDraft, LintedDefinition, LintFile } from './read/read-definition.ts';
import { readFields } from './read/read-fields.ts';
import type { PlacedRule } from './read/read-fields.ts';

/** What was checked, and what was found. */
export interface LintReport {
  /** By file (`bundle.json` first), then by line. */
  readonly findings: readonly LintFinding[];
  /** Of the bundle; its code, or empty, when it has none. */
  readonly bundleName: string;
  /** With those that cannot be read. */
  readonly itemCount: number;
  readonly formCount: number;
}

const checks: readonly LintCheck[] = [
  checkKeys, checkTexts, checkGuide, checkReferences, checkDuplicates, checkPeriods, checkScenario, checkReachability, checkForms, checkMerge, checkPersonalData,
];

/**
 * 定义检查. Finds what is wrong with one bundle before anybody applies for it: what the contract's validators say, and what only shows when
 * the scenario is played through, the forms are merged and the parts are compared with each other.
 *
 * Shape: `files` are those of one bundle's folder, named from there (`bundle.json`, `items/….json`, `forms/….json`), as text.
 * Never throws, whatever the files hold; never changes anything; needs no network, clock or file system.
 * Bounds: 5 MB a file, 2,000 fields, 5,000 situations a condition; what goes beyond is a finding.
 * @example lintBundle([{ name: 'bundle.json', text: '{' }]).findings[0]?.code // 'lint/not-json'
 */
export function lintBundle(files: readonly LintFile[]): LintReport {
  const { definition, drafts } = readDefinition(files);
  return lintDefinition(definition, drafts);
}

/** The same for several bundles of one catalogue, which must not share a code. `folders` and reports stand in the same order. */
export function lintBundles(folders: readonly { readonly name: string; readonly files: readonly LintFile[] }[]): LintReport[] {
  const read = folders.map(({ name, files }) => ({ name, ...readDefinition(files) }));
  return read.map(({ definition, drafts }, position) => lintDefinition(definition, [...drafts, ...findSharedCodes(read.slice(0, position + 1))]));
}

/** Codes of the last bundle that one before it has. */
function findSharedCodes(read: readonly { readonly name: string; readonly definition: LintedDefinition }[]): LintDraft[] {
  const own = read[read.length - 1]?.definition.bundle;
  return ['bundleCode', 'implementationCode', 'checklistId'].flatMap((key): LintDraft[] => {
    const value = own?.value[key];
    const other = typeof value === 'string' && value !== '' ? read.slice(0, -1).find(({ definition }) => definition.bundle?.value[key] === value) : undefined;
    return own && other ? [{ code: 'lint/duplicate-code', file: own.file, pointer: `/${key}`, params: { value, other: `${other.name}/${own.file}` } }] : [];
  });
}

function lintDefinition(definition: LintedDefinition, drafts: readonly FileDraft[]): LintReport {
  const { context, broken } = toContext(definition);
  const found = [...broken, ...checks.flatMap((check) => check(context))];
  const { bundle, items, forms, unread } = definition;
  return {
    findings: gatherFindings(definition, [...drafts, ...found], applyContractRules(definition)),
    bundleName: String(bundle?.value['bundleName'] ?? bundle?.value['bundleCode'] ?? ''),
    itemCount: items.length + unread.items.size,
    formCount: forms.length + unread.forms.size,
  };
}

function toContext(definition: LintedDefinition): { context: LintContext; broken: LintDraft[] } {
  const scenario = readScenario(definition, readFields(definition));
  const rules = collectRules(scenario);
  const index = indexScenario(scenario);
  const broken = definition.bundle ? checkConditions({ rules, scenario, index }) : [];
  const places = new Set(broken.map(({ file, pointer }) => `${file}#${pointer}`));
  const isBroken = ({ file, pointer }: PlacedRule): boolean => [...places].some((place) => `${place}/`.startsWith(`${file}#${pointer}/`));
  const sound = { ...index, broken: new Set(places.size === 0 ? [] : rules.filter(isBroken).map(({ rule }) => rule)) };
  return { context: { definition, scenario, index: sound, rules, explorer: createExplorer(sound) }, broken };
}
