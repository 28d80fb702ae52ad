import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { mergeForms } from '@lianban/form-engine';
import { describe, expect, it } from 'vitest';
import { placeProblems } from './place-problems.ts';

const form = mergeForms(newbornDefinition, ['birthCertificate', 'birthRegistration']);
const keys = newbornDefinition.bundle.materials.map((each) => each.materialKey);
const place = (pointer: string) => placeProblems([{ pointer, rule: 'x', message: '不符合要求' }], form, ['motherIdCard', 'deliveryRecord'], keys);

describe('placeProblems', () => {
  it.each(['/child/name', '/answers/child/name', '/answers/child/name/0'])('lands %s on the field of the child’s name', (pointer) => {
    expect(place(pointer).answers.map((problem) => problem.pointer)).toEqual(['/child/name']);
  });

  it.each(['/materials/deliveryRecord', '/materials/1', '/materials/1/fileIds'])('lands %s on the material', (pointer) => {
    expect(place(pointer).materials).toEqual({ deliveryRecord: '不符合要求' });
  });

  it.each(['/items/0', '/scenario/birthplace', '', '/answers/child/nameOfDog'])('keeps “%s” for the general list', (pointer) => {
    expect(place(pointer)).toMatchObject({ answers: [], materials: {}, rest: [{ pointer }] });
  });
});
