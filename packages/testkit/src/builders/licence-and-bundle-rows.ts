import type { BundleCase, LicenceRecord } from '@lianban/contract';

import { policeCase, rowCommon } from './exchange-rows.ts';
import type { RowCase } from './exchange-rows.ts';
import { testPeople } from './test-people.ts';

/** A valid licence row 电子证照: the household register of the police of 青禾市. */
export const licenceRecordRow = (changes: Partial<LicenceRecord> = {}): LicenceRecord => ({
  ...rowCommon('licence-0001'),
  certificateType: '居民户口簿',
  certificateTypeCode: '11529900MB9Q000276002',
  certificateName: '居民户口簿（新生儿常住人口登记卡）',
  certificateNumber: 'QH52990026000117',
  certificateSourceId: '1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001.3',
  holder: testPeople.mother.name,
  holderCode: testPeople.mother.idNumber,
  holderType: '111',
  issueDept: policeCase.orgName,
  issueDeptCode: policeCase.orgCode,
  issueDate: '2026-03-02',
  areaCode: '529900000000',
  state: 'normal',
  ...changes,
});

/** A valid bundle case row 一件事办件 of one single case. */
export const bundleCaseRow = (changes: Partial<BundleCase> = {}, of: RowCase = policeCase): BundleCase => ({
  ...rowCommon('bundle-0001'),
  bundleProjectNo: 'YJS52990020260302000001',
  bundleCode: 'newborn',
  bundleName: '新生儿出生一件事',
  leadDeptName: '青禾市卫生健康局',
  leadDeptCode: '11529900MB9Q00019B',
  applyerName: testPeople.mother.name,
  applyerType: 'naturalPerson',
  applyerPageType: '111',
  applyerPageCode: testPeople.mother.idNumber,
  applyTime: '2026-03-02T09:00:00+08:00',
  status: 'handling',
  singles: [{ taskCode: of.taskCode, projectNo: of.projectNo, status: 'accepted' }],
  ...changes,
});
