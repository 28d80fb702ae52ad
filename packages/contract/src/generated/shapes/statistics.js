// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const formats0 = formats["date-time"];
const schema36 = { type: "string", enum: ["embedded", "frontMachine", "window"] }, pattern4 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), func1 = countCharacters;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deptCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptCode" } }), errors++), data.deptName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptName" } }), errors++), data.connection === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "connection" } }), errors++), data.received === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "received" } }), errors++), data.accepted === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "accepted" } }), errors++), data.finished === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "finished" } }), errors++), data.pushedRows === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "pushedRows" } }), errors++), data.acceptedRows === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "acceptedRows" } }), errors++), data.returnedRows === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "returnedRows" } }), errors++), data.ratings === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "ratings" } }), errors++), data.satisfied === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "satisfied" } }), errors++), data.deptCode !== void 0) {
      let data0 = data.deptCode;
      typeof data0 == "string" ? pattern4.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptName !== void 0) {
      let data1 = data.deptName;
      typeof data1 == "string" ? (func1(data1) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.connection !== void 0) {
      let data2 = data.connection;
      typeof data2 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/connection", keyword: "type", params: { type: "string" } }), errors++), data2 === "embedded" || data2 === "frontMachine" || data2 === "window" || (vErrors = report(vErrors, { instancePath: instancePath + "/connection", keyword: "enum", params: { allowedValues: schema36.enum } }), errors++);
    }
    if (data.received !== void 0) {
      let data3 = data.received;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/received", keyword: "type", params: { type: "integer" } }), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)) && (vErrors = report(vErrors, { instancePath: instancePath + "/received", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.accepted !== void 0) {
      let data4 = data.accepted;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/accepted", keyword: "type", params: { type: "integer" } }), errors++), typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4)) && (vErrors = report(vErrors, { instancePath: instancePath + "/accepted", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.finished !== void 0) {
      let data5 = data.finished;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/finished", keyword: "type", params: { type: "integer" } }), errors++), typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/finished", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.pushedRows !== void 0) {
      let data6 = data.pushedRows;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/pushedRows", keyword: "type", params: { type: "integer" } }), errors++), typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6)) && (vErrors = report(vErrors, { instancePath: instancePath + "/pushedRows", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.acceptedRows !== void 0) {
      let data7 = data.acceptedRows;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/acceptedRows", keyword: "type", params: { type: "integer" } }), errors++), typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)) && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptedRows", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.returnedRows !== void 0) {
      let data8 = data.returnedRows;
      typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows", keyword: "type", params: { type: "integer" } }), errors++), typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)) && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.ratings !== void 0) {
      let data9 = data.ratings;
      typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/ratings", keyword: "type", params: { type: "integer" } }), errors++), typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9)) && (vErrors = report(vErrors, { instancePath: instancePath + "/ratings", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.satisfied !== void 0) {
      let data10 = data.satisfied;
      typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/satisfied", keyword: "type", params: { type: "integer" } }), errors++), typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)) && (vErrors = report(vErrors, { instancePath: instancePath + "/satisfied", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.generatedAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "generatedAt" } }), errors++), data.departments === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "departments" } }), errors++), data.returnedRows === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "returnedRows" } }), errors++), data.totals === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "totals" } }), errors++), data.generatedAt !== void 0) {
      let data0 = data.generatedAt;
      typeof data0 == "string" ? formats0(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/generatedAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/generatedAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.departments !== void 0) {
      let data1 = data.departments;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data1[i0], { instancePath: instancePath + "/departments/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/departments", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.returnedRows !== void 0) {
      let data3 = data.returnedRows;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.deptName === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1, keyword: "required", params: { missingProperty: "deptName" } }), errors++), data4.ruleId === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1, keyword: "required", params: { missingProperty: "ruleId" } }), errors++), data4.count === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1, keyword: "required", params: { missingProperty: "count" } }), errors++), data4.hint === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1, keyword: "required", params: { missingProperty: "hint" } }), errors++), data4.deptName !== void 0) {
              let data5 = data4.deptName;
              typeof data5 == "string" ? (func1(data5) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1 + "/deptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1 + "/deptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1 + "/deptName", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data4.ruleId !== void 0) {
              let data6 = data4.ruleId;
              typeof data6 == "string" ? (func1(data6) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1 + "/ruleId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1 + "/ruleId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1 + "/ruleId", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data4.count !== void 0) {
              let data7 = data4.count;
              typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1 + "/count", keyword: "type", params: { type: "integer" } }), errors++), typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)) && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1 + "/count", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
            }
            if (data4.hint !== void 0) {
              let data8 = data4.hint;
              typeof data8 == "string" ? func1(data8) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1 + "/hint", keyword: "maxLength", params: { limit: 500 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1 + "/hint", keyword: "type", params: { type: "string" } }), errors++);
            }
          } else
            vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows/" + i1, keyword: "type", params: { type: "object" } }), errors++;
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/returnedRows", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.totals !== void 0) {
      let data9 = data.totals;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.applications === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/totals", keyword: "required", params: { missingProperty: "applications" } }), errors++), data9.cases === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/totals", keyword: "required", params: { missingProperty: "cases" } }), errors++), data9.ratings === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/totals", keyword: "required", params: { missingProperty: "ratings" } }), errors++), data9.applications !== void 0) {
          let data10 = data9.applications;
          typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/totals/applications", keyword: "type", params: { type: "integer" } }), errors++), typeof data10 == "number" && isFinite(data10) && (data10 < 0 || isNaN(data10)) && (vErrors = report(vErrors, { instancePath: instancePath + "/totals/applications", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
        }
        if (data9.cases !== void 0) {
          let data11 = data9.cases;
          typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/totals/cases", keyword: "type", params: { type: "integer" } }), errors++), typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)) && (vErrors = report(vErrors, { instancePath: instancePath + "/totals/cases", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
        }
        if (data9.ratings !== void 0) {
          let data12 = data9.ratings;
          typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = report(vErrors, { instancePath: instancePath + "/totals/ratings", keyword: "type", params: { type: "integer" } }), errors++), typeof data12 == "number" && isFinite(data12) && (data12 < 0 || isNaN(data12)) && (vErrors = report(vErrors, { instancePath: instancePath + "/totals/ratings", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/totals", keyword: "type", params: { type: "object" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
