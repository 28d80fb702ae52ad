import type { Dispatch } from '@lianban/contract';
import { expect, test } from 'vitest';
import { mapDispatch } from './map-dispatch.ts';

const dispatch = { answers: { kind: 'constructor', child: { sex: 'female' } }, materials: [{ materialName: '户口簿' }] } as unknown as Dispatch;

test('takes only what is in the dispatch and in the code table', () => {
  expect(
    mapDispatch(dispatch, {
      A: { from: '/answers/kind', codes: { male: '1' } },
      B: { from: '/answers/constructor/name' },
      C: { from: '/materials', each: 'toString' },
      D: { from: '/answers/child/sex', codes: { female: '2' } },
    }, '2026-11-22T10:00:00+08:00'),
  ).toEqual({ A: 'constructor', B: null, C: null, D: '2' });
});
