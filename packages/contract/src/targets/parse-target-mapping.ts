import { ContractError } from '../errors.ts';
import { tableFields } from '../generated/table-fields.ts';
import { validateTargetMapping } from '../generated/validators.ts';
import type { TargetColumn, TargetMapping, TargetTable } from '../generated/types.ts';
import type { TableField } from '../tables/table-field.ts';
import { ruleTexts } from '../rules/word-problem.ts';
import { codesOf, findCodeMap } from './code-maps.ts';
import { toSteps } from './pointer.ts';

const referenceTables = ['serviceItem', 'catalogueRow', 'organization'];
const listForms: ReadonlySet<string> = new Set(['code', 'codeInt', 'codes']);

const toInvalid = (place: string, cause: string, remedy: string): ContractError =>
  new ContractError('contract/invalid-target-mapping', `Failed to read a target mapping: ${place} ${cause}. ${remedy}`, { place });

const findRepeated = (names: readonly string[]): string | undefined => names.find((name, index) => names.indexOf(name) !== index);

const assertColumn = (mapping: TargetMapping, { column, field, form, list, value }: TargetColumn, place: string): void => {
  if (form === 'constant' ? value === undefined : field === undefined) throw toInvalid(`${place}/${column}`, `lacks ${form === 'constant' ? 'value' : 'field'}`, `Add it; the form ${form} needs it.`);
  if (!listForms.has(form)) return;
  if (list === undefined || codesOf(list) === undefined) throw toInvalid(`${place}/${column}`, `names the code list "${list ?? ''}", which the contract does not have`, 'Use a name of docs/data-dictionary.md.');
  if (findCodeMap(mapping, list) === undefined) throw toInvalid(`${place}/${column}`, `has no digits for ${list}`, `Give them in /codes/${list}, or name a target that has them in digitsOf.`);
};

const assertCodes = ({ codes = {} }: TargetMapping): void => {
  for (const [list, { out, in: readings = {} }] of Object.entries(codes)) {
    const place = `/codes/${list}`;
    const names = codesOf(list);
    if (names === undefined) throw toInvalid(place, 'is no code list of the contract', 'Use a name of docs/data-dictionary.md.');
    const missing = Object.keys(names).find((name) => !Object.prototype.hasOwnProperty.call(out, name));
    if (missing !== undefined) throw toInvalid(place, `says nothing of "${missing}"`, 'Give every code of the list its digit, or null where there is none.');
    const stray = [...Object.keys(out), ...Object.values(readings)].find((name) => !Object.prototype.hasOwnProperty.call(names, name));
    if (stray !== undefined) throw toInvalid(place, `names "${stray}", which is no code of the list`, 'Correct it.');
    const shared = findRepeated(Object.values(out).filter((digit): digit is string => digit !== null));
    if (shared !== undefined && readings[shared] === undefined) throw toInvalid(place, `writes several codes as "${shared}"`, `Say in ${place}/in which of them "${shared}" is read as.`);
    const crossed = Object.entries(readings).find(([digit, name]) => Object.values(out).includes(digit) && out[name] !== digit);
    if (crossed) throw toInvalid(place, `reads "${crossed[0]}" as a code that is not written so`, 'Correct one of the two directions.');
  }
};

/** A misspelt place would be sent empty, row after row, and nobody would be told. */
const hasPlace = (fields: readonly TableField[], pointer: string): boolean => {
  const [first, ...rest] = toSteps(pointer).filter((step) => !/^\d+$/.test(step));
  const found = fields.find(({ name }) => name === first);
  if (found === undefined) return false;
  return rest.length === 0 || found.fields === undefined || hasPlace(found.fields, `/${rest.join('/')}`);
};

const assertFields = (name: string, { wireTables, context = [], notCarried = [] }: TargetTable, common: readonly TargetColumn[]): void => {
  const fields = (tableFields as Readonly<Record<string, readonly TableField[]>>)[name];
  if (fields === undefined) return;
  const named = [
    ...wireTables.flatMap(({ wireTable, columns, when, leftOut = [] }) => [
      ...[...common.filter(({ column }) => !leftOut.includes(column)), ...columns].flatMap(({ column, field, orElse }) => [field, orElse].map((place) => ({ at: `${wireTable}/${column}`, place }))),
      { at: `${wireTable}/when`, place: when?.field },
    ]),
    ...notCarried.map(({ field }) => ({ at: 'notCarried', place: field })),
  ];
  const stray = named.find(({ place }) => place !== undefined && !context.includes(place) && !hasPlace(fields, place));
  if (stray !== undefined) throw toInvalid(`/tables/${name}/${stray.at}`, `names the field "${stray.place ?? ''}", which ${name} does not have`, 'Use a name of docs/data-dictionary.md, or list it in context when it comes with the batch.');
};

const assertTables = (mapping: TargetMapping): void => {
  const wireTables: string[] = [];
  for (const [name, table] of Object.entries(mapping.tables ?? {})) {
    if (!(name in tableFields) && !referenceTables.includes(name)) throw toInvalid(`/tables/${name}`, 'is no table of the contract', `Use one of: ${[...Object.keys(tableFields), ...referenceTables].join(', ')}.`);
    assertFields(name, table, mapping.common ?? []);
    for (const { wireTable, columns, leftOut = [] } of table.wireTables) {
      const place = `/tables/${name}/${wireTable}`;
      wireTables.push(wireTable);
      const all = [...(mapping.common ?? []).filter(({ column }) => !leftOut.includes(column)), ...columns];
      const repeated = findRepeated(all.map(({ column }) => column));
      if (repeated !== undefined) throw toInvalid(place, `has the column ${repeated} twice`, 'Keep one.');
      for (const column of all) assertColumn(mapping, column, place);
    }
  }
  const twice = findRepeated(wireTables);
  if (twice !== undefined) throw toInvalid('/tables', `hold the wire table ${twice} twice`, 'A row could not be read back; keep one.');
};

/**
 * Takes a mapping from outside, for example a department's JSON file, and finds what a schema cannot: unknown lists and fields, missing digits, columns
 * or tables named twice. Errors: {@link ContractError} `contract/invalid-target-mapping` with the place.
 */
export const parseTargetMapping = (value: unknown): TargetMapping => {
  const verdict = validateTargetMapping(value);
  if (!verdict.valid) {
    const [problem] = verdict.problems;
    throw toInvalid(problem?.path || '/', `does not fit the schema: ${problem?.messageEn ?? 'unknown'}`, 'See schemas/targets/target-mapping.schema.json.');
  }
  const unknown = (verdict.value.phrases ?? []).find(({ ruleId }) => !Object.prototype.hasOwnProperty.call(ruleTexts, ruleId));
  if (unknown !== undefined) throw toInvalid('/phrases', `names the rule ${unknown.ruleId}, which does not exist`, 'Use a code of docs/errors.md.');
  assertCodes(verdict.value);
  assertTables(verdict.value);
  return verdict.value;
};
