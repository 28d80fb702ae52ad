import type { Bundle, Licence, LicenceState, TrustLevel } from '@lianban/contract';
import { toBeijingDate } from '../time/beijing-time.ts';
import type { Store } from '../store/open-store.ts';
import type { Household } from './household.ts';
import { loadRegisters } from './registers.ts';

/**
 * Licences on record that can stand for a material of the bundle, each under the subject that the material asks for.
 * Numbers are masked. Licences of a register that is switched off are not seen.
 */
export async function loadLicences(store: Store, bundle: Bundle, household: Household, now: string): Promise<Licence[]> {
  const registers = await loadRegisters(store);
  const wanted = new Map(
    bundle.materials.flatMap(({ licence }) => (licence === undefined ? [] : [[`${licence.typeCode} ${licence.holder}`, licence]])),
  );
  const people = Object.entries(household);
  const rows = await store
    .selectFrom('licence')
    .selectAll()
    .where('holderPersonId', 'in', [...new Set(people.map(([, person]) => person.personId as string))])
    .orderBy('licenceId')
    .execute();
  const today = toBeijingDate(now);
  return [...wanted.values()].flatMap(({ typeCode, holder }) => {
    const personId = people.find(([subject]) => subject === holder)?.[1].personId;
    return rows
      .filter((row) => row.typeCode === typeCode && row.holderPersonId === personId)
      .filter((row) => registers.get(row.register as never)?.available !== false)
      .map((row) => ({
        licenceId: row.licenceId,
        typeCode,
        typeName: row.typeName,
        number: maskNumber(row.number),
        holderName: row.holderName,
        holderSubject: holder,
        issueDept: row.issueDept,
        issueDate: row.issueDate,
        ...(row.validFrom === null ? {} : { validFrom: row.validFrom }),
        ...(row.validTo === null ? {} : { validTo: row.validTo }),
        state: (row.validTo !== null && row.validTo < today ? 'expired' : row.state) as LicenceState,
        trustLevel: row.trustLevel as TrustLevel,
      }));
  });
}

/** First and last characters only: enough to recognise one's own licence. */
function maskNumber(number: string): string {
  const shown = number.length >= 15 ? [6, 4] : [2, 2];
  const [head = 0, tail = 0] = shown;
  return `${number.slice(0, head)}${'*'.repeat(Math.max(number.length - head - tail, 0))}${number.slice(-tail)}`;
}
