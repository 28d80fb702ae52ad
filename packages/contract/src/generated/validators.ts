// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { bundleDefinition } from '../checks/bundle-definition.ts';
import { bundleMembers } from '../checks/bundle-members.ts';
import { certificate } from '../checks/certificate.ts';
import { cleanText } from '../checks/clean-text.ts';
import { evaluationDetails } from '../checks/evaluation-details.ts';
import { explanation } from '../checks/explanation.ts';
import { fees } from '../checks/fees.ts';
import { formDialect } from '../checks/form-dialect.ts';
import { identityRoute } from '../checks/identity-route.ts';
import { itemCodes } from '../checks/item-codes.ts';
import { itemPeriods } from '../checks/item-periods.ts';
import { licenceId } from '../checks/licence-id.ts';
import { mobile } from '../checks/mobile.ts';
import { moments } from '../checks/moments.ts';
import { order } from '../checks/order.ts';
import { personName } from '../checks/person-name.ts';
import { sum } from '../checks/sum.ts';
import { taskCodes } from '../checks/task-codes.ts';
import { uscc } from '../checks/uscc.ts';
import { createValidator } from '../validators/create-validator.ts';
import type { Validator } from '../validators/create-validator.ts';
import { hasShape as agentAuthorizationShape } from './shapes/agent-authorization.js';
import { hasShape as applicationShape } from './shapes/application.js';
import { hasShape as applicationSubmissionShape } from './shapes/application-submission.js';
import { hasShape as applicationSummaryShape } from './shapes/application-summary.js';
import { hasShape as batchShape } from './shapes/batch.js';
import { hasShape as batchReceiptShape } from './shapes/batch-receipt.js';
import { hasShape as bundleShape } from './shapes/bundle.js';
import { hasShape as bundleCaseShape } from './shapes/bundle-case.js';
import { hasShape as bundleDefinitionShape } from './shapes/bundle-definition.js';
import { hasShape as bundleItemShape } from './shapes/bundle-item.js';
import { hasShape as bundleSummaryShape } from './shapes/bundle-summary.js';
import { hasShape as caseAcceptShape } from './shapes/case-accept.js';
import { hasShape as caseActionShape } from './shapes/case-action.js';
import { hasShape as caseCorrectionShape } from './shapes/case-correction.js';
import { hasShape as caseFileShape } from './shapes/case-file.js';
import { hasShape as caseMaterialShape } from './shapes/case-material.js';
import { hasShape as caseResultShape } from './shapes/case-result.js';
import { hasShape as caseSpecialProcedureShape } from './shapes/case-special-procedure.js';
import { hasShape as caseStepShape } from './shapes/case-step.js';
import { hasShape as caseSummaryShape } from './shapes/case-summary.js';
import { hasShape as catalogueRowShape } from './shapes/catalogue-row.js';
import { hasShape as corporationShape } from './shapes/corporation.js';
import { hasShape as correctionSubmissionShape } from './shapes/correction-submission.js';
import { hasShape as dispatchShape } from './shapes/dispatch.js';
import { hasShape as draftShape } from './shapes/draft.js';
import { hasShape as evaluationShape } from './shapes/evaluation.js';
import { hasShape as formDefinitionShape } from './shapes/form-definition.js';
import { hasShape as itemFaqShape } from './shapes/item-faq.js';
import { hasShape as itemFeeShape } from './shapes/item-fee.js';
import { hasShape as itemMaterialShape } from './shapes/item-material.js';
import { hasShape as itemScenarioShape } from './shapes/item-scenario.js';
import { hasShape as licenceShape } from './shapes/licence.js';
import { hasShape as licenceRecordShape } from './shapes/licence-record.js';
import { hasShape as organizationShape } from './shapes/organization.js';
import { hasShape as personShape } from './shapes/person.js';
import { hasShape as prefillRequestShape } from './shapes/prefill-request.js';
import { hasShape as prefillResultShape } from './shapes/prefill-result.js';
import { hasShape as problemDetailsShape } from './shapes/problem-details.js';
import { hasShape as ratingSubmissionShape } from './shapes/rating-submission.js';
import { hasShape as reconciliationShape } from './shapes/reconciliation.js';
import { hasShape as rectificationShape } from './shapes/rectification.js';
import { hasShape as rejectedRowShape } from './shapes/rejected-row.js';
import { hasShape as rowReceiptShape } from './shapes/row-receipt.js';
import { hasShape as serviceItemShape } from './shapes/service-item.js';
import { hasShape as serviceRecordShape } from './shapes/service-record.js';
import { hasShape as sessionShape } from './shapes/session.js';
import { hasShape as statisticsShape } from './shapes/statistics.js';
import { hasShape as statusEventShape } from './shapes/status-event.js';
import { hasShape as ticketExchangeShape } from './shapes/ticket-exchange.js';
import { hasShape as ticketGrantShape } from './shapes/ticket-grant.js';
import { hasShape as ticketRequestShape } from './shapes/ticket-request.js';
import { hasShape as uploadedFileShape } from './shapes/uploaded-file.js';
import { hasShape as userInfoShape } from './shapes/user-info.js';
import { hasShape as withdrawalRequestShape } from './shapes/withdrawal-request.js';
import { hasShape as worklistEntryShape } from './shapes/worklist-entry.js';
import type { AgentAuthorization, Application, ApplicationSubmission, ApplicationSummary, Batch, BatchReceipt, Bundle, BundleCase, BundleDefinition, BundleItem, BundleSummary, CaseAccept, CaseAction, CaseCorrection, CaseFile, CaseMaterial, CaseResult, CaseSpecialProcedure, CaseStep, CaseSummary, CatalogueRow, Corporation, CorrectionSubmission, Dispatch, Draft, Evaluation, FormDefinition, ItemFaq, ItemFee, ItemMaterial, ItemScenario, Licence, LicenceRecord, Organization, Person, PrefillRequest, PrefillResult, ProblemDetails, RatingSubmission, Reconciliation, Rectification, RejectedRow, RowReceipt, ServiceItem, ServiceRecord, Session, Statistics, StatusEvent, TicketExchange, TicketGrant, TicketRequest, UploadedFile, UserInfo, WithdrawalRequest, WorklistEntry } from './types.ts';

