import type { ApplicationSubmission, BundleDefinition, FieldProblem, Licence, SubmittedMaterial } from '@lianban/contract';
import type { NeededMaterial } from '@lianban/form-engine';
import { neededMaterials } from '@lianban/form-engine';
import type { Account } from '../access/account.ts';
import { loadHousehold } from '../prefill/household.ts';
import { loadLicences } from '../prefill/load-licences.ts';
import type { Store } from '../store/open-store.ts';
import { loadFiles } from '../uploads/load-upload.ts';
import { toSubmissionProblem } from './check-submission.ts';

/**
 * Checks the one set of materials (一套材料): everything needed is there, files are the applicant's own and of an accepted
 * kind, an exemption rests on a licence that is on record now. Problems are under `/materials/<materialKey>`.
 */
export async function checkMaterials(
  store: Store,
  definition: BundleDefinition,
  account: Account,
  submission: Pick<ApplicationSubmission, 'items' | 'scenario' | 'answers' | 'materials'>,
  now: string,
): Promise<FieldProblem[]> {
  const { items, scenario, answers, materials } = submission;
  const household = await loadHousehold(store, account.person?.personId ?? '', scenario);
  const licences = household === undefined ? [] : await loadLicences(store, definition.bundle, household, now);
  const needed = neededMaterials(definition.bundle, { items, scenario, answers, licences, now });
  const problems: FieldProblem[] = [];
  for (const { material, required } of needed) {
    const isGiven = materials.some((entry) => entry.materialKey === material.materialKey);
    if (required && !isGiven) problems.push(toSubmissionProblem(`/materials/${material.materialKey}`, 'material/missing'));
  }
  const seen = new Set<string>();
  for (const entry of materials) {
    const pointer = `/materials/${entry.materialKey}`;
    const wanted = needed.find(({ material }) => material.materialKey === entry.materialKey);
    if (wanted === undefined) problems.push(toSubmissionProblem(pointer, 'material/not-needed'));
    else if (seen.has(entry.materialKey)) problems.push(toSubmissionProblem(pointer, 'material/twice'));
    else problems.push(...(await checkMaterial(store, account, entry, wanted, licences)));
    seen.add(entry.materialKey);
  }
  return problems;
}

async function checkMaterial(
  store: Store,
  account: Account,
  entry: SubmittedMaterial,
  { material, exemptBy }: NeededMaterial,
  licences: readonly Licence[],
): Promise<FieldProblem[]> {
  const pointer = `/materials/${entry.materialKey}`;
  if (entry.mode === 'later') {
    return material.necessity === 'deferrable' ? [] : [toSubmissionProblem(pointer, 'material/not-deferrable')];
  }
  if (entry.mode === 'exempt') {
    const isUsable =
      exemptBy !== undefined &&
      licences.some(
        (licence) =>
          licence.licenceId === entry.licenceId &&
          licence.typeCode === exemptBy.typeCode &&
          licence.holderSubject === exemptBy.holderSubject,
      );
    return isUsable ? [] : [toSubmissionProblem(pointer, 'material/licence-not-usable')];
  }
  return checkFiles(store, account, pointer, entry.fileIds ?? [], material);
}

/** Checks uploaded files; exported for corrections, which need no more than this. */
export async function checkFiles(
  store: Store,
  account: Account,
  pointer: string,
  fileIds: readonly string[],
  material: { accept: string[]; maxSizeBytes: number },
): Promise<FieldProblem[]> {
  const files = await loadFiles(store, fileIds);
  if (fileIds.length === 0 || files.length !== fileIds.length || files.some((file) => file.ownerSub !== account.sub)) {
    return [toSubmissionProblem(pointer, 'material/file-missing')];
  }
  return files.flatMap((file) => [
    ...(material.accept.includes(file.mediaType) ? [] : [toSubmissionProblem(pointer, 'material/type-not-accepted')]),
    ...(file.sizeBytes <= material.maxSizeBytes ? [] : [toSubmissionProblem(pointer, 'material/too-large')]),
  ]);
}
