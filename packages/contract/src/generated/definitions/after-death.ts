// Generated from definitions/after-death by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/after-death/bundle.json' with { type: 'json' };
import deathCertificateItem from '../../../definitions/after-death/items/deathCertificate.json' with { type: 'json' };
import householdCancellationItem from '../../../definitions/after-death/items/householdCancellation.json' with { type: 'json' };
import funeralServiceItem from '../../../definitions/after-death/items/funeralService.json' with { type: 'json' };
import pensionAccountPayoutItem from '../../../definitions/after-death/items/pensionAccountPayout.json' with { type: 'json' };
import medicalAccountWithdrawalItem from '../../../definitions/after-death/items/medicalAccountWithdrawal.json' with { type: 'json' };
import housingFundWithdrawalItem from '../../../definitions/after-death/items/housingFundWithdrawal.json' with { type: 'json' };
import smallDepositWithdrawalItem from '../../../definitions/after-death/items/smallDepositWithdrawal.json' with { type: 'json' };
import deathCertificateForm from '../../../definitions/after-death/forms/deathCertificate.json' with { type: 'json' };
import householdCancellationForm from '../../../definitions/after-death/forms/householdCancellation.json' with { type: 'json' };
import funeralServiceForm from '../../../definitions/after-death/forms/funeralService.json' with { type: 'json' };
import pensionAccountPayoutForm from '../../../definitions/after-death/forms/pensionAccountPayout.json' with { type: 'json' };
import medicalAccountWithdrawalForm from '../../../definitions/after-death/forms/medicalAccountWithdrawal.json' with { type: 'json' };
import housingFundWithdrawalForm from '../../../definitions/after-death/forms/housingFundWithdrawal.json' with { type: 'json' };
import smallDepositWithdrawalForm from '../../../definitions/after-death/forms/smallDepositWithdrawal.json' with { type: 'json' };

const joined: unknown = { bundle, items: [deathCertificateItem, householdCancellationItem, funeralServiceItem, pensionAccountPayoutItem, medicalAccountWithdrawalItem, housingFundWithdrawalItem, smallDepositWithdrawalItem], forms: [deathCertificateForm, householdCancellationForm, funeralServiceForm, pensionAccountPayoutForm, medicalAccountWithdrawalForm, housingFundWithdrawalForm, smallDepositWithdrawalForm] };

export const definition = joined as BundleDefinition;
