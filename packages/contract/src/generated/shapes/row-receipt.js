// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, keepFirst, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema34 = { type: "string", enum: ["accepted", "duplicate", "returned", "retryLater"] };
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^(/([^~/]|~[01])*)*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.status === void 0 && (missing0 = "status") ? (vErrors = report(vErrors, {}), errors++) : data.status !== void 0 && data.status !== "returned" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors = keepFirst(vErrors, _errs2), _valid0) {
    const _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.ruleId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ruleId" } }), errors++), data.path === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "path" } }), errors++), data.message === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "message" } }), errors++));
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rowGuid === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rowGuid" } }), errors++), data.dataVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "dataVersion" } }), errors++), data.status === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } }), errors++), data.rowGuid !== void 0) {
      let data1 = data.rowGuid;
      typeof data1 == "string" ? (func1(data1) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.dataVersion !== void 0) {
      let data2 = data.dataVersion;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)) && (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      typeof data3 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }), errors++), data3 === "accepted" || data3 === "duplicate" || data3 === "returned" || data3 === "retryLater" || (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema34.enum } }), errors++);
    }
    if (data.ruleId !== void 0) {
      let data4 = data.ruleId;
      typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      typeof data5 == "string" ? (func1(data5) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "maxLength", params: { limit: 500 } }), errors++), pattern4.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.message !== void 0) {
      let data6 = data.message;
      typeof data6 == "string" ? (func1(data6) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
