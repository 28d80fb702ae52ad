// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters, formats0 = formats["date-time"];
const schema36 = { type: "string", enum: ["accepted", "duplicate", "returned", "retryLater"] };
const pattern4 = /* @__PURE__ */ new RegExp("^(/([^~/]|~[01])*)*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rowGuid === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rowGuid" } }), errors++), data.dataVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "dataVersion" } }), errors++), data.status === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } }), errors++), data.rowGuid !== void 0) {
      let data0 = data.rowGuid;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.dataVersion !== void 0) {
      let data1 = data.dataVersion;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      typeof data2 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }), errors++), data2 === "accepted" || data2 === "duplicate" || data2 === "returned" || data2 === "retryLater" || (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema36.enum } }), errors++);
    }
    if (data.ruleId !== void 0) {
      let data3 = data.ruleId;
      typeof data3 == "string" ? (func1(data3) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/ruleId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.path !== void 0) {
      let data4 = data.path;
      typeof data4 == "string" ? (func1(data4) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "maxLength", params: { limit: 500 } }), errors++), pattern4.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/path", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.message !== void 0) {
      let data5 = data.message;
      typeof data5 == "string" ? (func1(data5) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.batchId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "batchId" } }), errors++), data.receivedAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "receivedAt" } }), errors++), data.receipts === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "receipts" } }), errors++), data.batchId !== void 0) {
      let data0 = data.batchId;
      typeof data0 == "string" ? (func1(data0) > 32 && (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "maxLength", params: { limit: 32 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.receivedAt !== void 0) {
      let data1 = data.receivedAt;
      typeof data1 == "string" ? formats0(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/receivedAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/receivedAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.receipts !== void 0) {
      let data2 = data.receipts;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data2[i0], { instancePath: instancePath + "/receipts/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/receipts", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
