import { detailOfRating } from './detail-of-rating.ts';
import { addWorkingDays } from '@lianban/contract';
import type { CaseAccept, CaseCorrection, CaseMaterial, CaseResult, CaseSpecialProcedure, CaseStep, Evaluation, LicenceRecord, Rectification, ServiceRecord } from '@lianban/contract';
import { shiftMoment } from '../time/shift-moment.ts';
import { applicantOf, toSlot } from './case-plan.ts';
import type { CasePlan, PlannedApplicant } from './case-plan.ts';
import { createTimeline } from './case-timeline.ts';
import type { CaseTimeline } from './case-timeline.ts';
import { createLicenceId } from './create-licence-id.ts';

/** One row of a planned case, ready for a validator, a stream or a file. */
export type CaseRow =
  | { table: 'caseAccept'; row: CaseAccept }
  | { table: 'caseStep'; row: CaseStep }
  | { table: 'caseSpecialProcedure'; row: CaseSpecialProcedure }
  | { table: 'caseCorrection'; row: CaseCorrection }
  | { table: 'caseMaterial'; row: CaseMaterial }
  | { table: 'caseResult'; row: CaseResult }
  | { table: 'licenceRecord'; row: LicenceRecord }
  | { table: 'serviceRecord'; row: ServiceRecord }
  | { table: 'evaluation'; row: Evaluation }
  | { table: 'rectification'; row: Rectification };

const stepNames = ['受理审核', '现场核查', '审查', '审批', '制证', '复核', '登记', '归档'];
const officers = ['彭勇', '邹敏', '韦国强', '蓝海燕'];

/** The number of a planned case, as a province's practice builds it: task code, day, serial. */
export const toProjectNo = ({ item, appliedOn, serial }: CasePlan): string => `${item.taskCode}${appliedOn.replaceAll('-', '')}${String(serial).padStart(7, '0')}`;

/** What every row of a case says. */
const createCommon = (plan: CasePlan, projectNo: string) => {
  const ordinals = new Map<string, number>();
  return (table: string, cdTime: string) => {
    const ordinal = (ordinals.get(table) ?? 0) + 1;
    ordinals.set(table, ordinal);
    return { rowGuid: `${table}-${plan.serial}-${ordinal}`, cdOperation: 'insert' as const, cdTime, dataSource: '152', dataVersion: 1, sourceSystem: 'police-household', projectNo };
  };
};

type Common = ReturnType<typeof createCommon>;

/** The applicant as an acceptance row names them; an organization with its legal representative and its agent. */
const toApplyer = ({ name, number, organization }: PlannedApplicant) => {
  const who = { applyerName: name, applyerPageCode: number };
  if (organization === undefined) return { ...who, applyerType: 'naturalPerson' as const, applyerPageType: '111' as const };
  const { legalName, agentName, agentNumber, agentMobile } = organization;
  const agent = { contactName: agentName, contactType: '111' as const, contactCode: agentNumber, contactMobile: agentMobile };
  return { ...who, ...agent, applyerType: 'enterprise' as const, applyerPageType: '001' as const, legalName };
};

/** The applicant as service records and ratings name them. */
const toUser = ({ name, organization }: PlannedApplicant) => ({
  userName: name,
  userProp: organization === undefined ? ('naturalPerson' as const) : ('enterprise' as const),
  userPageType: organization === undefined ? ('111' as const) : ('001' as const),
});

const buildAccept = (plan: CasePlan, times: CaseTimeline, common: Common): CaseRow => {
  const { item, serial, packageCaseNo, outcome } = plan;
  const state = outcome === 'notAccepted' ? { acceptState: 'notAccepted' as const } : { acceptState: 'accepted' as const, acceptDate: times.accepted, promiseDate: times.promised };
  return {
    table: 'caseAccept',
    row: {
      ...common('accept', times.accepted),
      catalogCode: item.taskCode.slice(19),
      taskCode: item.taskCode,
      taskName: item.taskName,
      taskVersion: item.taskVersion,
      ...toApplyer(applicantOf(plan)),
      applyDate: times.applied,
      applyType: 'window',
      orgName: item.deptName,
      orgCode: item.deptCode,
      handleUserName: officers[serial % officers.length] ?? '彭勇',
      ...state,
      projectType: item.projectType,
      ...(packageCaseNo === undefined ? {} : { packageCaseNo }),
    },
  };
};

