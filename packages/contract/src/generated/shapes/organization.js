// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{8}[0-9X]$", "u"), pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{6}([0-9]{3}|[0-9]{6})?$", "u"), formats0 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.orgName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orgName" } }), errors++), data.creditCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "creditCode" } }), errors++), data.rowGuid !== void 0) {
      let data0 = data.rowGuid;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgName !== void 0) {
      let data1 = data.orgName;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgShortName !== void 0) {
      let data2 = data.orgShortName;
      typeof data2 == "string" ? (func1(data2) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgShortName", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgShortName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgShortName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.creditCode !== void 0) {
      let data3 = data.creditCode;
      typeof data3 == "string" ? pattern4.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/creditCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/creditCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgCode !== void 0) {
      let data4 = data.orgCode;
      typeof data4 == "string" ? pattern5.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{8}[0-9X]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.existTask !== void 0 && typeof data.existTask != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/existTask", keyword: "type", params: { type: "boolean" } }), errors++), data.areaCode !== void 0) {
      let data6 = data.areaCode;
      typeof data6 == "string" ? pattern6.test(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "pattern", params: { pattern: "^[0-9]{6}([0-9]{3}|[0-9]{6})?$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.effectiveDate !== void 0) {
      let data7 = data.effectiveDate;
      typeof data7 == "string" ? formats0(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/effectiveDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/effectiveDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.cancelDate !== void 0) {
      let data8 = data.cancelDate;
      typeof data8 == "string" ? formats0(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/cancelDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/cancelDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orderNum !== void 0) {
      let data9 = data.orderNum;
      typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data9 == "number" && isFinite(data9) && ((data9 > 9999 || isNaN(data9)) && (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } }), errors++), (data9 < 1 || isNaN(data9)) && (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
