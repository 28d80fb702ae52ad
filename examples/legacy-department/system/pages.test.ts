import { describe, expect, test } from 'vitest';
import { detailPage, listPage, signInPage } from './pages.ts';
import type { HandlingLine, Registration } from './registrations.ts';

const clerk = { userName: 'hj01', realName: '郑卫东' };
const hostile = `"><script>alert('1')</script>&`;
const columns = [
  'YWLSH', 'WBBH', 'SQRXM', 'SQRZJHM', 'SQRDH', 'SQSJ', 'XSEXM', 'XSEXB', 'XSECSRQ', 'CSYXZMBH', 'MQXM', 'MQZJHM', 'FQXM', 'FQZJHM', 'LHDZ', 'BZCL', 'BZSM', 'BZSJ', 'BLYJ', 'HKBBH',
];

/** A row and a line of the record in which every column tries to be more than text. */
const attack = (ZT: string): Registration => ({ ...Object.fromEntries(columns.map((name) => [name, hostile])), ZT }) as Registration;
const line: HandlingLine = { JLXH: 1, HJXH: 1, HJMC: hostile, CZR: hostile, KSSJ: hostile, JSSJ: hostile, CLYJ: hostile };

describe('a page', () => {
  test.each(['0', '1', '2', '3', '9', hostile])('of a case in the state %j shows what is in the table as text', (ZT) => {
    const page = detailPage({ userName: hostile, realName: hostile }, attack(ZT), [line], hostile);
    expect(page).toContain('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;');
    expect(page).not.toContain('<script');
  });

  test('that lists cases, or asks to sign in, shows everything as text', () => {
    const pages = [listPage({ userName: hostile, realName: hostile }, [attack('0'), attack(hostile)], hostile), signInPage(hostile)];
    for (const page of pages) {
      expect(page).toContain('&lt;script&gt;');
      expect(page).not.toContain('<script');
    }
  });

  test('shows the first six and the last four signs of an identity number, 15 signs long or 18', () => {
    const row = { YWLSH: 'HJ1', ZT: '0', SQRZJHM: '529900199405161241', MQZJHM: '529900940516124', FQZJHM: '52990019920823033X' } as unknown as Registration;
    const page = detailPage(clerk, row, []);
    for (const number of [row.SQRZJHM, row.MQZJHM, row.FQZJHM]) expect(page).not.toContain(number);
    for (const masked of ['529900********1241', '529900********6124', '529900********033X']) expect(page).toContain(masked);
    expect(listPage(clerk, [row], '')).not.toContain('5299001994');
  });

  test('offers what the state allows and says so when that is nothing', () => {
    const offered = (ZT: string): string[] => [...detailPage(clerk, { YWLSH: 'HJ1', ZT } as unknown as Registration, []).matchAll(/name="action" value="(\w+)"/g)].map(([, name = '']) => name);
    expect(offered('0')).toEqual(['accept', 'supplement', 'return']);
    expect(offered('1')).toEqual(['register', 'return']);
    expect(offered('3')).toEqual([]);
    expect(detailPage(clerk, { YWLSH: 'HJ1', ZT: '1' } as unknown as Registration, []).match(/name="zt" value="1"/g)).toHaveLength(2);
    expect(detailPage(clerk, { YWLSH: 'HJ1', ZT: '9' } as unknown as Registration, [])).toContain('当前状态没有可办的操作');
  });
});
