// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21, schema32 = { type: "object", required: ["table", "day", "deptCode", "produced", "validated", "rejectedLocally", "pushed", "accepted", "returned", "pending"], properties: { table: { $ref: "#/$defs/ExchangeTable" }, day: { $ref: "#/$defs/Date" }, deptCode: { $ref: "#/$defs/OrgCode" }, deptName: { type: "string", minLength: 1, maxLength: 200 }, produced: { type: "integer", minimum: 0 }, validated: { type: "integer", minimum: 0 }, rejectedLocally: { type: "integer", minimum: 0 }, pushed: { type: "integer", minimum: 0 }, accepted: { type: "integer", minimum: 0 }, returned: { type: "integer", minimum: 0 }, pending: { type: "integer", minimum: 0 } }, additionalProperties: !1 }, schema33 = { type: "string", enum: ["caseAccept", "caseStep", "caseSpecialProcedure", "caseCorrection", "caseMaterial", "caseResult", "serviceRecord", "evaluation", "rectification", "licenceRecord", "bundleCase"] };
const func1 = Object.prototype.hasOwnProperty, func2 = countCharacters, formats0 = formats.date, pattern4 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.table === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "table" } }), errors++), data.day === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "day" } }), errors++), data.deptCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptCode" } }), errors++), data.produced === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "produced" } }), errors++), data.validated === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "validated" } }), errors++), data.rejectedLocally === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rejectedLocally" } }), errors++), data.pushed === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "pushed" } }), errors++), data.accepted === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "accepted" } }), errors++), data.returned === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "returned" } }), errors++), data.pending === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "pending" } }), errors++);
    for (const key0 in data)
      func1.call(schema32.properties, key0) || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.table !== void 0) {
      let data0 = data.table;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/table", keyword: "type", params: { type: "string" } }), errors++), data0 === "caseAccept" || data0 === "caseStep" || data0 === "caseSpecialProcedure" || data0 === "caseCorrection" || data0 === "caseMaterial" || data0 === "caseResult" || data0 === "serviceRecord" || data0 === "evaluation" || data0 === "rectification" || data0 === "licenceRecord" || data0 === "bundleCase" || (vErrors = report(vErrors, { instancePath: instancePath + "/table", keyword: "enum", params: { allowedValues: schema33.enum } }), errors++);
    }
    if (data.day !== void 0) {
      let data1 = data.day;
      typeof data1 == "string" ? formats0(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/day", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/day", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptCode !== void 0) {
      let data2 = data.deptCode;
      typeof data2 == "string" ? pattern4.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptName !== void 0) {
      let data3 = data.deptName;
      typeof data3 == "string" ? (func2(data3) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func2(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.produced !== void 0) {
      let data4 = data.produced;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/produced", keyword: "type", params: { type: "integer" } }), errors++), typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)) && (vErrors = report(vErrors, { instancePath: instancePath + "/produced", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.validated !== void 0) {
      let data5 = data.validated;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/validated", keyword: "type", params: { type: "integer" } }), errors++), typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/validated", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.rejectedLocally !== void 0) {
      let data6 = data.rejectedLocally;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/rejectedLocally", keyword: "type", params: { type: "integer" } }), errors++), typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)) && (vErrors = report(vErrors, { instancePath: instancePath + "/rejectedLocally", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.pushed !== void 0) {
      let data7 = data.pushed;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/pushed", keyword: "type", params: { type: "integer" } }), errors++), typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)) && (vErrors = report(vErrors, { instancePath: instancePath + "/pushed", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.accepted !== void 0) {
      let data8 = data.accepted;
      typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/accepted", keyword: "type", params: { type: "integer" } }), errors++), typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)) && (vErrors = report(vErrors, { instancePath: instancePath + "/accepted", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.returned !== void 0) {
      let data9 = data.returned;
      typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/returned", keyword: "type", params: { type: "integer" } }), errors++), typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9)) && (vErrors = report(vErrors, { instancePath: instancePath + "/returned", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.pending !== void 0) {
      let data10 = data.pending;
      typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/pending", keyword: "type", params: { type: "integer" } }), errors++), typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)) && (vErrors = report(vErrors, { instancePath: instancePath + "/pending", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
