import { askedQuestions, neededMaterials, reachItems } from '@lianban/form-engine';
import type { BundleDefinition, BundleItem, BundleMaterial, BundleMember } from '@lianban/contract';
import type { FlowItem } from './flow/flow-node.ts';

/** One item as the guide tells it. */
export interface GuideItem {
  item: BundleItem;
  member: BundleMember;
  /** The items it waits for that the guide shows too. */
  waitsFor: readonly BundleItem[];
  /** Whether it belongs depends on a situation that was not chosen yet. */
  byScenario: boolean;
}

export interface GuideMaterial {
  material: BundleMaterial;
  /** Names of the shown items that use it. */
  usedBy: readonly string[];
  byScenario: boolean;
}

/** What the guide shows for a situation; for all situations as long as a question is open. */
export interface GuideContent {
  items: readonly GuideItem[];
  materials: readonly GuideMaterial[];
  /** Every question of the situation is answered. */
  decided: boolean;
}

/** Narrows a bundle to a situation 情形. `scenario` holds the answers so far; with a question open, everything is shown and marked. */
export const describeBundle = (definition: BundleDefinition, scenario: Readonly<Record<string, string>>): GuideContent => {
  const { bundle, items } = definition;
  const questions = askedQuestions(bundle, scenario);
  const decided = questions.length > 0 && questions.every(({ key, options }) => options.some(({ value }) => value === scenario[key]));
  const keys = decided ? reachItems(bundle, scenario) : bundle.members.map(({ itemKey }) => itemKey);
  const byKey = new Map(items.map((item) => [item.itemKey, item]));
  const find = (key: string): BundleItem[] => {
    const item = keys.includes(key) ? byKey.get(key) : undefined;
    return item === undefined ? [] : [item];
  };
  const materials = decided ? neededMaterials(bundle, { items: keys, scenario }).map(({ material }) => material) : bundle.materials;
  return {
    decided,
    items: bundle.members.flatMap((member) => find(member.itemKey).map((item): GuideItem => ({ item, member, waitsFor: member.dependsOn.flatMap(find), byScenario: !decided && member.includedWhen !== undefined }))),
    materials: materials.map((material): GuideMaterial => ({ material, usedBy: material.usedBy.flatMap(find).map(({ taskName }) => taskName), byScenario: !decided && material.requiredWhen !== undefined })),
  };
};

/** The items as the flow picture takes them. */
export const toFlowItems = (items: readonly GuideItem[]): FlowItem[] =>
  items.map(({ item, waitsFor }) => ({ key: item.itemKey, title: item.taskName, note: item.deptName, dependsOn: waitsFor.map(({ itemKey }) => itemKey) }));
