// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { agent } from '../checks/agent.ts';
import { bundleDefinition } from '../checks/bundle-definition.ts';
import { bundleMembers } from '../checks/bundle-members.ts';
import { bundlePromise } from '../checks/bundle-promise.ts';
import { certificate } from '../checks/certificate.ts';
import { cleanText } from '../checks/clean-text.ts';
import { contractVersion } from '../checks/contract-version.ts';
import { evaluationDetails } from '../checks/evaluation-details.ts';
import { explanation } from '../checks/explanation.ts';
import { fees } from '../checks/fees.ts';
import { formDialect } from '../checks/form-dialect.ts';
import { identityRoute } from '../checks/identity-route.ts';
import { itemCodes } from '../checks/item-codes.ts';
import { itemConditions } from '../checks/item-conditions.ts';
import { itemGuide } from '../checks/item-guide.ts';
import { itemPeriods } from '../checks/item-periods.ts';
import { licenceId } from '../checks/licence-id.ts';
import { mobile } from '../checks/mobile.ts';
import { moments } from '../checks/moments.ts';
import { order } from '../checks/order.ts';
import { personName } from '../checks/person-name.ts';
import { sum } from '../checks/sum.ts';
import { taskCodes } from '../checks/task-codes.ts';
import { unmasked } from '../checks/unmasked.ts';
import { uscc } from '../checks/uscc.ts';
import { listRules, rareRules } from '../rules/schema-rules.ts';
import { createValidator } from '../validators/create-validator.ts';
import type { Validator } from '../validators/create-validator.ts';
import { agentAuthorizationSchema, applicationSchema, applicationSubmissionSchema, applicationSummarySchema, batchSchema, batchReceiptSchema, bundleSchema, bundleCaseSchema, bundleDefinitionSchema, bundleItemSchema, bundleSummarySchema, caseAcceptSchema, caseActionSchema, caseCorrectionSchema, caseFileSchema, caseMaterialSchema, caseResultSchema, caseSpecialProcedureSchema, caseStepSchema, caseSummarySchema, catalogueRowSchema, corporationSchema, correctionSubmissionSchema, dispatchSchema, draftSchema, evaluationSchema, formDefinitionSchema, itemFaqSchema, itemFeeSchema, itemMaterialSchema, itemScenarioSchema, licenceSchema, licenceRecordSchema, organizationSchema, personSchema, prefillRequestSchema, prefillResultSchema, problemDetailsSchema, ratingSubmissionSchema, reconciliationSchema, rectificationSchema, rejectedRowSchema, rowReceiptSchema, serviceItemSchema, serviceRecordSchema, sessionSchema, statisticsSchema, statusEventSchema, targetMappingSchema, ticketExchangeSchema, ticketGrantSchema, ticketRequestSchema, uploadedFileSchema, userInfoSchema, withdrawalRequestSchema, worklistEntrySchema } from './shape-schemas.ts';
import type { AgentAuthorization, Application, ApplicationSubmission, ApplicationSummary, Batch, BatchReceipt, Bundle, BundleCase, BundleDefinition, BundleItem, BundleSummary, CaseAccept, CaseAction, CaseCorrection, CaseFile, CaseMaterial, CaseResult, CaseSpecialProcedure, CaseStep, CaseSummary, CatalogueRow, Corporation, CorrectionSubmission, Dispatch, Draft, Evaluation, FormDefinition, ItemFaq, ItemFee, ItemMaterial, ItemScenario, Licence, LicenceRecord, Organization, Person, PrefillRequest, PrefillResult, ProblemDetails, RatingSubmission, Reconciliation, Rectification, RejectedRow, RowReceipt, ServiceItem, ServiceRecord, Session, Statistics, StatusEvent, TargetMapping, TicketExchange, TicketGrant, TicketRequest, UploadedFile, UserInfo, WithdrawalRequest, WorklistEntry } from './types.ts';

