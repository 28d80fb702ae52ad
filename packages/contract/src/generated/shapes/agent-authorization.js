// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema33 = { type: "string", enum: ["legalRepresentative", "agent"] };
const schema36 = { type: "string", enum: ["111", "112", "113", "114", "115", "116", "117", "118", "119", "121", "123", "125", "127", "129", "131", "133", "151", "153", "154", "157", "159", "161", "163", "191", "211", "212", "213", "214", "215", "216", "217", "218", "219", "221", "223", "225", "227", "229", "231", "233", "240", "241", "291", "311", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "511", "512", "513", "515", "516", "517", "518", "552", "553", "554", "555", "556", "557", "558", "620", "621", "631", "633", "634", "635", "636", "637", "638", "639", "640", "641", "642", "643", "644", "647", "650", "711", "721", "722", "723", "724", "725", "726", "727", "728", "729", "730", "731", "732", "733", "734", "735", "736", "737", "738", "739", "740", "741", "742", "743", "744", "745", "746", "747", "748", "761", "765", "771", "781", "791", "792", "811", "812", "813", "821", "822", "990", "001"] };
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^1[3-9][0-9]{9}$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), formats0 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.agentCertKey === void 0 && (missing0 = "agentCertKey") && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors = keepFirst(vErrors, _errs2), !_valid0) {
    const _errs4 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.agentCert === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "agentCert" } }), errors++);
    var _valid0 = _errs4 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "else" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.acctType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "acctType" } }), errors++), data.agentName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "agentName" } }), errors++), data.agentCertType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "agentCertType" } }), errors++), data.agentEffDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "agentEffDate" } }), errors++), data.agentExpDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "agentExpDate" } }), errors++), data.certificateSno === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certificateSno" } }), errors++), data.acctType !== void 0) {
      let data0 = data.acctType;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/acctType", keyword: "type", params: { type: "string" } }), errors++), data0 === "legalRepresentative" || data0 === "agent" || (vErrors = report(vErrors, { instancePath: instancePath + "/acctType", keyword: "enum", params: { allowedValues: schema33.enum } }), errors++);
    }
    if (data.agentName !== void 0) {
      let data1 = data.agentName;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/agentName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/agentName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/agentName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.agentMobile !== void 0) {
      let data2 = data.agentMobile;
      typeof data2 == "string" ? pattern4.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/agentMobile", keyword: "pattern", params: { pattern: "^1[3-9][0-9]{9}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/agentMobile", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.agentCertType !== void 0) {
      let data3 = data.agentCertType;
      typeof data3 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/agentCertType", keyword: "type", params: { type: "string" } }), errors++), data3 === "111" || data3 === "112" || data3 === "113" || data3 === "114" || data3 === "115" || data3 === "116" || data3 === "117" || data3 === "118" || data3 === "119" || data3 === "121" || data3 === "123" || data3 === "125" || data3 === "127" || data3 === "129" || data3 === "131" || data3 === "133" || data3 === "151" || data3 === "153" || data3 === "154" || data3 === "157" || data3 === "159" || data3 === "161" || data3 === "163" || data3 === "191" || data3 === "211" || data3 === "212" || data3 === "213" || data3 === "214" || data3 === "215" || data3 === "216" || data3 === "217" || data3 === "218" || data3 === "219" || data3 === "221" || data3 === "223" || data3 === "225" || data3 === "227" || data3 === "229" || data3 === "231" || data3 === "233" || data3 === "240" || data3 === "241" || data3 === "291" || data3 === "311" || data3 === "411" || data3 === "412" || data3 === "413" || data3 === "414" || data3 === "415" || data3 === "416" || data3 === "417" || data3 === "418" || data3 === "419" || data3 === "420" || data3 === "421" || data3 === "511" || data3 === "512" || data3 === "513" || data3 === "515" || data3 === "516" || data3 === "517" || data3 === "518" || data3 === "552" || data3 === "553" || data3 === "554" || data3 === "555" || data3 === "556" || data3 === "557" || data3 === "558" || data3 === "620" || data3 === "621" || data3 === "631" || data3 === "633" || data3 === "634" || data3 === "635" || data3 === "636" || data3 === "637" || data3 === "638" || data3 === "639" || data3 === "640" || data3 === "641" || data3 === "642" || data3 === "643" || data3 === "644" || data3 === "647" || data3 === "650" || data3 === "711" || data3 === "721" || data3 === "722" || data3 === "723" || data3 === "724" || data3 === "725" || data3 === "726" || data3 === "727" || data3 === "728" || data3 === "729" || data3 === "730" || data3 === "731" || data3 === "732" || data3 === "733" || data3 === "734" || data3 === "735" || data3 === "736" || data3 === "737" || data3 === "738" || data3 === "739" || data3 === "740" || data3 === "741" || data3 === "742" || data3 === "743" || data3 === "744" || data3 === "745" || data3 === "746" || data3 === "747" || data3 === "748" || data3 === "761" || data3 === "765" || data3 === "771" || data3 === "781" || data3 === "791" || data3 === "792" || data3 === "811" || data3 === "812" || data3 === "813" || data3 === "821" || data3 === "822" || data3 === "990" || data3 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/agentCertType", keyword: "enum", params: { allowedValues: schema36.enum } }), errors++);
    }
    if (data.agentCert !== void 0) {
      let data4 = data.agentCert;
      typeof data4 == "string" ? (func1(data4) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/agentCert", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/agentCert", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/agentCert", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.agentCertKey !== void 0) {
      let data5 = data.agentCertKey;
      typeof data5 == "string" ? (func1(data5) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/agentCertKey", keyword: "maxLength", params: { limit: 128 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/agentCertKey", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/agentCertKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.agentEffDate !== void 0) {
      let data6 = data.agentEffDate;
      typeof data6 == "string" ? formats0(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/agentEffDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/agentEffDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.agentExpDate !== void 0) {
      let data7 = data.agentExpDate;
      typeof data7 == "string" ? formats0(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/agentExpDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/agentExpDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.agentChannel !== void 0) {
      let data8 = data.agentChannel;
      typeof data8 == "string" ? (func1(data8) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/agentChannel", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/agentChannel", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/agentChannel", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.trustAcctNo !== void 0) {
      let data9 = data.trustAcctNo;
      typeof data9 == "string" ? (func1(data9) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/trustAcctNo", keyword: "maxLength", params: { limit: 128 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/trustAcctNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/trustAcctNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certificateSno !== void 0) {
      let data10 = data.certificateSno;
      typeof data10 == "string" ? pattern5.test(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/certificateSno", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/certificateSno", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
