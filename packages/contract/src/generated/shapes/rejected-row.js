// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema33 = { type: "string", enum: ["caseAccept", "caseStep", "caseCorrection", "caseMaterial", "caseResult", "serviceRecord", "evaluation"] };
const schema35 = { type: "string", enum: ["gate", "platform"] };
const schema37 = { type: "string", enum: ["error", "warning"] };
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^(/([^~/]|~[01])*)*$", "u"), formats0 = formats["date-time"];
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.table === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "table" } }), errors++), data.rowGuid === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rowGuid" } }), errors++), data.dataVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "dataVersion" } }), errors++), data.rejectedBy === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rejectedBy" } }), errors++), data.ruleId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ruleId" } }), errors++), data.path === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "path" } }), errors++), data.severity === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "severity" } }), errors++), data.message === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "message" } }), errors++), data.hint === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "hint" } }), errors++), data.rejectedAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rejectedAt" } }), errors++), data.table !== void 0) {
      let data0 = data.table;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/table", keyword: "type", params: { type: "string" } }), errors++), data0 === "caseAccept" || data0 === "caseStep" || data0 === "caseCorrection" || data0 === "caseMaterial" || data0 === "caseResult" || data0 === "serviceRecord" || data0 === "evaluation" || (vErrors = report(vErrors, { instancePath: instancePath + "/table", keyword: "enum", params: { allowedValues: schema33.enum } }), errors++);
    }
    if (data.rowGuid !== void 0) {
      let data1 = data.rowGuid;
      typeof data1 == "string" ? (func1(data1) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.dataVersion !== void 0) {
      let data2 = data.dataVersion;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)) && (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.rejectedBy !== void 0) {
      let data3 = data.rejectedBy;
      typeof data3 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/rejectedBy", keyword: "type", params: { type: "string" } }), errors++), data3 === "gate" || data3 === "platform" || (vErrors = report(vErrors, { instancePath: instancePath + "/rejectedBy", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
    }
    if (data.ruleId !== void 0) {
      let data4 = data.ruleId;
      typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      typeof data5 == "string" ? (func1(data5) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "maxLength", params: { limit: 500 } }), errors++), pattern4.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.severity !== void 0) {
      let data6 = data.severity;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/severity", keyword: "type", params: { type: "string" } }), errors++), data6 === "error" || data6 === "warning" || (vErrors = report(vErrors, { instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: schema37.enum } }), errors++);
    }
    if (data.maskedValue !== void 0) {
      let data7 = data.maskedValue;
      typeof data7 == "string" ? func1(data7) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/maskedValue", keyword: "maxLength", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/maskedValue", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.message !== void 0) {
      let data8 = data.message;
      typeof data8 == "string" ? (func1(data8) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.hint !== void 0) {
      let data9 = data.hint;
      typeof data9 == "string" ? func1(data9) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/hint", keyword: "maxLength", params: { limit: 500 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/hint", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.rejectedAt !== void 0) {
      let data10 = data.rejectedAt;
      typeof data10 == "string" ? formats0(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/rejectedAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/rejectedAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.batchId !== void 0) {
      let data11 = data.batchId;
      typeof data11 == "string" ? (func1(data11) > 32 && (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "maxLength", params: { limit: 32 } }), errors++), func1(data11) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
