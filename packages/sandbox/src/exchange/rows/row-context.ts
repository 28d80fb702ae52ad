import type { BundleDefinition, RowCommon, ServiceItem } from '@lianban/contract';
import type { ApplicationRecord } from '../../applications/application-record.ts';
import type { CaseRecord } from '../../cases/case-record.ts';
import type { CaseChange } from '../case-change.ts';
import type { Applicant } from '../load-applicant.ts';

/** What is known of a case, whatever has just happened to it. */
export interface CaseContext {
  application: ApplicationRecord;
  after: CaseRecord;
  definition: BundleDefinition;
  item: ServiceItem;
  applicant: Applicant;
  /** Identity hash of the applicant, where the number itself may not go. */
  certKey: string;
  /** The case's materials, in their order. */
  materials: MaterialContext[];
}

export interface MaterialContext {
  materialKey: string;
  materialName: string;
  getType: 'upload' | 'licence';
  licenceId?: string;
  fileDigest?: string;
  attachName?: string;
}

/** What the rows of one change are made from. */
export interface RowContext extends CaseContext, CaseChange {}

/** What a row says, without the columns that every row has. */
export interface RowContent<T extends RowCommon = RowCommon> {
  /** Ends the row's id: with the case's number it names one logical row for ever. */
  suffix: string;
  content: Omit<T, keyof RowCommon>;
}

/** `dataSource` (数据来源): 1 and the province. */
export function toDataSource(definition: BundleDefinition): string {
  return `1${definition.bundle.areaCode.slice(0, 2)}`;
}
