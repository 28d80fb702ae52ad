// Generated from definitions/enterprise-real-estate by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/enterprise-real-estate/bundle.json' with { type: 'json' };
import transactionFilingItem from '../../../definitions/enterprise-real-estate/items/transactionFiling.json' with { type: 'json' };
import taxPaymentItem from '../../../definitions/enterprise-real-estate/items/taxPayment.json' with { type: 'json' };
import realEstateRegistrationItem from '../../../definitions/enterprise-real-estate/items/realEstateRegistration.json' with { type: 'json' };
import waterTransferItem from '../../../definitions/enterprise-real-estate/items/waterTransfer.json' with { type: 'json' };
import powerTransferItem from '../../../definitions/enterprise-real-estate/items/powerTransfer.json' with { type: 'json' };
import gasTransferItem from '../../../definitions/enterprise-real-estate/items/gasTransfer.json' with { type: 'json' };
import transactionFilingForm from '../../../definitions/enterprise-real-estate/forms/transactionFiling.json' with { type: 'json' };
import taxPaymentForm from '../../../definitions/enterprise-real-estate/forms/taxPayment.json' with { type: 'json' };
import realEstateRegistrationForm from '../../../definitions/enterprise-real-estate/forms/realEstateRegistration.json' with { type: 'json' };
import waterTransferForm from '../../../definitions/enterprise-real-estate/forms/waterTransfer.json' with { type: 'json' };
import powerTransferForm from '../../../definitions/enterprise-real-estate/forms/powerTransfer.json' with { type: 'json' };
import gasTransferForm from '../../../definitions/enterprise-real-estate/forms/gasTransfer.json' with { type: 'json' };

const joined: unknown = { bundle, items: [transactionFilingItem, taxPaymentItem, realEstateRegistrationItem, waterTransferItem, powerTransferItem, gasTransferItem], forms: [transactionFilingForm, taxPaymentForm, realEstateRegistrationForm, waterTransferForm, powerTransferForm, gasTransferForm] };

export const definition = joined as BundleDefinition;
