import type { ApplicationSubmission, BundleDefinition, Licence, PrefillResult, SubmittedMaterial } from '@lianban/contract';
import { applyPrefill, mergeForms, neededMaterials, reachItems } from '@lianban/form-engine';

import { newbornAnswers } from './newborn-answers.ts';
import type { NewbornAnswersOptions } from './newborn-answers.ts';

export interface NewbornSubmissionOptions extends Omit<NewbornAnswersOptions, 'items'> {
  /** Default: all that the scenario reaches. */
  readonly items?: readonly string[];
  /** What the platform knew of the person; it replaces what the builder would have typed. */
  readonly prefill?: PrefillResult;
  /** The file handed in for every material that no licence exempts. */
  readonly fileId?: string;
}

/** A whole submission that a platform accepts: every item, valid answers, exempt materials where a licence allows, files otherwise. */
export const newbornSubmission = (definition: BundleDefinition, options: NewbornSubmissionOptions): ApplicationSubmission => {
  const { bundle } = definition;
  const { scenario, prefill, fileId = 'file-0001' } = options;
  const items = [...(options.items ?? reachItems(bundle, scenario))];
  const typed = newbornAnswers(definition, { ...options, items });
  const known = (prefill?.values ?? []).map((value) => ({ ...value, provenance: { ...value.provenance, locked: true } }));
  const { answers, provenance } = applyPrefill(mergeForms(definition, items), known, { answers: typed, provenance: {} });
  const materials = toMaterials(definition, { items, scenario, answers }, prefill?.licences ?? [], fileId);
  return { bundleCode: bundle.bundleCode, bundleVersion: bundle.bundleVersion, items, scenario: { ...scenario }, answers, materials, provenance };
};

const toMaterials = (
  { bundle }: BundleDefinition,
  situation: Pick<ApplicationSubmission, 'items' | 'scenario' | 'answers'>,
  licences: readonly Licence[],
  fileId: string,
): SubmittedMaterial[] =>
  neededMaterials(bundle, { ...situation, licences }).flatMap(({ material, required, exemptBy }): SubmittedMaterial[] => {
    const { materialKey } = material;
    if (!required) return [];
    if (exemptBy) return [{ materialKey, mode: 'exempt', licenceId: exemptBy.licenceId }];
    return [{ materialKey, mode: 'upload', fileIds: [fileId] }];
  });
