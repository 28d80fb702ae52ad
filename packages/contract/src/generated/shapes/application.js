// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema34 = { type: "string", enum: ["submitted", "handling", "correcting", "finished", "partlyFinished", "notFinished", "withdrawn"] };
const func1 = countCharacters, formats0 = formats["date-time"], formats2 = formats.date;
const schema42 = { type: "string", enum: ["waiting", "submitted", "correcting", "accepted", "granted", "notGranted", "notAccepted", "withdrawn"] }, pattern4 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), pattern6 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u");
const schema53 = { type: "string", enum: ["corrected", "overdue", "withdrawn"] };
const schema50 = { type: "string", enum: ["answer", "material"] };
const pattern8 = /* @__PURE__ */ new RegExp("^(/([^~/]|~[01])*)*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kind" } }), errors++), data.label === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "label" } }), errors++), data.reason === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "reason" } }), errors++);
    for (const key0 in data)
      key0 === "kind" || key0 === "pointer" || key0 === "materialKey" || key0 === "label" || key0 === "reason" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }), errors++), data0 === "answer" || data0 === "material" || (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema50.enum } }), errors++);
    }
    if (data.pointer !== void 0) {
      let data1 = data.pointer;
      typeof data1 == "string" ? (func1(data1) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "maxLength", params: { limit: 500 } }), errors++), pattern8.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.materialKey !== void 0) {
      let data2 = data.materialKey;
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern4.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.label !== void 0) {
      let data3 = data.label;
      typeof data3 == "string" ? (func1(data3) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/label", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/label", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/label", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      typeof data4 == "string" ? (func1(data4) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.noticeNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "noticeNo" } }), errors++), data.noticeTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "noticeTime" } }), errors++), data.deadline === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deadline" } }), errors++), data.items === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "items" } }), errors++), data.noticeNo !== void 0) {
      let data0 = data.noticeNo;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/noticeNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/noticeNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/noticeNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.noticeTime !== void 0) {
      let data1 = data.noticeTime;
      typeof data1 == "string" ? formats0(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/noticeTime", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/noticeTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deadline !== void 0) {
      let data2 = data.deadline;
      typeof data2 == "string" ? formats2(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/deadline", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deadline", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        data3.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data3[i0], { instancePath: instancePath + "/items/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate24.errors), errors += validate24.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.outcome !== void 0) {
      let data5 = data.outcome;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/outcome", keyword: "type", params: { type: "string" } }), errors++), data5 === "corrected" || data5 === "overdue" || data5 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/outcome", keyword: "enum", params: { allowedValues: schema53.enum } }), errors++);
    }
    if (data.submitTime !== void 0) {
      let data6 = data.submitTime;
      typeof data6 == "string" ? formats0(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/submitTime", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/submitTime", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate23.errors = vErrors, errors === 0;
}
const schema56 = { type: "string", enum: ["granted", "notGranted", "voided", "transferred", "withdrawn", "correctionOverdue", "notAccepted"] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.resultType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultType" } }), errors++), data.resultDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultDate" } }), errors++), data.resultType !== void 0) {
      let data0 = data.resultType;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/resultType", keyword: "type", params: { type: "string" } }), errors++), data0 === "granted" || data0 === "notGranted" || data0 === "voided" || data0 === "transferred" || data0 === "withdrawn" || data0 === "correctionOverdue" || data0 === "notAccepted" || (vErrors = report(vErrors, { instancePath: instancePath + "/resultType", keyword: "enum", params: { allowedValues: schema56.enum } }), errors++);
    }
    if (data.resultDate !== void 0) {
      let data1 = data.resultDate;
      typeof data1 == "string" ? formats0(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.resultCertName !== void 0) {
      let data2 = data.resultCertName;
      typeof data2 == "string" ? (func1(data2) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertName", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.resultCertNo !== void 0) {
      let data3 = data.resultCertNo;
      typeof data3 == "string" ? (func1(data3) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertNo", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.resultExplain !== void 0) {
      let data4 = data.resultExplain;
      typeof data4 == "string" ? (func1(data4) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultExplain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate27.errors = vErrors, errors === 0;
}
const schema59 = { type: "string", enum: ["verySatisfied", "satisfied", "basicallySatisfied", "dissatisfied", "veryDissatisfied"] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.satisfaction === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "satisfaction" } }), errors++), data.assessTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "assessTime" } }), errors++), data.satisfaction !== void 0) {
      let data0 = data.satisfaction;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/satisfaction", keyword: "type", params: { type: "string" } }), errors++), data0 === "verySatisfied" || data0 === "satisfied" || data0 === "basicallySatisfied" || data0 === "dissatisfied" || data0 === "veryDissatisfied" || (vErrors = report(vErrors, { instancePath: instancePath + "/satisfaction", keyword: "enum", params: { allowedValues: schema59.enum } }), errors++);
    }
    if (data.assessTime !== void 0) {
      let data1 = data.assessTime;
      typeof data1 == "string" ? formats0(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/assessTime", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/assessTime", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate29.errors = vErrors, errors === 0;
}
const schema63 = { type: "string", enum: ["dispatched", "waiting", "released", "accepted", "refused", "correctionRequested", "corrected", "step", "granted", "denied", "withdrawn", "resultCorrected", "rated"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "at" } }), errors++), data.kind === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kind" } }), errors++), data.title === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "title" } }), errors++), data.at !== void 0) {
      let data0 = data.at;
      typeof data0 == "string" ? formats0(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/at", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/at", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }), errors++), data1 === "dispatched" || data1 === "waiting" || data1 === "released" || data1 === "accepted" || data1 === "refused" || data1 === "correctionRequested" || data1 === "corrected" || data1 === "step" || data1 === "granted" || data1 === "denied" || data1 === "withdrawn" || data1 === "resultCorrected" || data1 === "rated" || (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema63.enum } }), errors++);
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      typeof data2 == "string" ? (func1(data2) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.explain !== void 0) {
      let data3 = data.explain;
      typeof data3 == "string" ? (func1(data3) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.by !== void 0) {
      let data4 = data.by;
      typeof data4 == "string" ? (func1(data4) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/by", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/by", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/by", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate31.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.itemKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "itemKey" } }), errors++), data.taskCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskCode" } }), errors++), data.taskName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskName" } }), errors++), data.deptCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptCode" } }), errors++), data.deptName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptName" } }), errors++), data.status === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } }), errors++), data.statusAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "statusAt" } }), errors++), data.waitingFor === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "waitingFor" } }), errors++), data.rateable === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rateable" } }), errors++), data.timeline === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "timeline" } }), errors++), data.projectNo !== void 0) {
      let data0 = data.projectNo;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.itemKey !== void 0) {
      let data1 = data.itemKey;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern4.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskCode !== void 0) {
      let data2 = data.taskCode;
      typeof data2 == "string" ? pattern5.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskName !== void 0) {
      let data3 = data.taskName;
      typeof data3 == "string" ? (func1(data3) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptCode !== void 0) {
      let data4 = data.deptCode;
      typeof data4 == "string" ? pattern6.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptName !== void 0) {
      let data5 = data.deptName;
      typeof data5 == "string" ? (func1(data5) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }), errors++), data6 === "waiting" || data6 === "submitted" || data6 === "correcting" || data6 === "accepted" || data6 === "granted" || data6 === "notGranted" || data6 === "notAccepted" || data6 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema42.enum } }), errors++);
    }
    if (data.statusAt !== void 0) {
      let data7 = data.statusAt;
      typeof data7 == "string" ? formats0(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/statusAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/statusAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.promiseDate !== void 0) {
      let data8 = data.promiseDate;
      typeof data8 == "string" ? formats2(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.promiseUnknownReason !== void 0) {
      let data9 = data.promiseUnknownReason;
      typeof data9 == "string" ? (func1(data9) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/promiseUnknownReason", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/promiseUnknownReason", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/promiseUnknownReason", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.waitingFor !== void 0) {
      let data10 = data.waitingFor;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          typeof data11 == "string" ? (func1(data11) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/waitingFor/" + i0, keyword: "maxLength", params: { limit: 100 } }), errors++), pattern4.test(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/waitingFor/" + i0, keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/waitingFor/" + i0, keyword: "type", params: { type: "string" } }), errors++);
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/waitingFor", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.correction !== void 0 && (validate23(data.correction, { instancePath: instancePath + "/correction", parentData: data, parentDataProperty: "correction", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate23.errors), errors += validate23.errors.length)), data.result !== void 0 && (validate27(data.result, { instancePath: instancePath + "/result", parentData: data, parentDataProperty: "result", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate27.errors), errors += validate27.errors.length)), data.rating !== void 0 && (validate29(data.rating, { instancePath: instancePath + "/rating", parentData: data, parentDataProperty: "rating", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate29.errors), errors += validate29.errors.length)), data.rateable !== void 0 && typeof data.rateable != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/rateable", keyword: "type", params: { type: "boolean" } }), errors++), data.timeline !== void 0) {
      let data16 = data.timeline;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate31(data16[i1], { instancePath: instancePath + "/timeline/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate31.errors), errors += validate31.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/timeline", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicationId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applicationId" } }), errors++), data.bundleCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleCode" } }), errors++), data.bundleName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleName" } }), errors++), data.bundleVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleVersion" } }), errors++), data.applicantName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applicantName" } }), errors++), data.status === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } }), errors++), data.submittedAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "submittedAt" } }), errors++), data.cases === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "cases" } }), errors++), data.scenario === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scenario" } }), errors++), data.applicationId !== void 0) {
      let data0 = data.applicationId;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleCode !== void 0) {
      let data1 = data.bundleCode;
      typeof data1 == "string" ? (func1(data1) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleName !== void 0) {
      let data2 = data.bundleName;
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleVersion !== void 0) {
      let data3 = data.bundleVersion;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/bundleVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)) && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.applicantName !== void 0) {
      let data4 = data.applicantName;
      typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicantName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicantName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applicantName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }), errors++), data5 === "submitted" || data5 === "handling" || data5 === "correcting" || data5 === "finished" || data5 === "partlyFinished" || data5 === "notFinished" || data5 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema34.enum } }), errors++);
    }
    if (data.submittedAt !== void 0) {
      let data6 = data.submittedAt;
      typeof data6 == "string" ? formats0(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/submittedAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/submittedAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.promiseDate !== void 0) {
      let data7 = data.promiseDate;
      typeof data7 == "string" ? formats2(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.cases !== void 0) {
      let data8 = data.cases;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data8[i0], { instancePath: instancePath + "/cases/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/cases", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.scenario !== void 0) {
      let data10 = data.scenario;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10))
        for (const key0 in data10)
          typeof data10[key0] != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/scenario/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }), errors++);
      else
        vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "type", params: { type: "object" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
