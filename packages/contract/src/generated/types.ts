// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
/** 申请提交 application submission. What the applicant submits once for a bundle. 一次提交的内容。 */
export interface ApplicationSubmission {
  /** 一件事编码 bundle code. 所办一件事的编码。 Code of the bundle. */
  bundleCode: string;
  /** 版本 version. 定义的版本，提交时须为现行版本。 Version of the definition; the one in force when submitted. */
  bundleVersion: number;
  /** 申请事项 items. 申请的事项，全部或部分。 The items applied for, all or part. */
  items: string[];
  /** 情形选择 scenario. 情形问题与所选答案。 Questions of the scenario and the options chosen. */
  scenario: {
    [k: string]: string;
  };
  /** 填报内容 answers. 按主体分组的填报内容。 Answers grouped by subject. */
  answers: JsonObject;
  /** 材料 materials. 材料清单。 The materials. */
  materials: SubmittedMaterial[];
  /** 出处 provenance by pointer. 每项内容的出处，按位置。 Where each answer comes from, by pointer. */
  provenance: {
    [k: string]: Provenance;
  };
}

/** 申请摘要 application summary. 申请清单里的一行。 One line of the list of applications. */
export interface ApplicationSummary {
  /** 一件事办件编号 application id. 平台给出的一件事办件编号。 Given by the platform. */
  applicationId: string;
  /** 一件事编码 bundle code. 所办一件事的编码。 Code of the bundle. */
  bundleCode: string;
  /** 一件事名称 bundle name. 所办一件事的名称。 Name of the bundle. */
  bundleName: string;
  /** 状态 status. 当前状态，按名称。 Present status by name. */
  status: BundleStatus;
  /** 提交时间 submitted at. 提交的时刻。 When it was submitted. */
  submittedAt: string;
  /** 已办结办件数 finished cases. 已办结的办件数。 Cases that have ended. */
  finishedCases: number;
  /** 办件总数 all cases. 拆分出的办件数。 Cases it was split into. */
  totalCases: number;
  /** 待补正 to be corrected. 是否有办件待补正。 Whether a case waits for a correction. */
  correcting: boolean;
}

/** 申请 application. 一次提交的申请及其拆分出的各办件。 What was submitted once, with the cases it was split into. */
export interface Application {
  /** 一件事办件编号 application id. 平台给出的一件事办件编号。 Given by the platform. */
  applicationId: string;
  /** 一件事编码 bundle code. 所办一件事的编码。 Code of the bundle. */
  bundleCode: string;
  /** 一件事名称 bundle name. 所办一件事的名称。 Name of the bundle. */
  bundleName: string;
  /** 版本 version. 定义的版本，提交时须为现行版本。 Version of the definition; the one in force when submitted. */
  bundleVersion: number;
  /** 申请人 applicant. 申请人的姓名。 Name of the applicant. */
  applicantName: string;
  /** 状态 status. 当前状态，按名称。 Present status by name. */
  status: BundleStatus;
  /** 提交时间 submitted at. 提交的时刻。 When it was submitted. */
  submittedAt: string;
  /** 承诺办结日期 promised date. 承诺办结的日期。 The day promised. */
  promiseDate?: string;
  /** 办件 cases. 各办件，按一件事的顺序。 The cases in the order of the bundle. */
  cases: CaseSummary[];
  /** 情形选择 scenario. 情形问题与所选答案。 Questions of the scenario and the options chosen. */
  scenario: {
    [k: string]: string;
  };
}

/** 一次性补正告知 correction notice. 一个办件的一次性补正告知及其结果。 The one notice of what is to be corrected in a case, and its outcome. */
export interface CaseCorrectionNotice {
  /** 告知书编号 notice number. 补正告知书的编号。 Number of the notice. */
  noticeNo: string;
  /** 告知时间 notice time. 告知申请人的时刻。 When the applicant was told. */
  noticeTime: string;
  /** 补正期限 deadline. 应补交的最后一天。 The last day for handing it in. */
  deadline: string;
  /** 补正项 items. 一次性列全的补正项。 Everything to be corrected, in one list. */
  items: CorrectionItem[];
  /** 结果 outcome. 补齐、逾期或撤回。 Corrected, overdue or withdrawn. */
  outcome?: CorrectionOutcome;
  /** 补交时间 handed in at. 申请人补交的时刻。 When it was handed in. */
  submitTime?: string;
}

/** 办件结果 outcome of a case. 办件怎样办结。 How a case ended. */
export interface CaseOutcome {
  /** 结果类型 result. 七种办结结果之一。 One of seven ends. */
  resultType: ResultType;
  /** 办结时间 result date. 办结的时刻。 When it ended. */
  resultDate: string;
  /** 证照名称 certificate name. 准予时签发的证照名称。 Certificate that was issued. */
  resultCertName?: string;
  /** 证照编号 certificate number. 证照上的编号。 Number on the certificate. */
  resultCertNo?: string;
  /** 说明 explanation. 对结果的说明。 What was said about it. */
  resultExplain?: string;
}

/** 办件概要 case summary. 申请人看到的一个办件：状态、时限、补正、结果和进度。 A case as its applicant sees it. */
export interface CaseSummary {
  /** 办件编号 case number. 事项办件的编号。 Number of the single case. */
  projectNo: string;
  /** 事项键 item key. 一件事内事项的短标识。 Short id of the item inside the bundle. */
  itemKey: string;
  /** 实施编码 task code. 三十一位实施编码。 31 characters. */
  taskCode: string;
  /** 事项名称 item name. 事项的名称。 Name of the item. */
  taskName: string;
  /** 部门代码 department code. 承办部门的统一社会信用代码。 The USCC of the department. */
  deptCode: string;
  /** 部门名称 department name. 承办部门的全称。 Full name of the department. */
  deptName: string;
  /** 状态 status. 当前状态，按名称。 Present status by name. */
  status: CaseStatus;
  /** 状态时间 status since. 进入当前状态的时刻。 When the present status began. */
  statusAt: string;
  /** 承诺办结日期 promised date. 承诺办结的日期。 The day promised. */
  promiseDate?: string;
  /** 无法承诺的原因 why no date can be promised. 无法给出日期时的原因。 Why no date can be given. */
  promiseUnknownReason?: string;
  /** 等待的事项 item keys it waits for. 须先办结的事项。 Items that have to end first. */
  waitingFor: string[];
  /** 补正 correction. 待补正或已补正的告知。 The notice, open or answered. */
  correction?: CaseCorrectionNotice;
  /** 结果 result. 办结后填写。 Once the case has ended. */
  result?: CaseOutcome;
  /** 评价 rating. 评价后填写。 Once it was rated. */
  rating?: GivenRating;
  /** 可评价 rateable. 申请人现在能否评价。 Whether the applicant may rate it now. */
  rateable: boolean;
  /** 进度 timeline. 从提交起的每一步，按时间先后。 Every step since submission, in order. */
  timeline: TimelineEntry[];
}

/** 补正项 item of a correction. 一次性补正告知中的一项。 One item of the one notice of correction. */
export interface CorrectionItem {
  /** 对象 kind. 需补正的是填报项还是材料。 Whether an answer or a material is to be corrected. */
  kind: CorrectionKind;
  /** 填报项 pointer into the unified answers. 填报项在合并答案中的位置，对象为填报项时填写。 Place in the unified answers, for an answer. */
  pointer?: JsonPointer;
  /** 材料键 material key. 材料在一件事中的短标识，对象为材料时填写。 Key of the material, for a material. */
  materialKey?: string;
  /** 名称 label. 填报项或材料的名称。 Name of the answer or material. */
  label: string;
  /** 需补正的原因 reason. 需要补正的原因和要求，写明怎么改。 What is wrong and what to do. */
  reason: string;
}

/** 补正提交 correction submission. One answer to the one list; the platform hands each case its part. 对一份清单的一次回应。 */
export interface CorrectionSubmission {
  /** 补正的填报项 answers by pointer. 补正的填报项，按位置。 Corrected answers by pointer. */
  answers: {
    [k: string]: JsonValue;
  };
  /** 补正的材料 materials. 材料清单。 The materials. */
  materials: SubmittedMaterial[];
}

/** 草稿 draft. 留在申请人设备上的未提交申请。 An application not yet submitted, kept on the applicant's device. */
export interface Draft {
  /** 草稿标识 draft id. 设备上草稿的标识。 Id of the draft on the device. */
  draftId: string;
  /** 保存时间 saved at. 最后一次保存的时刻。 When it was last saved. */
  savedAt: string;
  /** 版本 version. 定义的版本，提交时须为现行版本。 Version of the definition; the one in force when submitted. */
  bundleVersion: number;
  /** 步骤 step. 停在哪一步。 Where the applicant stopped. */
  step: string;
  /** 申请事项 items. 已选的事项。 The items chosen. */
  items: string[];
  /** 情形选择 scenario. 情形问题与所选答案。 Questions of the scenario and the options chosen. */
  scenario: {
    [k: string]: string;
  };
  /** 填报内容 answers. 按主体分组的填报内容。 Answers grouped by subject. */
  answers: JsonObject;
  /** 材料 materials. 材料清单。 The materials. */
  materials: SubmittedMaterial[];
  /** 出处 provenance by pointer. 每项内容的出处，按位置。 Where each answer comes from, by pointer. */
  provenance: {
    [k: string]: Provenance;
  };
  /** 授权同意 consent. 是否同意从登记簿取数。 Whether registers may be asked. */
  consent?: boolean;
  /** 幂等键 idempotency key. 提交时使用的幂等键，重复提交只生效一次。 Used when submitting, so that it is filed once. */
  idempotencyKey: string;
}

/** 已作评价 rating given. 已经作出的评价。 The rating that was given. */
export interface GivenRating {
  /** 满意度 satisfaction. 五级满意度，按名称。 Five degrees by name. */
  satisfaction: Satisfaction;
  /** 评价时间 assessed at. 评价的时刻。 When it was given. */
  assessTime: string;
}

/** 评价提交 rating submission. 申请人对一个办件的评价。 What the applicant says of a case. */
export interface RatingSubmission {
  /** 满意度 satisfaction. 五级满意度，按名称。 Five degrees by name. */
  satisfaction: Satisfaction;
  /** 评价明细 details. 三位明细代码，首位与满意度一致；不满意时至少一项。 Three-digit codes beginning with the degree; at least one for a bad rating. */
  evalDetails: EvaluationDetail[];
  /** 文字评价 text. 申请人写的话。 What the applicant wrote. */
  writingEvaluation?: string;
}

/** 提交的材料 submitted material. 随申请提交的一份材料，上传、免提交或容缺后补。 One material of a submission: uploaded, exempted or to follow. */
export interface SubmittedMaterial {
  /** 材料键 material key. 一件事内材料的短标识。 Short id of the material inside the bundle. */
  materialKey: string;
  /** 提交方式 mode. 上传、免提交或容缺后补。 Uploaded, exempted or to follow. */
  mode: MaterialMode;
  /** 文件标识 file ids. 已上传文件的标识。 Ids of uploaded files. */
  fileIds?: string[];
  /** 证照标识 licence id. 免提交时所依据的电子证照。 The licence that exempts it. */
  licenceId?: string;
}

/** 进度条目 timeline entry. 办件进度里的一条。 One line of a case's progress. */
export interface TimelineEntry {
  /** 时间 at. 发生的时刻。 When it happened. */
  at: string;
  /** 事件 kind. 事件的类型。 What happened. */
  kind: CaseEventKind;
  /** 标题 title. 一句话标题。 One line. */
  title: string;
  /** 说明 explanation. 写给申请人看的意见或说明。 What the applicant reads. */
  explain?: string;
  /** 办理方 by. 办理方或申请人。 The department or the applicant. */
  by?: string;
}

/** 已上传文件 uploaded file. 已上传到平台的一个文件。 One file on the platform. */
export interface UploadedFile {
  /** 文件标识 file id. 文件在平台的标识。 Id on the platform. */
  fileId: string;
  /** 文件名 file name. 上传时的文件名。 Name it was uploaded with. */
  fileName: string;
  /** 媒体类型 media type. 媒体类型。 Media type. */
  mediaType: string;
  /** 大小（字节） size in bytes. 文件大小，单位为字节。 Size in bytes. */
  sizeBytes: number;
  /** 摘要 SHA-256 digest. 内容的 SHA-256 摘要。 SHA-256 of the content. */
  digest: string;
}

/** 撤回请求 withdrawal request. 申请人要撤回的办件。 The case the applicant takes back. */
export interface WithdrawalRequest {
  /** 办件编号 case number. 事项办件的编号。 Number of the single case. */
  projectNo: string;
}

/** 办理动作 action of an officer on a case. 办理人员对一个办件所做的一个动作。 One thing an officer does to a case. */
export type CaseAction = AcceptAction | RefuseAction | RequestCorrectionAction | StepAction | GrantAction | DenyAction;

/** 受理 accept */
export interface AcceptAction {
  /** 动作 action. 动作名称，决定其余字段。 Name of the action; the other fields follow from it. */
  action: 'accept';
  /** 意见 explanation. 写给申请人看的意见或说明。 What the applicant reads. */
  explain?: string;
}

/** 不予受理 refuse */
export interface RefuseAction {
  /** 动作 action. 动作名称，决定其余字段。 Name of the action; the other fields follow from it. */
  action: 'refuse';
  /** 意见 explanation. 写给申请人看的意见或说明。 What the applicant reads. */
  explain: string;
}

/** 一次性告知补正 request a correction */
export interface RequestCorrectionAction {
  /** 动作 action. 动作名称，决定其余字段。 Name of the action; the other fields follow from it. */
  action: 'requestCorrection';
  /** 补正期限 deadline. 应补交的最后一天。 The last day for handing it in. */
  deadline?: string;
  /** 补正项 items. 一次性列全的补正项。 Everything to be corrected, in one list. */
  items: CorrectionItem[];
}

/** 记录环节 record a step */
export interface StepAction {
  /** 动作 action. 动作名称，决定其余字段。 Name of the action; the other fields follow from it. */
  action: 'step';
  /** 环节名称 name of the step. 环节的名称。 Name of the step. */
  stepName: string;
  /** 意见 explanation. 写给申请人看的意见或说明。 What the applicant reads. */
  explain: string;
}

/** 准予 grant */
export interface GrantAction {
  /** 动作 action. 动作名称，决定其余字段。 Name of the action; the other fields follow from it. */
  action: 'grant';
  /** 证照名称 certificate name. 准予时签发的证照名称。 Certificate that was issued. */
  resultCertName?: string;
  /** 证照编号 certificate number. 证照上的编号。 Number on the certificate. */
  resultCertNo?: string;
  /** 意见 explanation. 写给申请人看的意见或说明。 What the applicant reads. */
  explain?: string;
}

/** 不予办理 deny */
export interface DenyAction {
  /** 动作 action. 动作名称，决定其余字段。 Name of the action; the other fields follow from it. */
  action: 'deny';
  /** 意见 explanation. 写给申请人看的意见或说明。 What the applicant reads. */
  explain: string;
}

/** 办件申请人 applicant of a case. 办理人员看到的申请人，证件号码已脱敏。 The applicant as an officer sees them, the number masked. */
export interface CaseApplicant {
  /** 姓名 name. 姓名，间隔号只用 U+00B7。 The separator is U+00B7 only. */
  name: string;
  /** 脱敏证件号码 masked ID number. 前六后四，中间以星号代替。 First six and last four, stars between. */
  maskedIdNumber: string;
  /** 手机号码 mobile number. 联系电话。 Where the applicant is reached. */
  mobile?: string;
}

