import type { BundleDefinition } from '../index.ts';

import bundle from '../../definitions/newborn/bundle.json' with { type: 'json' };
import birthCertificateForm from '../../definitions/newborn/forms/birthCertificate.json' with { type: 'json' };
import birthRegistrationForm from '../../definitions/newborn/forms/birthRegistration.json' with { type: 'json' };
import maternityReimbursementForm from '../../definitions/newborn/forms/maternityReimbursement.json' with { type: 'json' };
import medicalInsuranceForm from '../../definitions/newborn/forms/medicalInsurance.json' with { type: 'json' };
import socialSecurityCardForm from '../../definitions/newborn/forms/socialSecurityCard.json' with { type: 'json' };
import vaccinationCardForm from '../../definitions/newborn/forms/vaccinationCard.json' with { type: 'json' };
import birthCertificate from '../../definitions/newborn/items/birthCertificate.json' with { type: 'json' };
import birthRegistration from '../../definitions/newborn/items/birthRegistration.json' with { type: 'json' };
import maternityReimbursement from '../../definitions/newborn/items/maternityReimbursement.json' with { type: 'json' };
import medicalInsurance from '../../definitions/newborn/items/medicalInsurance.json' with { type: 'json' };
import socialSecurityCard from '../../definitions/newborn/items/socialSecurityCard.json' with { type: 'json' };
import vaccinationCard from '../../definitions/newborn/items/vaccinationCard.json' with { type: 'json' };

const definition: unknown = {
  bundle,
  items: [birthCertificate, vaccinationCard, birthRegistration, socialSecurityCard, medicalInsurance, maternityReimbursement],
  forms: [
    birthCertificateForm,
    vaccinationCardForm,
    birthRegistrationForm,
    socialSecurityCardForm,
    medicalInsuranceForm,
    maternityReimbursementForm,
  ],
};

/**
 * 新生儿出生一件事: six items of four departments in the fictional city 青禾市, as the catalogue returns it.
 *
 * Shape: {@link BundleDefinition}; the JSON in `definitions/newborn` is the source, a test proves that it fits the schemas.
 * Source: 国办发〔2022〕32号 for items and departments; everything else is our own example, see the `sources` of each part.
 */
export const newbornDefinition = definition as BundleDefinition;
