import { describe, expect, it } from 'vitest';
import { Refusal } from './refusal.ts';

const refused = (): Refusal => new Refusal({
  answers: [{ pointer: '/child/name', rule: 'platform/unreadable', message: '姓名有误' }, { pointer: '/child/sex', rule: 'platform/unreadable', message: '性别有误' }],
  materials: { deliveryRecord: '文件打不开' },
  rest: [{ pointer: '', rule: 'platform/other', message: '其他问题' }],
});

describe('Refusal', () => {
  it('names everything that is open, and the first step that can mend it', () => {
    expect(refused().messages).toEqual(['姓名有误', '性别有误', '文件打不开', '其他问题']);
    expect(refused().step).toBe('form');
  });

  it('drops an answer that was changed and keeps the others', () => {
    const refusal = refused();
    refusal.mendAnswer('/child/name');
    expect(refusal.messages).toEqual(['性别有误', '文件打不开', '其他问题']);
  });

  it('leads to the materials when all answers are mended, and nowhere when only the rest is left', () => {
    const refusal = refused();
    refusal.mendAnswer('/child/name');
    refusal.mendAnswer('/child/sex');
    expect(refusal.step).toBe('materials');
    refusal.mendMaterials({});
    expect(refusal.step).toBeUndefined();
    expect(refusal.messages).toEqual(['其他问题']);
  });
});
