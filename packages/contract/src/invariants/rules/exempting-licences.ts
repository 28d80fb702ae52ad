import type { CaseFacts } from '../case-facts.ts';
import { toList } from '../derived-fields.ts';
import type { InvariantRule, ReportFinding } from '../invariant-rule.ts';
import { packOrigin } from '../packed-origin.ts';
import type { Origin } from '../record.ts';

/** What has to hold of a licence when it exempts a material. */
export interface LicenceUse {
  holder: unknown;
  state: unknown;
  validFrom: unknown;
  validTo: unknown;
}

/** 持证主体与有效期. The licence is the applicant's and was valid on the day of application. */
export const checkLicenceUse = (use: LicenceUse, applicant: number | undefined, applyDate: string | undefined, material: Origin, report: ReportFinding): void => {
  const { holder, state, validFrom, validTo } = use;
  if (applicant !== undefined && holder !== undefined && holder !== null && holder !== applicant) return report('licence/holder-differs', material, '/licenceId');
  const day = applyDate?.slice(0, 10);
  if (day === undefined) return;
  const early = typeof validFrom === 'string' && day < validFrom.slice(0, 10);
  const late = typeof validTo === 'string' && day > validTo.slice(0, 10);
  // 过期 is a state of today: what counts is the day of application.
  const isVoid = state === 'cancelled' || state === 'revoked' || (state === 'expired' && typeof validTo !== 'string');
  if (early || late || isVoid) report('licence/not-valid', material, '/licenceId');
};

/** 免提交: by a licence on record, the applicant's own, valid when the applicant applied. Standards §14 rule 25, §5.1. */
export const exemptingLicences: InvariantRule<CaseFacts> = {
  codes: { 'licence/unknown': 'licences', 'licence/holder-differs': 'licencesOrRows', 'licence/not-valid': 'licencesOrRows' },
  check({ accept, materials }, { report, pass, hasLicences }) {
    for (const material of materials) {
      const { licence, licenceMark } = material;
      if (licence === 'unknown') report('licence/unknown', material, '/licenceId');
      else if (licence !== undefined) {
        const [holder, state, validFrom, validTo] = toList(licence);
        checkLicenceUse({ holder, state, validFrom, validTo }, accept?.applicant, accept?.applyDate, material, report);
      } else if (licenceMark !== undefined && hasLicences && accept !== undefined) {
        pass('licence', String(licenceMark), ['use', packOrigin(material), accept.applicant ?? null, accept.applyDate ?? null]);
      }
    }
  },
};
