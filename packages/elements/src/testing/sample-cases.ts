import { newbornDefinition } from '@lianban/contract/definitions/newborn';
import type { Application, CaseFile, CaseSummary, Session, TimelineEntry, UploadedFile } from '@lianban/contract';

/** Fictional officers, one application of 陈晓雨 in the middle of its way, and the file behind its first case; for tests and development pages. */
export const healthOfficer: Session = { sub: 'officer-health', name: '周文清', maskedIdNumber: '529900********3018', roles: ['officer'], deptCode: newbornDefinition.bundle.leadDept.deptCode, deptName: newbornDefinition.bundle.leadDept.deptName, expiresAt: '2026-11-22T20:00:00+08:00' };

const entry = (at: string, kind: TimelineEntry['kind'], title: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({ at: `2026-11-${at}:00+08:00`, kind, title, ...more });

const summary = (itemKey: string, serial: number, more: Partial<CaseSummary>): CaseSummary => {
  const item = newbornDefinition.items.find((each) => each.itemKey === itemKey);
  if (item === undefined) throw new Error(`Failed to build a sample case: no item "${itemKey}". Use a key of the newborn bundle.`);
  const { taskCode, taskName, deptCode, deptName } = item;
  return { projectNo: `529900202611200068${String(serial).padStart(2, '0')}`, itemKey, taskCode, taskName, deptCode, deptName, status: 'submitted', statusAt: '2026-11-20T09:12:00+08:00', waitingFor: [], rateable: false, timeline: [entry('20T09:12', 'dispatched', '申请已分办到本部门')], ...more };
};

const dispatched = entry('20T09:12', 'dispatched', '申请已分办到本部门');

/** Six cases of 新生儿出生: granted, waiting, in correction, in progress, submitted. */
export const sampleCases = (): CaseSummary[] => [
  summary('birthCertificate', 1, {
    status: 'granted', statusAt: '2026-11-21T15:40:00+08:00', promiseDate: '2026-11-27', rateable: true,
    result: { resultType: 'granted', resultDate: '2026-11-21T15:40:00+08:00', resultCertName: '出生医学证明', resultCertNo: 'X529900001' },
    timeline: [dispatched, entry('20T10:05', 'accepted', '已受理', { by: '周文清' }), entry('21T09:30', 'step', '核验', { explain: '分娩信息与母婴健康档案一致。', by: '周文清' }), entry('21T15:40', 'granted', '准予签发，已办结', { by: '周文清' })],
  }),
  summary('vaccinationCard', 2, {
    status: 'correcting', statusAt: '2026-11-21T11:20:00+08:00', promiseDate: '2026-11-26',
    correction: { noticeNo: 'BZ529900-26-0117', noticeTime: '2026-11-21T11:20:00+08:00', deadline: '2026-11-28', items: [{ kind: 'answer', pointer: '/child/address', label: '居住地址', reason: '请填写到门牌号，以便确定接种单位。' }, { kind: 'material', materialKey: 'deliveryRecord', label: '住院分娩记录', reason: '上传的照片不清晰，请重新拍摄后上传。' }] },
    timeline: [dispatched, entry('20T14:10', 'accepted', '已受理', { by: '沈月' }), entry('21T11:20', 'correctionRequested', '一次性补正告知', { explain: '共 2 项，请在 2026-11-28 前补正。', by: '沈月' })],
  }),
  summary('birthRegistration', 3, {
    status: 'accepted', statusAt: '2026-11-21T16:05:00+08:00', promiseDate: '2026-11-24',
    timeline: [dispatched, entry('20T09:12', 'waiting', '等待“出生医学证明签发”办结'), entry('21T15:40', 'released', '前置事项已办结，转入受理'), entry('21T16:05', 'accepted', '已受理', { by: '公安局户籍窗口' })],
  }),
  summary('socialSecurityCard', 4, { status: 'waiting', waitingFor: ['birthRegistration'], promiseUnknownReason: '前置事项办结后开始计算', timeline: [dispatched, entry('20T09:12', 'waiting', '等待“出生登记”办结')] }),
  summary('medicalInsurance', 5, { status: 'waiting', waitingFor: ['birthRegistration'], promiseUnknownReason: '前置事项办结后开始计算', timeline: [dispatched, entry('20T09:12', 'waiting', '等待“出生登记”办结')] }),
  summary('maternityReimbursement', 6, { status: 'submitted', promiseDate: '2026-12-11' }),
];

/** The application these cases belong to. */
export const sampleApplication = (cases: CaseSummary[] = sampleCases()): Application => ({
  applicationId: 'YJS52990020261120000068', bundleCode: newbornDefinition.bundle.bundleCode, bundleName: newbornDefinition.bundle.bundleName, bundleVersion: newbornDefinition.bundle.bundleVersion,
  applicantName: '陈晓雨', status: 'correcting', submittedAt: '2026-11-20T09:12:00+08:00', promiseDate: '2026-12-18', cases, scenario: { maritalStatus: 'married', birthplace: 'hospital', settleWith: 'mother' },
});

const file = (fileId: string, fileName: string, mediaType: string, sizeBytes: number): UploadedFile => ({ fileId, fileName, mediaType, sizeBytes, digest: '0'.repeat(64) });

/** The desk's view of one case; by default a submitted one of the first item with its own answers. */
export const sampleCaseFile = (more: Partial<CaseFile> = {}): CaseFile => {
  const itemKey = more.itemKey ?? 'birthCertificate';
  const form = newbornDefinition.forms.find((each) => each.itemKey === itemKey);
  if (form === undefined) throw new Error(`Failed to build a sample case file: no form of "${itemKey}". Use a key of the newborn bundle.`);
  return {
    ...summary(itemKey, 1, { promiseDate: '2026-11-27' }),
    applicationId: 'YJS52990020261120000068', version: 3,
    applicant: { name: '陈晓雨', maskedIdNumber: '529900********2044', mobile: '138****0000' },
    answers: {
      applicant: { name: '陈晓雨', relation: 'mother' },
      newborn: { name: '林予安', sex: 'female', birthDate: '2026-11-16', birthTime: '08:26', birthPlace: '示例省青禾市', institution: '青禾市妇幼保健院', gestationWeeks: 39, weightGrams: 3250 },
      mother: { name: '陈晓雨', idNumber: '529900199203152048', address: '示例省青禾市清溪区桂花路 18 号 3 栋 502 室' },
      father: { name: '林致远', idNumber: '529900199007083014' },
    },
    form,
    materials: [
      { materialKey: 'deliveryRecord', materialName: '住院分娩记录', mode: 'upload', fileIds: ['f1', 'f2'], files: [file('f1', '住院分娩记录第1页.png', 'image/png', 834_211), file('f2', '出生医学信息登记单.pdf', 'application/pdf', 1_204_880)] },
      { materialKey: 'motherIdCard', materialName: '母亲居民身份证', mode: 'exempt', licenceId: '1.2.156.3005.2.11529900MB9Q000276001.QH26000117.001.A', files: [] },
      { materialKey: 'marriageCertificate', materialName: '结婚证', mode: 'exempt', licenceId: '1.2.156.3005.2.11529900MB9Q00051N001.J529900-2021-000117', files: [] },
      { materialKey: 'parentageTest', materialName: '亲子鉴定意见书', mode: 'later', files: [] },
    ],
    allowedActions: ['accept', 'requestCorrection', 'refuse'],
    ...more,
  };
};
