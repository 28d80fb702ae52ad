import type { CaseMaterial } from '@lianban/contract';
import { digestHex } from '../../access/digest.ts';
import type { CaseContext, RowContent } from './row-context.ts';

/** 材料: one row per material taken in; those promised for later have none yet. */
export async function toCaseMaterials({ after, application, materials }: CaseContext): Promise<RowContent<CaseMaterial>[]> {
  return Promise.all(
    materials.map(async ({ materialKey, materialName, getType, licenceId, fileDigest, attachName }) => ({
      suffix: await toMaterialSuffix(materialKey),
      content: {
        projectNo: after.projectNo,
        materialName,
        getType,
        getNum: 1,
        getTime: application.submittedAt,
        ...(attachName === undefined ? {} : { attachName }),
        ...(licenceId === undefined ? {} : { exempt: true, licenceId, trustLevel: 'A' as const }),
        ...(fileDigest === undefined ? {} : { fileDigestAlgorithm: 'sha-256' as const, fileDigest }),
      },
    })),
  );
}

/**
 * Names the row of a material by its key, not by its place, so that the row stays that material's whatever comes and goes.
 * `M` and four characters: with a case number of 43 characters the id of the row stays below its limit of 50.
 */
export async function toMaterialSuffix(materialKey: string): Promise<string> {
  const digest = await digestHex(materialKey);
  return `M${(Number.parseInt(digest.slice(0, 12), 16) % 36 ** 4).toString(36).toUpperCase().padStart(4, '0')}`;
}
