import { caseAcceptRow } from '@lianban/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, RowCheck } from '../checks/row-check.ts';
import { ruleTexts } from '../rules/word-problem.ts';
import { createValidator } from './create-validator.ts';
import { validateApplicationSubmission, validateCaseAccept, validateCaseAction, validateStatusEvent } from './index.ts';
import type { ShapeSchema } from './shape-schema.ts';

/** A check that always reports the given findings. */
const checkWith = (findings: Finding[]): RowCheck => ({ rules: ruleTexts, check: (_value, _context, report) => findings.forEach(({ path, ruleId, params }) => report(path, ruleId, params)) });
const problemsOf = (schema: ShapeSchema, findings: Finding[], value: unknown = {}) => {
  const verdict = createValidator(schema, [checkWith(findings)])(value);
  return (verdict.valid ? verdict.warnings : verdict.problems).map(({ path, ruleId }) => `${path} ${ruleId}`);
};

describe('createValidator', () => {
  it('lets a check say what a pattern cannot', () => {
    const schema: ShapeSchema = { properties: { mobile: { pattern: '^1' } } };
    expect(problemsOf(schema, [{ path: '/mobile', ruleId: 'row/mobile' }], { mobile: '2' })).toEqual(['/mobile row/mobile']);
    expect(problemsOf(schema, [], { mobile: '2' })).toEqual(['/mobile schema/pattern']);
  });

  it('lets any other fault of the shape go before a check', () => {
    expect(problemsOf({ properties: { a: { type: 'string' } } }, [{ path: '/a', ruleId: 'row/placeholder' }], { a: 0 })).toEqual(['/a schema/type']);
  });

  it('keeps the first of two findings at one place', () => {
    expect(problemsOf({}, [{ path: '/a', ruleId: 'row/placeholder' }, { path: '/a', ruleId: 'row/text-broken' }])).toEqual(['/a row/placeholder']);
  });

  it('names a hundred problems at most, and none of them is lost behind warnings', () => {
    const warnings = Array.from({ length: 150 }, (_, index): Finding => ({ path: `/a/${index}`, ruleId: 'row/name-too-short' }));
    expect(problemsOf({}, [...warnings, { path: '/z', ruleId: 'row/placeholder' }])).toHaveLength(100);
    expect(problemsOf({}, [...warnings, { path: '/z', ruleId: 'row/placeholder' }])[0]).toBe('/z row/placeholder');
  });

  it('asks the shape test first, and walks the schema only when it refuses', () => {
    const validate = createValidator({ required: ['a'] }, []);
    expect([validate({}, {}, () => true).valid, validate({}, {}, () => false).valid, validate({ a: 1 }, {}, () => false).valid]).toEqual([true, false, true]);
  });

  it('forgets what a check found before it threw', () => {
    let isBroken = true;
    const validate = createValidator({}, [{ rules: ruleTexts, check: (_value, _context, report) => { if (isBroken) { report('/a', 'row/placeholder'); throw new TypeError('broken'); } } }]);
    expect(() => validate({})).toThrow('broken');
    isBroken = false;
    expect(validate({}).valid).toBe(true);
  });

  it('accepts a value with warnings only and hands them on', () => {
    const verdict = createValidator({}, [checkWith([{ path: '/name', ruleId: 'row/name-too-short' }])])({ name: '陈' });
    expect(verdict).toMatchObject({ valid: true, warnings: [{ severity: 'warning', maskedValue: '陈' }] });
  });

  it('does not run checks on what is no object', () => {
    const verdict = createValidator({ type: 'object' }, [checkWith([{ path: '/a', ruleId: 'row/placeholder' }])])([1]);
    expect(verdict).toMatchObject({ valid: false, problems: [{ path: '', ruleId: 'schema/type' }] });
  });
});

