// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema33 = { type: "string", enum: ["111", "112", "113", "114", "115", "116", "117", "118", "119", "121", "123", "125", "127", "129", "131", "133", "151", "153", "154", "157", "159", "161", "163", "191", "211", "212", "213", "214", "215", "216", "217", "218", "219", "221", "223", "225", "227", "229", "231", "233", "240", "241", "291", "311", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "511", "512", "513", "515", "516", "517", "518", "552", "553", "554", "555", "556", "557", "558", "620", "621", "631", "633", "634", "635", "636", "637", "638", "639", "640", "641", "642", "643", "644", "647", "650", "711", "721", "722", "723", "724", "725", "726", "727", "728", "729", "730", "731", "732", "733", "734", "735", "736", "737", "738", "739", "740", "741", "742", "743", "744", "745", "746", "747", "748", "761", "765", "771", "781", "791", "792", "811", "812", "813", "821", "822", "990", "001"] };
const schema37 = { type: "string", enum: ["unverified", "basic", "intermediate", "advanced"] };
const schema39 = { type: "string", enum: ["unknown", "male", "female", "unstated"] }, func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^1[3-9][0-9]{9}$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^[0-9]{6}$", "u"), pattern6 = /* @__PURE__ */ new RegExp("^(0[1-9]|[1-4][0-9]|5[0-6]|9[78])$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^[^@\\s]+@[^@\\s]+$", "u"), formats0 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certKey" } }), errors++), data.realLevel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "realLevel" } }), errors++), data.region === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "region" } }), errors++), data.certType !== void 0) {
      let data0 = data.certType;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/certType", keyword: "type", params: { type: "string" } }), errors++), data0 === "111" || data0 === "112" || data0 === "113" || data0 === "114" || data0 === "115" || data0 === "116" || data0 === "117" || data0 === "118" || data0 === "119" || data0 === "121" || data0 === "123" || data0 === "125" || data0 === "127" || data0 === "129" || data0 === "131" || data0 === "133" || data0 === "151" || data0 === "153" || data0 === "154" || data0 === "157" || data0 === "159" || data0 === "161" || data0 === "163" || data0 === "191" || data0 === "211" || data0 === "212" || data0 === "213" || data0 === "214" || data0 === "215" || data0 === "216" || data0 === "217" || data0 === "218" || data0 === "219" || data0 === "221" || data0 === "223" || data0 === "225" || data0 === "227" || data0 === "229" || data0 === "231" || data0 === "233" || data0 === "240" || data0 === "241" || data0 === "291" || data0 === "311" || data0 === "411" || data0 === "412" || data0 === "413" || data0 === "414" || data0 === "415" || data0 === "416" || data0 === "417" || data0 === "418" || data0 === "419" || data0 === "420" || data0 === "421" || data0 === "511" || data0 === "512" || data0 === "513" || data0 === "515" || data0 === "516" || data0 === "517" || data0 === "518" || data0 === "552" || data0 === "553" || data0 === "554" || data0 === "555" || data0 === "556" || data0 === "557" || data0 === "558" || data0 === "620" || data0 === "621" || data0 === "631" || data0 === "633" || data0 === "634" || data0 === "635" || data0 === "636" || data0 === "637" || data0 === "638" || data0 === "639" || data0 === "640" || data0 === "641" || data0 === "642" || data0 === "643" || data0 === "644" || data0 === "647" || data0 === "650" || data0 === "711" || data0 === "721" || data0 === "722" || data0 === "723" || data0 === "724" || data0 === "725" || data0 === "726" || data0 === "727" || data0 === "728" || data0 === "729" || data0 === "730" || data0 === "731" || data0 === "732" || data0 === "733" || data0 === "734" || data0 === "735" || data0 === "736" || data0 === "737" || data0 === "738" || data0 === "739" || data0 === "740" || data0 === "741" || data0 === "742" || data0 === "743" || data0 === "744" || data0 === "745" || data0 === "746" || data0 === "747" || data0 === "748" || data0 === "761" || data0 === "765" || data0 === "771" || data0 === "781" || data0 === "791" || data0 === "792" || data0 === "811" || data0 === "812" || data0 === "813" || data0 === "821" || data0 === "822" || data0 === "990" || data0 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/certType", keyword: "enum", params: { allowedValues: schema33.enum } }), errors++);
    }
    if (data.certNo !== void 0) {
      let data1 = data.certNo;
      typeof data1 == "string" ? (func1(data1) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certKey !== void 0) {
      let data2 = data.certKey;
      typeof data2 == "string" ? (func1(data2) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "maxLength", params: { limit: 128 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.userName !== void 0) {
      let data3 = data.userName;
      typeof data3 == "string" ? (func1(data3) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/userName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.mobile !== void 0) {
      let data4 = data.mobile;
      typeof data4 == "string" ? pattern4.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/mobile", keyword: "pattern", params: { pattern: "^1[3-9][0-9]{9}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.realLevel !== void 0) {
      let data5 = data.realLevel;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/realLevel", keyword: "type", params: { type: "string" } }), errors++), data5 === "unverified" || data5 === "basic" || data5 === "intermediate" || data5 === "advanced" || (vErrors = report(vErrors, { instancePath: instancePath + "/realLevel", keyword: "enum", params: { allowedValues: schema37.enum } }), errors++);
    }
    if (data.region !== void 0) {
      let data6 = data.region;
      typeof data6 == "string" ? pattern5.test(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/region", keyword: "pattern", params: { pattern: "^[0-9]{6}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/region", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.birthday !== void 0) {
      let data7 = data.birthday;
      typeof data7 == "string" ? formats0(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/birthday", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/birthday", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.sex !== void 0) {
      let data8 = data.sex;
      typeof data8 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sex", keyword: "type", params: { type: "string" } }), errors++), data8 === "unknown" || data8 === "male" || data8 === "female" || data8 === "unstated" || (vErrors = report(vErrors, { instancePath: instancePath + "/sex", keyword: "enum", params: { allowedValues: schema39.enum } }), errors++);
    }
    if (data.nation !== void 0) {
      let data9 = data.nation;
      typeof data9 == "string" ? pattern6.test(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/nation", keyword: "pattern", params: { pattern: "^(0[1-9]|[1-4][0-9]|5[0-6]|9[78])$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/nation", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.email !== void 0) {
      let data10 = data.email;
      typeof data10 == "string" ? (func1(data10) > 254 && (vErrors = report(vErrors, { instancePath: instancePath + "/email", keyword: "maxLength", params: { limit: 254 } }), errors++), pattern7.test(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/email", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }), errors++);
    }
    data.certNo !== void 0 && data.certType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
      property: "certNo",
      missingProperty: "certType",
      depsCount: 1,
      deps: "certType"
    } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
