import type { SeedPerson } from './seed-data.ts';

/**
 * The people of the sandbox, all invented. Their numbers carry the county code 529900, which does not exist, so that no
 * number can be a real person's; the check digits are right.
 */
export const SEED_PEOPLE: readonly SeedPerson[] = [
  {
    personId: 'person-chen-xiaoyu',
    name: '陈晓雨',
    idNumber: '529900199405161241',
    sex: 'female',
    birthDate: '1994-05-16',
    ethnicity: '汉族',
    hukouAddress: '示例省青禾市云溪区和风路 18 号 3 幢 502 室',
    householdHeadId: 'person-lin-zhiyuan',
    mobile: '13900000101',
    insuranceType: 'employee',
    spouseId: 'person-lin-zhiyuan',
  },
  {
    personId: 'person-lin-zhiyuan',
    name: '林致远',
    idNumber: '529900199208230332',
    sex: 'male',
    birthDate: '1992-08-23',
    ethnicity: '汉族',
    hukouAddress: '示例省青禾市云溪区和风路 18 号 3 幢 502 室',
    mobile: '13900000102',
    insuranceType: 'employee',
    spouseId: 'person-chen-xiaoyu',
  },
  {
    personId: 'person-zhou-min',
    name: '周敏',
    idNumber: '529900199611022066',
    sex: 'female',
    birthDate: '1996-11-02',
    ethnicity: '汉族',
    hukouAddress: '示例省青禾市临江区柳荫巷 7 号',
    address: '示例省青禾市云溪区学府路 66 号 2 幢 301 室',
    mobile: '13900000103',
    insuranceType: 'resident',
  },
  {
    personId: 'person-wang-jianguo',
    name: '王建国',
    idNumber: '529900198803091512',
    sex: 'male',
    birthDate: '1988-03-09',
    ethnicity: '汉族',
    hukouAddress: '示例省青禾市临江区望江路 210 号',
    mobile: '13900000104',
    insuranceType: 'employee',
  },
  ...[
    { personId: 'person-he-jing', name: '何静', idNumber: '529900198506140429', sex: 'female' as const, birthDate: '1985-06-14' },
    { personId: 'person-peng-yong', name: '彭勇', idNumber: '529900198309270718', sex: 'male' as const, birthDate: '1983-09-27' },
    { personId: 'person-ren-lihua', name: '任丽华', idNumber: '529900198702110868', sex: 'female' as const, birthDate: '1987-02-11' },
    { personId: 'person-yi-ping', name: '易平', idNumber: '529900199001050932', sex: 'male' as const, birthDate: '1990-01-05' },
    { personId: 'person-qin-lan', name: '秦岚', idNumber: '529900197908220646', sex: 'female' as const, birthDate: '1979-08-22' },
  ].map((officer, index) => ({
    ...officer,
    ethnicity: '汉族',
    hukouAddress: '示例省青禾市云溪区政务路 1 号',
    mobile: `1390000020${index + 1}`,
  })),
];
