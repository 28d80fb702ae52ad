// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
/** 申请提交 application submission. What the applicant submits once for a bundle. 一次提交的内容。 */
export interface ApplicationSubmission {
  /** 一件事编码 bundle code */
  bundleCode: string;
  /** 版本 version */
  bundleVersion: number;
  /** 申请事项 items */
  items: string[];
  /** 情形选择 scenario */
  scenario: {
    [k: string]: string;
  };
  /** 填报内容 answers */
  answers: JsonObject;
  /** 材料 materials */
  materials: SubmittedMaterial[];
  /** 出处 provenance by pointer */
  provenance: {
    [k: string]: Provenance;
  };
}

/** 申请摘要 application summary */
export interface ApplicationSummary {
  /** 一件事办件编号 application id */
  applicationId: string;
  /** 一件事编码 bundle code */
  bundleCode: string;
  /** 一件事名称 bundle name */
  bundleName: string;
  /** 状态 status */
  status: BundleStatus;
  /** 提交时间 submitted at */
  submittedAt: string;
  /** 已办结办件数 finished cases */
  finishedCases: number;
  /** 办件总数 all cases */
  totalCases: number;
  /** 待补正 to be corrected */
  correcting: boolean;
}

/** 申请 application */
export interface Application {
  /** 一件事办件编号 application id */
  applicationId: string;
  /** 一件事编码 bundle code */
  bundleCode: string;
  /** 一件事名称 bundle name */
  bundleName: string;
  /** 版本 version */
  bundleVersion: number;
  /** 申请人 applicant */
  applicantName: string;
  /** 状态 status */
  status: BundleStatus;
  /** 提交时间 submitted at */
  submittedAt: string;
  /** 承诺办结日期 promised date */
  promiseDate?: string;
  /** 办件 cases */
  cases: CaseSummary[];
  /** 情形选择 scenario */
  scenario: {
    [k: string]: string;
  };
}

/** 一次性补正告知 correction notice */
export interface CaseCorrectionNotice {
  /** 告知书编号 notice number */
  noticeNo: string;
  /** 告知时间 notice time */
  noticeTime: string;
  /** 补正期限 deadline */
  deadline: string;
  /** 补正项 items */
  items: CorrectionItem[];
  /** 结果 outcome */
  outcome?: CorrectionOutcome;
  /** 补交时间 handed in at */
  submitTime?: string;
}

/** 办件结果 outcome of a case */
export interface CaseOutcome {
  /** 结果类型 result */
  resultType: ResultType;
  /** 办结时间 result date */
  resultDate: string;
  /** 证照名称 certificate name */
  resultCertName?: string;
  /** 证照编号 certificate number */
  resultCertNo?: string;
  /** 说明 explanation */
  resultExplain?: string;
}

/** 办件概要 case summary */
export interface CaseSummary {
  /** 办件编号 case number */
  projectNo: string;
  /** 事项键 item key */
  itemKey: string;
  /** 实施编码 task code */
  taskCode: string;
  /** 事项名称 item name */
  taskName: string;
  /** 部门代码 department code */
  deptCode: string;
  /** 部门名称 department name */
  deptName: string;
  /** 状态 status */
  status: CaseStatus;
  /** 状态时间 status since */
  statusAt: string;
  /** 承诺办结日期 promised date */
  promiseDate?: string;
  /** 无法承诺的原因 why no date can be promised */
  promiseUnknownReason?: string;
  /** 等待的事项 item keys it waits for */
  waitingFor: string[];
  /** 补正 correction */
  correction?: CaseCorrectionNotice;
  /** 结果 result */
  result?: CaseOutcome;
  /** 评价 rating */
  rating?: GivenRating;
  /** 可评价 rateable */
  rateable: boolean;
  /** 进度 timeline */
  timeline: TimelineEntry[];
}

/** 补正项 item of a correction */
export interface CorrectionItem {
  /** 对象 kind */
  kind: CorrectionKind;
  /** 填报项 pointer into the unified answers */
  pointer?: JsonPointer;
  /** 材料键 material key */
  materialKey?: string;
  /** 名称 label */
  label: string;
  /** 需补正的原因 reason */
  reason: string;
}

/** 补正提交 correction submission. One answer to the one list; the platform hands each case its part. 对一份清单的一次回应。 */
export interface CorrectionSubmission {
  /** 补正的填报项 answers by pointer */
  answers: {
    [k: string]: JsonValue;
  };
  /** 补正的材料 materials */
  materials: SubmittedMaterial[];
}

/** 草稿 draft */
export interface Draft {
  /** 草稿标识 draft id */
  draftId: string;
  /** 保存时间 saved at */
  savedAt: string;
  /** 版本 version */
  bundleVersion: number;
  /** 步骤 step */
  step: string;
  /** 申请事项 items */
  items: string[];
  /** 情形选择 scenario */
  scenario: {
    [k: string]: string;
  };
  /** 填报内容 answers */
  answers: JsonObject;
  /** 材料 materials */
  materials: SubmittedMaterial[];
  /** 出处 provenance by pointer */
  provenance: {
    [k: string]: Provenance;
  };
  /** 授权同意 consent */
  consent?: boolean;
  /** 幂等键 idempotency key */
  idempotencyKey: string;
}

/** 已作评价 rating given */
export interface GivenRating {
  /** 满意度 satisfaction */
  satisfaction: Satisfaction;
  /** 评价时间 assessed at */
  assessTime: string;
}

/** 评价提交 rating submission */
export interface RatingSubmission {
  /** 满意度 satisfaction */
  satisfaction: Satisfaction;
  /** 评价明细 details */
  evalDetails: EvaluationDetail[];
  /** 文字评价 text */
  writingEvaluation?: string;
}

