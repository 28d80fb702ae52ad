// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema38 = { type: "string", enum: ["granted", "notGranted", "voided", "transferred", "withdrawn", "correctionOverdue", "notAccepted"] };
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
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.feeName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "feeName" } }), errors++), data.amount === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "amount" } }), errors++);
    for (const key0 in data)
      key0 === "feeName" || key0 === "amount" || key0 === "payTime" || key0 === "payChannel" || key0 === "receiptNo" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.feeName !== void 0) {
      let data0 = data.feeName;
      typeof data0 == "string" ? (func1(data0) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/feeName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/feeName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/feeName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      typeof data1 == "number" && isFinite(data1) ? (data1 < 0 || isNaN(data1)) && (vErrors = report(vErrors, { instancePath: instancePath + "/amount", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/amount", keyword: "type", params: { type: "number" } }), errors++);
    }
    if (data.payTime !== void 0) {
      let data2 = data.payTime;
      typeof data2 == "string" ? (pattern4.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/payTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/payTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/payTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.payChannel !== void 0) {
      let data3 = data.payChannel;
      typeof data3 == "string" ? (func1(data3) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/payChannel", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/payChannel", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/payChannel", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.receiptNo !== void 0) {
      let data4 = data.receiptNo;
      typeof data4 == "string" ? (func1(data4) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/receiptNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/receiptNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/receiptNo", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate24.errors = vErrors, errors === 0;
}
const schema44 = { type: "string", enum: ["direct", "pickUp", "logistics", "announcement"] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.mode === void 0 && (missing0 = "mode") ? (vErrors = report(vErrors, {}), errors++) : data.mode !== void 0 && data.mode !== "logistics" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors = keepFirst(vErrors, _errs2), _valid0) {
    const _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.company === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "company" } }), errors++), data.expressNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "expressNo" } }), errors++));
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.mode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "mode" } }), errors++);
    for (const key0 in data)
      key0 === "mode" || key0 === "company" || key0 === "expressNo" || key0 === "sendTime" || key0 === "receiver" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.mode !== void 0) {
      let data1 = data.mode;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }), errors++), data1 === "direct" || data1 === "pickUp" || data1 === "logistics" || data1 === "announcement" || (vErrors = report(vErrors, { instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: schema44.enum } }), errors++);
    }
    if (data.company !== void 0) {
      let data2 = data.company;
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/company", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/company", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/company", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.expressNo !== void 0) {
      let data3 = data.expressNo;
      typeof data3 == "string" ? (func1(data3) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/expressNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/expressNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/expressNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.sendTime !== void 0) {
      let data4 = data.sendTime;
      typeof data4 == "string" ? (pattern4.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/sendTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/sendTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/sendTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.receiver !== void 0) {
      let data5 = data.receiver;
      typeof data5 == "string" ? (func1(data5) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/receiver", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/receiver", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/receiver", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate26.errors = vErrors, errors === 0;
}
const pattern7 = /* @__PURE__ */ new RegExp("^[0-9]{6}([0-9]{3}|[0-9]{6})?$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
  const _errs3 = errors;
  let valid1 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.resultType === void 0 && (missing0 = "resultType"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.resultType !== void 0) {
      let data0 = data.resultType;
      data0 === "notGranted" || data0 === "voided" || data0 === "transferred" || data0 === "withdrawn" || data0 === "correctionOverdue" || data0 === "notAccepted" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid0 = _errs4 === errors;
  if (errors = _errs3, vErrors = keepFirst(vErrors, _errs3), _valid0) {
    const _errs6 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.resultExplain === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultExplain" } }), errors++);
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data) && (data.resultCertName !== void 0 && data.resultCertNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "resultCertName",
    missingProperty: "resultCertNo",
    depsCount: 1,
    deps: "resultCertNo"
  } }), errors++), data.resultCertNo !== void 0 && data.resultCertName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "resultCertNo",
    missingProperty: "resultCertName",
    depsCount: 1,
    deps: "resultCertName"
  } }), errors++));
  const _errs9 = errors;
  let valid3 = !0;
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    data.isDeliveryResults === void 0 && (missing2 = "isDeliveryResults") ? (vErrors = report(vErrors, {}), errors++) : data.isDeliveryResults !== void 0 && data.isDeliveryResults !== !0 && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid1 = _errs10 === errors;
  if (errors = _errs9, vErrors = keepFirst(vErrors, _errs9), _valid1) {
    const _errs12 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.delivery === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "delivery" } }), errors++);
    var _valid1 = _errs12 === errors;
    valid3 = _valid1;
  }
  if (valid3 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.resultType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultType" } }), errors++), data.resultDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultDate" } }), errors++), data.isDeliveryResults === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isDeliveryResults" } }), errors++), data.projectNo !== void 0) {
      let data2 = data.projectNo;
      typeof data2 == "string" ? (func1(data2) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.resultType !== void 0) {
      let data3 = data.resultType;
      typeof data3 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/resultType", keyword: "type", params: { type: "string" } }), errors++), data3 === "granted" || data3 === "notGranted" || data3 === "voided" || data3 === "transferred" || data3 === "withdrawn" || data3 === "correctionOverdue" || data3 === "notAccepted" || (vErrors = report(vErrors, { instancePath: instancePath + "/resultType", keyword: "enum", params: { allowedValues: schema38.enum } }), errors++);
    }
    if (data.resultDate !== void 0) {
      let data4 = data.resultDate;
      typeof data4 == "string" ? (pattern4.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleUserName !== void 0) {
      let data5 = data.handleUserName;
      typeof data5 == "string" ? (func1(data5) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.isDeliveryResults !== void 0 && typeof data.isDeliveryResults != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isDeliveryResults", keyword: "type", params: { type: "boolean" } }), errors++), data.resultCertName !== void 0) {
      let data7 = data.resultCertName;
      typeof data7 == "string" ? (func1(data7) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertName", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.resultCertNo !== void 0) {
      let data8 = data.resultCertNo;
      typeof data8 == "string" ? (func1(data8) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertNo", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certValidity !== void 0) {
      let data9 = data.certValidity;
      typeof data9 == "string" ? (func1(data9) > 30 && (vErrors = report(vErrors, { instancePath: instancePath + "/certValidity", keyword: "maxLength", params: { limit: 30 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certValidity", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certValidity", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.issueOrg !== void 0) {
      let data10 = data.issueOrg;
      typeof data10 == "string" ? (func1(data10) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueOrg", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data10) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueOrg", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueOrg", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.resultExplain !== void 0) {
      let data11 = data.resultExplain;
      typeof data11 == "string" ? (func1(data11) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultExplain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data11) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.areaCode !== void 0) {
      let data12 = data.areaCode;
      typeof data12 == "string" ? pattern7.test(data12) || (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "pattern", params: { pattern: "^[0-9]{6}([0-9]{3}|[0-9]{6})?$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.remark !== void 0) {
      let data13 = data.remark;
      typeof data13 == "string" ? func1(data13) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "maxLength", params: { limit: 256 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.fees !== void 0) {
      let data14 = data.fees;
      const _errs43 = errors;
      let valid10 = !0;
      const _errs44 = errors;
      Array.isArray(data14) && data14.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid2 = _errs44 === errors;
      if (errors = _errs43, vErrors = keepFirst(vErrors, _errs43), _valid2) {
        const _errs45 = errors;
        if (Array.isArray(data14)) {
          const len0 = data14.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate24(data14[i0], { instancePath: instancePath + "/fees/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate24.errors), errors += validate24.errors.length);
        }
        var _valid2 = _errs45 === errors;
        valid10 = _valid2;
      }
      valid10 || (vErrors = report(vErrors, { instancePath: instancePath + "/fees", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data14) ? data14.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/fees", keyword: "type", params: { type: "array" } }), errors++);
    }
    data.delivery !== void 0 && (validate26(data.delivery, { instancePath: instancePath + "/delivery", parentData: data, parentDataProperty: "delivery", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate26.errors), errors += validate26.errors.length));
    for (const key0 in data)
      key0 !== "projectNo" && key0 !== "resultType" && key0 !== "resultDate" && key0 !== "handleUserName" && key0 !== "isDeliveryResults" && key0 !== "resultCertName" && key0 !== "resultCertNo" && key0 !== "certValidity" && key0 !== "issueOrg" && key0 !== "resultExplain" && key0 !== "areaCode" && key0 !== "remark" && key0 !== "fees" && key0 !== "delivery" && key0 !== "rowGuid" && key0 !== "cdOperation" && key0 !== "cdTime" && key0 !== "dataSource" && key0 !== "dataVersion" && key0 !== "sourceSystem" && key0 !== "sourceSerial" && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
