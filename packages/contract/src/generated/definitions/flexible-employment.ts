// Generated from definitions/flexible-employment by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/flexible-employment/bundle.json' with { type: 'json' };
import employmentRegistrationItem from '../../../definitions/flexible-employment/items/employmentRegistration.json' with { type: 'json' };
import socialInsuranceEnrolmentItem from '../../../definitions/flexible-employment/items/socialInsuranceEnrolment.json' with { type: 'json' };
import socialInsuranceSubsidyItem from '../../../definitions/flexible-employment/items/socialInsuranceSubsidy.json' with { type: 'json' };
import medicalInsuranceEnrolmentItem from '../../../definitions/flexible-employment/items/medicalInsuranceEnrolment.json' with { type: 'json' };
import employmentRegistrationForm from '../../../definitions/flexible-employment/forms/employmentRegistration.json' with { type: 'json' };
import socialInsuranceEnrolmentForm from '../../../definitions/flexible-employment/forms/socialInsuranceEnrolment.json' with { type: 'json' };
import socialInsuranceSubsidyForm from '../../../definitions/flexible-employment/forms/socialInsuranceSubsidy.json' with { type: 'json' };
import medicalInsuranceEnrolmentForm from '../../../definitions/flexible-employment/forms/medicalInsuranceEnrolment.json' with { type: 'json' };

const joined: unknown = { bundle, items: [employmentRegistrationItem, socialInsuranceEnrolmentItem, socialInsuranceSubsidyItem, medicalInsuranceEnrolmentItem], forms: [employmentRegistrationForm, socialInsuranceEnrolmentForm, socialInsuranceSubsidyForm, medicalInsuranceEnrolmentForm] };

export const definition = joined as BundleDefinition;
