import type { Bundle, BundleDefinition, Period } from '@lianban/contract';
import type { ApplyWords } from './strings.ts';

/** Names of items by item key. */
export const itemNames = (definition: BundleDefinition): Record<string, string> => Object.fromEntries(definition.items.map((item) => [item.itemKey, item.taskName]));

/** How many departments decide on these items. */
export const countDepartments = (definition: BundleDefinition, items: readonly string[]): number =>
  new Set(definition.items.filter((item) => items.includes(item.itemKey)).map((item) => item.deptCode)).size;

/** Items of the application that have to be finished before this one begins. */
export const waitsFor = (bundle: Bundle, itemKey: string, items: readonly string[]): string[] =>
  (bundle.members.find((member) => member.itemKey === itemKey)?.dependsOn ?? []).filter((key) => items.includes(key));

/** `3 个工作日`. */
export const wordPeriod = (t: ApplyWords, period: Period): string => t('factDays', { value: period.value, unit: t(period.unit) });
