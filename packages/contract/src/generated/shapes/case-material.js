// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema38 = { type: "string", enum: ["paper", "upload", "scan", "licence"] };
const schema41 = { type: "string", enum: ["A", "B", "C", "D"] }, schema42 = { type: "string", enum: ["sha-256", "sm3"] };
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
const pattern7 = /* @__PURE__ */ new RegExp("^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$", "u"), pattern8 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
  const _errs3 = errors;
  let valid1 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.exempt === void 0 && (missing0 = "exempt") ? (vErrors = report(vErrors, {}), errors++) : data.exempt !== void 0 && data.exempt !== !0 && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs4 === errors;
  if (errors = _errs3, vErrors = keepFirst(vErrors, _errs3), _valid0) {
    const _errs6 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.licenceId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "licenceId" } }), errors++);
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs8 = errors;
  let valid3 = !0;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    data.getType === void 0 && (missing1 = "getType") ? (vErrors = report(vErrors, {}), errors++) : data.getType !== void 0 && data.getType !== "licence" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid1 = _errs9 === errors;
  if (errors = _errs8, vErrors = keepFirst(vErrors, _errs8), _valid1) {
    const _errs11 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.licenceId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "licenceId" } }), errors++);
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
  }
  if (valid3 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data) && (data.fileDigest !== void 0 && (data.fileDigestAlgorithm === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "fileDigest",
    missingProperty: "fileDigestAlgorithm",
    depsCount: 2,
    deps: "fileDigestAlgorithm, attachName"
  } }), errors++), data.attachName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "fileDigest",
    missingProperty: "attachName",
    depsCount: 2,
    deps: "fileDigestAlgorithm, attachName"
  } }), errors++)), data.fileDigestAlgorithm !== void 0 && data.fileDigest === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "fileDigestAlgorithm",
    missingProperty: "fileDigest",
    depsCount: 1,
    deps: "fileDigest"
  } }), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.materialName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materialName" } }), errors++), data.getType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "getType" } }), errors++), data.projectNo !== void 0) {
      let data2 = data.projectNo;
      typeof data2 == "string" ? (func1(data2) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.materialName !== void 0) {
      let data3 = data.materialName;
      typeof data3 == "string" ? (func1(data3) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.getType !== void 0) {
      let data4 = data.getType;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/getType", keyword: "type", params: { type: "string" } }), errors++), data4 === "paper" || data4 === "upload" || data4 === "scan" || data4 === "licence" || (vErrors = report(vErrors, { instancePath: instancePath + "/getType", keyword: "enum", params: { allowedValues: schema38.enum } }), errors++);
    }
    if (data.getNum !== void 0) {
      let data5 = data.getNum;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/getNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 > 99 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/getNum", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data5 < 0 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/getNum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.getTime !== void 0) {
      let data6 = data.getTime;
      typeof data6 == "string" ? (pattern4.test(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/getTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/getTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/getTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.attachName !== void 0) {
      let data7 = data.attachName;
      typeof data7 == "string" ? (func1(data7) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/attachName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/attachName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/attachName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.exempt !== void 0 && typeof data.exempt != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/exempt", keyword: "type", params: { type: "boolean" } }), errors++), data.licenceId !== void 0) {
      let data9 = data.licenceId;
      typeof data9 == "string" ? (func1(data9) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "maxLength", params: { limit: 128 } }), errors++), pattern7.test(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "pattern", params: { pattern: "^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.trustLevel !== void 0) {
      let data10 = data.trustLevel;
      typeof data10 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/trustLevel", keyword: "type", params: { type: "string" } }), errors++), data10 === "A" || data10 === "B" || data10 === "C" || data10 === "D" || (vErrors = report(vErrors, { instancePath: instancePath + "/trustLevel", keyword: "enum", params: { allowedValues: schema41.enum } }), errors++);
    }
    if (data.fileDigestAlgorithm !== void 0) {
      let data11 = data.fileDigestAlgorithm;
      typeof data11 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/fileDigestAlgorithm", keyword: "type", params: { type: "string" } }), errors++), data11 === "sha-256" || data11 === "sm3" || (vErrors = report(vErrors, { instancePath: instancePath + "/fileDigestAlgorithm", keyword: "enum", params: { allowedValues: schema42.enum } }), errors++);
    }
    if (data.fileDigest !== void 0) {
      let data12 = data.fileDigest;
      typeof data12 == "string" ? pattern8.test(data12) || (vErrors = report(vErrors, { instancePath: instancePath + "/fileDigest", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/fileDigest", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.remark !== void 0) {
      let data13 = data.remark;
      typeof data13 == "string" ? func1(data13) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "maxLength", params: { limit: 1e3 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "type", params: { type: "string" } }), errors++);
    }
    for (const key0 in data)
      key0 !== "projectNo" && key0 !== "materialName" && key0 !== "getType" && key0 !== "getNum" && key0 !== "getTime" && key0 !== "attachName" && key0 !== "exempt" && key0 !== "licenceId" && key0 !== "trustLevel" && key0 !== "fileDigestAlgorithm" && key0 !== "fileDigest" && key0 !== "remark" && key0 !== "rowGuid" && key0 !== "cdOperation" && key0 !== "cdTime" && key0 !== "dataSource" && key0 !== "dataVersion" && key0 !== "sourceSystem" && key0 !== "sourceSerial" && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
