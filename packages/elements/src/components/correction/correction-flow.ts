import { createFormModel } from '@lianban/form-engine';
import type { FormModel, NeededMaterial, UnifiedForm } from '@lianban/form-engine';
import type { CorrectionSubmission, Draft, JsonPointer, JsonValue } from '@lianban/contract';
import { chinaNow } from '../../base/china-now.ts';
import { createIdempotencyKey } from '../../base/idempotency-key.ts';
import { toSubmittedMaterials } from '../materials/material-answer.ts';
import type { MaterialAnswer } from '../materials/material-answer.ts';
import type { CorrectionEntry } from './collect-corrections.ts';
import { answersBefore, correctionForm } from './correction-form.ts';
import { correctionDraftId } from './load-correction.ts';
import type { LoadedCorrection } from './load-correction.ts';

/** The answer a person gives to the one correction list: a small form, some materials, one key. */
export class CorrectionFlow {
  readonly loaded: LoadedCorrection;
  readonly form: UnifiedForm;
  readonly model: FormModel;
  readonly needed: readonly NeededMaterial[];
  /** Remarks that name nothing this page can show as a field or material. */
  readonly others: readonly CorrectionEntry[];
  materials: readonly MaterialAnswer[];
  uncertain = false;
  readonly idempotencyKey: string;

  constructor(loaded: LoadedCorrection) {
    const { application, definition, list, files, draft } = loaded;
    const places = (kind: CorrectionEntry['kind']): string[] => list.entries.flatMap((entry) => (entry.kind === kind && entry.place !== undefined ? [entry.place] : []));
    this.loaded = loaded;
    this.form = correctionForm(definition, application, places('answer'));
    this.needed = definition.bundle.materials.filter((material) => places('material').includes(material.materialKey)).map((material) => ({ material, required: true }));
    const shown = new Set([...this.form.fields.map((field) => field.pointer), ...this.needed.map((each) => each.material.materialKey)]);
    this.others = list.entries.filter((entry) => entry.place === undefined || !shown.has(entry.place));
    this.model = createFormModel(this.form, { scenario: application.scenario, answers: draft?.answers ?? answersBefore(this.form, files), clock: { now: chinaNow } });
    this.materials = draft?.materials ?? [];
    this.idempotencyKey = draft?.idempotencyKey ?? createIdempotencyKey();
  }

  toDraft(savedAt: string): Draft {
    const { application } = this.loaded;
    return { draftId: correctionDraftId(application.applicationId), savedAt, bundleVersion: application.bundleVersion, step: 'correction', items: application.cases.map((each) => each.itemKey), scenario: application.scenario, answers: this.model.typedAnswers(), materials: [...this.materials], provenance: {}, idempotencyKey: this.idempotencyKey };
  }

  toSubmission(): CorrectionSubmission {
    const answers: Record<JsonPointer, JsonValue> = {};
    for (const { pointer } of this.form.fields) {
      const value = this.model.get(pointer);
      if (value !== undefined) answers[pointer] = value;
    }
    return { answers, materials: toSubmittedMaterials(this.needed, this.materials) };
  }
}
