import type { ReferenceAuthorization, ReferenceBundle, ReferenceData, ReferenceItem, ReferenceLicence, ReferenceOrganization } from '@lianban/contract/invariants';
import { GateError } from '../errors.ts';
import { assertReadable, type ReferenceKind } from './assert-readable.ts';
import { loadRecords } from './load-records.ts';

/** Files or folders of reference data; what is left out is not checked, and the result says so. */
export interface ReferenceFiles {
  readonly items?: string | undefined;
  readonly organizations?: string | undefined;
  readonly licences?: string | undefined;
  readonly authorizations?: string | undefined;
  readonly bundles?: string | undefined;
}

/** 参照数据. @throws GateError `gate/reference-unreadable` */
export const loadReference = ({ items, organizations, licences, authorizations, bundles }: ReferenceFiles): ReferenceData => ({
  ...(items === undefined ? {} : { items: listBy<ReferenceItem>('items', items, 'taskCode') }),
  ...(organizations === undefined ? {} : { organizations: oneBy<ReferenceOrganization>('organizations', organizations, 'creditCode') }),
  ...(licences === undefined ? {} : { licences: oneBy<ReferenceLicence>('licences', licences, 'certificateSourceId') }),
  ...(authorizations === undefined ? {} : { authorizations: listBy<ReferenceAuthorization>('authorizations', authorizations, 'certificateSno') }),
  ...(bundles === undefined ? {} : { bundles: oneBy<ReferenceBundle>('bundles', bundles, 'bundleCode') }),
});

const groupBy = <T>(kind: ReferenceKind, path: string, key: string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const record of loadRecords(path)) {
    const code = record[key];
    if (typeof code !== 'string' || code === '') throw new GateError('gate/reference-unreadable', { file: path, cause: `an entry has no ${key}`, causeZh: `有一项没有 ${key}` });
    assertReadable(kind, record, path, code);
    const group = groups.get(code);
    if (group) group.push(record as T);
    else groups.set(code, [record as T]);
  }
  return groups;
};

const listBy = <T>(kind: ReferenceKind, path: string, key: string): ((code: string) => readonly T[]) => {
  const groups = groupBy<T>(kind, path, key);
  return (code) => groups.get(code) ?? [];
};

/** The last entry of a code stands. */
const oneBy = <T>(kind: ReferenceKind, path: string, key: string): ((code: string) => T | undefined) => {
  const groups = groupBy<T>(kind, path, key);
  return (code) => groups.get(code)?.at(-1);
};
