export { compareFindings } from './compare-findings.ts';
export type { ComparedFinding, MonthComparison } from './compare-findings.ts';
export { faults } from './faults/index.ts';
export type { Fault } from './faults/fault.ts';
export type { MonthEncoding } from './create-table-writer.ts';
export { writeMonth } from './write-month.ts';
export type { MonthOptions, PlantedFault, WrittenMonth } from './write-month.ts';
