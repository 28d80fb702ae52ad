import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { organizations } from '@lianban/contract/definitions';
import { enterpriseWithExpiredAuthorization } from './faults/reference-faults.ts';
import { createEnterprise } from './month-applicants.ts';
import type { MonthItem } from './month-items.ts';

const toAuthorization = (serial: number, agentExpDate: string) => {
  const { number, organization } = createEnterprise(serial);
  return { certificateSno: number, agentName: organization?.agentName, agentCertType: '111', agentCert: organization?.agentNumber, agentEffDate: '2025-01-01', agentExpDate };
};

/** Writes what the rows of a month refer to: `items.json`, `organizations.json`, `authorizations.json`. */
export const writeReference = (folder: string, items: readonly MonthItem[]): void => {
  const authorizations = Array.from({ length: 5000 }, (_, index) => toAuthorization(index + 1, '2027-12-31'));
  const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), `${JSON.stringify(value, null, 1)}\n`);
  write('items.json', items);
  write('organizations.json', organizations);
  write('authorizations.json', [...authorizations, toAuthorization(enterpriseWithExpiredAuthorization, '2026-06-30')]);
};
