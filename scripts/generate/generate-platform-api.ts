import openapiTypescript, { astToString, stringToAST } from 'openapi-typescript';
import type { OpenAPI3 } from 'openapi-typescript';
import { isPlainScalar } from './generate-types.ts';
import type { Entity, Schema } from './load-schemas.ts';

/** `src/generated/platform-api.ts`: the typed paths of the platform, for openapi-fetch and the like; entities are those of `types.ts`. */
export const generatePlatformApi = async (bundled: Schema, entities: readonly Entity[]): Promise<string> => {
  const named = new Set(entities.filter((entity) => !isPlainScalar(entity)).map(({ name }) => name));
  const nodes = await openapiTypescript(JSON.stringify(bundled) as unknown as OpenAPI3, {
    silent: true,
    alphabetize: false,
    inject: "import type * as Entity from './types.ts';\n",
    transform: (_schema, { path }) => {
      const name = /^#\/components\/schemas\/(\w+)$/.exec(path ?? '')?.[1];
      if (name === undefined || !named.has(name)) return undefined;
      const [statement] = stringToAST(`type T = Entity.${name};`) as unknown as [{ type: never }];
      return statement.type;
    },
  });
  return astToString(nodes);
};
