// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, keepFirst, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.isDesc === void 0 && (missing0 = "isDesc") ? (vErrors = report(vErrors, {}), errors++) : data.isDesc !== void 0 && data.isDesc !== !0 && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors = keepFirst(vErrors, _errs2), _valid0) {
    const _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.descExplain === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "descExplain" } }), errors++);
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.feeName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "feeName" } }), errors++), data.feeStand === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "feeStand" } }), errors++), data.byLaw === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "byLaw" } }), errors++), data.feeName !== void 0) {
      let data1 = data.feeName;
      typeof data1 == "string" ? (func1(data1) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/feeName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/feeName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/feeName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.feeStand !== void 0) {
      let data2 = data.feeStand;
      typeof data2 == "string" ? (func1(data2) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/feeStand", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/feeStand", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/feeStand", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.byLaw !== void 0) {
      let data3 = data.byLaw;
      typeof data3 == "string" ? (func1(data3) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.isDesc !== void 0 && typeof data.isDesc != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isDesc", keyword: "type", params: { type: "boolean" } }), errors++), data.descExplain !== void 0) {
      let data5 = data.descExplain;
      typeof data5 == "string" ? (func1(data5) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/descExplain", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/descExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/descExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orderNum !== void 0) {
      let data6 = data.orderNum;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data6 == "number" && isFinite(data6) && ((data6 > 9999 || isNaN(data6)) && (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } }), errors++), (data6 < 1 || isNaN(data6)) && (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
