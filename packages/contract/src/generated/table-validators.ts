// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { Validator } from '../validators/create-validator.ts';
import type { BundleCase, CaseAccept, CaseCorrection, CaseMaterial, CaseResult, CaseSpecialProcedure, CaseStep, Evaluation, ExchangeTable, LicenceRecord, Rectification, ServiceRecord } from './types.ts';
import { isBundleCase, isCaseAccept, isCaseCorrection, isCaseMaterial, isCaseResult, isCaseSpecialProcedure, isCaseStep, isEvaluation, isLicenceRecord, isRectification, isServiceRecord } from './shape-tests.ts';
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

/** 各交换表的校验器. For rows by the million: shape is decided by generated tests. Takes all of them along: import one validator where one table is enough. */
export const validatorsByTable: Readonly<{ [Table in ExchangeTable]: Validator<TableRows[Table]> }> = {
  caseAccept: (row, context) => validateCaseAccept(row, context, isCaseAccept),
  caseStep: (row, context) => validateCaseStep(row, context, isCaseStep),
  caseSpecialProcedure: (row, context) => validateCaseSpecialProcedure(row, context, isCaseSpecialProcedure),
  caseCorrection: (row, context) => validateCaseCorrection(row, context, isCaseCorrection),
  caseMaterial: (row, context) => validateCaseMaterial(row, context, isCaseMaterial),
  caseResult: (row, context) => validateCaseResult(row, context, isCaseResult),
  serviceRecord: (row, context) => validateServiceRecord(row, context, isServiceRecord),
  evaluation: (row, context) => validateEvaluation(row, context, isEvaluation),
  rectification: (row, context) => validateRectification(row, context, isRectification),
  licenceRecord: (row, context) => validateLicenceRecord(row, context, isLicenceRecord),
  bundleCase: (row, context) => validateBundleCase(row, context, isBundleCase),
};
