// Generated from definitions/employee-hiring by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/employee-hiring/bundle.json' with { type: 'json' };
import employmentRegistrationItem from '../../../definitions/employee-hiring/items/employmentRegistration.json' with { type: 'json' };
import socialInsuranceEnrolmentItem from '../../../definitions/employee-hiring/items/socialInsuranceEnrolment.json' with { type: 'json' };
import medicalInsuranceEnrolmentItem from '../../../definitions/employee-hiring/items/medicalInsuranceEnrolment.json' with { type: 'json' };
import archiveTransferItem from '../../../definitions/employee-hiring/items/archiveTransfer.json' with { type: 'json' };
import socialSecurityCardItem from '../../../definitions/employee-hiring/items/socialSecurityCard.json' with { type: 'json' };
import employmentRegistrationForm from '../../../definitions/employee-hiring/forms/employmentRegistration.json' with { type: 'json' };
import socialInsuranceEnrolmentForm from '../../../definitions/employee-hiring/forms/socialInsuranceEnrolment.json' with { type: 'json' };
import medicalInsuranceEnrolmentForm from '../../../definitions/employee-hiring/forms/medicalInsuranceEnrolment.json' with { type: 'json' };
import archiveTransferForm from '../../../definitions/employee-hiring/forms/archiveTransfer.json' with { type: 'json' };
import socialSecurityCardForm from '../../../definitions/employee-hiring/forms/socialSecurityCard.json' with { type: 'json' };

const joined: unknown = { bundle, items: [employmentRegistrationItem, socialInsuranceEnrolmentItem, medicalInsuranceEnrolmentItem, archiveTransferItem, socialSecurityCardItem], forms: [employmentRegistrationForm, socialInsuranceEnrolmentForm, medicalInsuranceEnrolmentForm, archiveTransferForm, socialSecurityCardForm] };

export const definition = joined as BundleDefinition;
