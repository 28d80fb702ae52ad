// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema39 = { type: "string", enum: ["pending", "accepted", "finished"] };
const schema47 = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"] }, schema48 = { type: "string", enum: ["111", "112", "113", "114", "115", "116", "117", "118", "119", "121", "123", "125", "127", "129", "131", "133", "151", "153", "154", "157", "159", "161", "163", "191", "211", "212", "213", "214", "215", "216", "217", "218", "219", "221", "223", "225", "227", "229", "231", "233", "240", "241", "291", "311", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "511", "512", "513", "515", "516", "517", "518", "552", "553", "554", "555", "556", "557", "558", "620", "621", "631", "633", "634", "635", "636", "637", "638", "639", "640", "641", "642", "643", "644", "647", "650", "711", "721", "722", "723", "724", "725", "726", "727", "728", "729", "730", "731", "732", "733", "734", "735", "736", "737", "738", "739", "740", "741", "742", "743", "744", "745", "746", "747", "748", "761", "765", "771", "781", "791", "792", "811", "812", "813", "821", "822", "990", "001"] };
const schema54 = { type: "string", enum: ["immediate", "promised", "joint", "reported", "other"] }, schema55 = { type: "string", enum: ["internet", "governmentNetwork"] };
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
const pattern9 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$", "u"), pattern11 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u"), pattern12 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), pattern13 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u"), pattern14 = /* @__PURE__ */ new RegExp("^1[3-9][0-9]{9}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
  const _errs3 = errors;
  let valid1 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.proStatus === void 0 && (missing0 = "proStatus"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.proStatus !== void 0) {
      let data0 = data.proStatus;
      data0 === "accepted" || data0 === "finished" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid0 = _errs4 === errors;
  if (errors = _errs3, vErrors = keepFirst(vErrors, _errs3), _valid0) {
    const _errs6 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.acceptDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "acceptDate" } }), errors++);
    var _valid0 = _errs6 === errors;
    valid1 = _valid0;
  }
  valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs8 = errors;
  let valid3 = !0;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    data.proStatus === void 0 && (missing1 = "proStatus") ? (vErrors = report(vErrors, {}), errors++) : data.proStatus !== void 0 && data.proStatus !== "finished" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid1 = _errs9 === errors;
  if (errors = _errs8, vErrors = keepFirst(vErrors, _errs8), _valid1) {
    const _errs11 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.resultDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultDate" } }), errors++);
    var _valid1 = _errs11 === errors;
    valid3 = _valid1;
  }
  valid3 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs13 = errors;
  let valid5 = !0;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.proChannel === void 0 && (missing2 = "proChannel") || data.userPageType === void 0 && (missing2 = "userPageType"))
      vErrors = report(vErrors, {}), errors++;
    else {
      if (data.proChannel !== void 0) {
        const _errs15 = errors;
        data.proChannel !== "internet" && (vErrors = report(vErrors, {}), errors++);
        var valid6 = _errs15 === errors;
      } else
        var valid6 = !0;
      if (valid6)
        if (data.userPageType !== void 0) {
          const _errs16 = errors;
          data.userPageType !== "111" && (vErrors = report(vErrors, {}), errors++);
          var valid6 = _errs16 === errors;
        } else
          var valid6 = !0;
    }
  }
  var _valid2 = _errs14 === errors;
  if (errors = _errs13, vErrors = keepFirst(vErrors, _errs13), _valid2) {
    const _errs17 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.certKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certKey" } }), errors++);
    var _valid2 = _errs17 === errors;
    valid5 = _valid2;
  }
  valid5 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs19 = errors;
  let valid7 = !0;
  const _errs20 = errors, _errs21 = errors, _errs22 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    data.certKey === void 0 && (missing3 = "certKey") && (vErrors = report(vErrors, {}), errors++);
  }
  var valid8 = _errs22 === errors;
  if (valid8 ? (vErrors = report(vErrors, {}), errors++) : (errors = _errs21, vErrors = keepFirst(vErrors, _errs21)), errors === _errs20 && data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    data.proChannel === void 0 && (missing4 = "proChannel") ? (vErrors = report(vErrors, {}), errors++) : data.proChannel !== void 0 && data.proChannel !== "governmentNetwork" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid3 = _errs20 === errors;
  if (errors = _errs19, vErrors = keepFirst(vErrors, _errs19), _valid3) {
    const _errs24 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.certNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certNo" } }), errors++);
    var _valid3 = _errs24 === errors;
    valid7 = _valid3;
  }
  if (valid7 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data) && (data.handleUserName !== void 0 && data.handleUserPageType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "handleUserName",
    missingProperty: "handleUserPageType",
    depsCount: 1,
    deps: "handleUserPageType"
  } }), errors++), data.handleUserPageCode !== void 0 && (data.handleUserName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "handleUserPageCode",
    missingProperty: "handleUserName",
    depsCount: 2,
    deps: "handleUserName, handleUserPageType"
  } }), errors++), data.handleUserPageType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "handleUserPageCode",
    missingProperty: "handleUserPageType",
    depsCount: 2,
    deps: "handleUserName, handleUserPageType"
  } }), errors++)), data.proManagerNo !== void 0 && data.proManager === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "proManagerNo",
    missingProperty: "proManager",
    depsCount: 1,
    deps: "proManager"
  } }), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.serviceNumber === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "serviceNumber" } }), errors++), data.serviceName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "serviceName" } }), errors++), data.serviceTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "serviceTime" } }), errors++), data.proStatus === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "proStatus" } }), errors++), data.taskCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskCode" } }), errors++), data.taskName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskName" } }), errors++), data.areaCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "areaCode" } }), errors++), data.orgCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orgCode" } }), errors++), data.userName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userName" } }), errors++), data.userProp === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userProp" } }), errors++), data.userPageType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userPageType" } }), errors++), data.projectType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectType" } }), errors++), data.promiseDay === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "promiseDay" } }), errors++), data.proChannel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "proChannel" } }), errors++), data.projectNo !== void 0) {
      let data5 = data.projectNo;
      typeof data5 == "string" ? (func1(data5) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.serviceNumber !== void 0) {
      let data6 = data.serviceNumber;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/serviceNumber", keyword: "type", params: { type: "integer" } }), errors++), typeof data6 == "number" && isFinite(data6) && ((data6 > 99 || isNaN(data6)) && (vErrors = report(vErrors, { instancePath: instancePath + "/serviceNumber", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data6 < 1 || isNaN(data6)) && (vErrors = report(vErrors, { instancePath: instancePath + "/serviceNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.serviceName !== void 0) {
      let data7 = data.serviceName;
      typeof data7 == "string" ? (func1(data7) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/serviceName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/serviceName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/serviceName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.serviceTime !== void 0) {
      let data8 = data.serviceTime;
      typeof data8 == "string" ? (pattern4.test(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/serviceTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/serviceTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/serviceTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.proStatus !== void 0) {
      let data9 = data.proStatus;
      typeof data9 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/proStatus", keyword: "type", params: { type: "string" } }), errors++), data9 === "pending" || data9 === "accepted" || data9 === "finished" || (vErrors = report(vErrors, { instancePath: instancePath + "/proStatus", keyword: "enum", params: { allowedValues: schema39.enum } }), errors++);
    }
    if (data.acceptDate !== void 0) {
      let data10 = data.acceptDate;
      typeof data10 == "string" ? (pattern4.test(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDate", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDate", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.resultDate !== void 0) {
      let data11 = data.resultDate;
      typeof data11 == "string" ? (pattern4.test(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskCode !== void 0) {
      let data12 = data.taskCode;
      typeof data12 == "string" ? pattern9.test(data12) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskHandleItem !== void 0) {
      let data13 = data.taskHandleItem;
      typeof data13 == "string" ? pattern10.test(data13) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskName !== void 0) {
      let data14 = data.taskName;
      typeof data14 == "string" ? (func1(data14) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data14) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.subMatter !== void 0) {
      let data15 = data.subMatter;
      typeof data15 == "string" ? (func1(data15) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/subMatter", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data15) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/subMatter", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/subMatter", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.areaCode !== void 0) {
      let data16 = data.areaCode;
      typeof data16 == "string" ? pattern11.test(data16) || (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgCode !== void 0) {
      let data17 = data.orgCode;
      typeof data17 == "string" ? pattern12.test(data17) || (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgName !== void 0) {
      let data18 = data.orgName;
      typeof data18 == "string" ? (func1(data18) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data18) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.userName !== void 0) {
      let data19 = data.userName;
      typeof data19 == "string" ? (func1(data19) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data19) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.userProp !== void 0) {
      let data20 = data.userProp;
      typeof data20 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/userProp", keyword: "type", params: { type: "string" } }), errors++), data20 === "naturalPerson" || data20 === "enterprise" || data20 === "institution" || data20 === "socialOrganization" || data20 === "unincorporatedEnterprise" || data20 === "administrativeOrgan" || data20 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/userProp", keyword: "enum", params: { allowedValues: schema47.enum } }), errors++);
    }
    if (data.userPageType !== void 0) {
      let data21 = data.userPageType;
      typeof data21 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/userPageType", keyword: "type", params: { type: "string" } }), errors++), data21 === "111" || data21 === "112" || data21 === "113" || data21 === "114" || data21 === "115" || data21 === "116" || data21 === "117" || data21 === "118" || data21 === "119" || data21 === "121" || data21 === "123" || data21 === "125" || data21 === "127" || data21 === "129" || data21 === "131" || data21 === "133" || data21 === "151" || data21 === "153" || data21 === "154" || data21 === "157" || data21 === "159" || data21 === "161" || data21 === "163" || data21 === "191" || data21 === "211" || data21 === "212" || data21 === "213" || data21 === "214" || data21 === "215" || data21 === "216" || data21 === "217" || data21 === "218" || data21 === "219" || data21 === "221" || data21 === "223" || data21 === "225" || data21 === "227" || data21 === "229" || data21 === "231" || data21 === "233" || data21 === "240" || data21 === "241" || data21 === "291" || data21 === "311" || data21 === "411" || data21 === "412" || data21 === "413" || data21 === "414" || data21 === "415" || data21 === "416" || data21 === "417" || data21 === "418" || data21 === "419" || data21 === "420" || data21 === "421" || data21 === "511" || data21 === "512" || data21 === "513" || data21 === "515" || data21 === "516" || data21 === "517" || data21 === "518" || data21 === "552" || data21 === "553" || data21 === "554" || data21 === "555" || data21 === "556" || data21 === "557" || data21 === "558" || data21 === "620" || data21 === "621" || data21 === "631" || data21 === "633" || data21 === "634" || data21 === "635" || data21 === "636" || data21 === "637" || data21 === "638" || data21 === "639" || data21 === "640" || data21 === "641" || data21 === "642" || data21 === "643" || data21 === "644" || data21 === "647" || data21 === "650" || data21 === "711" || data21 === "721" || data21 === "722" || data21 === "723" || data21 === "724" || data21 === "725" || data21 === "726" || data21 === "727" || data21 === "728" || data21 === "729" || data21 === "730" || data21 === "731" || data21 === "732" || data21 === "733" || data21 === "734" || data21 === "735" || data21 === "736" || data21 === "737" || data21 === "738" || data21 === "739" || data21 === "740" || data21 === "741" || data21 === "742" || data21 === "743" || data21 === "744" || data21 === "745" || data21 === "746" || data21 === "747" || data21 === "748" || data21 === "761" || data21 === "765" || data21 === "771" || data21 === "781" || data21 === "791" || data21 === "792" || data21 === "811" || data21 === "812" || data21 === "813" || data21 === "821" || data21 === "822" || data21 === "990" || data21 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/userPageType", keyword: "enum", params: { allowedValues: schema48.enum } }), errors++);
    }
    if (data.certNo !== void 0) {
      let data22 = data.certNo;
      typeof data22 == "string" ? (func1(data22) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data22) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certKey !== void 0) {
      let data23 = data.certKey;
      typeof data23 == "string" ? pattern13.test(data23) || (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleUserName !== void 0) {
      let data24 = data.handleUserName;
      typeof data24 == "string" ? (func1(data24) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data24) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleUserPageType !== void 0) {
      let data25 = data.handleUserPageType;
      typeof data25 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserPageType", keyword: "type", params: { type: "string" } }), errors++), data25 === "111" || data25 === "112" || data25 === "113" || data25 === "114" || data25 === "115" || data25 === "116" || data25 === "117" || data25 === "118" || data25 === "119" || data25 === "121" || data25 === "123" || data25 === "125" || data25 === "127" || data25 === "129" || data25 === "131" || data25 === "133" || data25 === "151" || data25 === "153" || data25 === "154" || data25 === "157" || data25 === "159" || data25 === "161" || data25 === "163" || data25 === "191" || data25 === "211" || data25 === "212" || data25 === "213" || data25 === "214" || data25 === "215" || data25 === "216" || data25 === "217" || data25 === "218" || data25 === "219" || data25 === "221" || data25 === "223" || data25 === "225" || data25 === "227" || data25 === "229" || data25 === "231" || data25 === "233" || data25 === "240" || data25 === "241" || data25 === "291" || data25 === "311" || data25 === "411" || data25 === "412" || data25 === "413" || data25 === "414" || data25 === "415" || data25 === "416" || data25 === "417" || data25 === "418" || data25 === "419" || data25 === "420" || data25 === "421" || data25 === "511" || data25 === "512" || data25 === "513" || data25 === "515" || data25 === "516" || data25 === "517" || data25 === "518" || data25 === "552" || data25 === "553" || data25 === "554" || data25 === "555" || data25 === "556" || data25 === "557" || data25 === "558" || data25 === "620" || data25 === "621" || data25 === "631" || data25 === "633" || data25 === "634" || data25 === "635" || data25 === "636" || data25 === "637" || data25 === "638" || data25 === "639" || data25 === "640" || data25 === "641" || data25 === "642" || data25 === "643" || data25 === "644" || data25 === "647" || data25 === "650" || data25 === "711" || data25 === "721" || data25 === "722" || data25 === "723" || data25 === "724" || data25 === "725" || data25 === "726" || data25 === "727" || data25 === "728" || data25 === "729" || data25 === "730" || data25 === "731" || data25 === "732" || data25 === "733" || data25 === "734" || data25 === "735" || data25 === "736" || data25 === "737" || data25 === "738" || data25 === "739" || data25 === "740" || data25 === "741" || data25 === "742" || data25 === "743" || data25 === "744" || data25 === "745" || data25 === "746" || data25 === "747" || data25 === "748" || data25 === "761" || data25 === "765" || data25 === "771" || data25 === "781" || data25 === "791" || data25 === "792" || data25 === "811" || data25 === "812" || data25 === "813" || data25 === "821" || data25 === "822" || data25 === "990" || data25 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserPageType", keyword: "enum", params: { allowedValues: schema48.enum } }), errors++);
    }
    if (data.handleUserPageCode !== void 0) {
      let data26 = data.handleUserPageCode;
      typeof data26 == "string" ? (func1(data26) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserPageCode", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data26) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserPageCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserPageCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.mobile !== void 0) {
      let data27 = data.mobile;
      typeof data27 == "string" ? pattern14.test(data27) || (vErrors = report(vErrors, { instancePath: instancePath + "/mobile", keyword: "pattern", params: { pattern: "^1[3-9][0-9]{9}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.proManager !== void 0) {
      let data28 = data.proManager;
      typeof data28 == "string" ? (func1(data28) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/proManager", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data28) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/proManager", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/proManager", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.proManagerNo !== void 0) {
      let data29 = data.proManagerNo;
      typeof data29 == "string" ? (func1(data29) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/proManagerNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data29) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/proManagerNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/proManagerNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.departmentName !== void 0) {
      let data30 = data.departmentName;
      typeof data30 == "string" ? (func1(data30) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/departmentName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data30) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/departmentName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/departmentName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.projectType !== void 0) {
      let data31 = data.projectType;
      typeof data31 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/projectType", keyword: "type", params: { type: "string" } }), errors++), data31 === "immediate" || data31 === "promised" || data31 === "joint" || data31 === "reported" || data31 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/projectType", keyword: "enum", params: { allowedValues: schema54.enum } }), errors++);
    }
    if (data.promiseDay !== void 0) {
      let data32 = data.promiseDay;
      typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32) || (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDay", keyword: "type", params: { type: "integer" } }), errors++), typeof data32 == "number" && isFinite(data32) && ((data32 > 999 || isNaN(data32)) && (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDay", keyword: "maximum", params: { comparison: "<=", limit: 999 } }), errors++), (data32 < 0 || isNaN(data32)) && (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDay", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.proChannel !== void 0) {
      let data33 = data.proChannel;
      typeof data33 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/proChannel", keyword: "type", params: { type: "string" } }), errors++), data33 === "internet" || data33 === "governmentNetwork" || (vErrors = report(vErrors, { instancePath: instancePath + "/proChannel", keyword: "enum", params: { allowedValues: schema55.enum } }), errors++);
    }
    for (const key0 in data)
      key0 !== "projectNo" && key0 !== "serviceNumber" && key0 !== "serviceName" && key0 !== "serviceTime" && key0 !== "proStatus" && key0 !== "acceptDate" && key0 !== "resultDate" && key0 !== "taskCode" && key0 !== "taskHandleItem" && key0 !== "taskName" && key0 !== "subMatter" && key0 !== "areaCode" && key0 !== "orgCode" && key0 !== "orgName" && key0 !== "userName" && key0 !== "userProp" && key0 !== "userPageType" && key0 !== "certNo" && key0 !== "certKey" && key0 !== "handleUserName" && key0 !== "handleUserPageType" && key0 !== "handleUserPageCode" && key0 !== "mobile" && key0 !== "proManager" && key0 !== "proManagerNo" && key0 !== "departmentName" && key0 !== "projectType" && key0 !== "promiseDay" && key0 !== "proChannel" && key0 !== "rowGuid" && key0 !== "cdOperation" && key0 !== "cdTime" && key0 !== "dataSource" && key0 !== "dataVersion" && key0 !== "sourceSystem" && key0 !== "sourceSerial" && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
