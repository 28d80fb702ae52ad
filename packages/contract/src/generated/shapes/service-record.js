// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema39 = { type: "string", enum: ["pending", "accepted", "finished"] };
const schema47 = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"] }, schema48 = { type: "string", enum: ["111", "112", "113", "114", "115", "117", "118", "123", "154", "217", "219", "221", "412", "413", "414", "415", "420", "421", "511", "513", "516", "552", "553", "554", "791", "811", "821", "822", "990", "001"] };
const schema54 = { type: "string", enum: ["immediate", "promised"] }, schema55 = { type: "string", enum: ["internet", "governmentNetwork"] };
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
  if (valid3 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.serviceNumber === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "serviceNumber" } }), errors++), data.serviceName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "serviceName" } }), errors++), data.serviceTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "serviceTime" } }), errors++), data.proStatus === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "proStatus" } }), errors++), data.taskCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskCode" } }), errors++), data.taskName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskName" } }), errors++), data.areaCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "areaCode" } }), errors++), data.orgCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orgCode" } }), errors++), data.userName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userName" } }), errors++), data.userProp === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userProp" } }), errors++), data.userPageType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userPageType" } }), errors++), data.projectType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectType" } }), errors++), data.promiseDay === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "promiseDay" } }), errors++), data.proChannel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "proChannel" } }), errors++), data.projectNo !== void 0) {
      let data2 = data.projectNo;
      typeof data2 == "string" ? (func1(data2) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.serviceNumber !== void 0) {
      let data3 = data.serviceNumber;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/serviceNumber", keyword: "type", params: { type: "integer" } }), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 99 || isNaN(data3)) && (vErrors = report(vErrors, { instancePath: instancePath + "/serviceNumber", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data3 < 1 || isNaN(data3)) && (vErrors = report(vErrors, { instancePath: instancePath + "/serviceNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.serviceName !== void 0) {
      let data4 = data.serviceName;
      typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/serviceName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/serviceName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/serviceName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.serviceTime !== void 0) {
      let data5 = data.serviceTime;
      typeof data5 == "string" ? (pattern4.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/serviceTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/serviceTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/serviceTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.proStatus !== void 0) {
      let data6 = data.proStatus;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/proStatus", keyword: "type", params: { type: "string" } }), errors++), data6 === "pending" || data6 === "accepted" || data6 === "finished" || (vErrors = report(vErrors, { instancePath: instancePath + "/proStatus", keyword: "enum", params: { allowedValues: schema39.enum } }), errors++);
    }
    if (data.acceptDate !== void 0) {
      let data7 = data.acceptDate;
      typeof data7 == "string" ? (pattern4.test(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDate", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDate", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.resultDate !== void 0) {
      let data8 = data.resultDate;
      typeof data8 == "string" ? (pattern4.test(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskCode !== void 0) {
      let data9 = data.taskCode;
      typeof data9 == "string" ? pattern9.test(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskHandleItem !== void 0) {
      let data10 = data.taskHandleItem;
      typeof data10 == "string" ? pattern10.test(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskName !== void 0) {
      let data11 = data.taskName;
      typeof data11 == "string" ? (func1(data11) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data11) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.subMatter !== void 0) {
      let data12 = data.subMatter;
      typeof data12 == "string" ? (func1(data12) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/subMatter", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data12) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/subMatter", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/subMatter", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.areaCode !== void 0) {
      let data13 = data.areaCode;
      typeof data13 == "string" ? pattern11.test(data13) || (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgCode !== void 0) {
      let data14 = data.orgCode;
      typeof data14 == "string" ? pattern12.test(data14) || (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgName !== void 0) {
      let data15 = data.orgName;
      typeof data15 == "string" ? (func1(data15) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data15) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.userName !== void 0) {
      let data16 = data.userName;
      typeof data16 == "string" ? (func1(data16) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data16) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.userProp !== void 0) {
      let data17 = data.userProp;
      typeof data17 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/userProp", keyword: "type", params: { type: "string" } }), errors++), data17 === "naturalPerson" || data17 === "enterprise" || data17 === "institution" || data17 === "socialOrganization" || data17 === "unincorporatedEnterprise" || data17 === "administrativeOrgan" || data17 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/userProp", keyword: "enum", params: { allowedValues: schema47.enum } }), errors++);
    }
    if (data.userPageType !== void 0) {
      let data18 = data.userPageType;
      typeof data18 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/userPageType", keyword: "type", params: { type: "string" } }), errors++), data18 === "111" || data18 === "112" || data18 === "113" || data18 === "114" || data18 === "115" || data18 === "117" || data18 === "118" || data18 === "123" || data18 === "154" || data18 === "217" || data18 === "219" || data18 === "221" || data18 === "412" || data18 === "413" || data18 === "414" || data18 === "415" || data18 === "420" || data18 === "421" || data18 === "511" || data18 === "513" || data18 === "516" || data18 === "552" || data18 === "553" || data18 === "554" || data18 === "791" || data18 === "811" || data18 === "821" || data18 === "822" || data18 === "990" || data18 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/userPageType", keyword: "enum", params: { allowedValues: schema48.enum } }), errors++);
    }
    if (data.certNo !== void 0) {
      let data19 = data.certNo;
      typeof data19 == "string" ? (func1(data19) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data19) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certKey !== void 0) {
      let data20 = data.certKey;
      typeof data20 == "string" ? pattern13.test(data20) || (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleUserName !== void 0) {
      let data21 = data.handleUserName;
      typeof data21 == "string" ? (func1(data21) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data21) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleUserPageType !== void 0) {
      let data22 = data.handleUserPageType;
      typeof data22 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserPageType", keyword: "type", params: { type: "string" } }), errors++), data22 === "111" || data22 === "112" || data22 === "113" || data22 === "114" || data22 === "115" || data22 === "117" || data22 === "118" || data22 === "123" || data22 === "154" || data22 === "217" || data22 === "219" || data22 === "221" || data22 === "412" || data22 === "413" || data22 === "414" || data22 === "415" || data22 === "420" || data22 === "421" || data22 === "511" || data22 === "513" || data22 === "516" || data22 === "552" || data22 === "553" || data22 === "554" || data22 === "791" || data22 === "811" || data22 === "821" || data22 === "822" || data22 === "990" || data22 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserPageType", keyword: "enum", params: { allowedValues: schema48.enum } }), errors++);
    }
    if (data.handleUserPageCode !== void 0) {
      let data23 = data.handleUserPageCode;
      typeof data23 == "string" ? (func1(data23) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserPageCode", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data23) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserPageCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserPageCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.mobile !== void 0) {
      let data24 = data.mobile;
      typeof data24 == "string" ? pattern14.test(data24) || (vErrors = report(vErrors, { instancePath: instancePath + "/mobile", keyword: "pattern", params: { pattern: "^1[3-9][0-9]{9}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.proManager !== void 0) {
      let data25 = data.proManager;
      typeof data25 == "string" ? (func1(data25) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/proManager", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data25) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/proManager", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/proManager", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.proManagerNo !== void 0) {
      let data26 = data.proManagerNo;
      typeof data26 == "string" ? (func1(data26) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/proManagerNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data26) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/proManagerNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/proManagerNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.departmentName !== void 0) {
      let data27 = data.departmentName;
      typeof data27 == "string" ? (func1(data27) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/departmentName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data27) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/departmentName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/departmentName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.projectType !== void 0) {
      let data28 = data.projectType;
      typeof data28 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/projectType", keyword: "type", params: { type: "string" } }), errors++), data28 === "immediate" || data28 === "promised" || (vErrors = report(vErrors, { instancePath: instancePath + "/projectType", keyword: "enum", params: { allowedValues: schema54.enum } }), errors++);
    }
    if (data.promiseDay !== void 0) {
      let data29 = data.promiseDay;
      typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29) || (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDay", keyword: "type", params: { type: "integer" } }), errors++), typeof data29 == "number" && isFinite(data29) && ((data29 > 999 || isNaN(data29)) && (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDay", keyword: "maximum", params: { comparison: "<=", limit: 999 } }), errors++), (data29 < 0 || isNaN(data29)) && (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDay", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.proChannel !== void 0) {
      let data30 = data.proChannel;
      typeof data30 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/proChannel", keyword: "type", params: { type: "string" } }), errors++), data30 === "internet" || data30 === "governmentNetwork" || (vErrors = report(vErrors, { instancePath: instancePath + "/proChannel", keyword: "enum", params: { allowedValues: schema55.enum } }), errors++);
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