/** 提交的材料 submitted material */
export interface SubmittedMaterial {
  /** 材料键 material key */
  materialKey: string;
  /** 提交方式 mode */
  mode: MaterialMode;
  /** 文件标识 file ids */
  fileIds?: string[];
  /** 证照标识 licence id */
  licenceId?: string;
}

/** 进度条目 timeline entry */
export interface TimelineEntry {
  /** 时间 at */
  at: string;
  /** 事件 kind */
  kind: CaseEventKind;
  /** 标题 title */
  title: string;
  /** 说明 explanation */
  explain?: string;
  /** 办理方 by */
  by?: string;
}

/** 已上传文件 uploaded file */
export interface UploadedFile {
  /** 文件标识 file id */
  fileId: string;
  /** 文件名 file name */
  fileName: string;
  /** 媒体类型 media type */
  mediaType: string;
  /** 大小（字节） size in bytes */
  sizeBytes: number;
  /** 摘要 SHA-256 digest */
  digest: string;
}

/** 撤回请求 withdrawal request */
export interface WithdrawalRequest {
  /** 办件编号 case number */
  projectNo: string;
}

/** 办理动作 action of an officer on a case */
export type CaseAction = AcceptAction | RefuseAction | RequestCorrectionAction | StepAction | GrantAction | DenyAction;

/** 受理 accept */
export interface AcceptAction {
  /** 动作 action */
  action: 'accept';
  /** 意见 explanation */
  explain?: string;
}

/** 不予受理 refuse */
export interface RefuseAction {
  /** 动作 action */
  action: 'refuse';
  /** 意见 explanation */
  explain: string;
}

/** 一次性告知补正 request a correction */
export interface RequestCorrectionAction {
  /** 动作 action */
  action: 'requestCorrection';
  /** 补正期限 deadline */
  deadline?: string;
  /** 补正项 items */
  items: CorrectionItem[];
}

/** 记录环节 record a step */
export interface StepAction {
  /** 动作 action */
  action: 'step';
  /** 环节名称 name of the step */
  stepName: string;
  /** 意见 explanation */
  explain: string;
}

/** 准予 grant */
export interface GrantAction {
  /** 动作 action */
  action: 'grant';
  /** 证照名称 certificate name */
  resultCertName?: string;
  /** 证照编号 certificate number */
  resultCertNo?: string;
  /** 意见 explanation */
  explain?: string;
}

/** 不予办理 deny */
export interface DenyAction {
  /** 动作 action */
  action: 'deny';
  /** 意见 explanation */
  explain: string;
}

/** 办件申请人 applicant of a case */
export interface CaseApplicant {
  /** 姓名 name */
  name: string;
  /** 脱敏证件号码 masked ID number */
  maskedIdNumber: string;
  /** 手机号码 mobile number */
  mobile?: string;
}

/** 办件材料 material of a case file */
export interface CaseFileMaterial {
  /** 材料键 material key */
  materialKey: string;
  /** 提交方式 mode */
  mode: MaterialMode;
  /** 文件标识 file ids */
  fileIds?: string[];
  /** 证照标识 licence id */
  licenceId?: string;
  /** 证照编号 certificate number. Of what another item of the same application issued. 同一申请中前置事项签发的证照编号。 */
  certNo?: string;
  /** 材料名称 material name */
  materialName: string;
  /** 文件 files */
  files: UploadedFile[];
}

/** 办件卷宗 case file */
export interface CaseFile extends CaseSummary {
  /** 一件事办件编号 application id */
  applicationId: string;
  /** 版本 version */
  version: number;
  /** 申请人 applicant */
  applicant: CaseApplicant;
  /** 本事项填报内容 this item's answers */
  answers: JsonObject;
  /** 表单 form */
  form: FormDefinition;
  /** 材料 materials */
  materials: CaseFileMaterial[];
  /** 可办动作 allowed actions */
  allowedActions: CaseActionName[];
}

/** 分办申请人 applicant of a dispatch */
export interface DispatchApplicant {
  /** 姓名 name */
  name: string;
  /** 证件类型 certificate type */
  certType: CertificateType;
  /** 证件号码 certificate number */
  certNo: string;
  /** 身份散列值 identity hash */
  certKey?: string;
  /** 手机号码 mobile number */
  mobile?: string;
}

/** 分办材料 material of a dispatch */
export interface DispatchMaterial {
  /** 材料名称 material name */
  materialName: string;
  /** 提交方式 mode */
  mode: MaterialMode;
  /** 文件标识 file ids */
  fileIds: string[];
  /** 证照标识 licence id */
  licenceId?: string;
  /** 证照编号 certificate number. Of what another item of the same application issued. 同一申请中前置事项签发的证照编号。 */
  certNo?: string;
}

/** 分办 dispatch. One case handed to the department that decides it. 分办给承办部门的一个办件。 */
export interface Dispatch {
  /** 序号 sequence */
  sequence: number;
  /** 类型 kind */
  kind: DispatchKind;
  /** 办件编号 case number */
  projectNo: string;
  /** 一件事办件编号 application id */
  applicationId: string;
  /** 事项键 item key */
  itemKey: string;
  /** 实施编码 task code */
  taskCode: string;
  /** 事项名称 item name */
  taskName: string;
  /** 申请时间 applied at */
  applyDate: string;
  /** 申请人 applicant */
  applicant: DispatchApplicant;
  /** 本事项填报内容 this item's answers */
  answers: JsonObject;
  /** 材料 materials */
  materials: DispatchMaterial[];
}

/** 状态事件内容 data of a status event */
export interface StatusEventData {
  /** 一件事办件编号 application id */
  applicationId: string;
  /** 办件编号 case number */
  projectNo: string;
  /** 事项键 item key */
  itemKey: string;
  /** 事项名称 item name */
  taskName: string;
  /** 部门名称 department name */
  deptName: string;
  /** 办件状态 case status */
  status: CaseStatus;
  /** 一件事状态 bundle status */
  bundleStatus: BundleStatus;
  /** 说明 explanation */
  explain?: string;
}

