// Generated from definitions/business-opening by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/business-opening/bundle.json' with { type: 'json' };
import establishmentRegistrationItem from '../../../definitions/business-opening/items/establishmentRegistration.json' with { type: 'json' };
import sealEngravingItem from '../../../definitions/business-opening/items/sealEngraving.json' with { type: 'json' };
import taxInvoiceItem from '../../../definitions/business-opening/items/taxInvoice.json' with { type: 'json' };
import socialInsuranceRegistrationItem from '../../../definitions/business-opening/items/socialInsuranceRegistration.json' with { type: 'json' };
import medicalInsuranceRegistrationItem from '../../../definitions/business-opening/items/medicalInsuranceRegistration.json' with { type: 'json' };
import housingFundRegistrationItem from '../../../definitions/business-opening/items/housingFundRegistration.json' with { type: 'json' };
import accountReservationItem from '../../../definitions/business-opening/items/accountReservation.json' with { type: 'json' };
import establishmentRegistrationForm from '../../../definitions/business-opening/forms/establishmentRegistration.json' with { type: 'json' };
import sealEngravingForm from '../../../definitions/business-opening/forms/sealEngraving.json' with { type: 'json' };
import taxInvoiceForm from '../../../definitions/business-opening/forms/taxInvoice.json' with { type: 'json' };
import socialInsuranceRegistrationForm from '../../../definitions/business-opening/forms/socialInsuranceRegistration.json' with { type: 'json' };
import medicalInsuranceRegistrationForm from '../../../definitions/business-opening/forms/medicalInsuranceRegistration.json' with { type: 'json' };
import housingFundRegistrationForm from '../../../definitions/business-opening/forms/housingFundRegistration.json' with { type: 'json' };
import accountReservationForm from '../../../definitions/business-opening/forms/accountReservation.json' with { type: 'json' };

const joined: unknown = { bundle, items: [establishmentRegistrationItem, sealEngravingItem, taxInvoiceItem, socialInsuranceRegistrationItem, medicalInsuranceRegistrationItem, housingFundRegistrationItem, accountReservationItem], forms: [establishmentRegistrationForm, sealEngravingForm, taxInvoiceForm, socialInsuranceRegistrationForm, medicalInsuranceRegistrationForm, housingFundRegistrationForm, accountReservationForm] };

export const definition = joined as BundleDefinition;
