export { platformOpenApi } from '../generated/openapi.ts';
export type { components, operations, paths } from '../generated/platform-api.ts';
