export { loadDefinition, definitionKeys } from './load-definition.ts';
export type { DefinitionKey } from './load-definition.ts';
export { organizations } from './organizations.ts';
