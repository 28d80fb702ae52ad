import { definitionLoaders } from '../generated/definition-loaders.ts';
import type { BundleDefinition } from '../generated/types.ts';

/** Folder of a definition and its `bundleCode`. */
export type DefinitionKey = keyof typeof definitionLoaders;

/** The bundles 一件事 of 国办发〔2022〕32号 that come with the contract. */
export const definitionKeys = Object.keys(definitionLoaders) as readonly DefinitionKey[];

/**
 * 一件事定义. Loads one of the national bundles as an example of the fictional city 青禾市; each is a file of its own in a bundle.
 *
 * Shape: {@link BundleDefinition}, as the catalogue returns it.
 * Source: members and departments after 国办发〔2022〕32号 and local plans, with their confidence in `sources`; all else is our own example.
 */
export const loadDefinition = (key: DefinitionKey): Promise<BundleDefinition> => definitionLoaders[key]();
