import type { Schema } from '../load-schemas.ts';
import { runtime, toBound } from './test-writer.ts';
import type { TestWriter } from './test-writer.ts';

/** What the keywords of lists ask of a value that is known to be one. */
export const testList = ({ minItems, maxItems, uniqueItems, items, contains }: Schema, value: string, writer: TestWriter): string[] => [
  ...(minItems === undefined ? [] : [`${value}.length >= ${toBound(minItems, '0')}`]),
  ...(maxItems === undefined ? [] : [`${value}.length <= ${toBound(maxItems, '0')}`]),
  ...(items === undefined ? [] : [`${writer.use('isEvery', runtime)}(${value}, ${writer.testFunction(items as Schema)})`]),
  ...(contains === undefined ? [] : [`${value}.some(${writer.testFunction(contains as Schema)})`]),
  ...(uniqueItems === true ? [`${writer.use('areUnique', runtime)}(${value})`] : []),
];

