import type { BundleDefinition, PrefilledValue, PrefillResult } from '@lianban/contract';
import { mergeForms, reachItems } from '@lianban/form-engine';
import type { PlatformServices } from '../platform-services.ts';
import type { RegisterName } from '../seed/seed-data.ts';
import { PREFILL_TEXT } from '../strings/prefill-text.ts';
import { loadHousehold } from './household.ts';
import type { Household } from './household.ts';
import { loadLicences } from './load-licences.ts';
import { loadRegisters } from './registers.ts';

/** A fact, its place, and the source that answers for it: a register, or the sign-in itself. */
interface Fact {
  subject: keyof Household;
  element: string;
  source: RegisterName | 'identity';
  read: (household: Household) => string | null | undefined;
}

/** What the sandbox's registers can tell. Facts from the sign-in are locked: nobody applies as someone else. */
const FACTS: readonly Fact[] = [
  { subject: 'applicant', element: 'person.name', source: 'identity', read: ({ applicant }) => applicant.name },
  { subject: 'applicant', element: 'person.idNumber', source: 'identity', read: ({ applicant }) => applicant.idNumber },
  { subject: 'applicant', element: 'person.mobile', source: 'population', read: ({ applicant }) => applicant.mobile },
  { subject: 'mother', element: 'person.name', source: 'population', read: ({ mother }) => mother?.name },
  { subject: 'mother', element: 'person.idNumber', source: 'population', read: ({ mother }) => mother?.idNumber },
  { subject: 'mother', element: 'person.address', source: 'population', read: ({ mother }) => mother?.address },
  { subject: 'mother', element: 'person.mobile', source: 'population', read: ({ mother }) => mother?.mobile },
  { subject: 'mother', element: 'insurance.type', source: 'medicalInsurance', read: ({ mother }) => mother?.insuranceType },
  { subject: 'father', element: 'person.name', source: 'population', read: ({ father }) => father?.name },
  { subject: 'father', element: 'person.idNumber', source: 'population', read: ({ father }) => father?.idNumber },
  { subject: 'household', element: 'person.name', source: 'population', read: ({ household }) => household?.name },
  { subject: 'household', element: 'person.idNumber', source: 'population', read: ({ household }) => household?.idNumber },
  { subject: 'household', element: 'person.hukouAddress', source: 'population', read: ({ household }) => household?.hukouAddress },
];

/**
 * 预填: what is on record about the applicant and the family, with its source, and licences that exempt materials.
 *
 * Only what the bundle's forms mark `x-prefill` is given out. A register that is switched off is named in `unavailable`;
 * the rest is answered all the same.
 */
export async function loadPrefill(
  services: PlatformServices,
  definition: BundleDefinition,
  request: { personId: string; scenario: Readonly<Record<string, string>> },
): Promise<PrefillResult> {
  const { db, clock } = services;
  const registers = await loadRegisters(db);
  const household = await loadHousehold(db, request.personId, request.scenario);
  if (household === undefined) return { values: [], licences: [], unavailable: [] };
  const form = mergeForms(definition, reachItems(definition.bundle, request.scenario));
  const isAsked = (fact: Fact) =>
    form.fields.some((field) => field.prefill && field.subject === fact.subject && field.element === fact.element);
  const obtainedAt = clock.now();
  const values = FACTS.filter(isAsked).flatMap((fact): PrefilledValue[] => {
    const register = fact.source === 'identity' ? undefined : registers.get(fact.source);
    if (register?.available === false) return [];
    const value = fact.read(household);
    if (value === null || value === undefined) return [];
    const sourceName = register?.title ?? PREFILL_TEXT.identity;
    const locked = fact.source === 'identity';
    return [
      {
        subject: fact.subject,
        element: fact.element,
        value,
        provenance: { kind: 'register', sourceName, obtainedAt, ...(locked ? { locked } : {}) },
      },
    ];
  });
  return {
    values,
    licences: await loadLicences(db, definition.bundle, household, clock.now()),
    unavailable: [...registers.values()]
      .filter((register) => !register.available)
      .map((register) => ({ sourceName: register.title, reason: PREFILL_TEXT.switchedOff })),
  };
}
