// Generated from definitions/second-hand-house by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/second-hand-house/bundle.json' with { type: 'json' };
import taxPaymentItem from '../../../definitions/second-hand-house/items/taxPayment.json' with { type: 'json' };
import transferRegistrationItem from '../../../definitions/second-hand-house/items/transferRegistration.json' with { type: 'json' };
import waterTransferItem from '../../../definitions/second-hand-house/items/waterTransfer.json' with { type: 'json' };
import powerTransferItem from '../../../definitions/second-hand-house/items/powerTransfer.json' with { type: 'json' };
import gasTransferItem from '../../../definitions/second-hand-house/items/gasTransfer.json' with { type: 'json' };
import taxPaymentForm from '../../../definitions/second-hand-house/forms/taxPayment.json' with { type: 'json' };
import transferRegistrationForm from '../../../definitions/second-hand-house/forms/transferRegistration.json' with { type: 'json' };
import waterTransferForm from '../../../definitions/second-hand-house/forms/waterTransfer.json' with { type: 'json' };
import powerTransferForm from '../../../definitions/second-hand-house/forms/powerTransfer.json' with { type: 'json' };
import gasTransferForm from '../../../definitions/second-hand-house/forms/gasTransfer.json' with { type: 'json' };

const joined: unknown = { bundle, items: [taxPaymentItem, transferRegistrationItem, waterTransferItem, powerTransferItem, gasTransferItem], forms: [taxPaymentForm, transferRegistrationForm, waterTransferForm, powerTransferForm, gasTransferForm] };

export const definition = joined as BundleDefinition;
