export { createInvariantCheck } from './create-invariant-check.ts';
export type { InvariantCheck, InvariantCheckOptions } from './create-invariant-check.ts';
export { createMemoryGroupStore } from './group-store.ts';
export type { GroupStore, StoredGroup } from './group-store.ts';
export type { InvariantFinding, RecordPlace, RecordTable } from './invariant-finding.ts';
export type { InvariantSettings } from './invariant-settings.ts';
export type { ReferenceAuthorization, ReferenceBundle, ReferenceData, ReferenceItem, ReferenceLicence, ReferenceOrganization } from './reference-data.ts';
