import { EVALUATION_DETAILS } from '@lianban/contract';
import type { EvaluationDetailEntry, Satisfaction } from '@lianban/contract';

/** The details 评价明细 (L28) a person may choose at one level: the first digit of a code is its level. */
export const detailsOfLevel = (level: Satisfaction): readonly EvaluationDetailEntry[] => EVALUATION_DETAILS.filter((detail) => detail.satisfaction === level);
