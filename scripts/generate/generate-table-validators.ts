import type { Entity } from './load-schemas.ts';
import { toTestName } from './shape-test/test-writer.ts';

const toEntity = (table: string): string => table.charAt(0).toUpperCase() + table.slice(1);

/** `src/generated/table-validators.ts`: the entity and the validator of every exchange table. A file of its own, so that one validator alone stays small. */
export const generateTableValidators = (entities: readonly Entity[], validated: readonly string[]): string => {
  const tables = (entities.find(({ name }) => name === 'ExchangeTable')?.schema['enum'] ?? []) as string[];
  const missing = tables.filter((table) => !validated.includes(toEntity(table)));
  if (missing.length > 0) {
    throw new Error(`Failed to generate the validators of the tables: ${missing.map(toEntity).join(', ')} has no validator. Add it to validated-entities.ts.`);
  }
  const lines = (toLine: (table: string, entity: string) => string): string => tables.map((table) => `  ${toLine(table, toEntity(table))}\n`).join('');
  const names = tables.map(toEntity).toSorted();
  return [
    "import type { Validator } from '../validators/create-validator.ts';",
    `import type { ${[...names, 'ExchangeTable'].toSorted().join(', ')} } from './types.ts';`,
    `import { ${names.map(toTestName).join(', ')} } from './shape-tests.ts';`,
    `import { ${names.map((name) => `validate${name}`).join(', ')} } from './validators.ts';`,
    '',
    `/** 各交换表的行. What a row of each table is. */\nexport interface TableRows {\n${lines((table, entity) => `${table}: ${entity};`)}}`,
    '',
    `/** 各交换表的实体. The entity of every table, by name. */\nexport const tableEntities = {\n${lines((table, entity) => `${table}: '${entity}',`)}} as const satisfies Readonly<Record<ExchangeTable, string>>;`,
    '',
    `/** 各交换表的校验器. For rows by the million: shape is decided by generated tests. Takes all of them along: import one validator where one table is enough. */\nexport const validatorsByTable: Readonly<{ [Table in ExchangeTable]: Validator<TableRows[Table]> }> = {\n${lines((table, entity) => `${table}: (row, context) => validate${entity}(row, context, ${toTestName(entity)}),`)}};`,
    '',
  ].join('\n');
};
