import { expect, test } from 'vitest';
import { findStoreVariants } from '../testing/store-variants.ts';
import { openStore } from './open-store.ts';

for (const { label, isSkipped, open } of await findStoreVariants()) {
  test.skipIf(isSkipped)(`a second platform of the same ${label}, in a schema of its own, has tables of its own`, async () => {
    const places = [await open(), await open()];
    const stores = [];
    for (const { dialect } of places) stores.push(await openStore(dialect));
    for (const store of stores) expect(await store.selectFrom('account').select('sub').execute()).toEqual([]);
    await Promise.all(stores.map((store) => store.destroy()));
    for (const { remove } of places) await remove();
  });
}
