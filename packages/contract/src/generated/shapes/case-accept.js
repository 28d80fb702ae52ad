// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema42 = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "administrativeOrgan", "otherOrganization"] }, schema43 = { type: "string", enum: ["111", "112", "113", "114", "115", "116", "117", "118", "119", "121", "123", "125", "127", "129", "131", "133", "151", "153", "154", "157", "159", "161", "163", "191", "211", "212", "213", "214", "215", "216", "217", "218", "219", "221", "223", "225", "227", "229", "231", "233", "240", "241", "291", "311", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "511", "512", "513", "515", "516", "517", "518", "552", "553", "554", "555", "556", "557", "558", "620", "621", "631", "633", "634", "635", "636", "637", "638", "639", "640", "641", "642", "643", "644", "647", "650", "711", "721", "722", "723", "724", "725", "726", "727", "728", "729", "730", "731", "732", "733", "734", "735", "736", "737", "738", "739", "740", "741", "742", "743", "744", "745", "746", "747", "748", "761", "765", "771", "781", "791", "792", "811", "812", "813", "821", "822", "990", "001"] };
const schema49 = { type: "string", enum: ["window", "online", "mobile", "express", "letter", "telegram", "telex", "fax", "email", "edi", "other"] };
const schema51 = { type: "string", enum: ["accepted", "notNeeded", "correctionRequired", "notAccepted"] }, schema53 = { type: "string", enum: ["immediate", "promised", "joint", "reported", "other"] };
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
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), pattern8 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$", "u"), pattern9 = /* @__PURE__ */ new RegExp("^1[3-9][0-9]{9}$", "u"), pattern10 = /* @__PURE__ */ new RegExp("^[0-9]{6}$", "u"), pattern12 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), pattern14 = /* @__PURE__ */ new RegExp("^[0-9]{6}([0-9]{3}|[0-9]{6})?$", "u"), pattern17 = /* @__PURE__ */ new RegExp("^https?://", "u"), formats6 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
  const _errs3 = errors;
  let valid1 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.acceptState === void 0 && (missing0 = "acceptState") ? (vErrors = report(vErrors, {}), errors++) : data.acceptState !== void 0 && data.acceptState !== "accepted" && (vErrors = report(vErrors, {}), errors++);
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
    if (data.acceptState === void 0 && (missing1 = "acceptState") || data.projectType === void 0 && (missing1 = "projectType"))
      vErrors = report(vErrors, {}), errors++;
    else {
      if (data.acceptState !== void 0) {
        const _errs10 = errors;
        data.acceptState !== "accepted" && (vErrors = report(vErrors, {}), errors++);
        var valid4 = _errs10 === errors;
      } else
        var valid4 = !0;
      if (valid4)
        if (data.projectType !== void 0) {
          const _errs11 = errors;
          data.projectType !== "promised" && (vErrors = report(vErrors, {}), errors++);
          var valid4 = _errs11 === errors;
        } else
          var valid4 = !0;
    }
  }
  var _valid1 = _errs9 === errors;
  if (errors = _errs8, vErrors = keepFirst(vErrors, _errs8), _valid1) {
    const _errs12 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.promiseDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "promiseDate" } }), errors++);
    var _valid1 = _errs12 === errors;
    valid3 = _valid1;
  }
  valid3 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs14 = errors;
  let valid5 = !0;
  const _errs15 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.applyerType === void 0 && (missing2 = "applyerType"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.applyerType !== void 0) {
      let data3 = data.applyerType;
      data3 === "enterprise" || data3 === "institution" || data3 === "socialOrganization" || data3 === "administrativeOrgan" || data3 === "otherOrganization" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid2 = _errs15 === errors;
  if (errors = _errs14, vErrors = keepFirst(vErrors, _errs14), _valid2) {
    const _errs17 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.legalName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "legalName" } }), errors++);
    var _valid2 = _errs17 === errors;
    valid5 = _valid2;
  }
  if (valid5 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data) && (data.contactCode !== void 0 && (data.contactType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "contactCode",
    missingProperty: "contactType",
    depsCount: 2,
    deps: "contactType, contactName"
  } }), errors++), data.contactName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "contactCode",
    missingProperty: "contactName",
    depsCount: 2,
    deps: "contactType, contactName"
  } }), errors++)), data.proDataOrgCode !== void 0 && data.proDataOrgName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
    property: "proDataOrgCode",
    missingProperty: "proDataOrgName",
    depsCount: 1,
    deps: "proDataOrgName"
  } }), errors++)), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.catalogCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "catalogCode" } }), errors++), data.taskCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskCode" } }), errors++), data.taskName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskName" } }), errors++), data.taskVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskVersion" } }), errors++), data.applyerName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyerName" } }), errors++), data.applyerType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyerType" } }), errors++), data.applyerPageType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyerPageType" } }), errors++), data.applyerPageCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyerPageCode" } }), errors++), data.applyDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyDate" } }), errors++), data.applyType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyType" } }), errors++), data.orgName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orgName" } }), errors++), data.orgCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orgCode" } }), errors++), data.handleUserName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "handleUserName" } }), errors++), data.acceptState === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "acceptState" } }), errors++), data.projectType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectType" } }), errors++), data.projectNo !== void 0) {
      let data4 = data.projectNo;
      typeof data4 == "string" ? (func1(data4) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.catalogCode !== void 0) {
      let data5 = data.catalogCode;
      typeof data5 == "string" ? pattern6.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/catalogCode", keyword: "pattern", params: { pattern: "^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/catalogCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskCode !== void 0) {
      let data6 = data.taskCode;
      typeof data6 == "string" ? pattern7.test(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.localCatalogCode !== void 0) {
      let data7 = data.localCatalogCode;
      typeof data7 == "string" ? (func1(data7) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/localCatalogCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/localCatalogCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/localCatalogCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.localTaskCode !== void 0) {
      let data8 = data.localTaskCode;
      typeof data8 == "string" ? (func1(data8) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/localTaskCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/localTaskCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/localTaskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskHandleItem !== void 0) {
      let data9 = data.taskHandleItem;
      typeof data9 == "string" ? pattern8.test(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskName !== void 0) {
      let data10 = data.taskName;
      typeof data10 == "string" ? (func1(data10) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data10) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskVersion !== void 0) {
      let data11 = data.taskVersion;
      typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data11 == "number" && isFinite(data11) && (data11 < 1 || isNaN(data11)) && (vErrors = report(vErrors, { instancePath: instancePath + "/taskVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.projectName !== void 0) {
      let data12 = data.projectName;
      typeof data12 == "string" ? (func1(data12) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data12) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyerName !== void 0) {
      let data13 = data.applyerName;
      typeof data13 == "string" ? (func1(data13) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data13) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyerName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyerType !== void 0) {
      let data14 = data.applyerType;
      typeof data14 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerType", keyword: "type", params: { type: "string" } }), errors++), data14 === "naturalPerson" || data14 === "enterprise" || data14 === "institution" || data14 === "socialOrganization" || data14 === "administrativeOrgan" || data14 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/applyerType", keyword: "enum", params: { allowedValues: schema42.enum } }), errors++);
    }
    if (data.applyerPageType !== void 0) {
      let data15 = data.applyerPageType;
      typeof data15 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerPageType", keyword: "type", params: { type: "string" } }), errors++), data15 === "111" || data15 === "112" || data15 === "113" || data15 === "114" || data15 === "115" || data15 === "116" || data15 === "117" || data15 === "118" || data15 === "119" || data15 === "121" || data15 === "123" || data15 === "125" || data15 === "127" || data15 === "129" || data15 === "131" || data15 === "133" || data15 === "151" || data15 === "153" || data15 === "154" || data15 === "157" || data15 === "159" || data15 === "161" || data15 === "163" || data15 === "191" || data15 === "211" || data15 === "212" || data15 === "213" || data15 === "214" || data15 === "215" || data15 === "216" || data15 === "217" || data15 === "218" || data15 === "219" || data15 === "221" || data15 === "223" || data15 === "225" || data15 === "227" || data15 === "229" || data15 === "231" || data15 === "233" || data15 === "240" || data15 === "241" || data15 === "291" || data15 === "311" || data15 === "411" || data15 === "412" || data15 === "413" || data15 === "414" || data15 === "415" || data15 === "416" || data15 === "417" || data15 === "418" || data15 === "419" || data15 === "420" || data15 === "421" || data15 === "511" || data15 === "512" || data15 === "513" || data15 === "515" || data15 === "516" || data15 === "517" || data15 === "518" || data15 === "552" || data15 === "553" || data15 === "554" || data15 === "555" || data15 === "556" || data15 === "557" || data15 === "558" || data15 === "620" || data15 === "621" || data15 === "631" || data15 === "633" || data15 === "634" || data15 === "635" || data15 === "636" || data15 === "637" || data15 === "638" || data15 === "639" || data15 === "640" || data15 === "641" || data15 === "642" || data15 === "643" || data15 === "644" || data15 === "647" || data15 === "650" || data15 === "711" || data15 === "721" || data15 === "722" || data15 === "723" || data15 === "724" || data15 === "725" || data15 === "726" || data15 === "727" || data15 === "728" || data15 === "729" || data15 === "730" || data15 === "731" || data15 === "732" || data15 === "733" || data15 === "734" || data15 === "735" || data15 === "736" || data15 === "737" || data15 === "738" || data15 === "739" || data15 === "740" || data15 === "741" || data15 === "742" || data15 === "743" || data15 === "744" || data15 === "745" || data15 === "746" || data15 === "747" || data15 === "748" || data15 === "761" || data15 === "765" || data15 === "771" || data15 === "781" || data15 === "791" || data15 === "792" || data15 === "811" || data15 === "812" || data15 === "813" || data15 === "821" || data15 === "822" || data15 === "990" || data15 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/applyerPageType", keyword: "enum", params: { allowedValues: schema43.enum } }), errors++);
    }
    if (data.applyerPageCode !== void 0) {
      let data16 = data.applyerPageCode;
      typeof data16 == "string" ? (func1(data16) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerPageCode", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data16) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyerPageCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyerPageCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.legalName !== void 0) {
      let data17 = data.legalName;
      typeof data17 == "string" ? (func1(data17) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/legalName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data17) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/legalName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/legalName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.contactName !== void 0) {
      let data18 = data.contactName;
      typeof data18 == "string" ? (func1(data18) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/contactName", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data18) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/contactName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/contactName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.contactType !== void 0) {
      let data19 = data.contactType;
      typeof data19 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/contactType", keyword: "type", params: { type: "string" } }), errors++), data19 === "111" || data19 === "112" || data19 === "113" || data19 === "114" || data19 === "115" || data19 === "116" || data19 === "117" || data19 === "118" || data19 === "119" || data19 === "121" || data19 === "123" || data19 === "125" || data19 === "127" || data19 === "129" || data19 === "131" || data19 === "133" || data19 === "151" || data19 === "153" || data19 === "154" || data19 === "157" || data19 === "159" || data19 === "161" || data19 === "163" || data19 === "191" || data19 === "211" || data19 === "212" || data19 === "213" || data19 === "214" || data19 === "215" || data19 === "216" || data19 === "217" || data19 === "218" || data19 === "219" || data19 === "221" || data19 === "223" || data19 === "225" || data19 === "227" || data19 === "229" || data19 === "231" || data19 === "233" || data19 === "240" || data19 === "241" || data19 === "291" || data19 === "311" || data19 === "411" || data19 === "412" || data19 === "413" || data19 === "414" || data19 === "415" || data19 === "416" || data19 === "417" || data19 === "418" || data19 === "419" || data19 === "420" || data19 === "421" || data19 === "511" || data19 === "512" || data19 === "513" || data19 === "515" || data19 === "516" || data19 === "517" || data19 === "518" || data19 === "552" || data19 === "553" || data19 === "554" || data19 === "555" || data19 === "556" || data19 === "557" || data19 === "558" || data19 === "620" || data19 === "621" || data19 === "631" || data19 === "633" || data19 === "634" || data19 === "635" || data19 === "636" || data19 === "637" || data19 === "638" || data19 === "639" || data19 === "640" || data19 === "641" || data19 === "642" || data19 === "643" || data19 === "644" || data19 === "647" || data19 === "650" || data19 === "711" || data19 === "721" || data19 === "722" || data19 === "723" || data19 === "724" || data19 === "725" || data19 === "726" || data19 === "727" || data19 === "728" || data19 === "729" || data19 === "730" || data19 === "731" || data19 === "732" || data19 === "733" || data19 === "734" || data19 === "735" || data19 === "736" || data19 === "737" || data19 === "738" || data19 === "739" || data19 === "740" || data19 === "741" || data19 === "742" || data19 === "743" || data19 === "744" || data19 === "745" || data19 === "746" || data19 === "747" || data19 === "748" || data19 === "761" || data19 === "765" || data19 === "771" || data19 === "781" || data19 === "791" || data19 === "792" || data19 === "811" || data19 === "812" || data19 === "813" || data19 === "821" || data19 === "822" || data19 === "990" || data19 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/contactType", keyword: "enum", params: { allowedValues: schema43.enum } }), errors++);
    }
    if (data.contactCode !== void 0) {
      let data20 = data.contactCode;
      typeof data20 == "string" ? (func1(data20) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/contactCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data20) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/contactCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/contactCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.contactMobile !== void 0) {
      let data21 = data.contactMobile;
      typeof data21 == "string" ? pattern9.test(data21) || (vErrors = report(vErrors, { instancePath: instancePath + "/contactMobile", keyword: "pattern", params: { pattern: "^1[3-9][0-9]{9}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/contactMobile", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.zipCode !== void 0) {
      let data22 = data.zipCode;
      typeof data22 == "string" ? pattern10.test(data22) || (vErrors = report(vErrors, { instancePath: instancePath + "/zipCode", keyword: "pattern", params: { pattern: "^[0-9]{6}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/zipCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.address !== void 0) {
      let data23 = data.address;
      typeof data23 == "string" ? (func1(data23) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/address", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data23) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/address", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyDate !== void 0) {
      let data24 = data.applyDate;
      typeof data24 == "string" ? (pattern4.test(data24) || (vErrors = report(vErrors, { instancePath: instancePath + "/applyDate", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data24) || (vErrors = report(vErrors, { instancePath: instancePath + "/applyDate", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyType !== void 0) {
      let data25 = data.applyType;
      typeof data25 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/applyType", keyword: "type", params: { type: "string" } }), errors++), data25 === "window" || data25 === "online" || data25 === "mobile" || data25 === "express" || data25 === "letter" || data25 === "telegram" || data25 === "telex" || data25 === "fax" || data25 === "email" || data25 === "edi" || data25 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/applyType", keyword: "enum", params: { allowedValues: schema49.enum } }), errors++);
    }
    if (data.orgName !== void 0) {
      let data26 = data.orgName;
      typeof data26 == "string" ? (func1(data26) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data26) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orgCode !== void 0) {
      let data27 = data.orgCode;
      typeof data27 == "string" ? pattern12.test(data27) || (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/orgCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleUserName !== void 0) {
      let data28 = data.handleUserName;
      typeof data28 == "string" ? (func1(data28) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data28) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleUserName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.acceptState !== void 0) {
      let data29 = data.acceptState;
      typeof data29 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptState", keyword: "type", params: { type: "string" } }), errors++), data29 === "accepted" || data29 === "notNeeded" || data29 === "correctionRequired" || data29 === "notAccepted" || (vErrors = report(vErrors, { instancePath: instancePath + "/acceptState", keyword: "enum", params: { allowedValues: schema51.enum } }), errors++);
    }
    if (data.acceptDate !== void 0) {
      let data30 = data.acceptDate;
      typeof data30 == "string" ? (pattern4.test(data30) || (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDate", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data30) || (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDate", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.acceptDocNo !== void 0) {
      let data31 = data.acceptDocNo;
      typeof data31 == "string" ? (func1(data31) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDocNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data31) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDocNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/acceptDocNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.projectType !== void 0) {
      let data32 = data.projectType;
      typeof data32 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/projectType", keyword: "type", params: { type: "string" } }), errors++), data32 === "immediate" || data32 === "promised" || data32 === "joint" || data32 === "reported" || data32 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/projectType", keyword: "enum", params: { allowedValues: schema53.enum } }), errors++);
    }
    if (data.promiseDate !== void 0) {
      let data33 = data.promiseDate;
      typeof data33 == "string" ? formats6(data33) || (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/promiseDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.areaCode !== void 0) {
      let data34 = data.areaCode;
      typeof data34 == "string" ? pattern14.test(data34) || (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "pattern", params: { pattern: "^[0-9]{6}([0-9]{3}|[0-9]{6})?$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.investProjectNo !== void 0) {
      let data35 = data.investProjectNo;
      typeof data35 == "string" ? (func1(data35) > 24 && (vErrors = report(vErrors, { instancePath: instancePath + "/investProjectNo", keyword: "maxLength", params: { limit: 24 } }), errors++), func1(data35) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/investProjectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/investProjectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.rejectReason !== void 0) {
      let data36 = data.rejectReason;
      typeof data36 == "string" ? (func1(data36) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/rejectReason", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data36) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rejectReason", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rejectReason", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyForm !== void 0) {
      let data37 = data.applyForm;
      typeof data37 == "string" ? (func1(data37) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyForm", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data37) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyForm", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyForm", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyChannel !== void 0) {
      let data38 = data.applyChannel;
      typeof data38 == "string" ? (func1(data38) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyChannel", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data38) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyChannel", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyChannel", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.regionCode !== void 0) {
      let data39 = data.regionCode;
      typeof data39 == "string" ? pattern14.test(data39) || (vErrors = report(vErrors, { instancePath: instancePath + "/regionCode", keyword: "pattern", params: { pattern: "^[0-9]{6}([0-9]{3}|[0-9]{6})?$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/regionCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.proDataOrgCode !== void 0) {
      let data40 = data.proDataOrgCode;
      typeof data40 == "string" ? (func1(data40) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/proDataOrgCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data40) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/proDataOrgCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/proDataOrgCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.proDataOrgName !== void 0) {
      let data41 = data.proDataOrgName;
      typeof data41 == "string" ? (func1(data41) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/proDataOrgName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data41) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/proDataOrgName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/proDataOrgName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.proDataRegionCode !== void 0) {
      let data42 = data.proDataRegionCode;
      typeof data42 == "string" ? pattern14.test(data42) || (vErrors = report(vErrors, { instancePath: instancePath + "/proDataRegionCode", keyword: "pattern", params: { pattern: "^[0-9]{6}([0-9]{3}|[0-9]{6})?$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/proDataRegionCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.targetOrgName !== void 0) {
      let data43 = data.targetOrgName;
      typeof data43 == "string" ? (func1(data43) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/targetOrgName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data43) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/targetOrgName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/targetOrgName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.detailUrl !== void 0) {
      let data44 = data.detailUrl;
      typeof data44 == "string" ? (func1(data44) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/detailUrl", keyword: "maxLength", params: { limit: 500 } }), errors++), pattern17.test(data44) || (vErrors = report(vErrors, { instancePath: instancePath + "/detailUrl", keyword: "pattern", params: { pattern: "^https?://" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/detailUrl", keyword: "type", params: { type: "string" } }), errors++);
    }
    for (const key0 in data)
      key0 !== "projectNo" && key0 !== "catalogCode" && key0 !== "taskCode" && key0 !== "localCatalogCode" && key0 !== "localTaskCode" && key0 !== "taskHandleItem" && key0 !== "taskName" && key0 !== "taskVersion" && key0 !== "projectName" && key0 !== "applyerName" && key0 !== "applyerType" && key0 !== "applyerPageType" && key0 !== "applyerPageCode" && key0 !== "legalName" && key0 !== "contactName" && key0 !== "contactType" && key0 !== "contactCode" && key0 !== "contactMobile" && key0 !== "zipCode" && key0 !== "address" && key0 !== "applyDate" && key0 !== "applyType" && key0 !== "orgName" && key0 !== "orgCode" && key0 !== "handleUserName" && key0 !== "acceptState" && key0 !== "acceptDate" && key0 !== "acceptDocNo" && key0 !== "projectType" && key0 !== "promiseDate" && key0 !== "areaCode" && key0 !== "investProjectNo" && key0 !== "rejectReason" && key0 !== "applyForm" && key0 !== "applyChannel" && key0 !== "regionCode" && key0 !== "proDataOrgCode" && key0 !== "proDataOrgName" && key0 !== "proDataRegionCode" && key0 !== "targetOrgName" && key0 !== "detailUrl" && key0 !== "rowGuid" && key0 !== "cdOperation" && key0 !== "cdTime" && key0 !== "dataSource" && key0 !== "dataVersion" && key0 !== "sourceSystem" && key0 !== "sourceSerial" && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
