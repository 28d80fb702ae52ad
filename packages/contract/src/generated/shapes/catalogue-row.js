// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema35 = { type: "string", enum: ["10", "20", "01", "02", "03", "04", "05", "06", "07", "08", "09"] }, schema36 = { type: "string", enum: ["1", "2", "3", "4", "5", "6", "7"] }, schema37 = { type: "string", enum: ["inUse", "suspended", "cancelled", "draft"] };
const pattern4 = /* @__PURE__ */ new RegExp("\\S", "u"), pattern5 = /* @__PURE__ */ new RegExp("^\\S(?:.*\\S)?$", "u"), pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), func1 = countCharacters, formats0 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.taskState === void 0 && (missing0 = "taskState") ? (vErrors = report(vErrors, {}), errors++) : data.taskState !== void 0 && data.taskState !== "cancelled" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors = keepFirst(vErrors, _errs2), _valid0) {
    const _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.planCancelDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "planCancelDate" } }), errors++);
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs7 = errors;
  let valid3 = !0;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.taskType === void 0 && (missing1 = "taskType"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.taskType !== void 0) {
      let data1 = data.taskType;
      data1 === "01" || data1 === "02" || data1 === "03" || data1 === "04" || data1 === "05" || data1 === "06" || data1 === "07" || data1 === "08" || data1 === "09" || data1 === "10" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid1 = _errs8 === errors;
  if (errors = _errs7, vErrors = keepFirst(vErrors, _errs7), _valid1) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.byLaw !== void 0) {
      let data2 = data.byLaw;
      typeof data2 == "string" && (pattern4.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "pattern", params: { pattern: "\\S" } }), errors++));
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
  }
  if (valid3 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rowGuid === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rowGuid" } }), errors++), data.taskName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskName" } }), errors++), data.catalogCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "catalogCode" } }), errors++), data.taskType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskType" } }), errors++), data.byLaw === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "byLaw" } }), errors++), data.useLevel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "useLevel" } }), errors++), data.taskState === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskState" } }), errors++), data.taskVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskVersion" } }), errors++), data.rowGuid !== void 0) {
      let data3 = data.rowGuid;
      typeof data3 == "string" ? (func1(data3) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskName !== void 0) {
      let data4 = data.taskName;
      typeof data4 == "string" ? (func1(data4) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "minLength", params: { limit: 1 } }), errors++), pattern5.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.catalogCode !== void 0) {
      let data5 = data.catalogCode;
      typeof data5 == "string" ? pattern6.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/catalogCode", keyword: "pattern", params: { pattern: "^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/catalogCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.localCatalogCode !== void 0) {
      let data6 = data.localCatalogCode;
      typeof data6 == "string" ? (func1(data6) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/localCatalogCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/localCatalogCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/localCatalogCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskType !== void 0) {
      let data7 = data.taskType;
      typeof data7 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/taskType", keyword: "type", params: { type: "string" } }), errors++), data7 === "10" || data7 === "20" || data7 === "01" || data7 === "02" || data7 === "03" || data7 === "04" || data7 === "05" || data7 === "06" || data7 === "07" || data7 === "08" || data7 === "09" || (vErrors = report(vErrors, { instancePath: instancePath + "/taskType", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
    }
    if (data.byLaw !== void 0) {
      let data8 = data.byLaw;
      typeof data8 == "string" ? (func1(data8) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data8) < 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "minLength", params: { limit: 0 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.useLevel !== void 0) {
      let data9 = data.useLevel;
      typeof data9 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/useLevel", keyword: "type", params: { type: "string" } }), errors++), data9 === "1" || data9 === "2" || data9 === "3" || data9 === "4" || data9 === "5" || data9 === "6" || data9 === "7" || (vErrors = report(vErrors, { instancePath: instancePath + "/useLevel", keyword: "enum", params: { allowedValues: schema36.enum } }), errors++);
    }
    if (data.taskState !== void 0) {
      let data10 = data.taskState;
      typeof data10 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/taskState", keyword: "type", params: { type: "string" } }), errors++), data10 === "inUse" || data10 === "suspended" || data10 === "cancelled" || data10 === "draft" || (vErrors = report(vErrors, { instancePath: instancePath + "/taskState", keyword: "enum", params: { allowedValues: schema37.enum } }), errors++);
    }
    if (data.taskVersion !== void 0) {
      let data11 = data.taskVersion;
      typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data11 == "number" && isFinite(data11) && (data11 < 1 || isNaN(data11)) && (vErrors = report(vErrors, { instancePath: instancePath + "/taskVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.planEffectiveDate !== void 0) {
      let data12 = data.planEffectiveDate;
      typeof data12 == "string" ? formats0(data12) || (vErrors = report(vErrors, { instancePath: instancePath + "/planEffectiveDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/planEffectiveDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.planCancelDate !== void 0) {
      let data13 = data.planCancelDate;
      typeof data13 == "string" ? formats0(data13) || (vErrors = report(vErrors, { instancePath: instancePath + "/planCancelDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/planCancelDate", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
