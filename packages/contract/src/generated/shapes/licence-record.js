// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema39 = { type: "string", enum: ["111", "112", "113", "114", "115", "116", "117", "118", "119", "121", "123", "125", "127", "129", "131", "133", "151", "153", "154", "157", "159", "161", "163", "191", "211", "212", "213", "214", "215", "216", "217", "218", "219", "221", "223", "225", "227", "229", "231", "233", "240", "241", "291", "311", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "511", "512", "513", "515", "516", "517", "518", "552", "553", "554", "555", "556", "557", "558", "620", "621", "631", "633", "634", "635", "636", "637", "638", "639", "640", "641", "642", "643", "644", "647", "650", "711", "721", "722", "723", "724", "725", "726", "727", "728", "729", "730", "731", "732", "733", "734", "735", "736", "737", "738", "739", "740", "741", "742", "743", "744", "745", "746", "747", "748", "761", "765", "771", "781", "791", "792", "811", "812", "813", "821", "822", "990", "001"] };
const schema45 = { type: "string", enum: ["normal", "cancelled", "revoked", "expired"] };
const schema35 = { type: "string", enum: ["insert", "update", "delete"] };
const func1 = countCharacters, formats0 = formats["date-time"], pattern4 = /* @__PURE__ */ new RegExp("\\+08:00$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^1[0-9]{2}$", "u");
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
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{21}$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$", "u"), pattern8 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), pattern9 = /* @__PURE__ */ new RegExp("^[0-9]{6}([0-9]{3}|[0-9]{6})?$", "u"), formats2 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certificateType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certificateType" } }), errors++), data.certificateTypeCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certificateTypeCode" } }), errors++), data.certificateName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certificateName" } }), errors++), data.certificateNumber === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certificateNumber" } }), errors++), data.certificateSourceId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certificateSourceId" } }), errors++), data.holder === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "holder" } }), errors++), data.holderCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "holderCode" } }), errors++), data.holderType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "holderType" } }), errors++), data.issueDept === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issueDept" } }), errors++), data.issueDeptCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issueDeptCode" } }), errors++), data.issueDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issueDate" } }), errors++), data.areaCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "areaCode" } }), errors++), data.state === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "state" } }), errors++), data.certificateType !== void 0) {
      let data0 = data.certificateType;
      typeof data0 == "string" ? (func1(data0) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/certificateType", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certificateType", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certificateType", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certificateTypeCode !== void 0) {
      let data1 = data.certificateTypeCode;
      typeof data1 == "string" ? pattern6.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/certificateTypeCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{21}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/certificateTypeCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certificateName !== void 0) {
      let data2 = data.certificateName;
      typeof data2 == "string" ? (func1(data2) > 512 && (vErrors = report(vErrors, { instancePath: instancePath + "/certificateName", keyword: "maxLength", params: { limit: 512 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certificateName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certificateName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certificateNumber !== void 0) {
      let data3 = data.certificateNumber;
      typeof data3 == "string" ? (func1(data3) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/certificateNumber", keyword: "maxLength", params: { limit: 128 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certificateNumber", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certificateNumber", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certificateSourceId !== void 0) {
      let data4 = data.certificateSourceId;
      typeof data4 == "string" ? (func1(data4) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/certificateSourceId", keyword: "maxLength", params: { limit: 128 } }), errors++), pattern7.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/certificateSourceId", keyword: "pattern", params: { pattern: "^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certificateSourceId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.holder !== void 0) {
      let data5 = data.holder;
      typeof data5 == "string" ? (func1(data5) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/holder", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/holder", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/holder", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.holderCode !== void 0) {
      let data6 = data.holderCode;
      typeof data6 == "string" ? (func1(data6) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/holderCode", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/holderCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/holderCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.holderType !== void 0) {
      let data7 = data.holderType;
      typeof data7 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/holderType", keyword: "type", params: { type: "string" } }), errors++), data7 === "111" || data7 === "112" || data7 === "113" || data7 === "114" || data7 === "115" || data7 === "116" || data7 === "117" || data7 === "118" || data7 === "119" || data7 === "121" || data7 === "123" || data7 === "125" || data7 === "127" || data7 === "129" || data7 === "131" || data7 === "133" || data7 === "151" || data7 === "153" || data7 === "154" || data7 === "157" || data7 === "159" || data7 === "161" || data7 === "163" || data7 === "191" || data7 === "211" || data7 === "212" || data7 === "213" || data7 === "214" || data7 === "215" || data7 === "216" || data7 === "217" || data7 === "218" || data7 === "219" || data7 === "221" || data7 === "223" || data7 === "225" || data7 === "227" || data7 === "229" || data7 === "231" || data7 === "233" || data7 === "240" || data7 === "241" || data7 === "291" || data7 === "311" || data7 === "411" || data7 === "412" || data7 === "413" || data7 === "414" || data7 === "415" || data7 === "416" || data7 === "417" || data7 === "418" || data7 === "419" || data7 === "420" || data7 === "421" || data7 === "511" || data7 === "512" || data7 === "513" || data7 === "515" || data7 === "516" || data7 === "517" || data7 === "518" || data7 === "552" || data7 === "553" || data7 === "554" || data7 === "555" || data7 === "556" || data7 === "557" || data7 === "558" || data7 === "620" || data7 === "621" || data7 === "631" || data7 === "633" || data7 === "634" || data7 === "635" || data7 === "636" || data7 === "637" || data7 === "638" || data7 === "639" || data7 === "640" || data7 === "641" || data7 === "642" || data7 === "643" || data7 === "644" || data7 === "647" || data7 === "650" || data7 === "711" || data7 === "721" || data7 === "722" || data7 === "723" || data7 === "724" || data7 === "725" || data7 === "726" || data7 === "727" || data7 === "728" || data7 === "729" || data7 === "730" || data7 === "731" || data7 === "732" || data7 === "733" || data7 === "734" || data7 === "735" || data7 === "736" || data7 === "737" || data7 === "738" || data7 === "739" || data7 === "740" || data7 === "741" || data7 === "742" || data7 === "743" || data7 === "744" || data7 === "745" || data7 === "746" || data7 === "747" || data7 === "748" || data7 === "761" || data7 === "765" || data7 === "771" || data7 === "781" || data7 === "791" || data7 === "792" || data7 === "811" || data7 === "812" || data7 === "813" || data7 === "821" || data7 === "822" || data7 === "990" || data7 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/holderType", keyword: "enum", params: { allowedValues: schema39.enum } }), errors++);
    }
    if (data.issueDept !== void 0) {
      let data8 = data.issueDept;
      typeof data8 == "string" ? (func1(data8) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.issueDeptCode !== void 0) {
      let data9 = data.issueDeptCode;
      typeof data9 == "string" ? pattern8.test(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/issueDeptCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueDeptCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.issueDate !== void 0) {
      let data10 = data.issueDate;
      typeof data10 == "string" ? formats2(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/issueDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.validFrom !== void 0) {
      let data11 = data.validFrom;
      typeof data11 == "string" ? formats2(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/validFrom", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/validFrom", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.validTo !== void 0) {
      let data12 = data.validTo;
      typeof data12 == "string" ? formats2(data12) || (vErrors = report(vErrors, { instancePath: instancePath + "/validTo", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/validTo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.areaCode !== void 0) {
      let data13 = data.areaCode;
      typeof data13 == "string" ? pattern9.test(data13) || (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "pattern", params: { pattern: "^[0-9]{6}([0-9]{3}|[0-9]{6})?$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.state !== void 0) {
      let data14 = data.state;
      typeof data14 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } }), errors++), data14 === "normal" || data14 === "cancelled" || data14 === "revoked" || data14 === "expired" || (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema45.enum } }), errors++);
    }
    for (const key0 in data)
      key0 !== "certificateType" && key0 !== "certificateTypeCode" && key0 !== "certificateName" && key0 !== "certificateNumber" && key0 !== "certificateSourceId" && key0 !== "holder" && key0 !== "holderCode" && key0 !== "holderType" && key0 !== "issueDept" && key0 !== "issueDeptCode" && key0 !== "issueDate" && key0 !== "validFrom" && key0 !== "validTo" && key0 !== "areaCode" && key0 !== "state" && key0 !== "rowGuid" && key0 !== "cdOperation" && key0 !== "cdTime" && key0 !== "dataSource" && key0 !== "dataVersion" && key0 !== "sourceSystem" && key0 !== "sourceSerial" && (vErrors = report(vErrors, { instancePath, keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
