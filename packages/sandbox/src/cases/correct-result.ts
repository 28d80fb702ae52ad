import type { CaseOutcome, TimelineEntry } from '@lianban/contract';
import { loadApplication } from '../applications/application-record.ts';
import type { ApplicationRecord } from '../applications/application-record.ts';
import { addDispatch } from '../exchange/dispatch-change.ts';
import { rewriteMaterialRows } from '../exchange/write-owed-rows.ts';
import type { PlatformServices } from '../platform-services.ts';
import { findResultLicence, recordResultLicence } from '../prefill/record-result-licence.ts';
import type { Store } from '../store/open-store.ts';
import { CASE_TEXT, TIMELINE_TITLES } from '../strings/case-text.ts';
import { loadCasesOf } from './case-record.ts';
import type { CaseRecord } from './case-record.ts';
import { keepCaseChange } from './keep-case-change.ts';

/** What a department may mend of its result afterwards. */
export type MendedResult = Pick<CaseOutcome, 'resultCertName' | 'resultCertNo' | 'resultExplain'>;

/**
 * 更正办结信息: a department mends what its result says (a mistyped certificate number); what was decided and when stays.
 * The licence follows, and so do the cases that got it as a material and are not decided yet. Runs inside `write`.
 *
 * Errors: `request/invalid` with the rule `case/certificate-number-taken`.
 */
export async function correctResult(
  services: PlatformServices,
  store: Store,
  record: CaseRecord,
  { resultCertName, resultCertNo, resultExplain }: MendedResult,
): Promise<void> {
  const { result } = record;
  if (result === undefined) return;
  const isSame =
    result.resultCertName === resultCertName &&
    result.resultCertNo === resultCertNo &&
    result.resultExplain === resultExplain;
  if (isSame) return;
  const application = await loadApplication(store, record.applicationId);
  const corrected: CaseRecord = {
    ...record,
    version: record.version + 1,
    result: {
      resultType: result.resultType,
      resultDate: result.resultDate,
      ...(resultCertName === undefined ? {} : { resultCertName }),
      ...(resultCertNo === undefined ? {} : { resultCertNo }),
      ...(resultExplain === undefined ? {} : { resultExplain }),
    },
  };
  await keepCaseChange(store, corrected, toEntry(services, record.deptName), application.status);
  if (record.status !== 'granted' || result.resultCertNo === resultCertNo) return;
  const old = await findResultLicence(store, record.projectNo);
  await recordResultLicence(services, store, application, corrected);
  const renewed = await findResultLicence(store, record.projectNo);
  if (old === undefined || renewed === undefined) return;
  for (const dependant of await loadCasesOf(store, application.applicationId)) {
    await renewMaterial(services, store, application, dependant, old.licenceId, {
      licenceId: renewed.licenceId,
      certNo: renewed.number,
      by: record.deptName,
    });
  }
}

/** A case that is decided keeps what it was decided on. */
async function renewMaterial(
  services: PlatformServices,
  store: Store,
  application: ApplicationRecord,
  record: CaseRecord,
  oldLicenceId: string,
  { licenceId, certNo, by }: { licenceId: string; certNo: string; by: string },
): Promise<void> {
  const isConcerned = record.result === undefined && record.materials.some((entry) => entry.licenceId === oldLicenceId);
  if (!isConcerned) return;
  const after: CaseRecord = {
    ...record,
    version: record.version + 1,
    materials: record.materials.map((entry) => (entry.licenceId === oldLicenceId ? { ...entry, licenceId, certNo } : entry)),
  };
  const entry = { ...toEntry(services, by), explain: CASE_TEXT.predecessorCorrected };
  await keepCaseChange(store, after, entry, application.status);
  if (after.acceptedAt !== undefined) await rewriteMaterialRows(services, store, application, after);
  await addDispatch(services, store, 'corrected', application, after);
}

function toEntry({ clock }: PlatformServices, by: string): TimelineEntry {
  return { at: clock.now(), kind: 'resultCorrected', title: TIMELINE_TITLES.resultCorrected, by };
}
