// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema36 = { type: "string", enum: ["waiting", "submitted", "correcting", "accepted", "granted", "notGranted", "notAccepted", "withdrawn"] };
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u"), formats0 = formats["date-time"], formats2 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.itemKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "itemKey" } }), errors++), data.taskName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskName" } }), errors++), data.applicantName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applicantName" } }), errors++), data.status === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } }), errors++), data.statusAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "statusAt" } }), errors++), data.applicationId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applicationId" } }), errors++), data.version === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "version" } }), errors++), data.projectNo !== void 0) {
      let data0 = data.projectNo;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.itemKey !== void 0) {
      let data1 = data.itemKey;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern4.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskName !== void 0) {
      let data2 = data.taskName;
      typeof data2 == "string" ? (func1(data2) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applicantName !== void 0) {
      let data3 = data.applicantName;
      typeof data3 == "string" ? (func1(data3) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicantName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicantName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applicantName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }), errors++), data4 === "waiting" || data4 === "submitted" || data4 === "correcting" || data4 === "accepted" || data4 === "granted" || data4 === "notGranted" || data4 === "notAccepted" || data4 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema36.enum } }), errors++);
    }
    if (data.statusAt !== void 0) {
      let data5 = data.statusAt;
      typeof data5 == "string" ? formats0(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/statusAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/statusAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.promiseDate !== void 0) {
      let data6 = data.promiseDate;
      typeof data6 == "string" ? formats2(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applicationId !== void 0) {
      let data7 = data.applicationId;
      typeof data7 == "string" ? (func1(data7) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.version !== void 0) {
      let data8 = data.version;
      typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/version", keyword: "type", params: { type: "integer" } }), errors++), typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)) && (vErrors = report(vErrors, { instancePath: instancePath + "/version", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
