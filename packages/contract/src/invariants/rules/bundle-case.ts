import type { JsonValue } from '../../generated/types.ts';
import { toList } from '../derived-fields.ts';
import type { InvariantRule } from '../invariant-rule.ts';
import { unpackOrigin } from '../packed-origin.ts';
import { compareIds, readRecord, toStanding } from '../record.ts';
import type { KeptRecord, Origin } from '../record.ts';

interface SingleCase {
  origin: Origin;
  projectNo: string;
  taskCode: JsonValue;
  applicant: JsonValue;
  pointsBack: boolean;
}

/** A bundle case 一件事办件 and the cases that belong to it. */
export interface BundleFacts {
  bundle: KeptRecord<'bundleCase'> | undefined;
  cases: readonly SingleCase[];
}

const isPassed = (entry: JsonValue): boolean => Array.isArray(entry) && entry[0] === 'single';

/** Reads the group of one bundle case. */
export const toBundleFacts = (entries: readonly JsonValue[], files: readonly string[]): BundleFacts => {
  const [bundle] = toStanding(entries.filter((entry) => !isPassed(entry)).map((entry) => readRecord(entry as JsonValue[], files))).sort(compareIds);
  const cases = entries.filter(isPassed).map((entry): SingleCase => {
    const [, origin, projectNo, taskCode, applicant, pointsBack] = entry as [string, JsonValue, string, JsonValue, JsonValue, boolean];
    return { origin: unpackOrigin(origin), projectNo, taskCode, applicant, pointsBack };
  });
  return { bundle: bundle as KeptRecord<'bundleCase'> | undefined, cases };
};

/** 一件事办件: its cases are of its members, of the same applicant, and the required ones are there. Standards §14 rule 13. */
export const bundleCase: InvariantRule<BundleFacts> = {
  codes: {
    'bundle/case-missing': 'completeWithBundleCases',
    'bundle/single-missing': null,
    'bundle/single-differs': null,
    'bundle/applicant-differs': null,
    'bundle/unknown': 'bundles',
    'bundle/not-a-member': 'bundles',
    'bundle/required-member-missing': 'bundles',
  },
  check({ bundle, cases }, { reference, settings, report, hasBundleCases }) {
    if (bundle === undefined) {
      // Only the lead department pushes bundle cases; an export of another has none.
      if (settings.complete && hasBundleCases) for (const { origin, pointsBack } of cases) if (pointsBack) report('bundle/case-missing', origin, '/packageCaseNo');
      return;
    }
    const singles = toList(bundle.singles).map((single) => toList(single));
    for (const { origin, projectNo, taskCode, applicant } of cases) {
      const single = singles.find(([number]) => number === projectNo);
      if (single === undefined) report('bundle/single-missing', origin, '/packageCaseNo');
      else if (taskCode !== null && taskCode !== single[1]) report('bundle/single-differs', origin, '/taskCode');
      if (applicant !== null && bundle.applicant !== undefined && applicant !== bundle.applicant) report('bundle/applicant-differs', origin, '/applyerPageCode');
    }
    if (reference.bundles === undefined || bundle.bundleCode === undefined) return;
    const definition = reference.bundles(bundle.bundleCode);
    if (definition === undefined) return report('bundle/unknown', bundle, '/bundleCode');
    singles.forEach(([, taskCode], index) => {
      if (!definition.members.some((member) => member.taskCode === taskCode)) report('bundle/not-a-member', bundle, `/singles/${index}/taskCode`);
    });
    for (const { taskCode, optional, includedWhen } of definition.members) {
      // One that a scenario includes may be left out; which scenario the applicant was in, no row says.
      if (optional || includedWhen !== undefined || singles.some(([, code]) => code === taskCode)) continue;
      report('bundle/required-member-missing', bundle, '/singles', { taskCode });
    }
  },
};
