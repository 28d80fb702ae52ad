// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { Validator } from '../validators/create-validator.ts';
import type { BundleCase, CaseAccept, CaseCorrection, CaseMaterial, CaseResult, CaseSpecialProcedure, CaseStep, Evaluation, ExchangeTable, LicenceRecord, Rectification, ServiceRecord } from './types.ts';
import { validateBundleCase, validateCaseAccept, validateCaseCorrection, validateCaseMaterial, validateCaseResult, validateCaseSpecialProcedure, validateCaseStep, validateEvaluation, validateLicenceRecord, validateRectification, validateServiceRecord } from './validators.ts';

/** 各交换表的行. What a row of each table is. */
export interface TableRows {
  caseAccept: CaseAccept;
  caseStep: CaseStep;
  caseSpecialProcedure: CaseSpecialProcedure;
  caseCorrection: CaseCorrection;
  caseMaterial: CaseMaterial;
  caseResult: CaseResult;
  serviceRecord: ServiceRecord;
  evaluation: Evaluation;
  rectification: Rectification;
  licenceRecord: LicenceRecord;
  bundleCase: BundleCase;
}

/** 各交换表的实体. The entity of every table, by name. */
export const tableEntities = {
  caseAccept: 'CaseAccept',
  caseStep: 'CaseStep',
  caseSpecialProcedure: 'CaseSpecialProcedure',
  caseCorrection: 'CaseCorrection',
  caseMaterial: 'CaseMaterial',
  caseResult: 'CaseResult',
  serviceRecord: 'ServiceRecord',
  evaluation: 'Evaluation',
  rectification: 'Rectification',
  licenceRecord: 'LicenceRecord',
  bundleCase: 'BundleCase',
} as const satisfies Readonly<Record<ExchangeTable, string>>;

/** 各交换表的校验器. Takes all of them along: import one validator where one table is enough. */
export const validatorsByTable: Readonly<{ [Table in ExchangeTable]: Validator<TableRows[Table]> }> = {
  caseAccept: validateCaseAccept,
  caseStep: validateCaseStep,
  caseSpecialProcedure: validateCaseSpecialProcedure,
  caseCorrection: validateCaseCorrection,
  caseMaterial: validateCaseMaterial,
  caseResult: validateCaseResult,
  serviceRecord: validateServiceRecord,
  evaluation: validateEvaluation,
  rectification: validateRectification,
  licenceRecord: validateLicenceRecord,
  bundleCase: validateBundleCase,
};
