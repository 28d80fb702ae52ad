import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { inContract } from './contract-folder.ts';
import { mapSchema, toEntityName } from './load-schemas.ts';
import type { Entity, Schema } from './load-schemas.ts';

const inComponents = (name: string): string => `#/components/schemas/${name}`;

/** Follows every reference of the description, so that only schemas in use are taken along. */
const collect = (value: unknown, found: Set<string>, byName: ReadonlyMap<string, Entity>): void => {
  if (Array.isArray(value)) for (const entry of value) collect(entry, found, byName);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { $ref } = value as { $ref?: unknown };
  const name = typeof $ref === 'string' ? /^#\/components\/schemas\/(\w+)$/.exec($ref)?.[1] : undefined;
  if (name !== undefined && !found.has(name)) {
    const entity = byName.get(name);
    if (entity === undefined) throw new Error(`Failed to bundle the OpenAPI description: there is no schema ${name}. Correct the $ref in platform.openapi.json.`);
    found.add(name);
    collect(toComponent(entity), found, byName);
  }
  for (const entry of Object.values(value)) collect(entry, found, byName);
};

const toComponent = ({ schema }: Entity): Schema =>
  mapSchema(schema, ({ $id: _id, $schema: _schema, 'x-list': _list, 'x-wire': _wire, 'x-wire-in': _wireIn, 'x-wire-confidence': _confidence, ...part }) => (typeof part['$ref'] === 'string' ? { ...part, $ref: part['$ref'].replace('#/$defs/', inComponents('')) } : part));

/** References into the schemas become components; examples, which are files of their own, come inside. */
const rewrite = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(rewrite);
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as { $ref?: unknown };
  if (typeof $ref === 'string' && $ref.startsWith('./examples/')) return JSON.parse(readFileSync(inContract('openapi', $ref), 'utf8')) as unknown;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) =>
      key === '$ref' && typeof entry === 'string' && entry.startsWith('../schemas/') ? [key, inComponents(toEntityName(entry))] : [key, rewrite(entry)],
    ),
  );
};

/** `openapi/platform.openapi.json` with the schemas it refers to inside, under `components/schemas/<Name>`. */
export const bundleOpenApi = async (entities: readonly Entity[]): Promise<Schema> => {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const description = rewrite(JSON.parse(await readFile(inContract('openapi/platform.openapi.json'), 'utf8'))) as Schema & { components: Schema };
  const found = new Set<string>();
  collect(description, found, byName);
  const schemas = Object.fromEntries([...found].toSorted().map((name) => [name, toComponent(byName.get(name) as Entity)]));
  return { ...description, components: { ...description.components, schemas } };
};

/** `src/generated/openapi.ts`. */
export const generateOpenApi = (bundled: Schema): string =>
  `/** 平台接口描述. OpenAPI 3.1, complete in itself. */\nexport const platformOpenApi: Readonly<Record<string, unknown>> = ${JSON.stringify(bundled, null, 1)};\n`;
