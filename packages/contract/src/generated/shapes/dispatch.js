// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema33 = { type: "string", enum: ["case", "corrected", "withdrawn"] };
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), formats0 = formats["date-time"];
const schema40 = { type: "string", enum: ["111", "112", "113", "114", "115", "116", "117", "118", "119", "121", "123", "125", "127", "129", "131", "133", "151", "153", "154", "157", "159", "161", "163", "191", "211", "212", "213", "214", "215", "216", "217", "218", "219", "221", "223", "225", "227", "229", "231", "233", "240", "241", "291", "311", "411", "412", "413", "414", "415", "416", "417", "418", "419", "420", "421", "511", "512", "513", "515", "516", "517", "518", "552", "553", "554", "555", "556", "557", "558", "620", "621", "631", "633", "634", "635", "636", "637", "638", "639", "640", "641", "642", "643", "644", "647", "650", "711", "721", "722", "723", "724", "725", "726", "727", "728", "729", "730", "731", "732", "733", "734", "735", "736", "737", "738", "739", "740", "741", "742", "743", "744", "745", "746", "747", "748", "761", "765", "771", "781", "791", "792", "811", "812", "813", "821", "822", "990", "001"] };
const pattern6 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^1[3-9][0-9]{9}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } }), errors++), data.certType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certType" } }), errors++), data.certNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certNo" } }), errors++), data.name !== void 0) {
      let data0 = data.name;
      typeof data0 == "string" ? (func1(data0) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certType !== void 0) {
      let data1 = data.certType;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/certType", keyword: "type", params: { type: "string" } }), errors++), data1 === "111" || data1 === "112" || data1 === "113" || data1 === "114" || data1 === "115" || data1 === "116" || data1 === "117" || data1 === "118" || data1 === "119" || data1 === "121" || data1 === "123" || data1 === "125" || data1 === "127" || data1 === "129" || data1 === "131" || data1 === "133" || data1 === "151" || data1 === "153" || data1 === "154" || data1 === "157" || data1 === "159" || data1 === "161" || data1 === "163" || data1 === "191" || data1 === "211" || data1 === "212" || data1 === "213" || data1 === "214" || data1 === "215" || data1 === "216" || data1 === "217" || data1 === "218" || data1 === "219" || data1 === "221" || data1 === "223" || data1 === "225" || data1 === "227" || data1 === "229" || data1 === "231" || data1 === "233" || data1 === "240" || data1 === "241" || data1 === "291" || data1 === "311" || data1 === "411" || data1 === "412" || data1 === "413" || data1 === "414" || data1 === "415" || data1 === "416" || data1 === "417" || data1 === "418" || data1 === "419" || data1 === "420" || data1 === "421" || data1 === "511" || data1 === "512" || data1 === "513" || data1 === "515" || data1 === "516" || data1 === "517" || data1 === "518" || data1 === "552" || data1 === "553" || data1 === "554" || data1 === "555" || data1 === "556" || data1 === "557" || data1 === "558" || data1 === "620" || data1 === "621" || data1 === "631" || data1 === "633" || data1 === "634" || data1 === "635" || data1 === "636" || data1 === "637" || data1 === "638" || data1 === "639" || data1 === "640" || data1 === "641" || data1 === "642" || data1 === "643" || data1 === "644" || data1 === "647" || data1 === "650" || data1 === "711" || data1 === "721" || data1 === "722" || data1 === "723" || data1 === "724" || data1 === "725" || data1 === "726" || data1 === "727" || data1 === "728" || data1 === "729" || data1 === "730" || data1 === "731" || data1 === "732" || data1 === "733" || data1 === "734" || data1 === "735" || data1 === "736" || data1 === "737" || data1 === "738" || data1 === "739" || data1 === "740" || data1 === "741" || data1 === "742" || data1 === "743" || data1 === "744" || data1 === "745" || data1 === "746" || data1 === "747" || data1 === "748" || data1 === "761" || data1 === "765" || data1 === "771" || data1 === "781" || data1 === "791" || data1 === "792" || data1 === "811" || data1 === "812" || data1 === "813" || data1 === "821" || data1 === "822" || data1 === "990" || data1 === "001" || (vErrors = report(vErrors, { instancePath: instancePath + "/certType", keyword: "enum", params: { allowedValues: schema40.enum } }), errors++);
    }
    if (data.certNo !== void 0) {
      let data2 = data.certNo;
      typeof data2 == "string" ? (func1(data2) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certKey !== void 0) {
      let data3 = data.certKey;
      typeof data3 == "string" ? pattern6.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.mobile !== void 0) {
      let data4 = data.mobile;
      typeof data4 == "string" ? pattern7.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/mobile", keyword: "pattern", params: { pattern: "^1[3-9][0-9]{9}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
const schema46 = { type: "string", enum: ["upload", "exempt", "later"] };
const pattern8 = /* @__PURE__ */ new RegExp("^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.materialName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materialName" } }), errors++), data.mode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "mode" } }), errors++), data.fileIds === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fileIds" } }), errors++), data.materialName !== void 0) {
      let data0 = data.materialName;
      typeof data0 == "string" ? (func1(data0) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.mode !== void 0) {
      let data1 = data.mode;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }), errors++), data1 === "upload" || data1 === "exempt" || data1 === "later" || (vErrors = report(vErrors, { instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: schema46.enum } }), errors++);
    }
    if (data.fileIds !== void 0) {
      let data2 = data.fileIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? (func1(data3) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/fileIds/" + i0, keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fileIds/" + i0, keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fileIds/" + i0, keyword: "type", params: { type: "string" } }), errors++);
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/fileIds", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.licenceId !== void 0) {
      let data4 = data.licenceId;
      typeof data4 == "string" ? (func1(data4) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "maxLength", params: { limit: 128 } }), errors++), pattern8.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "pattern", params: { pattern: "^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certNo !== void 0) {
      let data5 = data.certNo;
      typeof data5 == "string" ? (func1(data5) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate24.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sequence === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sequence" } }), errors++), data.kind === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kind" } }), errors++), data.projectNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectNo" } }), errors++), data.applicationId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applicationId" } }), errors++), data.itemKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "itemKey" } }), errors++), data.taskCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskCode" } }), errors++), data.taskName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskName" } }), errors++), data.applyDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyDate" } }), errors++), data.applicant === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applicant" } }), errors++), data.answers === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "answers" } }), errors++), data.materials === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materials" } }), errors++), data.sequence !== void 0) {
      let data0 = data.sequence;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/sequence", keyword: "type", params: { type: "integer" } }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)) && (vErrors = report(vErrors, { instancePath: instancePath + "/sequence", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }), errors++), data1 === "case" || data1 === "corrected" || data1 === "withdrawn" || (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema33.enum } }), errors++);
    }
    if (data.projectNo !== void 0) {
      let data2 = data.projectNo;
      typeof data2 == "string" ? (func1(data2) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/projectNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applicationId !== void 0) {
      let data3 = data.applicationId;
      typeof data3 == "string" ? (func1(data3) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applicationId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.itemKey !== void 0) {
      let data4 = data.itemKey;
      typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern4.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskCode !== void 0) {
      let data5 = data.taskCode;
      typeof data5 == "string" ? pattern5.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskName !== void 0) {
      let data6 = data.taskName;
      typeof data6 == "string" ? (func1(data6) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applyDate !== void 0) {
      let data7 = data.applyDate;
      typeof data7 == "string" ? formats0(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/applyDate", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.applicant !== void 0 && (validate22(data.applicant, { instancePath: instancePath + "/applicant", parentData: data, parentDataProperty: "applicant", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length)), data.answers !== void 0) {
      let data9 = data.answers;
      data9 && typeof data9 == "object" && !Array.isArray(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/answers", keyword: "type", params: { type: "object" } }), errors++);
    }
    if (data.materials !== void 0) {
      let data10 = data.materials;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate24(data10[i0], { instancePath: instancePath + "/materials/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate24.errors), errors += validate24.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
