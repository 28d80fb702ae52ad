// Generated from definitions/disability-and-hardship by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/disability-and-hardship/bundle.json' with { type: 'json' };
import disabilityCardItem from '../../../definitions/disability-and-hardship/items/disabilityCard.json' with { type: 'json' };
import livingAllowanceItem from '../../../definitions/disability-and-hardship/items/livingAllowance.json' with { type: 'json' };
import nursingAllowanceItem from '../../../definitions/disability-and-hardship/items/nursingAllowance.json' with { type: 'json' };
import minimumLivingSecurityItem from '../../../definitions/disability-and-hardship/items/minimumLivingSecurity.json' with { type: 'json' };
import medicalAidItem from '../../../definitions/disability-and-hardship/items/medicalAid.json' with { type: 'json' };
import disabilityCardForm from '../../../definitions/disability-and-hardship/forms/disabilityCard.json' with { type: 'json' };
import livingAllowanceForm from '../../../definitions/disability-and-hardship/forms/livingAllowance.json' with { type: 'json' };
import nursingAllowanceForm from '../../../definitions/disability-and-hardship/forms/nursingAllowance.json' with { type: 'json' };
import minimumLivingSecurityForm from '../../../definitions/disability-and-hardship/forms/minimumLivingSecurity.json' with { type: 'json' };
import medicalAidForm from '../../../definitions/disability-and-hardship/forms/medicalAid.json' with { type: 'json' };

const joined: unknown = { bundle, items: [disabilityCardItem, livingAllowanceItem, nursingAllowanceItem, minimumLivingSecurityItem, medicalAidItem], forms: [disabilityCardForm, livingAllowanceForm, nursingAllowanceForm, minimumLivingSecurityForm, medicalAidForm] };

export const definition = joined as BundleDefinition;
