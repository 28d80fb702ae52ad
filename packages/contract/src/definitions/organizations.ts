import type { Organization } from '../generated/types.ts';

import list from '../../definitions/organizations.json' with { type: 'json' };

const entries: unknown = list;

/** 机构. The bodies of the fictional city 青禾市 that the definitions name. Shape: {@link Organization}; source: our own example, codes with valid check characters. */
export const organizations = entries as readonly Organization[];