/** 办件材料 material of a case file. 卷宗里的一份材料，连同可打开的文件。 One material of the case file with the files that can be opened. */
export interface CaseFileMaterial {
  /** 材料键 material key. 一件事内材料的短标识。 Short id of the material inside the bundle. */
  materialKey: string;
  /** 提交方式 mode. 上传、免提交或容缺后补。 Uploaded, exempted or to follow. */
  mode: MaterialMode;
  /** 文件标识 file ids. 已上传文件的标识。 Ids of uploaded files. */
  fileIds?: string[];
  /** 证照标识 licence id. 免提交时所依据的电子证照。 The licence that exempts it. */
  licenceId?: string;
  /** 证照编号 certificate number. 同一申请中前置事项签发的证照编号。 Of what another item of the same application issued. */
  certNo?: string;
  /** 材料名称 material name. 与材料清单一致的名称。 The name in the list of materials. */
  materialName: string;
  /** 文件 files. 可打开的文件。 The files that can be opened. */
  files: UploadedFile[];
}

/** 办件卷宗 case file. 办理人员打开的一个办件：概要、申请人、填报内容、材料和可做的动作。 A case as its officer opens it. */
export interface CaseFile extends CaseSummary {
  /** 一件事办件编号 application id. 平台给出的一件事办件编号。 Given by the platform. */
  applicationId: string;
  /** 版本 version. 卷宗的版本，办理时须带上所见的版本。 Version of the file; an action names the one that was seen. */
  version: number;
  /** 申请人 applicant. 谁的申请。 Whose application it is. */
  applicant: CaseApplicant;
  /** 本事项填报内容 this item's answers. 本事项的填报内容，按本事项的字段。 Answers in this item's own fields. */
  answers: JsonObject;
  /** 表单 form. 本事项的表单。 The form of this item. */
  form: FormDefinition;
  /** 材料 materials. 材料清单。 The materials. */
  materials: CaseFileMaterial[];
  /** 可办动作 allowed actions. 当前状态下可做的动作。 What may be done in the present status. */
  allowedActions: CaseActionName[];
}

/** 分办申请人 applicant of a dispatch. 分办给部门的申请人，证件号码为明文。 The applicant as the department gets them, the number in the clear. */
export interface DispatchApplicant {
  /** 姓名 name. 姓名，间隔号只用 U+00B7。 The separator is U+00B7 only. */
  name: string;
  /** 证件类型 certificate type. 证件的种类。 Which certificate it is. */
  certType: CertificateType;
  /** 证件号码 certificate number. 明文证件号码，部门凭此办理。 In the clear; the department works with it. */
  certNo: string;
  /** 身份散列值 identity hash. 互联网通道的行以它代替号码。 Rows over the internet name the applicant by it. */
  certKey?: string;
  /** 手机号码 mobile number. 联系电话。 Where the applicant is reached. */
  mobile?: string;
}

/** 分办材料 material of a dispatch. 随分办交给部门的一份材料。 One material handed over with a dispatch. */
export interface DispatchMaterial {
  /** 材料名称 material name. 与材料清单一致的名称。 The name in the list of materials. */
  materialName: string;
  /** 提交方式 mode. 上传、免提交或容缺后补。 Uploaded, exempted or to follow. */
  mode: MaterialMode;
  /** 文件标识 file ids. 已上传文件的标识。 Ids of uploaded files. */
  fileIds: string[];
  /** 证照标识 licence id. 免提交时所依据的电子证照。 The licence that exempts it. */
  licenceId?: string;
  /** 证照编号 certificate number. 同一申请中前置事项签发的证照编号。 Of what another item of the same application issued. */
  certNo?: string;
}

/** 分办 dispatch. One case handed to the department that decides it. 分办给承办部门的一个办件。 */
export interface Dispatch {
  /** 序号 sequence. 依次加一，取分办从它之后开始。 Grows by one; reading goes on after it. */
  sequence: number;
  /** 类型 kind. 新分办、补正或撤回。 A new case, a correction or a withdrawal. */
  kind: DispatchKind;
  /** 办件编号 case number. 事项办件的编号。 Number of the single case. */
  projectNo: string;
  /** 一件事办件编号 application id. 平台给出的一件事办件编号。 Given by the platform. */
  applicationId: string;
  /** 事项键 item key. 一件事内事项的短标识。 Short id of the item inside the bundle. */
  itemKey: string;
  /** 实施编码 task code. 三十一位实施编码。 31 characters. */
  taskCode: string;
  /** 事项名称 item name. 事项的名称。 Name of the item. */
  taskName: string;
  /** 申请时间 applied at. 申请人提交的时刻。 When it was submitted. */
  applyDate: string;
  /** 申请人 applicant. 谁的申请。 Whose application it is. */
  applicant: DispatchApplicant;
  /** 本事项填报内容 this item's answers. 本事项的填报内容，按本事项的字段。 Answers in this item's own fields. */
  answers: JsonObject;
  /** 材料 materials. 材料清单。 The materials. */
  materials: DispatchMaterial[];
}

/** 状态事件内容 data of a status event. 状态事件所说的办件及其新状态。 The case that a status event is about, and its new status. */
export interface StatusEventData {
  /** 一件事办件编号 application id. 平台给出的一件事办件编号。 Given by the platform. */
  applicationId: string;
  /** 办件编号 case number. 事项办件的编号。 Number of the single case. */
  projectNo: string;
  /** 事项键 item key. 一件事内事项的短标识。 Short id of the item inside the bundle. */
  itemKey: string;
  /** 事项名称 item name. 事项的名称。 Name of the item. */
  taskName: string;
  /** 部门名称 department name. 承办部门的全称。 Full name of the department. */
  deptName: string;
  /** 办件状态 case status. 当前状态，按名称。 Present status by name. */
  status: CaseStatus;
  /** 一件事状态 bundle status. 整个申请的状态。 Status of the whole application. */
  bundleStatus: BundleStatus;
  /** 说明 explanation. 写给申请人看的意见或说明。 What the applicant reads. */
  explain?: string;
}

/** 状态事件 status event. 办件状态的一次变化，按 CloudEvents 1.0 推送。 One change of a case, told as a CloudEvent. */
export interface StatusEvent {
  /** 规范版本 CloudEvents version. 固定为 1.0。 Always 1.0. */
  specversion: '1.0';
  /** 序号 decimal sequence, also the SSE id. 十进制序号，断线后从它之后续传。 A decimal number; a stream goes on after it. */
  id: string;
  /** 来源 source. 平台的地址。 Address of the platform. */
  source: string;
  /** 类型 type. cn.lianban.case 或 cn.lianban.application 加事件名。 The area and the event. */
  type: `cn.lianban.case.${CaseEventKind}` | `cn.lianban.application.${string}`;
  /** 办件编号 case number. 所说的办件。 The case it is about. */
  subject: string;
  /** 时间 time. 变化发生的时刻。 When it changed. */
  time: string;
  /** 内容类型 content type. 固定为 application/json。 Always application/json. */
  datacontenttype: 'application/json';
  /** 内容 data. 事件内容。 What happened. */
  data: StatusEventData;
}

/** 待办条目 worklist entry. 待办清单里的一个办件。 One case on an officer's list. */
export interface WorklistEntry {
  /** 办件编号 case number. 事项办件的编号。 Number of the single case. */
  projectNo: string;
  /** 事项键 item key. 一件事内事项的短标识。 Short id of the item inside the bundle. */
  itemKey: string;
  /** 事项名称 item name. 事项的名称。 Name of the item. */
  taskName: string;
  /** 申请人 applicant. 申请人的姓名。 Name of the applicant. */
  applicantName: string;
  /** 状态 status. 当前状态，按名称。 Present status by name. */
  status: CaseStatus;
  /** 状态时间 status since. 进入当前状态的时刻。 When the present status began. */
  statusAt: string;
  /** 承诺办结日期 promised date. 承诺办结的日期。 The day promised. */
  promiseDate?: string;
  /** 一件事办件编号 application id. 平台给出的一件事办件编号。 Given by the platform. */
  applicationId: string;
  /** 版本 version. 卷宗的版本。 Version of the file. */
  version: number;
}

/** 一件事定义 bundle definition. 目录返回的一件事完整定义。 What the catalogue returns for one bundle. */
export interface BundleDefinition {
  /** 一件事 bundle. 一件事本身。 The bundle itself. */
  bundle: Bundle;
  /** 事项 items. 各成员事项，与成员一一对应。 The items, one for each member. */
  items: BundleItem[];
  /** 表单 forms. 各事项的表单，与事项一一对应。 The forms, one for each item. */
  forms: FormDefinition[];
}

/** 一件事中的事项 service item inside a bundle. 在政务服务事项之上，另有一件事所需的事项键、表单和来源。 A service item with the key, form and sources that a bundle needs. */
export interface BundleItem extends ServiceItem {
  /** 事项键 item key. 一件事内引用本事项的短标识，编入一件事时必填。 Short id by which a bundle refers to the item; required inside a bundle. */
  itemKey: string;
  /** 最低实名等级 least real-name level. 申请人账号至少须达到的实名等级。 Least level of the applicant's account. */
  minRealLevel: RealLevel;
  /** 表单标识 form id. 本事项的表单；编入一件事时必填。 The form of the item; required inside a bundle. */
  formId: string;
  /** 来源 sources. 各部分数据的来源与可信度；编入一件事时必填。 Where each part comes from; required inside a bundle. */
  sources: SourceNote[];
}

/** 申请材料 material of a bundle. 一套材料中的一种，一次提交，多个事项使用。 One of the one set of materials: handed in once, used by several items. */
export interface BundleMaterial {
  /** 材料键 material key. 本一件事内材料的短标识，不得重复。 Short id of the material inside the bundle, unique. */
  materialKey: string;
  /** 材料名称 material name. 材料的规范名称（clmc）。 Name of the material. */
  materialName: string;
  /** 使用事项 used by. 使用本材料的成员事项键，至少一个。 Keys of the members that use it, at least one. */
  usedBy: string[];
  /** 必要性 need. 必要、非必要或容缺后补（clbyx）。 Required, optional, or may follow later. */
  necessity: MaterialNecessity;
  /** 来源渠道 source. 材料由谁产生（cllyqd）。 Who produces the material. */
  sourceType: SourceType;
  /** 材料形式 form. 纸质、电子化或两者皆可（clxs）。 On paper, electronic, or either. */
  materialFormat: MaterialFormat;
  /** 提供方式 ways of handing it in. 可以如何提供（tgfs）。 How it may be handed in. */
  submitModes: MaterialGetType[];
  /** 要求提供材料的依据 legal basis. 要求提交该材料的依据。 Why it may be asked for. */
  byLaw?: string;
  /** 必交条件 required when. 只在条件成立时必交。 Required only when the condition holds. */
  requiredWhen?: JsonLogic;
  /** 免提交证照 exempting licence. 有此证照时免于提交。 The licence that exempts the material. */
  licence?: LicenceRequirement;
  /** 可接受格式 accepted media types. 上传文件的媒体类型。 Media types of uploaded files. */
  accept: string[];
  /** 大小上限（字节） largest size in bytes. 单个文件的上限，单位字节。 Largest file, in bytes. */
  maxSizeBytes: number;
  /** 原件份数 originals. 须核验或收取的原件份数。 Originals to show or hand in. */
  originals: number;
  /** 复印件份数 copies. 须提交的复印件份数。 Copies to hand in. */
  copies: number;
  /** 填报须知 how to prepare it. 填写或准备时须注意的事项。 What to mind when preparing it. */
  fillExplain?: string;
  /** 来源 sources. 各部分数据的来源与可信度。 Where each part comes from. */
  sources?: SourceNote[];
}

