import { parseLicenceId } from '@lianban/contract';
import { readAnswer, toAnswerPointer } from '@lianban/form-engine';
import type { ApplicationRecord } from '../applications/application-record.ts';
import { assertNoProblems, toSubmissionProblem } from '../applications/check-submission.ts';
import type { CaseRecord } from '../cases/case-record.ts';
import { findDefinition } from '../catalogue/definitions.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import { toBeijingDate } from '../time/beijing-time.ts';
import { toLicenceId } from './licence-id.ts';

/**
 * Records the certificate that a case granted as an electronic licence, when the bundle knows it as one: so that items that
 * wait for it get it instead of asking the applicant for it. Anything else is a result, but no licence. A case has one
 * licence: what it issued before is replaced.
 *
 * Errors: `request/invalid` with the rule `case/certificate-number-taken` when another certificate has the number.
 */
export async function recordResultLicence(
  services: PlatformServices,
  store: Store,
  application: ApplicationRecord,
  granted: CaseRecord,
): Promise<void> {
  await store.deleteFrom('licence').where('projectNo', '=', granted.projectNo).execute();
  const { bundle } = findDefinition(services, application.bundleCode);
  const resultName = bundle.members.find((member) => member.itemKey === granted.itemKey)?.resultName;
  const kind = bundle.materials.find((material) => material.licence?.typeName === resultName)?.licence;
  const number = granted.result?.resultCertNo;
  if (kind === undefined || number === undefined || granted.result === undefined) return;
  const licenceId = toLicenceId({ typeCode: kind.typeCode, issuerCode: granted.deptCode, number });
  // A number without digits or capitals makes no identifier.
  if (!parseLicenceId(licenceId).valid) return;
  const taken = await store.selectFrom('licence').select('licenceId').where('licenceId', '=', licenceId).executeTakeFirst();
  if (taken !== undefined) {
    assertNoProblems([toSubmissionProblem('/resultCertNo', 'case/certificate-number-taken')], 'request/invalid');
  }
  const holderName = readAnswer(application.submission.answers, toAnswerPointer(kind.holder, 'person.name'));
  const issueDate = toBeijingDate(granted.result.resultDate);
  await store
    .insertInto('licence')
    .values({
      licenceId,
      typeCode: kind.typeCode,
      typeName: kind.typeName,
      number,
      holderPersonId: null,
      holderName: typeof holderName === 'string' ? holderName : '',
      issueDept: granted.deptName,
      issueDate,
      validFrom: issueDate,
      validTo: null,
      state: 'normal',
      trustLevel: 'A',
      register: 'licence',
      projectNo: granted.projectNo,
    })
    .execute();
}

/** The licence that a case issued, if any. */
export function findResultLicence(store: Store, projectNo: string): Promise<{ licenceId: string; number: string } | undefined> {
  return store
    .selectFrom('licence')
    .select(['licenceId', 'number'])
    .where('projectNo', '=', projectNo)
    .executeTakeFirst();
}
