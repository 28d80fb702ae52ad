import type { ApplicationRecord } from '../applications/application-record.ts';
import { findDefinition } from '../catalogue/definitions.ts';
import type { PlatformServices } from '../platform-services.ts';
import type { Store } from '../store/open-store.ts';
import type { CaseMaterialEntry, CaseRecord } from './case-record.ts';
import { replaceMaterials } from './replace-materials.ts';

/**
 * Gives a released case what its predecessors issued as materials (免提交): the department sees the licence and the
 * number of the certificate, the applicant hands in nothing. Changes `released` in place.
 */
export async function usePredecessorResults(
  services: PlatformServices,
  store: Store,
  application: ApplicationRecord,
  released: CaseRecord,
): Promise<void> {
  const { bundle } = findDefinition(services, application.bundleCode);
  const members = application.snapshot.context.members;
  const predecessors = members[released.itemKey]?.dependsOn ?? [];
  for (const itemKey of predecessors) {
    const projectNo = members[itemKey]?.projectNo ?? '';
    const licences = await store.selectFrom('licence').selectAll().where('projectNo', '=', projectNo).execute();
    const issued = licences.flatMap(({ licenceId, typeCode, number }): CaseMaterialEntry[] =>
      bundle.materials
        .filter((material) => material.licence?.typeCode === typeCode && material.usedBy.includes(released.itemKey))
        .map(({ materialKey }) => ({ materialKey, mode: 'exempt', licenceId, certNo: number })),
    );
    released.materials = replaceMaterials(released.materials, issued);
  }
}
