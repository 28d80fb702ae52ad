import type { SeedAccount } from './seed-data.ts';

/** Who can sign in to the sandbox: three applicants, an officer of each department, a supervisor. */
export const SEED_ACCOUNTS: readonly SeedAccount[] = [
  applicant('chen.xiaoyu', 'person-chen-xiaoyu'),
  applicant('zhou.min', 'person-zhou-min'),
  applicant('wang.jianguo', 'person-wang-jianguo'),
  officer('officer.health', 'person-he-jing', 'health'),
  officer('officer.police', 'person-peng-yong', 'police'),
  officer('officer.hrss', 'person-ren-lihua', 'hrss'),
  officer('officer.medins', 'person-yi-ping', 'medins'),
  { sub: 'acct-supervisor', username: 'supervisor', roles: ['supervisor'], personId: 'person-qin-lan', realLevel: 'advanced' },
];

function applicant(username: string, personId: string): SeedAccount {
  return { sub: `acct-${username}`, username, roles: ['applicant'], personId, realLevel: 'advanced' };
}

function officer(username: string, personId: string, deptKey: string): SeedAccount {
  return { sub: `acct-${username}`, username, roles: ['officer'], personId, realLevel: 'advanced', deptKey };
}
