// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema33 = { type: "string", enum: ["submitted", "handling", "correcting", "finished", "partlyFinished", "notFinished", "withdrawn"] };
const func1 = countCharacters, formats0 = formats["date-time"];
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicationId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applicationId" } }), errors++), data.bundleCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleCode" } }), errors++), data.bundleName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleName" } }), errors++), data.status === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } }), errors++), data.submittedAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "submittedAt" } }), errors++), data.finishedCases === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "finishedCases" } }), errors++), data.totalCases === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "totalCases" } }), errors++), data.correcting === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "correcting" } }), errors++), data.applicationId !== void 0) {
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
    if (data.status !== void 0) {
      let data3 = data.status;
      typeof data3 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }), errors++), data3 === "submitted" || data3 === "handling" || data3 === "correcting" || data3 === "finished" || data3 === "partlyFinished" || data3 === "notFinished" || data3 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema33.enum } }), errors++);
    }
    if (data.submittedAt !== void 0) {
      let data4 = data.submittedAt;
      typeof data4 == "string" ? formats0(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/submittedAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/submittedAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.finishedCases !== void 0) {
      let data5 = data.finishedCases;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/finishedCases", keyword: "type", params: { type: "integer" } }), errors++), typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/finishedCases", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.totalCases !== void 0) {
      let data6 = data.totalCases;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/totalCases", keyword: "type", params: { type: "integer" } }), errors++), typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)) && (vErrors = report(vErrors, { instancePath: instancePath + "/totalCases", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    data.correcting !== void 0 && typeof data.correcting != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/correcting", keyword: "type", params: { type: "boolean" } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
