/** The places of an application in order; `receipt` is reached by submitting only. */
export const applySteps = ['guide', 'scenario', 'items', 'consent', 'form', 'materials', 'review'] as const;

export type ApplyStep = (typeof applySteps)[number] | 'receipt';

/** What a draft says when a submission was on its way and its answer never came. */
export const submittingMark = 'submitting';

/** The step a draft's text stands for; unknown text (another version's) begins after the guide. */
export const toApplyStep = (text: string): ApplyStep => (text === submittingMark ? 'review' : (applySteps.find((step) => step === text) ?? 'scenario'));
