// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema40 = { type: "string", enum: ["substantiated", "mistaken", "unfounded"] };
const schema35 = { type: "string", enum: ["insert", "update", "delete"] }, func1 = countCharacters, formats0 = formats["date-time"], pattern4 = /* @__PURE__ */ new RegExp("\\+08:00$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^1[0-9]{2}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rowGuid === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rowGuid" } }), errors++), data.cdOperation === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "cdOperation" } }), errors++), data.cdTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "cdTime" } }), errors++), data.dataSource === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "dataSource" } }), errors++), data.dataVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "dataVersion" } }), errors++), data.sourceSystem === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sourceSystem" } }), errors++), data.rowGuid !== void 0) {
      let data0 = data.rowGuid;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.cdOperation !== void 0) {
      let data1 = data.cdOperation;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/cdOperation", keyword: "type", params: { type: "string" } }), errors++), data1 === "insert" || data1 === "update" || data1 === "delete" || (vErrors = report(vErrors, { instancePath: instancePath + "/cdOperation", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
    }
    if (data.cdTime !== void 0) {
      let data2 = data.cdTime;
      typeof data2 == "string" ? (pattern4.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/cdTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/cdTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/cdTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.dataSource !== void 0) {
      let data3 = data.dataSource;
      typeof data3 == "string" ? pattern5.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/dataSource", keyword: "pattern", params: { pattern: "^1[0-9]{2}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/dataSource", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.dataVersion !== void 0) {
      let data4 = data.dataVersion;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data4 == "number" && isFinite(data4) && ((data4 > 999999999 || isNaN(data4)) && (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "maximum", params: { comparison: "<=", limit: 999999999 } }), errors++), (data4 < 1 || isNaN(data4)) && (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.sourceSystem !== void 0) {
      let data5 = data.sourceSystem;
      typeof data5 == "string" ? (func1(data5) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSystem", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSystem", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSystem", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.sourceSerial !== void 0) {
      let data6 = data.sourceSerial;
      typeof data6 == "string" ? (func1(data6) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSerial", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSerial", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSerial", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
const formats4 = formats.date, pattern7 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length), data && typeof data == "object" && !Array.isArray(data) && (data.verdict !== void 0 && (data.handler === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "verdict",
    missingProperty: "handler",
    depsCount: 2,
    deps: "handler, orgCode"
  } }), errors++), data.orgCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "verdict",
    missingProperty: "orgCode",
    depsCount: 2,
    deps: "handler, orgCode"
  } }), errors++)), data.feedbackAt !== void 0 && data.verdict === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "feedbackAt",
    missingProperty: "verdict",
    depsCount: 1,
    deps: "verdict"
  } }), errors++), data.revisitAt !== void 0 && (data.revisitResult === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "revisitAt",
    missingProperty: "revisitResult",
    depsCount: 2,
    deps: "revisitResult, feedbackAt"
  } }), errors++), data.feedbackAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "revisitAt",
    missingProperty: "feedbackAt",
    depsCount: 2,
    deps: "revisitResult, feedbackAt"
  } }), errors++)), data.revisitResult !== void 0 && data.revisitAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "revisitResult",
    missingProperty: "revisitAt",
    depsCount: 1,
    deps: "revisitAt"
  } }), errors++));
  const _errs4 = errors;
  let valid1 = !0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    data.verdict === void 0 && (missing1 = "verdict") || data.feedbackAt === void 0 && (missing1 = "feedbackAt") ? (vErrors = report(vErrors, {}), errors++) : data.verdict !== void 0 && data.verdict !== "substantiated" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs5 === errors;
  if (errors = _errs4, vErrors = keepFirst(vErrors, _errs4), _valid0) {
    const _errs7 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.measures === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "measures" } }), errors++);
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.assessNumber === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "assessNumber" } }), errors++), data.receivedAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "receivedAt" } }), errors++), data.deadline === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deadline" } }), errors++), data.projectNo !== void 0) {
      let data1 = data.projectNo;
      typeof data1 == "string" ? (func1(data1) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.assessNumber !== void 0) {
      let data2 = data.assessNumber;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/assessNumber", keyword: "type", params: { type: "integer" } }), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 99 || isNaN(data2)) && (vErrors = report(vErrors, { instancePath: instancePath + "/assessNumber", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data2 < 1 || isNaN(data2)) && (vErrors = report(vErrors, { instancePath: instancePath + "/assessNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.receivedAt !== void 0) {
      let data3 = data.receivedAt;
      typeof data3 == "string" ? (pattern4.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/receivedAt", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/receivedAt", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/receivedAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deadline !== void 0) {
      let data4 = data.deadline;
      typeof data4 == "string" ? formats4(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/deadline", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deadline", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.verdict !== void 0) {
      let data5 = data.verdict;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/verdict", keyword: "type", params: { type: "string" } }), errors++), data5 === "substantiated" || data5 === "mistaken" || data5 === "unfounded" || (vErrors = report(vErrors, { instancePath: instancePath + "/verdict", keyword: "enum", params: { allowedValues: schema40.enum } }), errors++);
    }
    if (data.measures !== void 0) {
      let data6 = data.measures;
      typeof data6 == "string" ? (func1(data6) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/measures", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/measures", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/measures", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handler !== void 0) {
      let data7 = data.handler;
      typeof data7 == "string" ? (func1(data7) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/handler", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handler", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handler", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgCode !== void 0) {
      let data8 = data.orgCode;
      typeof data8 == "string" ? pattern7.test(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.feedbackAt !== void 0) {
      let data9 = data.feedbackAt;
      typeof data9 == "string" ? (pattern4.test(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/feedbackAt", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/feedbackAt", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/feedbackAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.revisitAt !== void 0) {
      let data10 = data.revisitAt;
      typeof data10 == "string" ? (pattern4.test(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/revisitAt", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/revisitAt", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/revisitAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.revisitResult !== void 0) {
      let data11 = data.revisitResult;
      typeof data11 == "string" ? (func1(data11) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/revisitResult", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data11) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/revisitResult", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/revisitResult", keyword: "type", params: { type: "string" } }), errors++);
    }
    for (const key0 in data)
      key0 !== "projectNo" && key0 !== "assessNumber" && key0 !== "receivedAt" && key0 !== "deadline" && key0 !== "verdict" && key0 !== "measures" && key0 !== "handler" && key0 !== "orgCode" && key0 !== "feedbackAt" && key0 !== "revisitAt" && key0 !== "revisitResult" && key0 !== "rowGuid" && key0 !== "cdOperation" && key0 !== "cdTime" && key0 !== "dataSource" && key0 !== "dataVersion" && key0 !== "sourceSystem" && key0 !== "sourceSerial" && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
