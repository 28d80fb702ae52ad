import type { CaseMaterial } from '@lianban/contract';
import type { RowContent, RowContext } from './row-context.ts';

/** 材料: one row per material taken in; those promised for later have none yet. */
export function toCaseMaterials({ after, application, materials }: RowContext): RowContent<CaseMaterial>[] {
  return materials.map(({ materialName, getType, licenceId, fileDigest, attachName }, index) => ({
    suffix: `M${index + 1}`,
    content: {
      projectNo: after.projectNo,
      materialName,
      getType,
      getNum: 1,
      getTime: application.submittedAt,
      ...(attachName === undefined ? {} : { attachName }),
      ...(licenceId === undefined ? {} : { exempt: true, licenceId, trustLevel: 'A' as const }),
      ...(fileDigest === undefined ? {} : { fileDigest }),
    },
  }));
}
