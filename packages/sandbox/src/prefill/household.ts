import type { Selectable } from 'kysely';
import type { Store } from '../store/open-store.ts';
import type { PersonTable } from '../store/tables.ts';

export type Person = Selectable<PersonTable>;

/** Who stands behind the subjects of a form, as far as the registers know. */
export interface Household {
  applicant: Person;
  mother?: Person;
  father?: Person;
  /** 户主 of the household in which the child is to be registered. */
  household?: Person;
}

/**
 * Finds the persons that an applicant and a scenario stand for: the applicant is mother or father by sex, the spouse is the
 * other one when the scenario says they are married. The child is settled with the parent that `settleWith` names.
 */
export async function loadHousehold(
  store: Store,
  personId: string,
  scenario: Readonly<Record<string, string>>,
): Promise<Household | undefined> {
  const applicant = await findPerson(store, personId);
  if (applicant === undefined) return undefined;
  const spouse = scenario['maritalStatus'] === 'married' ? await findPerson(store, applicant.spouseId) : undefined;
  const [mother, father] = applicant.sex === 'female' ? [applicant, spouse] : [spouse, applicant];
  const settled = (scenario['settleWith'] === 'father' ? father : mother) ?? applicant;
  const head = await findPerson(store, settled.householdHeadId);
  return {
    applicant,
    ...(mother === undefined ? {} : { mother }),
    ...(father === undefined ? {} : { father }),
    ...(head === undefined ? {} : { household: head }),
  };
}

async function findPerson(store: Store, personId: string | null): Promise<Person | undefined> {
  if (personId === null) return undefined;
  return store.selectFrom('person').selectAll().where('personId', '=', personId).executeTakeFirst();
}
