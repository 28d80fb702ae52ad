// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema46 = { type: "string", enum: ["corrected", "overdue", "withdrawn"] };
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
const schema40 = { type: "string", enum: ["answer", "material"] };
const pattern7 = /* @__PURE__ */ new RegExp("^(/([^~/]|~[01])*)*$", "u"), pattern8 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kind" } }), errors++), data.label === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "label" } }), errors++), data.reason === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "reason" } }), errors++);
    for (const key0 in data)
      key0 === "kind" || key0 === "pointer" || key0 === "materialKey" || key0 === "label" || key0 === "reason" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }), errors++), data0 === "answer" || data0 === "material" || (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema40.enum } }), errors++);
    }
    if (data.pointer !== void 0) {
      let data1 = data.pointer;
      typeof data1 == "string" ? (func1(data1) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "maxLength", params: { limit: 500 } }), errors++), pattern7.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.materialKey !== void 0) {
      let data2 = data.materialKey;
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern8.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.label !== void 0) {
      let data3 = data.label;
      typeof data3 == "string" ? (func1(data3) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/label", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/label", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/label", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      typeof data4 == "string" ? (func1(data4) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate24.errors = vErrors, errors === 0;
}
const formats4 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
  const _errs3 = errors;
  let valid1 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.outcome === void 0 && (missing0 = "outcome") ? (vErrors = report(vErrors, {}), errors++) : data.outcome !== void 0 && data.outcome !== "corrected" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs4 === errors;
  if (errors = _errs3, vErrors = keepFirst(vErrors, _errs3), _valid0) {
    const _errs6 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.submitTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "submitTime" } }), errors++);
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data) && data.acceptTime !== void 0 && data.submitTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "acceptTime",
    missingProperty: "submitTime",
    depsCount: 1,
    deps: "submitTime"
  } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.noticeTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "noticeTime" } }), errors++), data.notifier === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "notifier" } }), errors++), data.items === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "items" } }), errors++), data.deadline === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deadline" } }), errors++), data.projectNo !== void 0) {
      let data1 = data.projectNo;
      typeof data1 == "string" ? (func1(data1) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.noticeNo !== void 0) {
      let data2 = data.noticeNo;
      typeof data2 == "string" ? (func1(data2) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/noticeNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/noticeNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/noticeNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.noticeTime !== void 0) {
      let data3 = data.noticeTime;
      typeof data3 == "string" ? (pattern4.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/noticeTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/noticeTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/noticeTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.notifier !== void 0) {
      let data4 = data.notifier;
      typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/notifier", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/notifier", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/notifier", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.items !== void 0) {
      let data5 = data.items;
      const _errs20 = errors;
      let valid6 = !0;
      const _errs21 = errors;
      Array.isArray(data5) && data5.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid1 = _errs21 === errors;
      if (errors = _errs20, vErrors = keepFirst(vErrors, _errs20), _valid1) {
        const _errs22 = errors;
        if (Array.isArray(data5)) {
          data5.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "minItems", params: { limit: 1 } }), errors++);
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate24(data5[i0], { instancePath: instancePath + "/items/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate24.errors), errors += validate24.errors.length);
        }
        var _valid1 = _errs22 === errors;
        valid6 = _valid1;
      }
      valid6 || (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data5) ? data5.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.deadline !== void 0) {
      let data7 = data.deadline;
      typeof data7 == "string" ? formats4(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/deadline", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deadline", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.submitTime !== void 0) {
      let data8 = data.submitTime;
      typeof data8 == "string" ? (pattern4.test(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/submitTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/submitTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/submitTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.acceptTime !== void 0) {
      let data9 = data.acceptTime;
      typeof data9 == "string" ? (pattern4.test(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/acceptTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/acceptTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/acceptTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.outcome !== void 0) {
      let data10 = data.outcome;
      typeof data10 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/outcome", keyword: "type", params: { type: "string" } }), errors++), data10 === "corrected" || data10 === "overdue" || data10 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/outcome", keyword: "enum", params: { allowedValues: schema46.enum } }), errors++);
    }
    for (const key0 in data)
      key0 !== "projectNo" && key0 !== "noticeNo" && key0 !== "noticeTime" && key0 !== "notifier" && key0 !== "items" && key0 !== "deadline" && key0 !== "submitTime" && key0 !== "acceptTime" && key0 !== "outcome" && key0 !== "rowGuid" && key0 !== "cdOperation" && key0 !== "cdTime" && key0 !== "dataSource" && key0 !== "dataVersion" && key0 !== "sourceSystem" && key0 !== "sourceSerial" && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
