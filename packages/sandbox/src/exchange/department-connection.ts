import type { ConnectionKind } from '@lianban/contract';
import type { Store } from '../store/open-store.ts';

/** How a department is connected: with a system of its own behind a front machine (前置机), or working on the platform. */
export async function loadConnection(store: Store, deptCode: string): Promise<ConnectionKind> {
  const row = await store
    .selectFrom('department')
    .select('connection')
    .where('deptCode', '=', deptCode)
    .executeTakeFirst();
  return (row?.connection ?? 'window') as ConnectionKind;
}