/** 状态事件 status event */
export interface StatusEvent {
  /** 规范版本 CloudEvents version */
  specversion: '1.0';
  /** 序号 decimal sequence, also the SSE id */
  id: string;
  /** 来源 source */
  source: string;
  /** 类型 type */
  type: `cn.lianban.case.${CaseEventKind}` | `cn.lianban.application.${string}`;
  /** 办件编号 case number */
  subject: string;
  /** 时间 time */
  time: string;
  /** 内容类型 content type */
  datacontenttype: 'application/json';
  /** 内容 data */
  data: StatusEventData;
}

/** 待办条目 worklist entry */
export interface WorklistEntry {
  /** 办件编号 case number */
  projectNo: string;
  /** 事项键 item key */
  itemKey: string;
  /** 事项名称 item name */
  taskName: string;
  /** 申请人 applicant */
  applicantName: string;
  /** 状态 status */
  status: CaseStatus;
  /** 状态时间 status since */
  statusAt: string;
  /** 承诺办结日期 promised date */
  promiseDate?: string;
  /** 一件事办件编号 application id */
  applicationId: string;
  /** 版本 version */
  version: number;
}

/** 一件事定义 bundle definition. What the catalogue returns for one bundle. 目录返回的一件事完整定义。 */
export interface BundleDefinition {
  /** 一件事 bundle */
  bundle: Bundle;
  /** 事项 items */
  items: ServiceItem[];
  /** 表单 forms */
  forms: FormDefinition[];
}

/** 申请材料 material of a bundle */
export interface BundleMaterial {
  /** 材料键 material key */
  materialKey: string;
  /** 材料名称 material name */
  materialName: string;
  /** 使用事项 used by */
  usedBy: string[];
  /** 必要性 need */
  necessity: MaterialNecessity;
  /** 必交条件 required when */
  requiredWhen?: JsonLogic;
  /** 免提交证照 exempting licence */
  licence?: LicenceRequirement;
  /** 可接受格式 accepted media types */
  accept: string[];
  /** 大小上限（字节） largest size in bytes */
  maxSizeBytes: number;
  /** 原件份数 originals */
  originals: number;
  /** 复印件份数 copies */
  copies: number;
  /** 填报须知 how to prepare it */
  fillExplain?: string;
  /** 来源 sources */
  sources?: SourceNote[];
}

/** 联办事项 member of a bundle */
export interface BundleMember {
  /** 事项键 item key */
  itemKey: string;
  /** 实施编码 task code */
  taskCode: string;
  /** 是否可选 optional */
  optional: boolean;
  /** 前置事项 items it waits for */
  dependsOn: string[];
  /** 纳入条件 included when */
  includedWhen?: JsonLogic;
  /** 结果名称 result */
  resultName: string;
}

/** 一件事摘要 bundle summary */
export interface BundleSummary {
  /** 一件事编码 bundle code */
  bundleCode: string;
  /** 一件事名称 bundle name */
  bundleName: string;
  /** 版本 version */
  bundleVersion: number;
  /** 主题分类 life stage */
  category: string;
  /** 牵头部门 lead department */
  leadDeptName: string;
  /** 事项数 number of items */
  itemCount: number;
  /** 部门数 number of departments */
  deptCount: number;
}

/** 一件事 bundle. Service items joined for one life event. 为一个人生事件联办的若干事项。 */
export interface Bundle {
  /** 一件事编码 bundle code */
  bundleCode: string;
  /** 一件事名称 bundle name */
  bundleName: string;
  /** 版本 version */
  bundleVersion: number;
  /** 生效日期 effective date */
  effectiveDate: string;
  /** 状态 state */
  state: TaskState;
  /** 国家清单批次 national list */
  nationalListRef?: '2022-13' | '2024-1' | '2024-2' | '2025-1' | '2025-2' | 'province';
  /** 主题分类 life stage */
  category: string;
  /** 区划 area code */
  areaCode: string;
  /** 区划名称 area name */
  areaName: string;
  /** 服务对象 whom it serves */
  serverType: 'naturalPerson';
  /** 牵头部门 lead department */
  leadDept: Department;
  /** 联办部门 assisting departments */
  assistDepts: Department[];
  /** 联办事项 members */
  members: BundleMember[];
  /** 情形 scenario */
  scenario: ScenarioQuestion[];
  /** 一套材料 materials */
  materials: BundleMaterial[];
  /** 申请条件 conditions */
  applyConditions: string[];
  /** 申报须知 notice */
  notice: string;
  /** 整体承诺时限 promised time limit */
  promisePeriod: Period;
  /** 咨询电话 enquiries */
  consultPhone: string;
  /** 监督投诉电话 complaints */
  supervisePhone: string;
  /** 办理地点 address */
  address: string;
  /** 办公时间 opening hours */
  officeTime: string;
  /** 是否收费 fee charged */
  isFee: boolean;
  /** 结果送达 delivery of results */
  delivery: string;
  /** 常见问题 questions */
  faq: Faq[];
  /** 来源 sources */
  sources: SourceNote[];
}

/** 部门 department */
export interface Department {
  /** 部门代码 department code */
  deptCode: string;
  /** 部门名称 department name */
  deptName: string;
  /** 部门键 department key */
  deptKey?: string;
}

/** 常见问题 question and answer */
export interface Faq {
  /** 问题 question */
  question: string;
  /** 解答 answer */
  answer: string;
}

