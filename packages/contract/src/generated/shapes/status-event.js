// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const pattern4 = /* @__PURE__ */ new RegExp("^[0-9]{1,20}$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^cn\\.lianban\\.(case|application)\\.[a-z][A-Za-z]*$", "u"), func1 = countCharacters, formats0 = formats["date-time"];
const schema38 = { type: "string", enum: ["waiting", "submitted", "correcting", "accepted", "granted", "notGranted", "notAccepted", "withdrawn"] }, schema39 = { type: "string", enum: ["submitted", "handling", "correcting", "finished", "partlyFinished", "notFinished", "withdrawn"] }, pattern6 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicationId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applicationId" } }), errors++), data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.itemKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "itemKey" } }), errors++), data.taskName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskName" } }), errors++), data.deptName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptName" } }), errors++), data.status === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } }), errors++), data.bundleStatus === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleStatus" } }), errors++), data.applicationId !== void 0) {
      let data0 = data.applicationId;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.projectNo !== void 0) {
      let data1 = data.projectNo;
      typeof data1 == "string" ? (func1(data1) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.itemKey !== void 0) {
      let data2 = data.itemKey;
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskName !== void 0) {
      let data3 = data.taskName;
      typeof data3 == "string" ? (func1(data3) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptName !== void 0) {
      let data4 = data.deptName;
      typeof data4 == "string" ? (func1(data4) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }), errors++), data5 === "waiting" || data5 === "submitted" || data5 === "correcting" || data5 === "accepted" || data5 === "granted" || data5 === "notGranted" || data5 === "notAccepted" || data5 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema38.enum } }), errors++);
    }
    if (data.bundleStatus !== void 0) {
      let data6 = data.bundleStatus;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleStatus", keyword: "type", params: { type: "string" } }), errors++), data6 === "submitted" || data6 === "handling" || data6 === "correcting" || data6 === "finished" || data6 === "partlyFinished" || data6 === "notFinished" || data6 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/bundleStatus", keyword: "enum", params: { allowedValues: schema39.enum } }), errors++);
    }
    if (data.explain !== void 0) {
      let data7 = data.explain;
      typeof data7 == "string" ? (func1(data7) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.specversion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "specversion" } }), errors++), data.id === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "id" } }), errors++), data.source === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "source" } }), errors++), data.type === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } }), errors++), data.subject === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "subject" } }), errors++), data.time === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "time" } }), errors++), data.datacontenttype === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "datacontenttype" } }), errors++), data.data === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "data" } }), errors++), data.specversion !== void 0 && data.specversion !== "1.0" && (vErrors = report(vErrors, { instancePath: instancePath + "/specversion", keyword: "const", params: { allowedValue: "1.0" } }), errors++), data.id !== void 0) {
      let data1 = data.id;
      typeof data1 == "string" ? pattern4.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[0-9]{1,20}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      typeof data2 == "string" ? (func1(data2) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/source", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/source", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/source", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      typeof data3 == "string" ? pattern5.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/type", keyword: "pattern", params: { pattern: "^cn\\.lianban\\.(case|application)\\.[a-z][A-Za-z]*$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.subject !== void 0) {
      let data4 = data.subject;
      typeof data4 == "string" ? (func1(data4) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/subject", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/subject", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/subject", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.time !== void 0) {
      let data5 = data.time;
      typeof data5 == "string" ? formats0(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/time", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/time", keyword: "type", params: { type: "string" } }), errors++);
    }
    data.datacontenttype !== void 0 && data.datacontenttype !== "application/json" && (vErrors = report(vErrors, { instancePath: instancePath + "/datacontenttype", keyword: "const", params: { allowedValue: "application/json" } }), errors++), data.data !== void 0 && (validate22(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length));
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
