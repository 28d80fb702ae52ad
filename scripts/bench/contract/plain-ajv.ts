import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ajvFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { mapSchema } from '../../generate/load-schemas.ts';
import type { Entity, Schema } from '../../generate/load-schemas.ts';
import { cacheFolder } from '../../repository.ts';

const base = 'https://lianban.example/contract/1.0';

/** Ajv knows neither our keywords nor two files under one id. */
const toPlain = (schema: Schema): Schema => mapSchema(schema, ({ $id: _id, $schema: _schema, ...part }) => Object.fromEntries(Object.entries(part).filter(([keyword]) => !keyword.startsWith('x-'))));

/**
 * The peer: Ajv 2020 standalone, compiled ahead with Ajv's defaults (it stops at the first error) and ajv-formats, from the schema of an
 * entity without our keywords.
 */
export const compilePlainAjv = (entities: readonly Entity[], name: string): ((value: unknown) => boolean) => {
  const ajv = new Ajv2020({ code: { source: true }, logger: false, discriminator: true });
  ajvFormats.default(ajv, ['date', 'date-time']);
  ajv.addSchema({ $id: base, $defs: Object.fromEntries(entities.map((entity) => [entity.name, toPlain(entity.schema)])) });
  const validate = ajv.getSchema(`${base}#/$defs/${name}`);
  if (validate === undefined) throw new Error(`Failed to compile the peer: there is no schema ${name}. Correct the list of benchmarks.`);
  const folder = join(cacheFolder, 'bench');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, standaloneCode(ajv, validate));
  return createRequire(import.meta.url)(file) as (value: unknown) => boolean;
};
