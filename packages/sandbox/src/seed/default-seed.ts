import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import { SEED_ACCOUNTS } from './accounts.ts';
import { SEED_CLIENTS } from './clients.ts';
import { SEED_LICENCES } from './licences.ts';
import { SEED_PEOPLE } from './people.ts';
import type { SeedData } from './seed-data.ts';

/** 青禾市 with 「新生儿出生一件事」: what the demonstration, the mocks and the tests start from. */
export const DEFAULT_SEED: SeedData = {
  definitions: [newbornDefinition],
  people: [...SEED_PEOPLE],
  accounts: [...SEED_ACCOUNTS],
  licences: [...SEED_LICENCES],
  registers: [
    { name: 'population', title: '人口基础信息库' },
    { name: 'marriage', title: '婚姻登记信息库' },
    { name: 'medicalInsurance', title: '医疗保障信息平台' },
    { name: 'licence', title: '电子证照共享服务' },
  ],
  connections: { health: 'embedded', police: 'frontMachine', hrss: 'window', medins: 'window' },
  clients: [...SEED_CLIENTS],
  password: 'demo',
};
