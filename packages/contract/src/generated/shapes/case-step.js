// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema38 = { type: "string", enum: ["passed", "returned", "other", "disagreed", "notNeeded", "notAccepted", "accepted", "correctionRequired", "suspended"] }, schema39 = { type: "string", enum: ["start", "middle", "end", "only"] }, schema40 = { type: "string", enum: ["pending", "done"] };
const schema35 = { type: "string", enum: ["insert", "update", "delete"] }, func1 = countCharacters, formats0 = formats["date-time"], pattern4 = /* @__PURE__ */ new RegExp("\\+08:00$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^1[0-9]{2}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rowGuid === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rowGuid" } }), errors++), data.cdOperation === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "cdOperation" } }), errors++), data.cdTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "cdTime" } }), errors++), data.dataSource === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "dataSource" } }), errors++), data.dataVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "dataVersion" } }), errors++), data.sourceSystem === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sourceSystem" } }), errors++), data.rowGuid !== void 0) {
      let data0 = data.rowGuid;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.cdOperation !== void 0) {
      let data1 = data.cdOperation;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/cdOperation", keyword: "type", params: { type: "string" } }), errors++), data1 === "insert" || data1 === "update" || data1 === "delete" || (vErrors = report(vErrors, { instancePath: instancePath + "/cdOperation", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
    }
    if (data.cdTime !== void 0) {
      let data2 = data.cdTime;
      typeof data2 == "string" ? (pattern4.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/cdTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/cdTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/cdTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.dataSource !== void 0) {
      let data3 = data.dataSource;
      typeof data3 == "string" ? pattern5.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/dataSource", keyword: "pattern", params: { pattern: "^1[0-9]{2}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/dataSource", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.dataVersion !== void 0) {
      let data4 = data.dataVersion;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data4 == "number" && isFinite(data4) && ((data4 > 999999999 || isNaN(data4)) && (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "maximum", params: { comparison: "<=", limit: 999999999 } }), errors++), (data4 < 1 || isNaN(data4)) && (vErrors = report(vErrors, { instancePath: instancePath + "/dataVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.sourceSystem !== void 0) {
      let data5 = data.sourceSystem;
      typeof data5 == "string" ? (func1(data5) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSystem", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSystem", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSystem", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.sourceSerial !== void 0) {
      let data6 = data.sourceSerial;
      typeof data6 == "string" ? (func1(data6) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSerial", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSerial", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSerial", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
const pattern8 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.stepNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "stepNo" } }), errors++), data.eventName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "eventName" } }), errors++), data.processName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "processName" } }), errors++), data.handleUserName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "handleUserName" } }), errors++), data.handleExplain === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "handleExplain" } }), errors++), data.eventStartTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "eventStartTime" } }), errors++), data.eventEndTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "eventEndTime" } }), errors++), data.orgName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orgName" } }), errors++), data.orgCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orgCode" } }), errors++), data.projectNo !== void 0) {
      let data0 = data.projectNo;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.stepNo !== void 0) {
      let data1 = data.stepNo;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/stepNo", keyword: "type", params: { type: "integer" } }), errors++), typeof data1 == "number" && isFinite(data1) && ((data1 > 999 || isNaN(data1)) && (vErrors = report(vErrors, { instancePath: instancePath + "/stepNo", keyword: "maximum", params: { comparison: "<=", limit: 999 } }), errors++), (data1 < 1 || isNaN(data1)) && (vErrors = report(vErrors, { instancePath: instancePath + "/stepNo", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.eventName !== void 0) {
      let data2 = data.eventName;
      typeof data2 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/eventName", keyword: "type", params: { type: "string" } }), errors++), data2 === "passed" || data2 === "returned" || data2 === "other" || data2 === "disagreed" || data2 === "notNeeded" || data2 === "notAccepted" || data2 === "accepted" || data2 === "correctionRequired" || data2 === "suspended" || (vErrors = report(vErrors, { instancePath: instancePath + "/eventName", keyword: "enum", params: { allowedValues: schema38.enum } }), errors++);
    }
    if (data.processName !== void 0) {
      let data3 = data.processName;
      typeof data3 == "string" ? (func1(data3) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/processName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/processName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/processName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.nodeType !== void 0) {
      let data4 = data.nodeType;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/nodeType", keyword: "type", params: { type: "string" } }), errors++), data4 === "start" || data4 === "middle" || data4 === "end" || data4 === "only" || (vErrors = report(vErrors, { instancePath: instancePath + "/nodeType", keyword: "enum", params: { allowedValues: schema39.enum } }), errors++);
    }
    if (data.stepState !== void 0) {
      let data5 = data.stepState;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/stepState", keyword: "type", params: { type: "string" } }), errors++), data5 === "pending" || data5 === "done" || (vErrors = report(vErrors, { instancePath: instancePath + "/stepState", keyword: "enum", params: { allowedValues: schema40.enum } }), errors++);
    }
    if (data.handleUserName !== void 0) {
      let data6 = data.handleUserName;
      typeof data6 == "string" ? (func1(data6) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleExplain !== void 0) {
      let data7 = data.handleExplain;
      typeof data7 == "string" ? (func1(data7) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleExplain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.eventStartTime !== void 0) {
      let data8 = data.eventStartTime;
      typeof data8 == "string" ? (pattern4.test(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/eventStartTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/eventStartTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/eventStartTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.eventEndTime !== void 0) {
      let data9 = data.eventEndTime;
      typeof data9 == "string" ? (pattern4.test(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/eventEndTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/eventEndTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/eventEndTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgName !== void 0) {
      let data10 = data.orgName;
      typeof data10 == "string" ? (func1(data10) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data10) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgCode !== void 0) {
      let data11 = data.orgCode;
      typeof data11 == "string" ? pattern8.test(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.remark !== void 0) {
      let data12 = data.remark;
      typeof data12 == "string" ? func1(data12) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "maxLength", params: { limit: 256 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "type", params: { type: "string" } }), errors++);
    }
    for (const key0 in data)
      key0 !== "projectNo" && key0 !== "stepNo" && key0 !== "eventName" && key0 !== "processName" && key0 !== "nodeType" && key0 !== "stepState" && key0 !== "handleUserName" && key0 !== "handleExplain" && key0 !== "eventStartTime" && key0 !== "eventEndTime" && key0 !== "orgName" && key0 !== "orgCode" && key0 !== "remark" && key0 !== "rowGuid" && key0 !== "cdOperation" && key0 !== "cdTime" && key0 !== "dataSource" && key0 !== "dataVersion" && key0 !== "sourceSystem" && key0 !== "sourceSerial" && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
