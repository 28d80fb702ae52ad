import { loadSchemas } from './load-schemas.ts';
import { generateTypes } from './generate-types.ts';
import { inContract } from './contract-folder.ts';
import { writeOutputs } from './write-outputs.ts';
import type { Output } from './write-outputs.ts';

const entities = await loadSchemas();
const outputs: Output[] = [
  { path: inContract('src/generated/types.ts'), text: await generateTypes(entities), from: 'schemas/**/*.schema.json' },
];
const stale = await writeOutputs(outputs, { check: process.argv.includes('--check') });
for (const path of stale) console.error(`stale: ${path}`);
if (stale.length > 0) process.exitCode = 1;
