import type { BundleSummary, Statistics } from '@lianban/contract';
import type { Entrance } from '../pages/home-page.ts';
import type { LoginAccount } from '../pages/login-page.ts';

/** A platform in the middle of its work, for tests of what its pages look like. All of it invented. */
export const exampleStatistics: Statistics = {
  generatedAt: '2026-11-22T10:05:00+08:00',
  totals: { applications: 38, cases: 213, ratings: 61 },
  departments: [
    toDepartment('青禾市卫生健康局', 'embedded', [76, 74, 70], [0, 0], [31, 30]),
    toDepartment('青禾市公安局', 'frontMachine', [38, 36, 30], [396, 16], [12, 12]),
    toDepartment('青禾市人力资源和社会保障局', 'window', [38, 30, 22], [0, 0], [9, 7]),
    toDepartment('青禾市医疗保障局', 'window', [61, 50, 44], [0, 0], [9, 9]),
  ],
  returnedRows: [
    { deptName: '青禾市公安局', ruleId: 'row/id-check-digit', count: 11, hint: '身份证号码校验位不符，请按证件核对后改正再推送。' },
    { deptName: '青禾市公安局', ruleId: 'case/date-order', count: 5, hint: '办结时间早于受理时间，请核对环节时间。' },
  ],
};

function toDepartment(
  deptName: string,
  connection: Statistics['departments'][number]['connection'],
  [received, accepted, finished]: readonly [number, number, number],
  [acceptedRows, returnedRows]: readonly [number, number],
  [ratings, satisfied]: readonly [number, number],
): Statistics['departments'][number] {
  return { deptCode: deptName, deptName, connection, received, accepted, finished, pushedRows: acceptedRows + returnedRows, acceptedRows, returnedRows, ratings, satisfied };
}

export const exampleBundles: readonly BundleSummary[] = [
  { bundleCode: 'newborn', bundleName: '新生儿出生一件事', bundleVersion: 1, category: 'birth', leadDeptName: '青禾市卫生健康局', itemCount: 6, deptCount: 4 },
];

export const exampleEntrances: readonly Entrance[] = [
  { clientId: 'portal', name: '青禾市政务服务网', href: '/sso/authorize?client_id=portal', origin: 'http://portal.localhost:7002', way: 'ticket' },
  { clientId: 'health-desk', name: '卫生健康局办件台', href: 'http://health.localhost:7003/', origin: 'http://health.localhost:7003', way: 'oidc' },
];

export const exampleAccounts: readonly LoginAccount[] = [
  { account: 'chen.xiaoyu', name: '陈晓雨', role: '申请人', about: '已婚', group: 'applicants' },
  { account: 'zhou.min', name: '周敏', role: '申请人', about: '未婚', group: 'applicants' },
  { account: 'officer.health', name: '何静', role: '工作人员', about: '青禾市卫生健康局', group: 'officers' },
  { account: 'officer.hrss', name: '任丽华', role: '工作人员', about: '青禾市人力资源和社会保障局', group: 'officers' },
  { account: 'supervisor', name: '秦岚', role: '监督人员', group: 'officers' },
];