describe('validators', () => {
  const row = { applyerName: '陈晓雨', applyerType: 'naturalPerson', applyerPageType: '111', handleUserName: '李卫' };

  it('never repeat a whole number or name of a person', () => {
    const wrong = fc.string({ minLength: 15, maxLength: 18, unit: fc.constantFrom(...'0123456789') });
    fc.assert(
      fc.property(wrong, (number) => {
        const verdict = validateCaseAccept({ ...row, applyerPageCode: number, contactCode: Number(number), projectName: `${number}的申请??? `, contactMobile: number });
        expect(verdict.valid).toBe(false);
        expect(JSON.stringify(verdict)).not.toContain(number);
        expect(JSON.stringify(verdict)).not.toContain('陈晓雨');
      }),
    );
  });

  it('answer on any JSON value without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const validate of [validateCaseAccept, validateApplicationSubmission, validateCaseAction, validateStatusEvent]) expect(validate(value).valid).toBe(false);
      }),
    );
  });

  it('answer at once on what has a hundred thousand wrong entries', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => index);
    const named = Object.fromEntries(many.map((index) => [`a${index}`, 0]));
    const submission = { bundleCode: 'newborn', bundleVersion: 1, items: ['birthCertificate'], scenario: {}, answers: {}, materials: [], provenance: {} };
    const startedMs = performance.now();
    for (const [part, expected] of [
      [{ materials: many }, 'schema/maxItems'],
      [{ items: many.map((index) => `a${index}`) }, 'schema/maxItems'],
      [{ materials: [{ materialKey: 'a', mode: 'upload', fileIds: many.map(String) }] }, 'schema/maxItems'],
      [{ answers: named }, 'schema/maxProperties'],
      [{ scenario: named }, 'schema/maxProperties'],
      [{ provenance: named }, 'schema/maxProperties'],
      [named, 'schema/additionalProperties'],
    ] as const) {
      const verdict = validateApplicationSubmission({ ...submission, ...part });
      const rules = verdict.valid ? [] : verdict.problems.map(({ ruleId }) => ruleId);
      expect([rules[0], rules.length <= 100]).toEqual([expected, true]);
    }
    expect(performance.now() - startedMs).toBeLessThan(3000);
  });

  it('count the problems of parts that are wrong many times', () => {
    const materials = Array.from({ length: 100 }, () => ({ a: 1, b: 2, c: 3 }));
    const verdict = validateApplicationSubmission({ bundleCode: 'newborn', bundleVersion: 1, items: ['a'], scenario: {}, answers: {}, materials, provenance: {} });
    expect(verdict).toMatchObject({ valid: false });
    expect(verdict.valid || verdict.problems.length).toBe(100);
  });

  it('keep answers apart: a second call does not see the first one\'s problems', () => {
    expect(validateCaseAction({ action: 'deny' }).valid).toBe(false);
    expect(validateCaseAction({ action: 'accept' })).toEqual({ valid: true, value: { action: 'accept' }, warnings: [] });
  });

  it.each([
    [{ action: 'accept' }, true],
    [{ action: 'refuse' }, false],
    [{ action: 'refuse', explain: '不属于本机关职权' }, true],
    [{ action: 'requestCorrection', items: [] }, false],
    [{ action: 'requestCorrection', items: [{ kind: 'answer', pointer: '/child/name', label: '姓名', reason: '与证明不符' }] }, true],
    [{ action: 'step', stepName: '审核' }, false],
    [{ action: 'grant', resultCertNo: 'X520000001', resultCertName: '出生医学证明' }, true],
    [{ action: 'grant', certNo: 'X520000001' }, false],
    [{ action: 'delete' }, false],
  ])('judge the officer\'s action %j: %s', (action, valid) => {
    expect(validateCaseAction(action).valid).toBe(valid);
  });

  it.each([
    [{ materialKey: 'a', mode: 'upload', fileIds: ['f1'] }, []],
    [{ materialKey: 'a', mode: 'upload', fileIds: [] }, ['/materials/0/fileIds schema/minItems']],
    [{ materialKey: 'a', mode: 'upload' }, ['/materials/0/fileIds schema/required']],
    [{ materialKey: 'a', mode: 'exempt' }, ['/materials/0/licenceId schema/required']],
    [{ materialKey: 'a', mode: 'later' }, []],
    [{ materialKey: 'a', mode: 'later', size: 1 }, ['/materials/0/size schema/additionalProperties']],
  ])('judge the submitted material %j', (material, expected) => {
    const submission = { bundleCode: 'newborn', bundleVersion: 1, items: ['birthCertificate'], scenario: {}, answers: {}, materials: [material], provenance: {} };
    const verdict = validateApplicationSubmission(submission);
    expect(verdict.valid ? [] : verdict.problems.map(({ path, ruleId }) => `${path} ${ruleId}`)).toEqual(expected);
  });
});

describe('validateCaseAccept, given what nobody means,', () => {
  const codesOf = (change: object, now = '2026-06-30T12:00:00+08:00') => {
    const verdict = validateCaseAccept({ ...caseAcceptRow(), ...change }, { now });
    return verdict.valid ? [] : verdict.problems.map(({ path, ruleId }) => `${path} ${ruleId}`);
  };
  const nested = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;

  it.each<[string, object, string[]]>([
    ['five megabytes of one digit', { applyerPageCode: '1'.repeat(5_000_000) }, ['/applyerPageCode schema/maxLength']],
    ['a name of a million characters', { applyerName: 'a '.repeat(500_000) }, ['/applyerName schema/maxLength']],
    ['lists inside lists without end', { extra: nested }, ['/extra schema/additionalProperties']],
    ['a title that begins like a moment', { projectName: '2026-03-02T系统升级' }, []],
  ])('answers to %s', (_, change, expected) => {
    expect(codesOf(change)).toEqual(expected);
  });

  it('says that the present moment is none', () => {
    expect(() => codesOf({}, 'yesterday')).toThrow(expect.objectContaining({ code: 'contract/invalid-argument' }));
  });
});
