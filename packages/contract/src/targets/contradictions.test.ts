import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toApplyerType, toUserProp } from '../codes/applicant-kinds.ts';
import { ContractError } from '../errors.ts';
import { mapping } from '../generated/targets/national.ts';
import type { TargetMapping } from '../generated/types.ts';
import type { WireList } from '../generated/wire-maps.ts';
import { validateCaseAccept, validateEvaluation, validateServiceRecord } from '../validators/index.ts';
import type { Validator } from '../validators/index.ts';
import { createTarget } from './create-target.ts';
import { parseWire, toWire } from './to-wire.ts';
import type { WireTarget } from './wire-map.ts';

interface Case {
  contradiction: number;
  name: string;
  check: 'toWire' | 'parseWire' | 'validate' | 'write' | 'read';
  input: {
    list: WireList;
    target: WireTarget;
    code: string;
    digit: string;
    row: string;
    set: Record<string, unknown>;
    wireTable: string;
    protect?: string;
    charset?: 'bmp';
    form?: 'datetime14';
  };
  expected: unknown;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../vectors/${path}`, import.meta.url), 'utf8')) as T;
const { cases } = readJson<{ cases: Case[] }>('wire/contradictions.json');
const validators: Record<string, Validator<object>> = { 'case-accept': validateCaseAccept, evaluation: validateEvaluation, 'service-record': validateServiceRecord };
const validRow = (row: string): object => readJson<{ valid: object }>(`rows/${row}.json`).valid;
const context = { batchId: '7f3c0e5d2b9a4c61' };

const orCode = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return { error: error instanceof ContractError ? error.code : String(error) };
  }
};

/** The national mapping with another form of moments or another character set. */
const toMapping = ({ form, charset }: Case['input']): TargetMapping => {
  const changed = JSON.parse(JSON.stringify(mapping).replaceAll('"form":"datetime"', `"form":"${form ?? 'datetime'}"`)) as TargetMapping;
  return charset === undefined ? changed : { ...changed, charset };
};

const checks: Record<Case['check'], (input: Case['input'], expected: unknown) => unknown> = {
  toWire: ({ list, code, target }) => orCode(() => toWire(list as 'yesNo', code as 'yes', target)),
  parseWire: ({ list, digit, target }) => orCode(() => parseWire(list, digit, target)),
  validate: ({ row, set }) => {
    const verdict = validators[row]?.({ ...validRow(row), ...set }, { now: '2026-11-22T12:00:00+08:00' });
    return verdict === undefined || verdict.valid ? [] : [...new Set(verdict.problems.filter(({ severity }) => severity === 'error').map(({ path }) => path))];
  },
  write: (input, expected) => {
    const { row, set, protect } = input;
    const target = createTarget(toMapping(input), protect === undefined ? {} : { protect: (value) => `${protect}(${value})` });
    const { wireRows, problems } = target.toWireRows('caseAccept', { ...validRow(row), ...set }, context);
    if (problems.length > 0) return { problems: problems.map(({ path, ruleId }) => `${path} ${ruleId}`) };
    const asked = Object.keys((expected as { columns?: object }).columns ?? {});
    return { columns: Object.fromEntries(asked.map((column) => [column, wireRows[0]?.columns[column]])) };
  },
  read: ({ wireTable, set }) => {
    const target = createTarget(mapping);
    const [row] = target.toWireRows('caseAccept', validRow('case-accept'), context).wireRows;
    return target.parseWireRow(wireTable, { ...row?.columns, ...set }).problems.map(({ path, ruleId }) => `${path} ${ruleId}`);
  },
};

describe.each(Array.from({ length: 10 }, (_, index) => index + 1))('contradiction %i of standards 0.2', (contradiction) => {
  it.each(cases.filter((candidate) => candidate.contradiction === contradiction))('$name', ({ check, input, expected }) => {
    expect(checks[check](input, expected)).toEqual(expected);
  });
});

describe('applicant kinds', () => {
  it('lead from cases to ratings and back, an unincorporated enterprise as the other organization it is there', () => {
    for (const type of ['naturalPerson', 'enterprise', 'institution', 'socialOrganization', 'administrativeOrgan', 'otherOrganization'] as const) expect(toApplyerType(toUserProp(type))).toBe(type);
    expect(toApplyerType('unincorporatedEnterprise')).toBe('otherOrganization');
    expect(toWire('applyerType', 'administrativeOrgan', 'national')).not.toBe(toWire('userProp', toUserProp('administrativeOrgan'), 'rating'));
  });
});
