import type { CaseFacts } from '../case-facts.ts';
import { findItem } from '../find-item.ts';
import type { InvariantRule } from '../invariant-rule.ts';

/** 材料齐全: each required material is taken in or exempted, each deferred one has a deadline. Standards §14 rule 24. */
export const requiredMaterials: InvariantRule<CaseFacts> = {
  codes: { 'case/material-missing': 'itemsAndComplete', 'case/deferral-without-deadline': 'itemsAndComplete', 'case/material-unknown': 'items' },
  check({ accept, materials, corrections }, { reference, settings, report }) {
    const { materials: list, scenarios = [] } = (accept === undefined ? undefined : findItem(reference, accept.taskCode, accept.taskVersion)) ?? {};
    if (accept === undefined || list === undefined || list.length === 0) return;
    const taken = new Set(materials.map(({ materialName }) => materialName));
    if (settings.complete && accept.acceptState === 'accepted') {
      const ofScenarios = new Set(scenarios.flatMap(({ options }) => options.flatMap((option) => option.materials)));
      for (const { materialName, isNeed } of list) {
        if (isNeed === 'optional' || taken.has(materialName) || ofScenarios.has(materialName)) continue;
        const isDeferred = corrections.some(({ labels, deadline }) => deadline !== undefined && labels?.includes(materialName) === true);
        if (isNeed === 'required') report('case/material-missing', accept, '/taskCode', { materialName });
        else if (!isDeferred) report('case/deferral-without-deadline', accept, '/taskCode', { materialName });
      }
    }
    for (const material of materials) {
      if (material.materialName !== undefined && !list.some(({ materialName }) => materialName === material.materialName)) report('case/material-unknown', material, '/materialName');
    }
  },
};