const buildSteps = ({ item, serial }: CasePlan, times: CaseTimeline, common: Common): CaseRow[] =>
  times.steps.map(({ start, end }, index, { length }) => ({
    table: 'caseStep',
    row: {
      ...common('step', end),
      stepNo: index + 1,
      eventName: 'passed',
      processName: stepNames[index % stepNames.length] ?? '审查',
      nodeType: length === 1 ? 'only' : index === 0 ? 'start' : index === length - 1 ? 'end' : 'middle',
      handleUserName: officers[(serial + index) % officers.length] ?? '彭勇',
      handleExplain: '材料齐全，符合登记条件。',
      eventStartTime: start,
      eventEndTime: end,
      orgName: item.deptName,
      orgCode: item.deptCode,
    },
  }));

const buildBetween = (plan: CasePlan, times: CaseTimeline, common: Common): CaseRow[] => {
  const { special, noticed, submitted, applied } = times;
  const rows: CaseRow[] = [];
  if (noticed !== undefined && submitted !== undefined) {
    const deadline = addWorkingDays(applied, 10);
    const items = [{ kind: 'material' as const, label: '居民户口簿', reason: '缺少户主页，请补充。' }];
    rows.push({ table: 'caseCorrection', row: { ...common('correction', submitted), noticeTime: noticed, notifier: '彭勇', items, deadline, submitTime: submitted, outcome: 'corrected' } });
  }
  if (special !== undefined) {
    const texts = { specialType: 'verification' as const, specialName: '核实', reason: '出生信息需与签发机构核对。', result: '核对一致，恢复办理。' };
    rows.push({ table: 'caseSpecialProcedure', row: { ...common('special', special.end), ...texts, startTime: special.start, endTime: special.end, orgName: plan.item.deptName, orgCode: plan.item.deptCode } });
  }
  return rows;
};

const buildMaterials = (plan: CasePlan, times: CaseTimeline, common: Common): CaseRow[] => {
  const { number, name } = applicantOf(plan);
  const licenceId = createLicenceId(`${plan.item.deptCode}002`, plan.item.deptCode, `QH${String(plan.person ?? plan.serial).padStart(10, '0')}`);
  const taken = plan.item.materials.filter(({ isNeed }) => isNeed !== 'optional');
  const rows = taken.map(({ materialName }, index): CaseRow => {
    const base = { ...common('material', times.accepted), materialName, getTime: times.accepted };
    if (plan.exempt === true && index === 0) return { table: 'caseMaterial', row: { ...base, getType: 'licence', exempt: true, licenceId, trustLevel: 'A' } };
    return { table: 'caseMaterial', row: { ...base, getType: 'paper', getNum: 1 } };
  });
  if (plan.exempt !== true) return rows;
  const { projectNo: _, ...head } = common('licence', times.applied);
  const licence: LicenceRecord = {
    ...head,
    certificateType: '居民户口簿', certificateTypeCode: `${plan.item.deptCode}002`, certificateName: '居民户口簿', certificateNumber: `QH${plan.serial}`, certificateSourceId: licenceId,
    holder: name, holderCode: number, holderType: '111', issueDept: plan.item.deptName, issueDeptCode: plan.item.deptCode, issueDate: '2020-06-01', areaCode: '529900', state: 'normal',
  };
  return [...rows, { table: 'licenceRecord', row: licence }];
};

