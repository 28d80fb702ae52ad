import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ContractError, LianbanError, PlatformError } from './errors.ts';

describe('LianbanError', () => {
  it('carries code, details, cause and the name of its class', () => {
    const cause = new Error('deeper');
    const error = new ContractError('contract/invalid-argument', 'Failed to test: on purpose. Do nothing.', { count: 1 }, { cause });
    expect(error).toBeInstanceOf(LianbanError);
    expect(error).toMatchObject({ name: 'ContractError', code: 'contract/invalid-argument', details: { count: 1 }, cause });
  });
});

describe('PlatformError', () => {
  it('takes its status from the platform\'s answer', () => {
    const problem = { type: 'urn:lianban:problem:application/not-found', title: '没有此申请', status: 404, code: 'application/not-found' };
    expect(new PlatformError(problem.code, 'Failed to load.', {}, { problem })).toMatchObject({ code: 'application/not-found', status: 404, problem });
  });

  it('has neither status nor problem when no answer came', () => {
    const error = new PlatformError('platform/offline', 'Failed to load: no answer. Try again.');
    expect('status' in error).toBe(false);
    expect('problem' in error).toBe(false);
  });
});

describe('errors.json', () => {
  it('lists exactly the codes that the package declares', () => {
    const listed = (JSON.parse(readFileSync(new URL('../errors.json', import.meta.url), 'utf8')) as { code: string }[]).map(({ code }) => code);
    const declaration = /export type ContractErrorCode =([^;]*);/.exec(readFileSync(new URL('./errors.ts', import.meta.url), 'utf8'))?.[1] ?? '';
    expect(listed.toSorted()).toEqual([...declaration.matchAll(/'([^']+)'/g)].map(([, code]) => code).toSorted());
  });
});