/** 表单定义 form definition. One item's form: JSON Schema (object), uiSchema of rjsf, and our keywords x-element, x-subject, x-visible-when, x-required-when (JSON Logic), x-format (idNumber, uscc, personName, mobile), x-prefill, x-date-min, x-date-max (today, a date, or the pointer of another answer); x-subject-titles at the root. 一个事项的表单。 */
export interface FormDefinition {
  /** 表单标识 form id */
  formId: string;
  /** 表单版本 version */
  formVersion: number;
  /** 事项键 item key */
  itemKey: string;
  /** 表单名称 title */
  title: string;
  /** 结构 JSON Schema of the answers */
  schema: JsonObject;
  /** 界面 rjsf uiSchema */
  uiSchema?: JsonObject;
  /** 来源 sources */
  sources: SourceNote[];
}

/** 证照免提交 licence that exempts a material */
export interface LicenceRequirement {
  /** 证照类型代码 licence type code */
  typeCode: string;
  /** 证照类型名称 licence type name */
  typeName: string;
  /** 持证主体 holder */
  holder: string;
}

/** 情形选项 scenario option */
export interface ScenarioOption {
  /** 值 value */
  value: string;
  /** 名称 label */
  label: string;
  /** 说明 help */
  help?: string;
}

/** 情形问题 scenario question */
export interface ScenarioQuestion {
  /** 键 key */
  key: string;
  /** 问题 title */
  title: string;
  /** 说明 help */
  help?: string;
  /** 选项 options */
  options: ScenarioOption[];
  /** 提问条件 asked when */
  askedWhen?: JsonLogic;
}

/** 政务服务事项 service item. One thing one department decides on. 一个部门办理的一件事务。 */
export interface ServiceItem {
  /** 记录唯一标识 row id */
  rowGuid: string;
  /** 事项键 item key */
  itemKey: string;
  /** 事项名称 item name */
  taskName: string;
  /** 基本编码 catalogue code */
  catalogCode: string;
  /** 实施编码 task code */
  taskCode: string;
  /** 业务办理项编码 handling item code */
  taskHandleItem?: string;
  /** 事项类型 item type */
  taskType: TaskType;
  /** 设定依据 legal basis */
  byLaw: string;
  /** 行使层级 level of exercise */
  useLevel: UseLevel;
  /** 事项状态 state */
  taskState: TaskState;
  /** 事项版本 version */
  taskVersion: number;
  /** 实施主体 implementing body */
  deptName: string;
  /** 实施主体代码 code of the implementing body */
  deptCode: string;
  /** 法定办结时限 legal time limit */
  legalPeriod: Period;
  /** 承诺办结时限 promised time limit */
  promisePeriod: Period;
  /** 受理条件 conditions of acceptance */
  acceptCondition: string;
  /** 办理流程 steps of handling */
  handleFlow: string[];
  /** 是否收费 fee charged */
  isFee: boolean;
  /** 办件类型 type of handling */
  projectType: ProjectType;
  /** 结果类型 kinds of result */
  resultTypes: ResultKind[];
  /** 结果名称 name of the result */
  resultName?: string;
  /** 最低实名等级 least real-name level */
  minRealLevel: RealLevel;
  /** 咨询方式 enquiries */
  linkWay: string;
  /** 监督投诉方式 complaints */
  superviseWay: string;
  /** 办理地点 place */
  transactAddr: string;
  /** 办理时间 opening hours */
  transactTime: string;
  /** 表单标识 form id */
  formId: string;
  /** 来源 sources */
  sources: SourceNote[];
}

/** 受理状态 state of acceptance */
export type AcceptState = 'accepted' | 'notNeeded' | 'correctionRequired' | 'notAccepted';

/** 申报来源 how the applicant applied */
export type ApplyType = 'window' | 'online' | 'mobile' | 'express' | 'other';

/** 申请人类型 type of applicant */
export type ApplyerType =
  'naturalPerson' | 'enterprise' | 'institution' | 'socialOrganization' | 'administrativeOrgan' | 'otherOrganization';

/** 一件事办件状态 status of a bundle case */
export type BundleStatus = 'submitted' | 'handling' | 'correcting' | 'finished' | 'partlyFinished' | 'notFinished' | 'withdrawn';

/** 办理动作 action of an officer */
export type CaseActionName = 'accept' | 'refuse' | 'requestCorrection' | 'step' | 'grant' | 'deny';

/** 办件事件 kind of case event */
export type CaseEventKind =
  | 'dispatched'
  | 'waiting'
  | 'released'
  | 'accepted'
  | 'refused'
  | 'correctionRequested'
  | 'corrected'
  | 'step'
  | 'granted'
  | 'denied'
  | 'withdrawn'
  | 'resultCorrected'
  | 'rated';

/** 办件状态 status of a case */
export type CaseStatus = 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'granted' | 'notGranted' | 'notAccepted' | 'withdrawn';

/** 证件类型 certificate type */
export type CertificateType =
  | '111'
  | '112'
  | '113'
  | '114'
  | '115'
  | '117'
  | '118'
  | '123'
  | '154'
  | '217'
  | '219'
  | '221'
  | '412'
  | '413'
  | '414'
  | '415'
  | '420'
  | '421'
  | '511'
  | '513'
  | '516'
  | '552'
  | '553'
  | '554'
  | '791'
  | '811'
  | '821'
  | '822'
  | '990'
  | '001';

/** 接入方式 how a department is connected */
export type ConnectionKind = 'embedded' | 'frontMachine' | 'window';

/** 补正对象 what is to be corrected */
export type CorrectionKind = 'answer' | 'material';

/** 补正结果 outcome of a correction */
export type CorrectionOutcome = 'corrected' | 'overdue' | 'withdrawn';

/** 送达方式 way of delivery */
export type DeliveryMode = 'direct' | 'pickUp' | 'logistics' | 'announcement';

/** 分办类型 kind of dispatch */
export type DispatchKind = 'case' | 'corrected' | 'withdrawn';

/** 评价类型 kind of rating */
export type EvaluateType = 'first' | 'followUp';

