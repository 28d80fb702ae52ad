import { registerClients } from '../access/client-registry.ts';
import { hashSecret } from '../access/secret-hash.ts';
import { toLicenceId } from '../prefill/licence-id.ts';
import { SandboxError } from '../errors.ts';
import type { Store } from '../store/open-store.ts';
import { write } from '../store/write.ts';
import type { SeedData } from './seed-data.ts';

/**
 * Brings the seed into the store. What is there already stays as it is, except clients, which follow the configuration.
 * Errors: {@link SandboxError} `sandbox/invalid-argument` for an officer of an unknown department.
 */
export async function applySeed(db: Store, seed: SeedData): Promise<void> {
  const isSeeded = async (store: Store) =>
    (await store.selectFrom('account').select('sub').executeTakeFirst()) !== undefined;
  // Deriving takes its time, so it is done before other processes have to wait.
  const passwordHash = (await isSeeded(db)) ? '' : await hashSecret(seed.password);
  await write(db, async (store) => {
    const deptCodes = await insertDepartments(store, seed);
    for (const { name, title } of seed.registers) {
      await store
        .insertInto('register')
        .values({ name, title, available: 1 })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute();
    }
    if (!(await isSeeded(store))) {
      await insertPeople(store, seed);
      await insertAccounts(store, seed, passwordHash, deptCodes);
      await insertLicences(store, seed);
    }
    await registerClients(store, seed.clients);
  });
}

async function insertDepartments(store: Store, seed: SeedData): Promise<Map<string, string>> {
  const deptCodes = new Map<string, string>();
  for (const { bundle } of seed.definitions) {
    for (const { deptKey, deptCode, deptName } of [bundle.leadDept, ...bundle.assistDepts]) {
      if (deptKey === undefined) continue;
      deptCodes.set(deptKey, deptCode);
      await store
        .insertInto('department')
        .values({ deptKey, deptCode, deptName, connection: seed.connections[deptKey] ?? 'window' })
        .onConflict((conflict) => conflict.column('deptKey').doNothing())
        .execute();
    }
  }
  return deptCodes;
}

async function insertPeople(store: Store, seed: SeedData): Promise<void> {
  const rows = seed.people.map((person) => ({
    ...person,
    householdHeadId: person.householdHeadId ?? person.personId,
    address: person.address ?? person.hukouAddress,
    insuranceType: person.insuranceType ?? null,
    spouseId: person.spouseId ?? null,
  }));
  if (rows.length > 0) await store.insertInto('person').values(rows).execute();
}

async function insertAccounts(
  store: Store,
  seed: SeedData,
  passwordHash: string,
  deptCodes: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { deptKey, roles, ...account } of seed.accounts) {
    const deptCode = deptKey === undefined ? null : deptCodes.get(deptKey);
    if (deptCode === undefined) {
      throw new SandboxError(
        'sandbox/invalid-argument',
        `Failed to seed: account "${account.username}" is of department "${deptKey}", which no definition names. Correct the seed.`,
        { username: account.username, deptKey },
      );
    }
    const displayName = seed.people.find((person) => person.personId === account.personId)?.name ?? account.username;
    await store
      .insertInto('account')
      .values({ ...account, displayName, passwordHash, roles: JSON.stringify(roles), deptCode })
      .execute();
  }
}

async function insertLicences(store: Store, seed: SeedData): Promise<void> {
  for (const { issuerCode, serial, validTo, ...licence } of seed.licences) {
    // Both spouses hold one marriage certificate: the copy's version tells them apart.
    const version = seed.licences
      .filter((other) => other.typeCode === licence.typeCode && other.number === licence.number)
      .findIndex((other) => other.holderPersonId === licence.holderPersonId);
    await store
      .insertInto('licence')
      .values({
        ...licence,
        licenceId: toLicenceId({ typeCode: licence.typeCode, issuerCode, number: serial, version: String(version + 1).padStart(3, '0') }),
        holderName: seed.people.find((person) => person.personId === licence.holderPersonId)?.name ?? '',
        validFrom: licence.issueDate,
        validTo: validTo ?? null,
        state: 'normal',
        projectNo: null,
      })
      .execute();
  }
}
