// Generated from schemas/codes/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { AcceptState, AgentAccountType, ApplyType, ApplyerType, BundleChannel, BundleStatus, CaseActionName, CaseEventKind, CaseStatus, CertificateType, ConnectionKind, CorrectionKind, CorrectionOutcome, DeliveryMode, DeptType, DigestAlgorithm, DispatchKind, EvaluateType, EvaluationChannel, EvaluationDetail, ExchangeTable, HandleArea, HandleType, HandlingState, LicenceState, MaterialFormat, MaterialGetType, MaterialMode, MaterialNecessity, MaterialType, NationalList, NodeType, OnlineDepth, PeriodUnit, PowerSource, PreAcceptState, ProjectType, ProvenanceKind, RealLevel, ReceiptStatus, RectificationVerdict, RejectedBy, ResultKind, ResultType, Role, RowOperation, Satisfaction, ServiceChannel, ServiceStatus, Severity, Sex, SourceType, SpecialType, StepEvent, StepState, TaskState, TaskType, TrustLevel, UseLevel, UserProp, YesNo } from './types.ts';

/** The name of every code, by code list. 代码名称 */
export interface CodeLabels {
  readonly acceptState: Readonly<Record<AcceptState, string>>;
  readonly agentAccountType: Readonly<Record<AgentAccountType, string>>;
  readonly applyType: Readonly<Record<ApplyType, string>>;
  readonly applyerType: Readonly<Record<ApplyerType, string>>;
  readonly bundleChannel: Readonly<Record<BundleChannel, string>>;
  readonly bundleStatus: Readonly<Record<BundleStatus, string>>;
  readonly caseActionName: Readonly<Record<CaseActionName, string>>;
  readonly caseEventKind: Readonly<Record<CaseEventKind, string>>;
  readonly caseStatus: Readonly<Record<CaseStatus, string>>;
  readonly certificateType: Readonly<Record<CertificateType, string>>;
  readonly connectionKind: Readonly<Record<ConnectionKind, string>>;
  readonly correctionKind: Readonly<Record<CorrectionKind, string>>;
  readonly correctionOutcome: Readonly<Record<CorrectionOutcome, string>>;
  readonly deliveryMode: Readonly<Record<DeliveryMode, string>>;
  readonly deptType: Readonly<Record<DeptType, string>>;
  readonly digestAlgorithm: Readonly<Record<DigestAlgorithm, string>>;
  readonly dispatchKind: Readonly<Record<DispatchKind, string>>;
  readonly evaluateType: Readonly<Record<EvaluateType, string>>;
  readonly evaluationChannel: Readonly<Record<EvaluationChannel, string>>;
  readonly evaluationDetail: Readonly<Record<EvaluationDetail, string>>;
  readonly exchangeTable: Readonly<Record<ExchangeTable, string>>;
  readonly handleArea: Readonly<Record<HandleArea, string>>;
  readonly handleType: Readonly<Record<HandleType, string>>;
  readonly handlingState: Readonly<Record<HandlingState, string>>;
  readonly licenceState: Readonly<Record<LicenceState, string>>;
  readonly materialFormat: Readonly<Record<MaterialFormat, string>>;
  readonly materialGetType: Readonly<Record<MaterialGetType, string>>;
  readonly materialMode: Readonly<Record<MaterialMode, string>>;
  readonly materialNecessity: Readonly<Record<MaterialNecessity, string>>;
  readonly materialType: Readonly<Record<MaterialType, string>>;
  readonly nationalList: Readonly<Record<NationalList, string>>;
  readonly nodeType: Readonly<Record<NodeType, string>>;
  readonly onlineDepth: Readonly<Record<OnlineDepth, string>>;
  readonly periodUnit: Readonly<Record<PeriodUnit, string>>;
  readonly powerSource: Readonly<Record<PowerSource, string>>;
  readonly preAcceptState: Readonly<Record<PreAcceptState, string>>;
  readonly projectType: Readonly<Record<ProjectType, string>>;
  readonly provenanceKind: Readonly<Record<ProvenanceKind, string>>;
  readonly realLevel: Readonly<Record<RealLevel, string>>;
  readonly receiptStatus: Readonly<Record<ReceiptStatus, string>>;
  readonly rectificationVerdict: Readonly<Record<RectificationVerdict, string>>;
  readonly rejectedBy: Readonly<Record<RejectedBy, string>>;
  readonly resultKind: Readonly<Record<ResultKind, string>>;
  readonly resultType: Readonly<Record<ResultType, string>>;
  readonly role: Readonly<Record<Role, string>>;
  readonly rowOperation: Readonly<Record<RowOperation, string>>;
  readonly satisfaction: Readonly<Record<Satisfaction, string>>;
  readonly serviceChannel: Readonly<Record<ServiceChannel, string>>;
  readonly serviceStatus: Readonly<Record<ServiceStatus, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly sex: Readonly<Record<Sex, string>>;
  readonly sourceType: Readonly<Record<SourceType, string>>;
  readonly specialType: Readonly<Record<SpecialType, string>>;
  readonly stepEvent: Readonly<Record<StepEvent, string>>;
  readonly stepState: Readonly<Record<StepState, string>>;
  readonly taskState: Readonly<Record<TaskState, string>>;
  readonly taskType: Readonly<Record<TaskType, string>>;
  readonly trustLevel: Readonly<Record<TrustLevel, string>>;
  readonly useLevel: Readonly<Record<UseLevel, string>>;
  readonly userProp: Readonly<Record<UserProp, string>>;
  readonly yesNo: Readonly<Record<YesNo, string>>;
}

