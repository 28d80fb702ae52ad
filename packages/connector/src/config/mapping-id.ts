import type { ExchangeTable } from '@lianban/contract';
import type { TableMapping } from './config.ts';

/** Parents first: what follows an acceptance comes after it. */
export const exchangeTables: readonly ExchangeTable[] = [
  'bundleCase', 'caseAccept', 'caseStep', 'caseSpecialProcedure', 'caseCorrection', 'caseMaterial', 'caseResult', 'serviceRecord', 'evaluation',
  'rectification', 'licenceRecord',
];

/** What row ids and reading positions of a mapping are made of. */
export const idOf = (mapping: TableMapping): string => mapping.id ?? mapping.table;
