// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bundleCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleCode" } }), errors++), data.bundleName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleName" } }), errors++), data.bundleVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleVersion" } }), errors++), data.category === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "category" } }), errors++), data.leadDeptName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "leadDeptName" } }), errors++), data.itemCount === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "itemCount" } }), errors++), data.deptCount === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptCount" } }), errors++), data.bundleCode !== void 0) {
      let data0 = data.bundleCode;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleName !== void 0) {
      let data1 = data.bundleName;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleVersion !== void 0) {
      let data2 = data.bundleVersion;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/bundleVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)) && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.category !== void 0) {
      let data3 = data.category;
      typeof data3 == "string" ? (func1(data3) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/category", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/category", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/category", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.leadDeptName !== void 0) {
      let data4 = data.leadDeptName;
      typeof data4 == "string" ? (func1(data4) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/leadDeptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/leadDeptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/leadDeptName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.itemCount !== void 0) {
      let data5 = data.itemCount;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemCount", keyword: "type", params: { type: "integer" } }), errors++), typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/itemCount", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.deptCount !== void 0) {
      let data6 = data.deptCount;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/deptCount", keyword: "type", params: { type: "integer" } }), errors++), typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)) && (vErrors = report(vErrors, { instancePath: instancePath + "/deptCount", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