/** 评价渠道 channel of a rating */
export type EvaluationChannel = 'pc' | 'mobile' | 'qrCode' | 'hallTablet' | 'hallTerminal' | 'phone';

/** 评价明细 detail of a rating */
export type EvaluationDetail =
  | '108'
  | '109'
  | '110'
  | '111'
  | '112'
  | '113'
  | '114'
  | '115'
  | '207'
  | '208'
  | '209'
  | '210'
  | '211'
  | '212'
  | '213'
  | '214'
  | '307'
  | '308'
  | '309'
  | '310'
  | '311'
  | '312'
  | '313'
  | '314'
  | '406'
  | '407'
  | '408'
  | '409'
  | '410'
  | '411'
  | '412'
  | '413'
  | '510'
  | '511'
  | '512'
  | '513'
  | '514'
  | '515'
  | '516'
  | '517';

/** 交换表 exchange table */
export type ExchangeTable = 'caseAccept' | 'caseStep' | 'caseCorrection' | 'caseMaterial' | 'caseResult' | 'serviceRecord' | 'evaluation';

/** 证照状态 state of a licence */
export type LicenceState = 'normal' | 'cancelled' | 'revoked' | 'expired';

/** 材料收取方式 how a material was taken in */
export type MaterialGetType = 'paper' | 'upload' | 'scan' | 'licence';

/** 材料提交方式 how a material is handed in */
export type MaterialMode = 'upload' | 'exempt' | 'later';

/** 材料必要性 need of a material */
export type MaterialNecessity = 'required' | 'optional' | 'deferrable';

/** 节点类型 place of a step */
export type NodeType = 'start' | 'middle' | 'end' | 'only';

/** 时限单位 unit of a period */
export type PeriodUnit = 'workingDay' | 'naturalDay' | 'hour';

/** 办件类型 type of handling */
export type ProjectType = 'immediate' | 'promised';

/** 数据出处 kind of provenance */
export type ProvenanceKind = 'typed' | 'register' | 'licence' | 'computed';

/** 实名等级 real-name level */
export type RealLevel = 'basic' | 'intermediate' | 'advanced';

/** 回执状态 status of a receipt */
export type ReceiptStatus = 'accepted' | 'duplicate' | 'returned' | 'retryLater';

/** 退回方 who rejected */
export type RejectedBy = 'gate' | 'platform';

/** 结果类型 kind of result */
export type ResultKind = 'certificate' | 'document' | 'none';

/** 办结结果 result of a case */
export type ResultType = 'granted' | 'notGranted' | 'voided' | 'transferred' | 'withdrawn' | 'correctionOverdue' | 'notAccepted';

/** 角色 role */
export type Role = 'applicant' | 'officer' | 'supervisor';

/** 同步类型 operation of a row */
export type RowOperation = 'insert' | 'update' | 'delete';

/** 满意度 satisfaction */
export type Satisfaction = 'verySatisfied' | 'satisfied' | 'basicallySatisfied' | 'dissatisfied' | 'veryDissatisfied';

/** 服务网络 network of the service */
export type ServiceChannel = 'internet' | 'governmentNetwork';

/** 服务时办件状态 status of the case at the service */
export type ServiceStatus = 'pending' | 'accepted' | 'finished';

/** 严重程度 severity */
export type Severity = 'error' | 'warning';

/** 业务动作 what a step decided */
export type StepEvent = 'passed' | 'returned' | 'other';

/** 环节状态 state of a step */
export type StepState = 'pending' | 'done';

/** 事项状态 state of an item */
export type TaskState = 'inUse' | 'suspended' | 'cancelled';

/** 事项类型 type of an item */
export type TaskType = '10' | '20' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09';

/** 证照可信等级 trust level */
export type TrustLevel = 'A' | 'B' | 'C' | 'D';

/** 行使层级 level of exercise */
export type UseLevel = '1' | '2' | '3' | '4' | '5' | '6' | '7';

/** 服务对象类型 type of user */
export type UserProp =
  | 'naturalPerson'
  | 'enterprise'
  | 'institution'
  | 'socialOrganization'
  | 'unincorporatedEnterprise'
  | 'administrativeOrgan'
  | 'otherOrganization';

/** 条件 condition (JSON Logic). A JSON Logic rule over { scenario, answers }; data, never code. 以 JSON Logic 书写的条件，是数据而非代码。 */
export type JsonLogic = JsonValue;

/** JSON 对象 JSON object. Any JSON object. 任意 JSON 对象。 */
export interface JsonObject {
  [key: string]: JsonValue;
}

/** JSON 指针 JSON Pointer */
export type JsonPointer = string;

/** 任意 JSON 值 any JSON value. null, boolean, number, string, array or object. 任意 JSON 值。 */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** 时限 period */
export interface Period {
  /** 数值 value */
  value: number;
  /** 单位 unit */
  unit: PeriodUnit;
}

/** 来源说明 source note. Where a part of the data comes from: S2 two sources, S one source, B background knowledge, U uncertain, P our proposal, example our own example. 数据各部分的来源与可信度。 */
export interface SourceNote {
  /** 所述部分 part */
  part: string;
  /** 来源 source */
  source: string;
  /** 可信度 confidence */
  confidence: 'S2' | 'S' | 'B' | 'U' | 'P' | 'example';
}

/** 批次回执 batch receipt */
export interface BatchReceipt {
  /** 批次号 batch id */
  batchId: string;
  /** 接收时间 received at */
  receivedAt: string;
  /** 行回执 receipts */
  receipts: RowReceipt[];
}

/** 批次 batch */
export interface Batch {
  /** 批次号 batch id */
  batchId: string;
  /** 交换表 table */
  table: ExchangeTable;
  /** 契约版本 contract version */
  contractVersion: string;
  /** 来源系统 source system */
  sourceSystem: string;
  /** 行数 rows */
  rowCount: number;
  /** 序号 sequence */
  sequence: number;
  /** 生成时间 created at */
  createdAt: string;
  /** 摘要算法 digest algorithm */
  digestAlgorithm: 'sha-256';
  /** 摘要 digest of the rows */
  digest: string;
}

