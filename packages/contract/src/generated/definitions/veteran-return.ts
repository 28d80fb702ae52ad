// Generated from definitions/veteran-return by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/veteran-return/bundle.json' with { type: 'json' };
import returnReportItem from '../../../definitions/veteran-return/items/returnReport.json' with { type: 'json' };
import preferentialCardItem from '../../../definitions/veteran-return/items/preferentialCard.json' with { type: 'json' };
import economicSubsidyItem from '../../../definitions/veteran-return/items/economicSubsidy.json' with { type: 'json' };
import householdRestorationItem from '../../../definitions/veteran-return/items/householdRestoration.json' with { type: 'json' };
import identityCardItem from '../../../definitions/veteran-return/items/identityCard.json' with { type: 'json' };
import reserveRegistrationItem from '../../../definitions/veteran-return/items/reserveRegistration.json' with { type: 'json' };
import pensionTransferItem from '../../../definitions/veteran-return/items/pensionTransfer.json' with { type: 'json' };
import medicalInsuranceTransferItem from '../../../definitions/veteran-return/items/medicalInsuranceTransfer.json' with { type: 'json' };
import returnReportForm from '../../../definitions/veteran-return/forms/returnReport.json' with { type: 'json' };
import preferentialCardForm from '../../../definitions/veteran-return/forms/preferentialCard.json' with { type: 'json' };
import economicSubsidyForm from '../../../definitions/veteran-return/forms/economicSubsidy.json' with { type: 'json' };
import householdRestorationForm from '../../../definitions/veteran-return/forms/householdRestoration.json' with { type: 'json' };
import identityCardForm from '../../../definitions/veteran-return/forms/identityCard.json' with { type: 'json' };
import reserveRegistrationForm from '../../../definitions/veteran-return/forms/reserveRegistration.json' with { type: 'json' };
import pensionTransferForm from '../../../definitions/veteran-return/forms/pensionTransfer.json' with { type: 'json' };
import medicalInsuranceTransferForm from '../../../definitions/veteran-return/forms/medicalInsuranceTransfer.json' with { type: 'json' };

const joined: unknown = { bundle, items: [returnReportItem, preferentialCardItem, economicSubsidyItem, householdRestorationItem, identityCardItem, reserveRegistrationItem, pensionTransferItem, medicalInsuranceTransferItem], forms: [returnReportForm, preferentialCardForm, economicSubsidyForm, householdRestorationForm, identityCardForm, reserveRegistrationForm, pensionTransferForm, medicalInsuranceTransferForm] };

export const definition = joined as BundleDefinition;
