import type { BundleMaterial, Licence } from '@lianban/contract';

/** Trust levels that need no look at the original: A issued by a department, B verified at a counter. Source: 国办函〔2016〕108号, L24. */
const USABLE_LEVELS: ReadonlySet<string> = new Set(['A', 'B']);

/** 免提交. The licence that stands for a material: right type, right holder, in force and trusted. */
export function findExemption({ licence: wanted }: BundleMaterial, licences: readonly Licence[], now: string | undefined): Licence | undefined {
  if (!wanted) return undefined;
  return licences.find(
    (licence) =>
      licence.typeCode === wanted.typeCode &&
      licence.holderSubject === wanted.holder &&
      licence.state === 'normal' &&
      USABLE_LEVELS.has(licence.trustLevel) &&
      isInForce(licence, now),
  );
}

function isInForce({ validFrom, validTo }: Licence, now: string | undefined): boolean {
  const today = now?.slice(0, 10);
  if (today === undefined) return true;
  return (validFrom === undefined || validFrom <= today) && (validTo === undefined || validTo >= today);
}