/** 办件受理 case accept */
export interface CaseAccept extends RowCommon {
  /** 办件编号 case number */
  projectNo: string;
  /** 基本编码 catalogue code */
  catalogCode: string;
  /** 实施编码 task code */
  taskCode: string;
  /** 地方目录编码 local catalogue code */
  localCatalogCode?: string;
  /** 地方实施编码 local task code */
  localTaskCode?: string;
  /** 业务办理项编码 handling item code */
  taskHandleItem?: string;
  /** 事项名称 item name */
  taskName: string;
  /** 事项版本 item version */
  taskVersion: number;
  /** 办件摘要 case title */
  projectName?: string;
  /** 申请人 applicant */
  applyerName: string;
  /** 申请人类型 type of applicant */
  applyerType: ApplyerType;
  /** 证件类型 certificate type */
  applyerPageType: CertificateType;
  /** 证件号码 certificate number */
  applyerPageCode: string;
  /** 法定代表人 legal representative */
  legalName?: string;
  /** 联系人或代理人 contact or agent */
  contactName?: string;
  /** 联系人证件类型 certificate type of the contact */
  contactType?: CertificateType;
  /** 联系人证件号码 certificate number of the contact */
  contactCode?: string;
  /** 联系人手机 mobile of the contact */
  contactMobile?: string;
  /** 邮编 post code */
  zipCode?: string;
  /** 地址 address */
  address?: string;
  /** 申请时间 applied at */
  applyDate: string;
  /** 申报来源 how the applicant applied */
  applyType: ApplyType;
  /** 受理单位 accepting body */
  orgName: string;
  /** 受理单位代码 code of the accepting body */
  orgCode: string;
  /** 受理人员 accepting officer */
  handleUserName: string;
  /** 受理状态 state of acceptance */
  acceptState: AcceptState;
  /** 受理时间 accepted at */
  acceptDate?: string;
  /** 受理文书编号 number of the acceptance document */
  acceptDocNo?: string;
  /** 办件类型 type of handling */
  projectType: ProjectType;
  /** 承诺办结时间 promised date */
  promiseDate?: string;
  /** 受理地区划 area code */
  areaCode?: string;
  /** 投资项目编号 investment project number */
  investProjectNo?: string;
}

/** 补正 case correction */
export interface CaseCorrection extends RowCommon {
  /** 办件编号 case number */
  projectNo: string;
  /** 告知书编号 notice number */
  noticeNo?: string;
  /** 告知时间 notice time */
  noticeTime: string;
  /** 告知人 officer */
  notifier: string;
  /** 需补正的内容与原因 items */
  items: CorrectionItem[];
  /** 补正期限 deadline */
  deadline: string;
  /** 补交时间 handed in at */
  submitTime?: string;
  /** 补正受理时间 accepted at */
  acceptTime?: string;
  /** 结果 outcome */
  outcome?: CorrectionOutcome;
}

/** 送达 delivery */
export interface CaseDelivery {
  /** 送达方式 way of delivery */
  mode: DeliveryMode;
  /** 物流公司 courier */
  company?: string;
  /** 物流单号 waybill */
  expressNo?: string;
  /** 寄出时间 sent at */
  sendTime?: string;
  /** 签收人 receiver */
  receiver?: string;
}

/** 收费 fee */
export interface CaseFee {
  /** 收费名称 name */
  feeName: string;
  /** 金额（元） amount in CNY */
  amount: number;
  /** 缴费时间 paid at */
  payTime?: string;
  /** 缴费渠道 channel */
  payChannel?: string;
  /** 票据号 receipt number */
  receiptNo?: string;
}

/** 办件材料 case material */
export interface CaseMaterial extends RowCommon {
  /** 办件编号 case number */
  projectNo: string;
  /** 材料名称 material name */
  materialName: string;
  /** 收取方式 how it was taken in */
  getType: MaterialGetType;
  /** 收取数量 number */
  getNum?: number;
  /** 收取时间 taken in at */
  getTime?: string;
  /** 附件名称 attachment */
  attachName?: string;
  /** 免提交 exempt */
  exempt?: boolean;
  /** 证照标识 licence id */
  licenceId?: string;
  /** 可信等级 trust level */
  trustLevel?: TrustLevel;
  /** 附件摘要 digest of the attachment */
  fileDigest?: string;
  /** 备注 remark */
  remark?: string;
}

/** 办结 case result */
export interface CaseResult extends RowCommon {
  /** 办件编号 case number */
  projectNo: string;
  /** 办结结果 result */
  resultType: ResultType;
  /** 办结时间 result date */
  resultDate: string;
  /** 办理人 officer */
  handleUserName?: string;
  /** 是否快递结果 result delivered by courier */
  isDeliveryResults: boolean;
  /** 结果证照名称 certificate name */
  resultCertName?: string;
  /** 结果证照编号 certificate number */
  resultCertNo?: string;
  /** 有效期限 validity */
  certValidity?: string;
  /** 发证单位 issued by */
  issueOrg?: string;
  /** 办件结果描述 explanation */
  resultExplain?: string;
  /** 办结地区划 area code */
  areaCode?: string;
  /** 备注 remark */
  remark?: string;
  /** 收费 fees */
  fees?: CaseFee[];
  /** 送达 delivery */
  delivery?: CaseDelivery;
}

