// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, isEqual, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema38 = { type: "string", enum: ["pc", "mobile", "qrCode", "hallTablet", "hallTerminal", "phone"] }, schema39 = { type: "string", enum: ["verySatisfied", "satisfied", "basicallySatisfied", "dissatisfied", "veryDissatisfied"] }, schema40 = { type: "string", enum: ["108", "109", "110", "111", "112", "113", "114", "115", "207", "208", "209", "210", "211", "212", "213", "214", "307", "308", "309", "310", "311", "312", "313", "314", "406", "407", "408", "409", "410", "411", "412", "413", "510", "511", "512", "513", "514", "515", "516", "517"] };
const schema42 = { type: "string", enum: ["first", "followUp"] };
const schema44 = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"] }, schema45 = { type: "string", enum: ["111", "112", "113", "114", "115", "116", "117", "118", "119", "121", "123", "125", "127", "129", "131", "133", "151", "153", "154", "157", "159", "161", "163", "191", "211", "212", "213", "214", "215", "216", "217", "218", "219", "221", "223", "225", "227", "229", "231", "233", "240", "241", "291", "311", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "511", "512", "513", "515", "516", "517", "518", "552", "553", "554", "555", "556", "557", "558", "620", "621", "631", "633", "634", "635", "636", "637", "638", "639", "640", "641", "642", "643", "644", "647", "650", "711", "721", "722", "723", "724", "725", "726", "727", "728", "729", "730", "731", "732", "733", "734", "735", "736", "737", "738", "739", "740", "741", "742", "743", "744", "745", "746", "747", "748", "761", "765", "771", "781", "791", "792", "811", "812", "813", "821", "822", "990", "001"] };
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
const func0 = isEqual, pattern7 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
  const _errs3 = errors;
  let valid1 = !0;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.satisfaction === void 0 && (missing0 = "satisfaction"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.satisfaction !== void 0) {
      let data0 = data.satisfaction;
      data0 === "dissatisfied" || data0 === "veryDissatisfied" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid0 = _errs4 === errors;
  if (errors = _errs3, vErrors = keepFirst(vErrors, _errs3), _valid0) {
    const _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.evalDetails === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "evalDetails" } }), errors++), data.evalDetails !== void 0)) {
      let data1 = data.evalDetails;
      Array.isArray(data1) && data1.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "minItems", params: { limit: 1 } }), errors++);
    }
    var _valid0 = _errs6 === errors;
    if (valid1 = _valid0, valid1) {
      var props0 = {};
      props0.evalDetails = !0, props0.satisfaction = !0;
    }
  }
  valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), props0 !== !0 && (props0 = props0 || {}, props0.rowGuid = !0, props0.cdOperation = !0, props0.cdTime = !0, props0.dataSource = !0, props0.dataVersion = !0, props0.sourceSystem = !0, props0.sourceSerial = !0);
  const _errs9 = errors;
  let valid4 = !0;
  const _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.channel === void 0 && (missing1 = "channel") || data.userPageType === void 0 && (missing1 = "userPageType"))
      vErrors = report(vErrors, {}), errors++;
    else {
      if (data.channel !== void 0) {
        let data2 = data.channel;
        const _errs11 = errors;
        data2 === "pc" || data2 === "mobile" || (vErrors = report(vErrors, {}), errors++);
        var valid5 = _errs11 === errors;
      } else
        var valid5 = !0;
      if (valid5)
        if (data.userPageType !== void 0) {
          const _errs12 = errors;
          data.userPageType !== "111" && (vErrors = report(vErrors, {}), errors++);
          var valid5 = _errs12 === errors;
        } else
          var valid5 = !0;
    }
  }
  var _valid1 = _errs10 === errors;
  if (errors = _errs9, vErrors = keepFirst(vErrors, _errs9), _valid1) {
    const _errs13 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.certKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certKey" } }), errors++);
    var _valid1 = _errs13 === errors;
    valid4 = _valid1;
  }
  if (valid4 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), props0 !== !0 && (props0 = props0 || {}, props0.channel = !0, props0.userPageType = !0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.assessNumber === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "assessNumber" } }), errors++), data.channel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "channel" } }), errors++), data.satisfaction === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "satisfaction" } }), errors++), data.assessTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "assessTime" } }), errors++), data.isDefault === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isDefault" } }), errors++), data.userName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userName" } }), errors++), data.userProp === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userProp" } }), errors++), data.userPageType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userPageType" } }), errors++), props0 !== !0 && (props0 = props0 || {}, props0.projectNo = !0, props0.assessNumber = !0, props0.channel = !0, props0.satisfaction = !0, props0.evalDetails = !0, props0.writingEvaluation = !0, props0.assessTime = !0, props0.isDefault = !0, props0.evaluateType = !0, props0.userName = !0, props0.userProp = !0, props0.userPageType = !0, props0.certKey = !0), data.projectNo !== void 0) {
      let data4 = data.projectNo;
      typeof data4 == "string" ? (func1(data4) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.assessNumber !== void 0) {
      let data5 = data.assessNumber;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/assessNumber", keyword: "type", params: { type: "integer" } }), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 > 99 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/assessNumber", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data5 < 1 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/assessNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.channel !== void 0) {
      let data6 = data.channel;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/channel", keyword: "type", params: { type: "string" } }), errors++), data6 === "pc" || data6 === "mobile" || data6 === "qrCode" || data6 === "hallTablet" || data6 === "hallTerminal" || data6 === "phone" || (vErrors = report(vErrors, { instancePath: instancePath + "/channel", keyword: "enum", params: { allowedValues: schema38.enum } }), errors++);
    }
    if (data.satisfaction !== void 0) {
      let data7 = data.satisfaction;
      typeof data7 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/satisfaction", keyword: "type", params: { type: "string" } }), errors++), data7 === "verySatisfied" || data7 === "satisfied" || data7 === "basicallySatisfied" || data7 === "dissatisfied" || data7 === "veryDissatisfied" || (vErrors = report(vErrors, { instancePath: instancePath + "/satisfaction", keyword: "enum", params: { allowedValues: schema39.enum } }), errors++);
    }
    if (data.evalDetails !== void 0) {
      let data8 = data.evalDetails;
      const _errs27 = errors;
      let valid10 = !0;
      const _errs28 = errors;
      Array.isArray(data8) && data8.length > 50 && (vErrors = report(vErrors, {}), errors++);
      var _valid2 = _errs28 === errors;
      if (errors = _errs27, vErrors = keepFirst(vErrors, _errs27), _valid2) {
        const _errs29 = errors;
        if (Array.isArray(data8)) {
          const len0 = data8.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data9 = data8[i0];
            typeof data9 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails/" + i0, keyword: "type", params: { type: "string" } }), errors++), data9 === "108" || data9 === "109" || data9 === "110" || data9 === "111" || data9 === "112" || data9 === "113" || data9 === "114" || data9 === "115" || data9 === "207" || data9 === "208" || data9 === "209" || data9 === "210" || data9 === "211" || data9 === "212" || data9 === "213" || data9 === "214" || data9 === "307" || data9 === "308" || data9 === "309" || data9 === "310" || data9 === "311" || data9 === "312" || data9 === "313" || data9 === "314" || data9 === "406" || data9 === "407" || data9 === "408" || data9 === "409" || data9 === "410" || data9 === "411" || data9 === "412" || data9 === "413" || data9 === "510" || data9 === "511" || data9 === "512" || data9 === "513" || data9 === "514" || data9 === "515" || data9 === "516" || data9 === "517" || (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails/" + i0, keyword: "enum", params: { allowedValues: schema40.enum } }), errors++);
          }
          let i1 = data8.length, j0;
          if (i1 > 1) {
            outer0:
              for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data8[i1], data8[j0])) {
                    vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "uniqueItems", params: { i: i1, j: j0 } }), errors++;
                    break outer0;
                  }
          }
        }
        var _valid2 = _errs29 === errors;
        valid10 = _valid2;
      }
      valid10 || (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data8) ? data8.length > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "maxItems", params: { limit: 50 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.writingEvaluation !== void 0) {
      let data10 = data.writingEvaluation;
      typeof data10 == "string" ? func1(data10) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/writingEvaluation", keyword: "maxLength", params: { limit: 500 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/writingEvaluation", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.assessTime !== void 0) {
      let data11 = data.assessTime;
      typeof data11 == "string" ? (pattern4.test(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/assessTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/assessTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/assessTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.isDefault !== void 0 && data.isDefault !== !1 && (vErrors = report(vErrors, { instancePath: instancePath + "/isDefault", keyword: "const", params: { allowedValue: !1 } }), errors++), data.evaluateType !== void 0) {
      let data13 = data.evaluateType;
      typeof data13 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/evaluateType", keyword: "type", params: { type: "string" } }), errors++), data13 === "first" || data13 === "followUp" || (vErrors = report(vErrors, { instancePath: instancePath + "/evaluateType", keyword: "enum", params: { allowedValues: schema42.enum } }), errors++);
    }
    if (data.userName !== void 0) {
      let data14 = data.userName;
      typeof data14 == "string" ? (func1(data14) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data14) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.userProp !== void 0) {
      let data15 = data.userProp;
      typeof data15 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/userProp", keyword: "type", params: { type: "string" } }), errors++), data15 === "naturalPerson" || data15 === "enterprise" || data15 === "institution" || data15 === "socialOrganization" || data15 === "unincorporatedEnterprise" || data15 === "administrativeOrgan" || data15 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/userProp", keyword: "enum", params: { allowedValues: schema44.enum } }), errors++);
    }
    if (data.userPageType !== void 0) {
      let data16 = data.userPageType;
      typeof data16 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/userPageType", keyword: "type", params: { type: "string" } }), errors++), data16 === "111" || data16 === "112" || data16 === "113" || data16 === "114" || data16 === "115" || data16 === "116" || data16 === "117" || data16 === "118" || data16 === "119" || data16 === "121" || data16 === "123" || data16 === "125" || data16 === "127" || data16 === "129" || data16 === "131" || data16 === "133" || data16 === "151" || data16 === "153" || data16 === "154" || data16 === "157" || data16 === "159" || data16 === "161" || data16 === "163" || data16 === "191" || data16 === "211" || data16 === "212" || data16 === "213" || data16 === "214" || data16 === "215" || data16 === "216" || data16 === "217" || data16 === "218" || data16 === "219" || data16 === "221" || data16 === "223" || data16 === "225" || data16 === "227" || data16 === "229" || data16 === "231" || data16 === "233" || data16 === "240" || data16 === "241" || data16 === "291" || data16 === "311" || data16 === "411" || data16 === "412" || data16 === "413" || data16 === "414" || data16 === "415" || data16 === "416" || data16 === "417" || data16 === "418" || data16 === "419" || data16 === "420" || data16 === "421" || data16 === "511" || data16 === "512" || data16 === "513" || data16 === "515" || data16 === "516" || data16 === "517" || data16 === "518" || data16 === "552" || data16 === "553" || data16 === "554" || data16 === "555" || data16 === "556" || data16 === "557" || data16 === "558" || data16 === "620" || data16 === "621" || data16 === "631" || data16 === "633" || data16 === "634" || data16 === "635" || data16 === "636" || data16 === "637" || data16 === "638" || data16 === "639" || data16 === "640" || data16 === "641" || data16 === "642" || data16 === "643" || data16 === "644" || data16 === "647" || data16 === "650" || data16 === "711" || data16 === "721" || data16 === "722" || data16 === "723" || data16 === "724" || data16 === "725" || data16 === "726" || data16 === "727" || data16 === "728" || data16 === "729" || data16 === "730" || data16 === "731" || data16 === "732" || data16 === "733" || data16 === "734" || data16 === "735" || data16 === "736" || data16 === "737" || data16 === "738" || data16 === "739" || data16 === "740" || data16 === "741" || data16 === "742" || data16 === "743" || data16 === "744" || data16 === "745" || data16 === "746" || data16 === "747" || data16 === "748" || data16 === "761" || data16 === "765" || data16 === "771" || data16 === "781" || data16 === "791" || data16 === "792" || data16 === "811" || data16 === "812" || data16 === "813" || data16 === "821" || data16 === "822" || data16 === "990" || data16 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/userPageType", keyword: "enum", params: { allowedValues: schema45.enum } }), errors++);
    }
    if (data.certKey !== void 0) {
      let data17 = data.certKey;
      typeof data17 == "string" ? pattern7.test(data17) || (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (props0 !== !0)
      for (const key0 in data)
        (!props0 || !props0[key0]) && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
