import type { BundleDefinition } from '../index.ts';

import { definition } from '../generated/definitions/newborn.ts';

/**
 * 新生儿出生一件事: six items of four departments in the fictional city 青禾市, as the catalogue returns it.
 *
 * Shape: {@link BundleDefinition}; the JSON in `definitions/newborn` is the source, a test proves that it fits the schemas.
 * Source: 国办发〔2022〕32号 for items and departments; everything else is our own example, see the `sources` of each part.
 */
export const newbornDefinition: BundleDefinition = definition;
