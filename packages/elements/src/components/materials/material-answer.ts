import type { SubmittedMaterial, UploadedFile } from '@lianban/contract';
import type { NeededMaterial } from '@lianban/form-engine';

/** What the person gave for one material; `files` keeps names and sizes so that a draft can show them again. */
export type MaterialAnswer = SubmittedMaterial & { files?: UploadedFile[] };

/** The answer to one material; a licence on record answers by itself, unless the person has uploaded a file instead. */
export const findMaterialAnswer = (needed: NeededMaterial, answers: readonly MaterialAnswer[]): MaterialAnswer | undefined => {
  const { materialKey } = needed.material;
  const given = answers.find((answer) => answer.materialKey === materialKey);
  if (given?.mode === 'upload' && (given.fileIds?.length ?? 0) > 0) return given;
  if (needed.exemptBy !== undefined) return { materialKey, mode: 'exempt', licenceId: needed.exemptBy.licenceId };
  return given?.mode === 'later' ? given : undefined;
};

/** 免提交: a licence on record stands for it. */
export const isExempt = (needed: NeededMaterial, answers: readonly MaterialAnswer[]): boolean => findMaterialAnswer(needed, answers)?.mode === 'exempt';

/** Required materials that nobody has answered yet. */
export const missingMaterials = (needed: readonly NeededMaterial[], answers: readonly MaterialAnswer[]): NeededMaterial[] =>
  needed.filter((each) => each.required && findMaterialAnswer(each, answers) === undefined);

/** What is sent: only what this situation needs, without names and sizes. */
export const toSubmittedMaterials = (needed: readonly NeededMaterial[], answers: readonly MaterialAnswer[]): SubmittedMaterial[] =>
  needed.flatMap((each) => {
    const answer = findMaterialAnswer(each, answers);
    if (answer === undefined) return [];
    const { files: _files, ...submitted } = answer;
    return [submitted];
  });