export const acceptStateZh: Readonly<Record<AcceptState, string>> = {
  "accepted": "受理",
  "notNeeded": "不受理（依法无需办理）",
  "correctionRequired": "补齐补正",
  "notAccepted": "不予受理",
};
export const agentAccountTypeZh: Readonly<Record<AgentAccountType, string>> = {
  "legalRepresentative": "法定代表人",
  "agent": "经办人",
};
export const applyTypeZh: Readonly<Record<ApplyType, string>> = {
  "window": "窗口",
  "online": "网上",
  "mobile": "移动端",
  "express": "快递",
  "letter": "信函",
  "telegram": "电报",
  "telex": "电传",
  "fax": "传真",
  "email": "电子邮件",
  "edi": "电子数据交换",
  "other": "其他",
};
export const applyerTypeZh: Readonly<Record<ApplyerType, string>> = {
  "naturalPerson": "自然人",
  "enterprise": "企业法人",
  "institution": "事业法人",
  "socialOrganization": "社会组织法人",
  "administrativeOrgan": "行政机关",
  "otherOrganization": "其他组织",
};
export const bundleChannelZh: Readonly<Record<BundleChannel, string>> = {
  "window": "综合窗口",
  "website": "政务服务网",
  "app": "移动端 APP",
  "miniProgram": "小程序",
  "terminal": "自助终端",
};
export const bundleStatusZh: Readonly<Record<BundleStatus, string>> = {
  "submitted": "已提交",
  "handling": "办理中",
  "correcting": "待补正",
  "finished": "已办结",
  "partlyFinished": "部分办结",
  "notFinished": "未能办结",
  "withdrawn": "已撤回",
};
export const caseActionNameZh: Readonly<Record<CaseActionName, string>> = {
  "accept": "受理",
  "refuse": "不予受理",
  "requestCorrection": "一次性告知补正",
  "step": "记录环节",
  "grant": "准予",
  "deny": "不予办理",
};
export const caseEventKindZh: Readonly<Record<CaseEventKind, string>> = {
  "dispatched": "已分办",
  "waiting": "等待前置事项",
  "released": "前置事项已办结",
  "accepted": "受理",
  "refused": "不予受理",
  "correctionRequested": "一次性补正告知",
  "corrected": "已补正",
  "step": "环节办理",
  "granted": "准予办结",
  "denied": "不予办理",
  "withdrawn": "撤回",
  "resultCorrected": "更正办结信息",
  "rated": "已评价",
};
export const caseStatusZh: Readonly<Record<CaseStatus, string>> = {
  "waiting": "等待前置事项",
  "submitted": "待受理",
  "correcting": "待补正",
  "accepted": "办理中",
  "granted": "已办结",
  "notGranted": "不予办理",
  "notAccepted": "不予受理",
  "withdrawn": "已撤回",
};
export const certificateTypeZh: Readonly<Record<CertificateType, string>> = {
  "111": "居民身份证",
  "112": "临时居民身份证",
  "113": "居民户口簿",
  "114": "军官证",
  "115": "武警警官证",
  "116": "暂住证",
  "117": "出生医学证明",
  "118": "士兵证",
  "119": "武警士兵证",
  "121": "法官证",
  "123": "人民警察证",
  "125": "检察官证",
  "127": "律师证",
  "129": "记者证",
  "131": "工作证",
  "133": "学生证",
  "151": "出入证",
  "153": "临时出入证",
  "154": "居住证",
  "157": "医疗证",
  "159": "劳保证",
  "161": "献血证",
  "163": "保险单",
  "191": "会员证",
  "211": "离休证",
  "212": "军官离休证",
  "213": "退休证",
  "214": "军官退休证",
  "215": "老年证",
  "216": "武警警官离休证",
  "217": "残疾证",
  "218": "武警警官退休证",
  "219": "结婚证",
  "221": "离婚证",
  "223": "独生子女证",
  "225": "毕业证",
  "227": "肄业证",
  "229": "结业证",
  "231": "学位证",
  "233": "军人通行证",
  "240": "社会医疗保障卡",
  "241": "公共交通卡",
  "291": "证明信",
  "311": "持枪证",
  "411": "外交护照",
  "412": "公务护照",
  "413": "公务普通护照",
  "414": "普通护照",
  "415": "旅行证",
  "416": "出入境通行证",
  "417": "外国人出入境通行证",
  "418": "外国人旅行证",
  "419": "海员证",
  "420": "香港特别行政区护照",
  "421": "澳门特别行政区护照",
  "511": "台湾居民来往大陆通行证",
  "512": "台湾居民来往大陆通行证（一次有效）",
  "513": "往来港澳通行证",
  "515": "前往港澳通行证",
  "516": "港澳居民来往内地通行证",
  "517": "往来台湾通行证",
  "518": "因公往来港澳通行证",
  "552": "台湾居民定居证",
  "553": "外国人永久居留身份证",
  "554": "外国人居留证或居留许可",
  "555": "外国人临时居留证",
  "556": "入籍证书",
  "557": "退籍证书",
  "558": "复籍证书",
  "620": "海上值勤证（红色）",
  "621": "海上值勤证（蓝色）",
  "631": "出海船民证",
  "633": "出海船舶户口簿",
  "634": "出海船舶边防登记簿",
  "635": "搭靠台轮许可证",
  "636": "台湾居民登陆证",
  "637": "台湾船员登陆证",
  "638": "临时入境许可（船员）",
  "639": "对台劳务人员登轮作业证",
  "640": "合资船船员登陆证",
  "641": "合资船船员登轮作业证",
  "642": "粤港澳流动渔民证",
  "643": "粤港澳临时流动渔民证",
  "644": "粤港澳流动渔船户口簿",
  "647": "登轮许可证",
  "650": "劳务人员登轮作业证",
  "711": "边境管理区通行证",
  "721": "中朝鸭绿江、图们江水文作业证",
  "722": "朝中鸭绿江、图们江水文作业证",
  "723": "中朝流筏固定代表证",
  "724": "朝中流筏固定代表证",
  "725": "中朝鸭绿江、图们江航行船舶船员证",
  "726": "朝中鸭绿江、图们江航行船舶船员证",
  "727": "中朝边境公安总代表证",
  "728": "朝中边境保卫总代表证",
  "729": "中朝边境公安副总代表证",
  "730": "朝中边境保卫副总代表证",
  "731": "中朝边境公安代表证",
  "732": "朝中边境保卫代表证",
  "733": "中朝边境地区出入境通行证",
  "734": "朝中边境公务通行证",
  "735": "朝中边境住民国境通行证",
  "736": "中蒙边境地区出入境通行证",
  "737": "蒙中边境地区出入境通行证",
  "738": "中缅边境地区出入境通行证",
  "739": "缅中边境通行证",
  "740": "云南省边境地区境外边民入出境证",
  "741": "中尼边境地区出入境通行证",
  "742": "尼中边境地区出入境通行证",
  "743": "中越边境地区出入境通行证",
  "744": "越中边境地区出入境通行证",
  "745": "中老边境地区出入境通行证",
  "746": "老中边境地区出入境通行证",
  "747": "中印边境地区出入境通行证",
  "748": "印中边境地区出入境通行证",
  "761": "过境耕作证",
  "765": "边境贸易证",
  "771": "铁路工作证",
  "781": "船员证",
  "791": "外交人员证",
  "792": "外国人居留身份证",
  "811": "组织机构代码证",
  "812": "企业注销证明",
  "813": "外国驻华使馆人员证",
  "821": "营业执照（正本）",
  "822": "营业执照（副本）",
  "990": "其他",
  "001": "统一社会信用代码",
};
export const connectionKindZh: Readonly<Record<ConnectionKind, string>> = {
  "embedded": "嵌入组件",
  "frontMachine": "前置机",
  "window": "平台窗口",
};
export const correctionKindZh: Readonly<Record<CorrectionKind, string>> = {
  "answer": "填报信息",
  "material": "申请材料",
};
export const correctionOutcomeZh: Readonly<Record<CorrectionOutcome, string>> = {
  "corrected": "已补齐",
  "overdue": "逾期未补",
  "withdrawn": "撤回",
};
export const deliveryModeZh: Readonly<Record<DeliveryMode, string>> = {
  "direct": "直接送达",
  "pickUp": "自取",
  "logistics": "物流",
  "announcement": "公告",
};
export const deptTypeZh: Readonly<Record<DeptType, string>> = {
  "statutory": "法定机关",
  "authorized": "授权组织",
  "entrusted": "受委托组织",
  "other": "其他",
};
export const digestAlgorithmZh: Readonly<Record<DigestAlgorithm, string>> = {
  "sha-256": "SHA-256",
  "sm3": "国密 SM3",
};
export const dispatchKindZh: Readonly<Record<DispatchKind, string>> = {
  "case": "新办件",
  "corrected": "已补正",
  "withdrawn": "已撤回",
};
export const evaluateTypeZh: Readonly<Record<EvaluateType, string>> = {
  "first": "首次评价",
  "followUp": "追加评价",
};
export const evaluationChannelZh: Readonly<Record<EvaluationChannel, string>> = {
  "pc": "电脑端",
  "mobile": "移动端",
  "qrCode": "二维码",
  "hallTablet": "大厅平板",
  "hallTerminal": "大厅其他终端",
  "phone": "电话、短信",
};
export const evaluationDetailZh: Readonly<Record<EvaluationDetail, string>> = {
  "108": "增加新条件",
  "109": "需指南外材料",
  "110": "无理由超法定时间",
  "111": "样本有错",
  "112": "承诺在线收取而不能",
  "113": "多头跑",
  "114": "跑动次数不一致",
  "115": "态度差效率低",
  "207": "无样本",
  "208": "无清单",
  "209": "超承诺时间",
  "210": "重复提交证明",
  "211": "承诺网办不能办",
  "212": "预约后重复取号",
  "213": "业务不熟",
  "214": "态度生硬",
  "307": "一次性告知补正",
  "308": "提供样本",
  "309": "承诺时间内办结",
  "310": "指引准确",
  "311": "按指南即可",
  "312": "快递送达",
  "313": "跑动次数一致",
  "314": "态度一般",
  "406": "一张表单",
  "407": "在线提交窗口核验",
  "408": "一张清单告知",
  "409": "告知承诺减材料",
  "410": "在线预约",
  "411": "一次办完",
  "412": "自助机",
  "413": "态度较好",
  "510": "一窗受理一次办结",
  "511": "先受理后补材料",
  "512": "不用提交证明",
  "513": "全程网办",
  "514": "手机办理",
  "515": "就近办理",
  "516": "无需材料",
  "517": "热情效率高",
};
export const exchangeTableZh: Readonly<Record<ExchangeTable, string>> = {
  "caseAccept": "办件受理",
  "caseStep": "办件环节",
  "caseSpecialProcedure": "特别程序",
  "caseCorrection": "补正",
  "caseMaterial": "办件材料",
  "caseResult": "办结",
  "serviceRecord": "办件服务",
  "evaluation": "评价",
  "rectification": "差评整改",
  "licenceRecord": "电子证照",
  "bundleCase": "一件事办件",
};
export const handleAreaZh: Readonly<Record<HandleArea, string>> = {
  "nationwide": "全国",
  "acrossProvinces": "跨省（全省）",
  "acrossCities": "跨市（全市）",
  "acrossCounties": "跨县（全县）",
  "wholeTown": "全镇（乡、街道）",
  "acrossVillages": "跨村（社区）",
};
export const handleTypeZh: Readonly<Record<HandleType, string>> = {
  "window": "窗口办理",
  "online": "网上办理",
  "courier": "快递申请",
};
export const handlingStateZh: Readonly<Record<HandlingState, string>> = {
  "draft": "草稿",
  "received": "收件",
  "preAccepted": "预受理",
  "preAcceptReturned": "预受理退回",
  "accepted": "受理",
  "correcting": "补齐补正",
  "notAccepted": "不予受理",
  "handling": "在办",
  "suspended": "挂起",
  "finished": "办结",
  "transferredFinished": "转报办结",
  "voided": "作废",
  "returned": "退件",
};
export const licenceStateZh: Readonly<Record<LicenceState, string>> = {
  "normal": "正常",
  "cancelled": "注销",
  "revoked": "吊销",
  "expired": "过期",
};
export const materialFormatZh: Readonly<Record<MaterialFormat, string>> = {
  "paper": "纸质",
  "electronic": "电子化",
  "paperOrElectronic": "纸质或电子化",
};
export const materialGetTypeZh: Readonly<Record<MaterialGetType, string>> = {
  "paper": "纸质收取",
  "upload": "附件上传",
  "scan": "扫描",
  "licence": "电子证照库",
};
export const materialModeZh: Readonly<Record<MaterialMode, string>> = {
  "upload": "上传",
  "exempt": "免提交",
  "later": "容缺后补",
};
export const materialNecessityZh: Readonly<Record<MaterialNecessity, string>> = {
  "required": "必要",
  "optional": "非必要",
  "deferrable": "容缺后补",
};
export const materialTypeZh: Readonly<Record<MaterialType, string>> = {
  "original": "原件",
  "copy": "复印件",
  "originalOrCopy": "原件或复印件",
};
export const nationalListZh: Readonly<Record<NationalList, string>> = {
  "2022-13": "国办发〔2022〕32号 13 项",
  "2024-1": "2024 年第一批 13 项",
  "2024-2": "2024 年第二批 8 项",
  "2025-1": "2025 年第一批 12 项",
  "2025-2": "2025 年第二批 9 项",
  "province": "省级清单",
};
export const nodeTypeZh: Readonly<Record<NodeType, string>> = {
  "start": "开始",
  "middle": "中间",
  "end": "结束",
  "only": "唯一",
};
export const onlineDepthZh: Readonly<Record<OnlineDepth, string>> = {
  "consultation": "互联网咨询",
  "submission": "互联网收件",
  "preReview": "互联网预审",
  "acceptance": "互联网受理",
  "decision": "互联网办理",
  "resultFeedback": "互联网办理结果信息反馈",
  "other": "其他",
};
export const periodUnitZh: Readonly<Record<PeriodUnit, string>> = {
  "workingDay": "工作日",
  "naturalDay": "自然日",
  "hour": "小时",
  "minute": "分钟",
  "month": "月",
};
export const powerSourceZh: Readonly<Record<PowerSource, string>> = {
  "legal": "法定本级行使",
  "delegatedDown": "上级下放",
  "authorizedByHigher": "上级授权",
  "authorizedByPeer": "同级授权",
  "entrustedByHigher": "上级委托",
  "entrustedByPeer": "同级委托",
};
export const preAcceptStateZh: Readonly<Record<PreAcceptState, string>> = {
  "passed": "通过",
  "notNeeded": "不受理",
  "correctionRequired": "补交补正",
};
export const projectTypeZh: Readonly<Record<ProjectType, string>> = {
  "immediate": "即办件",
  "promised": "承诺件",
  "joint": "联办件",
  "reported": "上报件",
  "other": "其他",
};
export const provenanceKindZh: Readonly<Record<ProvenanceKind, string>> = {
  "typed": "本人填写",
  "register": "人口库等登记信息",
  "licence": "电子证照",
  "computed": "自动计算",
};
export const realLevelZh: Readonly<Record<RealLevel, string>> = {
  "unverified": "未认证",
  "basic": "初级",
  "intermediate": "中级",
  "advanced": "高级",
};
export const receiptStatusZh: Readonly<Record<ReceiptStatus, string>> = {
  "accepted": "已接收",
  "duplicate": "重复",
  "returned": "退回",
  "retryLater": "稍后重试",
};
export const rectificationVerdictZh: Readonly<Record<RectificationVerdict, string>> = {
  "substantiated": "属实",
  "mistaken": "误评",
  "unfounded": "不实",
};
export const rejectedByZh: Readonly<Record<RejectedBy, string>> = {
  "gate": "本地校验",
  "platform": "平台",
};
export const resultKindZh: Readonly<Record<ResultKind, string>> = {
  "certificate": "证照",
  "document": "批文",
  "other": "其他",
  "none": "无",
};
export const resultTypeZh: Readonly<Record<ResultType, string>> = {
  "granted": "出证（准予）",
  "notGranted": "不予许可",
  "voided": "作废",
  "transferred": "转报",
  "withdrawn": "申请人撤回",
  "correctionOverdue": "补正逾期",
  "notAccepted": "不予受理",
};
export const roleZh: Readonly<Record<Role, string>> = {
  "applicant": "申请人",
  "officer": "工作人员",
  "supervisor": "监管人员",
};
export const rowOperationZh: Readonly<Record<RowOperation, string>> = {
  "insert": "新增",
  "update": "更新",
  "delete": "删除",
};
export const satisfactionZh: Readonly<Record<Satisfaction, string>> = {
  "verySatisfied": "非常满意",
  "satisfied": "满意",
  "basicallySatisfied": "基本满意",
  "dissatisfied": "不满意",
  "veryDissatisfied": "非常不满意",
};
export const serviceChannelZh: Readonly<Record<ServiceChannel, string>> = {
  "internet": "互联网",
  "governmentNetwork": "政务外网",
};
export const serviceStatusZh: Readonly<Record<ServiceStatus, string>> = {
  "pending": "待受理",
  "accepted": "已受理",
  "finished": "已办结",
};
export const severityZh: Readonly<Record<Severity, string>> = {
  "error": "错误",
  "warning": "警告",
};
export const sexZh: Readonly<Record<Sex, string>> = {
  "unknown": "未知",
  "male": "男",
  "female": "女",
  "unstated": "未说明",
};
export const sourceTypeZh: Readonly<Record<SourceType, string>> = {
  "applicant": "申请人自备",
  "government": "政府部门核发",
  "intermediary": "中介机构或法定机构产生",
  "other": "其他",
};
export const specialTypeZh: Readonly<Record<SpecialType, string>> = {
  "extension": "延长审批",
  "hearing": "听证",
  "tender": "招标",
  "inspection": "检验",
  "testing": "检测",
  "quarantine": "检疫",
  "appraisal": "鉴定",
  "expertReview": "专家评审",
  "publicNotice": "公示",
  "verification": "核实",
  "suspension": "挂起",
  "correction": "补齐补正",
  "preReviewCorrection": "预审补正",
  "preReviewRejection": "预审驳回",
  "other": "其他",
};
export const stepEventZh: Readonly<Record<StepEvent, string>> = {
  "passed": "通过",
  "returned": "退回",
  "other": "其他",
  "disagreed": "不同意",
  "notNeeded": "不受理",
  "notAccepted": "不予受理",
  "accepted": "受理",
  "correctionRequired": "补齐补正",
  "suspended": "特别程序挂起",
};
export const stepStateZh: Readonly<Record<StepState, string>> = {
  "pending": "待办",
  "done": "已办",
};
export const taskStateZh: Readonly<Record<TaskState, string>> = {
  "inUse": "在用",
  "suspended": "暂停",
  "cancelled": "取消",
  "draft": "草稿",
};
export const taskTypeZh: Readonly<Record<TaskType, string>> = {
  "10": "其他行政权力",
  "20": "公共服务",
  "01": "行政许可",
  "02": "行政处罚",
  "03": "行政强制",
  "04": "行政征收",
  "05": "行政给付",
  "06": "行政检查",
  "07": "行政确认",
  "08": "行政奖励",
  "09": "行政裁决",
};
export const trustLevelZh: Readonly<Record<TrustLevel, string>> = {
  "A": "政务机构产生，可直接使用",
  "B": "窗口核验过，可复用",
  "C": "用户上传，须核原件",
  "D": "自制或承诺",
};
export const useLevelZh: Readonly<Record<UseLevel, string>> = {
  "1": "国家级",
  "2": "省级",
  "3": "市级",
  "4": "县级",
  "5": "镇（乡、街道）级",
  "6": "村（社区）级",
  "7": "分级管理",
};
export const userPropZh: Readonly<Record<UserProp, string>> = {
  "naturalPerson": "自然人",
  "enterprise": "企业法人",
  "institution": "事业法人",
  "socialOrganization": "社会组织法人",
  "unincorporatedEnterprise": "非法人企业",
  "administrativeOrgan": "行政机关",
  "otherOrganization": "其他组织",
};
export const yesNoZh: Readonly<Record<YesNo, string>> = {
  "yes": "是",
  "no": "否",
};