/** 联办事项 member of a bundle. 一件事联办的一个事项。 One item of a bundle. */
export interface BundleMember {
  /** 事项键 item key. 本一件事内事项的短标识，不得重复。 Short id of the item inside the bundle, unique. */
  itemKey: string;
  /** 实施编码 task code. 成员事项的实施编码，31 位。 Task code of the item, 31 characters. */
  taskCode: string;
  /** 业务办理项编码 handling item code. 只联办其中一个办理项时填写，33 位。 When only one handling item takes part, 33 characters. */
  taskHandleItem?: string;
  /** 是否可选 optional. 申请人可以不办的为是。 True when the applicant may leave it out. */
  optional: boolean;
  /** 前置事项 items it waits for. 须先办结的成员事项键，不得成环。 Keys of the members that must be done before; no cycle. */
  dependsOn: string[];
  /** 纳入条件 included when. 只在条件成立时纳入。 Takes part only when the condition holds. */
  includedWhen?: JsonLogic;
  /** 承诺时限 promised time limit. 本事项在一件事中的承诺办结时限。 Promised time limit of the item inside the bundle. */
  promisePeriod: Period;
  /** 结果名称 result. 本事项的结果名称。 What the item results in. */
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

/** 一件事 bundle. 为一个人生或经营事件联办的若干事项。 Service items joined for one event of life or business. */
export interface Bundle {
  /** 一件事编码 bundle code. 一件事的编码（onethingCode）。 Code of the bundle. */
  bundleCode: string;
  /** 一件事名称 bundle name. 一件事的规范名称。 Name of the bundle. */
  bundleName: string;
  /** 版本 version. 从 1 开始，每变更一次加一。 Starts at 1 and grows by one with each change. */
  bundleVersion: number;
  /** 生效日期 effective date. 本版本开始实施的日期。 First day on which this version applies. */
  effectiveDate: string;
  /** 状态 state. 在用、暂停或取消。 In use, suspended or cancelled. */
  state: TaskState;
  /** 国家清单批次 national list. 列入国家重点事项清单的批次，未列入的不填。 National list it is on; left out when on none. */
  nationalListRef?: NationalList;
  /** 主题分类 life stage. 生命周期阶段的名称。 Name of the stage of life or business. */
  category: string;
  /** 一件事实施清单编码 code of the regional list. 本地区实施清单的编码（yjsSsqdbm）。 Code of this region's implementation list. */
  implementationCode: string;
  /** 一件事实施清单标识 id of the regional list. 本地区实施清单的标识。 Id of this region's implementation list. */
  checklistId: string;
  /** 区划 area code. 实施地区，12 位。 Region, 12 digits. */
  areaCode: string;
  /** 区划名称 area name. 实施地区的名称。 Name of the region. */
  areaName: string;
  /** 服务对象 whom it serves. 一件事只面向一类对象。 A bundle serves one type of user. */
  serverType: UserProp;
  /** 牵头部门 lead department. 牵头组织联办的部门（qtbmmc）。 Department that leads. */
  leadDept: Department;
  /** 联办部门 assisting departments. 协同办理的部门（cooperateName）。 Departments that take part. */
  assistDepts: Department[];
  /** 联办事项 members. 联办的事项，至少两个。 The items, at least two. */
  members: BundleMember[];
  /** 情形 scenario. 申请前询问的情形。 Questions asked before applying. */
  scenario: ScenarioQuestion[];
  /** 一套材料 materials. 全部事项合并后的材料。 The materials of all items, merged. */
  materials: BundleMaterial[];
  /** 申请条件 conditions. 申请人须满足的条件，逐条列出。 What applicants must fulfil, one by one. */
  applyConditions: string[];
  /** 申报须知 notice. 申请前须知的内容。 What to know before applying. */
  notice: string;
  /** 表单标识 form id. 平台另行发布合并表单时填写；不填的由各事项表单合成一张。 When the platform publishes a merged form of its own; else the items' forms are merged. */
  formSchemaId?: string;
  /** 整体承诺时限 promised time limit. 从提交到全部办结的承诺时限（cnbjsx）。 From submission until all is done. */
  promisePeriod: Period;
  /** 办理渠道 channels. 可以办理的渠道（blxs、zcblqd、xsblqd）。 Where it can be handled. */
  channels: BundleChannel[];
  /** 是否统一办结 closed together. 各事项是否统一办结（sfzdtybj）。 Whether all items end together. */
  unifiedClose?: boolean;
  /** 咨询电话 enquiries. 带区号的咨询电话（zxdh）。 Number with area code. */
  consultPhone: string;
  /** 监督投诉电话 complaints. 带区号的监督投诉电话（jdtsdh），与咨询电话不同。 Number with area code, not that for enquiries. */
  supervisePhone: string;
  /** 网上办理地址 address for applying online. https 开头的申请页面地址。 Page address beginning with https. */
  onlineUrl?: string;
  /** 办理地点 address. 综合窗口的地址。 Address of the counter. */
  address: string;
  /** 办公时间 opening hours. 综合窗口的办公时间。 When the counter is open. */
  officeTime: string;
  /** 办理网点 service points. 其他可以办理的网点。 Other places where it can be handled. */
  points?: ServicePoint[];
  /** 是否收费 fee charged. 任一事项收费即为是，须写明标准和依据。 True when any item charges; needs rate and basis. */
  isFee: boolean;
  /** 收费标准 rate. 收费时必填。 Required when a fee is charged. */
  chargeStandard?: string;
  /** 收费依据 basis of the fee. 收费时必填。 Required when a fee is charged. */
  chargeBasis?: string;
  /** 是否涉及中介服务 intermediary needed. 办理是否须委托中介服务。 Whether an intermediary must be commissioned. */
  isIntermediary?: boolean;
  /** 是否支持物流快递 courier. 材料或结果是否可以快递。 Whether material or result can be sent. */
  isLogistics?: boolean;
  /** 是否人证核验 face check. 申请时是否须人脸识别核验。 Whether the applicant's face is checked. */
  needFaceVerify?: boolean;
  /** 结果送达 delivery of results. 结果送达的说明（jgsdsm）。 How results reach the applicant. */
  delivery: string;
  /** 流程图 flow chart. 流程图文件的标识或地址。 Id or address of the flow chart. */
  flowChart?: string;
  /** 设定依据 legal basis. 开办一件事的文件依据。 Document the bundle rests on. */
  byLaw?: string;
  /** 常见问题 questions. 申请人常问的问题。 Questions that applicants often ask. */
  faq: Faq[];
  /** 来源 sources. 各部分数据的来源与可信度。 Where each part comes from. */
  sources: SourceNote[];
}

/** 基本目录 catalogue row. 事项基本目录中的一行，各地据此编制实施清单。 One row of the catalogue from which implementation lists are made. */
export interface CatalogueRow {
  /** 记录唯一标识 row id. 同一目录行始终不变。 Stays the same for one row of the catalogue. */
  rowGuid: string;
  /** 事项名称 item name. 事项的全称，首尾不留空格。 Full name, without spaces at either end. */
  taskName: string;
  /** 基本编码 catalogue code. 12 位，与实施编码末 12 位相同。 12 characters, the last 12 of the task code. */
  catalogCode: string;
  /** 地方目录编码 local catalogue code. 地方事项库自用的目录编码。 Code of the province's or city's own catalogue. */
  localCatalogCode?: string;
  /** 事项类型 item type. 等于基本编码第 3–4 位。 Equals characters 3–4 of the catalogue code. */
  taskType: TaskType;
  /** 设定依据 legal basis. 法律法规名称及条款，行政权力事项（01–10）不得为空。 Law and article; not blank for administrative powers (01–10). */
  byLaw: string;
  /** 行使层级 level of exercise. 等于实施编码第 19 位；一个实施编码只有一个层级。 Equals character 19 of the task code; one task code has one level. */
  useLevel: UseLevel;
  /** 事项状态 state. 取消的事项须写明计划取消日期，新办件不得引用。 A cancelled item needs its cancel date and takes no new cases. */
  taskState: TaskState;
  /** 事项版本 version. 从 1 开始，每变更一次加一。 Starts at 1 and grows by one with each change. */
  taskVersion: number;
  /** 计划生效日期 planned first day. 本版本计划开始实施的日期。 First day on which this version applies. */
  planEffectiveDate?: string;
  /** 计划取消日期 planned last day. 事项取消的日期，不早于生效日期；状态为取消时必填。 Not before the first day; required when the state is cancelled. */
  planCancelDate?: string;
}

/** 部门 department. 参与一件事的一个部门。 A department that takes part in a bundle. */
export interface Department {
  /** 部门代码 department code. 统一社会信用代码。 USCC of the department. */
  deptCode: string;
  /** 部门名称 department name. 部门的规范全称。 Full name of the department. */
  deptName: string;
  /** 部门键 department key. 配置中引用部门的短标识。 Short id used in configuration. */
  deptKey?: string;
}

/** 常见问题 question and answer. 申请人常问的一个问题。 A question that applicants often ask. */
export interface Faq {
  /** 问题 question. 申请人的问题。 The question. */
  question: string;
  /** 解答 answer. 对问题的解答。 The answer. */
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

/** 事项常见问题 question about an item. 申请人常问的一个问题。 A question that applicants often ask. */
export interface ItemFaq {
  /** 问题 question. 申请人的问题。 The question. */
  question: string;
  /** 解答 answer. 对问题的解答。 The answer. */
  answer: string;
  /** 排序号 order. 从 1 开始的显示顺序。 Place in the list, from 1. */
  orderNum?: number;
}

/** 事项收费 fee of an item. 一个事项的一项收费。 One fee that an item charges. */
export interface ItemFee {
  /** 收费项目名称 name of the fee. 收费目录中的项目名称。 Name in the list of fees. */
  feeName: string;
  /** 收费标准 rate. 金额、币种和计量单位，用文字写明。 Amount, currency and unit in words. */
  feeStand: string;
  /** 收费依据 legal basis. 收费的文件和条款。 Document and article. */
  byLaw: string;
  /** 是否允许减免 reducible. 是否可以减收或者免收。 Whether it can be reduced or waived. */
  isDesc?: boolean;
  /** 减免依据 basis of a reduction. 减免的条件和依据；允许减免时必填。 Conditions and basis; required when it can be reduced. */
  descExplain?: string;
  /** 排序号 order. 从 1 开始的显示顺序。 Place in the list, from 1. */
  orderNum?: number;
}

/** 事项申请材料 material of an item. 一个事项须提交的一种材料。 One material that an item asks for. */
export interface ItemMaterial {
  /** 材料名称 material name. 材料的规范名称，办件材料按此名称对应。 Name by which the materials of cases are matched. */
  materialName: string;
  /** 材料键 material key. 一件事的材料引用本材料的短标识。 Short id by which a bundle refers to the material. */
  materialKey?: string;
  /** 材料必要性 need. 必要、非必要或容缺后补。 Required, optional, or may follow later. */
  isNeed: MaterialNecessity;
  /** 材料类型 kind of copy. 原件、复印件或两者皆可。 Original, copy, or either. */
  materialType?: MaterialType;
  /** 材料形式 form. 纸质、电子化或两者皆可。 On paper, electronic, or either. */
  materialFormat?: MaterialFormat;
  /** 排序号 order. 从 1 开始的显示顺序。 Place in the list, from 1. */
  orderNum: number;
  /** 来源渠道 source. 材料由谁产生。 Who produces the material. */
  sourceType?: SourceType;
  /** 来源渠道说明 note on the source. 材料如何取得。 How to obtain it. */
  sourceExplain?: string;
  /** 空表标识 id of the blank form. 空白表格文件的标识。 Id of the blank form. */
  formGuid?: string;
  /** 样表标识 id of the filled-in example. 示例样表文件的标识。 Id of the example file. */
  exampleGuid?: string;
  /** 份数 number of copies. 须提交的份数。 How many to hand in. */
  pageNum?: number;
  /** 材料规格 paper format. 纸张规格等要求。 Size of the paper and the like. */
  pageFormat?: string;
  /** 原件份数 originals. 须核验或收取的原件份数。 Originals to show or hand in. */
  originals?: number;
  /** 复印件份数 copies. 须提交的复印件份数。 Copies to hand in. */
  copies?: number;
  /** 出具机构 issued by. 出具该材料的机构。 Body that issues the material. */
  issueDept?: string;
  /** 出具时间要求 age of the material. 对出具时间的要求。 How recent it must be. */
  issueTimeRequirement?: string;
  /** 填报须知 how to prepare it. 填写或准备时须注意的事项。 What to mind when preparing it. */
  fillExplain?: string;
  /** 受理标准 standard of acceptance. 窗口判断材料是否合格的标准。 How the counter judges it. */
  acceptStand?: string;
  /** 要求提供材料的依据 legal basis. 要求提交该材料的法律依据。 Why it may be asked for. */
  byLaw?: string;
  /** 备注 remark. 其他说明。 Anything else. */
  remark?: string;
  /** 证照类型代码 licence type code. 可以免提交该材料的电子证照类型，21 位。 Type of licence that exempts the material, 21 characters. */
  licenceTypeCode?: string;
}

/** 情形选项 option of a scenario. 一种情形及其条件和材料。 One situation with its conditions and materials. */
export interface ItemScenarioOption {
  /** 情形名称 name. 这种情形的名称。 Name of the situation. */
  name: string;
  /** 所需材料 materials. 这种情形须提交的材料名称，与事项材料同名。 Names of the materials it needs, as in the item's materials. */
  materials: string[];
  /** 适用条件 conditions. 这种情形另须满足的条件。 Further conditions of the situation. */
  conditions: string[];
}

/** 办理情形 scenario of an item. 一组互斥的情形，选定后确定条件和材料。 Situations of which one is chosen; it decides conditions and materials. */
export interface ItemScenario {
  /** 情形分组 group. 这一组情形的名称，写成问题。 Name of the group, as a question. */
  groupName: string;
  /** 情形选项 options. 可供选择的情形，至少两个。 The situations, at least two. */
  options: ItemScenarioOption[];
}

/** 证照免提交 licence that exempts a material. 有此类有效证照时免于提交材料。 A licence of this type in force exempts the material. */
export interface LicenceRequirement {
  /** 证照类型代码 licence type code. 电子证照的类型，21 位。 Type of the licence, 21 characters. */
  typeCode: string;
  /** 证照类型名称 licence type name. 证照类型的规范名称。 Name of the type. */
  typeName: string;
  /** 持证主体 holder. 须由谁持有。 Who must hold it. */
  holder: string;
}

/** 机构 organization. 可以作为实施主体或者办理单位的机构。 A body that decides on items or handles cases. */
export interface Organization {
  /** 记录唯一标识 row id. 同一机构始终不变。 Stays the same for one body. */
  rowGuid?: string;
  /** 机构名称 name. 机构的规范全称。 Full name. */
  orgName: string;
  /** 机构简称 short name. 机构的规范简称。 Short name. */
  orgShortName?: string;
  /** 统一社会信用代码 USCC. 18 位，校验位不符只作警告。 18 characters; a wrong check digit is a warning. */
  creditCode: string;
  /** 组织机构代码 organization code. 9 位，等于统一社会信用代码第 9–17 位。 9 characters, those from 9 to 17 of the USCC. */
  orgCode?: string;
  /** 是否有事项 has items. 该机构是否有政务服务事项。 Whether the body has items. */
  existTask?: boolean;
  /** 行政区划代码 area code. 机构所在行政区划。 Area the body belongs to. */
  areaCode?: string;
  /** 启用日期 in force from. 机构开始办理业务的日期。 First day on which it acts. */
  effectiveDate?: string;
  /** 停用日期 in force until. 机构撤销或者合并的日期，当日起不再办理。 Day on which it is closed or merged; from then on it does not act. */
  cancelDate?: string;
  /** 排序号 order. 从 1 开始的显示顺序。 Place in the list, from 1. */
  orderNum?: number;
}

/** 情形选项 scenario option. 情形问题的一个答案。 One answer to a question of the situation. */
export interface ScenarioOption {
  /** 值 value. 条件中使用的值。 The value that conditions use. */
  value: string;
  /** 名称 label. 显示给申请人的文字。 What applicants read. */
  label: string;
  /** 说明 help. 补充说明。 Further explanation. */
  help?: string;
}

/** 情形问题 scenario question. 申请前询问的一个情形。 One question about the situation, asked before applying. */
export interface ScenarioQuestion {
  /** 键 key. 条件中引用本问题的短标识。 Short id by which conditions refer to the question. */
  key: string;
  /** 问题 title. 显示给申请人的问题。 The question that applicants read. */
  title: string;
  /** 说明 help. 帮助选择的说明。 Help with choosing. */
  help?: string;
  /** 选项 options. 可选的答案，至少两个。 The answers, at least two. */
  options: ScenarioOption[];
  /** 提问条件 asked when. 只在条件成立时询问。 Asked only when the condition holds. */
  askedWhen?: JsonLogic;
  /** 用途 purpose. 没有条件使用回答时，写明回答的用途。 What the answer is for when no condition reads it. */
  purpose?: string;
}

/** 政务服务事项 service item. 一个部门办理的一件事务。 One thing one department decides on. */
export interface ServiceItem {
  /** 记录唯一标识 row id. 同一事项各次更新保持不变，不得给别的事项使用。 Stays the same through all versions of the row; never used for another one. */
  rowGuid: string;
  /** 事项键 item key. 一件事内引用本事项的短标识，编入一件事时必填。 Short id by which a bundle refers to the item; required inside a bundle. */
  itemKey?: string;
  /** 事项名称 item name. 事项的全称，首尾不留空格。 Full name, without spaces at either end. */
  taskName: string;
  /** 基本编码 catalogue code. 12 位，与实施编码末 12 位相同。 12 characters, the last 12 of the task code. */
  catalogCode: string;
  /** 实施编码 task code. 31 位，由实施主体代码、行使层级和基本编码组成。 31 characters: implementing body, level, catalogue code. */
  taskCode: string;
  /** 地方目录编码 local catalogue code. 地方事项库自用的目录编码。 Code of the province's or city's own catalogue. */
  localCatalogCode?: string;
  /** 地方实施编码 local task code. 地方事项库自用的实施编码。 Code of the item in the local register. */
  localTaskCode?: string;
  /** 业务办理项编码 handling item code. 实施编码后加两位序号，共 33 位。 Task code followed by two digits, 33 characters. */
  taskHandleItem?: string;
  /** 事项类型 item type. 等于基本编码第 3–4 位。 Equals characters 3–4 of the catalogue code. */
  taskType: TaskType;
  /** 设定依据 legal basis. 法律法规名称及条款，行政权力事项（01–10）不得为空。 Law and article; not blank for administrative powers (01–10). */
  byLaw: string;
  /** 权力来源 source of the power. 本级行使该权力的来由。 Why this level exercises the power. */
  powerSource: PowerSource;
  /** 行使层级 level of exercise. 等于实施编码第 19 位；一个实施编码只有一个层级。 Equals character 19 of the task code; one task code has one level. */
  useLevel: UseLevel;
  /** 事项状态 state. 取消的事项须写明计划取消日期，新办件不得引用。 A cancelled item needs its cancel date and takes no new cases. */
  taskState: TaskState;
  /** 事项版本 version. 从 1 开始，每变更一次加一。 Starts at 1 and grows by one with each change. */
  taskVersion: number;
  /** 计划生效日期 planned first day. 本版本计划开始实施的日期。 First day on which this version applies. */
  planEffectiveDate?: string;
  /** 计划取消日期 planned last day. 事项取消的日期，不早于生效日期；状态为取消时必填。 Not before the first day; required when the state is cancelled. */
  planCancelDate?: string;
  /** 实施主体 implementing body. 实施主体的规范全称。 Full name of the implementing body. */
  deptName: string;
  /** 实施主体代码 code of the implementing body. 统一社会信用代码，等于实施编码前 18 位。 USCC, equals the first 18 characters of the task code. */
  deptCode: string;
  /** 实施主体性质 kind of implementing body. 法定机关、授权组织、受委托组织或其他。 Statutory organ, authorized, entrusted or other organization. */
  deptType: DeptType;
  /** 委托部门 entrusting department. 委托行使权力的部门名称；权力来源为委托时必填。 Name of the entrusting department; required when the power is entrusted. */
  entrustName?: string;
  /** 法定办结时限 legal time limit. 法律规定的办结时限；法律没有规定的不填，写入时限说明，不用 9999 表示。 Set by law; where no law sets one it is left out and explained, never 9999. */
  legalPeriod?: Period;
  /** 法定时限说明 note on the legal time limit. 法定时限的依据或者没有法定时限的原因。 Basis of the limit, or why there is none. */
  legalPeriodExplain?: string;
  /** 承诺办结时限 promised time limit. 不长于法定时限；即办件为 0 或 1。 Not above the legal limit; 0 or 1 for an item handled at once. */
  promisePeriod: Period;
  /** 承诺时限说明 note on the promised time limit. 承诺时限的计算口径。 How the promised limit is counted. */
  promisePeriodExplain?: string;
  /** 受理条件 conditions of acceptance. 申请人和申请须满足的条件。 What applicant and application must fulfil. */
  acceptCondition: string;
  /** 办理流程 steps of handling. 按先后列出各办理环节的名称。 Names of the steps in their order. */
  handleFlow: string[];
  /** 是否收费 fee charged. 收费的须有收费依据和至少一条收费明细。 True needs a basis and at least one fee. */
  isFee: boolean;
  /** 收费依据 basis of the fee. 收费所依据的文件和条款；收费时必填。 Document and article; required when a fee is charged. */
  feeBasis?: string;
  /** 收费明细 fees. 各收费项目；不收费时不得填写。 The fees; none when nothing is charged. */
  fees?: ItemFee[];
  /** 服务对象 whom it serves. 可以申请本事项的对象类型。 Types of user who may apply. */
  serverTypes: UserProp[];
  /** 办件类型 type of handling. 即办件当场或当日办结，承诺件在承诺时限内办结。 At once, or within the promised time. */
  projectType: ProjectType;
  /** 到办事现场次数 visits needed. 申请人须到现场的最少次数，0 为不用跑。 Least number of visits; 0 is none. */
  limitSceneNum: number;
  /** 必须现场办理原因 why a visit is needed. 须到现场的原因；次数为 0 时不填。 Why a visit is needed; empty when none is. */
  limitSceneExplain?: string;
  /** 特别程序 special procedures. 听证、检验、鉴定、专家评审等不计入时限的程序，没有的写“无”。 Procedures that do not count, such as hearings; 无 when there are none. */
  specialProcedure: string;
  /** 办理形式 ways of handling. 可以提出申请的形式。 Ways in which one may apply. */
  handleTypes?: HandleType[];
  /** 通办范围 area where it can be handled. 跨区域通办的范围，不通办的不填。 How far away it can be handled; left out when only here. */
  handleArea?: HandleArea;
  /** 联办机构 joint departments. 参与办理的其他机构名称。 Names of other bodies that take part. */
  otherDept?: string;
  /** 中介服务 intermediary services. 办理须由申请人委托的中介服务，没有的不填。 Intermediary services the applicant must commission; left out when none. */
  serviceType?: string;
  /** 数量限制 limit of number. 审批数量的限制及公布方式。 Limit of grants and how it is published. */
  numberLimit?: string;
  /** 结果类型 kinds of result. 办结后给出的结果类型。 What is given at the end. */
  resultTypes: ResultKind[];
  /** 结果名称 name of the result. 证照或批文名称；有证照或批文时必填，须附样本。 Name of the licence or document; required when there is one, with a sample. */
  resultName?: string;
  /** 结果样本标识 id of the sample result. 结果样本文件的标识；填写结果名称时必填。 Id of the sample file; required with a name. */
  resultSampleGuid?: string;
  /** 是否进驻政务大厅 handled in the service hall. 事项是否进驻政务服务大厅。 Whether the hall handles it. */
  isEntryCenter: boolean;
  /** 是否支持网上支付 online payment. 不收费的事项为否。 False when nothing is charged. */
  isPayOnline: boolean;
  /** 是否支持物流快递 courier. 材料或结果是否可以快递。 Whether material or result can be sent. */
  isExpress: boolean;
  /** 是否网上办理 handled online. 网上办理的须有地址和深度。 True needs address and depth. */
  isOnline: boolean;
  /** 是否支持预约办理 by appointment. 是否可以预约。 Whether an appointment can be made. */
  isSchedule?: boolean;
  /** 是否支持自助终端 self-service terminal. 是否可以在自助终端办理。 Whether terminals handle it. */
  isServiceTerminals?: boolean;
  /** 网上办理深度 depth of online handling. 网上能办到哪一步，可多选；网上办理时必填。 How far it goes online, several allowed; required when handled online. */
  onlineHandleDepth?: OnlineDepth[];
  /** 网上办理地址 address for online handling. https 开头的办理页面地址；网上办理时必填。 Page address beginning with https; required when handled online. */
  onlineHandleUrl?: string;
  /** 移动端是否单点登录 single sign-on in the app. 移动端是否对接统一身份认证。 Whether the app uses the national sign-on. */
  appSingleLogin: boolean;
  /** 网页是否单点登录 single sign-on on the web. 网页端是否对接统一身份认证。 Whether the website uses the national sign-on. */
  singleLogin: boolean;
  /** 面向自然人主题 topics for persons. 自然人事项的主题分类；服务对象含自然人时必填，否则不填。 Topics; required when it serves natural persons, else none. */
  userTopics?: string[];
  /** 面向法人主题 topics for organizations. 法人事项的主题分类；服务对象含法人或其他组织时必填，否则不填。 Topics; required when it serves organizations, else none. */
  corpTopics?: string[];
  /** 最低实名等级 least real-name level. 申请人账号至少须达到的实名等级。 Least level of the applicant's account. */
  minRealLevel?: RealLevel;
  /** 咨询方式 enquiries. 带区号的咨询电话，与监督电话不同。 Number with area code, not that for complaints. */
  linkWay: string;
  /** 监督投诉方式 complaints. 带区号的监督投诉电话，与咨询电话不同。 Number with area code, not that for enquiries. */
  superviseWay: string;
  /** 办理地点 place. 窗口地址，写到楼层和窗口。 Address down to floor and counter. */
  transactAddr: string;
  /** 办理时间 opening hours. 窗口的办公时间。 When the counter is open. */
  transactTime: string;
  /** 乡镇街道名称 township. 乡镇（街道）级、村（社区）级事项必填。 Required for items of townships and villages. */
  townName?: string;
  /** 乡镇街道代码 township code. 乡镇（街道）的区划代码。 Area code of the township. */
  townCode?: string;
  /** 村社区名称 village. 村（社区）级事项必填。 Required for items of villages. */
  villageName?: string;
  /** 村社区代码 village code. 村（社区）的区划代码。 Area code of the village. */
  villageCode?: string;
  /** 扩展信息 extension. 地方扩展内容，原样保存。 Local additions, kept as they are. */
  extendField?: string;
  /** 申请材料 materials. 申请须提交的材料。 What an applicant hands in. */
  materials?: ItemMaterial[];
  /** 常见问题 questions. 行政许可事项至少一条。 At least one for a licence (type 01). */
  faq?: ItemFaq[];
  /** 办理情形 scenarios. 按情形区分的条件和材料。 Conditions and materials by situation. */
  scenarios?: ItemScenario[];
  /** 表单标识 form id. 本事项的表单；编入一件事时必填。 The form of the item; required inside a bundle. */
  formId?: string;
  /** 使用的个人信息 personal data used. 办理本事项必需的个人信息，写成统一表单的位置。 Personal data the decision needs, as places in the unified answers. */
  usesPersonalData?: JsonPointer[];
  /** 来源 sources. 各部分数据的来源与可信度；编入一件事时必填。 Where each part comes from; required inside a bundle. */
  sources?: SourceNote[];
}

/** 办理网点 service point. 线下可以办理一件事的一个网点。 A place where the bundle can be handled in person. */
export interface ServicePoint {
  /** 网点名称 name. 网点的名称。 Name of the place. */
  name: string;
  /** 地址 address. 写到楼层和窗口。 Address down to floor and counter. */
  address: string;
  /** 办公时间 opening hours. 网点的办公时间。 When the place is open. */
  officeTime?: string;
  /** 电话 phone. 带区号的电话。 Number with area code. */
  phone?: string;
}

/** 受理状态 state of acceptance. 收到申请后是否受理。Whether the application was accepted. */
export type AcceptState = 'accepted' | 'notNeeded' | 'correctionRequired' | 'notAccepted';

/** 经办账号类型 kind of account that acts for an organization. 账号代表单位办事的身份。In what capacity the account acts for the organization. */
export type AgentAccountType = 'legalRepresentative' | 'agent';

/** 申报来源 how the applicant applied. 申请人通过什么渠道提出申请。The way by which the applicant applied. */
export type ApplyType = 'window' | 'online' | 'mobile' | 'express' | 'letter' | 'telegram' | 'telex' | 'fax' | 'email' | 'edi' | 'other';

/** 申请人类型 type of applicant. 办件中的申请人类型；评价和事项用另一张表（服务对象类型）。The applicant of a case; ratings and items use another list (UserProp). */
export type ApplyerType =
  'naturalPerson' | 'enterprise' | 'institution' | 'socialOrganization' | 'administrativeOrgan' | 'otherOrganization';

/** 一件事办理渠道 channel of a bundle. 一件事可以从哪些渠道申请。Where a bundle can be applied for. */
export type BundleChannel = 'window' | 'website' | 'app' | 'miniProgram' | 'terminal';

/** 一件事办件状态 status of a bundle case. 一件事办件整体办到哪一步。How far the bundle case as a whole has come. */
export type BundleStatus = 'submitted' | 'handling' | 'correcting' | 'finished' | 'partlyFinished' | 'notFinished' | 'withdrawn';

/** 办理动作 action of an officer. 工作人员对办件的操作。What an officer does to a case. */
export type CaseActionName = 'accept' | 'refuse' | 'requestCorrection' | 'step' | 'grant' | 'deny';

/** 办件事件 kind of case event. 办件上发生的事。What happened to a case. */
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

/** 办件状态 status of a case. 办件在平台案件服务里的状态；交换用的状态见办件交换状态。The state of a case in the case service; the exchange has HandlingState. */
export type CaseStatus = 'waiting' | 'submitted' | 'correcting' | 'accepted' | 'granted' | 'notGranted' | 'notAccepted' | 'withdrawn';

/** 证件类型 certificate type. 证件种类，三位数字，按 GA/T 2000.156；统一社会信用代码用 001。The kind of document, three digits of GA/T 2000.156; a unified social credit code has 001. */
export type CertificateType =
  | '111'
  | '112'
  | '113'
  | '114'
  | '115'
  | '116'
  | '117'
  | '118'
  | '119'
  | '121'
  | '123'
  | '125'
  | '127'
  | '129'
  | '131'
  | '133'
  | '151'
  | '153'
  | '154'
  | '157'
  | '159'
  | '161'
  | '163'
  | '191'
  | '211'
  | '212'
  | '213'
  | '214'
  | '215'
  | '216'
  | '217'
  | '218'
  | '219'
  | '221'
  | '223'
  | '225'
  | '227'
  | '229'
  | '231'
  | '233'
  | '240'
  | '241'
  | '291'
  | '311'
  | '411'
  | '412'
  | '413'
  | '414'
  | '415'
  | '416'
  | '417'
  | '418'
  | '419'
  | '420'
  | '421'
  | '511'
  | '512'
  | '513'
  | '515'
  | '516'
  | '517'
  | '518'
  | '552'
  | '553'
  | '554'
  | '555'
  | '556'
  | '557'
  | '558'
  | '620'
  | '621'
  | '631'
  | '633'
  | '634'
  | '635'
  | '636'
  | '637'
  | '638'
  | '639'
  | '640'
  | '641'
  | '642'
  | '643'
  | '644'
  | '647'
  | '650'
  | '711'
  | '721'
  | '722'
  | '723'
  | '724'
  | '725'
  | '726'
  | '727'
  | '728'
  | '729'
  | '730'
  | '731'
  | '732'
  | '733'
  | '734'
  | '735'
  | '736'
  | '737'
  | '738'
  | '739'
  | '740'
  | '741'
  | '742'
  | '743'
  | '744'
  | '745'
  | '746'
  | '747'
  | '748'
  | '761'
  | '765'
  | '771'
  | '781'
  | '791'
  | '792'
  | '811'
  | '812'
  | '813'
  | '821'
  | '822'
  | '990'
  | '001';

/** 接入方式 how a department is connected. 部门以哪种方式接入平台。How the department is joined to the platform. */
export type ConnectionKind = 'embedded' | 'frontMachine' | 'window';

/** 补正对象 what is to be corrected. 补正的是填报信息还是材料。Whether an answer or a material is to be corrected. */
export type CorrectionKind = 'answer' | 'material';

/** 补正结果 outcome of a correction. 补正以什么结果结束。How the correction ended. */
export type CorrectionOutcome = 'corrected' | 'overdue' | 'withdrawn';

/** 送达方式 way of delivery. 结果怎样送到申请人手中。How the result reaches the applicant. */
export type DeliveryMode = 'direct' | 'pickUp' | 'logistics' | 'announcement';

/** 实施主体性质 kind of implementing body. 实施主体的法律地位。The legal standing of the implementing body. */
export type DeptType = 'statutory' | 'authorized' | 'entrusted' | 'other';

/** 摘要算法 digest algorithm. 摘要用的算法。The algorithm of the digest. */
export type DigestAlgorithm = 'sha-256' | 'sm3';

/** 分办类型 kind of dispatch. 分办给部门的是什么。What is dispatched to the department. */
export type DispatchKind = 'case' | 'corrected' | 'withdrawn';

/** 评价类型 kind of rating. 首次评价还是追加评价。A first rating or a follow-up. */
export type EvaluateType = 'first' | 'followUp';

/** 评价渠道 channel of a rating. 评价从哪里提交。Where the rating was given. */
export type EvaluationChannel = 'pc' | 'mobile' | 'qrCode' | 'hallTablet' | 'hallTerminal' | 'phone';

/** 评价明细 detail of a rating. 评价的具体理由，三位数字，首位与满意度一致。The reason given with a rating, three digits; the first agrees with the satisfaction. */
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

/** 交换表 exchange table. 交换的一张表；每张表对应一个实体。A table of the exchange; each holds one entity. */
export type ExchangeTable =
  | 'caseAccept'
  | 'caseStep'
  | 'caseSpecialProcedure'
  | 'caseCorrection'
  | 'caseMaterial'
  | 'caseResult'
  | 'serviceRecord'
  | 'evaluation'
  | 'rectification'
  | 'licenceRecord'
  | 'bundleCase';

/** 通办范围 area where an item can be handled. 申请人可以在多大范围内就近办理。How far from the implementing body the item can be handled. */
export type HandleArea = 'nationwide' | 'acrossProvinces' | 'acrossCities' | 'acrossCounties' | 'wholeTown' | 'acrossVillages';

/** 办理形式 way of handling. 事项可以用哪些形式办理。The ways in which an item can be handled. */
export type HandleType = 'window' | 'online' | 'courier';

/** 办件交换状态 state of a case in the exchange. 办件在交换中的状态；山东与浙江的 08、09、11、12 含义互换。The state of a case in the exchange; Shandong and Zhejiang mean different things by 08, 09, 11, 12. */
export type HandlingState =
  | 'draft'
  | 'received'
  | 'preAccepted'
  | 'preAcceptReturned'
  | 'accepted'
  | 'correcting'
  | 'notAccepted'
  | 'handling'
  | 'suspended'
  | 'finished'
  | 'transferredFinished'
  | 'voided'
  | 'returned';

/** 证照状态 state of a licence. 证照当前是否有效。Whether the licence is in force. */
export type LicenceState = 'normal' | 'cancelled' | 'revoked' | 'expired';

/** 材料形式 form of a material. 材料的载体形式。The medium of the material. */
export type MaterialFormat = 'paper' | 'electronic' | 'paperOrElectronic';

/** 材料收取方式 how a material was taken in. 材料以什么方式收到。How the material was taken in. */
export type MaterialGetType = 'paper' | 'upload' | 'scan' | 'licence';

/** 材料提交方式 how a material is handed in. 申请人以什么方式提供材料。How the applicant provides the material. */
export type MaterialMode = 'upload' | 'exempt' | 'later';

/** 材料必要性 need of a material. 材料是否必须提交。Whether the material has to be handed in. */
export type MaterialNecessity = 'required' | 'optional' | 'deferrable';

/** 材料类型 kind of copy. 交原件还是复印件。Whether the original or a copy is handed in. */
export type MaterialType = 'original' | 'copy' | 'originalOrCopy';

/** 国家清单批次 national list of bundles. 一件事列入哪一批国家清单。The national list that names the bundle. */
export type NationalList = '2022-13' | '2024-1' | '2024-2' | '2025-1' | '2025-2' | 'province';

/** 节点类型 place of a step. 环节在流程中的位置。Where in the course of the case the step stands. */
export type NodeType = 'start' | 'middle' | 'end' | 'only';

/** 网上办理深度 depth of online handling. 网上能办到哪一步；可多选。How far the item can be handled online; several may apply. */
export type OnlineDepth = 'consultation' | 'submission' | 'preReview' | 'acceptance' | 'decision' | 'resultFeedback' | 'other';

/** 时限单位 unit of a period. 时限的计量单位；工作日按国务院放假安排计算。The unit of a time limit; working days follow the State Council notices. */
export type PeriodUnit = 'workingDay' | 'naturalDay' | 'hour' | 'minute' | 'month';

/** 权力来源 source of the power. 实施主体的权力从哪里来。Where the implementing body has its power from. */
export type PowerSource = 'legal' | 'delegatedDown' | 'authorizedByHigher' | 'authorizedByPeer' | 'entrustedByHigher' | 'entrustedByPeer';

/** 预受理状态 outcome of the review in advance. 受理前的预审结论。The outcome of the review before acceptance. */
export type PreAcceptState = 'passed' | 'notNeeded' | 'correctionRequired';

/** 办件类型 type of handling. 当场办结还是在承诺时限内办结；联办、上报只在山东使用。Handled at once or within the promised time; joint and reported cases are known in Shandong only. */
export type ProjectType = 'immediate' | 'promised' | 'joint' | 'reported' | 'other';

/** 数据出处 kind of provenance. 填报值从哪里来。Where an answer comes from. */
export type ProvenanceKind = 'typed' | 'register' | 'licence' | 'computed';

/** 实名等级 real-name level. 账号的实名核验程度。How well the holder of the account is known. */
export type RealLevel = 'unverified' | 'basic' | 'intermediate' | 'advanced';

/** 回执状态 status of a receipt. 平台对一行数据的处理结果。What the platform did with a row. */
export type ReceiptStatus = 'accepted' | 'duplicate' | 'returned' | 'retryLater';

/** 差评核实结论 verdict on a bad rating. 对差评核实后的结论。What the check of a bad rating found. */
export type RectificationVerdict = 'substantiated' | 'mistaken' | 'unfounded';

/** 退回方 who rejected. 由本地校验还是由平台退回。Whether the local gate or the platform rejected the row. */
export type RejectedBy = 'gate' | 'platform';

/** 结果类型 kind of result. 办结后给申请人的结果是什么。What the applicant gets in the end. */
export type ResultKind = 'certificate' | 'document' | 'other' | 'none';

/** 办结结果 result of a case. 办件以什么结果办结。With what result the case ended. */
export type ResultType = 'granted' | 'notGranted' | 'voided' | 'transferred' | 'withdrawn' | 'correctionOverdue' | 'notAccepted';

/** 角色 role. 账号在平台上的角色。What the account is on the platform. */
export type Role = 'applicant' | 'officer' | 'supervisor';

/** 同步类型 operation of a row. 这一行是新增、更新还是删除。Whether the row is new, changed or to be removed. */
export type RowOperation = 'insert' | 'update' | 'delete';

/** 满意度 satisfaction. 满意度，一律用名称：两个标准的数字方向相反。How satisfied the person was, always by name: two standards count in opposite directions. */
export type Satisfaction = 'verySatisfied' | 'satisfied' | 'basicallySatisfied' | 'dissatisfied' | 'veryDissatisfied';

/** 服务网络 network of the service. 服务数据走哪张网。The network by which the data of the service travel. */
export type ServiceChannel = 'internet' | 'governmentNetwork';

/** 服务时办件状态 status of the case at the service. 提供服务时办件办到哪一步。How far the case was when the service was given. */
export type ServiceStatus = 'pending' | 'accepted' | 'finished';

/** 严重程度 severity. 错误会被退回，警告只提示。An error is returned, a warning only shown. */
export type Severity = 'error' | 'warning';

/** 性别 sex. 性别。Sex as registered. */
export type Sex = 'unknown' | 'male' | 'female' | 'unstated';

/** 材料来源渠道 where a material comes from. 材料由谁产生。Who makes the material. */
export type SourceType = 'applicant' | 'government' | 'intermediary' | 'other';

/** 特别程序种类 kind of a special procedure. 办理期间暂停或延长时限的特别程序。What stops or extends the time limit of a case. */
export type SpecialType =
  | 'extension'
  | 'hearing'
  | 'tender'
  | 'inspection'
  | 'testing'
  | 'quarantine'
  | 'appraisal'
  | 'expertReview'
  | 'publicNotice'
  | 'verification'
  | 'suspension'
  | 'correction'
  | 'preReviewCorrection'
  | 'preReviewRejection'
  | 'other';

/** 业务动作 what a step decided. 环节作出的业务动作。What the step decided. */
export type StepEvent =
  'passed' | 'returned' | 'other' | 'disagreed' | 'notNeeded' | 'notAccepted' | 'accepted' | 'correctionRequired' | 'suspended';

/** 环节状态 state of a step. 环节是否已办。Whether the step is done. */
export type StepState = 'pending' | 'done';

/** 事项状态 state of an item. 事项是否可办；草稿只在本地，不推送。Whether the item may be applied for; a draft stays local and is never pushed. */
export type TaskState = 'inUse' | 'suspended' | 'cancelled' | 'draft';

/** 事项类型 type of an item. 事项的权力类型，两位，即基本编码第 3–4 位。What kind of power the item exercises; characters 3–4 of the catalogue code. */
export type TaskType = '10' | '20' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09';

/** 证照可信等级 trust level. 证照数据的可信程度，A 最高。How far a licence or its copy can be trusted, A highest. */
export type TrustLevel = 'A' | 'B' | 'C' | 'D';

/** 行使层级 level of exercise. 哪一级行使该权力，一位，即实施编码第 19 位。The level that exercises the power; character 19 of the task code. */
export type UseLevel = '1' | '2' | '3' | '4' | '5' | '6' | '7';

/** 服务对象类型 type of user. 事项的服务对象、评价人的类型；办件用另一张表（申请人类型）。Whom an item serves and who rates it; cases use another list (ApplyerType). */
export type UserProp =
  | 'naturalPerson'
  | 'enterprise'
  | 'institution'
  | 'socialOrganization'
  | 'unincorporatedEnterprise'
  | 'administrativeOrgan'
  | 'otherOrganization';

/** 是否 yes or no. 是或否；契约里的字段用布尔值，本表只用于传输。Yes or no; fields of the contract are booleans, this list is for the wire. */
export type YesNo = 'yes' | 'no';

/** 条件 condition (JSON Logic). A JSON Logic rule over { scenario, answers }; data, never code. 以 JSON Logic 书写的条件，是数据而非代码。 */
export type JsonLogic = JsonValue;

/** JSON 对象 JSON object. Any JSON object. 任意 JSON 对象。 */
export interface JsonObject {
  [key: string]: JsonValue;
}

/** JSON 指针 JSON Pointer. RFC 6901，指向 JSON 中的一处。 RFC 6901: one place inside a JSON value. */
export type JsonPointer = string;

/** 任意 JSON 值 any JSON value. null, boolean, number, string, array or object. 任意 JSON 值。 */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** 时限 period. 数值和单位；单位用名称，不用数字。 A number and its unit; units go by name, never by digit. */
export interface Period {
  /** 数值 value. 单位数，0 为当场。 Number of units; 0 is on the spot. */
  value: number;
  /** 单位 unit. 工作日、自然日、小时、分钟或月。 Working days, natural days, hours, minutes or months. */
  unit: PeriodUnit;
}

/** 来源说明 source note. 数据各部分的来源与可信度：S2 两个来源，S 一个来源，B 背景知识，U 存疑，P 本项目建议，example 虚构示例。 Where a part of the data comes from and how sure we are. */
export interface SourceNote {
  /** 所述部分 part. 所说明的字段或部分。 The field or part it is about. */
  part: string;
  /** 来源 source. 文件、系统或“示例”。 Document or system, or that it is an example. */
  source: string;
  /** 可信度 confidence. S2 两个来源，S 一个来源，B 背景知识，U 存疑，P 本项目建议，example 虚构示例。 How sure we are of it. */
  confidence: 'S2' | 'S' | 'B' | 'U' | 'P' | 'example';
}

/** 批次回执 batch receipt. 平台对一个批次的回执，逐行列出。 The platform's answer to a batch, row by row. */
export interface BatchReceipt {
  /** 批次号 batch id. 所回执的批次。 The batch it answers. */
  batchId: string;
  /** 接收时间 received at. 平台接收的时刻。 When the platform received it. */
  receivedAt: string;
  /** 行回执 receipts. 每行一条，顺序与批次一致。 One for each row, in the order of the batch. */
  receipts: RowReceipt[];
}

/** 批次 batch. 一次推送的批次：报文首行，说明后面各行。 The header of one push, on the first line before its rows. */
export interface Batch {
  /** 批次号 batch id. 推送方给出，永不重复使用。 Given by the sender, never used again. */
  batchId: string;
  /** 交换表 table. 批次内各行所属的交换表。 The table of all its rows. */
  table: ExchangeTable;
  /** 契约版本 contract version. 行所依据的契约版本。 Version of this contract that the rows follow. */
  contractVersion: string;
  /** 来源系统 source system. 产生批次的业务系统标识。 The system that produced it. */
  sourceSystem: string;
  /** 行数 rows. 行数，与报文一致。 Number of rows, as many as follow. */
  rowCount: number;
  /** 序号 sequence. 同一来源依次加一。 Grows by one for each batch of a source. */
  sequence: number;
  /** 生成时间 created at. 封装批次的时刻。 When it was sealed. */
  createdAt: string;
  /** 摘要算法 digest algorithm. 摘要所用的算法；接收方不能核对时明确拒收。 What the digest was computed with; a receiver that cannot check it refuses. */
  digestAlgorithm: DigestAlgorithm;
  /** 摘要 digest of the rows. 各行原文逐行加换行后的摘要。 Digest of the rows as sent, each followed by a line feed. */
  digest: string;
}

/** 一件事办件的单个办件 single case of a bundle case. 一件事办件拆分出的一个事项办件。 One case that the bundle case was split into. */
export interface BundleCaseSingle {
  /** 实施编码 task code. 事项的实施编码，须是一件事的成员。 Task code of the item, a member of the bundle. */
  taskCode: string;
  /** 办件编号 case number. 事项办件的编号。 Number of the single case. */
  projectNo: string;
  /** 办件状态 status. 事项办件的当前状态。 Present status of the single case. */
  status: CaseStatus;
}

/** 一件事办件 bundle case. 一次申请办理的一件事，列出拆分出的各个办件。 One application for a bundle, with the cases it was split into. */
export interface BundleCase extends RowCommon {
  /** 主题服务办件编码 number of the bundle case. 一件事办件的编号，不得重复；事项办件以套餐办件编号指回。 Unique number; the single cases point back to it. */
  bundleProjectNo: string;
  /** 一件事编码 bundle code. 所办一件事的编码。 Code of the bundle. */
  bundleCode: string;
  /** 一件事名称 bundle name. 所办一件事的名称。 Name of the bundle. */
  bundleName: string;
  /** 牵头部门 lead department. 牵头部门的规范全称。 Full name of the lead department. */
  leadDeptName: string;
  /** 牵头部门代码 code of the lead department. 牵头部门的统一社会信用代码。 USCC of the lead department. */
  leadDeptCode: string;
  /** 区划 area code. 申请所在行政区划。 Area of the application. */
  areaCode?: string;
  /** 申请人 applicant. 申请人姓名或名称，与各办件一致。 Name of the applicant, the same in every case. */
  applyerName: string;
  /** 申请人类型 type of applicant. 自然人、法人或其他组织。 Natural person or kind of organization. */
  applyerType: ApplyerType;
  /** 证件类型 certificate type. 申请人证件的类型。 Type of the applicant's certificate. */
  applyerPageType: CertificateType;
  /** 证件号码 certificate number. 先明文校验，再按通道要求加密。 Checked in the clear, then encrypted as the route demands. */
  applyerPageCode: string;
  /** 法定代表人 legal representative. 申请人不是自然人时必填。 Required when the applicant is no natural person. */
  legalName?: string;
  /** 申请时间 applied at. 提交申请的时间。 When the application was sent in. */
  applyTime: string;
  /** 状态 status. 一件事办件的状态。 Status of the bundle case. */
  status: BundleStatus;
  /** 承诺办结日期 promised date. 整体承诺办结的日期。 Day by which all is promised. */
  promiseDate?: string;
  /** 办结时间 finished at. 全部事项办结的时间；办结后必填，不早于申请时间。 When all items had ended; required once finished, not before the application. */
  finishTime?: string;
  /** 单个办件 single cases. 拆分出的各个办件，至少一个。 The cases it was split into, at least one. */
  singles: BundleCaseSingle[];
}

/** 办件受理 case accept. 每个办件一行：谁申请了什么、何时受理、承诺何时办结。 One row a case: who applied for what, when it was accepted and what was promised. */
export interface CaseAccept extends RowCommon {
  /** 办件编号 case number. 办件的编号，全省唯一。 Number of the case, unique in the province. */
  projectNo: string;
  /** 基本编码 catalogue code. 十二位基本编码，与实施编码后十二位一致。 Twelve characters, the end of the task code. */
  catalogCode: string;
  /** 实施编码 task code. 三十一位，受理日在用的事项。 31 characters; an item in force on the day of acceptance. */
  taskCode: string;
  /** 地方目录编码 local catalogue code. 本地目录里的编码。 The code in a local catalogue. */
  localCatalogCode?: string;
  /** 地方实施编码 local task code. 本地实施清单里的编码。 The code in a local list of items. */
  localTaskCode?: string;
  /** 业务办理项编码 handling item code. 三十三位：实施编码加两位。 33 characters: the task code and two digits. */
  taskHandleItem?: string;
  /** 事项名称 item name. 与事项目录完全一致的名称。 The name as it stands in the catalogue. */
  taskName: string;
  /** 事项版本 item version. 受理所依据的事项版本号。 The version of the item by which it was accepted. */
  taskVersion: number;
  /** 办件摘要 case title. 一句话说明办件，常用“关于某某的某事”。 One line about the case. */
  projectName?: string;
  /** 申请人 applicant. 自然人姓名或法人全称，间隔号只用 U+00B7。 Name of the person or organization; the separator is U+00B7 only. */
  applyerName: string;
  /** 申请人类型 type of applicant. 六类申请人，与好差评的服务对象分类不同。 Six kinds; the ratings count differently (standards 0.2 #3). */
  applyerType: ApplyerType;
  /** 证件类型 certificate type. 与申请人类型相符：自然人用个人证件，法人用统一社会信用代码等。 Fits the type of applicant. */
  applyerPageType: CertificateType;
  /** 证件号码 certificate number. 明文校验后再脱敏或加密。 Validated in the clear, then masked or encrypted. */
  applyerPageCode: string;
  /** 法定代表人 legal representative. 申请人不是自然人时必填。 Required when the applicant is an organization. */
  legalName?: string;
  /** 联系人或代理人 contact or agent. 代为办理或联系的人员姓名，与申请人不同时填写。 Who acts or is asked for the applicant. */
  contactName?: string;
  /** 联系人证件类型 certificate type of the contact. 联系人证件的种类。 Which certificate the contact has. */
  contactType?: CertificateType;
  /** 联系人证件号码 certificate number of the contact. 联系人证件号码，填写时须有姓名和证件类型。 Number of the contact's certificate; name and type go with it. */
  contactCode?: string;
  /** 联系人手机 mobile of the contact. 十一位手机号码。 Eleven digits. */
  contactMobile?: string;
  /** 邮编 post code. 六位数字。 Six digits. */
  zipCode?: string;
  /** 地址 address. 申请人的联系地址。 Where the applicant is reached. */
  address?: string;
  /** 申请时间 applied at. 申请人提交申请的时刻。 When the applicant applied. */
  applyDate: string;
  /** 申报来源 how the applicant applied. 窗口、网上或快递等提交方式。 Window, online or by post. */
  applyType: ApplyType;
  /** 受理单位 accepting body. 受理办件的单位全称。 Full name of the body that accepted. */
  orgName: string;
  /** 受理单位代码 code of the accepting body. 受理单位的统一社会信用代码。 The USCC of that body. */
  orgCode: string;
  /** 受理人员 accepting officer. 受理人员姓名。 The officer who accepted. */
  handleUserName: string;
  /** 受理状态 state of acceptance. 已受理、不予受理等；国家表没有此列。 Accepted, not accepted and so on; the national table has no such column. */
  acceptState: AcceptState;
  /** 受理时间 accepted at. 受理的时刻，不早于申请时间；已受理时必填。 When it was accepted, not before it was applied for; required when accepted. */
  acceptDate?: string;
  /** 受理文书编号 number of the acceptance document. 受理通知书等文书的编号。 Number of the notice of acceptance. */
  acceptDocNo?: string;
  /** 办件类型 type of handling. 即办件或承诺件，与事项一致。 Handled at once or promised, as the item says. */
  projectType: ProjectType;
  /** 承诺办结时间 promised date. 承诺办结的日期，可按工作日历复算；承诺件受理后必填。 The day promised, recomputable by the calendar; required for an accepted promised case. */
  promiseDate?: string;
  /** 受理地区划 area code. 受理地六、九或十二位区划代码。 Six, nine or twelve digits of the place of acceptance. */
  areaCode?: string;
  /** 投资项目编号 investment project number. 投资项目在线审批监管平台的编号。 Number in the investment platform. */
  investProjectNo?: string;
  /** 套餐办件编号 number of the bundle case. 属于一件事的办件，写明一件事办件的编号。 Of a case that belongs to a bundle: the number of the bundle case. */
  packageCaseNo?: string;
  /** 不予受理原因 reason for not accepting. 不受理或不予受理的原因。 Why it was not accepted. */
  rejectReason?: string;
  /** 申请形式 form of application. 申请的形式，取值未公开。 Form of the application; values not published. */
  applyForm?: string;
  /** 申请渠道 channel of application. 申请的渠道，取值未公开。 Channel of the application; values not published. */
  applyChannel?: string;
  /** 办理地区划 region of the case. 办件所在地区划代码。 Area code of the case. */
  regionCode?: string;
  /** 数据提供单位代码 code of the body that provides the data. 提供办件数据的单位代码，填写时须有名称。 Code of the body that provides the data; its name goes with it. */
  proDataOrgCode?: string;
  /** 数据提供单位名称 body that provides the data. 提供办件数据的单位全称。 Full name of that body. */
  proDataOrgName?: string;
  /** 数据提供地区划 region that provides the data. 数据提供单位所在地区划代码。 Area code of that body. */
  proDataRegionCode?: string;
  /** 目标单位名称 body the case goes to. 办件转往的单位全称。 Full name of the body the case goes to. */
  targetOrgName?: string;
  /** 办件详情地址 address of the case page. 网页地址，不得含证件号码。 A web address without any certificate number. */
  detailUrl?: string;
}

/** 补正 case correction. 一次性告知的一份补正清单，及其结果。 The one list of what is to be corrected, and what came of it. */
export interface CaseCorrection extends RowCommon {
  /** 办件编号 case number. 所属办件的编号。 The case it belongs to. */
  projectNo: string;
  /** 告知书编号 notice number. 补正告知书的编号。 Number of the notice. */
  noticeNo?: string;
  /** 告知时间 notice time. 告知申请人的时刻。 When the applicant was told. */
  noticeTime: string;
  /** 告知人 officer. 发出告知的人员姓名。 The officer who told them. */
  notifier: string;
  /** 需补正的内容与原因 items. 一次性列全需补正的内容和原因，至少一项。 Everything that is to be corrected, in one list, with reasons. */
  items: CorrectionItem[];
  /** 补正期限 deadline. 应补交的最后一天。 The last day for handing it in. */
  deadline: string;
  /** 补交时间 handed in at. 申请人补交的时刻，已补齐时必填。 When the applicant handed it in; required once corrected. */
  submitTime?: string;
  /** 补正受理时间 accepted at. 部门确认补正的时刻，须有补交时间。 When the department took it in; needs submitTime. */
  acceptTime?: string;
  /** 结果 outcome. 补齐、逾期或撤回。 Corrected, overdue or withdrawn. */
  outcome?: CorrectionOutcome;
}

/** 送达 delivery. 结果怎样交到申请人手里；物流送达须有公司和单号。 How the result reaches the applicant; by courier with company and waybill. */
export interface CaseDelivery {
  /** 送达方式 way of delivery. 直接送达、自取、物流或公告。 Handed over, picked up, by courier or announced. */
  mode: DeliveryMode;
  /** 物流公司 courier. 物流公司的名称，物流送达时必填。 Courier, required with one. */
  company?: string;
  /** 物流单号 waybill. 物流单号，物流送达时必填。 Waybill, required with a courier. */
  expressNo?: string;
  /** 寄出时间 sent at. 寄出的时刻。 When it was sent. */
  sendTime?: string;
  /** 签收人 receiver. 签收或领取人的姓名。 Who received it. */
  receiver?: string;
}

/** 收费 fee. 办件的一笔收费。 One fee of a case. */
export interface CaseFee {
  /** 收费名称 name. 收费项目的名称。 What the fee is for. */
  feeName: string;
  /** 金额（元） amount in CNY. 人民币元，最多两位小数。 In CNY, at most two decimals. */
  amount: number;
  /** 缴费时间 paid at. 缴费的时刻。 When it was paid. */
  payTime?: string;
  /** 缴费渠道 channel. 缴费的渠道，例如现金或统一支付平台。 Cash, the payment platform and so on. */
  payChannel?: string;
  /** 票据号 receipt number. 财政票据号。 Number of the receipt. */
  receiptNo?: string;
}

/** 办件材料 case material. 办件收取的一份材料，或以电子证照免提交的一份。 One material taken in, or exempted by a licence on record. */
export interface CaseMaterial extends RowCommon {
  /** 办件编号 case number. 所属办件的编号。 The case it belongs to. */
  projectNo: string;
  /** 材料名称 material name. 与事项材料清单一致的名称。 The name in the item's list of materials. */
  materialName: string;
  /** 收取方式 how it was taken in. 纸质、上传、扫描或电子证照。 On paper, uploaded, scanned or a licence on record. */
  getType: MaterialGetType;
  /** 收取数量 number. 收取的份数。 How many copies. */
  getNum?: number;
  /** 收取时间 taken in at. 收取材料的时刻。 When it was taken in. */
  getTime?: string;
  /** 附件名称 attachment. 附件的文件名。 File name of the attachment. */
  attachName?: string;
  /** 免提交 exempt. 以电子证照免提交，须有证照标识。 Not handed in because a licence is on record; its id is required. */
  exempt?: boolean;
  /** 证照标识 licence id. 电子证照标识，免提交或取自证照库时必填。 Id of the licence; required when exempt or taken from the licence register. */
  licenceId?: string;
  /** 可信等级 trust level. A 可直接使用，B 已核验可复用，C 须核原件，D 自制承诺。 A usable directly, B verified, C to be compared with the original, D self-made. */
  trustLevel?: TrustLevel;
  /** 附件摘要算法 algorithm of that digest. 摘要所用的算法，与摘要同时填写。 What the digest was computed with; given together with it. */
  fileDigestAlgorithm?: DigestAlgorithm;
  /** 附件摘要 digest of the attachment. 附件内容的摘要，六十四位小写十六进制。 Digest of the attachment's bytes, 64 lower-case hexadecimal digits. */
  fileDigest?: string;
  /** 备注 remark. 补充说明。 A remark. */
  remark?: string;
}

/** 办结 case result. 每个办件最多一行：怎样办结、何时、结果证照、收费和送达。 At most one row a case: how it ended, when, the certificate, fees and delivery. */
export interface CaseResult extends RowCommon {
  /** 办件编号 case number. 所属办件的编号，一个办件只办结一次。 The case, which ends once. */
  projectNo: string;
  /** 办结结果 result. 准予、不予、撤回等七种，按名称。 One of seven ends, by name. */
  resultType: ResultType;
  /** 办结时间 result date. 办结的时刻，不早于受理和各环节。 When it ended, not before acceptance and steps. */
  resultDate: string;
  /** 办理人 officer. 办结人员的姓名。 The officer who ended it. */
  handleUserName?: string;
  /** 是否快递结果 result delivered by courier. 结果是否快递；为是时须填送达。 Whether the result goes by courier; delivery is then required. */
  isDeliveryResults: boolean;
  /** 结果证照名称 certificate name. 准予且结果为证照时与编号同时填写，多个以 ^ 连接。 With its number when a certificate was granted; several joined by ^. */
  resultCertName?: string;
  /** 结果证照编号 certificate number. 证照编号，与名称同时填写，多个以 ^ 连接。 With the name; several joined by ^. */
  resultCertNo?: string;
  /** 有效期限 validity. 证照有效期限的文字。 Validity in words. */
  certValidity?: string;
  /** 发证单位 issued by. 发证单位的全称。 Full name of the body that issued it. */
  issueOrg?: string;
  /** 办件结果描述 explanation. 结果说明，未准予时必填，不得只有标点。 Explanation in words; required unless granted. */
  resultExplain?: string;
  /** 办结地区划 area code. 办结地区划代码。 Area code where it ended. */
  areaCode?: string;
  /** 备注 remark. 补充说明。 A remark. */
  remark?: string;
  /** 收费 fees. 办件的收费，事项收费时填写。 The fees, when the item has one. */
  fees?: CaseFee[];
  /** 送达 delivery. 结果的送达，快递结果时必填。 Delivery of the result; required by courier. */
  delivery?: CaseDelivery;
}

/** 特别程序 case special procedure. 办理中不计入时限或延长时限的程序，开始时推送一行，结束时以新版本补上结束时间和结果。 What stops the clock of a case or adds to its limit: one row when it starts, its next version when it ends. */
export interface CaseSpecialProcedure extends RowCommon {
  /** 办件编号 case number. 所属办件的编号，办件须已受理。 The case it belongs to, which has been accepted. */
  projectNo: string;
  /** 特别程序种类 kind. 延长审批增加时限，其余种类暂停计时。 An extension adds to the limit, every other kind stops the clock. */
  specialType: SpecialType;
  /** 特别程序名称 name. 告知申请人的程序名称。 The name by which the applicant was told of it. */
  specialName: string;
  /** 特别程序申请人 who asked for it. 提出启动特别程序的人员姓名。 The person who asked for the procedure. */
  applyUserName?: string;
  /** 开始时间 started at. 程序开始、计时暂停的时刻，不早于受理时间。 When it started and the clock stopped, not before acceptance. */
  startTime: string;
  /** 启动理由 reason. 为何启动，须写明事实，不得只有标点。 Why it was started, in words. */
  reason: string;
  /** 启动依据 legal basis. 法律依据条款；延长审批时必填。 The provision it rests on; required for an extension. */
  basis?: string;
  /** 结束时间 ended at. 程序结束、恢复计时的时刻；未结束不填，不得早于开始时间。 When it ended and the clock went on; absent while it is open. */
  endTime?: string;
  /** 程序结果 result. 程序的结果，与结束时间同时填写。 What came of it, given together with the end. */
  result?: string;
  /** 办理意见 explanation. 办理人员的补充意见。 What the officer adds. */
  explain?: string;
  /** 办理人 officer. 办理特别程序的人员姓名。 The officer who conducts it. */
  handleUser?: string;
  /** 办理单位 body. 办理特别程序的单位全称，填写时须同时填写代码。 The body that conducts it; its code goes with it. */
  orgName?: string;
  /** 办理单位代码 code of the body. 办理单位的统一社会信用代码。 The USCC of that body. */
  orgCode?: string;
}

/** 办件环节 case step. 办件每经过一个环节一行。 One row for each step of a case. */
export interface CaseStep extends RowCommon {
  /** 办件编号 case number. 所属办件的编号。 The case it belongs to. */
  projectNo: string;
  /** 环节序号 number of the step. 从 1 起，办件内连续不重复。 From 1, consecutive and unique in the case. */
  stepNo: number;
  /** 业务动作 decision of the step. 通过、退回或其他。 Passed, returned or other. */
  eventName: StepEvent;
  /** 环节名称 name of the step. 环节的名称。 Name of the step. */
  processName: string;
  /** 节点类型 place of the step. 开始、中间、结束或唯一环节。 First, between, last or only step. */
  nodeType?: NodeType;
  /** 环节状态 state of the step. 待办或已办。 Still to do or done. */
  stepState?: StepState;
  /** 环节处理人 officer. 环节处理人的姓名。 The officer of the step. */
  handleUserName: string;
  /** 处理意见 explanation. 处理意见，不得只有标点。 What was decided and why, in words. */
  handleExplain: string;
  /** 开始时间 started at. 环节开始的时刻，不早于受理时间。 When it started, not before acceptance. */
  eventStartTime: string;
  /** 结束时间 ended at. 环节结束的时刻，不早于开始；没有结束的写开始时间。 When it ended, not before its start; without an end the start is written. */
  eventEndTime: string;
  /** 处理单位 body. 处理单位的全称。 Full name of the body. */
  orgName: string;
  /** 处理单位代码 code of the body. 处理单位的统一社会信用代码。 The USCC of that body. */
  orgCode: string;
  /** 备注 remark. 补充说明。 A remark. */
  remark?: string;
}

/** 评价 evaluation. 申请人对一次服务的评价，自愿、不得代评。 What the applicant says of one service: voluntary, never given by others. */
export interface Evaluation extends RowCommon {
  /** 办件编号 case number. 被评价办件的编号。 The rated case. */
  projectNo: string;
  /** 评价次数 number of the rating. 与服务次数相同，和办件编号合为评价的标识。 Equals the number of the service; with the case it names the rating. */
  assessNumber: number;
  /** 评价渠道 channel. 评价时所用的渠道，没有系统默认。 Where it was given; never by default. */
  channel: EvaluationChannel;
  /** 满意度 satisfaction. 五级满意度，按名称，不得传数字。 Five degrees by name, never by digit. */
  satisfaction: Satisfaction;
  /** 评价明细 details. 三位明细代码，首位与满意度一致；不满意时至少一项。 Three-digit codes beginning with the degree; at least one for a bad rating. */
  evalDetails?: EvaluationDetail[];
  /** 文字评价 text. 评价人写的话。 What the person wrote. */
  writingEvaluation?: string;
  /** 评价时间 assessed at. 评价的时刻，不早于服务时间。 When it was given, not before the service. */
  assessTime: string;
  /** 是否默认评价 default rating. 只能为否：不作默认评价。 Always false: nothing is rated by default. */
  isDefault: false;
  /** 评价类型 kind of rating. 首次评价或追加评价。 First rating or a later one. */
  evaluateType?: EvaluateType;
  /** 评价人 user. 评价人的姓名或名称。 Who rates. */
  userName: string;
  /** 服务对象类型 type of user. 七类服务对象。 Seven kinds of users. */
  userProp: UserProp;
  /** 证件类型 certificate type. 评价人证件的种类。 Which certificate that person has. */
  userPageType: CertificateType;
  /** 身份散列值 identity hash. 号码和姓名的散列值；网上以身份证评价时必填。 Hash of number and name; required for a rating given online with an ID card. */
  certKey?: string;
}

/** 电子证照数据 licence record. 向国家归集的一张电子证照。 One electronic licence reported to the national store. */
export interface LicenceRecord extends RowCommon {
  /** 证照类型名称 licence type name. 证照类型的规范名称。 Name of the type. */
  certificateType: string;
  /** 证照类型代码 licence type code. 等于证照标识中的类型代码，21 位。 Equals the type inside the licence id, 21 characters. */
  certificateTypeCode: string;
  /** 证照名称 licence name. 证照封面上的名称。 Name on the licence. */
  certificateName: string;
  /** 证照号码 licence number. 证照上的号码。 Number on the licence. */
  certificateNumber: string;
  /** 证照标识 licence id. 按 GB/T 36904 编制的唯一标识，末位为校验位。 Unique id by GB/T 36904, ending in its check character. */
  certificateSourceId: string;
  /** 持证主体 holder. 持证人姓名或名称。 Name of the holder. */
  holder: string;
  /** 持证主体代码 holder code. 持证人的证件号码，先明文校验再加密。 Certificate number of the holder, checked in the clear, then encrypted. */
  holderCode: string;
  /** 持证主体代码类型 type of the holder code. 持证主体代码是哪一种证件的号码。 Which certificate the holder code belongs to. */
  holderType: CertificateType;
  /** 颁发机构 issued by. 颁发机构的规范全称。 Full name of the issuing body. */
  issueDept: string;
  /** 颁发机构代码 code of the issuing body. 统一社会信用代码，等于证照标识中的颁发机构。 USCC, equals the issuer inside the licence id. */
  issueDeptCode: string;
  /** 颁发日期 issued on. 颁发证照的日期。 Day of issue. */
  issueDate: string;
  /** 有效期起 valid from. 有效期的第一天。 First day of validity. */
  validFrom?: string;
  /** 有效期止 valid to. 有效期的最后一天，长期有效的不填。 Last day of validity; left out when it has no end. */
  validTo?: string;
  /** 证照所属地区 area code. 颁发机构所在行政区划。 Area of the issuing body. */
  areaCode: string;
  /** 状态 state. 正常、注销、吊销或过期。 In force, cancelled, revoked or expired. */
  state: LicenceState;
}

/** 对账 reconciliation. 一个部门一张表一天的行数：产生 = 本地退回 + 推送，推送 = 接收 + 退回 + 待回执。 The rows of one department, table and day; every row is in exactly one place. */
export interface Reconciliation {
  /** 交换表 table. 对账的交换表。 The exchange table that is counted. */
  table: ExchangeTable;
  /** 日期 day. 行产生的日期，北京时间。 The day on which the rows were produced, China time. */
  day: string;
  /** 部门代码 department code. 推送部门的统一社会信用代码。 The USCC of the department that pushes. */
  deptCode: string;
  /** 部门名称 department name. 推送部门的全称，供阅读。 Its full name, for the reader. */
  deptName?: string;
  /** 产生行数 rows produced. 业务系统当天产生的行数，单位为行。 Rows that the source produced that day. */
  produced: number;
  /** 校验行数 rows validated. 经过推送前校验的行数，不大于产生行数。 Rows that went through the gate, at most all produced. */
  validated: number;
  /** 本地退回行数 rows rejected before the push. 推送前校验不合格、留在部门的行数。 Rows that the gate kept in the department. */
  rejectedLocally: number;
  /** 推送行数 rows pushed. 已推送到平台的行数。 Rows sent to the platform. */
  pushed: number;
  /** 接收行数 rows accepted. 平台回执为已接收的行数，重复接收不另计。 Rows whose receipt says accepted, each counted once. */
  accepted: number;
  /** 退回行数 rows returned. 平台退回的行数。 Rows that the platform returned. */
  returned: number;
  /** 待回执行数 rows pending. 已推送而尚无回执的行数。 Rows sent whose receipt has not come. */
  pending: number;
}

/** 差评整改 rectification. 一条差评的核实、整改、反馈和回访，随进展以新版本补充。 What was done about one bad rating: verified, mended, answered, asked again; each step is a new version of the row. */
export interface Rectification extends RowCommon {
  /** 办件编号 case number. 被评价办件的编号，与评价次数合为评价的标识。 The rated case; together with the number of the rating it names the rating. */
  projectNo: string;
  /** 评价次数 number of the rating. 该办件第几次评价，评价须为不满意或非常不满意。 Which rating of the case; one of dissatisfied or very dissatisfied. */
  assessNumber: number;
  /** 差评收到时间 received at. 部门收到差评的时刻，整改期限由此起算。 When the department received it; the days count from here. */
  receivedAt: string;
  /** 整改期限 deadline. 应完成整改并反馈的日期，天数由各地规定。 The day by which the applicant has the answer; the number of days is local. */
  deadline: string;
  /** 核实结论 verdict. 核实后填写：属实、误评或不实。 What verification found. */
  verdict?: RectificationVerdict;
  /** 整改措施 measures. 已采取的措施，属实并已反馈时必填。 What was done; required when the rating was right and has been answered. */
  measures?: string;
  /** 整改责任人 officer in charge. 负责核实和整改的人员姓名，有结论时必填。 Who verified and mended; required with a verdict. */
  handler?: string;
  /** 整改部门代码 code of the department. 负责整改的部门的统一社会信用代码，有结论时必填。 The USCC of the department that mends; required with a verdict. */
  orgCode?: string;
  /** 反馈时间 answered at. 向申请人反馈整改情况的时刻。 When the applicant was told. */
  feedbackAt?: string;
  /** 回访时间 asked again at. 回访申请人的时刻，不早于反馈时间；实名差评均须回访。 When the applicant was asked again; everybody who gave a name is. */
  revisitAt?: string;
  /** 回访结果 answer when asked again. 申请人对整改的意见，与回访时间同时填写。 What the applicant says of it, given together with the moment. */
  revisitResult?: string;
}

/** 退回数据 rejected row. 被退回的一行中的一处问题：推送前由本地校验给出，推送后由平台或省级交换给出。 One fault of a refused row: from the gate before the push, from the platform or the exchange after it. */
export interface RejectedRow {
  /** 交换表 table. 被退回行所属的交换表。 The table of the row. */
  table: ExchangeTable;
  /** 记录唯一标识 row id. 被退回的行；退回的证照以证照标识为准。 The row that was refused; a returned licence is named by its identifier. */
  rowGuid: string;
  /** 数据版本 version of the row. 被退回的版本；省级交换退回的行没有此项。 Its version; rows that the provincial exchange returns carry none. */
  dataVersion?: number;
  /** 退回方 rejected by. 本地校验或平台。 The gate or the platform. */
  rejectedBy: RejectedBy;
  /** 规则 rule. 违反的规则代码。 The broken rule. */
  ruleId: string;
  /** 字段路径 path. 出错字段的位置，整行出错为空。 Where it is wrong; empty for the whole row. */
  path: JsonPointer;
  /** 严重程度 severity. 错误须改，警告可推。 An error has to be mended, a warning may pass. */
  severity: Severity;
  /** 脱敏值 masked value. 出错的值，身份信息已脱敏。 The wrong value with identities masked. */
  maskedValue?: string;
  /** 说明 message. 哪里不对。 What is wrong. */
  message: string;
  /** 修改建议 hint. 怎样改正。 What to do. */
  hint: string;
  /** 退回时间 rejected at. 退回的时刻。 When it was refused. */
  rejectedAt: string;
  /** 批次号 batch id. 所在批次，推送前退回的没有。 Its batch; none before the push. */
  batchId?: string;
  /** 表中文名 name of the wire table. 交换平台所记的表中文名。 The table's Chinese name as the exchange has it. */
  tableName?: string;
  /** 数据表名 wire table. 前置库里的表名。 The table in the front database. */
  tableSqlName?: string;
  /** 原同步时间 moment the row was synchronised. 被退回行的同步时间。 cdTime of the row. */
  tableCdTime?: string;
  /** 原更新时间 moment the row was changed. 被退回行的更新时间。 When that row was last changed. */
  tableUpdateTime?: string;
  /** 原数据来源 source of the row. 被退回行的数据来源。 dataSource of the row. */
  tableCdSource?: string;
  /** 错误类型 kind of fault. 交换平台给出的错误类型原文。 Kind of fault as the exchange words it. */
  errType?: string;
  /** 退回备注 remark of the exchange. 交换平台给出的说明原文。 What the exchange wrote. */
  remark?: string;
}

/** 交换行公共字段 common part of every exchange row. 每张交换表都有的字段。 The fields that every exchange table has. */
export interface RowCommon {
  /** 记录唯一标识 row id. 由来源系统给出，同一逻辑行始终不变，不得复用。 Given by the source system; stable for one logical row, never reused. */
  rowGuid: string;
  /** 同步类型 operation. 新增、更新或删除；已接收过新增的行才可更新。 Insert, update or delete; only what was accepted as an insert is updated. */
  cdOperation: RowOperation;
  /** 同步时间 synchronised at. 该行准备推送的时刻，不得晚于现在五分钟以上。 When the row was made ready for sending, at most five minutes ahead of now. */
  cdTime: string;
  /** 数据来源 data source. 三位：1 加省份代码前两位。 Three digits: 1 and the two digits of the province. */
  dataSource: string;
  /** 数据版本 version of the row. 从 1 起，重报一次加一。 Starts at 1 and grows by one each time the row is sent again with other content. */
  dataVersion: number;
  /** 来源系统 source system. 产生该行的业务系统标识。 The system that produced the row. */
  sourceSystem: string;
  /** 原系统流水 serial in the source system. 业务系统自己的流水号，便于回查。 The serial there, to find the record again. */
  sourceSerial?: string;
}

/** 行回执 receipt of a row. 一行的回执：接收、重复、退回或稍后再推。 What became of one row: accepted, duplicate, returned, or to be sent again later. */
export interface RowReceipt {
  /** 记录唯一标识 row id. 所回执的行；没有可读标识时为行号。 The row it answers; its line when it has no readable id. */
  rowGuid: string;
  /** 数据版本 version of the row. 所回执的版本；读不出时为 0。 The version it answers; 0 when there was none to read. */
  dataVersion: number;
  /** 状态 status. 行的处理结果。 What became of it. */
  status: ReceiptStatus;
  /** 规则 rule. 违反的规则代码，退回时必填；已接收的行上是提醒。 The broken rule, required when returned; on an accepted row it is a warning. */
  ruleId?: string;
  /** 字段路径 path. 出错字段的位置，整行出错为空。 Where it is wrong; empty for the whole row. */
  path?: JsonPointer;
  /** 说明 message. 给部门人员看的说明，不含完整证件号码。 What a clerk reads, without any whole number. */
  message?: string;
}

/** 办件服务 service record. 每次服务一行，评价以它为准；先于或同于评价推送。 One row for each service; a rating refers to it and comes after it or with it. */
export interface ServiceRecord extends RowCommon {
  /** 办件编号 case number. 所属办件的编号。 The case it belongs to. */
  projectNo: string;
  /** 服务次数 number of the service. 该办件第几次服务，依次加一。 Which service of the case, growing by one. */
  serviceNumber: number;
  /** 服务名称 service. 服务的名称。 Name of the service. */
  serviceName: string;
  /** 服务时间 served at. 服务发生的时刻。 When it happened. */
  serviceTime: string;
  /** 办件状态 status. 待受理、已受理或已办结，不超前于办件。 Pending, accepted or finished; never ahead of the case. */
  proStatus: ServiceStatus;
  /** 受理时间 accepted at. 受理时刻，已受理起必填。 Moment of acceptance, required from then on. */
  acceptDate?: string;
  /** 办结时间 result date. 办结时刻，已办结时必填。 Moment of the result, required when finished. */
  resultDate?: string;
  /** 实施编码 task code. 三十一位实施编码。 31 characters. */
  taskCode: string;
  /** 业务办理项编码 handling item code. 三十三位业务办理项编码。 33 characters. */
  taskHandleItem?: string;
  /** 事项名称 item name. 事项的名称。 Name of the item. */
  taskName: string;
  /** 子事项 sub-matter. 事项下的子项名称。 A part of the item. */
  subMatter?: string;
  /** 区划 area code. 十二位区划代码。 Twelve digits. */
  areaCode: string;
  /** 部门代码 department code. 部门的统一社会信用代码。 The USCC of the department. */
  orgCode: string;
  /** 部门名称 department. 部门的全称。 Full name of the department. */
  orgName?: string;
  /** 申请人 user. 申请人的姓名或名称。 Name of the applicant. */
  userName: string;
  /** 服务对象类型 type of user. 七类服务对象，与办件的申请人类型不同。 Seven kinds, unlike the type of applicant of a case. */
  userProp: UserProp;
  /** 证件类型 certificate type. 申请人证件的种类。 Which certificate the applicant has. */
  userPageType: CertificateType;
  /** 证件号码 certificate number. 明文证件号码，只走政务外网，无身份散列值时必填。 In the clear, over the government network only; required there without certKey. */
  certNo?: string;
  /** 身份散列值 identity hash. 号码和姓名的散列值，互联网且为身份证时必填。 Hash of number and name; required over the internet with an ID card. */
  certKey?: string;
  /** 经办人 agent. 代单位办理的人员姓名，须填证件类型。 Who acted for the organization; the certificate type goes with it. */
  handleUserName?: string;
  /** 经办人证件类型 certificate type of the agent. 经办人证件的种类。 Which certificate the agent has. */
  handleUserPageType?: CertificateType;
  /** 经办人证件号码 certificate number of the agent. 经办人证件号码，只走政务外网。 Number of the agent's certificate, over the government network only. */
  handleUserPageCode?: string;
  /** 手机号码 mobile number. 申请人手机号码，落库前加密。 Mobile of the applicant, encrypted where it is kept. */
  mobile?: string;
  /** 经办人员 officer. 提供服务的工作人员姓名。 The officer who served. */
  proManager?: string;
  /** 经办人员工号 officer number. 工作人员工号，填写时须有姓名。 Number of the officer; the name goes with it. */
  proManagerNo?: string;
  /** 科室 section. 科室的名称。 The section. */
  departmentName?: string;
  /** 办件类型 type of handling. 即办件或承诺件。 Handled at once or promised. */
  projectType: ProjectType;
  /** 承诺时限（天） promised days. 承诺时限，单位为天。 Promised time limit in days. */
  promiseDay: number;
  /** 服务网络 network. 互联网或政务外网，决定身份怎样传送。 Internet or government network; decides how the identity travels. */
  proChannel: ServiceChannel;
}

/** 经办人授权 agent authorization. 法人授权经办人办事的记录，必有终止日期。 An organization authorizes a person to act for it, always until a given day. */
export interface AgentAuthorization {
  /** 账号类型 kind of account. 法定代表人账号或者经办人账号。 Of the legal representative or of an agent. */
  acctType: AgentAccountType;
  /** 经办人姓名 name of the agent. 经办人的姓名。 Name of the agent. */
  agentName: string;
  /** 经办人手机 mobile of the agent. 11 位。 11 digits. */
  agentMobile?: string;
  /** 经办人证件类型 certificate type of the agent. 证件的类型。 Type of the certificate. */
  agentCertType: CertificateType;
  /** 经办人证件号码 certificate number of the agent. 明文只在政务外网传输；没有身份散列值时必填。 In the clear on the government network only; required without a hash. */
  agentCert?: string;
  /** 经办人身份散列值 identity hash of the agent. 由国家统一身份认证函数算出；没有证件号码时必填。 Hash given by the national sign-on; required without a number. */
  agentCertKey?: string;
  /** 授权生效日期 authorized from. 授权的第一天。 First day of the authorization. */
  agentEffDate: string;
  /** 授权终止日期 authorized until. 授权的最后一天，不得为空。 Last day of the authorization, never left out. */
  agentExpDate: string;
  /** 授权渠道 channel of the authorization. 办理授权的渠道。 Where the authorization was given. */
  agentChannel?: string;
  /** 委托账号 account of the principal. 委托方在统一身份认证中的账号。 Account of the principal in the sign-on. */
  trustAcctNo?: string;
  /** 单位统一社会信用代码 USCC of the organization. 被代理单位的统一社会信用代码。 USCC of the organization the agent acts for. */
  certificateSno: string;
}

/** 法人用户 corporation. 统一身份认证中的法人或其他组织用户。 An organization known to the national sign-on. */
export interface Corporation {
  /** 单位名称 name. 登记的规范全称。 Registered full name. */
  corpName: string;
  /** 单位类型 type. 法人或其他组织的类型。 Type of organization. */
  corpType: UserProp;
  /** 统一社会信用代码 USCC. 18 位，校验位须正确。 18 characters with a correct check digit. */
  certificateSno?: string;
  /** 身份散列值 identity hash. 由国家统一身份认证函数算出的散列值。 Hash given by the function of the national sign-on. */
  certificateKey: string;
  /** 法定代表人 legal representative. 法定代表人的姓名。 Name of the legal representative. */
  legalName?: string;
  /** 法定代表人证件类型 certificate type of the legal representative. 证件的类型。 Type of the certificate. */
  legalCertType?: CertificateType;
  /** 法定代表人证件号码 certificate number of the legal representative. 明文只在政务外网传输。 In the clear on the government network only. */
  legalCertNo?: string;
  /** 法定代表人手机 mobile of the legal representative. 11 位。 11 digits. */
  legalMobile?: string;
  /** 法定代表人证件有效期起 certificate valid from. 证件有效期的第一天。 First day of the certificate. */
  legalCertBeginDate?: string;
  /** 法定代表人证件有效期止 certificate valid to. 证件有效期的最后一天，长期的不填。 Last day; left out when it has no end. */
  legalCertEndDate?: string;
}

/** 自然人用户 person. 统一身份认证中的自然人用户。 A natural person known to the national sign-on. */
export interface Person {
  /** 证件类型 certificate type. 证件的类型。 Type of the certificate. */
  certType?: CertificateType;
  /** 证件号码 certificate number. 明文只在政务外网传输。 In the clear on the government network only. */
  certNo?: string;
  /** 身份散列值 identity hash. 由国家统一身份认证函数算出的散列值。 Hash given by the function of the national sign-on. */
  certKey: string;
  /** 姓名 name. 间隔号只用 U+00B7。 Separator is U+00B7 only. */
  userName?: string;
  /** 手机号码 mobile number. 11 位，先校验再加密。 11 digits, checked, then encrypted. */
  mobile?: string;
  /** 实名等级 real-name level. 账号的实名认证等级。 How well the account is verified. */
  realLevel: RealLevel;
  /** 注册地区 region. 六位行政区划代码。 Area code of six digits. */
  region: string;
  /** 出生日期 date of birth. 身份证的与号码中的出生日期一致。 With an ID card the date inside its number. */
  birthday?: string;
  /** 性别 sex. 身份证的与号码第 17 位一致。 With an ID card as digit 17 of its number says. */
  sex?: Sex;
  /** 民族 nationality. GB/T 3304 两位数字代码。 Two digits of GB/T 3304. */
  nation?: string;
  /** 电子邮箱 e-mail. 联系邮箱。 Address for messages. */
  email?: string;
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

/** 代码表 code list. 一个代码表的全部代码。 All codes of one list. */
export interface CodeList {
  /** 代码表名称 name of the list. 代码表在契约中的名称。 Name of the list in the contract. */
  list: string;
  /** 代码 codes. 全部代码，按契约中的顺序。 All codes, in the order of the contract. */
  codes: CodeName[];
}

/** 代码名称 name of a code. 代码表中的一个代码及其名称。 One code of a list with its names. */
export interface CodeName {
  /** 代码 code. 交换时使用的代码。 The code as it travels. */
  code: string;
  /** 中文名称 Chinese name. 显示给用户的中文名称。 What a reader of Chinese sees. */
  zh: string;
  /** 英文名称 English name. 英文名称。 What a reader of English sees. */
  en: string;
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

/** 平台收到的行数 rows the platform received. 一个部门一张表一天里平台收到的行数，供部门对账。 The rows of one department, table and day as the platform counts them, for reconciliation. */
export interface ReceivedRowCount {
  /** 交换表 table. 统计的交换表。 The exchange table that is counted. */
  table: ExchangeTable;
  /** 日期 day. 平台收到的日期，北京时间。 The day on which the platform received them, China time. */
  day: string;
  /** 部门代码 department code. 推送部门的统一社会信用代码。 The USCC of the department. */
  deptCode: string;
  /** 收到行数 rows received. 接收与退回之和，重复推送不另计。 Accepted and returned together; a row sent again counts once. */
  pushed: number;
  /** 接收行数 rows accepted. 当天接收的行（含各版本）。 Rows accepted that day, each version for itself. */
  accepted: number;
  /** 退回行数 rows returned. 当天退回的行。 Rows returned that day. */
  returned: number;
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

/** 电子证照 licence. 申请人可以用来免提交材料的一张电子证照。 A licence that the applicant can use instead of a material. */
export interface Licence {
  /** 证照标识 licence id. 按 GB/T 36904 编制，末位为校验位。 Built by GB/T 36904, ending in its check character. */
  licenceId: string;
  /** 证照类型代码 type code. 证照的类型，21 位。 Type of the licence, 21 characters. */
  typeCode: string;
  /** 证照类型名称 type name. 证照类型的规范名称。 Name of the type. */
  typeName: string;
  /** 证照号码（脱敏） number, masked. 脱敏后的证照号码。 Licence number, masked. */
  number: string;
  /** 持证主体 holder. 持证人姓名或名称。 Name of the holder. */
  holderName: string;
  /** 持证主体角色 subject of the holder. 持证人在申请中的角色。 Which person of the application holds it. */
  holderSubject: string;
  /** 颁发机构 issued by. 颁发机构的规范全称。 Full name of the issuing body. */
  issueDept: string;
  /** 颁发日期 issued on. 颁发证照的日期。 Day of issue. */
  issueDate: string;
  /** 有效期起 valid from. 有效期的第一天。 First day of validity. */
  validFrom?: string;
  /** 有效期止 valid to. 有效期的最后一天，长期有效的不填。 Last day; left out when it has no end. */
  validTo?: string;
  /** 状态 state. 正常、注销、吊销或过期。 In force, cancelled, revoked or expired. */
  state: LicenceState;
  /** 可信等级 trust level. A 类可以直接使用，免于提交材料。 Level A can be used as it is and exempts the material. */
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

/** 目标映射 mapping of a target. 一个接收方的表、列、传输码和形式。A receiver's tables, columns, digits and forms: what `createTarget` reads and a new province writes. */
export interface TargetMapping {
  /** 模式地址 address of this schema */
  $schema?: string;
  /** 出处与可信度 source and confidence */
  $comment?: string;
  /** 目标名称 name */
  name: string;
  /** 标题 title */
  title: TargetText;
  /** 说明 description */
  description?: TargetText;
  /** 沿用哪个目标的传输码 whose digits are used where codes has none */
  digitsOf?: 'national' | 'gb39046' | 'rating' | 'shandong' | 'guangdong' | 'zhejiang';
  /** 本目标自己的传输码 digits of this target's own, by code list */
  codes?: {
    [k: string]: TargetCodes;
  };
  /** 字符范围 characters the receiver can store: unicode, or bmp for MySQL utf8 with three bytes */
  charset?: 'unicode' | 'bmp';
  /** 公共列 columns of every wire table */
  common?: TargetColumn[];
  /** 忽略的列 columns that the receiver fills itself */
  ignoredColumns?: string[];
  /** 表 tables, by exchange table or entity */
  tables?: {
    [k: string]: TargetTable;
  };
  /** 退回表 tables in which refused rows come back */
  returned?: TargetReturn[];
  /** 退回用语 what the receiver says, and the rule it means */
  phrases?: TargetPhrase[];
}

/** 中英文 text in both languages */
export interface TargetText {
  /** 中文 Chinese */
  zh: string;
  /** 英文 English */
  en: string;
}

/** 传输码 digits of one code list */
export interface TargetCodes {
  /** 出处 where the digits come from */
  description?: string;
  /** 名称到传输码 digit by name; null where there is none */
  out: {
    [k: string]: string | null;
  };
  /** 传输码到名称 name by digit, for digits that several names share or that only come in */
  in?: {
    [k: string]: string;
  };
}

/** 列 column */
export interface TargetColumn {
  /** 列名 name of the column */
  column: string;
  /** 契约字段 place in the record */
  field?: string;
  /** 形式 form of the value. text 文字；int 整数；intText 写成文字的整数；bool01 1/0；datetime `2026-11-22 09:30:00`；datetime14 `20261122093000`；date `2026-11-22`；date8 `20261122`；dateAsDatetime `2026-11-22 00:00:00`；code 代码；codeInt 写成整数的代码；codes 多个代码；texts 多段文字；constant 定值。 */
  form:
    | 'text'
    | 'int'
    | 'intText'
    | 'bool01'
    | 'datetime'
    | 'datetime14'
    | 'date'
    | 'date8'
    | 'dateAsDatetime'
    | 'code'
    | 'codeInt'
    | 'codes'
    | 'texts'
    | 'constant';
  /** 代码表 code list */
  list?: string;
  /** 分隔符 between the parts of codes and texts, ^ unless said */
  separator?: string;
  /** 定值 the constant */
  value?: string | number;
  /** 缺省取自 place whose value is written when the field is missing */
  orElse?: string;
  /** 最大字符数 characters at most */
  maxLength?: number;
  /** 不可为空 NOT NULL */
  required?: boolean;
  /** 加密列 written through `protect` */
  isProtected?: boolean;
  /** 说明 description */
  description?: string;
  /** 出处与可信度 source and confidence */
  $comment?: string;
}

/** 条件 condition */
export interface TargetCondition {
  /** 契约字段 place in the record */
  field: string;
  /** 取值之一 one of these; without it the field is there */
  oneOf?: string[];
}

/** 传输表 wire table */
export interface TargetWireTable {
  /** 表名 name */
  wireTable: string;
  /** 说明 description */
  description?: string;
  /** 出处与可信度 source and confidence */
  $comment?: string;
  /** 条件 written only when */
  when?: TargetCondition;
  /** 没有的公共列 common columns this table lacks */
  leftOut?: string[];
  /** 列 columns */
  columns: TargetColumn[];
}

/** 不能携带的字段 field that cannot be carried */
export interface TargetOmission {
  /** 契约字段 place in the record */
  field: string;
  /** 原因 reason in Chinese */
  zh: string;
  /** 原因 reason in English */
  en: string;
  /** 读回的值 what it is when a row is read back */
  readAs?: string | number | boolean;
}

/** 表映射 mapping of one table */
export interface TargetTable {
  /** 传输表 wire tables */
  wireTables: TargetWireTable[];
  /** 随批次给出的字段 fields that come with the batch instead of the record */
  context?: string[];
  /** 不发送的原因 why a record has no row */
  notSent?: TargetText;
  /** 不能携带的字段 fields that cannot be carried */
  notCarried?: TargetOmission[];
}

/** 退回表 table of returned rows */
export interface TargetReturn {
  /** 表名 name */
  wireTable: string;
  /** 说明 description */
  description?: string;
  /** 出处与可信度 source and confidence */
  $comment?: string;
  /** 交换表 exchange table, when it is always the same */
  table?: string;
  /** 表名列 column that names the wire table */
  tableColumn?: string;
  /** 记录标识列 column that names the row */
  rowGuidColumn: string;
  /** 批次列 column of the batch */
  batchColumn?: string;
  /** 时间列 column of the moment */
  atColumn: string;
  /** 用语列 columns with the receiver's words */
  wordsColumns: string[];
}

/** 退回用语 phrase */
export interface TargetPhrase {
  /** 用语 words that all occur */
  words: string[];
  /** 规则 rule */
  ruleId: string;
  /** 契约字段 place in the record */
  field?: string;
  /** 出处与可信度 source and confidence */
  $comment?: string;
}
