import type { ExchangeTable } from '@lianban/contract';
import type { CaseEventName } from '../case/case-events.ts';
import type { CaseSnapshot, CaseState } from '../case/case-snapshot.ts';

const NOTHING: readonly ExchangeTable[] = [];
const DECISION: readonly ExchangeTable[] = ['caseStep', 'caseResult', 'serviceRecord'];
const OVERDUE_DECISION: readonly ExchangeTable[] = ['caseCorrection', ...DECISION];
const REFUSAL: readonly ExchangeTable[] = ['caseAccept', 'caseResult', 'serviceRecord'];

/** One line per legal transition; `'*'` stands for every state in which the event is legal and that has no line of its own. */
const OWED: Readonly<Record<CaseEventName, Partial<Record<CaseState | '*', readonly ExchangeTable[]>>>> = {
  release: { '*': NOTHING },
  accept: { '*': ['caseAccept', 'caseMaterial'] },
  refuse: { '*': REFUSAL, correctingSubmission: ['caseCorrection', ...REFUSAL] },
  requestCorrection: { '*': ['caseCorrection'] },
  correct: { '*': ['caseCorrection', 'caseMaterial'] },
  step: { '*': ['caseStep'] },
  grant: { '*': DECISION },
  deny: { '*': DECISION, correctingAccepted: OVERDUE_DECISION },
  // What no department ever accepted has no row there that a result could refer to (invariant 15).
  withdraw: {
    '*': NOTHING,
    correctingSubmission: ['caseCorrection'],
    accepted: ['caseResult', 'serviceRecord'],
    correctingAccepted: ['caseCorrection', 'caseResult', 'serviceRecord'],
  },
};

/**
 * The exchange tables (交换表) that a legal transition owes a row to, parents before children.
 *
 * `from` is the case before the event. `caseMaterial` means one row for each material of the case; `caseCorrection` after
 * the first means an update of the notice with its outcome.
 * Source: standards.md §3 and invariants 14–22.
 */
export function owedRows(event: CaseEventName, from: CaseSnapshot): readonly ExchangeTable[] {
  const lines = OWED[event];
  return lines[from.state] ?? lines['*'] ?? NOTHING;
}