export const acceptStateEn: Readonly<Record<AcceptState, string>> = {
  "accepted": "accepted",
  "notNeeded": "not needed by law",
  "correctionRequired": "correction required",
  "notAccepted": "not accepted",
};
export const agentAccountTypeEn: Readonly<Record<AgentAccountType, string>> = {
  "legalRepresentative": "legal representative",
  "agent": "agent",
};
export const applyTypeEn: Readonly<Record<ApplyType, string>> = {
  "window": "window",
  "online": "online",
  "mobile": "mobile",
  "express": "express",
  "letter": "letter",
  "telegram": "telegram",
  "telex": "telex",
  "fax": "fax",
  "email": "e-mail",
  "edi": "electronic data interchange",
  "other": "other",
};
export const applyerTypeEn: Readonly<Record<ApplyerType, string>> = {
  "naturalPerson": "natural person",
  "enterprise": "enterprise",
  "institution": "public institution",
  "socialOrganization": "social organization",
  "administrativeOrgan": "administrative organ",
  "otherOrganization": "other organization",
};
export const bundleChannelEn: Readonly<Record<BundleChannel, string>> = {
  "window": "counter",
  "website": "website",
  "app": "app",
  "miniProgram": "mini program",
  "terminal": "self-service terminal",
};
export const bundleStatusEn: Readonly<Record<BundleStatus, string>> = {
  "submitted": "submitted",
  "handling": "being handled",
  "correcting": "to be corrected",
  "finished": "finished",
  "partlyFinished": "partly finished",
  "notFinished": "not finished",
  "withdrawn": "withdrawn",
};
export const caseActionNameEn: Readonly<Record<CaseActionName, string>> = {
  "accept": "accept",
  "refuse": "refuse",
  "requestCorrection": "request a correction",
  "step": "record a step",
  "grant": "grant",
  "deny": "deny",
};
export const caseEventKindEn: Readonly<Record<CaseEventKind, string>> = {
  "dispatched": "dispatched",
  "waiting": "waiting for another item",
  "released": "released",
  "accepted": "accepted",
  "refused": "refused",
  "correctionRequested": "correction requested",
  "corrected": "corrected",
  "step": "step",
  "granted": "granted",
  "denied": "denied",
  "withdrawn": "withdrawn",
  "resultCorrected": "result corrected",
  "rated": "rated",
};
export const caseStatusEn: Readonly<Record<CaseStatus, string>> = {
  "waiting": "waiting for another item",
  "submitted": "submitted",
  "correcting": "to be corrected",
  "accepted": "accepted",
  "granted": "granted",
  "notGranted": "not granted",
  "notAccepted": "not accepted",
  "withdrawn": "withdrawn",
};
export const certificateTypeEn: Readonly<Record<CertificateType, string>> = {
  "111": "resident identity card",
  "112": "temporary identity card",
  "113": "household register",
  "114": "officer card",
  "115": "armed police officer card",
  "116": "temporary residence card",
  "117": "medical certificate of birth",
  "118": "soldier card",
  "119": "armed police soldier card",
  "121": "judge card",
  "123": "police card",
  "125": "prosecutor card",
  "127": "lawyer card",
  "129": "journalist card",
  "131": "work card",
  "133": "student card",
  "151": "entry pass",
  "153": "temporary entry pass",
  "154": "residence permit",
  "157": "medical card",
  "159": "labour insurance card",
  "161": "blood donor card",
  "163": "insurance policy",
  "191": "membership card",
  "211": "honorary retirement card",
  "212": "officer's honorary retirement card",
  "213": "retirement card",
  "214": "officer's retirement card",
  "215": "senior citizen card",
  "216": "armed police officer's honorary retirement card",
  "217": "disability card",
  "218": "armed police officer's retirement card",
  "219": "marriage certificate",
  "221": "divorce certificate",
  "223": "only child certificate",
  "225": "graduation certificate",
  "227": "certificate of incomplete study",
  "229": "certificate of completion",
  "231": "degree certificate",
  "233": "military pass",
  "240": "medical insurance card",
  "241": "public transport card",
  "291": "letter of introduction or proof",
  "311": "gun licence",
  "411": "diplomatic passport",
  "412": "service passport",
  "413": "public affairs passport",
  "414": "ordinary passport",
  "415": "travel document",
  "416": "exit and entry permit",
  "417": "foreigner's exit and entry permit",
  "418": "foreigner's travel document",
  "419": "seafarer's passport",
  "420": "Hong Kong SAR passport",
  "421": "Macao SAR passport",
  "511": "travel permit for Taiwan residents",
  "512": "travel permit for Taiwan residents (one journey)",
  "513": "exit permit to Hong Kong and Macao",
  "515": "one-way permit to Hong Kong and Macao",
  "516": "travel permit for Hong Kong and Macao residents",
  "517": "exit permit to Taiwan",
  "518": "official exit permit to Hong Kong and Macao",
  "552": "settlement permit for Taiwan residents",
  "553": "permanent residence card",
  "554": "residence permit for foreigners",
  "555": "temporary residence permit for foreigners",
  "556": "certificate of naturalization",
  "557": "certificate of loss of nationality",
  "558": "certificate of regained nationality",
  "620": "sea duty card (red)",
  "621": "sea duty card (blue)",
  "631": "seagoing boatman card",
  "633": "seagoing vessel register",
  "634": "seagoing vessel border register",
  "635": "permit to board Taiwan vessels",
  "636": "Taiwan resident landing permit",
  "637": "Taiwan crew landing permit",
  "638": "temporary entry permit (crew)",
  "639": "boarding permit for labour on Taiwan vessels",
  "640": "landing permit for crews of joint-venture vessels",
  "641": "boarding permit for crews of joint-venture vessels",
  "642": "mobile fisher card of Guangdong, Hong Kong and Macao",
  "643": "temporary mobile fisher card",
  "644": "mobile fishing vessel register",
  "647": "boarding permit",
  "650": "boarding permit for labour",
  "711": "border administration area pass",
  "721": "China–DPRK hydrographic work card",
  "722": "DPRK–China hydrographic work card",
  "723": "China–DPRK rafting representative card",
  "724": "DPRK–China rafting representative card",
  "725": "China–DPRK river crew card",
  "726": "DPRK–China river crew card",
  "727": "China–DPRK border police chief representative card",
  "728": "DPRK–China border security chief representative card",
  "729": "China–DPRK border police deputy chief representative card",
  "730": "DPRK–China border security deputy chief representative card",
  "731": "China–DPRK border police representative card",
  "732": "DPRK–China border security representative card",
  "733": "China–DPRK border area pass",
  "734": "DPRK–China official border pass",
  "735": "DPRK–China border resident pass",
  "736": "China–Mongolia border area pass",
  "737": "Mongolia–China border area pass",
  "738": "China–Myanmar border area pass",
  "739": "Myanmar–China border pass",
  "740": "Yunnan entry card for foreign border residents",
  "741": "China–Nepal border area pass",
  "742": "Nepal–China border area pass",
  "743": "China–Viet Nam border area pass",
  "744": "Viet Nam–China border area pass",
  "745": "China–Laos border area pass",
  "746": "Laos–China border area pass",
  "747": "China–India border area pass",
  "748": "India–China border area pass",
  "761": "cross-border farming card",
  "765": "border trade card",
  "771": "railway work card",
  "781": "crew card",
  "791": "diplomat card",
  "792": "foreigner's residence identity card",
  "811": "organization code certificate",
  "812": "proof of deregistration",
  "813": "embassy staff card",
  "821": "business licence (original)",
  "822": "business licence (duplicate)",
  "990": "other",
  "001": "unified social credit code",
};
export const connectionKindEn: Readonly<Record<ConnectionKind, string>> = {
  "embedded": "embedded components",
  "frontMachine": "front-end machine",
  "window": "window page of the platform",
};
export const correctionKindEn: Readonly<Record<CorrectionKind, string>> = {
  "answer": "an answer",
  "material": "a material",
};
export const correctionOutcomeEn: Readonly<Record<CorrectionOutcome, string>> = {
  "corrected": "corrected",
  "overdue": "overdue",
  "withdrawn": "withdrawn",
};
export const deliveryModeEn: Readonly<Record<DeliveryMode, string>> = {
  "direct": "handed over",
  "pickUp": "picked up",
  "logistics": "by courier",
  "announcement": "by announcement",
};
export const deptTypeEn: Readonly<Record<DeptType, string>> = {
  "statutory": "statutory organ",
  "authorized": "authorized organization",
  "entrusted": "entrusted organization",
  "other": "other",
};
export const digestAlgorithmEn: Readonly<Record<DigestAlgorithm, string>> = {
  "sha-256": "SHA-256",
  "sm3": "SM3",
};
export const dispatchKindEn: Readonly<Record<DispatchKind, string>> = {
  "case": "a new case",
  "corrected": "corrected",
  "withdrawn": "withdrawn",
};
export const evaluateTypeEn: Readonly<Record<EvaluateType, string>> = {
  "first": "first",
  "followUp": "follow-up",
};
export const evaluationChannelEn: Readonly<Record<EvaluationChannel, string>> = {
  "pc": "computer",
  "mobile": "mobile",
  "qrCode": "QR code",
  "hallTablet": "tablet in the hall",
  "hallTerminal": "other terminal in the hall",
  "phone": "telephone or text message",
};
export const evaluationDetailEn: Readonly<Record<EvaluationDetail, string>> = {
  "108": "new conditions added",
  "109": "materials outside the guide",
  "110": "later than the law without reason",
  "111": "wrong sample",
  "112": "online hand-in as promised did not work",
  "113": "sent to several offices",
  "114": "more visits than announced",
  "115": "bad attitude, slow",
  "207": "no sample",
  "208": "no list",
  "209": "later than promised",
  "210": "proof asked again",
  "211": "online as promised did not work",
  "212": "queued again after booking",
  "213": "staff unsure of the business",
  "214": "stiff attitude",
  "307": "told once what to correct",
  "308": "sample provided",
  "309": "done within the promised time",
  "310": "accurate guidance",
  "311": "the guide was enough",
  "312": "delivered by courier",
  "313": "visits as announced",
  "314": "attitude so-so",
  "406": "one form",
  "407": "submitted online, checked at the window",
  "408": "told by one list",
  "409": "fewer materials by declaration",
  "410": "booked online",
  "411": "done in one go",
  "412": "self-service machine",
  "413": "good attitude",
  "510": "accepted at one window, done in one visit",
  "511": "accepted first, materials later",
  "512": "no proof needed",
  "513": "all of it online",
  "514": "done by mobile",
  "515": "done nearby",
  "516": "no materials needed",
  "517": "warm and efficient",
};
export const exchangeTableEn: Readonly<Record<ExchangeTable, string>> = {
  "caseAccept": "acceptance",
  "caseStep": "step",
  "caseSpecialProcedure": "special procedure",
  "caseCorrection": "correction",
  "caseMaterial": "material",
  "caseResult": "result",
  "serviceRecord": "service record",
  "evaluation": "rating",
  "rectification": "rectification",
  "licenceRecord": "licence",
  "bundleCase": "bundle case",
};
export const handleAreaEn: Readonly<Record<HandleArea, string>> = {
  "nationwide": "nationwide",
  "acrossProvinces": "across provinces",
  "acrossCities": "across cities",
  "acrossCounties": "across counties",
  "wholeTown": "whole township",
  "acrossVillages": "across villages",
};
export const handleTypeEn: Readonly<Record<HandleType, string>> = {
  "window": "at a counter",
  "online": "online",
  "courier": "by courier",
};
export const handlingStateEn: Readonly<Record<HandlingState, string>> = {
  "draft": "draft",
  "received": "received",
  "preAccepted": "accepted in advance",
  "preAcceptReturned": "returned in advance",
  "accepted": "accepted",
  "correcting": "to be corrected",
  "notAccepted": "not accepted",
  "handling": "being handled",
  "suspended": "suspended",
  "finished": "finished",
  "transferredFinished": "finished by transfer",
  "voided": "voided",
  "returned": "returned",
};
export const licenceStateEn: Readonly<Record<LicenceState, string>> = {
  "normal": "in force",
  "cancelled": "cancelled",
  "revoked": "revoked",
  "expired": "expired",
};
export const materialFormatEn: Readonly<Record<MaterialFormat, string>> = {
  "paper": "on paper",
  "electronic": "electronic",
  "paperOrElectronic": "on paper or electronic",
};
export const materialGetTypeEn: Readonly<Record<MaterialGetType, string>> = {
  "paper": "on paper",
  "upload": "uploaded",
  "scan": "scanned",
  "licence": "from the licence store",
};
export const materialModeEn: Readonly<Record<MaterialMode, string>> = {
  "upload": "uploaded",
  "exempt": "exempt",
  "later": "follows later",
};
export const materialNecessityEn: Readonly<Record<MaterialNecessity, string>> = {
  "required": "required",
  "optional": "optional",
  "deferrable": "may follow later",
};
export const materialTypeEn: Readonly<Record<MaterialType, string>> = {
  "original": "original",
  "copy": "copy",
  "originalOrCopy": "original or copy",
};
export const nationalListEn: Readonly<Record<NationalList, string>> = {
  "2022-13": "13 of 2022",
  "2024-1": "first list of 2024",
  "2024-2": "second list of 2024",
  "2025-1": "first list of 2025",
  "2025-2": "second list of 2025",
  "province": "list of a province",
};
export const nodeTypeEn: Readonly<Record<NodeType, string>> = {
  "start": "start",
  "middle": "middle",
  "end": "end",
  "only": "only one",
};
export const onlineDepthEn: Readonly<Record<OnlineDepth, string>> = {
  "consultation": "enquiry",
  "submission": "submission",
  "preReview": "review in advance",
  "acceptance": "acceptance",
  "decision": "decision",
  "resultFeedback": "result returned",
  "other": "other",
};
export const periodUnitEn: Readonly<Record<PeriodUnit, string>> = {
  "workingDay": "working day",
  "naturalDay": "calendar day",
  "hour": "hour",
  "minute": "minute",
  "month": "month",
};
export const powerSourceEn: Readonly<Record<PowerSource, string>> = {
  "legal": "exercised at this level by law",
  "delegatedDown": "passed down by a higher level",
  "authorizedByHigher": "authorized by a higher level",
  "authorizedByPeer": "authorized by the same level",
  "entrustedByHigher": "entrusted by a higher level",
  "entrustedByPeer": "entrusted by the same level",
};
export const preAcceptStateEn: Readonly<Record<PreAcceptState, string>> = {
  "passed": "passed",
  "notNeeded": "not needed",
  "correctionRequired": "correction required",
};
export const projectTypeEn: Readonly<Record<ProjectType, string>> = {
  "immediate": "handled at once",
  "promised": "handled within the promised time",
  "joint": "handled jointly",
  "reported": "reported upward",
  "other": "other",
};
export const provenanceKindEn: Readonly<Record<ProvenanceKind, string>> = {
  "typed": "typed by the applicant",
  "register": "from a register",
  "licence": "from a licence",
  "computed": "computed",
};
export const realLevelEn: Readonly<Record<RealLevel, string>> = {
  "unverified": "not verified",
  "basic": "basic",
  "intermediate": "intermediate",
  "advanced": "advanced",
};
export const receiptStatusEn: Readonly<Record<ReceiptStatus, string>> = {
  "accepted": "accepted",
  "duplicate": "duplicate",
  "returned": "returned",
  "retryLater": "retry later",
};
export const rectificationVerdictEn: Readonly<Record<RectificationVerdict, string>> = {
  "substantiated": "substantiated",
  "mistaken": "given by mistake",
  "unfounded": "unfounded",
};
export const rejectedByEn: Readonly<Record<RejectedBy, string>> = {
  "gate": "the local gate",
  "platform": "the platform",
};
export const resultKindEn: Readonly<Record<ResultKind, string>> = {
  "certificate": "certificate or licence",
  "document": "document",
  "other": "other",
  "none": "none",
};
export const resultTypeEn: Readonly<Record<ResultType, string>> = {
  "granted": "granted",
  "notGranted": "not granted",
  "voided": "voided",
  "transferred": "transferred",
  "withdrawn": "withdrawn",
  "correctionOverdue": "correction overdue",
  "notAccepted": "not accepted",
};
export const roleEn: Readonly<Record<Role, string>> = {
  "applicant": "applicant",
  "officer": "officer",
  "supervisor": "supervisor",
};
export const rowOperationEn: Readonly<Record<RowOperation, string>> = {
  "insert": "insert",
  "update": "update",
  "delete": "delete",
};
export const satisfactionEn: Readonly<Record<Satisfaction, string>> = {
  "verySatisfied": "very satisfied",
  "satisfied": "satisfied",
  "basicallySatisfied": "basically satisfied",
  "dissatisfied": "dissatisfied",
  "veryDissatisfied": "very dissatisfied",
};
export const serviceChannelEn: Readonly<Record<ServiceChannel, string>> = {
  "internet": "internet",
  "governmentNetwork": "government network",
};
export const serviceStatusEn: Readonly<Record<ServiceStatus, string>> = {
  "pending": "pending",
  "accepted": "accepted",
  "finished": "finished",
};
export const severityEn: Readonly<Record<Severity, string>> = {
  "error": "error",
  "warning": "warning",
};
export const sexEn: Readonly<Record<Sex, string>> = {
  "unknown": "unknown",
  "male": "male",
  "female": "female",
  "unstated": "not stated",
};
export const sourceTypeEn: Readonly<Record<SourceType, string>> = {
  "applicant": "the applicant",
  "government": "a government department",
  "intermediary": "an intermediary",
  "other": "other",
};
export const specialTypeEn: Readonly<Record<SpecialType, string>> = {
  "extension": "extension of the time limit",
  "hearing": "hearing",
  "tender": "tender",
  "inspection": "inspection",
  "testing": "testing",
  "quarantine": "quarantine",
  "appraisal": "appraisal",
  "expertReview": "expert review",
  "publicNotice": "public notice",
  "verification": "verification",
  "suspension": "suspension",
  "correction": "correction",
  "preReviewCorrection": "correction in the review in advance",
  "preReviewRejection": "rejection in the review in advance",
  "other": "other",
};
export const stepEventEn: Readonly<Record<StepEvent, string>> = {
  "passed": "passed",
  "returned": "returned",
  "other": "other",
  "disagreed": "disagreed",
  "notNeeded": "not needed by law",
  "notAccepted": "not accepted",
  "accepted": "accepted",
  "correctionRequired": "correction required",
  "suspended": "suspended by a special procedure",
};
export const stepStateEn: Readonly<Record<StepState, string>> = {
  "pending": "pending",
  "done": "done",
};
export const taskStateEn: Readonly<Record<TaskState, string>> = {
  "inUse": "in use",
  "suspended": "suspended",
  "cancelled": "cancelled",
  "draft": "draft",
};
export const taskTypeEn: Readonly<Record<TaskType, string>> = {
  "10": "other administrative power",
  "20": "public service",
  "01": "administrative licence",
  "02": "penalty",
  "03": "coercion",
  "04": "levy",
  "05": "payment",
  "06": "inspection",
  "07": "confirmation",
  "08": "award",
  "09": "ruling",
};
export const trustLevelEn: Readonly<Record<TrustLevel, string>> = {
  "A": "made by a government body, used directly",
  "B": "checked at a window, reusable",
  "C": "uploaded, the original has to be seen",
  "D": "self-made or declared",
};
export const useLevelEn: Readonly<Record<UseLevel, string>> = {
  "1": "national",
  "2": "provincial",
  "3": "municipal",
  "4": "county",
  "5": "township",
  "6": "village",
  "7": "graded",
};
export const userPropEn: Readonly<Record<UserProp, string>> = {
  "naturalPerson": "natural person",
  "enterprise": "enterprise",
  "institution": "public institution",
  "socialOrganization": "social organization",
  "unincorporatedEnterprise": "unincorporated enterprise",
  "administrativeOrgan": "administrative organ",
  "otherOrganization": "other organization",
};
export const yesNoEn: Readonly<Record<YesNo, string>> = {
  "yes": "yes",
  "no": "no",
};