/** 办件环节 case step */
export interface CaseStep extends RowCommon {
  /** 办件编号 case number */
  projectNo: string;
  /** 环节序号 number of the step */
  stepNo: number;
  /** 业务动作 decision of the step */
  eventName: StepEvent;
  /** 环节名称 name of the step */
  processName: string;
  /** 节点类型 place of the step */
  nodeType?: NodeType;
  /** 环节状态 state of the step */
  stepState?: StepState;
  /** 环节处理人 officer */
  handleUserName: string;
  /** 处理意见 explanation */
  handleExplain: string;
  /** 开始时间 started at */
  eventStartTime: string;
  /** 结束时间 ended at */
  eventEndTime: string;
  /** 处理单位 body */
  orgName: string;
  /** 处理单位代码 code of the body */
  orgCode: string;
  /** 备注 remark */
  remark?: string;
}

/** 评价 evaluation */
export interface Evaluation extends RowCommon {
  /** 办件编号 case number */
  projectNo: string;
  /** 评价次数 number of the rating */
  assessNumber: number;
  /** 评价渠道 channel */
  channel: EvaluationChannel;
  /** 满意度 satisfaction */
  satisfaction: Satisfaction;
  /** 评价明细 details */
  evalDetails?: EvaluationDetail[];
  /** 文字评价 text */
  writingEvaluation?: string;
  /** 评价时间 assessed at */
  assessTime: string;
  /** 是否默认评价 default rating */
  isDefault: false;
  /** 评价类型 kind of rating */
  evaluateType?: EvaluateType;
  /** 评价人 user */
  userName: string;
  /** 服务对象类型 type of user */
  userProp: UserProp;
  /** 证件类型 certificate type */
  userPageType: CertificateType;
  /** 身份散列值 identity hash */
  certKey?: string;
}

/** 退回数据 rejected row */
export interface RejectedRow {
  /** 交换表 table */
  table: ExchangeTable;
  /** 记录唯一标识 row id */
  rowGuid: string;
  /** 数据版本 version of the row */
  dataVersion: number;
  /** 退回方 rejected by */
  rejectedBy: RejectedBy;
  /** 规则 rule */
  ruleId: string;
  /** 字段路径 path */
  path: JsonPointer;
  /** 严重程度 severity */
  severity: Severity;
  /** 脱敏值 masked value */
  maskedValue?: string;
  /** 说明 message */
  message: string;
  /** 修改建议 hint */
  hint: string;
  /** 退回时间 rejected at */
  rejectedAt: string;
  /** 批次号 batch id */
  batchId?: string;
}

/** 交换行公共字段 common part of every exchange row */
export interface RowCommon {
  /** 记录唯一标识 row id */
  rowGuid: string;
  /** 同步类型 operation */
  cdOperation: RowOperation;
  /** 同步时间 synchronised at */
  cdTime: string;
  /** 数据来源 data source */
  dataSource: string;
  /** 数据版本 version of the row */
  dataVersion: number;
  /** 来源系统 source system */
  sourceSystem: string;
  /** 原系统流水 serial in the source system */
  sourceSerial?: string;
}

/** 行回执 receipt of a row */
export interface RowReceipt {
  /** 记录唯一标识 row id */
  rowGuid: string;
  /** 数据版本 version of the row */
  dataVersion: number;
  /** 状态 status */
  status: ReceiptStatus;
  /** 规则 rule */
  ruleId?: string;
  /** 字段路径 path */
  path?: JsonPointer;
  /** 说明 message */
  message?: string;
}

/** 办件服务 service record */
export interface ServiceRecord extends RowCommon {
  /** 办件编号 case number */
  projectNo: string;
  /** 服务次数 number of the service */
  serviceNumber: number;
  /** 服务名称 service */
  serviceName: string;
  /** 服务时间 served at */
  serviceTime: string;
  /** 办件状态 status */
  proStatus: ServiceStatus;
  /** 受理时间 accepted at */
  acceptDate?: string;
  /** 办结时间 result date */
  resultDate?: string;
  /** 实施编码 task code */
  taskCode: string;
  /** 业务办理项编码 handling item code */
  taskHandleItem?: string;
  /** 事项名称 item name */
  taskName: string;
  /** 子事项 sub-matter */
  subMatter?: string;
  /** 区划 area code */
  areaCode: string;
  /** 部门代码 department code */
  orgCode: string;
  /** 部门名称 department */
  orgName?: string;
  /** 申请人 user */
  userName: string;
  /** 服务对象类型 type of user */
  userProp: UserProp;
  /** 证件类型 certificate type */
  userPageType: CertificateType;
  /** 证件号码 certificate number */
  certNo?: string;
  /** 身份散列值 identity hash */
  certKey?: string;
  /** 经办人 agent */
  handleUserName?: string;
  /** 经办人证件类型 certificate type of the agent */
  handleUserPageType?: CertificateType;
  /** 经办人证件号码 certificate number of the agent */
  handleUserPageCode?: string;
  /** 手机号码 mobile number */
  mobile?: string;
  /** 经办人员 officer */
  proManager?: string;
  /** 经办人员工号 officer number */
  proManagerNo?: string;
  /** 科室 section */
  departmentName?: string;
  /** 办件类型 type of handling */
  projectType: ProjectType;
  /** 承诺时限（天） promised days */
  promiseDay: number;
  /** 服务网络 network */
  proChannel: ServiceChannel;
}

/** 会话 session. What a page may know about the signed-in person. 页面可知的登录信息。 */
export interface Session {
  /** 账号标识 account id */
  sub: string;
  /** 姓名 name */
  name: string;
  /** 脱敏证件号码 masked ID number */
  maskedIdNumber?: string;
  /** 角色 roles */
  roles: Role[];
  /** 部门代码 department code */
  deptCode?: string;
  /** 部门名称 department name */
  deptName?: string;
  /** 实名等级 real-name level */
  realLevel?: RealLevel;
  /** 失效时间 expires at */
  expiresAt: string;
}

