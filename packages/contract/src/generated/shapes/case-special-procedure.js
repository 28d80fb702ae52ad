// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema38 = { type: "string", enum: ["extension", "hearing", "tender", "inspection", "testing", "quarantine", "appraisal", "expertReview", "publicNotice", "verification", "suspension", "correction", "preReviewCorrection", "preReviewRejection", "other"] };
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
const pattern8 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length), data && typeof data == "object" && !Array.isArray(data) && (data.endTime !== void 0 && data.result === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "endTime",
    missingProperty: "result",
    depsCount: 1,
    deps: "result"
  } }), errors++), data.result !== void 0 && data.endTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "result",
    missingProperty: "endTime",
    depsCount: 1,
    deps: "endTime"
  } }), errors++), data.orgName !== void 0 && data.orgCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "orgName",
    missingProperty: "orgCode",
    depsCount: 1,
    deps: "orgCode"
  } }), errors++));
  const _errs4 = errors;
  let valid1 = !0;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    data.specialType === void 0 && (missing1 = "specialType") ? (vErrors = report(vErrors, {}), errors++) : data.specialType !== void 0 && data.specialType !== "extension" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs5 === errors;
  if (errors = _errs4, vErrors = keepFirst(vErrors, _errs4), _valid0) {
    const _errs7 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.basis === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "basis" } }), errors++);
    var _valid0 = _errs7 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.specialType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "specialType" } }), errors++), data.specialName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "specialName" } }), errors++), data.startTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "startTime" } }), errors++), data.reason === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "reason" } }), errors++), data.projectNo !== void 0) {
      let data1 = data.projectNo;
      typeof data1 == "string" ? (func1(data1) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.specialType !== void 0) {
      let data2 = data.specialType;
      typeof data2 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/specialType", keyword: "type", params: { type: "string" } }), errors++), data2 === "extension" || data2 === "hearing" || data2 === "tender" || data2 === "inspection" || data2 === "testing" || data2 === "quarantine" || data2 === "appraisal" || data2 === "expertReview" || data2 === "publicNotice" || data2 === "verification" || data2 === "suspension" || data2 === "correction" || data2 === "preReviewCorrection" || data2 === "preReviewRejection" || data2 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/specialType", keyword: "enum", params: { allowedValues: schema38.enum } }), errors++);
    }
    if (data.specialName !== void 0) {
      let data3 = data.specialName;
      typeof data3 == "string" ? (func1(data3) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/specialName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/specialName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/specialName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyUserName !== void 0) {
      let data4 = data.applyUserName;
      typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyUserName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyUserName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyUserName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.startTime !== void 0) {
      let data5 = data.startTime;
      typeof data5 == "string" ? (pattern4.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/startTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/startTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/startTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.reason !== void 0) {
      let data6 = data.reason;
      typeof data6 == "string" ? (func1(data6) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.basis !== void 0) {
      let data7 = data.basis;
      typeof data7 == "string" ? (func1(data7) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/basis", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/basis", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/basis", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.endTime !== void 0) {
      let data8 = data.endTime;
      typeof data8 == "string" ? (pattern4.test(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/endTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/endTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/endTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.result !== void 0) {
      let data9 = data.result;
      typeof data9 == "string" ? (func1(data9) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/result", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/result", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/result", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.explain !== void 0) {
      let data10 = data.explain;
      typeof data10 == "string" ? (func1(data10) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data10) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleUser !== void 0) {
      let data11 = data.handleUser;
      typeof data11 == "string" ? (func1(data11) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUser", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data11) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUser", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleUser", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgName !== void 0) {
      let data12 = data.orgName;
      typeof data12 == "string" ? (func1(data12) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data12) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgCode !== void 0) {
      let data13 = data.orgCode;
      typeof data13 == "string" ? pattern8.test(data13) || (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    for (const key0 in data)
      key0 !== "projectNo" && key0 !== "specialType" && key0 !== "specialName" && key0 !== "applyUserName" && key0 !== "startTime" && key0 !== "reason" && key0 !== "basis" && key0 !== "endTime" && key0 !== "result" && key0 !== "explain" && key0 !== "handleUser" && key0 !== "orgName" && key0 !== "orgCode" && key0 !== "rowGuid" && key0 !== "cdOperation" && key0 !== "cdTime" && key0 !== "dataSource" && key0 !== "dataVersion" && key0 !== "sourceSystem" && key0 !== "sourceSerial" && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