/** 中文名称. */
export const labels: CodeLabels = {
  acceptState: acceptStateZh,
  agentAccountType: agentAccountTypeZh,
  applyType: applyTypeZh,
  applyerType: applyerTypeZh,
  bundleChannel: bundleChannelZh,
  bundleStatus: bundleStatusZh,
  caseActionName: caseActionNameZh,
  caseEventKind: caseEventKindZh,
  caseStatus: caseStatusZh,
  certificateType: certificateTypeZh,
  connectionKind: connectionKindZh,
  correctionKind: correctionKindZh,
  correctionOutcome: correctionOutcomeZh,
  deliveryMode: deliveryModeZh,
  deptType: deptTypeZh,
  digestAlgorithm: digestAlgorithmZh,
  dispatchKind: dispatchKindZh,
  evaluateType: evaluateTypeZh,
  evaluationChannel: evaluationChannelZh,
  evaluationDetail: evaluationDetailZh,
  exchangeTable: exchangeTableZh,
  handleArea: handleAreaZh,
  handleType: handleTypeZh,
  handlingState: handlingStateZh,
  licenceState: licenceStateZh,
  materialFormat: materialFormatZh,
  materialGetType: materialGetTypeZh,
  materialMode: materialModeZh,
  materialNecessity: materialNecessityZh,
  materialType: materialTypeZh,
  nationalList: nationalListZh,
  nodeType: nodeTypeZh,
  onlineDepth: onlineDepthZh,
  periodUnit: periodUnitZh,
  powerSource: powerSourceZh,
  preAcceptState: preAcceptStateZh,
  projectType: projectTypeZh,
  provenanceKind: provenanceKindZh,
  realLevel: realLevelZh,
  receiptStatus: receiptStatusZh,
  rectificationVerdict: rectificationVerdictZh,
  rejectedBy: rejectedByZh,
  resultKind: resultKindZh,
  resultType: resultTypeZh,
  role: roleZh,
  rowOperation: rowOperationZh,
  satisfaction: satisfactionZh,
  serviceChannel: serviceChannelZh,
  serviceStatus: serviceStatusZh,
  severity: severityZh,
  sex: sexZh,
  sourceType: sourceTypeZh,
  specialType: specialTypeZh,
  stepEvent: stepEventZh,
  stepState: stepStateZh,
  taskState: taskStateZh,
  taskType: taskTypeZh,
  trustLevel: trustLevelZh,
  useLevel: useLevelZh,
  userProp: userPropZh,
  yesNo: yesNoZh,
};