/** 用户信息 user info. Travels between servers only (ticket exchange). 只在服务器之间传递。 */
export interface UserInfo extends Session {
  /** 证件类型 certificate type */
  certType: '111';
  /** 证件号码 certificate number */
  certNo: string;
  /** 身份散列值 identity hash */
  certKey: string;
  /** 手机号码 mobile number */
  mobile?: string;
}

/** 部门统计 statistics of a department */
export interface DepartmentStatistics {
  /** 部门代码 department code */
  deptCode: string;
  /** 部门名称 department */
  deptName: string;
  /** 接入方式 connection */
  connection: ConnectionKind;
  /** 分办办件 cases received */
  received: number;
  /** 受理 accepted */
  accepted: number;
  /** 办结 finished */
  finished: number;
  /** 推送行数 rows pushed */
  pushedRows: number;
  /** 接收行数 rows accepted */
  acceptedRows: number;
  /** 退回行数 rows returned */
  returnedRows: number;
  /** 评价 ratings */
  ratings: number;
  /** 满意评价 satisfied ratings */
  satisfied: number;
}

/** 草稿密钥 draft key */
export interface DraftKey {
  /** 密钥 base64url of 32 bytes */
  key: string;
}

/** 字段问题 problem of a field */
export interface FieldProblem {
  /** 填报项 pointer */
  pointer: JsonPointer;
  /** 规则 rule */
  rule: string;
  /** 说明 message */
  message: string;
  /** 参数 parameters */
  params?: JsonObject;
  /** 修改建议 hint */
  hint?: string;
  /** 事项键 item key */
  itemKey?: string;
}

/** 票据 issued ticket */
export interface IssuedTicket {
  /** 一次性票据 one-time ticket */
  ticket: string;
  /** 回跳地址 redirect URL */
  redirectUrl: string;
  /** 失效时间 expires at */
  expiresAt: string;
}

/** 错误详情 problem details */
export interface ProblemDetails {
  /** 类型 type */
  type: string;
  /** 标题 title */
  title: string;
  /** 状态码 HTTP status */
  status: number;
  /** 说明 detail */
  detail?: string;
  /** 错误码 code */
  code: string;
  /** 实例 instance */
  instance?: string;
  /** 字段问题 field problems */
  errors?: FieldProblem[];
}

/** 退回统计 count of returned rows */
export interface ReturnedRowCount {
  /** 部门名称 department */
  deptName: string;
  /** 规则 rule */
  ruleId: string;
  /** 数量 count */
  count: number;
  /** 修改建议 hint */
  hint: string;
}

/** 统计合计 totals */
export interface StatisticsTotals {
  /** 申请 applications */
  applications: number;
  /** 办件 cases */
  cases: number;
  /** 评价 ratings */
  ratings: number;
}

/** 统计 statistics */
export interface Statistics {
  /** 生成时间 generated at */
  generatedAt: string;
  /** 部门 departments */
  departments: DepartmentStatistics[];
  /** 退回 returned rows */
  returnedRows: ReturnedRowCount[];
  /** 合计 totals */
  totals: StatisticsTotals;
}

/** 票据兑换 exchange of a ticket */
export interface TicketExchange {
  /** 一次性票据 one-time ticket */
  ticket: string;
  /** 状态值 state */
  state?: string;
}

/** 票据兑换结果 result of a ticket exchange */
export interface TicketGrant {
  /** 访问令牌 access token */
  accessToken: string;
  /** 令牌类型 token type */
  tokenType: 'Bearer';
  /** 失效时间 expires at */
  expiresAt: string;
  /** 用户信息 user */
  user: UserInfo;
}

/** 票据请求 request for a ticket */
export interface TicketRequest {
  /** 应用标识 client id */
  clientId: string;
  /** 状态值 state */
  state?: string;
}

/** 电子证照 licence */
export interface Licence {
  /** 证照标识 licence id */
  licenceId: string;
  /** 证照类型代码 type code */
  typeCode: string;
  /** 证照类型名称 type name */
  typeName: string;
  /** 证照号码（脱敏） number, masked */
  number: string;
  /** 持证主体 holder */
  holderName: string;
  /** 持证主体角色 subject of the holder */
  holderSubject: string;
  /** 颁发机构 issued by */
  issueDept: string;
  /** 颁发日期 issued on */
  issueDate: string;
  /** 有效期起 valid from */
  validFrom?: string;
  /** 有效期止 valid to */
  validTo?: string;
  /** 状态 state */
  state: LicenceState;
  /** 可信等级 trust level */
  trustLevel: TrustLevel;
}

/** 预填请求 prefill request */
export interface PrefillRequest {
  /** 一件事编码 bundle code */
  bundleCode: string;
  /** 情形选择 scenario */
  scenario: {
    [k: string]: string;
  };
  /** 授权同意 consent */
  consent: true;
}

/** 预填结果 prefill result */
export interface PrefillResult {
  /** 预填值 values */
  values: PrefilledValue[];
  /** 电子证照 licences */
  licences: Licence[];
  /** 不可用来源 sources that did not answer */
  unavailable: UnavailableSource[];
}

/** 预填值 prefilled value */
export interface PrefilledValue {
  /** 主体 subject */
  subject: string;
  /** 数据元 data element */
  element: string;
  /** 值 value */
  value: JsonValue;
  /** 出处 provenance */
  provenance: Provenance;
}

/** 数据出处 provenance */
export interface Provenance {
  /** 种类 kind */
  kind: ProvenanceKind;
  /** 来源名称 source */
  sourceName?: string;
  /** 取得时间 obtained at */
  obtainedAt: string;
  /** 证照标识 licence id */
  licenceId?: string;
  /** 不可修改 locked */
  locked?: boolean;
}

/** 不可用来源 source that did not answer */
export interface UnavailableSource {
  /** 来源名称 source */
  sourceName: string;
  /** 原因 reason */
  reason: string;
}
