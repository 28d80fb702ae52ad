import { evaluationDetailEn, evaluationDetailZh } from '../generated/labels.ts';
import type { EvaluationDetail, Satisfaction } from '../generated/types.ts';
import { detailSatisfaction } from './detail-satisfaction.ts';

export interface EvaluationDetailEntry {
  code: EvaluationDetail;
  /** The only satisfaction this detail may be given with. */
  satisfaction: Satisfaction;
  label: string;
  labelEn: string;
}

const listDetails = (): EvaluationDetailEntry[] =>
  (Object.keys(evaluationDetailZh) as EvaluationDetail[]).map((code) => ({
    code,
    satisfaction: detailSatisfaction[code.charAt(0)] as Satisfaction,
    label: evaluationDetailZh[code],
    labelEn: evaluationDetailEn[code],
  }));

/** 评价明细 L28: what a person may tick with a rating. The first digit of a code stands for its satisfaction. Source: standards §12 (S). */
export const EVALUATION_DETAILS: readonly EvaluationDetailEntry[] = /* @__PURE__ */ listDetails();