/** English names. */
export const labelsEn: CodeLabels = {
  acceptState: acceptStateEn,
  agentAccountType: agentAccountTypeEn,
  applyType: applyTypeEn,
  applyerType: applyerTypeEn,
  bundleChannel: bundleChannelEn,
  bundleStatus: bundleStatusEn,
  caseActionName: caseActionNameEn,
  caseEventKind: caseEventKindEn,
  caseStatus: caseStatusEn,
  certificateType: certificateTypeEn,
  connectionKind: connectionKindEn,
  correctionKind: correctionKindEn,
  correctionOutcome: correctionOutcomeEn,
  deliveryMode: deliveryModeEn,
  deptType: deptTypeEn,
  digestAlgorithm: digestAlgorithmEn,
  dispatchKind: dispatchKindEn,
  evaluateType: evaluateTypeEn,
  evaluationChannel: evaluationChannelEn,
  evaluationDetail: evaluationDetailEn,
  exchangeTable: exchangeTableEn,
  handleArea: handleAreaEn,
  handleType: handleTypeEn,
  handlingState: handlingStateEn,
  licenceState: licenceStateEn,
  materialFormat: materialFormatEn,
  materialGetType: materialGetTypeEn,
  materialMode: materialModeEn,
  materialNecessity: materialNecessityEn,
  materialType: materialTypeEn,
  nationalList: nationalListEn,
  nodeType: nodeTypeEn,
  onlineDepth: onlineDepthEn,
  periodUnit: periodUnitEn,
  powerSource: powerSourceEn,
  preAcceptState: preAcceptStateEn,
  projectType: projectTypeEn,
  provenanceKind: provenanceKindEn,
  realLevel: realLevelEn,
  receiptStatus: receiptStatusEn,
  rectificationVerdict: rectificationVerdictEn,
  rejectedBy: rejectedByEn,
  resultKind: resultKindEn,
  resultType: resultTypeEn,
  role: roleEn,
  rowOperation: rowOperationEn,
  satisfaction: satisfactionEn,
  serviceChannel: serviceChannelEn,
  serviceStatus: serviceStatusEn,
  severity: severityEn,
  sex: sexEn,
  sourceType: sourceTypeEn,
  specialType: specialTypeEn,
  stepEvent: stepEventEn,
  stepState: stepStateEn,
  taskState: taskStateEn,
  taskType: taskTypeEn,
  trustLevel: trustLevelEn,
  useLevel: useLevelEn,
  userProp: userPropEn,
  yesNo: yesNoEn,
};
