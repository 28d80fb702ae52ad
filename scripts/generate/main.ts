import { bundleOpenApi, generateOpenApi } from './bundle-openapi.ts';
import { inContract, inRepository } from './contract-folder.ts';
import { findUnlistedCodes } from './find-unlisted-codes.ts';
import { generateDataDictionary } from './generate-data-dictionary.ts';
import { generateDefinition, generateDefinitionLoaders, listDefinitionFolders } from './generate-definition-entries.ts';
import { generateDefinitionShape } from './generate-definition-shape.ts';
import { generateErrorsPage, listCodes } from './generate-errors-page.ts';
import { generateInvariantsPage } from './generate-invariants-page.ts';
import { generateLabels } from './generate-labels.ts';
import { generatePlatformApi } from './generate-platform-api.ts';
import { generateTableFields } from './generate-table-fields.ts';
import { generateTableValidators } from './generate-table-validators.ts';
import { generateRegions } from './generate-regions.ts';
import { generateTargetMappings } from './generate-target-mappings.ts';
import { generateTypes } from './generate-types.ts';
import { generateValidators } from './generate-validators.ts';
import { generateWireMaps } from './generate-wire-maps.ts';
import { generateWorkingDays } from './generate-working-days.ts';
import { loadSchemas } from './load-schemas.ts';
import { toShapeDefinitions } from './shape-test/shape-definitions.ts';
import { toTestedEntities } from './shape-test/tested-entities.ts';
import { writeSchemas } from './shape-test/write-schemas.ts';
import { writeTests } from './shape-test/write-tests.ts';
import { validatedEntities } from './validated-entities.ts';
import { writeOutputs } from './write-outputs.ts';
import type { Output } from './write-outputs.ts';

const generated = (file: string): string => inContract('src/generated', file);

const entities = await loadSchemas();
const schemas = 'schemas/**/*.schema.json';
const api = 'openapi/platform.openapi.json';
const bundled = await bundleOpenApi(entities);
const shapes = toShapeDefinitions(entities, validatedEntities);
const definitions = await listDefinitionFolders();
const targets = await generateTargetMappings();
const outputs: Output[] = [
  { path: generated('types.ts'), text: await generateTypes(entities), from: schemas },
  { path: generated('validators.ts'), text: generateValidators(entities, validatedEntities), from: schemas },
  { path: generated('table-validators.ts'), text: generateTableValidators(entities, validatedEntities), from: schemas },
  { path: generated('table-fields.ts'), text: generateTableFields(entities), from: schemas },
  { path: generated('shape-schemas.ts'), text: writeSchemas(shapes), from: schemas },
  { path: generated('shape-tests.ts'), text: writeTests(toShapeDefinitions(entities, toTestedEntities(entities, validatedEntities))), from: schemas },
  { path: generated('labels.ts'), text: generateLabels(entities), from: 'schemas/codes/*.schema.json' },
  { path: generated('wire-maps.ts'), text: generateWireMaps(entities), from: 'schemas/codes/*.schema.json' },
  { path: generated('regions.ts'), text: await generateRegions(), from: 'regions/regions.json' },
  { path: generated('working-days.ts'), text: await generateWorkingDays(), from: 'calendar/working-days.json' },
  { path: generated('openapi.ts'), text: generateOpenApi(bundled), from: api },
  { path: generated('platform-api.ts'), text: await generatePlatformApi(bundled, entities), from: api },
  ...[...targets].map(([name, text]) => ({ path: generated(`targets/${name}.ts`), text, from: `targets/${name}.json` })),
  { path: inRepository('docs/errors.md'), text: await generateErrorsPage(), from: 'packages/*/errors.json and packages/contract/src/rules' },
  { path: inRepository('docs/invariants.md'), text: await generateInvariantsPage(), from: 'packages/contract/vectors/invariants and src/rules' },
  { path: inRepository('docs/data-dictionary.md'), text: await generateDataDictionary(entities), from: 'packages/contract/data-dictionary.json and schemas' },
  { path: inRepository('packages/form-engine/src/lint/generated/definition-shape.ts'), text: generateDefinitionShape(entities), from: 'packages/contract/schemas/catalog' },
  { path: generated('definition-loaders.ts'), text: generateDefinitionLoaders(definitions), from: 'definitions' },
  ...definitions.map((folder) => ({ path: generated(`definitions/${folder.key}.ts`), text: generateDefinition(folder), from: `definitions/${folder.key}` })),
];
const check = process.argv.includes('--check');
const changed = await writeOutputs(outputs, { check });
for (const path of changed) console.log(`${check ? 'stale' : 'written'}: ${path}`);
if (check && changed.length > 0) {
  console.error('Failed to check the generated files: they do not match their sources. Run "npx -y pnpm@12 generate" and commit the result.');
  process.exitCode = 1;
}

const unlisted = findUnlistedCodes(await listCodes());
if (unlisted.length > 0) {
  console.error(`Failed to generate docs/errors.md: it lacks ${unlisted.join(', ')}. Add each code to the package's errors.json.`);
  process.exitCode = 1;
}
