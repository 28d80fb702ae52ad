// Generated from definitions/retirement by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/retirement/bundle.json' with { type: 'json' };
import retirementApprovalItem from '../../../definitions/retirement/items/retirementApproval.json' with { type: 'json' };
import housingFundWithdrawalItem from '../../../definitions/retirement/items/housingFundWithdrawal.json' with { type: 'json' };
import oneChildRewardItem from '../../../definitions/retirement/items/oneChildReward.json' with { type: 'json' };
import medicalRetirementBenefitItem from '../../../definitions/retirement/items/medicalRetirementBenefit.json' with { type: 'json' };
import retirementApprovalForm from '../../../definitions/retirement/forms/retirementApproval.json' with { type: 'json' };
import housingFundWithdrawalForm from '../../../definitions/retirement/forms/housingFundWithdrawal.json' with { type: 'json' };
import oneChildRewardForm from '../../../definitions/retirement/forms/oneChildReward.json' with { type: 'json' };
import medicalRetirementBenefitForm from '../../../definitions/retirement/forms/medicalRetirementBenefit.json' with { type: 'json' };

const joined: unknown = { bundle, items: [retirementApprovalItem, housingFundWithdrawalItem, oneChildRewardItem, medicalRetirementBenefitItem], forms: [retirementApprovalForm, housingFundWithdrawalForm, oneChildRewardForm, medicalRetirementBenefitForm] };

export const definition = joined as BundleDefinition;
