// Generated from definitions/marriage-and-birth by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/marriage-and-birth/bundle.json' with { type: 'json' };
import marriageRegistrationItem from '../../../definitions/marriage-and-birth/items/marriageRegistration.json' with { type: 'json' };
import householdChangeItem from '../../../definitions/marriage-and-birth/items/householdChange.json' with { type: 'json' };
import birthNotificationItem from '../../../definitions/marriage-and-birth/items/birthNotification.json' with { type: 'json' };
import marriageRegistrationForm from '../../../definitions/marriage-and-birth/forms/marriageRegistration.json' with { type: 'json' };
import householdChangeForm from '../../../definitions/marriage-and-birth/forms/householdChange.json' with { type: 'json' };
import birthNotificationForm from '../../../definitions/marriage-and-birth/forms/birthNotification.json' with { type: 'json' };

const joined: unknown = { bundle, items: [marriageRegistrationItem, householdChangeItem, birthNotificationItem], forms: [marriageRegistrationForm, householdChangeForm, birthNotificationForm] };

export const definition = joined as BundleDefinition;
