// Generated from definitions/simple-deregistration by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/simple-deregistration/bundle.json' with { type: 'json' };
import taxClearanceItem from '../../../definitions/simple-deregistration/items/taxClearance.json' with { type: 'json' };
import socialInsuranceCancellationItem from '../../../definitions/simple-deregistration/items/socialInsuranceCancellation.json' with { type: 'json' };
import medicalInsuranceCancellationItem from '../../../definitions/simple-deregistration/items/medicalInsuranceCancellation.json' with { type: 'json' };
import housingFundClosingItem from '../../../definitions/simple-deregistration/items/housingFundClosing.json' with { type: 'json' };
import customsDeregistrationItem from '../../../definitions/simple-deregistration/items/customsDeregistration.json' with { type: 'json' };
import enterpriseDeregistrationItem from '../../../definitions/simple-deregistration/items/enterpriseDeregistration.json' with { type: 'json' };
import bankAccountClosingItem from '../../../definitions/simple-deregistration/items/bankAccountClosing.json' with { type: 'json' };
import sealCancellationItem from '../../../definitions/simple-deregistration/items/sealCancellation.json' with { type: 'json' };
import taxClearanceForm from '../../../definitions/simple-deregistration/forms/taxClearance.json' with { type: 'json' };
import socialInsuranceCancellationForm from '../../../definitions/simple-deregistration/forms/socialInsuranceCancellation.json' with { type: 'json' };
import medicalInsuranceCancellationForm from '../../../definitions/simple-deregistration/forms/medicalInsuranceCancellation.json' with { type: 'json' };
import housingFundClosingForm from '../../../definitions/simple-deregistration/forms/housingFundClosing.json' with { type: 'json' };
import customsDeregistrationForm from '../../../definitions/simple-deregistration/forms/customsDeregistration.json' with { type: 'json' };
import enterpriseDeregistrationForm from '../../../definitions/simple-deregistration/forms/enterpriseDeregistration.json' with { type: 'json' };
import bankAccountClosingForm from '../../../definitions/simple-deregistration/forms/bankAccountClosing.json' with { type: 'json' };
import sealCancellationForm from '../../../definitions/simple-deregistration/forms/sealCancellation.json' with { type: 'json' };

const joined: unknown = { bundle, items: [taxClearanceItem, socialInsuranceCancellationItem, medicalInsuranceCancellationItem, housingFundClosingItem, customsDeregistrationItem, enterpriseDeregistrationItem, bankAccountClosingItem, sealCancellationItem], forms: [taxClearanceForm, socialInsuranceCancellationForm, medicalInsuranceCancellationForm, housingFundClosingForm, customsDeregistrationForm, enterpriseDeregistrationForm, bankAccountClosingForm, sealCancellationForm] };

export const definition = joined as BundleDefinition;
