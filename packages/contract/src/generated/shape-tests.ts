// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { isRecord } from '../checks/is-record.ts';
import { isClosed } from '../validators/is-closed.ts';
import { areIn, areUnique, formats, hasLength, isEvery, isInteger, isText, toCharacterSet } from '../validators/shape-runtime.ts';
import { bundleCaseSchema, caseAcceptSchema, caseCorrectionSchema, caseDeliverySchema, caseFeeSchema, caseMaterialSchema, caseResultSchema, caseSpecialProcedureSchema, caseStepSchema, correctionItemSchema, evaluationSchema, licenceRecordSchema, rectificationSchema, serviceRecordSchema } from './shape-schemas.ts';

export const isRowGuid = (value: unknown): boolean => isText(value, 1, 50);
export const isRowOperation = (value: unknown): boolean => (value === "insert" || value === "update" || value === "delete");
export const isExchangeMoment = (value: unknown): boolean => typeof value === 'string' && value.endsWith("+08:00") && formats["date-time"](value);
const set1 = /* @__PURE__ */ toCharacterSet("09");
export const isRowCommon = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined && !isText(sourceSerial, 1, 50)) return false;
  return true;
};
export const isProjectNo = (value: unknown): boolean => isText(value, 1, 50);
const set2 = /* @__PURE__ */ toCharacterSet("09AZ");
export const isOrgCode = (value: unknown): boolean => typeof value === 'string' && value.length === 18 && areIn(value, 0, 18, set2);
const pattern3 = /* @__PURE__ */ new RegExp("^[0-9]{6}([0-9]{3}|[0-9]{6})?$", 'u');
export const isAreaCode = (value: unknown): boolean => typeof value === 'string' && pattern3.test(value);
export const isPersonName = (value: unknown): boolean => isText(value, 1, 100);
const values4 = /* @__PURE__ */ new Set<unknown>(["naturalPerson","enterprise","institution","socialOrganization","administrativeOrgan","otherOrganization"]);
export const isApplyerType = (value: unknown): boolean => values4.has(value);
const values5 = /* @__PURE__ */ new Set<unknown>(["111","112","113","114","115","116","117","118","119","121","123","125","127","129","131","133","151","153","154","157","159","161","163","191","211","212","213","214","215","216","217","218","219","221","223","225","227","229","231","233","240","241","291","311","411","412","413","414","415","416","417","418","419","420","421","511","512","513","515","516","517","518","552","553","554","555","556","557","558","620","621","631","633","634","635","636","637","638","639","640","641","642","643","644","647","650","711","721","722","723","724","725","726","727","728","729","730","731","732","733","734","735","736","737","738","739","740","741","742","743","744","745","746","747","748","761","765","771","781","791","792","811","812","813","821","822","990","001"]);
export const isCertificateType = (value: unknown): boolean => values5.has(value);
export const isCertificateNumber = (value: unknown): boolean => isText(value, 1, 64);
const values6 = /* @__PURE__ */ new Set<unknown>(["submitted","handling","correcting","finished","partlyFinished","notFinished","withdrawn"]);
export const isBundleStatus = (value: unknown): boolean => values6.has(value);
export const isDate = (value: unknown): boolean => typeof value === 'string' && formats["date"](value);
const set7 = /* @__PURE__ */ toCharacterSet("17");
export const isTaskCode = (value: unknown): boolean => typeof value === 'string' && value.length === 31 && areIn(value, 0, 18, set2) && areIn(value, 18, 19, set7) && areIn(value, 19, 23, set1) && areIn(value, 23, 25, set2) && areIn(value, 25, 30, set1) && areIn(value, 30, 31, set2);
const values8 = /* @__PURE__ */ new Set<unknown>(["waiting","submitted","correcting","accepted","granted","notGranted","notAccepted","withdrawn"]);
export const isCaseStatus = (value: unknown): boolean => values8.has(value);
export const isBundleCaseSingle = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const taskCode = value["taskCode"];
  if (!isTaskCode(taskCode)) return false;
  const projectNo = value["projectNo"];
  if (!isProjectNo(projectNo)) return false;
  const status = value["status"];
  if (!isCaseStatus(status)) return false;
  return true;
};
const test9 = (value: unknown): boolean => (value === "finished" || value === "partlyFinished" || value === "notFinished");
const values10 = /* @__PURE__ */ new Set<unknown>(["enterprise","institution","socialOrganization","administrativeOrgan","otherOrganization"]);
const test11 = (value: unknown): boolean => values10.has(value);
export const isBundleCase = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 18;
  const bundleProjectNo = value["bundleProjectNo"];
  if (!isProjectNo(bundleProjectNo)) return false;
  const bundleCode = value["bundleCode"];
  if (!isText(bundleCode, 1, 50)) return false;
  const bundleName = value["bundleName"];
  if (!isText(bundleName, 1, 100)) return false;
  const leadDeptName = value["leadDeptName"];
  if (!isText(leadDeptName, 1, 200)) return false;
  const leadDeptCode = value["leadDeptCode"];
  if (!isOrgCode(leadDeptCode)) return false;
  const areaCode = value["areaCode"];
  if (areaCode !== undefined) {
    if (!isAreaCode(areaCode)) return false;
    known += 1;
  }
  const applyerName = value["applyerName"];
  if (!isPersonName(applyerName)) return false;
  const applyerType = value["applyerType"];
  if (!isApplyerType(applyerType)) return false;
  const applyerPageType = value["applyerPageType"];
  if (!isCertificateType(applyerPageType)) return false;
  const applyerPageCode = value["applyerPageCode"];
  if (!isCertificateNumber(applyerPageCode)) return false;
  const legalName = value["legalName"];
  if (legalName !== undefined) {
    if (!isPersonName(legalName)) return false;
    known += 1;
  }
  const applyTime = value["applyTime"];
  if (!isExchangeMoment(applyTime)) return false;
  const status = value["status"];
  if (!isBundleStatus(status)) return false;
  const promiseDate = value["promiseDate"];
  if (promiseDate !== undefined) {
    if (!isDate(promiseDate)) return false;
    known += 1;
  }
  const finishTime = value["finishTime"];
  if (finishTime !== undefined) {
    if (!isExchangeMoment(finishTime)) return false;
    known += 1;
  }
  const singles = value["singles"];
  if (!(Array.isArray(singles) && singles.length >= 1 && singles.length <= 100 && isEvery(singles, isBundleCaseSingle))) return false;
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  if (!(((!(isRecord(value)) || (value["status"] !== undefined && (value["status"] === undefined || test9(value["status"])))) ? (!(isRecord(value)) || (value["finishTime"] !== undefined)) : true))) return false;
  if (!(((!(isRecord(value)) || (value["applyerType"] !== undefined && (value["applyerType"] === undefined || test11(value["applyerType"])))) ? (!(isRecord(value)) || (value["legalName"] !== undefined)) : true))) return false;
  return isClosed(value, known, bundleCaseSchema);
};
export const isCatalogCode = (value: unknown): boolean => typeof value === 'string' && value.length === 12 && areIn(value, 0, 4, set1) && areIn(value, 4, 6, set2) && areIn(value, 6, 11, set1) && areIn(value, 11, 12, set2);
export const isTaskHandleItem = (value: unknown): boolean => typeof value === 'string' && value.length === 33 && areIn(value, 0, 18, set2) && areIn(value, 18, 19, set7) && areIn(value, 19, 23, set1) && areIn(value, 23, 25, set2) && areIn(value, 25, 30, set1) && areIn(value, 30, 31, set2) && areIn(value, 31, 33, set1);
const set12 = /* @__PURE__ */ toCharacterSet("39");
export const isMobile = (value: unknown): boolean => typeof value === 'string' && value.length === 11 && value.charCodeAt(0) === 49 && areIn(value, 1, 2, set12) && areIn(value, 2, 11, set1);
const values13 = /* @__PURE__ */ new Set<unknown>(["window","online","mobile","express","letter","telegram","telex","fax","email","edi","other"]);
export const isApplyType = (value: unknown): boolean => values13.has(value);
export const isAcceptState = (value: unknown): boolean => (value === "accepted" || value === "notNeeded" || value === "correctionRequired" || value === "notAccepted");
const values14 = /* @__PURE__ */ new Set<unknown>(["immediate","promised","joint","reported","other"]);
export const isProjectType = (value: unknown): boolean => values14.has(value);
const pattern15 = /* @__PURE__ */ new RegExp("^https?://", 'u');
const test16 = (value: unknown): boolean => value === "accepted";
const test17 = (value: unknown): boolean => value === "promised";
export const isCaseAccept = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 22;
  const projectNo = value["projectNo"];
  if (!isProjectNo(projectNo)) return false;
  const catalogCode = value["catalogCode"];
  if (!isCatalogCode(catalogCode)) return false;
  const taskCode = value["taskCode"];
  if (!isTaskCode(taskCode)) return false;
  const localCatalogCode = value["localCatalogCode"];
  if (localCatalogCode !== undefined) {
    if (!isText(localCatalogCode, 1, 50)) return false;
    known += 1;
  }
  const localTaskCode = value["localTaskCode"];
  if (localTaskCode !== undefined) {
    if (!isText(localTaskCode, 1, 50)) return false;
    known += 1;
  }
  const taskHandleItem = value["taskHandleItem"];
  if (taskHandleItem !== undefined) {
    if (!isTaskHandleItem(taskHandleItem)) return false;
    known += 1;
  }
  const taskName = value["taskName"];
  if (!isText(taskName, 1, 1000)) return false;
  const taskVersion = value["taskVersion"];
  if (!isInteger(taskVersion, 1, Infinity)) return false;
  const projectName = value["projectName"];
  if (projectName !== undefined) {
    if (!isText(projectName, 1, 1000)) return false;
    known += 1;
  }
  const applyerName = value["applyerName"];
  if (!isPersonName(applyerName)) return false;
  const applyerType = value["applyerType"];
  if (!isApplyerType(applyerType)) return false;
  const applyerPageType = value["applyerPageType"];
  if (!isCertificateType(applyerPageType)) return false;
  const applyerPageCode = value["applyerPageCode"];
  if (!isCertificateNumber(applyerPageCode)) return false;
  const legalName = value["legalName"];
  if (legalName !== undefined) {
    if (!isPersonName(legalName)) return false;
    known += 1;
  }
  const contactName = value["contactName"];
  if (contactName !== undefined) {
    if (!isText(contactName, 1, 50)) return false;
    known += 1;
  }
  const contactType = value["contactType"];
  if (contactType !== undefined) {
    if (!isCertificateType(contactType)) return false;
    known += 1;
  }
  const contactCode = value["contactCode"];
  if (contactCode !== undefined) {
    if (!isText(contactCode, 1, 50)) return false;
    known += 1;
  }
  const contactMobile = value["contactMobile"];
  if (contactMobile !== undefined) {
    if (!isMobile(contactMobile)) return false;
    known += 1;
  }
  const zipCode = value["zipCode"];
  if (zipCode !== undefined) {
    if (!(typeof zipCode === 'string' && zipCode.length === 6 && areIn(zipCode, 0, 6, set1))) return false;
    known += 1;
  }
  const address = value["address"];
  if (address !== undefined) {
    if (!isText(address, 1, 1000)) return false;
    known += 1;
  }
  const applyDate = value["applyDate"];
  if (!isExchangeMoment(applyDate)) return false;
  const applyType = value["applyType"];
  if (!isApplyType(applyType)) return false;
  const orgName = value["orgName"];
  if (!isText(orgName, 1, 100)) return false;
  const orgCode = value["orgCode"];
  if (!isOrgCode(orgCode)) return false;
  const handleUserName = value["handleUserName"];
  if (!isText(handleUserName, 1, 100)) return false;
  const acceptState = value["acceptState"];
  if (!isAcceptState(acceptState)) return false;
  const acceptDate = value["acceptDate"];
  if (acceptDate !== undefined) {
    if (!isExchangeMoment(acceptDate)) return false;
    known += 1;
  }
  const acceptDocNo = value["acceptDocNo"];
  if (acceptDocNo !== undefined) {
    if (!isText(acceptDocNo, 1, 50)) return false;
    known += 1;
  }
  const projectType = value["projectType"];
  if (!isProjectType(projectType)) return false;
  const promiseDate = value["promiseDate"];
  if (promiseDate !== undefined) {
    if (!isDate(promiseDate)) return false;
    known += 1;
  }
  const areaCode = value["areaCode"];
  if (areaCode !== undefined) {
    if (!isAreaCode(areaCode)) return false;
    known += 1;
  }
  const investProjectNo = value["investProjectNo"];
  if (investProjectNo !== undefined) {
    if (!isText(investProjectNo, 1, 24)) return false;
    known += 1;
  }
  const packageCaseNo = value["packageCaseNo"];
  if (packageCaseNo !== undefined) {
    if (!isProjectNo(packageCaseNo)) return false;
    known += 1;
  }
  const rejectReason = value["rejectReason"];
  if (rejectReason !== undefined) {
    if (!isText(rejectReason, 1, 2000)) return false;
    known += 1;
  }
  const applyForm = value["applyForm"];
  if (applyForm !== undefined) {
    if (!isText(applyForm, 1, 50)) return false;
    known += 1;
  }
  const applyChannel = value["applyChannel"];
  if (applyChannel !== undefined) {
    if (!isText(applyChannel, 1, 50)) return false;
    known += 1;
  }
  const regionCode = value["regionCode"];
  if (regionCode !== undefined) {
    if (!isAreaCode(regionCode)) return false;
    known += 1;
  }
  const proDataOrgCode = value["proDataOrgCode"];
  if (proDataOrgCode !== undefined) {
    if (!isText(proDataOrgCode, 1, 50)) return false;
    known += 1;
  }
  const proDataOrgName = value["proDataOrgName"];
  if (proDataOrgName !== undefined) {
    if (!isText(proDataOrgName, 1, 200)) return false;
    known += 1;
  }
  const proDataRegionCode = value["proDataRegionCode"];
  if (proDataRegionCode !== undefined) {
    if (!isAreaCode(proDataRegionCode)) return false;
    known += 1;
  }
  const targetOrgName = value["targetOrgName"];
  if (targetOrgName !== undefined) {
    if (!isText(targetOrgName, 1, 200)) return false;
    known += 1;
  }
  const detailUrl = value["detailUrl"];
  if (detailUrl !== undefined) {
    if (!(typeof detailUrl === 'string' && hasLength(detailUrl, 0, 500) && pattern15.test(detailUrl))) return false;
    known += 1;
  }
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  if (!(((!(isRecord(value)) || (value["acceptState"] !== undefined && (value["acceptState"] === undefined || test16(value["acceptState"])))) ? (!(isRecord(value)) || (value["acceptDate"] !== undefined)) : true))) return false;
  if (!(((!(isRecord(value)) || (value["acceptState"] !== undefined && value["projectType"] !== undefined && (value["acceptState"] === undefined || test16(value["acceptState"])) && (value["projectType"] === undefined || test17(value["projectType"])))) ? (!(isRecord(value)) || (value["promiseDate"] !== undefined)) : true))) return false;
  if (!(((!(isRecord(value)) || (value["applyerType"] !== undefined && (value["applyerType"] === undefined || test11(value["applyerType"])))) ? (!(isRecord(value)) || (value["legalName"] !== undefined)) : true))) return false;
  if (!((value["contactCode"] === undefined || (value["contactType"] !== undefined && value["contactName"] !== undefined)) && (value["proDataOrgCode"] === undefined || (value["proDataOrgName"] !== undefined)))) return false;
  return isClosed(value, known, caseAcceptSchema);
};
export const isCorrectionKind = (value: unknown): boolean => (value === "answer" || value === "material");
const pattern18 = /* @__PURE__ */ new RegExp("^(/([^~/]|~[01])*)*$", 'u');
export const isJsonPointer = (value: unknown): boolean => typeof value === 'string' && hasLength(value, 0, 500) && pattern18.test(value);
const pattern19 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", 'u');
export const isItemKey = (value: unknown): boolean => typeof value === 'string' && hasLength(value, 0, 100) && pattern19.test(value);
export const isCorrectionItem = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 3;
  const kind = value["kind"];
  if (!isCorrectionKind(kind)) return false;
  const pointer = value["pointer"];
  if (pointer !== undefined) {
    if (!isJsonPointer(pointer)) return false;
    known += 1;
  }
  const materialKey = value["materialKey"];
  if (materialKey !== undefined) {
    if (!isItemKey(materialKey)) return false;
    known += 1;
  }
  const label = value["label"];
  if (!isText(label, 1, 200)) return false;
  const reason = value["reason"];
  if (!isText(reason, 1, 500)) return false;
  return isClosed(value, known, correctionItemSchema);
};
export const isCorrectionOutcome = (value: unknown): boolean => (value === "corrected" || value === "overdue" || value === "withdrawn");
const test20 = (value: unknown): boolean => value === "corrected";
export const isCaseCorrection = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 11;
  const projectNo = value["projectNo"];
  if (!isProjectNo(projectNo)) return false;
  const noticeNo = value["noticeNo"];
  if (noticeNo !== undefined) {
    if (!isText(noticeNo, 1, 50)) return false;
    known += 1;
  }
  const noticeTime = value["noticeTime"];
  if (!isExchangeMoment(noticeTime)) return false;
  const notifier = value["notifier"];
  if (!isText(notifier, 1, 100)) return false;
  const items = value["items"];
  if (!(Array.isArray(items) && items.length >= 1 && items.length <= 100 && isEvery(items, isCorrectionItem))) return false;
  const deadline = value["deadline"];
  if (!isDate(deadline)) return false;
  const submitTime = value["submitTime"];
  if (submitTime !== undefined) {
    if (!isExchangeMoment(submitTime)) return false;
    known += 1;
  }
  const acceptTime = value["acceptTime"];
  if (acceptTime !== undefined) {
    if (!isExchangeMoment(acceptTime)) return false;
    known += 1;
  }
  const outcome = value["outcome"];
  if (outcome !== undefined) {
    if (!isCorrectionOutcome(outcome)) return false;
    known += 1;
  }
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  if (!(((!(isRecord(value)) || (value["outcome"] !== undefined && (value["outcome"] === undefined || test20(value["outcome"])))) ? (!(isRecord(value)) || (value["submitTime"] !== undefined)) : true))) return false;
  if (!((value["acceptTime"] === undefined || (value["submitTime"] !== undefined)))) return false;
  return isClosed(value, known, caseCorrectionSchema);
};
export const isMaterialGetType = (value: unknown): boolean => (value === "paper" || value === "upload" || value === "scan" || value === "licence");
const pattern21 = /* @__PURE__ */ new RegExp("^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$", 'u');
export const isLicenceId = (value: unknown): boolean => typeof value === 'string' && hasLength(value, 0, 128) && pattern21.test(value);
export const isTrustLevel = (value: unknown): boolean => (value === "A" || value === "B" || value === "C" || value === "D");
export const isDigestAlgorithm = (value: unknown): boolean => (value === "sha-256" || value === "sm3");
const set22 = /* @__PURE__ */ toCharacterSet("09af");
export const isDigest256 = (value: unknown): boolean => typeof value === 'string' && value.length === 64 && areIn(value, 0, 64, set22);
const test23 = (value: unknown): boolean => value === true;
const test24 = (value: unknown): boolean => value === "licence";
export const isCaseMaterial = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 9;
  const projectNo = value["projectNo"];
  if (!isProjectNo(projectNo)) return false;
  const materialName = value["materialName"];
  if (!isText(materialName, 1, 200)) return false;
  const getType = value["getType"];
  if (!isMaterialGetType(getType)) return false;
  const getNum = value["getNum"];
  if (getNum !== undefined) {
    if (!isInteger(getNum, 0, 99)) return false;
    known += 1;
  }
  const getTime = value["getTime"];
  if (getTime !== undefined) {
    if (!isExchangeMoment(getTime)) return false;
    known += 1;
  }
  const attachName = value["attachName"];
  if (attachName !== undefined) {
    if (!isText(attachName, 1, 200)) return false;
    known += 1;
  }
  const exempt = value["exempt"];
  if (exempt !== undefined) {
    if (!(typeof exempt === 'boolean')) return false;
    known += 1;
  }
  const licenceId = value["licenceId"];
  if (licenceId !== undefined) {
    if (!isLicenceId(licenceId)) return false;
    known += 1;
  }
  const trustLevel = value["trustLevel"];
  if (trustLevel !== undefined) {
    if (!isTrustLevel(trustLevel)) return false;
    known += 1;
  }
  const fileDigestAlgorithm = value["fileDigestAlgorithm"];
  if (fileDigestAlgorithm !== undefined) {
    if (!isDigestAlgorithm(fileDigestAlgorithm)) return false;
    known += 1;
  }
  const fileDigest = value["fileDigest"];
  if (fileDigest !== undefined) {
    if (!isDigest256(fileDigest)) return false;
    known += 1;
  }
  const remark = value["remark"];
  if (remark !== undefined) {
    if (!isText(remark, 0, 1000)) return false;
    known += 1;
  }
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  if (!(((!(isRecord(value)) || (value["exempt"] !== undefined && (value["exempt"] === undefined || test23(value["exempt"])))) ? (!(isRecord(value)) || (value["licenceId"] !== undefined)) : true))) return false;
  if (!(((!(isRecord(value)) || (value["getType"] !== undefined && (value["getType"] === undefined || test24(value["getType"])))) ? (!(isRecord(value)) || (value["licenceId"] !== undefined)) : true))) return false;
  if (!((value["fileDigest"] === undefined || (value["fileDigestAlgorithm"] !== undefined && value["attachName"] !== undefined)) && (value["fileDigestAlgorithm"] === undefined || (value["fileDigest"] !== undefined)))) return false;
  return isClosed(value, known, caseMaterialSchema);
};
const values25 = /* @__PURE__ */ new Set<unknown>(["granted","notGranted","voided","transferred","withdrawn","correctionOverdue","notAccepted"]);
export const isResultType = (value: unknown): boolean => values25.has(value);
export const isCaseFee = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 2;
  const feeName = value["feeName"];
  if (!isText(feeName, 1, 200)) return false;
  const amount = value["amount"];
  if (!(typeof amount === 'number' && Number.isFinite(amount) && amount >= 0)) return false;
  const payTime = value["payTime"];
  if (payTime !== undefined) {
    if (!isExchangeMoment(payTime)) return false;
    known += 1;
  }
  const payChannel = value["payChannel"];
  if (payChannel !== undefined) {
    if (!isText(payChannel, 1, 50)) return false;
    known += 1;
  }
  const receiptNo = value["receiptNo"];
  if (receiptNo !== undefined) {
    if (!isText(receiptNo, 1, 50)) return false;
    known += 1;
  }
  return isClosed(value, known, caseFeeSchema);
};
export const isDeliveryMode = (value: unknown): boolean => (value === "direct" || value === "pickUp" || value === "logistics" || value === "announcement");
const test26 = (value: unknown): boolean => value === "logistics";
export const isCaseDelivery = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 1;
  const mode = value["mode"];
  if (!isDeliveryMode(mode)) return false;
  const company = value["company"];
  if (company !== undefined) {
    if (!isText(company, 1, 100)) return false;
    known += 1;
  }
  const expressNo = value["expressNo"];
  if (expressNo !== undefined) {
    if (!isText(expressNo, 1, 50)) return false;
    known += 1;
  }
  const sendTime = value["sendTime"];
  if (sendTime !== undefined) {
    if (!isExchangeMoment(sendTime)) return false;
    known += 1;
  }
  const receiver = value["receiver"];
  if (receiver !== undefined) {
    if (!isText(receiver, 1, 100)) return false;
    known += 1;
  }
  if (!(((!(isRecord(value)) || (value["mode"] !== undefined && (value["mode"] === undefined || test26(value["mode"])))) ? (!(isRecord(value)) || (value["company"] !== undefined && value["expressNo"] !== undefined)) : true))) return false;
  return isClosed(value, known, caseDeliverySchema);
};
const values27 = /* @__PURE__ */ new Set<unknown>(["notGranted","voided","transferred","withdrawn","correctionOverdue","notAccepted"]);
const test28 = (value: unknown): boolean => values27.has(value);
export const isCaseResult = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 10;
  const projectNo = value["projectNo"];
  if (!isProjectNo(projectNo)) return false;
  const resultType = value["resultType"];
  if (!isResultType(resultType)) return false;
  const resultDate = value["resultDate"];
  if (!isExchangeMoment(resultDate)) return false;
  const handleUserName = value["handleUserName"];
  if (handleUserName !== undefined) {
    if (!isText(handleUserName, 1, 100)) return false;
    known += 1;
  }
  const _isDeliveryResults = value["isDeliveryResults"];
  if (!(typeof _isDeliveryResults === 'boolean')) return false;
  const resultCertName = value["resultCertName"];
  if (resultCertName !== undefined) {
    if (!isText(resultCertName, 1, 256)) return false;
    known += 1;
  }
  const resultCertNo = value["resultCertNo"];
  if (resultCertNo !== undefined) {
    if (!isText(resultCertNo, 1, 2000)) return false;
    known += 1;
  }
  const certValidity = value["certValidity"];
  if (certValidity !== undefined) {
    if (!isText(certValidity, 1, 30)) return false;
    known += 1;
  }
  const issueOrg = value["issueOrg"];
  if (issueOrg !== undefined) {
    if (!isText(issueOrg, 1, 200)) return false;
    known += 1;
  }
  const resultExplain = value["resultExplain"];
  if (resultExplain !== undefined) {
    if (!isText(resultExplain, 1, 2000)) return false;
    known += 1;
  }
  const areaCode = value["areaCode"];
  if (areaCode !== undefined) {
    if (!isAreaCode(areaCode)) return false;
    known += 1;
  }
  const remark = value["remark"];
  if (remark !== undefined) {
    if (!isText(remark, 0, 256)) return false;
    known += 1;
  }
  const fees = value["fees"];
  if (fees !== undefined) {
    if (!(Array.isArray(fees) && fees.length <= 100 && isEvery(fees, isCaseFee))) return false;
    known += 1;
  }
  const delivery = value["delivery"];
  if (delivery !== undefined) {
    if (!isCaseDelivery(delivery)) return false;
    known += 1;
  }
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  if (!(((!(isRecord(value)) || (value["resultType"] !== undefined && (value["resultType"] === undefined || test28(value["resultType"])))) ? (!(isRecord(value)) || (value["resultExplain"] !== undefined)) : true))) return false;
  if (!((value["resultCertName"] === undefined || (value["resultCertNo"] !== undefined)) && (value["resultCertNo"] === undefined || (value["resultCertName"] !== undefined)))) return false;
  if (!(((!(isRecord(value)) || (value["isDeliveryResults"] !== undefined && (value["isDeliveryResults"] === undefined || test23(value["isDeliveryResults"])))) ? (!(isRecord(value)) || (value["delivery"] !== undefined)) : true))) return false;
  return isClosed(value, known, caseResultSchema);
};
const values29 = /* @__PURE__ */ new Set<unknown>(["extension","hearing","tender","inspection","testing","quarantine","appraisal","expertReview","publicNotice","verification","suspension","correction","preReviewCorrection","preReviewRejection","other"]);
export const isSpecialType = (value: unknown): boolean => values29.has(value);
const test30 = (value: unknown): boolean => value === "extension";
export const isCaseSpecialProcedure = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 11;
  const projectNo = value["projectNo"];
  if (!isProjectNo(projectNo)) return false;
  const specialType = value["specialType"];
  if (!isSpecialType(specialType)) return false;
  const specialName = value["specialName"];
  if (!isText(specialName, 1, 1000)) return false;
  const applyUserName = value["applyUserName"];
  if (applyUserName !== undefined) {
    if (!isText(applyUserName, 1, 100)) return false;
    known += 1;
  }
  const startTime = value["startTime"];
  if (!isExchangeMoment(startTime)) return false;
  const reason = value["reason"];
  if (!isText(reason, 1, 2000)) return false;
  const basis = value["basis"];
  if (basis !== undefined) {
    if (!isText(basis, 1, 2000)) return false;
    known += 1;
  }
  const endTime = value["endTime"];
  if (endTime !== undefined) {
    if (!isExchangeMoment(endTime)) return false;
    known += 1;
  }
  const result = value["result"];
  if (result !== undefined) {
    if (!isText(result, 1, 2000)) return false;
    known += 1;
  }
  const explain = value["explain"];
  if (explain !== undefined) {
    if (!isText(explain, 1, 2000)) return false;
    known += 1;
  }
  const handleUser = value["handleUser"];
  if (handleUser !== undefined) {
    if (!isText(handleUser, 1, 100)) return false;
    known += 1;
  }
  const orgName = value["orgName"];
  if (orgName !== undefined) {
    if (!isText(orgName, 1, 100)) return false;
    known += 1;
  }
  const orgCode = value["orgCode"];
  if (orgCode !== undefined) {
    if (!isOrgCode(orgCode)) return false;
    known += 1;
  }
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  if (!((value["endTime"] === undefined || (value["result"] !== undefined)) && (value["result"] === undefined || (value["endTime"] !== undefined)) && (value["orgName"] === undefined || (value["orgCode"] !== undefined)))) return false;
  if (!(((!(isRecord(value)) || (value["specialType"] !== undefined && (value["specialType"] === undefined || test30(value["specialType"])))) ? (!(isRecord(value)) || (value["basis"] !== undefined)) : true))) return false;
  return isClosed(value, known, caseSpecialProcedureSchema);
};
const values31 = /* @__PURE__ */ new Set<unknown>(["passed","returned","other","disagreed","notNeeded","notAccepted","accepted","correctionRequired","suspended"]);
export const isStepEvent = (value: unknown): boolean => values31.has(value);
export const isNodeType = (value: unknown): boolean => (value === "start" || value === "middle" || value === "end" || value === "only");
export const isStepState = (value: unknown): boolean => (value === "pending" || value === "done");
export const isCaseStep = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 16;
  const projectNo = value["projectNo"];
  if (!isProjectNo(projectNo)) return false;
  const stepNo = value["stepNo"];
  if (!isInteger(stepNo, 1, 999)) return false;
  const eventName = value["eventName"];
  if (!isStepEvent(eventName)) return false;
  const processName = value["processName"];
  if (!isText(processName, 1, 1000)) return false;
  const nodeType = value["nodeType"];
  if (nodeType !== undefined) {
    if (!isNodeType(nodeType)) return false;
    known += 1;
  }
  const stepState = value["stepState"];
  if (stepState !== undefined) {
    if (!isStepState(stepState)) return false;
    known += 1;
  }
  const handleUserName = value["handleUserName"];
  if (!isText(handleUserName, 1, 100)) return false;
  const handleExplain = value["handleExplain"];
  if (!isText(handleExplain, 1, 2000)) return false;
  const eventStartTime = value["eventStartTime"];
  if (!isExchangeMoment(eventStartTime)) return false;
  const eventEndTime = value["eventEndTime"];
  if (!isExchangeMoment(eventEndTime)) return false;
  const orgName = value["orgName"];
  if (!isText(orgName, 1, 100)) return false;
  const orgCode = value["orgCode"];
  if (!isOrgCode(orgCode)) return false;
  const remark = value["remark"];
  if (remark !== undefined) {
    if (!isText(remark, 0, 256)) return false;
    known += 1;
  }
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  return isClosed(value, known, caseStepSchema);
};
const values32 = /* @__PURE__ */ new Set<unknown>(["pc","mobile","qrCode","hallTablet","hallTerminal","phone"]);
export const isEvaluationChannel = (value: unknown): boolean => values32.has(value);
const values33 = /* @__PURE__ */ new Set<unknown>(["verySatisfied","satisfied","basicallySatisfied","dissatisfied","veryDissatisfied"]);
export const isSatisfaction = (value: unknown): boolean => values33.has(value);
const values34 = /* @__PURE__ */ new Set<unknown>(["108","109","110","111","112","113","114","115","207","208","209","210","211","212","213","214","307","308","309","310","311","312","313","314","406","407","408","409","410","411","412","413","510","511","512","513","514","515","516","517"]);
export const isEvaluationDetail = (value: unknown): boolean => values34.has(value);
export const isEvaluateType = (value: unknown): boolean => (value === "first" || value === "followUp");
const values35 = /* @__PURE__ */ new Set<unknown>(["naturalPerson","enterprise","institution","socialOrganization","unincorporatedEnterprise","administrativeOrgan","otherOrganization"]);
export const isUserProp = (value: unknown): boolean => values35.has(value);
const test36 = (value: unknown): boolean => (value === "dissatisfied" || value === "veryDissatisfied");
const test37 = (value: unknown): boolean => (!(Array.isArray(value)) || (value.length >= 1));
const test38 = (value: unknown): boolean => (value === "pc" || value === "mobile");
const test39 = (value: unknown): boolean => value === "111";
export const isEvaluation = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 15;
  const projectNo = value["projectNo"];
  if (!isProjectNo(projectNo)) return false;
  const assessNumber = value["assessNumber"];
  if (!isInteger(assessNumber, 1, 99)) return false;
  const channel = value["channel"];
  if (!isEvaluationChannel(channel)) return false;
  const satisfaction = value["satisfaction"];
  if (!isSatisfaction(satisfaction)) return false;
  const evalDetails = value["evalDetails"];
  if (evalDetails !== undefined) {
    if (!(Array.isArray(evalDetails) && evalDetails.length <= 50 && isEvery(evalDetails, isEvaluationDetail) && areUnique(evalDetails))) return false;
    known += 1;
  }
  const writingEvaluation = value["writingEvaluation"];
  if (writingEvaluation !== undefined) {
    if (!isText(writingEvaluation, 0, 500)) return false;
    known += 1;
  }
  const assessTime = value["assessTime"];
  if (!isExchangeMoment(assessTime)) return false;
  const _isDefault = value["isDefault"];
  if (!(_isDefault === false)) return false;
  const evaluateType = value["evaluateType"];
  if (evaluateType !== undefined) {
    if (!isEvaluateType(evaluateType)) return false;
    known += 1;
  }
  const userName = value["userName"];
  if (!isPersonName(userName)) return false;
  const userProp = value["userProp"];
  if (!isUserProp(userProp)) return false;
  const userPageType = value["userPageType"];
  if (!isCertificateType(userPageType)) return false;
  const certKey = value["certKey"];
  if (certKey !== undefined) {
    if (!isDigest256(certKey)) return false;
    known += 1;
  }
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  if (!(((!(isRecord(value)) || (value["satisfaction"] !== undefined && (value["satisfaction"] === undefined || test36(value["satisfaction"])))) ? (!(isRecord(value)) || (value["evalDetails"] !== undefined && (value["evalDetails"] === undefined || test37(value["evalDetails"])))) : true))) return false;
  if (!(((!(isRecord(value)) || (value["channel"] !== undefined && value["userPageType"] !== undefined && (value["channel"] === undefined || test38(value["channel"])) && (value["userPageType"] === undefined || test39(value["userPageType"])))) ? (!(isRecord(value)) || (value["certKey"] !== undefined)) : true))) return false;
  return isClosed(value, known, evaluationSchema);
};
export const isLicenceTypeCode = (value: unknown): boolean => typeof value === 'string' && value.length === 21 && areIn(value, 0, 21, set2);
export const isLicenceState = (value: unknown): boolean => (value === "normal" || value === "cancelled" || value === "revoked" || value === "expired");
export const isLicenceRecord = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 19;
  const certificateType = value["certificateType"];
  if (!isText(certificateType, 1, 256)) return false;
  const certificateTypeCode = value["certificateTypeCode"];
  if (!isLicenceTypeCode(certificateTypeCode)) return false;
  const certificateName = value["certificateName"];
  if (!isText(certificateName, 1, 512)) return false;
  const certificateNumber = value["certificateNumber"];
  if (!isText(certificateNumber, 1, 128)) return false;
  const certificateSourceId = value["certificateSourceId"];
  if (!isLicenceId(certificateSourceId)) return false;
  const holder = value["holder"];
  if (!isText(holder, 1, 256)) return false;
  const holderCode = value["holderCode"];
  if (!isText(holderCode, 1, 256)) return false;
  const holderType = value["holderType"];
  if (!isCertificateType(holderType)) return false;
  const issueDept = value["issueDept"];
  if (!isText(issueDept, 1, 256)) return false;
  const issueDeptCode = value["issueDeptCode"];
  if (!isOrgCode(issueDeptCode)) return false;
  const issueDate = value["issueDate"];
  if (!isDate(issueDate)) return false;
  const validFrom = value["validFrom"];
  if (validFrom !== undefined) {
    if (!isDate(validFrom)) return false;
    known += 1;
  }
  const validTo = value["validTo"];
  if (validTo !== undefined) {
    if (!isDate(validTo)) return false;
    known += 1;
  }
  const areaCode = value["areaCode"];
  if (!isAreaCode(areaCode)) return false;
  const state = value["state"];
  if (!isLicenceState(state)) return false;
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  return isClosed(value, known, licenceRecordSchema);
};
export const isRectificationVerdict = (value: unknown): boolean => (value === "substantiated" || value === "mistaken" || value === "unfounded");
const test40 = (value: unknown): boolean => value === "substantiated";
export const isRectification = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 10;
  const projectNo = value["projectNo"];
  if (!isProjectNo(projectNo)) return false;
  const assessNumber = value["assessNumber"];
  if (!isInteger(assessNumber, 1, 99)) return false;
  const receivedAt = value["receivedAt"];
  if (!isExchangeMoment(receivedAt)) return false;
  const deadline = value["deadline"];
  if (!isDate(deadline)) return false;
  const verdict = value["verdict"];
  if (verdict !== undefined) {
    if (!isRectificationVerdict(verdict)) return false;
    known += 1;
  }
  const measures = value["measures"];
  if (measures !== undefined) {
    if (!isText(measures, 1, 2000)) return false;
    known += 1;
  }
  const handler = value["handler"];
  if (handler !== undefined) {
    if (!isText(handler, 1, 100)) return false;
    known += 1;
  }
  const orgCode = value["orgCode"];
  if (orgCode !== undefined) {
    if (!isOrgCode(orgCode)) return false;
    known += 1;
  }
  const feedbackAt = value["feedbackAt"];
  if (feedbackAt !== undefined) {
    if (!isExchangeMoment(feedbackAt)) return false;
    known += 1;
  }
  const revisitAt = value["revisitAt"];
  if (revisitAt !== undefined) {
    if (!isExchangeMoment(revisitAt)) return false;
    known += 1;
  }
  const revisitResult = value["revisitResult"];
  if (revisitResult !== undefined) {
    if (!isText(revisitResult, 1, 2000)) return false;
    known += 1;
  }
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  if (!((value["verdict"] === undefined || (value["handler"] !== undefined && value["orgCode"] !== undefined)) && (value["feedbackAt"] === undefined || (value["verdict"] !== undefined)) && (value["revisitAt"] === undefined || (value["revisitResult"] !== undefined && value["feedbackAt"] !== undefined)) && (value["revisitResult"] === undefined || (value["revisitAt"] !== undefined)))) return false;
  if (!(((!(isRecord(value)) || (value["verdict"] !== undefined && value["feedbackAt"] !== undefined && (value["verdict"] === undefined || test40(value["verdict"])))) ? (!(isRecord(value)) || (value["measures"] !== undefined)) : true))) return false;
  return isClosed(value, known, rectificationSchema);
};
export const isServiceStatus = (value: unknown): boolean => (value === "pending" || value === "accepted" || value === "finished");
export const isAreaCode12 = (value: unknown): boolean => typeof value === 'string' && value.length === 12 && areIn(value, 0, 12, set1);
export const isServiceChannel = (value: unknown): boolean => (value === "internet" || value === "governmentNetwork");
const test41 = (value: unknown): boolean => (value === "accepted" || value === "finished");
const test42 = (value: unknown): boolean => value === "finished";
const test43 = (value: unknown): boolean => value === "internet";
const test44 = (value: unknown): boolean => value === "governmentNetwork";
export const isServiceRecord = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  let known = 21;
  const projectNo = value["projectNo"];
  if (!isProjectNo(projectNo)) return false;
  const serviceNumber = value["serviceNumber"];
  if (!isInteger(serviceNumber, 1, 99)) return false;
  const serviceName = value["serviceName"];
  if (!isText(serviceName, 1, 100)) return false;
  const serviceTime = value["serviceTime"];
  if (!isExchangeMoment(serviceTime)) return false;
  const proStatus = value["proStatus"];
  if (!isServiceStatus(proStatus)) return false;
  const acceptDate = value["acceptDate"];
  if (acceptDate !== undefined) {
    if (!isExchangeMoment(acceptDate)) return false;
    known += 1;
  }
  const resultDate = value["resultDate"];
  if (resultDate !== undefined) {
    if (!isExchangeMoment(resultDate)) return false;
    known += 1;
  }
  const taskCode = value["taskCode"];
  if (!isTaskCode(taskCode)) return false;
  const taskHandleItem = value["taskHandleItem"];
  if (taskHandleItem !== undefined) {
    if (!isTaskHandleItem(taskHandleItem)) return false;
    known += 1;
  }
  const taskName = value["taskName"];
  if (!isText(taskName, 1, 1000)) return false;
  const subMatter = value["subMatter"];
  if (subMatter !== undefined) {
    if (!isText(subMatter, 1, 200)) return false;
    known += 1;
  }
  const areaCode = value["areaCode"];
  if (!isAreaCode12(areaCode)) return false;
  const orgCode = value["orgCode"];
  if (!isOrgCode(orgCode)) return false;
  const orgName = value["orgName"];
  if (orgName !== undefined) {
    if (!isText(orgName, 1, 200)) return false;
    known += 1;
  }
  const userName = value["userName"];
  if (!isPersonName(userName)) return false;
  const userProp = value["userProp"];
  if (!isUserProp(userProp)) return false;
  const userPageType = value["userPageType"];
  if (!isCertificateType(userPageType)) return false;
  const certNo = value["certNo"];
  if (certNo !== undefined) {
    if (!isCertificateNumber(certNo)) return false;
    known += 1;
  }
  const certKey = value["certKey"];
  if (certKey !== undefined) {
    if (!isDigest256(certKey)) return false;
    known += 1;
  }
  const handleUserName = value["handleUserName"];
  if (handleUserName !== undefined) {
    if (!isText(handleUserName, 1, 100)) return false;
    known += 1;
  }
  const handleUserPageType = value["handleUserPageType"];
  if (handleUserPageType !== undefined) {
    if (!isCertificateType(handleUserPageType)) return false;
    known += 1;
  }
  const handleUserPageCode = value["handleUserPageCode"];
  if (handleUserPageCode !== undefined) {
    if (!isCertificateNumber(handleUserPageCode)) return false;
    known += 1;
  }
  const mobile = value["mobile"];
  if (mobile !== undefined) {
    if (!isMobile(mobile)) return false;
    known += 1;
  }
  const proManager = value["proManager"];
  if (proManager !== undefined) {
    if (!isText(proManager, 1, 100)) return false;
    known += 1;
  }
  const proManagerNo = value["proManagerNo"];
  if (proManagerNo !== undefined) {
    if (!isText(proManagerNo, 1, 50)) return false;
    known += 1;
  }
  const departmentName = value["departmentName"];
  if (departmentName !== undefined) {
    if (!isText(departmentName, 1, 100)) return false;
    known += 1;
  }
  const projectType = value["projectType"];
  if (!isProjectType(projectType)) return false;
  const promiseDay = value["promiseDay"];
  if (!isInteger(promiseDay, 0, 999)) return false;
  const proChannel = value["proChannel"];
  if (!isServiceChannel(proChannel)) return false;
  const rowGuid = value["rowGuid"];
  if (!isRowGuid(rowGuid)) return false;
  const cdOperation = value["cdOperation"];
  if (!isRowOperation(cdOperation)) return false;
  const cdTime = value["cdTime"];
  if (!isExchangeMoment(cdTime)) return false;
  const dataSource = value["dataSource"];
  if (!(typeof dataSource === 'string' && dataSource.length === 3 && dataSource.charCodeAt(0) === 49 && areIn(dataSource, 1, 3, set1))) return false;
  const dataVersion = value["dataVersion"];
  if (!isInteger(dataVersion, 1, 999999999)) return false;
  const sourceSystem = value["sourceSystem"];
  if (!isText(sourceSystem, 1, 50)) return false;
  const sourceSerial = value["sourceSerial"];
  if (sourceSerial !== undefined) {
    if (!isText(sourceSerial, 1, 50)) return false;
    known += 1;
  }
  if (!(((!(isRecord(value)) || (value["proStatus"] !== undefined && (value["proStatus"] === undefined || test41(value["proStatus"])))) ? (!(isRecord(value)) || (value["acceptDate"] !== undefined)) : true))) return false;
  if (!(((!(isRecord(value)) || (value["proStatus"] !== undefined && (value["proStatus"] === undefined || test42(value["proStatus"])))) ? (!(isRecord(value)) || (value["resultDate"] !== undefined)) : true))) return false;
  if (!(((!(isRecord(value)) || (value["proChannel"] !== undefined && value["userPageType"] !== undefined && (value["proChannel"] === undefined || test43(value["proChannel"])) && (value["userPageType"] === undefined || test39(value["userPageType"])))) ? (!(isRecord(value)) || (value["certKey"] !== undefined)) : true))) return false;
  if (!(((!(isRecord(value)) || (value["proChannel"] !== undefined && (value["proChannel"] === undefined || test44(value["proChannel"])))) && !((!(isRecord(value)) || (value["certKey"] !== undefined))) ? (!(isRecord(value)) || (value["certNo"] !== undefined)) : true))) return false;
  if (!((value["handleUserName"] === undefined || (value["handleUserPageType"] !== undefined)) && (value["handleUserPageCode"] === undefined || (value["handleUserName"] !== undefined && value["handleUserPageType"] !== undefined)) && (value["proManagerNo"] === undefined || (value["proManager"] !== undefined)))) return false;
  return isClosed(value, known, serviceRecordSchema);
};
