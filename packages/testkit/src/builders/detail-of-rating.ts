import type { EvaluationDetail, Satisfaction } from '@lianban/contract';

const details: Readonly<Record<Satisfaction, EvaluationDetail>> = { verySatisfied: '517', satisfied: '413', basicallySatisfied: '314', dissatisfied: '213', veryDissatisfied: '115' };

/** A detail of a rating 评价明细 that belongs to its satisfaction. */
export const detailOfRating = (satisfaction: Satisfaction): EvaluationDetail => details[satisfaction];
