import type {
  CaseAccept,
  CaseCorrection,
  CaseMaterial,
  CaseResult,
  CaseStep,
  Evaluation,
  ServiceRecord,
} from '@lianban/contract';
import {
  validateCaseAccept,
  validateCaseCorrection,
  validateCaseMaterial,
  validateCaseResult,
  validateCaseStep,
  validateEvaluation,
  validateServiceRecord,
} from '@lianban/contract/validators';
import type { CheckContext, Verdict } from '@lianban/contract/validators';

/** A row whose shape is right, with the table that says which shape. */
export type IncomingRow =
  | { table: 'caseAccept'; row: CaseAccept }
  | { table: 'caseStep'; row: CaseStep }
  | { table: 'caseCorrection'; row: CaseCorrection }
  | { table: 'caseMaterial'; row: CaseMaterial }
  | { table: 'caseResult'; row: CaseResult }
  | { table: 'serviceRecord'; row: ServiceRecord }
  | { table: 'evaluation'; row: Evaluation };

type Validators = {
  [Table in IncomingRow['table']]: (
    value: unknown,
    context?: CheckContext,
  ) => Verdict<Extract<IncomingRow, { table: Table }>['row']>;
};

/** The same validators as the department's own gate uses. */
export const ROW_VALIDATORS: Validators = {
  caseAccept: validateCaseAccept,
  caseStep: validateCaseStep,
  caseCorrection: validateCaseCorrection,
  caseMaterial: validateCaseMaterial,
  caseResult: validateCaseResult,
  serviceRecord: validateServiceRecord,
  evaluation: validateEvaluation,
};
