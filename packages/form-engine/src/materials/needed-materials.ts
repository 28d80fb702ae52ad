import type { Bundle, BundleMaterial, JsonObject, Licence } from '@lianban/contract';

import { evaluateCondition } from '../conditions/evaluate-condition.ts';
import { findExemption } from './find-exemption.ts';

export interface MaterialSituation {
  /** Keys of the chosen items. */
  readonly items: readonly string[];
  readonly scenario: Readonly<Record<string, string>>;
  /** Unified answers of visible fields. */
  readonly answers?: JsonObject;
  readonly licences?: readonly Licence[];
  /** ISO 8601 with +08:00; without it, a licence's dates are not checked. */
  readonly now?: string;
}

export interface NeededMaterial {
  readonly material: BundleMaterial;
  /** False: may be left out. A `deferrable` one (容缺后补) is required, but may be handed in later. */
  readonly required: boolean;
  /** 免提交: the licence on record that stands for it. */
  readonly exemptBy?: Licence;
}

/**
 * 一套材料. What is to be handed in for the chosen items in this situation, each material once.
 * Shape: a material whose `requiredWhen` fails, or that no chosen item uses, is not in the list. `requiredWhen` sees scenario, answers
 * and `items`, so that the result of one item (出生医学证明) is asked for only when that item is not part of the application.
 */
export function neededMaterials(bundle: Bundle, situation: MaterialSituation): NeededMaterial[] {
  const { items, scenario, answers = {}, licences = [], now } = situation;
  return bundle.materials
    .filter((material) => material.usedBy.some((itemKey) => items.includes(itemKey)))
    .filter((material) => evaluateCondition(material.requiredWhen, { scenario, answers, items }))
    .map((material) => {
      const exemptBy = findExemption(material, licences, now);
      return { material, required: material.necessity !== 'optional', ...(exemptBy ? { exemptBy } : {}) };
    });
}
