import type { Store } from '../store/open-store.ts';

/** Who applied, with the whole certificate number: for departments and rows, never for pages. */
export interface Applicant {
  name: string;
  certNo: string;
  mobile: string;
}

export async function loadApplicant(store: Store, sub: string): Promise<Applicant> {
  const { name, idNumber, mobile } = await store
    .selectFrom('account')
    .innerJoin('person', 'person.personId', 'account.personId')
    .select(['person.name', 'person.idNumber', 'person.mobile'])
    .where('account.sub', '=', sub)
    .executeTakeFirstOrThrow();
  return { name, certNo: idNumber, mobile };
}
