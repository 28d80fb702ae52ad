import type { BundleDefinition, CorrectionItem } from '@lianban/contract';
import type { UnifiedForm } from '@lianban/form-engine';

/**
 * Which points of a notice the applicant could never correct: an answer that this item's form does not ask, a material it
 * does not use. Answers their places in the list.
 */
export function findUncorrectable(
  definition: BundleDefinition,
  form: UnifiedForm,
  itemKey: string,
  items: readonly CorrectionItem[],
): number[] {
  const pointers = new Set(
    form.fields.filter((field) => field.usedBy.some((use) => use.itemKey === itemKey)).map((field) => field.pointer),
  );
  const materialKeys = new Set(
    definition.bundle.materials
      .filter((material) => material.usedBy.includes(itemKey))
      .map((material) => material.materialKey),
  );
  return items.flatMap((item, index) => {
    const isKnown = item.kind === 'answer' ? pointers.has(item.pointer ?? '') : materialKeys.has(item.materialKey ?? '');
    return isKnown ? [] : [index];
  });
}
