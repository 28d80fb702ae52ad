export * from '../generated/validators.ts';
export { tableEntities, validatorsByTable } from '../generated/table-validators.ts';
export type { TableRows } from '../generated/table-validators.ts';
export { createValidator } from './create-validator.ts';
export type { Validator } from './create-validator.ts';
export type { CheckContext, Finding, Report, RowCheck } from '../checks/row-check.ts';
export { toMaskedValue } from './masked-value.ts';
export type { RuleProblem, Verdict } from './rule-problem.ts';
export type { ShapeSchema, ShapeTest } from './shape-schema.ts';
