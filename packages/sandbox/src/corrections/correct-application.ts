import type { Application, BundleDefinition, CorrectionSubmission, FieldProblem, JsonObject, Provenance } from '@lianban/contract';
import { splitAnswers, writeAnswer } from '@lianban/form-engine';
import type { Account } from '../access/account.ts';
import { loadApplication, saveSubmission } from '../applications/application-record.ts';
import type { ApplicationRecord } from '../applications/application-record.ts';
import { checkFiles } from '../applications/check-materials.ts';
import { assertNoProblems, checkAnswers, toSubmissionProblem } from '../applications/check-submission.ts';
import { loadOwnApplication, toApplication } from '../applications/load-application.ts';
import { applyCaseEvent } from '../cases/apply-case-event.ts';
import { loadCasesOf, saveCase } from '../cases/case-record.ts';
import type { CaseRecord } from '../cases/case-record.ts';
import { linkUploads } from '../cases/link-uploads.ts';
import { replaceMaterials } from '../cases/replace-materials.ts';
import { findDefinition } from '../catalogue/definitions.ts';
import { SandboxError } from '../errors.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import { CASE_TEXT } from '../strings/case-text.ts';

/**
 * 一次性补正: one answer to everything that departments asked at present. It has to be complete and may change nothing else;
 * every correcting case then gets its part and goes on. Cases that still wait get the corrected data too; what a department
 * has already taken in stays as it was. Runs inside `write`.
 *
 * Errors: {@link SandboxError} `application/not-found`, `correction/not-requested`, `correction/invalid`.
 */
export async function correctApplication(
  services: PlatformServices,
  store: Store,
  account: Account,
  applicationId: string,
  correction: CorrectionSubmission,
): Promise<Application> {
  const now = services.clock.now();
  const application = await loadOwnApplication(store, account.sub, applicationId);
  const definition = findDefinition(services, application.bundleCode);
  const cases = await loadCasesOf(store, applicationId);
  const correcting = cases.filter((record) => record.status === 'correcting');
  if (correcting.length === 0) {
    throw new SandboxError(
      'correction/not-requested',
      'Failed to correct: no case of the application asks for a correction at present. Reload the application.',
    );
  }
  assertNoProblems(await checkCorrection(store, definition, account, correcting, correction), 'correction/invalid');
  const submission = toCorrected(application, correction, now);
  const { form, scenario } = checkAnswers(definition, account, submission, { now, code: 'correction/invalid' });
  const split = splitAnswers(form, { scenario, answers: submission.answers });
  await saveSubmission(store, applicationId, submission);
  for (const record of cases) {
    if (record.status !== 'correcting' && record.status !== 'waiting') continue;
    const changed = withMaterials({ ...record, answers: split[record.itemKey] ?? {} }, definition, correction);
    await saveCase(store, changed);
    await linkUploads(store, changed);
  }
  for (const { projectNo } of correcting) {
    await applyCaseEvent(services, store, {
      projectNo,
      event: { type: 'correct', at: now },
      actor: { kind: 'applicant', name: CASE_TEXT.applicant },
    });
  }
  return toApplication(store, await loadApplication(store, applicationId));
}

/** Everything asked is answered once, nothing else is touched, and files are the applicant's own. */
async function checkCorrection(
  store: Store,
  { bundle }: BundleDefinition,
  account: Account,
  correcting: readonly CaseRecord[],
  { answers, materials }: CorrectionSubmission,
): Promise<FieldProblem[]> {
  const asked = correcting.flatMap((record) => record.correction?.items ?? []);
  const pointers = new Set(asked.flatMap((item) => (item.kind === 'answer' ? [item.pointer ?? ''] : [])));
  const keys = new Set(asked.flatMap((item) => (item.kind === 'material' ? [item.materialKey ?? ''] : [])));
  const given = new Set(materials.map((entry) => entry.materialKey));
  const problems = [
    ...[...pointers].filter((pointer) => answers[pointer] === undefined).map((pointer) => toSubmissionProblem(pointer, 'correction/missing')),
    ...Object.keys(answers).filter((pointer) => !pointers.has(pointer)).map((pointer) => toSubmissionProblem(pointer, 'correction/not-asked')),
    ...[...keys].filter((key) => !given.has(key)).map((key) => toSubmissionProblem(`/materials/${key}`, 'correction/missing')),
  ];
  const seen = new Set<string>();
  for (const entry of materials) {
    const pointer = `/materials/${entry.materialKey}`;
    const isTwice = seen.has(entry.materialKey);
    seen.add(entry.materialKey);
    const material = bundle.materials.find((candidate) => candidate.materialKey === entry.materialKey);
    if (material === undefined || !keys.has(entry.materialKey)) problems.push(toSubmissionProblem(pointer, 'correction/not-asked'));
    else if (isTwice) problems.push(toSubmissionProblem(pointer, 'material/twice'));
    else problems.push(...(await checkFiles(store, account, pointer, entry.mode === 'upload' ? (entry.fileIds ?? []) : [], material)));
  }
  return problems;
}

function toCorrected({ submission }: ApplicationRecord, correction: CorrectionSubmission, now: string): ApplicationRecord['submission'] {
  const answers = JSON.parse(JSON.stringify(submission.answers)) as JsonObject;
  const provenance: Record<string, Provenance> = { ...submission.provenance };
  for (const [pointer, value] of Object.entries(correction.answers)) {
    writeAnswer(answers, pointer, value);
    provenance[pointer] = { kind: 'typed', obtainedAt: now };
  }
  return { ...submission, answers, provenance, materials: replaceMaterials(submission.materials, correction.materials) };
}

function withMaterials(record: CaseRecord, { bundle }: BundleDefinition, { materials }: CorrectionSubmission): CaseRecord {
  const own = materials.filter((entry) =>
    bundle.materials.some((material) => material.materialKey === entry.materialKey && material.usedBy.includes(record.itemKey)),
  );
  return { ...record, materials: replaceMaterials(record.materials, own) };
}
