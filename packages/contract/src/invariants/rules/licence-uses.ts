import type { JsonValue } from '../../generated/types.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { unpackOrigin } from '../packed-origin.ts';
import { compareIds, readRecord, toStanding } from '../record.ts';
import type { KeptRecord, Origin } from '../record.ts';
import { checkLicenceUse } from './exempting-licences.ts';

/** A licence of the stream, and the materials that it exempts. */
export interface LicenceFacts {
  licence: KeptRecord<'licenceRecord'> | undefined;
  uses: readonly { material: Origin; applicant: number | undefined; applyDate: string | undefined }[];
}

const isUse = (entry: JsonValue): boolean => Array.isArray(entry) && entry[0] === 'use';

/** Reads the group of one licence. */
export const toLicenceFacts = (entries: readonly JsonValue[], files: readonly string[]): LicenceFacts => {
  const [licence] = toStanding(entries.filter((entry) => !isUse(entry)).map((entry) => readRecord(entry as JsonValue[], files))).sort(compareIds);
  const uses = entries.filter(isUse).map((entry) => {
    const [, origin, applicant, applyDate] = entry as [string, JsonValue, number | null, string | null];
    return { material: unpackOrigin(origin), applicant: applicant ?? undefined, applyDate: applyDate ?? undefined };
  });
  return { licence: licence as KeptRecord<'licenceRecord'> | undefined, uses };
};

/** 免提交所用证照, when the stream itself brings the licences. Its codes are those of `exempting-licences.ts`. Standards §14 rule 25. */
export const licenceUses: InvariantRule<LicenceFacts> = {
  codes: {},
  check({ licence, uses }, { report }) {
    if (licence === undefined) return;
    const use = { holder: licence.holder, state: licence.state, validFrom: licence.validFrom, validTo: licence.validTo };
    for (const { material, applicant, applyDate } of uses) checkLicenceUse(use, applicant, applyDate, material, report);
  },
};
