import type { CaseFacts } from './case-facts.ts';
import type { InvariantRule } from './invariant-rule.ts';
import { acceptRow } from './rules/accept-row.ts';
import { bundleLink } from './rules/bundle-link.ts';
import { correctionNotices } from './rules/corrections.ts';
import { exemptingLicences } from './rules/exempting-licences.ts';
import { identity } from './rules/agent.ts';
import { itemInForce } from './rules/item-in-force.ts';
import { organizations } from './rules/organizations.ts';
import { promise } from './rules/promise.ts';
import { ratings } from './rules/ratings.ts';
import { rectifications } from './rules/rectifications.ts';
import { requiredMaterials } from './rules/materials.ts';
import { resultRow } from './rules/result.ts';
import { serviceRecords } from './rules/services.ts';
import { specialProcedures } from './rules/special-procedures.ts';
import { stepNumbers } from './rules/steps.ts';
import { timeOrder } from './rules/time-order.ts';

/** Every rule over the rows of one case 办件. */
export const caseInvariants: readonly InvariantRule<CaseFacts>[] = [
  itemInForce,
  acceptRow,
  timeOrder,
  resultRow,
  stepNumbers,
  specialProcedures,
  correctionNotices,
  promise,
  organizations,
  requiredMaterials,
  exemptingLicences,
  serviceRecords,
  ratings,
  rectifications,
  identity,
  bundleLink,
];
