// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema41 = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "administrativeOrgan", "otherOrganization"] }, schema42 = { type: "string", enum: ["111", "112", "113", "114", "115", "116", "117", "118", "119", "121", "123", "125", "127", "129", "131", "133", "151", "153", "154", "157", "159", "161", "163", "191", "211", "212", "213", "214", "215", "216", "217", "218", "219", "221", "223", "225", "227", "229", "231", "233", "240", "241", "291", "311", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "511", "512", "513", "515", "516", "517", "518", "552", "553", "554", "555", "556", "557", "558", "620", "621", "631", "633", "634", "635", "636", "637", "638", "639", "640", "641", "642", "643", "644", "647", "650", "711", "721", "722", "723", "724", "725", "726", "727", "728", "729", "730", "731", "732", "733", "734", "735", "736", "737", "738", "739", "740", "741", "742", "743", "744", "745", "746", "747", "748", "761", "765", "771", "781", "791", "792", "811", "812", "813", "821", "822", "990", "001"] };
const schema46 = { type: "string", enum: ["submitted", "handling", "correcting", "finished", "partlyFinished", "notFinished", "withdrawn"] };
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
const schema52 = { type: "string", enum: ["waiting", "submitted", "correcting", "accepted", "granted", "notGranted", "notAccepted", "withdrawn"] }, pattern10 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.taskCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskCode" } }), errors++), data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.status === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } }), errors++), data.taskCode !== void 0) {
      let data0 = data.taskCode;
      typeof data0 == "string" ? pattern10.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.projectNo !== void 0) {
      let data1 = data.projectNo;
      typeof data1 == "string" ? (func1(data1) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      typeof data2 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }), errors++), data2 === "waiting" || data2 === "submitted" || data2 === "correcting" || data2 === "accepted" || data2 === "granted" || data2 === "notGranted" || data2 === "notAccepted" || data2 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema52.enum } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate24.errors = vErrors, errors === 0;
}
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^[0-9]{6}([0-9]{3}|[0-9]{6})?$", "u"), formats4 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
  const _errs3 = errors;
  let valid1 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.status === void 0 && (missing0 = "status"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.status !== void 0) {
      let data0 = data.status;
      data0 === "finished" || data0 === "partlyFinished" || data0 === "notFinished" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid0 = _errs4 === errors;
  if (errors = _errs3, vErrors = keepFirst(vErrors, _errs3), _valid0) {
    const _errs6 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.finishTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "finishTime" } }), errors++);
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs8 = errors;
  let valid3 = !0;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.applyerType === void 0 && (missing1 = "applyerType"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.applyerType !== void 0) {
      let data1 = data.applyerType;
      data1 === "enterprise" || data1 === "institution" || data1 === "socialOrganization" || data1 === "administrativeOrgan" || data1 === "otherOrganization" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid1 = _errs9 === errors;
  if (errors = _errs8, vErrors = keepFirst(vErrors, _errs8), _valid1) {
    const _errs11 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.legalName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "legalName" } }), errors++);
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
  }
  if (valid3 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bundleProjectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleProjectNo" } }), errors++), data.bundleCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleCode" } }), errors++), data.bundleName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleName" } }), errors++), data.leadDeptName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "leadDeptName" } }), errors++), data.leadDeptCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "leadDeptCode" } }), errors++), data.applyerName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyerName" } }), errors++), data.applyerType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyerType" } }), errors++), data.applyerPageType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyerPageType" } }), errors++), data.applyerPageCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyerPageCode" } }), errors++), data.applyTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyTime" } }), errors++), data.status === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } }), errors++), data.singles === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "singles" } }), errors++), data.bundleProjectNo !== void 0) {
      let data2 = data.bundleProjectNo;
      typeof data2 == "string" ? (func1(data2) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleProjectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleProjectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleProjectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleCode !== void 0) {
      let data3 = data.bundleCode;
      typeof data3 == "string" ? (func1(data3) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleName !== void 0) {
      let data4 = data.bundleName;
      typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.leadDeptName !== void 0) {
      let data5 = data.leadDeptName;
      typeof data5 == "string" ? (func1(data5) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/leadDeptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/leadDeptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/leadDeptName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.leadDeptCode !== void 0) {
      let data6 = data.leadDeptCode;
      typeof data6 == "string" ? pattern6.test(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/leadDeptCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/leadDeptCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.areaCode !== void 0) {
      let data7 = data.areaCode;
      typeof data7 == "string" ? pattern7.test(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "pattern", params: { pattern: "^[0-9]{6}([0-9]{3}|[0-9]{6})?$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyerName !== void 0) {
      let data8 = data.applyerName;
      typeof data8 == "string" ? (func1(data8) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyerName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyerType !== void 0) {
      let data9 = data.applyerType;
      typeof data9 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerType", keyword: "type", params: { type: "string" } }), errors++), data9 === "naturalPerson" || data9 === "enterprise" || data9 === "institution" || data9 === "socialOrganization" || data9 === "administrativeOrgan" || data9 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/applyerType", keyword: "enum", params: { allowedValues: schema41.enum } }), errors++);
    }
    if (data.applyerPageType !== void 0) {
      let data10 = data.applyerPageType;
      typeof data10 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerPageType", keyword: "type", params: { type: "string" } }), errors++), data10 === "111" || data10 === "112" || data10 === "113" || data10 === "114" || data10 === "115" || data10 === "116" || data10 === "117" || data10 === "118" || data10 === "119" || data10 === "121" || data10 === "123" || data10 === "125" || data10 === "127" || data10 === "129" || data10 === "131" || data10 === "133" || data10 === "151" || data10 === "153" || data10 === "154" || data10 === "157" || data10 === "159" || data10 === "161" || data10 === "163" || data10 === "191" || data10 === "211" || data10 === "212" || data10 === "213" || data10 === "214" || data10 === "215" || data10 === "216" || data10 === "217" || data10 === "218" || data10 === "219" || data10 === "221" || data10 === "223" || data10 === "225" || data10 === "227" || data10 === "229" || data10 === "231" || data10 === "233" || data10 === "240" || data10 === "241" || data10 === "291" || data10 === "311" || data10 === "411" || data10 === "412" || data10 === "413" || data10 === "414" || data10 === "415" || data10 === "416" || data10 === "417" || data10 === "418" || data10 === "419" || data10 === "420" || data10 === "421" || data10 === "511" || data10 === "512" || data10 === "513" || data10 === "515" || data10 === "516" || data10 === "517" || data10 === "518" || data10 === "552" || data10 === "553" || data10 === "554" || data10 === "555" || data10 === "556" || data10 === "557" || data10 === "558" || data10 === "620" || data10 === "621" || data10 === "631" || data10 === "633" || data10 === "634" || data10 === "635" || data10 === "636" || data10 === "637" || data10 === "638" || data10 === "639" || data10 === "640" || data10 === "641" || data10 === "642" || data10 === "643" || data10 === "644" || data10 === "647" || data10 === "650" || data10 === "711" || data10 === "721" || data10 === "722" || data10 === "723" || data10 === "724" || data10 === "725" || data10 === "726" || data10 === "727" || data10 === "728" || data10 === "729" || data10 === "730" || data10 === "731" || data10 === "732" || data10 === "733" || data10 === "734" || data10 === "735" || data10 === "736" || data10 === "737" || data10 === "738" || data10 === "739" || data10 === "740" || data10 === "741" || data10 === "742" || data10 === "743" || data10 === "744" || data10 === "745" || data10 === "746" || data10 === "747" || data10 === "748" || data10 === "761" || data10 === "765" || data10 === "771" || data10 === "781" || data10 === "791" || data10 === "792" || data10 === "811" || data10 === "812" || data10 === "813" || data10 === "821" || data10 === "822" || data10 === "990" || data10 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/applyerPageType", keyword: "enum", params: { allowedValues: schema42.enum } }), errors++);
    }
    if (data.applyerPageCode !== void 0) {
      let data11 = data.applyerPageCode;
      typeof data11 == "string" ? (func1(data11) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerPageCode", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data11) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerPageCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyerPageCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.legalName !== void 0) {
      let data12 = data.legalName;
      typeof data12 == "string" ? (func1(data12) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/legalName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data12) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/legalName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/legalName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyTime !== void 0) {
      let data13 = data.applyTime;
      typeof data13 == "string" ? (pattern4.test(data13) || (vErrors = report(vErrors, { instancePath: instancePath + "/applyTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data13) || (vErrors = report(vErrors, { instancePath: instancePath + "/applyTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.status !== void 0) {
      let data14 = data.status;
      typeof data14 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }), errors++), data14 === "submitted" || data14 === "handling" || data14 === "correcting" || data14 === "finished" || data14 === "partlyFinished" || data14 === "notFinished" || data14 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: schema46.enum } }), errors++);
    }
    if (data.promiseDate !== void 0) {
      let data15 = data.promiseDate;
      typeof data15 == "string" ? formats4(data15) || (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.finishTime !== void 0) {
      let data16 = data.finishTime;
      typeof data16 == "string" ? (pattern4.test(data16) || (vErrors = report(vErrors, { instancePath: instancePath + "/finishTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data16) || (vErrors = report(vErrors, { instancePath: instancePath + "/finishTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/finishTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.singles !== void 0) {
      let data17 = data.singles;
      const _errs56 = errors;
      let valid18 = !0;
      const _errs57 = errors;
      Array.isArray(data17) && data17.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid2 = _errs57 === errors;
      if (errors = _errs56, vErrors = keepFirst(vErrors, _errs56), _valid2) {
        const _errs58 = errors;
        if (Array.isArray(data17)) {
          data17.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/singles", keyword: "minItems", params: { limit: 1 } }), errors++);
          const len0 = data17.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate24(data17[i0], { instancePath: instancePath + "/singles/" + i0, parentData: data17, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate24.errors), errors += validate24.errors.length);
        }
        var _valid2 = _errs58 === errors;
        valid18 = _valid2;
      }
      valid18 || (vErrors = report(vErrors, { instancePath: instancePath + "/singles", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data17) ? data17.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/singles", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/singles", keyword: "type", params: { type: "array" } }), errors++);
    }
    for (const key0 in data)
      key0 !== "bundleProjectNo" && key0 !== "bundleCode" && key0 !== "bundleName" && key0 !== "leadDeptName" && key0 !== "leadDeptCode" && key0 !== "areaCode" && key0 !== "applyerName" && key0 !== "applyerType" && key0 !== "applyerPageType" && key0 !== "applyerPageCode" && key0 !== "legalName" && key0 !== "applyTime" && key0 !== "status" && key0 !== "promiseDate" && key0 !== "finishTime" && key0 !== "singles" && key0 !== "rowGuid" && key0 !== "cdOperation" && key0 !== "cdTime" && key0 !== "dataSource" && key0 !== "dataVersion" && key0 !== "sourceSystem" && key0 !== "sourceSerial" && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
