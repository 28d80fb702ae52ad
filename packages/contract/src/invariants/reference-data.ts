import type { ServiceItem } from '../generated/types.ts';

/** What is read of an item; a whole `ServiceItem` fits. */
export type ReferenceItem = Pick<ServiceItem, 'taskCode' | 'taskVersion' | 'taskState' | 'projectType' | 'promisePeriod' | 'resultTypes'> &
  Partial<Pick<ServiceItem, 'minRealLevel'>> & {
    planEffectiveDate?: string;
    planCancelDate?: string;
    materials?: readonly { materialName: string; isNeed: string }[];
    /** A material that a scenario names is needed in that scenario only; which one the applicant was in, no row says. */
    scenarios?: readonly { options: readonly { materials: readonly string[] }[] }[];
  };

/** What is read of a body 实施主体; a whole `Organization` fits. Both days belong to its time in force, `YYYY-MM-DD`. */
export interface ReferenceOrganization {
  creditCode: string;
  effectiveDate?: string;
  cancelDate?: string;
}

/** What is read of a licence; a whole `LicenceRecord` fits. */
export interface ReferenceLicence {
  holderCode: string;
  state: string;
  validFrom?: string;
  validTo?: string;
}

/** What is read of an agent's authorization 授权; a whole `AgentAuthorization` fits. Both days belong to it, `YYYY-MM-DD`. */
export interface ReferenceAuthorization {
  agentCert?: string;
  agentEffDate: string;
  agentExpDate: string;
}

/** What is read of a bundle; a whole `Bundle` fits. */
export interface ReferenceBundle {
  members: readonly { taskCode: string; optional: boolean; includedWhen?: unknown }[];
}

/**
 * 参照数据. Lookups by code into what the rows refer to. Each is optional: a rule that needs a missing one is listed in `unchecked` and says
 * nothing. A lookup answers at once and keeps its own data; it is asked once for every row, or once for every case.
 */
export interface ReferenceData {
  /** All known versions of an item by 实施编码; none means that the item does not exist. */
  items?: (taskCode: string) => readonly ReferenceItem[];
  /** By unified social credit code. */
  organizations?: (creditCode: string) => ReferenceOrganization | undefined;
  /** By licence identifier 电子证照标识. */
  licences?: (licenceId: string) => ReferenceLicence | undefined;
  /** All authorizations that an organization gave, by its unified social credit code. */
  authorizations?: (creditCode: string) => readonly ReferenceAuthorization[];
  /** By 一件事编码. */
  bundles?: (bundleCode: string) => ReferenceBundle | undefined;
  /** The real-name level of a person who is on record. */
  realLevels?: (certificateType: string, certificateNumber: string) => 'basic' | 'intermediate' | 'advanced' | undefined;
  /** Whether an identity hash 身份散列值 is that of an account of the department's own staff. */
  staff?: (certKey: string) => boolean;
  /** Whether the platform accepted the case 办件 in an earlier push. */
  acceptedCases?: (projectNo: string) => boolean;
  /** Whether the platform accepted a version of the row in an earlier push. */
  acceptedRows?: (rowGuid: string) => boolean;
}
