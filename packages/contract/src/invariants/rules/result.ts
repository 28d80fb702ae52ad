import type { CaseFacts } from '../case-facts.ts';
import { findItem } from '../find-item.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { isMomentVersion } from '../moment-version.ts';
import { compareRecords } from '../record.ts';
import type { KeptRecord } from '../record.ts';

/** Versions of one result, the oldest first, each once. */
const toVersions = (all: readonly KeptRecord[], rowGuid: string): KeptRecord[] =>
  all
    .filter((record) => record.table === 'caseResult' && record.rowGuid === rowGuid)
    .sort((left, right) => compareRecords(right, left))
    .filter(({ version }, index, sorted) => sorted[index - 1]?.version !== version);

/** 办结: at most one result a case, corrected version by version; a certificate where the item results in one. Standards §14 rules 16 and 22. */
export const resultRow: InvariantRule<CaseFacts> = {
  codes: { 'case/result-twice': null, 'case/result-version': 'complete', 'case/result-without-certificate': 'items' },
  check({ accept, result, results, all }, { reference, settings, report }) {
    if (result === undefined) return;
    for (const again of results.slice(1)) report('case/result-twice', again, '/projectNo');
    if (settings.complete && all.length > results.length) {
      toVersions(all, result.rowGuid).forEach((version, index, versions) => {
        const before = versions[index - 1];
        if (before !== undefined && version.version !== before.version + 1 && !isMomentVersion(version.version)) report('case/result-version', version, '/dataVersion');
      });
    }
    const item = findItem(reference, accept?.taskCode, accept?.taskVersion);
    if (result.resultType !== 'granted' || item?.resultTypes.includes('certificate') !== true) return;
    if (result.resultCertName === undefined) report('case/result-without-certificate', result, '/resultCertName');
    else if (result.hasCertificateNo !== true) report('case/result-without-certificate', result, '/resultCertNo');
  },
};
