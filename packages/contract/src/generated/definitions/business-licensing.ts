// Generated from definitions/business-licensing by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { BundleDefinition } from '../types.ts';

import bundle from '../../../definitions/business-licensing/bundle.json' with { type: 'json' };
import foodLicenceItem from '../../../definitions/business-licensing/items/foodLicence.json' with { type: 'json' };
import fireInspectionItem from '../../../definitions/business-licensing/items/fireInspection.json' with { type: 'json' };
import outdoorSignItem from '../../../definitions/business-licensing/items/outdoorSign.json' with { type: 'json' };
import drainagePermitItem from '../../../definitions/business-licensing/items/drainagePermit.json' with { type: 'json' };
import foodLicenceForm from '../../../definitions/business-licensing/forms/foodLicence.json' with { type: 'json' };
import fireInspectionForm from '../../../definitions/business-licensing/forms/fireInspection.json' with { type: 'json' };
import outdoorSignForm from '../../../definitions/business-licensing/forms/outdoorSign.json' with { type: 'json' };
import drainagePermitForm from '../../../definitions/business-licensing/forms/drainagePermit.json' with { type: 'json' };

const joined: unknown = { bundle, items: [foodLicenceItem, fireInspectionItem, outdoorSignItem, drainagePermitItem], forms: [foodLicenceForm, fireInspectionForm, outdoorSignForm, drainagePermitForm] };

export const definition = joined as BundleDefinition;