export const validateAgentAuthorization: Validator<AgentAuthorization> = /* @__PURE__ */ createValidator<AgentAuthorization>(agentAuthorizationSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ uscc({"path":"certificateSno"}),
  /* @__PURE__ */ certificate({"type":"agentCertType","number":"agentCert"}),
  /* @__PURE__ */ personName({"path":"agentName"}),
  /* @__PURE__ */ mobile({"path":"agentMobile"}),
  /* @__PURE__ */ order({"paths":["agentEffDate","agentExpDate"]}),
]);
export const validateApplication: Validator<Application> = /* @__PURE__ */ createValidator<Application>(applicationSchema, [], [listRules]);
export const validateApplicationSubmission: Validator<ApplicationSubmission> = /* @__PURE__ */ createValidator<ApplicationSubmission>(applicationSubmissionSchema, [], [listRules]);
export const validateApplicationSummary: Validator<ApplicationSummary> = /* @__PURE__ */ createValidator<ApplicationSummary>(applicationSummarySchema, []);
export const validateBatch: Validator<Batch> = /* @__PURE__ */ createValidator<Batch>(batchSchema, [
  /* @__PURE__ */ contractVersion({"path":"contractVersion"}),
]);
export const validateBatchReceipt: Validator<BatchReceipt> = /* @__PURE__ */ createValidator<BatchReceipt>(batchReceiptSchema, [], [listRules]);
export const validateBundle: Validator<Bundle> = /* @__PURE__ */ createValidator<Bundle>(bundleSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ bundleMembers(),
  /* @__PURE__ */ bundlePromise(),
], [listRules]);
export const validateBundleCase: Validator<BundleCase> = /* @__PURE__ */ createValidator<BundleCase>(bundleCaseSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ certificate({"type":"applyerPageType","number":"applyerPageCode","holder":"applyerType"}),
  /* @__PURE__ */ personName({"path":"applyerName","holder":"applyerType"}),
  /* @__PURE__ */ personName({"path":"legalName"}),
  /* @__PURE__ */ order({"paths":["applyTime","promiseDate"]}),
  /* @__PURE__ */ order({"paths":["applyTime","finishTime"]}),
], [listRules]);
export const validateBundleDefinition: Validator<BundleDefinition> = /* @__PURE__ */ createValidator<BundleDefinition>(bundleDefinitionSchema, [
  /* @__PURE__ */ bundleDefinition(),
], [listRules, rareRules]);
export const validateBundleItem: Validator<BundleItem> = /* @__PURE__ */ createValidator<BundleItem>(bundleItemSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ itemCodes(),
  /* @__PURE__ */ itemPeriods(),
  /* @__PURE__ */ itemConditions(),
  /* @__PURE__ */ itemGuide(),
  /* @__PURE__ */ order({"paths":["planEffectiveDate","planCancelDate"]}),
], [listRules, rareRules]);
export const validateBundleSummary: Validator<BundleSummary> = /* @__PURE__ */ createValidator<BundleSummary>(bundleSummarySchema, []);
export const validateCaseAccept: Validator<CaseAccept> = /* @__PURE__ */ createValidator<CaseAccept>(caseAcceptSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ certificate({"type":"applyerPageType","number":"applyerPageCode","holder":"applyerType"}),
  /* @__PURE__ */ certificate({"type":"contactType","number":"contactCode"}),
  /* @__PURE__ */ personName({"path":"applyerName","holder":"applyerType"}),
  /* @__PURE__ */ personName({"path":"contactName"}),
  /* @__PURE__ */ personName({"path":"legalName"}),
  /* @__PURE__ */ mobile({"path":"contactMobile"}),
  /* @__PURE__ */ taskCodes(),
  /* @__PURE__ */ agent(),
  /* @__PURE__ */ order({"paths":["applyDate","acceptDate","promiseDate"]}),
]);
export const validateCaseAction: Validator<CaseAction> = /* @__PURE__ */ createValidator<CaseAction>(caseActionSchema, [], [listRules, rareRules]);
export const validateCaseCorrection: Validator<CaseCorrection> = /* @__PURE__ */ createValidator<CaseCorrection>(caseCorrectionSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ order({"paths":["noticeTime","submitTime","acceptTime"]}),
  /* @__PURE__ */ order({"paths":["noticeTime","deadline"]}),
], [listRules]);
export const validateCaseFile: Validator<CaseFile> = /* @__PURE__ */ createValidator<CaseFile>(caseFileSchema, [], [listRules]);
export const validateCaseMaterial: Validator<CaseMaterial> = /* @__PURE__ */ createValidator<CaseMaterial>(caseMaterialSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ licenceId({"path":"licenceId"}),
]);
export const validateCaseResult: Validator<CaseResult> = /* @__PURE__ */ createValidator<CaseResult>(caseResultSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ explanation({"path":"resultExplain"}),
  /* @__PURE__ */ fees(),
], [listRules]);
export const validateCaseSpecialProcedure: Validator<CaseSpecialProcedure> = /* @__PURE__ */ createValidator<CaseSpecialProcedure>(caseSpecialProcedureSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ order({"paths":["startTime","endTime"]}),
  /* @__PURE__ */ explanation({"path":"reason"}),
  /* @__PURE__ */ explanation({"path":"result"}),
]);
export const validateCaseStep: Validator<CaseStep> = /* @__PURE__ */ createValidator<CaseStep>(caseStepSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ order({"paths":["eventStartTime","eventEndTime"]}),
  /* @__PURE__ */ explanation({"path":"handleExplain"}),
]);
export const validateCaseSummary: Validator<CaseSummary> = /* @__PURE__ */ createValidator<CaseSummary>(caseSummarySchema, [], [listRules]);
export const validateCatalogueRow: Validator<CatalogueRow> = /* @__PURE__ */ createValidator<CatalogueRow>(catalogueRowSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ order({"paths":["planEffectiveDate","planCancelDate"]}),
]);
export const validateCorporation: Validator<Corporation> = /* @__PURE__ */ createValidator<Corporation>(corporationSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ uscc({"path":"certificateSno"}),
  /* @__PURE__ */ certificate({"type":"legalCertType","number":"legalCertNo"}),
  /* @__PURE__ */ personName({"path":"legalName"}),
  /* @__PURE__ */ mobile({"path":"legalMobile"}),
  /* @__PURE__ */ order({"paths":["legalCertBeginDate","legalCertEndDate"]}),
]);
export const validateCorrectionSubmission: Validator<CorrectionSubmission> = /* @__PURE__ */ createValidator<CorrectionSubmission>(correctionSubmissionSchema, [], [listRules]);
export const validateDispatch: Validator<Dispatch> = /* @__PURE__ */ createValidator<Dispatch>(dispatchSchema, []);
export const validateDraft: Validator<Draft> = /* @__PURE__ */ createValidator<Draft>(draftSchema, [], [listRules]);
export const validateEvaluation: Validator<Evaluation> = /* @__PURE__ */ createValidator<Evaluation>(evaluationSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ evaluationDetails(),
  /* @__PURE__ */ personName({"path":"userName","holder":"userProp"}),
], [listRules, rareRules]);
export const validateFormDefinition: Validator<FormDefinition> = /* @__PURE__ */ createValidator<FormDefinition>(formDefinitionSchema, [
  /* @__PURE__ */ formDialect(),
]);
export const validateItemFaq: Validator<ItemFaq> = /* @__PURE__ */ createValidator<ItemFaq>(itemFaqSchema, []);
export const validateItemFee: Validator<ItemFee> = /* @__PURE__ */ createValidator<ItemFee>(itemFeeSchema, []);
export const validateItemMaterial: Validator<ItemMaterial> = /* @__PURE__ */ createValidator<ItemMaterial>(itemMaterialSchema, []);
export const validateItemScenario: Validator<ItemScenario> = /* @__PURE__ */ createValidator<ItemScenario>(itemScenarioSchema, [], [listRules]);
export const validateLicence: Validator<Licence> = /* @__PURE__ */ createValidator<Licence>(licenceSchema, [
  /* @__PURE__ */ licenceId({"path":"licenceId"}),
]);
export const validateLicenceRecord: Validator<LicenceRecord> = /* @__PURE__ */ createValidator<LicenceRecord>(licenceRecordSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ licenceId({"path":"certificateSourceId"}),
  /* @__PURE__ */ certificate({"type":"holderType","number":"holderCode"}),
  /* @__PURE__ */ order({"paths":["validFrom","validTo"]}),
]);
export const validateOrganization: Validator<Organization> = /* @__PURE__ */ createValidator<Organization>(organizationSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ order({"paths":["effectiveDate","cancelDate"]}),
]);
export const validatePerson: Validator<Person> = /* @__PURE__ */ createValidator<Person>(personSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ certificate({"type":"certType","number":"certNo"}),
  /* @__PURE__ */ personName({"path":"userName"}),
  /* @__PURE__ */ mobile({"path":"mobile"}),
]);
export const validatePrefillRequest: Validator<PrefillRequest> = /* @__PURE__ */ createValidator<PrefillRequest>(prefillRequestSchema, [], [listRules, rareRules]);
export const validatePrefillResult: Validator<PrefillResult> = /* @__PURE__ */ createValidator<PrefillResult>(prefillResultSchema, []);
export const validateProblemDetails: Validator<ProblemDetails> = /* @__PURE__ */ createValidator<ProblemDetails>(problemDetailsSchema, []);
export const validateRatingSubmission: Validator<RatingSubmission> = /* @__PURE__ */ createValidator<RatingSubmission>(ratingSubmissionSchema, [
  /* @__PURE__ */ evaluationDetails(),
], [listRules]);
export const validateReconciliation: Validator<Reconciliation> = /* @__PURE__ */ createValidator<Reconciliation>(reconciliationSchema, [
  /* @__PURE__ */ sum({"total":"produced","parts":["rejectedLocally","pushed"]}),
  /* @__PURE__ */ sum({"total":"pushed","parts":["accepted","returned","pending"]}),
]);
export const validateRectification: Validator<Rectification> = /* @__PURE__ */ createValidator<Rectification>(rectificationSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ moments(),
  /* @__PURE__ */ order({"paths":["receivedAt","feedbackAt","revisitAt"]}),
  /* @__PURE__ */ order({"paths":["receivedAt","deadline"]}),
  /* @__PURE__ */ explanation({"path":"measures"}),
  /* @__PURE__ */ explanation({"path":"revisitResult"}),
]);
export const validateRejectedRow: Validator<RejectedRow> = /* @__PURE__ */ createValidator<RejectedRow>(rejectedRowSchema, [
  /* @__PURE__ */ unmasked({"paths":["message","hint","maskedValue"]}),
]);
export const validateRowReceipt: Validator<RowReceipt> = /* @__PURE__ */ createValidator<RowReceipt>(rowReceiptSchema, [
  /* @__PURE__ */ unmasked({"paths":["message"]}),
]);
export const validateServiceItem: Validator<ServiceItem> = /* @__PURE__ */ createValidator<ServiceItem>(serviceItemSchema, [
  /* @__PURE__ */ cleanText(),
  /* @__PURE__ */ itemCodes(),
  /* @__PURE__ */ itemPeriods(),
  /* @__PURE__ */ itemConditions(),
  /* @__PURE__ */ itemGuide(),
  /* @__PURE__ */ order({"paths":["planEffectiveDate","planCancelDate"]}),
], [listRules, rareRules]);
export const validateServiceRecord: Validator<ServiceRecord> = /* @__PURE__ */ createValidator<ServiceRecord>(serviceRecordSchema, [
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
export const validateSession: Validator<Session> = /* @__PURE__ */ createValidator<Session>(sessionSchema, [], [listRules]);
export const validateStatistics: Validator<Statistics> = /* @__PURE__ */ createValidator<Statistics>(statisticsSchema, []);
export const validateStatusEvent: Validator<StatusEvent> = /* @__PURE__ */ createValidator<StatusEvent>(statusEventSchema, [], [rareRules]);
export const validateTargetMapping: Validator<TargetMapping> = /* @__PURE__ */ createValidator<TargetMapping>(targetMappingSchema, [], [listRules, rareRules]);
export const validateTicketExchange: Validator<TicketExchange> = /* @__PURE__ */ createValidator<TicketExchange>(ticketExchangeSchema, []);
export const validateTicketGrant: Validator<TicketGrant> = /* @__PURE__ */ createValidator<TicketGrant>(ticketGrantSchema, [], [listRules, rareRules]);
export const validateTicketRequest: Validator<TicketRequest> = /* @__PURE__ */ createValidator<TicketRequest>(ticketRequestSchema, []);
export const validateUploadedFile: Validator<UploadedFile> = /* @__PURE__ */ createValidator<UploadedFile>(uploadedFileSchema, []);
export const validateUserInfo: Validator<UserInfo> = /* @__PURE__ */ createValidator<UserInfo>(userInfoSchema, [], [listRules, rareRules]);
export const validateWithdrawalRequest: Validator<WithdrawalRequest> = /* @__PURE__ */ createValidator<WithdrawalRequest>(withdrawalRequestSchema, []);
export const validateWorklistEntry: Validator<WorklistEntry> = /* @__PURE__ */ createValidator<WorklistEntry>(worklistEntrySchema, []);