export const validateAgentAuthorization: Validator<AgentAuthorization> = /* @__PURE__ */ createValidator<AgentAuthorization>(agentAuthorizationShape, [
  /* @__PURE__ */ uscc({"path":"certificateSno"}),
  /* @__PURE__ */ certificate({"type":"agentCertType","number":"agentCert"}),
  /* @__PURE__ */ personName({"path":"agentName"}),
  /* @__PURE__ */ mobile({"path":"agentMobile"}),
  /* @__PURE__ */ order({"paths":["agentEffDate","agentExpDate"]}),
]);
export const validateApplication: Validator<Application> = /* @__PURE__ */ createValidator<Application>(applicationShape, []);
export const validateApplicationSubmission: Validator<ApplicationSubmission> = /* @__PURE__ */ createValidator<ApplicationSubmission>(applicationSubmissionShape, []);
export const validateApplicationSummary: Validator<ApplicationSummary> = /* @__PURE__ */ createValidator<ApplicationSummary>(applicationSummaryShape, []);
export const validateBatch: Validator<Batch> = /* @__PURE__ */ createValidator<Batch>(batchShape, []);
export const validateBatchReceipt: Validator<BatchReceipt> = /* @__PURE__ */ createValidator<BatchReceipt>(batchReceiptShape, []);
export const validateBundle: Validator<Bundle> = /* @__PURE__ */ createValidator<Bundle>(bundleShape, [
  /* @__PURE__ */ bundleMembers(),
]);
export const validateBundleCase: Validator<BundleCase> = /* @__PURE__ */ createValidator<BundleCase>(bundleCaseShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ certificate({"type":"applyerPageType","number":"applyerPageCode","holder":"applyerType"}),
  /* @__PURE__ */ personName({"path":"applyerName","holder":"applyerType"}),
  /* @__PURE__ */ personName({"path":"legalName"}),
  /* @__PURE__ */ order({"paths":["applyTime","promiseDate"]}),
  /* @__PURE__ */ order({"paths":["applyTime","finishTime"]}),
]);
export const validateBundleDefinition: Validator<BundleDefinition> = /* @__PURE__ */ createValidator<BundleDefinition>(bundleDefinitionShape, [
  /* @__PURE__ */ bundleDefinition(),
]);
export const validateBundleItem: Validator<BundleItem> = /* @__PURE__ */ createValidator<BundleItem>(bundleItemShape, [
  /* @__PURE__ */ itemCodes(),
  /* @__PURE__ */ itemPeriods(),
  /* @__PURE__ */ order({"paths":["planEffectiveDate","planCancelDate"]}),
]);
export const validateBundleSummary: Validator<BundleSummary> = /* @__PURE__ */ createValidator<BundleSummary>(bundleSummaryShape, []);
export const validateCaseAccept: Validator<CaseAccept> = /* @__PURE__ */ createValidator<CaseAccept>(caseAcceptShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ certificate({"type":"applyerPageType","number":"applyerPageCode","holder":"applyerType"}),
  /* @__PURE__ */ certificate({"type":"contactType","number":"contactCode"}),
  /* @__PURE__ */ personName({"path":"applyerName","holder":"applyerType"}),
  /* @__PURE__ */ personName({"path":"contactName"}),
  /* @__PURE__ */ personName({"path":"legalName"}),
  /* @__PURE__ */ mobile({"path":"contactMobile"}),
  /* @__PURE__ */ taskCodes(),
  /* @__PURE__ */ order({"paths":["applyDate","acceptDate","promiseDate"]}),
]);
export const validateCaseAction: Validator<CaseAction> = /* @__PURE__ */ createValidator<CaseAction>(caseActionShape, []);
export const validateCaseCorrection: Validator<CaseCorrection> = /* @__PURE__ */ createValidator<CaseCorrection>(caseCorrectionShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ order({"paths":["noticeTime","submitTime","acceptTime"]}),
  /* @__PURE__ */ order({"paths":["noticeTime","deadline"]}),
]);
export const validateCaseFile: Validator<CaseFile> = /* @__PURE__ */ createValidator<CaseFile>(caseFileShape, []);
export const validateCaseMaterial: Validator<CaseMaterial> = /* @__PURE__ */ createValidator<CaseMaterial>(caseMaterialShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ licenceId({"path":"licenceId"}),
]);
export const validateCaseResult: Validator<CaseResult> = /* @__PURE__ */ createValidator<CaseResult>(caseResultShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ explanation({"path":"resultExplain"}),
  /* @__PURE__ */ fees(),
]);
export const validateCaseSpecialProcedure: Validator<CaseSpecialProcedure> = /* @__PURE__ */ createValidator<CaseSpecialProcedure>(caseSpecialProcedureShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ order({"paths":["startTime","endTime"]}),
  /* @__PURE__ */ explanation({"path":"reason"}),
  /* @__PURE__ */ explanation({"path":"result"}),
]);
export const validateCaseStep: Validator<CaseStep> = /* @__PURE__ */ createValidator<CaseStep>(caseStepShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ order({"paths":["eventStartTime","eventEndTime"]}),
  /* @__PURE__ */ explanation({"path":"handleExplain"}),
]);
export const validateCaseSummary: Validator<CaseSummary> = /* @__PURE__ */ createValidator<CaseSummary>(caseSummaryShape, []);
export const validateCatalogueRow: Validator<CatalogueRow> = /* @__PURE__ */ createValidator<CatalogueRow>(catalogueRowShape, [
  /* @__PURE__ */ order({"paths":["planEffectiveDate","planCancelDate"]}),
]);
export const validateCorporation: Validator<Corporation> = /* @__PURE__ */ createValidator<Corporation>(corporationShape, [
  /* @__PURE__ */ uscc({"path":"certificateSno"}),
  /* @__PURE__ */ certificate({"type":"legalCertType","number":"legalCertNo"}),
  /* @__PURE__ */ personName({"path":"legalName"}),
  /* @__PURE__ */ mobile({"path":"legalMobile"}),
  /* @__PURE__ */ order({"paths":["legalCertBeginDate","legalCertEndDate"]}),
]);
export const validateCorrectionSubmission: Validator<CorrectionSubmission> = /* @__PURE__ */ createValidator<CorrectionSubmission>(correctionSubmissionShape, []);
export const validateDispatch: Validator<Dispatch> = /* @__PURE__ */ createValidator<Dispatch>(dispatchShape, []);
export const validateDraft: Validator<Draft> = /* @__PURE__ */ createValidator<Draft>(draftShape, []);
export const validateEvaluation: Validator<Evaluation> = /* @__PURE__ */ createValidator<Evaluation>(evaluationShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ evaluationDetails(),
  /* @__PURE__ */ personName({"path":"userName","holder":"userProp"}),
]);
export const validateFormDefinition: Validator<FormDefinition> = /* @__PURE__ */ createValidator<FormDefinition>(formDefinitionShape, [
  /* @__PURE__ */ formDialect(),
]);
export const validateItemFaq: Validator<ItemFaq> = /* @__PURE__ */ createValidator<ItemFaq>(itemFaqShape, []);
export const validateItemFee: Validator<ItemFee> = /* @__PURE__ */ createValidator<ItemFee>(itemFeeShape, []);
export const validateItemMaterial: Validator<ItemMaterial> = /* @__PURE__ */ createValidator<ItemMaterial>(itemMaterialShape, []);
export const validateItemScenario: Validator<ItemScenario> = /* @__PURE__ */ createValidator<ItemScenario>(itemScenarioShape, []);
export const validateLicence: Validator<Licence> = /* @__PURE__ */ createValidator<Licence>(licenceShape, [
  /* @__PURE__ */ licenceId({"path":"licenceId"}),
]);
export const validateLicenceRecord: Validator<LicenceRecord> = /* @__PURE__ */ createValidator<LicenceRecord>(licenceRecordShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ licenceId({"path":"certificateSourceId"}),
  /* @__PURE__ */ certificate({"type":"holderType","number":"holderCode"}),
  /* @__PURE__ */ order({"paths":["validFrom","validTo"]}),
]);
export const validateOrganization: Validator<Organization> = /* @__PURE__ */ createValidator<Organization>(organizationShape, [
  /* @__PURE__ */ order({"paths":["effectiveDate","cancelDate"]}),
]);
export const validatePerson: Validator<Person> = /* @__PURE__ */ createValidator<Person>(personShape, [
  /* @__PURE__ */ certificate({"type":"certType","number":"certNo"}),
  /* @__PURE__ */ personName({"path":"userName"}),
  /* @__PURE__ */ mobile({"path":"mobile"}),
]);
export const validatePrefillRequest: Validator<PrefillRequest> = /* @__PURE__ */ createValidator<PrefillRequest>(prefillRequestShape, []);
export const validatePrefillResult: Validator<PrefillResult> = /* @__PURE__ */ createValidator<PrefillResult>(prefillResultShape, []);
export const validateProblemDetails: Validator<ProblemDetails> = /* @__PURE__ */ createValidator<ProblemDetails>(problemDetailsShape, []);
export const validateRatingSubmission: Validator<RatingSubmission> = /* @__PURE__ */ createValidator<RatingSubmission>(ratingSubmissionShape, [
  /* @__PURE__ */ evaluationDetails(),
]);
export const validateReconciliation: Validator<Reconciliation> = /* @__PURE__ */ createValidator<Reconciliation>(reconciliationShape, [
  /* @__PURE__ */ sum({"total":"produced","parts":["rejectedLocally","pushed"]}),
  /* @__PURE__ */ sum({"total":"pushed","parts":["accepted","returned","pending"]}),
]);
export const validateRectification: Validator<Rectification> = /* @__PURE__ */ createValidator<Rectification>(rectificationShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ order({"paths":["receivedAt","feedbackAt","revisitAt"]}),
  /* @__PURE__ */ order({"paths":["receivedAt","deadline"]}),
  /* @__PURE__ */ explanation({"path":"measures"}),
  /* @__PURE__ */ explanation({"path":"revisitResult"}),
]);
export const validateRejectedRow: Validator<RejectedRow> = /* @__PURE__ */ createValidator<RejectedRow>(rejectedRowShape, []);
export const validateRowReceipt: Validator<RowReceipt> = /* @__PURE__ */ createValidator<RowReceipt>(rowReceiptShape, []);
export const validateServiceItem: Validator<ServiceItem> = /* @__PURE__ */ createValidator<ServiceItem>(serviceItemShape, [
  /* @__PURE__ */ itemCodes(),
  /* @__PURE__ */ itemPeriods(),
  /* @__PURE__ */ order({"paths":["planEffectiveDate","planCancelDate"]}),
]);
export const validateServiceRecord: Validator<ServiceRecord> = /* @__PURE__ */ createValidator<ServiceRecord>(serviceRecordShape, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ certificate({"type":"userPageType","number":"certNo","holder":"userProp"}),
  /* @__PURE__ */ certificate({"type":"handleUserPageType","number":"handleUserPageCode"}),
  /* @__PURE__ */ personName({"path":"userName","holder":"userProp"}),
  /* @__PURE__ */ order({"paths":["acceptDate","resultDate"]}),
  /* @__PURE__ */ mobile({"path":"mobile"}),
  /* @__PURE__ */ taskCodes(),
  /* @__PURE__ */ identityRoute(),
]);
export const validateSession: Validator<Session> = /* @__PURE__ */ createValidator<Session>(sessionShape, []);
export const validateStatistics: Validator<Statistics> = /* @__PURE__ */ createValidator<Statistics>(statisticsShape, []);
export const validateStatusEvent: Validator<StatusEvent> = /* @__PURE__ */ createValidator<StatusEvent>(statusEventShape, []);
export const validateTicketExchange: Validator<TicketExchange> = /* @__PURE__ */ createValidator<TicketExchange>(ticketExchangeShape, []);
export const validateTicketGrant: Validator<TicketGrant> = /* @__PURE__ */ createValidator<TicketGrant>(ticketGrantShape, []);
export const validateTicketRequest: Validator<TicketRequest> = /* @__PURE__ */ createValidator<TicketRequest>(ticketRequestShape, []);
export const validateUploadedFile: Validator<UploadedFile> = /* @__PURE__ */ createValidator<UploadedFile>(uploadedFileShape, []);
export const validateUserInfo: Validator<UserInfo> = /* @__PURE__ */ createValidator<UserInfo>(userInfoShape, []);
export const validateWithdrawalRequest: Validator<WithdrawalRequest> = /* @__PURE__ */ createValidator<WithdrawalRequest>(withdrawalRequestShape, []);
export const validateWorklistEntry: Validator<WorklistEntry> = /* @__PURE__ */ createValidator<WorklistEntry>(worklistEntryShape, []);
