import type { UploadedFile } from '@lianban/contract';
import type { Account } from '../access/account.ts';
import { parseBase64 } from '../access/base64.ts';
import { SandboxError } from '../errors.ts';
import type { Store } from '../store/open-store.ts';

/** The files with these ids, in their order; unknown ids are left out. */
export async function loadFiles(store: Store, fileIds: readonly string[]): Promise<(UploadedFile & { ownerSub: string })[]> {
  if (fileIds.length === 0) return [];
  const rows = await store
    .selectFrom('upload')
    .select(['fileId', 'fileName', 'mediaType', 'sizeBytes', 'digest', 'ownerSub'])
    .where('fileId', 'in', [...fileIds])
    .execute();
  return fileIds.flatMap((fileId) => rows.filter((row) => row.fileId === fileId));
}

/**
 * A file with its content, for its owner and for officers of a department that has a case with it.
 * Errors: {@link SandboxError} `upload/not-found`, also when it is someone else's.
 */
export async function loadUpload(
  store: Store,
  account: Account,
  fileId: string,
): Promise<{ file: UploadedFile; content: Uint8Array<ArrayBuffer> }> {
  const [row] = await loadFiles(store, [fileId]);
  if (row === undefined || !(await isReader(store, account, row))) {
    throw new SandboxError(
      'upload/not-found',
      'Failed to open the file: there is none with this id for you. Use an id from one of your cases.',
    );
  }
  const { base64 } = await store
    .selectFrom('uploadContent')
    .select('base64')
    .where('fileId', '=', fileId)
    .executeTakeFirstOrThrow();
  const { ownerSub: _owner, ...file } = row;
  return { file, content: parseBase64(base64) };
}

async function isReader(store: Store, account: Account, file: { fileId: string; ownerSub: string }): Promise<boolean> {
  if (file.ownerSub === account.sub) return true;
  if (account.department === undefined || !account.roles.includes('officer')) return false;
  const use = await store
    .selectFrom('caseUpload')
    .innerJoin('caseRecord', 'caseRecord.projectNo', 'caseUpload.projectNo')
    .select('caseRecord.projectNo')
    .where('caseUpload.fileId', '=', file.fileId)
    .where('caseRecord.deptCode', '=', account.department.deptCode)
    .where('caseRecord.dispatchedAt', 'is not', null)
    .executeTakeFirst();
  return use !== undefined;
}
