// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21, schema32 = { type: "object", required: ["corpName", "corpType", "certificateKey"], properties: { corpName: { type: "string", minLength: 1, maxLength: 256 }, corpType: { $ref: "#/$defs/UserProp", enum: ["enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"] }, certificateSno: { type: "string", pattern: "^[0-9A-Z]{18}$" }, certificateKey: { type: "string", minLength: 1, maxLength: 128 }, legalName: { $ref: "#/$defs/PersonName" }, legalCertType: { $ref: "#/$defs/CertificateType" }, legalCertNo: { $ref: "#/$defs/CertificateNumber" }, legalMobile: { $ref: "#/$defs/Mobile" }, legalCertBeginDate: { $ref: "#/$defs/Date" }, legalCertEndDate: { $ref: "#/$defs/Date" } }, dependentRequired: { legalCertNo: ["legalCertType", "legalName"] } }, schema33 = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"] };
const schema35 = { type: "string", enum: ["111", "112", "113", "114", "115", "116", "117", "118", "119", "121", "123", "125", "127", "129", "131", "133", "151", "153", "154", "157", "159", "161", "163", "191", "211", "212", "213", "214", "215", "216", "217", "218", "219", "221", "223", "225", "227", "229", "231", "233", "240", "241", "291", "311", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "511", "512", "513", "515", "516", "517", "518", "552", "553", "554", "555", "556", "557", "558", "620", "621", "631", "633", "634", "635", "636", "637", "638", "639", "640", "641", "642", "643", "644", "647", "650", "711", "721", "722", "723", "724", "725", "726", "727", "728", "729", "730", "731", "732", "733", "734", "735", "736", "737", "738", "739", "740", "741", "742", "743", "744", "745", "746", "747", "748", "761", "765", "771", "781", "791", "792", "811", "812", "813", "821", "822", "990", "001"] };
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^1[3-9][0-9]{9}$", "u"), formats0 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.corpName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "corpName" } }), errors++), data.corpType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "corpType" } }), errors++), data.certificateKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certificateKey" } }), errors++), data.corpName !== void 0) {
      let data0 = data.corpName;
      typeof data0 == "string" ? (func1(data0) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/corpName", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/corpName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/corpName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.corpType !== void 0) {
      let data1 = data.corpType;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/corpType", keyword: "type", params: { type: "string" } }), errors++), data1 === "naturalPerson" || data1 === "enterprise" || data1 === "institution" || data1 === "socialOrganization" || data1 === "unincorporatedEnterprise" || data1 === "administrativeOrgan" || data1 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/corpType", keyword: "enum", params: { allowedValues: schema33.enum } }), errors++), data1 === "enterprise" || data1 === "institution" || data1 === "socialOrganization" || data1 === "unincorporatedEnterprise" || data1 === "administrativeOrgan" || data1 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/corpType", keyword: "enum", params: { allowedValues: schema32.properties.corpType.enum } }), errors++);
    }
    if (data.certificateSno !== void 0) {
      let data2 = data.certificateSno;
      typeof data2 == "string" ? pattern4.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/certificateSno", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/certificateSno", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certificateKey !== void 0) {
      let data3 = data.certificateKey;
      typeof data3 == "string" ? (func1(data3) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/certificateKey", keyword: "maxLength", params: { limit: 128 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certificateKey", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certificateKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.legalName !== void 0) {
      let data4 = data.legalName;
      typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/legalName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/legalName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/legalName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.legalCertType !== void 0) {
      let data5 = data.legalCertType;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/legalCertType", keyword: "type", params: { type: "string" } }), errors++), data5 === "111" || data5 === "112" || data5 === "113" || data5 === "114" || data5 === "115" || data5 === "116" || data5 === "117" || data5 === "118" || data5 === "119" || data5 === "121" || data5 === "123" || data5 === "125" || data5 === "127" || data5 === "129" || data5 === "131" || data5 === "133" || data5 === "151" || data5 === "153" || data5 === "154" || data5 === "157" || data5 === "159" || data5 === "161" || data5 === "163" || data5 === "191" || data5 === "211" || data5 === "212" || data5 === "213" || data5 === "214" || data5 === "215" || data5 === "216" || data5 === "217" || data5 === "218" || data5 === "219" || data5 === "221" || data5 === "223" || data5 === "225" || data5 === "227" || data5 === "229" || data5 === "231" || data5 === "233" || data5 === "240" || data5 === "241" || data5 === "291" || data5 === "311" || data5 === "411" || data5 === "412" || data5 === "413" || data5 === "414" || data5 === "415" || data5 === "416" || data5 === "417" || data5 === "418" || data5 === "419" || data5 === "420" || data5 === "421" || data5 === "511" || data5 === "512" || data5 === "513" || data5 === "515" || data5 === "516" || data5 === "517" || data5 === "518" || data5 === "552" || data5 === "553" || data5 === "554" || data5 === "555" || data5 === "556" || data5 === "557" || data5 === "558" || data5 === "620" || data5 === "621" || data5 === "631" || data5 === "633" || data5 === "634" || data5 === "635" || data5 === "636" || data5 === "637" || data5 === "638" || data5 === "639" || data5 === "640" || data5 === "641" || data5 === "642" || data5 === "643" || data5 === "644" || data5 === "647" || data5 === "650" || data5 === "711" || data5 === "721" || data5 === "722" || data5 === "723" || data5 === "724" || data5 === "725" || data5 === "726" || data5 === "727" || data5 === "728" || data5 === "729" || data5 === "730" || data5 === "731" || data5 === "732" || data5 === "733" || data5 === "734" || data5 === "735" || data5 === "736" || data5 === "737" || data5 === "738" || data5 === "739" || data5 === "740" || data5 === "741" || data5 === "742" || data5 === "743" || data5 === "744" || data5 === "745" || data5 === "746" || data5 === "747" || data5 === "748" || data5 === "761" || data5 === "765" || data5 === "771" || data5 === "781" || data5 === "791" || data5 === "792" || data5 === "811" || data5 === "812" || data5 === "813" || data5 === "821" || data5 === "822" || data5 === "990" || data5 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/legalCertType", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
    }
    if (data.legalCertNo !== void 0) {
      let data6 = data.legalCertNo;
      typeof data6 == "string" ? (func1(data6) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/legalCertNo", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/legalCertNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/legalCertNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.legalMobile !== void 0) {
      let data7 = data.legalMobile;
      typeof data7 == "string" ? pattern5.test(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/legalMobile", keyword: "pattern", params: { pattern: "^1[3-9][0-9]{9}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/legalMobile", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.legalCertBeginDate !== void 0) {
      let data8 = data.legalCertBeginDate;
      typeof data8 == "string" ? formats0(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/legalCertBeginDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/legalCertBeginDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.legalCertEndDate !== void 0) {
      let data9 = data.legalCertEndDate;
      typeof data9 == "string" ? formats0(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/legalCertEndDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/legalCertEndDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    data.legalCertNo !== void 0 && (data.legalCertType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
      property: "legalCertNo",
      missingProperty: "legalCertType",
      depsCount: 2,
      deps: "legalCertType, legalName"
    } }), errors++), data.legalName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
      property: "legalCertNo",
      missingProperty: "legalName",
      depsCount: 2,
      deps: "legalCertType, legalName"
    } }), errors++));
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
