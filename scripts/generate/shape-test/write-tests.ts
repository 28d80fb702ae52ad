import type { Schema } from '../load-schemas.ts';
import { toProperties, writeObjectTest } from './object-test.ts';
import { TestWriter, toTestName } from './test-writer.ts';
import { testValue } from './value-test.ts';

/** `src/generated/shape-tests.ts`: a function a definition that says at once whether a value has its shape; unused ones fall out of a bundle. */
export const writeTests = (definitions: ReadonlyMap<string, Schema>): string => {
  const writer = new TestWriter(testValue);
  for (const [name, schema] of definitions) {
    const isObject = schema['type'] === 'object' && (toProperties(schema).length > 0 || schema['allOf'] !== undefined);
    // Before the line is added, so that the constants it needs come first.
    const body = isObject ? `{\n${writeObjectTest(name, schema, definitions, writer)}\n}` : writer.test(schema, 'value');
    writer.add(`export const ${toTestName(name)} = (value: unknown): boolean => ${body};`);
  }
  return writer.toString();
};
