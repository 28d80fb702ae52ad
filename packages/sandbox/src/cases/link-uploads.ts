import type { Store } from '../store/open-store.ts';
import type { CaseRecord } from './case-record.ts';

/** Lets the officers of a case open the files of its materials. */
export async function linkUploads(store: Store, { projectNo, materials }: CaseRecord): Promise<void> {
  const fileIds = new Set(materials.flatMap((entry) => entry.fileIds ?? []));
  for (const fileId of fileIds) {
    await store
      .insertInto('caseUpload')
      .values({ projectNo, fileId })
      .onConflict((conflict) => conflict.columns(['fileId', 'projectNo']).doNothing())
      .execute();
  }
}