const buildResult = (plan: CasePlan, times: CaseTimeline, common: Common): CaseRow => {
  const { outcome = 'granted', item, serial, delivery = false } = plan;
  const sent = delivery ? { delivery: { mode: 'logistics' as const, company: '中国邮政速递物流', expressNo: `EMS${String(serial).padStart(10, '0')}`, sendTime: shiftMoment(times.ended, 2), receiver: applicantOf(plan).name } } : {};
  const base = { ...common('result', times.ended), resultDate: times.ended, handleUserName: '彭勇', isDeliveryResults: delivery, ...sent };
  if (outcome === 'notAccepted') return { table: 'caseResult', row: { ...base, resultType: outcome, resultExplain: '不属于本机关职权范围，已告知向有关机关申请。' } };
  if (outcome !== 'granted') return { table: 'caseResult', row: { ...base, resultType: outcome, resultExplain: outcome === 'withdrawn' ? '申请人撤回申请。' : '不符合登记条件，已书面告知理由和救济途径。' } };
  const certificate = item.resultTypes.includes('certificate') ? { resultCertName: '居民户口簿', resultCertNo: `QH${String(serial).padStart(9, '0')}` } : {};
  return { table: 'caseResult', row: { ...base, resultType: outcome, ...certificate } };
};

const buildService = (plan: CasePlan, times: CaseTimeline, common: Common): CaseRow[] => {
  const { item, rating } = plan;
  const { counter } = toSlot(plan);
  const applicant = applicantOf(plan);
  const serviceTime = shiftMoment(times.ended, 5);
  const user = toUser(applicant);
  const { organization } = applicant;
  const actor = organization === undefined ? {} : { handleUserName: organization.agentName, handleUserPageType: '111' as const, handleUserPageCode: organization.agentNumber };
  const rows: CaseRow[] = [
    {
      table: 'serviceRecord',
      row: {
        ...common('service', serviceTime), ...user, ...actor, serviceNumber: 1, serviceName: item.taskName, serviceTime, proStatus: 'finished', acceptDate: times.accepted, resultDate: times.ended,
        taskCode: item.taskCode, taskName: item.taskName, areaCode: '529900000000', orgCode: item.deptCode, certNo: applicant.number, proManager: '邹敏', proManagerNo: `QH-W${counter}`,
        projectType: item.projectType, promiseDay: item.promisePeriod.value, proChannel: 'governmentNetwork',
      },
    },
  ];
  if (rating === undefined) return rows;
  const assessTime = shiftMoment(times.ended, 10 + (counter % 20));
  const isBad = rating === 'dissatisfied' || rating === 'veryDissatisfied';
  const evalDetails = [detailOfRating(rating)];
  rows.push({ table: 'evaluation', row: { ...common('evaluation', assessTime), ...user, assessNumber: 1, channel: 'hallTablet', satisfaction: rating, evalDetails, assessTime, isDefault: false } });
  if (!isBad) return rows;
  const receivedAt = shiftMoment(times.ended, 60);
  const feedbackAt = shiftMoment(times.ended, 70);
  const answer = { verdict: 'substantiated' as const, measures: '已致歉，并在窗口公示材料清单。', handler: '彭勇', orgCode: item.deptCode };
  rows.push({ table: 'rectification', row: { ...common('rectification', feedbackAt), ...answer, assessNumber: 1, receivedAt, deadline: addWorkingDays(times.ended, 5), feedbackAt } });
  return rows;
};

/**
 * All rows of one planned case that keep every rule of standards §14, in the order in which they happen. The same plan gives the same
 * rows; `serial` keeps cases apart. Dates have to lie in the years of the working-day calendar.
 */
export const buildCaseRows = (plan: CasePlan): CaseRow[] => {
  const { item, appliedOn, steps = 3, correction = false, special = false, outcome } = plan;
  const { minute, second } = toSlot(plan);
  const times = createTimeline({ appliedOn, minute, second, promisePeriod: item.promisePeriod, steps, hasCorrection: correction, hasSpecial: special });
  const common = createCommon(plan, toProjectNo(plan));
  // 不予受理: there is an application and an answer, nothing between.
  if (outcome === 'notAccepted') return [buildAccept(plan, times, common), buildResult(plan, times, common)];
  return [
    buildAccept(plan, times, common),
    ...buildBetween(plan, times, common),
    ...buildMaterials(plan, times, common),
    ...buildSteps(plan, times, common),
    buildResult(plan, times, common),
    ...buildService(plan, times, common),
  ];
};
