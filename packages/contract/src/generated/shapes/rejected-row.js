// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema33 = { type: "string", enum: ["caseAccept", "caseStep", "caseSpecialProcedure", "caseCorrection", "caseMaterial", "caseResult", "serviceRecord", "evaluation", "rectification", "licenceRecord", "bundleCase"] };
const schema35 = { type: "string", enum: ["gate", "platform"] };
const schema37 = { type: "string", enum: ["error", "warning"] };
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^(/([^~/]|~[01])*)*$", "u"), pattern5 = /* @__PURE__ */ new RegExp("\\+08:00$", "u"), formats0 = formats["date-time"];
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.rejectedBy === void 0 && (missing0 = "rejectedBy") ? (vErrors = report(vErrors, {}), errors++) : data.rejectedBy !== void 0 && data.rejectedBy !== "gate" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors = keepFirst(vErrors, _errs2), _valid0) {
    const _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.dataVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "dataVersion" } }), errors++);
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.table === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "table" } }), errors++), data.rowGuid === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rowGuid" } }), errors++), data.rejectedBy === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rejectedBy" } }), errors++), data.ruleId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ruleId" } }), errors++), data.path === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "path" } }), errors++), data.severity === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "severity" } }), errors++), data.message === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "message" } }), errors++), data.hint === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "hint" } }), errors++), data.rejectedAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rejectedAt" } }), errors++), data.table !== void 0) {
      let data1 = data.table;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/table", keyword: "type", params: { type: "string" } }), errors++), data1 === "caseAccept" || data1 === "caseStep" || data1 === "caseSpecialProcedure" || data1 === "caseCorrection" || data1 === "caseMaterial" || data1 === "caseResult" || data1 === "serviceRecord" || data1 === "evaluation" || data1 === "rectification" || data1 === "licenceRecord" || data1 === "bundleCase" || (vErrors = report(vErrors, { instancePath: instancePath + "/table", keyword: "enum", params: { allowedValues: schema33.enum } }), errors++);
    }
    if (data.rowGuid !== void 0) {
      let data2 = data.rowGuid;
      typeof data2 == "string" ? (func1(data2) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.dataVersion !== void 0) {
      let data3 = data.dataVersion;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)) && (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.rejectedBy !== void 0) {
      let data4 = data.rejectedBy;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/rejectedBy", keyword: "type", params: { type: "string" } }), errors++), data4 === "gate" || data4 === "platform" || (vErrors = report(vErrors, { instancePath: instancePath + "/rejectedBy", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
    }
    if (data.ruleId !== void 0) {
      let data5 = data.ruleId;
      typeof data5 == "string" ? (func1(data5) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.path !== void 0) {
      let data6 = data.path;
      typeof data6 == "string" ? (func1(data6) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "maxLength", params: { limit: 500 } }), errors++), pattern4.test(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.severity !== void 0) {
      let data7 = data.severity;
      typeof data7 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/severity", keyword: "type", params: { type: "string" } }), errors++), data7 === "error" || data7 === "warning" || (vErrors = report(vErrors, { instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: schema37.enum } }), errors++);
    }
    if (data.maskedValue !== void 0) {
      let data8 = data.maskedValue;
      typeof data8 == "string" ? func1(data8) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/maskedValue", keyword: "maxLength", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/maskedValue", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.message !== void 0) {
      let data9 = data.message;
      typeof data9 == "string" ? (func1(data9) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.hint !== void 0) {
      let data10 = data.hint;
      typeof data10 == "string" ? func1(data10) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/hint", keyword: "maxLength", params: { limit: 500 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/hint", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.rejectedAt !== void 0) {
      let data11 = data.rejectedAt;
      typeof data11 == "string" ? formats0(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/rejectedAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/rejectedAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.batchId !== void 0) {
      let data12 = data.batchId;
      typeof data12 == "string" ? (func1(data12) > 32 && (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "maxLength", params: { limit: 32 } }), errors++), func1(data12) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.tableName !== void 0) {
      let data13 = data.tableName;
      typeof data13 == "string" ? (func1(data13) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/tableName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data13) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/tableName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/tableName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.tableSqlName !== void 0) {
      let data14 = data.tableSqlName;
      typeof data14 == "string" ? (func1(data14) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/tableSqlName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data14) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/tableSqlName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/tableSqlName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.tableCdTime !== void 0) {
      let data15 = data.tableCdTime;
      typeof data15 == "string" ? (pattern5.test(data15) || (vErrors = report(vErrors, { instancePath: instancePath + "/tableCdTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data15) || (vErrors = report(vErrors, { instancePath: instancePath + "/tableCdTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/tableCdTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.tableUpdateTime !== void 0) {
      let data16 = data.tableUpdateTime;
      typeof data16 == "string" ? (pattern5.test(data16) || (vErrors = report(vErrors, { instancePath: instancePath + "/tableUpdateTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data16) || (vErrors = report(vErrors, { instancePath: instancePath + "/tableUpdateTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/tableUpdateTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.tableCdSource !== void 0) {
      let data17 = data.tableCdSource;
      typeof data17 == "string" ? (func1(data17) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/tableCdSource", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data17) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/tableCdSource", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/tableCdSource", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.errType !== void 0) {
      let data18 = data.errType;
      typeof data18 == "string" ? (func1(data18) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/errType", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data18) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/errType", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/errType", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.remark !== void 0) {
      let data19 = data.remark;
      typeof data19 == "string" ? func1(data19) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "maxLength", params: { limit: 2e3 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
