// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, isEqual, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema38 = { type: "string", enum: ["pc", "mobile", "qrCode", "hallTablet", "hallTerminal", "phone"] }, schema39 = { type: "string", enum: ["verySatisfied", "satisfied", "basicallySatisfied", "dissatisfied", "veryDissatisfied"] }, schema40 = { type: "string", enum: ["108", "109", "110", "111", "112", "113", "114", "115", "207", "208", "209", "210", "211", "212", "213", "214", "307", "308", "309", "310", "311", "312", "313", "314", "406", "407", "408", "409", "410", "411", "412", "413", "510", "511", "512", "513", "514", "515", "516", "517"] };
const schema42 = { type: "string", enum: ["first", "followUp"] };
const schema44 = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"] }, schema45 = { type: "string", enum: ["111", "112", "113", "114", "115", "117", "118", "123", "154", "217", "219", "221", "412", "413", "414", "415", "420", "421", "511", "513", "516", "552", "553", "554", "791", "811", "821", "822", "990", "001"] };
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
  if (valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), props0 !== !0 && (props0 = props0 || {}, props0.rowGuid = !0, props0.cdOperation = !0, props0.cdTime = !0, props0.dataSource = !0, props0.dataVersion = !0, props0.sourceSystem = !0, props0.sourceSerial = !0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.assessNumber === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "assessNumber" } }), errors++), data.channel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "channel" } }), errors++), data.satisfaction === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "satisfaction" } }), errors++), data.assessTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "assessTime" } }), errors++), data.isDefault === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isDefault" } }), errors++), data.userName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userName" } }), errors++), data.userProp === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userProp" } }), errors++), data.userPageType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userPageType" } }), errors++), props0 !== !0 && (props0 = props0 || {}, props0.projectNo = !0, props0.assessNumber = !0, props0.channel = !0, props0.satisfaction = !0, props0.evalDetails = !0, props0.writingEvaluation = !0, props0.assessTime = !0, props0.isDefault = !0, props0.evaluateType = !0, props0.userName = !0, props0.userProp = !0, props0.userPageType = !0, props0.certKey = !0), data.projectNo !== void 0) {
      let data2 = data.projectNo;
      typeof data2 == "string" ? (func1(data2) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.assessNumber !== void 0) {
      let data3 = data.assessNumber;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/assessNumber", keyword: "type", params: { type: "integer" } }), errors++), typeof data3 == "number" && isFinite(data3) && ((data3 > 99 || isNaN(data3)) && (vErrors = report(vErrors, { instancePath: instancePath + "/assessNumber", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data3 < 1 || isNaN(data3)) && (vErrors = report(vErrors, { instancePath: instancePath + "/assessNumber", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.channel !== void 0) {
      let data4 = data.channel;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/channel", keyword: "type", params: { type: "string" } }), errors++), data4 === "pc" || data4 === "mobile" || data4 === "qrCode" || data4 === "hallTablet" || data4 === "hallTerminal" || data4 === "phone" || (vErrors = report(vErrors, { instancePath: instancePath + "/channel", keyword: "enum", params: { allowedValues: schema38.enum } }), errors++);
    }
    if (data.satisfaction !== void 0) {
      let data5 = data.satisfaction;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/satisfaction", keyword: "type", params: { type: "string" } }), errors++), data5 === "verySatisfied" || data5 === "satisfied" || data5 === "basicallySatisfied" || data5 === "dissatisfied" || data5 === "veryDissatisfied" || (vErrors = report(vErrors, { instancePath: instancePath + "/satisfaction", keyword: "enum", params: { allowedValues: schema39.enum } }), errors++);
    }
    if (data.evalDetails !== void 0) {
      let data6 = data.evalDetails;
      const _errs21 = errors;
      let valid8 = !0;
      const _errs22 = errors;
      Array.isArray(data6) && data6.length > 50 && (vErrors = report(vErrors, {}), errors++);
      var _valid1 = _errs22 === errors;
      if (errors = _errs21, vErrors = keepFirst(vErrors, _errs21), _valid1) {
        const _errs23 = errors;
        if (Array.isArray(data6)) {
          const len0 = data6.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data7 = data6[i0];
            typeof data7 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails/" + i0, keyword: "type", params: { type: "string" } }), errors++), data7 === "108" || data7 === "109" || data7 === "110" || data7 === "111" || data7 === "112" || data7 === "113" || data7 === "114" || data7 === "115" || data7 === "207" || data7 === "208" || data7 === "209" || data7 === "210" || data7 === "211" || data7 === "212" || data7 === "213" || data7 === "214" || data7 === "307" || data7 === "308" || data7 === "309" || data7 === "310" || data7 === "311" || data7 === "312" || data7 === "313" || data7 === "314" || data7 === "406" || data7 === "407" || data7 === "408" || data7 === "409" || data7 === "410" || data7 === "411" || data7 === "412" || data7 === "413" || data7 === "510" || data7 === "511" || data7 === "512" || data7 === "513" || data7 === "514" || data7 === "515" || data7 === "516" || data7 === "517" || (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails/" + i0, keyword: "enum", params: { allowedValues: schema40.enum } }), errors++);
          }
          let i1 = data6.length, j0;
          if (i1 > 1) {
            outer0:
              for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data6[i1], data6[j0])) {
                    vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "uniqueItems", params: { i: i1, j: j0 } }), errors++;
                    break outer0;
                  }
          }
        }
        var _valid1 = _errs23 === errors;
        valid8 = _valid1;
      }
      valid8 || (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data6) ? data6.length > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "maxItems", params: { limit: 50 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.writingEvaluation !== void 0) {
      let data8 = data.writingEvaluation;
      typeof data8 == "string" ? func1(data8) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/writingEvaluation", keyword: "maxLength", params: { limit: 500 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/writingEvaluation", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.assessTime !== void 0) {
      let data9 = data.assessTime;
      typeof data9 == "string" ? (pattern4.test(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/assessTime", keyword: "pattern", params: { pattern: "\\+08:00$" } }), errors++), formats0(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/assessTime", keyword: "format", params: { format: "date-time" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/assessTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.isDefault !== void 0 && data.isDefault !== !1 && (vErrors = report(vErrors, { instancePath: instancePath + "/isDefault", keyword: "const", params: { allowedValue: !1 } }), errors++), data.evaluateType !== void 0) {
      let data11 = data.evaluateType;
      typeof data11 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/evaluateType", keyword: "type", params: { type: "string" } }), errors++), data11 === "first" || data11 === "followUp" || (vErrors = report(vErrors, { instancePath: instancePath + "/evaluateType", keyword: "enum", params: { allowedValues: schema42.enum } }), errors++);
    }
    if (data.userName !== void 0) {
      let data12 = data.userName;
      typeof data12 == "string" ? (func1(data12) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data12) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.userProp !== void 0) {
      let data13 = data.userProp;
      typeof data13 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/userProp", keyword: "type", params: { type: "string" } }), errors++), data13 === "naturalPerson" || data13 === "enterprise" || data13 === "institution" || data13 === "socialOrganization" || data13 === "unincorporatedEnterprise" || data13 === "administrativeOrgan" || data13 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/userProp", keyword: "enum", params: { allowedValues: schema44.enum } }), errors++);
    }
    if (data.userPageType !== void 0) {
      let data14 = data.userPageType;
      typeof data14 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/userPageType", keyword: "type", params: { type: "string" } }), errors++), data14 === "111" || data14 === "112" || data14 === "113" || data14 === "114" || data14 === "115" || data14 === "117" || data14 === "118" || data14 === "123" || data14 === "154" || data14 === "217" || data14 === "219" || data14 === "221" || data14 === "412" || data14 === "413" || data14 === "414" || data14 === "415" || data14 === "420" || data14 === "421" || data14 === "511" || data14 === "513" || data14 === "516" || data14 === "552" || data14 === "553" || data14 === "554" || data14 === "791" || data14 === "811" || data14 === "821" || data14 === "822" || data14 === "990" || data14 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/userPageType", keyword: "enum", params: { allowedValues: schema45.enum } }), errors++);
    }
    if (data.certKey !== void 0) {
      let data15 = data.certKey;
      typeof data15 == "string" ? pattern7.test(data15) || (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "type", params: { type: "string" } }), errors++);
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
