// Generated from definitions/newborn by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/newborn/bundle.json' with { type: 'json' };
import birthCertificateItem from '../../../definitions/newborn/items/birthCertificate.json' with { type: 'json' };
import vaccinationCardItem from '../../../definitions/newborn/items/vaccinationCard.json' with { type: 'json' };
import birthRegistrationItem from '../../../definitions/newborn/items/birthRegistration.json' with { type: 'json' };
import socialSecurityCardItem from '../../../definitions/newborn/items/socialSecurityCard.json' with { type: 'json' };
import medicalInsuranceItem from '../../../definitions/newborn/items/medicalInsurance.json' with { type: 'json' };
import maternityReimbursementItem from '../../../definitions/newborn/items/maternityReimbursement.json' with { type: 'json' };
import birthCertificateForm from '../../../definitions/newborn/forms/birthCertificate.json' with { type: 'json' };
import vaccinationCardForm from '../../../definitions/newborn/forms/vaccinationCard.json' with { type: 'json' };
import birthRegistrationForm from '../../../definitions/newborn/forms/birthRegistration.json' with { type: 'json' };
import socialSecurityCardForm from '../../../definitions/newborn/forms/socialSecurityCard.json' with { type: 'json' };
import medicalInsuranceForm from '../../../definitions/newborn/forms/medicalInsurance.json' with { type: 'json' };
import maternityReimbursementForm from '../../../definitions/newborn/forms/maternityReimbursement.json' with { type: 'json' };

const joined: unknown = { bundle, items: [birthCertificateItem, vaccinationCardItem, birthRegistrationItem, socialSecurityCardItem, medicalInsuranceItem, maternityReimbursementItem], forms: [birthCertificateForm, vaccinationCardForm, birthRegistrationForm, socialSecurityCardForm, medicalInsuranceForm, maternityReimbursementForm] };

export const definition = joined as BundleDefinition;
