import { expect } from 'chai';
import { checkPersonName, explainDeadline, parsePhone } from '../index.ts';
import { findRegion } from '../regions/index.ts';
import { decryptSm4, encryptSm4, sm3Hex } from './index.ts';

describe('the algorithms and tables of the contract in a browser', () => {
  it('computes SM3 and SM4 without eval', () => {
    expect(sm3Hex('abc')).to.equal('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    const key = new Uint8Array(16).fill(7);
    const options = { mode: 'cbc', iv: new Uint8Array(16).fill(9) } as const;
    expect([...decryptSm4(encryptSm4(new Uint8Array([1, 2, 3]), key, options), key, options)]).to.deep.equal([1, 2, 3]);
  });

  it('finds a region, a deadline, a rare name and a phone as Node does', () => {
    expect(findRegion('110105')?.name).to.equal('朝阳区');
    expect(explainDeadline({ startedAt: '2026-09-30T10:00:00+08:00', period: { value: 3, unit: 'workingDay' } }).dueDate).to.equal('2026-10-10');
    expect(checkPersonName('王\u{323AF}')).to.equal(undefined);
    expect(checkPersonName('葛\u{E0100}城')).to.equal(undefined);
    expect(parsePhone('0890-12345').valid).to.equal(true);
  });
});
