import type { CaseAction, CaseActionName } from '@lianban/contract';
import type { CorrectionTarget } from './correction-targets.ts';

/** What an officer has typed for one action; kept for each action, so that looking at another loses nothing. */
export interface ActionDraft {
  explain: string;
  stepName: string;
  resultCertName: string;
  resultCertNo: string;
  /** `YYYY-MM-DD` or empty. */
  deadline: string;
  /** Chosen targets by key, with the reason typed so far. */
  reasons: Readonly<Record<string, string>>;
}

export type DraftField = 'explain' | 'stepName' | 'resultCertName' | 'resultCertNo' | 'deadline' | 'items' | `reason ${string}`;

/** What is wrong with one field of a draft. */
export type DraftProblem =
  | { field: DraftField; rule: 'required' | 'itemsMissing' | 'reasonMissing' | 'deadlinePast' }
  | { field: DraftField; rule: 'tooLong'; max: number };

export const emptyDraft: ActionDraft = { explain: '', stepName: '', resultCertName: '', resultCertNo: '', deadline: '', reasons: {} };

/** Nothing was typed or chosen. */
export const isEmptyDraft = (draft: ActionDraft): boolean =>
  draft.explain === '' && draft.stepName === '' && draft.resultCertName === '' && draft.resultCertNo === '' && draft.deadline === '' && Object.keys(draft.reasons).length === 0;

type TextField = 'explain' | 'stepName' | 'resultCertName' | 'resultCertNo';

/** Longest texts, from contract/schemas/case/case-action.schema.json and correction-item.schema.json. */
const longest: Record<TextField, number> = { explain: 2000, stepName: 100, resultCertName: 256, resultCertNo: 50 };
const longestReason = 500;

/** The text fields of each action, and whether they have to be filled in. */
const fields: Record<CaseActionName, Partial<Record<TextField, 'required' | 'optional'>>> = {
  accept: { explain: 'optional' },
  refuse: { explain: 'required' },
  requestCorrection: {},
  step: { stepName: 'required', explain: 'required' },
  grant: { resultCertName: 'optional', resultCertNo: 'optional', explain: 'optional' },
  deny: { explain: 'required' },
};

const checkText = (draft: ActionDraft, field: TextField, need: 'required' | 'optional'): DraftProblem[] => {
  const text = draft[field].trim();
  const numberNeedsName = field === 'resultCertName' && draft.resultCertNo.trim() !== '';
  if (text === '') return need === 'required' || numberNeedsName ? [{ field, rule: 'required' }] : [];
  return Array.from(text).length > longest[field] ? [{ field, rule: 'tooLong', max: longest[field] }] : [];
};

const checkCorrection = (draft: ActionDraft, targets: readonly CorrectionTarget[], today: string): DraftProblem[] => {
  const chosen = targets.filter(({ key }) => key in draft.reasons);
  const problems: DraftProblem[] = chosen.length === 0 ? [{ field: 'items', rule: 'itemsMissing' }] : [];
  for (const { key } of chosen) {
    const reason = (draft.reasons[key] ?? '').trim();
    if (reason === '') problems.push({ field: `reason ${key}`, rule: 'reasonMissing' });
    else if (Array.from(reason).length > longestReason) problems.push({ field: `reason ${key}`, rule: 'tooLong', max: longestReason });
  }
  if (draft.deadline !== '' && (!/^\d{4}-\d{2}-\d{2}$/u.test(draft.deadline) || draft.deadline <= today)) problems.push({ field: 'deadline', rule: 'deadlinePast' });
  return problems;
};

/** What keeps a draft from being sent, in the order of the form. `today` is `YYYY-MM-DD` in China. */
export const checkDraft = (action: CaseActionName, draft: ActionDraft, targets: readonly CorrectionTarget[], today: string): DraftProblem[] =>
  action === 'requestCorrection'
    ? checkCorrection(draft, targets, today)
    : (Object.keys(fields[action]) as TextField[]).flatMap((field) => checkText(draft, field, fields[action][field] ?? 'optional'));

const text = <K extends string>(key: K, value: string): { [P in K]?: string } => (value.trim() === '' ? {} : ({ [key]: value.trim() } as { [P in K]: string }));

/** The action of a draft without problems. */
export const toCaseAction = (action: CaseActionName, draft: ActionDraft, targets: readonly CorrectionTarget[]): CaseAction => {
  const explain = draft.explain.trim();
  if (action === 'refuse' || action === 'deny') return { action, explain };
  if (action === 'step') return { action, stepName: draft.stepName.trim(), explain };
  if (action === 'grant') return { action, ...text('resultCertName', draft.resultCertName), ...text('resultCertNo', draft.resultCertNo), ...text('explain', explain) };
  if (action === 'accept') return { action, ...text('explain', explain) };
  const items = targets.flatMap(({ key, item }) => (key in draft.reasons ? [{ ...item, reason: (draft.reasons[key] ?? '').trim() }] : []));
  return { action, ...text('deadline', draft.deadline), items };
};
