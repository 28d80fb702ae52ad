// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { ShapeSchema } from '../validators/shape-schema.ts';

export const agentAccountTypeSchema: ShapeSchema = { type: "string", enum: ["legalRepresentative", "agent"] };
export const personNameSchema: ShapeSchema = { type: "string", minLength: 1, maxLength: 100 };
export const mobileSchema: ShapeSchema = { type: "string", pattern: "^1[3-9][0-9]{9}$" };
export const certificateTypeSchema: ShapeSchema = { type: "string", enum: ["111", "112", "113", "114", "115", "116", "117", "118", "119", "121", "123", "125", "127", "129", "131", "133", "151", "153", "154", "157", "159", "161", "163", "191", "211", "212", "213", "214", "215", "216", "217", "218", "219", "221", "223", "225", "227", "229", "231", "233", "240", "241", "291", "311", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "511", "512", "513", "515", "516", "517", "518", "552", "553", "554", "555", "556", "557", "558", "620", "621", "631", "633", "634", "635", "636", "637", "638", "639", "640", "641", "642", "643", "644", "647", "650", "711", "721", "722", "723", "724", "725", "726", "727", "728", "729", "730", "731", "732", "733", "734", "735", "736", "737", "738", "739", "740", "741", "742", "743", "744", "745", "746", "747", "748", "761", "765", "771", "781", "791", "792", "811", "812", "813", "821", "822", "990", "001"] };
export const certificateNumberSchema: ShapeSchema = { type: "string", minLength: 1, maxLength: 64 };
export const dateSchema: ShapeSchema = { type: "string", format: "date" };
export const agentAuthorizationSchema: ShapeSchema = {
  allOf: [{ if: { required: ["agentCertKey"] }, else: { required: ["agentCert"] } }],
  type: "object",
  required: ["acctType", "agentName", "agentCertType", "agentEffDate", "agentExpDate", "certificateSno"],
  properties: {
    acctType: agentAccountTypeSchema,
    agentName: personNameSchema,
    agentMobile: mobileSchema,
    agentCertType: certificateTypeSchema,
    agentCert: certificateNumberSchema,
    agentCertKey: { type: "string", minLength: 1, maxLength: 128 },
    agentEffDate: dateSchema,
    agentExpDate: dateSchema,
    agentChannel: { type: "string", minLength: 1, maxLength: 50 },
    trustAcctNo: { type: "string", minLength: 1, maxLength: 128 },
    certificateSno: { type: "string", pattern: "^[0-9A-Z]{18}$" },
  },
};
export const bundleStatusSchema: ShapeSchema = { type: "string", enum: ["submitted", "handling", "correcting", "finished", "partlyFinished", "notFinished", "withdrawn"] };
export const momentSchema: ShapeSchema = { type: "string", format: "date-time" };
export const projectNoSchema: ShapeSchema = { type: "string", minLength: 1, maxLength: 50 };
export const itemKeySchema: ShapeSchema = { type: "string", maxLength: 100, pattern: "^[a-z][A-Za-z0-9]*$" };
export const taskCodeSchema: ShapeSchema = { type: "string", pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" };
export const orgCodeSchema: ShapeSchema = { type: "string", pattern: "^[0-9A-Z]{18}$" };
export const caseStatusSchema: ShapeSchema = { type: "string", enum: ["waiting", "submitted", "correcting", "accepted", "granted", "notGranted", "notAccepted", "withdrawn"] };
export const correctionKindSchema: ShapeSchema = { type: "string", enum: ["answer", "material"] };
export const jsonPointerSchema: ShapeSchema = { type: "string", maxLength: 500, pattern: "^(/([^~/]|~[01])*)*$" };
export const correctionItemSchema: ShapeSchema = {
  type: "object",
  required: ["kind", "label", "reason"],
  properties: {
    kind: correctionKindSchema,
    pointer: jsonPointerSchema,
    materialKey: itemKeySchema,
    label: { type: "string", minLength: 1, maxLength: 200 },
    reason: { type: "string", minLength: 1, maxLength: 500 },
  },
  additionalProperties: false,
};
export const correctionOutcomeSchema: ShapeSchema = { type: "string", enum: ["corrected", "overdue", "withdrawn"] };
export const caseCorrectionNoticeSchema: ShapeSchema = {
  type: "object",
  required: ["noticeNo", "noticeTime", "deadline", "items"],
  properties: {
    noticeNo: { type: "string", minLength: 1, maxLength: 50 },
    noticeTime: momentSchema,
    deadline: dateSchema,
    items: { type: "array", minItems: 1, items: correctionItemSchema },
    outcome: correctionOutcomeSchema,
    submitTime: momentSchema,
  },
};
export const resultTypeSchema: ShapeSchema = { type: "string", enum: ["granted", "notGranted", "voided", "transferred", "withdrawn", "correctionOverdue", "notAccepted"] };
export const caseOutcomeSchema: ShapeSchema = {
  type: "object",
  required: ["resultType", "resultDate"],
  properties: {
    resultType: resultTypeSchema,
    resultDate: momentSchema,
    resultCertName: { type: "string", minLength: 1, maxLength: 256 },
    resultCertNo: { type: "string", minLength: 1, maxLength: 2000 },
    resultExplain: { type: "string", minLength: 1, maxLength: 2000 },
  },
};
export const satisfactionSchema: ShapeSchema = { type: "string", enum: ["verySatisfied", "satisfied", "basicallySatisfied", "dissatisfied", "veryDissatisfied"] };
export const givenRatingSchema: ShapeSchema = {
  type: "object",
  required: ["satisfaction", "assessTime"],
  properties: {
    satisfaction: satisfactionSchema,
    assessTime: momentSchema,
  },
};
export const caseEventKindSchema: ShapeSchema = { type: "string", enum: ["dispatched", "waiting", "released", "accepted", "refused", "correctionRequested", "corrected", "step", "granted", "denied", "withdrawn", "resultCorrected", "rated"] };
export const timelineEntrySchema: ShapeSchema = {
  type: "object",
  required: ["at", "kind", "title"],
  properties: {
    at: momentSchema,
    kind: caseEventKindSchema,
    title: { type: "string", minLength: 1, maxLength: 200 },
    explain: { type: "string", minLength: 1, maxLength: 2000 },
    by: { type: "string", minLength: 1, maxLength: 200 },
  },
};
export const caseSummarySchema: ShapeSchema = {
  type: "object",
  required: ["projectNo", "itemKey", "taskCode", "taskName", "deptCode", "deptName", "status", "statusAt", "waitingFor", "rateable", "timeline"],
  properties: {
    projectNo: projectNoSchema,
    itemKey: itemKeySchema,
    taskCode: taskCodeSchema,
    taskName: { type: "string", minLength: 1, maxLength: 1000 },
    deptCode: orgCodeSchema,
    deptName: { type: "string", minLength: 1, maxLength: 200 },
    status: caseStatusSchema,
    statusAt: momentSchema,
    promiseDate: dateSchema,
    promiseUnknownReason: { type: "string", minLength: 1, maxLength: 200 },
    waitingFor: { type: "array", items: itemKeySchema },
    correction: caseCorrectionNoticeSchema,
    result: caseOutcomeSchema,
    rating: givenRatingSchema,
    rateable: { type: "boolean" },
    timeline: { type: "array", items: timelineEntrySchema },
  },
};
export const applicationSchema: ShapeSchema = {
  type: "object",
  required: ["applicationId", "bundleCode", "bundleName", "bundleVersion", "applicantName", "status", "submittedAt", "cases", "scenario"],
  properties: {
    applicationId: { type: "string", minLength: 1, maxLength: 50 },
    bundleCode: { type: "string", minLength: 1, maxLength: 50 },
    bundleName: { type: "string", minLength: 1, maxLength: 100 },
    bundleVersion: { type: "integer", minimum: 1 },
    applicantName: personNameSchema,
    status: bundleStatusSchema,
    submittedAt: momentSchema,
    promiseDate: dateSchema,
    cases: { type: "array", items: caseSummarySchema },
    scenario: { type: "object", additionalProperties: { type: "string" } },
  },
};
export const jsonObjectSchema: ShapeSchema = { type: "object" };
export const materialModeSchema: ShapeSchema = { type: "string", enum: ["upload", "exempt", "later"] };
export const licenceIdSchema: ShapeSchema = { type: "string", maxLength: 128, pattern: "^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$" };
export const submittedMaterialSchema: ShapeSchema = {
  type: "object",
  required: ["materialKey", "mode"],
  properties: {
    materialKey: itemKeySchema,
    mode: materialModeSchema,
    fileIds: { type: "array", maxItems: 50, uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 100 } },
    licenceId: licenceIdSchema,
  },
  additionalProperties: false,
  allOf: [{ if: { properties: { mode: { const: "upload" } }, required: ["mode"] }, then: { required: ["fileIds"], properties: { fileIds: { minItems: 1 } } } }, { if: { properties: { mode: { const: "exempt" } }, required: ["mode"] }, then: { required: ["licenceId"] } }],
};
export const provenanceKindSchema: ShapeSchema = { type: "string", enum: ["typed", "register", "licence", "computed"] };
export const provenanceSchema: ShapeSchema = {
  type: "object",
  required: ["kind", "obtainedAt"],
  properties: {
    kind: provenanceKindSchema,
    sourceName: { type: "string", minLength: 1, maxLength: 100 },
    obtainedAt: momentSchema,
    licenceId: { type: "string", minLength: 1, maxLength: 128 },
    locked: { type: "boolean" },
  },
};
export const applicationSubmissionSchema: ShapeSchema = {
  type: "object",
  required: ["bundleCode", "bundleVersion", "items", "scenario", "answers", "materials", "provenance"],
  properties: {
    bundleCode: { type: "string", minLength: 1, maxLength: 50 },
    bundleVersion: { type: "integer", minimum: 1 },
    items: { type: "array", minItems: 1, maxItems: 100, uniqueItems: true, items: itemKeySchema },
    scenario: { type: "object", maxProperties: 50, additionalProperties: { type: "string", maxLength: 100 } },
    answers: { maxProperties: 100, allOf: [jsonObjectSchema] },
    materials: { type: "array", maxItems: 100, items: submittedMaterialSchema },
    provenance: { type: "object", maxProperties: 1000, additionalProperties: provenanceSchema },
  },
  additionalProperties: false,
};
export const applicationSummarySchema: ShapeSchema = {
  type: "object",
  required: ["applicationId", "bundleCode", "bundleName", "status", "submittedAt", "finishedCases", "totalCases", "correcting"],
  properties: {
    applicationId: { type: "string", minLength: 1, maxLength: 50 },
    bundleCode: { type: "string", minLength: 1, maxLength: 50 },
    bundleName: { type: "string", minLength: 1, maxLength: 100 },
    status: bundleStatusSchema,
    submittedAt: momentSchema,
    finishedCases: { type: "integer", minimum: 0 },
    totalCases: { type: "integer", minimum: 0 },
    correcting: { type: "boolean" },
  },
};
export const exchangeTableSchema: ShapeSchema = { type: "string", enum: ["caseAccept", "caseStep", "caseSpecialProcedure", "caseCorrection", "caseMaterial", "caseResult", "serviceRecord", "evaluation", "rectification", "licenceRecord", "bundleCase"] };
export const digestAlgorithmSchema: ShapeSchema = { type: "string", enum: ["sha-256", "sm3"] };
export const digest256Schema: ShapeSchema = { type: "string", pattern: "^[0-9a-f]{64}$" };
export const batchSchema: ShapeSchema = {
  type: "object",
  required: ["batchId", "table", "contractVersion", "sourceSystem", "rowCount", "sequence", "createdAt", "digestAlgorithm", "digest"],
  properties: {
    batchId: { type: "string", minLength: 1, maxLength: 32 },
    table: exchangeTableSchema,
    contractVersion: { type: "string", minLength: 1, maxLength: 10 },
    sourceSystem: { type: "string", minLength: 1, maxLength: 50 },
    rowCount: { type: "integer", minimum: 1, maximum: 10000 },
    sequence: { type: "integer", minimum: 1 },
    createdAt: momentSchema,
    digestAlgorithm: digestAlgorithmSchema,
    digest: digest256Schema,
  },
  additionalProperties: false,
};
export const rowGuidSchema: ShapeSchema = { type: "string", minLength: 1, maxLength: 50 };
export const receiptStatusSchema: ShapeSchema = { type: "string", enum: ["accepted", "duplicate", "returned", "retryLater"] };
export const rowReceiptSchema: ShapeSchema = {
  allOf: [{ if: { properties: { status: { const: "returned" } }, required: ["status"] }, then: { required: ["ruleId", "path", "message"] } }],
  type: "object",
  required: ["rowGuid", "dataVersion", "status"],
  properties: {
    rowGuid: rowGuidSchema,
    dataVersion: { type: "integer", minimum: 0 },
    status: receiptStatusSchema,
    ruleId: { type: "string", minLength: 1, maxLength: 100 },
    path: jsonPointerSchema,
    message: { type: "string", minLength: 1, maxLength: 500 },
  },
};
export const batchReceiptSchema: ShapeSchema = {
  type: "object",
  required: ["batchId", "receivedAt", "receipts"],
  properties: {
    batchId: { type: "string", minLength: 1, maxLength: 32 },
    receivedAt: momentSchema,
    receipts: { type: "array", maxItems: 10000, items: rowReceiptSchema },
  },
};
export const taskStateSchema: ShapeSchema = { type: "string", enum: ["inUse", "suspended", "cancelled", "draft"] };
export const nationalListSchema: ShapeSchema = { type: "string", enum: ["2022-13", "2024-1", "2024-2", "2025-1", "2025-2", "province"] };
export const areaCode12Schema: ShapeSchema = { type: "string", pattern: "^[0-9]{12}$" };
export const userPropSchema: ShapeSchema = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"] };
export const departmentSchema: ShapeSchema = {
  type: "object",
  required: ["deptCode", "deptName"],
  properties: {
    deptCode: orgCodeSchema,
    deptName: { type: "string", minLength: 1, maxLength: 200 },
    deptKey: itemKeySchema,
  },
};
export const taskHandleItemSchema: ShapeSchema = { type: "string", pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$" };
export const jsonLogicSchema: ShapeSchema = {  };
export const periodUnitSchema: ShapeSchema = { type: "string", enum: ["workingDay", "naturalDay", "hour", "minute", "month"] };
export const periodSchema: ShapeSchema = {
  type: "object",
  required: ["value", "unit"],
  properties: {
    value: { type: "integer", minimum: 0 },
    unit: periodUnitSchema,
  },
};
export const bundleMemberSchema: ShapeSchema = {
  type: "object",
  required: ["itemKey", "taskCode", "optional", "dependsOn", "promisePeriod", "resultName"],
  properties: {
    itemKey: itemKeySchema,
    taskCode: taskCodeSchema,
    taskHandleItem: taskHandleItemSchema,
    optional: { type: "boolean" },
    dependsOn: { type: "array", maxItems: 100, uniqueItems: true, items: itemKeySchema },
    includedWhen: jsonLogicSchema,
    promisePeriod: periodSchema,
    resultName: { type: "string", minLength: 1, maxLength: 200 },
  },
};
export const scenarioOptionSchema: ShapeSchema = {
  type: "object",
  required: ["value", "label"],
  properties: {
    value: { type: "string", minLength: 1, maxLength: 100 },
    label: { type: "string", minLength: 1, maxLength: 200 },
    help: { type: "string", minLength: 1, maxLength: 500 },
  },
};
export const scenarioQuestionSchema: ShapeSchema = {
  type: "object",
  required: ["key", "title", "options"],
  properties: {
    key: itemKeySchema,
    title: { type: "string", minLength: 1, maxLength: 200 },
    help: { type: "string", minLength: 1, maxLength: 500 },
    options: { type: "array", minItems: 2, maxItems: 50, items: scenarioOptionSchema },
    askedWhen: jsonLogicSchema,
    purpose: { type: "string", minLength: 1, maxLength: 500 },
  },
};
export const materialNecessitySchema: ShapeSchema = { type: "string", enum: ["required", "optional", "deferrable"] };
export const sourceTypeSchema: ShapeSchema = { type: "string", enum: ["applicant", "government", "intermediary", "other"] };
export const materialFormatSchema: ShapeSchema = { type: "string", enum: ["paper", "electronic", "paperOrElectronic"] };
export const materialGetTypeSchema: ShapeSchema = { type: "string", enum: ["paper", "upload", "scan", "licence"] };
export const licenceTypeCodeSchema: ShapeSchema = { type: "string", pattern: "^[0-9A-Z]{21}$" };
export const subjectSchema: ShapeSchema = { type: "string", pattern: "^[a-z][A-Za-z0-9]*$" };
export const licenceRequirementSchema: ShapeSchema = {
  type: "object",
  required: ["typeCode", "typeName", "holder"],
  properties: {
    typeCode: licenceTypeCodeSchema,
    typeName: { type: "string", minLength: 1, maxLength: 256 },
    holder: subjectSchema,
  },
};
export const sourceNoteSchema: ShapeSchema = {
  type: "object",
  required: ["part", "source", "confidence"],
  properties: {
    part: { type: "string", minLength: 1, maxLength: 500 },
    source: { type: "string", minLength: 1, maxLength: 2000 },
    confidence: { type: "string", enum: ["S2", "S", "B", "U", "P", "example"] },
  },
};
export const bundleMaterialSchema: ShapeSchema = {
  type: "object",
  required: ["materialKey", "materialName", "usedBy", "necessity", "sourceType", "materialFormat", "submitModes", "accept", "maxSizeBytes", "originals", "copies"],
  properties: {
    materialKey: itemKeySchema,
    materialName: { type: "string", minLength: 1, maxLength: 200 },
    usedBy: { type: "array", minItems: 1, maxItems: 100, uniqueItems: true, items: itemKeySchema },
    necessity: materialNecessitySchema,
    sourceType: sourceTypeSchema,
    materialFormat: materialFormatSchema,
    submitModes: { type: "array", minItems: 1, uniqueItems: true, items: materialGetTypeSchema },
    byLaw: { type: "string", minLength: 1, maxLength: 2000 },
    requiredWhen: jsonLogicSchema,
    licence: licenceRequirementSchema,
    accept: { type: "array", minItems: 1, maxItems: 20, items: { type: "string", minLength: 1, maxLength: 100 } },
    maxSizeBytes: { type: "integer", minimum: 1 },
    originals: { type: "integer", minimum: 0, maximum: 99 },
    copies: { type: "integer", minimum: 0, maximum: 99 },
    fillExplain: { type: "string", minLength: 1, maxLength: 500 },
    sources: { type: "array", maxItems: 50, items: sourceNoteSchema },
  },
};
export const bundleChannelSchema: ShapeSchema = { type: "string", enum: ["window", "website", "app", "miniProgram", "terminal"] };
export const servicePointSchema: ShapeSchema = {
  type: "object",
  required: ["name", "address"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 200 },
    address: { type: "string", minLength: 1, maxLength: 250 },
    officeTime: { type: "string", minLength: 1, maxLength: 200 },
    phone: { type: "string", minLength: 1, maxLength: 50 },
  },
};
export const faqSchema: ShapeSchema = {
  type: "object",
  required: ["question", "answer"],
  properties: {
    question: { type: "string", minLength: 1, maxLength: 1000 },
    answer: { type: "string", minLength: 1, maxLength: 20000 },
  },
};
export const bundleSchema: ShapeSchema = {
  allOf: [{ if: { properties: { isFee: { const: true } }, required: ["isFee"] }, then: { required: ["chargeStandard", "chargeBasis"] } }],
  type: "object",
  required: ["bundleCode", "bundleName", "bundleVersion", "effectiveDate", "state", "category", "implementationCode", "checklistId", "areaCode", "areaName", "serverType", "leadDept", "assistDepts", "members", "scenario", "materials", "applyConditions", "notice", "promisePeriod", "channels", "consultPhone", "supervisePhone", "address", "officeTime", "isFee", "delivery", "faq", "sources"],
  properties: {
    bundleCode: { type: "string", minLength: 1, maxLength: 50 },
    bundleName: { type: "string", minLength: 1, maxLength: 100 },
    bundleVersion: { type: "integer", minimum: 1 },
    effectiveDate: dateSchema,
    state: taskStateSchema,
    nationalListRef: nationalListSchema,
    category: { type: "string", minLength: 1, maxLength: 50 },
    implementationCode: { type: "string", minLength: 1, maxLength: 50 },
    checklistId: { type: "string", minLength: 1, maxLength: 50 },
    areaCode: areaCode12Schema,
    areaName: { type: "string", minLength: 1, maxLength: 100 },
    serverType: userPropSchema,
    leadDept: departmentSchema,
    assistDepts: { type: "array", maxItems: 50, items: departmentSchema },
    members: { type: "array", minItems: 2, maxItems: 100, items: bundleMemberSchema },
    scenario: { type: "array", maxItems: 50, items: scenarioQuestionSchema },
    materials: { type: "array", maxItems: 500, items: bundleMaterialSchema },
    applyConditions: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1000 } },
    notice: { type: "string", minLength: 1, maxLength: 500 },
    formSchemaId: { type: "string", minLength: 1, maxLength: 100 },
    promisePeriod: periodSchema,
    channels: { type: "array", minItems: 1, uniqueItems: true, items: bundleChannelSchema },
    unifiedClose: { type: "boolean" },
    consultPhone: { type: "string", minLength: 1, maxLength: 50 },
    supervisePhone: { type: "string", minLength: 1, maxLength: 50 },
    onlineUrl: { type: "string", maxLength: 100, pattern: "^https://[^\\s]+$" },
    address: { type: "string", minLength: 1, maxLength: 250 },
    officeTime: { type: "string", minLength: 1, maxLength: 200 },
    points: { type: "array", maxItems: 500, items: servicePointSchema },
    isFee: { type: "boolean" },
    chargeStandard: { type: "string", minLength: 1, maxLength: 2000 },
    chargeBasis: { type: "string", minLength: 1, maxLength: 2000 },
    isIntermediary: { type: "boolean" },
    isLogistics: { type: "boolean" },
    needFaceVerify: { type: "boolean" },
    delivery: { type: "string", minLength: 1, maxLength: 200 },
    flowChart: { type: "string", minLength: 1, maxLength: 256 },
    byLaw: { type: "string", minLength: 1, maxLength: 500 },
    faq: { type: "array", maxItems: 200, items: faqSchema },
    sources: { type: "array", maxItems: 200, items: sourceNoteSchema },
  },
};
export const rowOperationSchema: ShapeSchema = { type: "string", enum: ["insert", "update", "delete"] };
export const exchangeMomentSchema: ShapeSchema = { type: "string", format: "date-time", pattern: "\\+08:00$" };
export const rowCommonSchema: ShapeSchema = {
  type: "object",
  required: ["rowGuid", "cdOperation", "cdTime", "dataSource", "dataVersion", "sourceSystem"],
  properties: {
    rowGuid: rowGuidSchema,
    cdOperation: rowOperationSchema,
    cdTime: exchangeMomentSchema,
    dataSource: { type: "string", pattern: "^1[0-9]{2}$" },
    dataVersion: { type: "integer", minimum: 1, maximum: 999999999 },
    sourceSystem: { type: "string", minLength: 1, maxLength: 50 },
    sourceSerial: { type: "string", minLength: 1, maxLength: 50 },
  },
};
export const areaCodeSchema: ShapeSchema = { type: "string", pattern: "^[0-9]{6}([0-9]{3}|[0-9]{6})?$" };
export const applyerTypeSchema: ShapeSchema = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "administrativeOrgan", "otherOrganization"] };
export const bundleCaseSingleSchema: ShapeSchema = {
  type: "object",
  required: ["taskCode", "projectNo", "status"],
  properties: {
    taskCode: taskCodeSchema,
    projectNo: projectNoSchema,
    status: caseStatusSchema,
  },
};
export const bundleCaseSchema: ShapeSchema = {
  allOf: [rowCommonSchema, { if: { properties: { status: { enum: ["finished", "partlyFinished", "notFinished"] } }, required: ["status"] }, then: { required: ["finishTime"] } }, { if: { properties: { applyerType: { enum: ["enterprise", "institution", "socialOrganization", "administrativeOrgan", "otherOrganization"] } }, required: ["applyerType"] }, then: { required: ["legalName"] } }],
  type: "object",
  required: ["bundleProjectNo", "bundleCode", "bundleName", "leadDeptName", "leadDeptCode", "applyerName", "applyerType", "applyerPageType", "applyerPageCode", "applyTime", "status", "singles"],
  properties: {
    bundleProjectNo: projectNoSchema,
    bundleCode: { type: "string", minLength: 1, maxLength: 50 },
    bundleName: { type: "string", minLength: 1, maxLength: 100 },
    leadDeptName: { type: "string", minLength: 1, maxLength: 200 },
    leadDeptCode: orgCodeSchema,
    areaCode: areaCodeSchema,
    applyerName: personNameSchema,
    applyerType: applyerTypeSchema,
    applyerPageType: certificateTypeSchema,
    applyerPageCode: certificateNumberSchema,
    legalName: personNameSchema,
    applyTime: exchangeMomentSchema,
    status: bundleStatusSchema,
    promiseDate: dateSchema,
    finishTime: exchangeMomentSchema,
    singles: { type: "array", minItems: 1, maxItems: 100, items: bundleCaseSingleSchema },
  },
  unevaluatedProperties: false,
};
export const catalogCodeSchema: ShapeSchema = { type: "string", pattern: "^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" };
export const taskTypeSchema: ShapeSchema = { type: "string", enum: ["10", "20", "01", "02", "03", "04", "05", "06", "07", "08", "09"] };
export const powerSourceSchema: ShapeSchema = { type: "string", enum: ["legal", "delegatedDown", "authorizedByHigher", "authorizedByPeer", "entrustedByHigher", "entrustedByPeer"] };
export const useLevelSchema: ShapeSchema = { type: "string", enum: ["1", "2", "3", "4", "5", "6", "7"] };
export const deptTypeSchema: ShapeSchema = { type: "string", enum: ["statutory", "authorized", "entrusted", "other"] };
export const itemFeeSchema: ShapeSchema = {
  allOf: [{ if: { properties: { isDesc: { const: true } }, required: ["isDesc"] }, then: { required: ["descExplain"] } }],
  type: "object",
  required: ["feeName", "feeStand", "byLaw"],
  properties: {
    feeName: { type: "string", minLength: 1, maxLength: 200 },
    feeStand: { type: "string", minLength: 1, maxLength: 20000 },
    byLaw: { type: "string", minLength: 1, maxLength: 20000 },
    isDesc: { type: "boolean" },
    descExplain: { type: "string", minLength: 1, maxLength: 20000 },
    orderNum: { type: "integer", minimum: 1, maximum: 9999 },
  },
};
export const projectTypeSchema: ShapeSchema = { type: "string", enum: ["immediate", "promised", "joint", "reported", "other"] };
export const handleTypeSchema: ShapeSchema = { type: "string", enum: ["window", "online", "courier"] };
export const handleAreaSchema: ShapeSchema = { type: "string", enum: ["nationwide", "acrossProvinces", "acrossCities", "acrossCounties", "wholeTown", "acrossVillages"] };
export const resultKindSchema: ShapeSchema = { type: "string", enum: ["certificate", "document", "other", "none"] };
export const onlineDepthSchema: ShapeSchema = { type: "string", enum: ["consultation", "submission", "preReview", "acceptance", "decision", "resultFeedback", "other"] };
export const realLevelSchema: ShapeSchema = { type: "string", enum: ["unverified", "basic", "intermediate", "advanced"] };
export const materialTypeSchema: ShapeSchema = { type: "string", enum: ["original", "copy", "originalOrCopy"] };
export const itemMaterialSchema: ShapeSchema = {
  type: "object",
  required: ["materialName", "isNeed", "orderNum"],
  properties: {
    materialName: { type: "string", minLength: 1, maxLength: 200 },
    materialKey: itemKeySchema,
    isNeed: materialNecessitySchema,
    materialType: materialTypeSchema,
    materialFormat: materialFormatSchema,
    orderNum: { type: "integer", minimum: 1, maximum: 9999 },
    sourceType: sourceTypeSchema,
    sourceExplain: { type: "string", minLength: 1, maxLength: 500 },
    formGuid: { type: "string", minLength: 1, maxLength: 256 },
    exampleGuid: { type: "string", minLength: 1, maxLength: 256 },
    pageNum: { type: "integer", minimum: 0, maximum: 99 },
    pageFormat: { type: "string", minLength: 1, maxLength: 200 },
    originals: { type: "integer", minimum: 0, maximum: 99 },
    copies: { type: "integer", minimum: 0, maximum: 99 },
    issueDept: { type: "string", minLength: 1, maxLength: 200 },
    issueTimeRequirement: { type: "string", minLength: 1, maxLength: 200 },
    fillExplain: { type: "string", minLength: 1, maxLength: 500 },
    acceptStand: { type: "string", minLength: 1, maxLength: 20000 },
    byLaw: { type: "string", minLength: 1, maxLength: 20000 },
    remark: { type: "string", minLength: 1, maxLength: 1000 },
    licenceTypeCode: licenceTypeCodeSchema,
  },
};
export const itemFaqSchema: ShapeSchema = {
  type: "object",
  required: ["question", "answer"],
  properties: {
    question: { type: "string", minLength: 1, maxLength: 1000 },
    answer: { type: "string", minLength: 1, maxLength: 20000 },
    orderNum: { type: "integer", minimum: 1, maximum: 9999 },
  },
};
export const itemScenarioOptionSchema: ShapeSchema = {
  type: "object",
  required: ["name", "materials", "conditions"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 200 },
    materials: { type: "array", maxItems: 200, uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 1000 } },
    conditions: { type: "array", maxItems: 200, uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 1000 } },
  },
};
export const itemScenarioSchema: ShapeSchema = {
  type: "object",
  required: ["groupName", "options"],
  properties: {
    groupName: { type: "string", minLength: 1, maxLength: 200 },
    options: { type: "array", minItems: 2, maxItems: 100, items: itemScenarioOptionSchema },
  },
};
export const serviceItemSchema: ShapeSchema = {
  allOf: [{ if: { properties: { taskState: { const: "cancelled" } }, required: ["taskState"] }, then: { required: ["planCancelDate"] } }, { if: { properties: { taskType: { enum: ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"] } }, required: ["taskType"] }, then: { properties: { byLaw: { pattern: "\\S" } } } }, { if: { properties: { taskType: { const: "01" } }, required: ["taskType"] }, then: { required: ["faq"], properties: { faq: { type: "array", minItems: 1 } } } }, { if: { properties: { powerSource: { enum: ["entrustedByHigher", "entrustedByPeer"] } }, required: ["powerSource"] }, then: { required: ["entrustName"] } }, { if: { required: ["legalPeriodExplain"] }, else: { required: ["legalPeriod"] } }, { if: { properties: { isFee: { const: true } }, required: ["isFee"] }, then: { required: ["feeBasis", "fees"], properties: { fees: { type: "array", minItems: 1 } } } }, { if: { properties: { isFee: { const: false } }, required: ["isFee"] }, then: { properties: { isPayOnline: { const: false }, fees: { type: "array", maxItems: 0 } } } }, { if: { properties: { limitSceneNum: { minimum: 1 } }, required: ["limitSceneNum"] }, then: { required: ["limitSceneExplain"] } }, { if: { properties: { limitSceneNum: { const: 0 } }, required: ["limitSceneNum"] }, then: { properties: { limitSceneExplain: { type: "string", maxLength: 0 } } } }, { if: { properties: { limitSceneNum: { const: 0 }, isOnline: { const: false } }, required: ["limitSceneNum", "isOnline"] }, then: { properties: { isExpress: { const: true } } } }, { if: { properties: { isOnline: { const: true } }, required: ["isOnline"] }, then: { required: ["onlineHandleDepth", "onlineHandleUrl"] } }, { if: { properties: { serverTypes: { contains: { const: "naturalPerson" } } }, required: ["serverTypes"] }, then: { required: ["userTopics"] }, else: { properties: { userTopics: { type: "array", maxItems: 0 } } } }, { if: { properties: { serverTypes: { contains: { enum: ["enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"] } } }, required: ["serverTypes"] }, then: { required: ["corpTopics"] }, else: { properties: { corpTopics: { type: "array", maxItems: 0 } } } }, { if: { properties: { resultTypes: { contains: { enum: ["certificate", "document", "other"] } } }, required: ["resultTypes"] }, then: { required: ["resultName"] } }, { if: { properties: { useLevel: { enum: ["5", "6"] } }, required: ["useLevel"] }, then: { required: ["townName", "townCode"] } }, { if: { properties: { useLevel: { const: "6" } }, required: ["useLevel"] }, then: { required: ["villageName", "villageCode"] } }],
  type: "object",
  required: ["rowGuid", "taskName", "catalogCode", "taskCode", "taskType", "byLaw", "powerSource", "useLevel", "taskState", "taskVersion", "deptName", "deptCode", "deptType", "promisePeriod", "acceptCondition", "handleFlow", "isFee", "serverTypes", "projectType", "limitSceneNum", "specialProcedure", "resultTypes", "isEntryCenter", "isPayOnline", "isExpress", "isOnline", "appSingleLogin", "singleLogin", "linkWay", "superviseWay", "transactAddr", "transactTime"],
  properties: {
    rowGuid: rowGuidSchema,
    itemKey: itemKeySchema,
    taskName: { type: "string", minLength: 1, maxLength: 1000, pattern: "^\\S(?:.*\\S)?$" },
    catalogCode: catalogCodeSchema,
    taskCode: taskCodeSchema,
    localCatalogCode: { type: "string", minLength: 1, maxLength: 50 },
    localTaskCode: { type: "string", minLength: 1, maxLength: 50 },
    taskHandleItem: taskHandleItemSchema,
    taskType: taskTypeSchema,
    byLaw: { type: "string", minLength: 0, maxLength: 20000 },
    powerSource: powerSourceSchema,
    useLevel: useLevelSchema,
    taskState: taskStateSchema,
    taskVersion: { type: "integer", minimum: 1 },
    planEffectiveDate: dateSchema,
    planCancelDate: dateSchema,
    deptName: { type: "string", minLength: 1, maxLength: 200 },
    deptCode: orgCodeSchema,
    deptType: deptTypeSchema,
    entrustName: { type: "string", minLength: 1, maxLength: 100 },
    legalPeriod: { properties: { value: { maximum: 3650 } }, allOf: [periodSchema] },
    legalPeriodExplain: { type: "string", minLength: 1, maxLength: 20000 },
    promisePeriod: periodSchema,
    promisePeriodExplain: { type: "string", minLength: 1, maxLength: 20000 },
    acceptCondition: { type: "string", minLength: 1, maxLength: 20000 },
    handleFlow: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1000 } },
    isFee: { type: "boolean" },
    feeBasis: { type: "string", minLength: 1, maxLength: 20000 },
    fees: { type: "array", maxItems: 200, items: itemFeeSchema },
    serverTypes: { type: "array", minItems: 1, uniqueItems: true, items: userPropSchema },
    projectType: projectTypeSchema,
    limitSceneNum: { type: "integer", minimum: 0, maximum: 99 },
    limitSceneExplain: { type: "string", minLength: 1, maxLength: 1000 },
    specialProcedure: { type: "string", minLength: 1, maxLength: 500 },
    handleTypes: { type: "array", minItems: 1, uniqueItems: true, items: handleTypeSchema },
    handleArea: handleAreaSchema,
    otherDept: { type: "string", minLength: 1, maxLength: 200 },
    serviceType: { type: "string", minLength: 1, maxLength: 500 },
    numberLimit: { type: "string", minLength: 1, maxLength: 256 },
    resultTypes: { type: "array", minItems: 1, uniqueItems: true, items: resultKindSchema },
    resultName: { type: "string", minLength: 1, maxLength: 200 },
    resultSampleGuid: { type: "string", minLength: 1, maxLength: 256 },
    isEntryCenter: { type: "boolean" },
    isPayOnline: { type: "boolean" },
    isExpress: { type: "boolean" },
    isOnline: { type: "boolean" },
    isSchedule: { type: "boolean" },
    isServiceTerminals: { type: "boolean" },
    onlineHandleDepth: { type: "array", minItems: 1, uniqueItems: true, items: onlineDepthSchema },
    onlineHandleUrl: { type: "string", maxLength: 256, pattern: "^https://[^\\s]+$" },
    appSingleLogin: { type: "boolean" },
    singleLogin: { type: "boolean" },
    userTopics: { type: "array", minItems: 1, maxItems: 20, uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 40 } },
    corpTopics: { type: "array", minItems: 1, maxItems: 20, uniqueItems: true, items: { type: "string", minLength: 1, maxLength: 40 } },
    minRealLevel: realLevelSchema,
    linkWay: { type: "string", minLength: 1, maxLength: 500 },
    superviseWay: { type: "string", minLength: 1, maxLength: 500 },
    transactAddr: { type: "string", minLength: 1, maxLength: 500 },
    transactTime: { type: "string", minLength: 1, maxLength: 500 },
    townName: { type: "string", minLength: 1, maxLength: 200 },
    townCode: { type: "string", pattern: "^[0-9]{6,18}$" },
    villageName: { type: "string", minLength: 1, maxLength: 200 },
    villageCode: { type: "string", pattern: "^[0-9]{6,18}$" },
    extendField: { type: "string", minLength: 1, maxLength: 2000 },
    materials: { type: "array", maxItems: 500, items: itemMaterialSchema },
    faq: { type: "array", maxItems: 200, items: itemFaqSchema },
    scenarios: { type: "array", maxItems: 100, items: itemScenarioSchema },
    formId: { type: "string", minLength: 1, maxLength: 100 },
    usesPersonalData: { type: "array", maxItems: 200, uniqueItems: true, items: jsonPointerSchema },
    sources: { type: "array", maxItems: 200, items: sourceNoteSchema },
  },
  dependentRequired: { resultName: ["resultSampleGuid"] },
};
export const bundleItemSchema: ShapeSchema = {
  allOf: [serviceItemSchema],
  type: "object",
  required: ["itemKey", "minRealLevel", "formId", "sources"],
  properties: {
    itemKey: itemKeySchema,
    minRealLevel: realLevelSchema,
    formId: { type: "string", minLength: 1, maxLength: 100 },
    sources: { type: "array", maxItems: 200, items: sourceNoteSchema },
  },
};
export const formDefinitionSchema: ShapeSchema = {
  type: "object",
  required: ["formId", "formVersion", "itemKey", "title", "schema", "sources"],
  properties: {
    formId: { type: "string", minLength: 1, maxLength: 100 },
    formVersion: { type: "integer", minimum: 1 },
    itemKey: itemKeySchema,
    title: { type: "string", minLength: 1, maxLength: 200 },
    schema: jsonObjectSchema,
    uiSchema: jsonObjectSchema,
    sources: { type: "array", items: sourceNoteSchema },
  },
};
export const bundleDefinitionSchema: ShapeSchema = {
  type: "object",
  required: ["bundle", "items", "forms"],
  properties: {
    bundle: bundleSchema,
    items: { type: "array", minItems: 1, items: bundleItemSchema },
    forms: { type: "array", items: formDefinitionSchema },
  },
};
export const bundleSummarySchema: ShapeSchema = {
  type: "object",
  required: ["bundleCode", "bundleName", "bundleVersion", "category", "leadDeptName", "itemCount", "deptCount"],
  properties: {
    bundleCode: { type: "string", minLength: 1, maxLength: 50 },
    bundleName: { type: "string", minLength: 1, maxLength: 100 },
    bundleVersion: { type: "integer", minimum: 1 },
    category: { type: "string", minLength: 1, maxLength: 50 },
    leadDeptName: { type: "string", minLength: 1, maxLength: 200 },
    itemCount: { type: "integer", minimum: 0 },
    deptCount: { type: "integer", minimum: 0 },
  },
};
export const applyTypeSchema: ShapeSchema = { type: "string", enum: ["window", "online", "mobile", "express", "letter", "telegram", "telex", "fax", "email", "edi", "other"] };
export const acceptStateSchema: ShapeSchema = { type: "string", enum: ["accepted", "notNeeded", "correctionRequired", "notAccepted"] };
export const caseAcceptSchema: ShapeSchema = {
  allOf: [rowCommonSchema, { if: { properties: { acceptState: { const: "accepted" } }, required: ["acceptState"] }, then: { required: ["acceptDate"] } }, { if: { properties: { acceptState: { const: "accepted" }, projectType: { const: "promised" } }, required: ["acceptState", "projectType"] }, then: { required: ["promiseDate"] } }, { if: { properties: { applyerType: { enum: ["enterprise", "institution", "socialOrganization", "administrativeOrgan", "otherOrganization"] } }, required: ["applyerType"] }, then: { required: ["legalName"] } }, { dependentRequired: { contactCode: ["contactType", "contactName"], proDataOrgCode: ["proDataOrgName"] } }],
  type: "object",
  required: ["projectNo", "catalogCode", "taskCode", "taskName", "taskVersion", "applyerName", "applyerType", "applyerPageType", "applyerPageCode", "applyDate", "applyType", "orgName", "orgCode", "handleUserName", "acceptState", "projectType"],
  properties: {
    projectNo: projectNoSchema,
    catalogCode: catalogCodeSchema,
    taskCode: taskCodeSchema,
    localCatalogCode: { type: "string", minLength: 1, maxLength: 50 },
    localTaskCode: { type: "string", minLength: 1, maxLength: 50 },
    taskHandleItem: taskHandleItemSchema,
    taskName: { type: "string", minLength: 1, maxLength: 1000 },
    taskVersion: { type: "integer", minimum: 1 },
    projectName: { type: "string", minLength: 1, maxLength: 1000 },
    applyerName: personNameSchema,
    applyerType: applyerTypeSchema,
    applyerPageType: certificateTypeSchema,
    applyerPageCode: certificateNumberSchema,
    legalName: personNameSchema,
    contactName: { type: "string", minLength: 1, maxLength: 50 },
    contactType: certificateTypeSchema,
    contactCode: { type: "string", minLength: 1, maxLength: 50 },
    contactMobile: mobileSchema,
    zipCode: { type: "string", pattern: "^[0-9]{6}$" },
    address: { type: "string", minLength: 1, maxLength: 1000 },
    applyDate: exchangeMomentSchema,
    applyType: applyTypeSchema,
    orgName: { type: "string", minLength: 1, maxLength: 100 },
    orgCode: orgCodeSchema,
    handleUserName: { type: "string", minLength: 1, maxLength: 100 },
    acceptState: acceptStateSchema,
    acceptDate: exchangeMomentSchema,
    acceptDocNo: { type: "string", minLength: 1, maxLength: 50 },
    projectType: projectTypeSchema,
    promiseDate: dateSchema,
    areaCode: areaCodeSchema,
    investProjectNo: { type: "string", minLength: 1, maxLength: 24 },
    packageCaseNo: projectNoSchema,
    rejectReason: { type: "string", minLength: 1, maxLength: 2000 },
    applyForm: { type: "string", minLength: 1, maxLength: 50 },
    applyChannel: { type: "string", minLength: 1, maxLength: 50 },
    regionCode: areaCodeSchema,
    proDataOrgCode: { type: "string", minLength: 1, maxLength: 50 },
    proDataOrgName: { type: "string", minLength: 1, maxLength: 200 },
    proDataRegionCode: areaCodeSchema,
    targetOrgName: { type: "string", minLength: 1, maxLength: 200 },
    detailUrl: { type: "string", pattern: "^https?://", maxLength: 500 },
  },
  unevaluatedProperties: false,
};
export const acceptActionSchema: ShapeSchema = {
  type: "object",
  required: ["action"],
  properties: {
    action: { const: "accept" },
    explain: { type: "string", minLength: 1, maxLength: 2000 },
  },
  additionalProperties: false,
};
export const refuseActionSchema: ShapeSchema = {
  type: "object",
  required: ["action", "explain"],
  properties: {
    action: { const: "refuse" },
    explain: { type: "string", minLength: 1, maxLength: 2000 },
  },
  additionalProperties: false,
};
export const requestCorrectionActionSchema: ShapeSchema = {
  type: "object",
  required: ["action", "items"],
  properties: {
    action: { const: "requestCorrection" },
    deadline: dateSchema,
    items: { type: "array", minItems: 1, maxItems: 100, items: correctionItemSchema },
  },
  additionalProperties: false,
};
export const stepActionSchema: ShapeSchema = {
  type: "object",
  required: ["action", "stepName", "explain"],
  properties: {
    action: { const: "step" },
    stepName: { type: "string", minLength: 1, maxLength: 100 },
    explain: { type: "string", minLength: 1, maxLength: 2000 },
  },
  additionalProperties: false,
};
export const grantActionSchema: ShapeSchema = {
  type: "object",
  required: ["action"],
  properties: {
    action: { const: "grant" },
    resultCertName: { type: "string", minLength: 1, maxLength: 256 },
    resultCertNo: { type: "string", minLength: 1, maxLength: 50 },
    explain: { type: "string", minLength: 1, maxLength: 2000 },
  },
  additionalProperties: false,
};
export const denyActionSchema: ShapeSchema = {
  type: "object",
  required: ["action", "explain"],
  properties: {
    action: { const: "deny" },
    explain: { type: "string", minLength: 1, maxLength: 2000 },
  },
  additionalProperties: false,
};
export const caseActionSchema: ShapeSchema = { type: "object", required: ["action"], union: { tag: "action", branches: { accept: acceptActionSchema, refuse: refuseActionSchema, requestCorrection: requestCorrectionActionSchema, step: stepActionSchema, grant: grantActionSchema, deny: denyActionSchema } } };
export const caseCorrectionSchema: ShapeSchema = {
  allOf: [rowCommonSchema, { if: { properties: { outcome: { const: "corrected" } }, required: ["outcome"] }, then: { required: ["submitTime"] } }, { dependentRequired: { acceptTime: ["submitTime"] } }],
  type: "object",
  required: ["projectNo", "noticeTime", "notifier", "items", "deadline"],
  properties: {
    projectNo: projectNoSchema,
    noticeNo: { type: "string", minLength: 1, maxLength: 50 },
    noticeTime: exchangeMomentSchema,
    notifier: { type: "string", minLength: 1, maxLength: 100 },
    items: { type: "array", minItems: 1, maxItems: 100, items: correctionItemSchema },
    deadline: dateSchema,
    submitTime: exchangeMomentSchema,
    acceptTime: exchangeMomentSchema,
    outcome: correctionOutcomeSchema,
  },
  unevaluatedProperties: false,
};
export const caseApplicantSchema: ShapeSchema = {
  type: "object",
  required: ["name", "maskedIdNumber"],
  properties: {
    name: personNameSchema,
    maskedIdNumber: { type: "string", minLength: 1, maxLength: 64 },
    mobile: { type: "string", minLength: 1, maxLength: 20 },
  },
};
export const sha256Schema: ShapeSchema = { type: "string", pattern: "^[0-9a-f]{64}$" };
export const uploadedFileSchema: ShapeSchema = {
  type: "object",
  required: ["fileId", "fileName", "mediaType", "sizeBytes", "digest"],
  properties: {
    fileId: { type: "string", minLength: 1, maxLength: 100 },
    fileName: { type: "string", minLength: 1, maxLength: 255 },
    mediaType: { type: "string", minLength: 1, maxLength: 127 },
    sizeBytes: { type: "integer", minimum: 0 },
    digest: sha256Schema,
  },
};
export const caseFileMaterialSchema: ShapeSchema = {
  type: "object",
  required: ["materialKey", "mode", "materialName", "files"],
  properties: {
    materialKey: itemKeySchema,
    mode: materialModeSchema,
    fileIds: { type: "array", items: { type: "string", minLength: 1, maxLength: 100 } },
    licenceId: licenceIdSchema,
    certNo: { type: "string", minLength: 1, maxLength: 2000 },
    materialName: { type: "string", minLength: 1, maxLength: 200 },
    files: { type: "array", items: uploadedFileSchema },
  },
};
export const caseActionNameSchema: ShapeSchema = { type: "string", enum: ["accept", "refuse", "requestCorrection", "step", "grant", "deny"] };
export const caseFileSchema: ShapeSchema = {
  allOf: [caseSummarySchema],
  type: "object",
  required: ["applicationId", "version", "applicant", "answers", "form", "materials", "allowedActions"],
  properties: {
    applicationId: { type: "string", minLength: 1, maxLength: 50 },
    version: { type: "integer", minimum: 0 },
    applicant: caseApplicantSchema,
    answers: jsonObjectSchema,
    form: formDefinitionSchema,
    materials: { type: "array", items: caseFileMaterialSchema },
    allowedActions: { type: "array", items: caseActionNameSchema },
  },
};
export const trustLevelSchema: ShapeSchema = { type: "string", enum: ["A", "B", "C", "D"] };
export const caseMaterialSchema: ShapeSchema = {
  allOf: [rowCommonSchema, { if: { properties: { exempt: { const: true } }, required: ["exempt"] }, then: { required: ["licenceId"] } }, { if: { properties: { getType: { const: "licence" } }, required: ["getType"] }, then: { required: ["licenceId"] } }, { dependentRequired: { fileDigest: ["fileDigestAlgorithm", "attachName"], fileDigestAlgorithm: ["fileDigest"] } }],
  type: "object",
  required: ["projectNo", "materialName", "getType"],
  properties: {
    projectNo: projectNoSchema,
    materialName: { type: "string", minLength: 1, maxLength: 200 },
    getType: materialGetTypeSchema,
    getNum: { type: "integer", minimum: 0, maximum: 99 },
    getTime: exchangeMomentSchema,
    attachName: { type: "string", minLength: 1, maxLength: 200 },
    exempt: { type: "boolean" },
    licenceId: licenceIdSchema,
    trustLevel: trustLevelSchema,
    fileDigestAlgorithm: digestAlgorithmSchema,
    fileDigest: digest256Schema,
    remark: { type: "string", maxLength: 1000 },
  },
  unevaluatedProperties: false,
};
export const caseFeeSchema: ShapeSchema = {
  type: "object",
  required: ["feeName", "amount"],
  properties: {
    feeName: { type: "string", minLength: 1, maxLength: 200 },
    amount: { type: "number", minimum: 0 },
    payTime: exchangeMomentSchema,
    payChannel: { type: "string", minLength: 1, maxLength: 50 },
    receiptNo: { type: "string", minLength: 1, maxLength: 50 },
  },
  additionalProperties: false,
};
export const deliveryModeSchema: ShapeSchema = { type: "string", enum: ["direct", "pickUp", "logistics", "announcement"] };
export const caseDeliverySchema: ShapeSchema = {
  allOf: [{ if: { properties: { mode: { const: "logistics" } }, required: ["mode"] }, then: { required: ["company", "expressNo"] } }],
  type: "object",
  required: ["mode"],
  properties: {
    mode: deliveryModeSchema,
    company: { type: "string", minLength: 1, maxLength: 100 },
    expressNo: { type: "string", minLength: 1, maxLength: 50 },
    sendTime: exchangeMomentSchema,
    receiver: { type: "string", minLength: 1, maxLength: 100 },
  },
  additionalProperties: false,
};
export const caseResultSchema: ShapeSchema = {
  allOf: [rowCommonSchema, { if: { properties: { resultType: { enum: ["notGranted", "voided", "transferred", "withdrawn", "correctionOverdue", "notAccepted"] } }, required: ["resultType"] }, then: { required: ["resultExplain"] } }, { dependentRequired: { resultCertName: ["resultCertNo"], resultCertNo: ["resultCertName"] } }, { if: { properties: { isDeliveryResults: { const: true } }, required: ["isDeliveryResults"] }, then: { required: ["delivery"] } }],
  type: "object",
  required: ["projectNo", "resultType", "resultDate", "isDeliveryResults"],
  properties: {
    projectNo: projectNoSchema,
    resultType: resultTypeSchema,
    resultDate: exchangeMomentSchema,
    handleUserName: { type: "string", minLength: 1, maxLength: 100 },
    isDeliveryResults: { type: "boolean" },
    resultCertName: { type: "string", minLength: 1, maxLength: 256 },
    resultCertNo: { type: "string", minLength: 1, maxLength: 2000 },
    certValidity: { type: "string", minLength: 1, maxLength: 30 },
    issueOrg: { type: "string", minLength: 1, maxLength: 200 },
    resultExplain: { type: "string", minLength: 1, maxLength: 2000 },
    areaCode: areaCodeSchema,
    remark: { type: "string", maxLength: 256 },
    fees: { type: "array", maxItems: 100, items: caseFeeSchema },
    delivery: caseDeliverySchema,
  },
  unevaluatedProperties: false,
};
export const specialTypeSchema: ShapeSchema = { type: "string", enum: ["extension", "hearing", "tender", "inspection", "testing", "quarantine", "appraisal", "expertReview", "publicNotice", "verification", "suspension", "correction", "preReviewCorrection", "preReviewRejection", "other"] };
export const caseSpecialProcedureSchema: ShapeSchema = {
  allOf: [rowCommonSchema, { dependentRequired: { endTime: ["result"], result: ["endTime"], orgName: ["orgCode"] } }, { if: { properties: { specialType: { const: "extension" } }, required: ["specialType"] }, then: { required: ["basis"] } }],
  type: "object",
  required: ["projectNo", "specialType", "specialName", "startTime", "reason"],
  properties: {
    projectNo: projectNoSchema,
    specialType: specialTypeSchema,
    specialName: { type: "string", minLength: 1, maxLength: 1000 },
    applyUserName: { type: "string", minLength: 1, maxLength: 100 },
    startTime: exchangeMomentSchema,
    reason: { type: "string", minLength: 1, maxLength: 2000 },
    basis: { type: "string", minLength: 1, maxLength: 2000 },
    endTime: exchangeMomentSchema,
    result: { type: "string", minLength: 1, maxLength: 2000 },
    explain: { type: "string", minLength: 1, maxLength: 2000 },
    handleUser: { type: "string", minLength: 1, maxLength: 100 },
    orgName: { type: "string", minLength: 1, maxLength: 100 },
    orgCode: orgCodeSchema,
  },
  unevaluatedProperties: false,
};
export const stepEventSchema: ShapeSchema = { type: "string", enum: ["passed", "returned", "other", "disagreed", "notNeeded", "notAccepted", "accepted", "correctionRequired", "suspended"] };
export const nodeTypeSchema: ShapeSchema = { type: "string", enum: ["start", "middle", "end", "only"] };
export const stepStateSchema: ShapeSchema = { type: "string", enum: ["pending", "done"] };
export const caseStepSchema: ShapeSchema = {
  allOf: [rowCommonSchema],
  type: "object",
  required: ["projectNo", "stepNo", "eventName", "processName", "handleUserName", "handleExplain", "eventStartTime", "eventEndTime", "orgName", "orgCode"],
  properties: {
    projectNo: projectNoSchema,
    stepNo: { type: "integer", minimum: 1, maximum: 999 },
    eventName: stepEventSchema,
    processName: { type: "string", minLength: 1, maxLength: 1000 },
    nodeType: nodeTypeSchema,
    stepState: stepStateSchema,
    handleUserName: { type: "string", minLength: 1, maxLength: 100 },
    handleExplain: { type: "string", minLength: 1, maxLength: 2000 },
    eventStartTime: exchangeMomentSchema,
    eventEndTime: exchangeMomentSchema,
    orgName: { type: "string", minLength: 1, maxLength: 100 },
    orgCode: orgCodeSchema,
    remark: { type: "string", maxLength: 256 },
  },
  unevaluatedProperties: false,
};
export const catalogueRowSchema: ShapeSchema = {
  allOf: [{ if: { properties: { taskState: { const: "cancelled" } }, required: ["taskState"] }, then: { required: ["planCancelDate"] } }, { if: { properties: { taskType: { enum: ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"] } }, required: ["taskType"] }, then: { properties: { byLaw: { pattern: "\\S" } } } }],
  type: "object",
  required: ["rowGuid", "taskName", "catalogCode", "taskType", "byLaw", "useLevel", "taskState", "taskVersion"],
  properties: {
    rowGuid: rowGuidSchema,
    taskName: { type: "string", minLength: 1, maxLength: 1000, pattern: "^\\S(?:.*\\S)?$" },
    catalogCode: catalogCodeSchema,
    localCatalogCode: { type: "string", minLength: 1, maxLength: 50 },
    taskType: taskTypeSchema,
    byLaw: { type: "string", minLength: 0, maxLength: 20000 },
    useLevel: useLevelSchema,
    taskState: taskStateSchema,
    taskVersion: { type: "integer", minimum: 1 },
    planEffectiveDate: dateSchema,
    planCancelDate: dateSchema,
  },
};
export const corporationSchema: ShapeSchema = {
  type: "object",
  required: ["corpName", "corpType", "certificateKey"],
  properties: {
    corpName: { type: "string", minLength: 1, maxLength: 256 },
    corpType: { enum: ["enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"], allOf: [userPropSchema] },
    certificateSno: { type: "string", pattern: "^[0-9A-Z]{18}$" },
    certificateKey: { type: "string", minLength: 1, maxLength: 128 },
    legalName: personNameSchema,
    legalCertType: certificateTypeSchema,
    legalCertNo: certificateNumberSchema,
    legalMobile: mobileSchema,
    legalCertBeginDate: dateSchema,
    legalCertEndDate: dateSchema,
  },
  dependentRequired: { legalCertNo: ["legalCertType", "legalName"] },
};
export const jsonValueSchema: ShapeSchema = {  };
export const correctionSubmissionSchema: ShapeSchema = {
  type: "object",
  required: ["answers", "materials"],
  properties: {
    answers: { type: "object", maxProperties: 200, additionalProperties: jsonValueSchema },
    materials: { type: "array", maxItems: 100, items: submittedMaterialSchema },
  },
  additionalProperties: false,
};
export const dispatchKindSchema: ShapeSchema = { type: "string", enum: ["case", "corrected", "withdrawn"] };
export const dispatchApplicantSchema: ShapeSchema = {
  type: "object",
  required: ["name", "certType", "certNo"],
  properties: {
    name: personNameSchema,
    certType: certificateTypeSchema,
    certNo: certificateNumberSchema,
    certKey: sha256Schema,
    mobile: mobileSchema,
  },
};
export const dispatchMaterialSchema: ShapeSchema = {
  type: "object",
  required: ["materialName", "mode", "fileIds"],
  properties: {
    materialName: { type: "string", minLength: 1, maxLength: 200 },
    mode: materialModeSchema,
    fileIds: { type: "array", items: { type: "string", minLength: 1, maxLength: 100 } },
    licenceId: licenceIdSchema,
    certNo: { type: "string", minLength: 1, maxLength: 2000 },
  },
};
export const dispatchSchema: ShapeSchema = {
  type: "object",
  required: ["sequence", "kind", "projectNo", "applicationId", "itemKey", "taskCode", "taskName", "applyDate", "applicant", "answers", "materials"],
  properties: {
    sequence: { type: "integer", minimum: 1 },
    kind: dispatchKindSchema,
    projectNo: projectNoSchema,
    applicationId: { type: "string", minLength: 1, maxLength: 50 },
    itemKey: itemKeySchema,
    taskCode: taskCodeSchema,
    taskName: { type: "string", minLength: 1, maxLength: 1000 },
    applyDate: momentSchema,
    applicant: dispatchApplicantSchema,
    answers: jsonObjectSchema,
    materials: { type: "array", items: dispatchMaterialSchema },
  },
};
export const idempotencyKeySchema: ShapeSchema = { type: "string", minLength: 1, maxLength: 128, pattern: "^[\\x21-\\x7e]+$" };
export const draftSchema: ShapeSchema = {
  type: "object",
  required: ["draftId", "savedAt", "bundleVersion", "step", "items", "scenario", "answers", "materials", "provenance", "idempotencyKey"],
  properties: {
    draftId: { type: "string", minLength: 1, maxLength: 100 },
    savedAt: momentSchema,
    bundleVersion: { type: "integer", minimum: 1 },
    step: { type: "string", minLength: 1, maxLength: 50 },
    items: { type: "array", maxItems: 100, items: itemKeySchema },
    scenario: { type: "object", maxProperties: 50, additionalProperties: { type: "string", maxLength: 100 } },
    answers: { maxProperties: 100, allOf: [jsonObjectSchema] },
    materials: { type: "array", maxItems: 100, items: submittedMaterialSchema },
    provenance: { type: "object", maxProperties: 1000, additionalProperties: provenanceSchema },
    consent: { type: "boolean" },
    idempotencyKey: idempotencyKeySchema,
  },
};
export const evaluationChannelSchema: ShapeSchema = { type: "string", enum: ["pc", "mobile", "qrCode", "hallTablet", "hallTerminal", "phone"] };
export const evaluationDetailSchema: ShapeSchema = { type: "string", enum: ["108", "109", "110", "111", "112", "113", "114", "115", "207", "208", "209", "210", "211", "212", "213", "214", "307", "308", "309", "310", "311", "312", "313", "314", "406", "407", "408", "409", "410", "411", "412", "413", "510", "511", "512", "513", "514", "515", "516", "517"] };
export const evaluateTypeSchema: ShapeSchema = { type: "string", enum: ["first", "followUp"] };
export const evaluationSchema: ShapeSchema = {
  allOf: [rowCommonSchema, { if: { properties: { satisfaction: { enum: ["dissatisfied", "veryDissatisfied"] } }, required: ["satisfaction"] }, then: { required: ["evalDetails"], properties: { evalDetails: { minItems: 1 } } } }, { if: { properties: { channel: { enum: ["pc", "mobile"] }, userPageType: { const: "111" } }, required: ["channel", "userPageType"] }, then: { required: ["certKey"] } }],
  type: "object",
  required: ["projectNo", "assessNumber", "channel", "satisfaction", "assessTime", "isDefault", "userName", "userProp", "userPageType"],
  properties: {
    projectNo: projectNoSchema,
    assessNumber: { type: "integer", minimum: 1, maximum: 99 },
    channel: evaluationChannelSchema,
    satisfaction: satisfactionSchema,
    evalDetails: { type: "array", maxItems: 50, uniqueItems: true, items: evaluationDetailSchema },
    writingEvaluation: { type: "string", maxLength: 500 },
    assessTime: exchangeMomentSchema,
    isDefault: { const: false },
    evaluateType: evaluateTypeSchema,
    userName: personNameSchema,
    userProp: userPropSchema,
    userPageType: certificateTypeSchema,
    certKey: digest256Schema,
  },
  unevaluatedProperties: false,
};
export const licenceStateSchema: ShapeSchema = { type: "string", enum: ["normal", "cancelled", "revoked", "expired"] };
export const licenceSchema: ShapeSchema = {
  type: "object",
  required: ["licenceId", "typeCode", "typeName", "number", "holderName", "holderSubject", "issueDept", "issueDate", "state", "trustLevel"],
  properties: {
    licenceId: licenceIdSchema,
    typeCode: licenceTypeCodeSchema,
    typeName: { type: "string", minLength: 1, maxLength: 256 },
    number: { type: "string", minLength: 1, maxLength: 128 },
    holderName: personNameSchema,
    holderSubject: subjectSchema,
    issueDept: { type: "string", minLength: 1, maxLength: 256 },
    issueDate: dateSchema,
    validFrom: dateSchema,
    validTo: dateSchema,
    state: licenceStateSchema,
    trustLevel: trustLevelSchema,
  },
};
export const licenceRecordSchema: ShapeSchema = {
  allOf: [rowCommonSchema],
  type: "object",
  required: ["certificateType", "certificateTypeCode", "certificateName", "certificateNumber", "certificateSourceId", "holder", "holderCode", "holderType", "issueDept", "issueDeptCode", "issueDate", "areaCode", "state"],
  properties: {
    certificateType: { type: "string", minLength: 1, maxLength: 256 },
    certificateTypeCode: licenceTypeCodeSchema,
    certificateName: { type: "string", minLength: 1, maxLength: 512 },
    certificateNumber: { type: "string", minLength: 1, maxLength: 128 },
    certificateSourceId: licenceIdSchema,
    holder: { type: "string", minLength: 1, maxLength: 256 },
    holderCode: { type: "string", minLength: 1, maxLength: 256 },
    holderType: certificateTypeSchema,
    issueDept: { type: "string", minLength: 1, maxLength: 256 },
    issueDeptCode: orgCodeSchema,
    issueDate: dateSchema,
    validFrom: dateSchema,
    validTo: dateSchema,
    areaCode: areaCodeSchema,
    state: licenceStateSchema,
  },
  unevaluatedProperties: false,
};
export const organizationSchema: ShapeSchema = {
  type: "object",
  required: ["orgName", "creditCode"],
  properties: {
    rowGuid: rowGuidSchema,
    orgName: { type: "string", minLength: 1, maxLength: 100 },
    orgShortName: { type: "string", minLength: 1, maxLength: 50 },
    creditCode: orgCodeSchema,
    orgCode: { type: "string", pattern: "^[0-9A-Z]{8}[0-9X]$" },
    existTask: { type: "boolean" },
    areaCode: areaCodeSchema,
    effectiveDate: dateSchema,
    cancelDate: dateSchema,
    orderNum: { type: "integer", minimum: 1, maximum: 9999 },
  },
};
export const sexSchema: ShapeSchema = { type: "string", enum: ["unknown", "male", "female", "unstated"] };
export const personSchema: ShapeSchema = {
  type: "object",
  required: ["certKey", "realLevel", "region"],
  properties: {
    certType: certificateTypeSchema,
    certNo: certificateNumberSchema,
    certKey: { type: "string", minLength: 1, maxLength: 128 },
    userName: personNameSchema,
    mobile: mobileSchema,
    realLevel: realLevelSchema,
    region: { type: "string", pattern: "^[0-9]{6}$" },
    birthday: dateSchema,
    sex: sexSchema,
    nation: { type: "string", pattern: "^(0[1-9]|[1-4][0-9]|5[0-6]|9[78])$" },
    email: { type: "string", maxLength: 254, pattern: "^[^@\\s]+@[^@\\s]+$" },
  },
  dependentRequired: { certNo: ["certType"] },
};
export const prefillRequestSchema: ShapeSchema = {
  type: "object",
  required: ["bundleCode", "scenario", "consent"],
  properties: {
    bundleCode: { type: "string", minLength: 1, maxLength: 50 },
    scenario: { type: "object", maxProperties: 50, additionalProperties: { type: "string", maxLength: 100 } },
    consent: { const: true },
  },
  additionalProperties: false,
};
export const prefilledValueSchema: ShapeSchema = {
  type: "object",
  required: ["subject", "element", "value", "provenance"],
  properties: {
    subject: subjectSchema,
    element: { type: "string", pattern: "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+$" },
    value: jsonValueSchema,
    provenance: provenanceSchema,
  },
};
export const unavailableSourceSchema: ShapeSchema = {
  type: "object",
  required: ["sourceName", "reason"],
  properties: {
    sourceName: { type: "string", minLength: 1, maxLength: 100 },
    reason: { type: "string", minLength: 1, maxLength: 500 },
  },
};
export const prefillResultSchema: ShapeSchema = {
  type: "object",
  required: ["values", "licences", "unavailable"],
  properties: {
    values: { type: "array", items: prefilledValueSchema },
    licences: { type: "array", items: licenceSchema },
    unavailable: { type: "array", items: unavailableSourceSchema },
  },
};
export const fieldProblemSchema: ShapeSchema = {
  type: "object",
  required: ["pointer", "rule", "message"],
  properties: {
    pointer: jsonPointerSchema,
    rule: { type: "string", minLength: 1, maxLength: 100 },
    message: { type: "string", minLength: 1, maxLength: 500 },
    params: jsonObjectSchema,
    hint: { type: "string", minLength: 1, maxLength: 500 },
    itemKey: itemKeySchema,
  },
};
export const problemDetailsSchema: ShapeSchema = {
  type: "object",
  required: ["type", "title", "status", "code"],
  properties: {
    type: { type: "string", minLength: 1, maxLength: 200 },
    title: { type: "string", minLength: 1, maxLength: 200 },
    status: { type: "integer", minimum: 100, maximum: 599 },
    detail: { type: "string", minLength: 1, maxLength: 2000 },
    code: { type: "string", pattern: "^[a-z0-9-]+/[a-z0-9-]+$" },
    instance: { type: "string", minLength: 1, maxLength: 200 },
    errors: { type: "array", items: fieldProblemSchema },
  },
};
export const ratingSubmissionSchema: ShapeSchema = {
  type: "object",
  required: ["satisfaction", "evalDetails"],
  properties: {
    satisfaction: satisfactionSchema,
    evalDetails: { type: "array", maxItems: 50, uniqueItems: true, items: evaluationDetailSchema },
    writingEvaluation: { type: "string", maxLength: 500 },
  },
  additionalProperties: false,
  if: { properties: { satisfaction: { enum: ["dissatisfied", "veryDissatisfied"] } }, required: ["satisfaction"] },
  then: { properties: { evalDetails: { minItems: 1 } } },
};
export const reconciliationSchema: ShapeSchema = {
  type: "object",
  required: ["table", "day", "deptCode", "produced", "validated", "rejectedLocally", "pushed", "accepted", "returned", "pending"],
  properties: {
    table: exchangeTableSchema,
    day: dateSchema,
    deptCode: orgCodeSchema,
    deptName: { type: "string", minLength: 1, maxLength: 200 },
    produced: { type: "integer", minimum: 0 },
    validated: { type: "integer", minimum: 0 },
    rejectedLocally: { type: "integer", minimum: 0 },
    pushed: { type: "integer", minimum: 0 },
    accepted: { type: "integer", minimum: 0 },
    returned: { type: "integer", minimum: 0 },
    pending: { type: "integer", minimum: 0 },
  },
  additionalProperties: false,
};
export const rectificationVerdictSchema: ShapeSchema = { type: "string", enum: ["substantiated", "mistaken", "unfounded"] };
export const rectificationSchema: ShapeSchema = {
  allOf: [rowCommonSchema, { dependentRequired: { verdict: ["handler", "orgCode"], feedbackAt: ["verdict"], revisitAt: ["revisitResult", "feedbackAt"], revisitResult: ["revisitAt"] } }, { if: { properties: { verdict: { const: "substantiated" } }, required: ["verdict", "feedbackAt"] }, then: { required: ["measures"] } }],
  type: "object",
  required: ["projectNo", "assessNumber", "receivedAt", "deadline"],
  properties: {
    projectNo: projectNoSchema,
    assessNumber: { type: "integer", minimum: 1, maximum: 99 },
    receivedAt: exchangeMomentSchema,
    deadline: dateSchema,
    verdict: rectificationVerdictSchema,
    measures: { type: "string", minLength: 1, maxLength: 2000 },
    handler: { type: "string", minLength: 1, maxLength: 100 },
    orgCode: orgCodeSchema,
    feedbackAt: exchangeMomentSchema,
    revisitAt: exchangeMomentSchema,
    revisitResult: { type: "string", minLength: 1, maxLength: 2000 },
  },
  unevaluatedProperties: false,
};
export const rejectedBySchema: ShapeSchema = { type: "string", enum: ["gate", "platform"] };
export const severitySchema: ShapeSchema = { type: "string", enum: ["error", "warning"] };
export const rejectedRowSchema: ShapeSchema = {
  allOf: [{ if: { properties: { rejectedBy: { const: "gate" } }, required: ["rejectedBy"] }, then: { required: ["dataVersion"] } }],
  type: "object",
  required: ["table", "rowGuid", "rejectedBy", "ruleId", "path", "severity", "message", "hint", "rejectedAt"],
  properties: {
    table: exchangeTableSchema,
    rowGuid: { type: "string", minLength: 1, maxLength: 128 },
    dataVersion: { type: "integer", minimum: 1 },
    rejectedBy: rejectedBySchema,
    ruleId: { type: "string", minLength: 1, maxLength: 100 },
    path: jsonPointerSchema,
    severity: severitySchema,
    maskedValue: { type: "string", maxLength: 200 },
    message: { type: "string", minLength: 1, maxLength: 500 },
    hint: { type: "string", maxLength: 500 },
    rejectedAt: momentSchema,
    batchId: { type: "string", minLength: 1, maxLength: 32 },
    tableName: { type: "string", minLength: 1, maxLength: 100 },
    tableSqlName: { type: "string", minLength: 1, maxLength: 100 },
    tableCdTime: exchangeMomentSchema,
    tableUpdateTime: exchangeMomentSchema,
    tableCdSource: { type: "string", minLength: 1, maxLength: 50 },
    errType: { type: "string", minLength: 1, maxLength: 100 },
    remark: { type: "string", maxLength: 2000 },
  },
};
export const serviceStatusSchema: ShapeSchema = { type: "string", enum: ["pending", "accepted", "finished"] };
export const serviceChannelSchema: ShapeSchema = { type: "string", enum: ["internet", "governmentNetwork"] };
export const serviceRecordSchema: ShapeSchema = {
  allOf: [rowCommonSchema, { if: { properties: { proStatus: { enum: ["accepted", "finished"] } }, required: ["proStatus"] }, then: { required: ["acceptDate"] } }, { if: { properties: { proStatus: { const: "finished" } }, required: ["proStatus"] }, then: { required: ["resultDate"] } }, { if: { properties: { proChannel: { const: "internet" }, userPageType: { const: "111" } }, required: ["proChannel", "userPageType"] }, then: { required: ["certKey"] } }, { if: { properties: { proChannel: { const: "governmentNetwork" } }, required: ["proChannel"], not: { required: ["certKey"] } }, then: { required: ["certNo"] } }, { dependentRequired: { handleUserName: ["handleUserPageType"], handleUserPageCode: ["handleUserName", "handleUserPageType"], proManagerNo: ["proManager"] } }],
  type: "object",
  required: ["projectNo", "serviceNumber", "serviceName", "serviceTime", "proStatus", "taskCode", "taskName", "areaCode", "orgCode", "userName", "userProp", "userPageType", "projectType", "promiseDay", "proChannel"],
  properties: {
    projectNo: projectNoSchema,
    serviceNumber: { type: "integer", minimum: 1, maximum: 99 },
    serviceName: { type: "string", minLength: 1, maxLength: 100 },
    serviceTime: exchangeMomentSchema,
    proStatus: serviceStatusSchema,
    acceptDate: exchangeMomentSchema,
    resultDate: exchangeMomentSchema,
    taskCode: taskCodeSchema,
    taskHandleItem: taskHandleItemSchema,
    taskName: { type: "string", minLength: 1, maxLength: 1000 },
    subMatter: { type: "string", minLength: 1, maxLength: 200 },
    areaCode: areaCode12Schema,
    orgCode: orgCodeSchema,
    orgName: { type: "string", minLength: 1, maxLength: 200 },
    userName: personNameSchema,
    userProp: userPropSchema,
    userPageType: certificateTypeSchema,
    certNo: certificateNumberSchema,
    certKey: digest256Schema,
    handleUserName: { type: "string", minLength: 1, maxLength: 100 },
    handleUserPageType: certificateTypeSchema,
    handleUserPageCode: certificateNumberSchema,
    mobile: mobileSchema,
    proManager: { type: "string", minLength: 1, maxLength: 100 },
    proManagerNo: { type: "string", minLength: 1, maxLength: 50 },
    departmentName: { type: "string", minLength: 1, maxLength: 100 },
    projectType: projectTypeSchema,
    promiseDay: { type: "integer", minimum: 0, maximum: 999 },
    proChannel: serviceChannelSchema,
  },
  unevaluatedProperties: false,
};
export const roleSchema: ShapeSchema = { type: "string", enum: ["applicant", "officer", "supervisor"] };
export const sessionSchema: ShapeSchema = {
  type: "object",
  required: ["sub", "name", "roles", "expiresAt"],
  properties: {
    sub: { type: "string", minLength: 1, maxLength: 128 },
    name: personNameSchema,
    maskedIdNumber: { type: "string", minLength: 1, maxLength: 64 },
    roles: { type: "array", uniqueItems: true, items: roleSchema },
    deptCode: orgCodeSchema,
    deptName: { type: "string", minLength: 1, maxLength: 200 },
    realLevel: realLevelSchema,
    expiresAt: momentSchema,
  },
};
export const connectionKindSchema: ShapeSchema = { type: "string", enum: ["embedded", "frontMachine", "window"] };
export const departmentStatisticsSchema: ShapeSchema = {
  type: "object",
  required: ["deptCode", "deptName", "connection", "received", "accepted", "finished", "pushedRows", "acceptedRows", "returnedRows", "ratings", "satisfied"],
  properties: {
    deptCode: orgCodeSchema,
    deptName: { type: "string", minLength: 1, maxLength: 200 },
    connection: connectionKindSchema,
    received: { type: "integer", minimum: 0 },
    accepted: { type: "integer", minimum: 0 },
    finished: { type: "integer", minimum: 0 },
    pushedRows: { type: "integer", minimum: 0 },
    acceptedRows: { type: "integer", minimum: 0 },
    returnedRows: { type: "integer", minimum: 0 },
    ratings: { type: "integer", minimum: 0 },
    satisfied: { type: "integer", minimum: 0 },
  },
};
export const returnedRowCountSchema: ShapeSchema = {
  type: "object",
  required: ["deptName", "ruleId", "count", "hint"],
  properties: {
    deptName: { type: "string", minLength: 1, maxLength: 200 },
    ruleId: { type: "string", minLength: 1, maxLength: 100 },
    count: { type: "integer", minimum: 0 },
    hint: { type: "string", maxLength: 500 },
  },
};
export const statisticsTotalsSchema: ShapeSchema = {
  type: "object",
  required: ["applications", "cases", "ratings"],
  properties: {
    applications: { type: "integer", minimum: 0 },
    cases: { type: "integer", minimum: 0 },
    ratings: { type: "integer", minimum: 0 },
  },
};
export const statisticsSchema: ShapeSchema = {
  type: "object",
  required: ["generatedAt", "departments", "returnedRows", "totals"],
  properties: {
    generatedAt: momentSchema,
    departments: { type: "array", items: departmentStatisticsSchema },
    returnedRows: { type: "array", items: returnedRowCountSchema },
    totals: statisticsTotalsSchema,
  },
};
export const statusEventDataSchema: ShapeSchema = {
  type: "object",
  required: ["applicationId", "projectNo", "itemKey", "taskName", "deptName", "status", "bundleStatus"],
  properties: {
    applicationId: { type: "string", minLength: 1, maxLength: 50 },
    projectNo: projectNoSchema,
    itemKey: itemKeySchema,
    taskName: { type: "string", minLength: 1, maxLength: 1000 },
    deptName: { type: "string", minLength: 1, maxLength: 200 },
    status: caseStatusSchema,
    bundleStatus: bundleStatusSchema,
    explain: { type: "string", minLength: 1, maxLength: 2000 },
  },
};
export const statusEventSchema: ShapeSchema = {
  type: "object",
  required: ["specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"],
  properties: {
    specversion: { const: "1.0" },
    id: { type: "string", pattern: "^[0-9]{1,20}$" },
    source: { type: "string", minLength: 1, maxLength: 500 },
    type: { type: "string", pattern: "^cn\\.lianban\\.(case|application)\\.[a-z][A-Za-z]*$" },
    subject: projectNoSchema,
    time: momentSchema,
    datacontenttype: { const: "application/json" },
    data: statusEventDataSchema,
  },
};
export const targetTextSchema: ShapeSchema = {
  type: "object",
  required: ["zh", "en"],
  properties: {
    zh: { type: "string", minLength: 1, maxLength: 1000 },
    en: { type: "string", minLength: 1, maxLength: 1000 },
  },
  additionalProperties: false,
};
export const targetCodesSchema: ShapeSchema = {
  type: "object",
  required: ["out"],
  properties: {
    description: { type: "string", maxLength: 1000 },
    out: { type: "object", additionalProperties: { type: ["string", "null"], minLength: 1, maxLength: 32 } },
    in: { type: "object", additionalProperties: { type: "string", minLength: 1, maxLength: 64 } },
  },
  additionalProperties: false,
};
export const targetColumnSchema: ShapeSchema = {
  type: "object",
  required: ["column", "form"],
  properties: {
    column: { type: "string", minLength: 1, maxLength: 64 },
    field: { type: "string", pattern: "^(/[A-Za-z0-9]+)+$", maxLength: 200 },
    form: { type: "string", enum: ["text", "int", "intText", "bool01", "datetime", "datetime14", "date", "date8", "dateAsDatetime", "code", "codeInt", "codes", "texts", "constant"] },
    list: { type: "string", minLength: 1, maxLength: 64 },
    separator: { type: "string", minLength: 1, maxLength: 4 },
    value: { type: ["string", "number"], maxLength: 200 },
    orElse: { type: "string", pattern: "^(/[A-Za-z0-9]+)+$", maxLength: 200 },
    maxLength: { type: "integer", minimum: 1, maximum: 1000000 },
    required: { type: "boolean" },
    isProtected: { type: "boolean" },
    description: { type: "string", maxLength: 1000 },
    $comment: { type: "string", maxLength: 1000 },
  },
  additionalProperties: false,
};
export const targetConditionSchema: ShapeSchema = {
  type: "object",
  required: ["field"],
  properties: {
    field: { type: "string", pattern: "^(/[A-Za-z0-9]+)+$", maxLength: 200 },
    oneOf: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 64 } },
  },
  additionalProperties: false,
};
export const targetWireTableSchema: ShapeSchema = {
  type: "object",
  required: ["wireTable", "columns"],
  properties: {
    wireTable: { type: "string", minLength: 1, maxLength: 64 },
    description: { type: "string", maxLength: 1000 },
    $comment: { type: "string", maxLength: 1000 },
    when: targetConditionSchema,
    leftOut: { type: "array", maxItems: 50, items: { type: "string", minLength: 1, maxLength: 64 } },
    columns: { type: "array", maxItems: 200, items: targetColumnSchema },
  },
  additionalProperties: false,
};
export const targetOmissionSchema: ShapeSchema = {
  type: "object",
  required: ["field", "zh", "en"],
  properties: {
    field: { type: "string", pattern: "^(/[A-Za-z0-9]+)+$", maxLength: 200 },
    zh: { type: "string", minLength: 1, maxLength: 500 },
    en: { type: "string", minLength: 1, maxLength: 500 },
    readAs: { type: ["string", "number", "boolean"] },
  },
  additionalProperties: false,
};
export const targetTableSchema: ShapeSchema = {
  type: "object",
  required: ["wireTables"],
  properties: {
    wireTables: { type: "array", maxItems: 10, items: targetWireTableSchema },
    context: { type: "array", maxItems: 20, items: { type: "string", pattern: "^/[A-Za-z0-9]+$", maxLength: 100 } },
    notSent: targetTextSchema,
    notCarried: { type: "array", maxItems: 200, items: targetOmissionSchema },
  },
  additionalProperties: false,
};
export const targetReturnSchema: ShapeSchema = {
  type: "object",
  required: ["wireTable", "rowGuidColumn", "wordsColumns", "atColumn"],
  properties: {
    wireTable: { type: "string", minLength: 1, maxLength: 64 },
    description: { type: "string", maxLength: 1000 },
    $comment: { type: "string", maxLength: 1000 },
    table: { type: "string", minLength: 1, maxLength: 64 },
    tableColumn: { type: "string", minLength: 1, maxLength: 64 },
    rowGuidColumn: { type: "string", minLength: 1, maxLength: 64 },
    batchColumn: { type: "string", minLength: 1, maxLength: 64 },
    atColumn: { type: "string", minLength: 1, maxLength: 64 },
    wordsColumns: { type: "array", minItems: 1, maxItems: 10, items: { type: "string", minLength: 1, maxLength: 64 } },
  },
  additionalProperties: false,
};
export const targetPhraseSchema: ShapeSchema = {
  type: "object",
  required: ["words", "ruleId"],
  properties: {
    words: { type: "array", minItems: 1, maxItems: 10, items: { type: "string", minLength: 1, maxLength: 100 } },
    ruleId: { type: "string", minLength: 1, maxLength: 100 },
    field: { type: "string", pattern: "^(/[A-Za-z0-9]+)+$", maxLength: 200 },
    $comment: { type: "string", maxLength: 1000 },
  },
  additionalProperties: false,
};
export const targetMappingSchema: ShapeSchema = {
  type: "object",
  required: ["name", "title"],
  properties: {
    $schema: { type: "string", maxLength: 500 },
    $comment: { type: "string", maxLength: 4000 },
    name: { type: "string", pattern: "^[a-z][a-z0-9-]{0,49}$" },
    title: targetTextSchema,
    description: targetTextSchema,
    digitsOf: { type: "string", enum: ["national", "gb39046", "rating", "shandong", "guangdong", "zhejiang"] },
    codes: { type: "object", additionalProperties: targetCodesSchema },
    charset: { type: "string", enum: ["unicode", "bmp"] },
    common: { type: "array", maxItems: 50, items: targetColumnSchema },
    ignoredColumns: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 64 } },
    tables: { type: "object", additionalProperties: targetTableSchema },
    returned: { type: "array", maxItems: 20, items: targetReturnSchema },
    phrases: { type: "array", maxItems: 500, items: targetPhraseSchema },
  },
  additionalProperties: false,
};
export const ticketExchangeSchema: ShapeSchema = {
  type: "object",
  required: ["ticket"],
  properties: {
    ticket: { type: "string", minLength: 1, maxLength: 200 },
    state: { type: "string", minLength: 1, maxLength: 500 },
  },
  additionalProperties: false,
};
export const userInfoSchema: ShapeSchema = {
  allOf: [sessionSchema],
  type: "object",
  required: ["certType", "certNo", "certKey"],
  properties: {
    certType: { const: "111" },
    certNo: certificateNumberSchema,
    certKey: sha256Schema,
    mobile: mobileSchema,
  },
};
export const ticketGrantSchema: ShapeSchema = {
  type: "object",
  required: ["accessToken", "tokenType", "expiresAt", "user"],
  properties: {
    accessToken: { type: "string", minLength: 1 },
    tokenType: { const: "Bearer" },
    expiresAt: momentSchema,
    user: userInfoSchema,
  },
};
export const ticketRequestSchema: ShapeSchema = {
  type: "object",
  required: ["clientId"],
  properties: {
    clientId: { type: "string", minLength: 1, maxLength: 100 },
    state: { type: "string", minLength: 1, maxLength: 500 },
  },
  additionalProperties: false,
};
export const withdrawalRequestSchema: ShapeSchema = {
  type: "object",
  required: ["projectNo"],
  properties: {
    projectNo: projectNoSchema,
  },
  additionalProperties: false,
};
export const worklistEntrySchema: ShapeSchema = {
  type: "object",
  required: ["projectNo", "itemKey", "taskName", "applicantName", "status", "statusAt", "applicationId", "version"],
  properties: {
    projectNo: projectNoSchema,
    itemKey: itemKeySchema,
    taskName: { type: "string", minLength: 1, maxLength: 1000 },
    applicantName: personNameSchema,
    status: caseStatusSchema,
    statusAt: momentSchema,
    promiseDate: dateSchema,
    applicationId: { type: "string", minLength: 1, maxLength: 50 },
    version: { type: "integer", minimum: 0 },
  },
};
