// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema34 = { type: "string", enum: ["required", "optional", "deferrable"] }, schema35 = { type: "string", enum: ["original", "copy", "originalOrCopy"] }, schema36 = { type: "string", enum: ["paper", "electronic", "paperOrElectronic"] }, schema37 = { type: "string", enum: ["applicant", "government", "intermediary", "other"] };
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{21}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.materialName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materialName" } }), errors++), data.isNeed === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isNeed" } }), errors++), data.orderNum === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orderNum" } }), errors++), data.materialName !== void 0) {
      let data0 = data.materialName;
      typeof data0 == "string" ? (func1(data0) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.materialKey !== void 0) {
      let data1 = data.materialKey;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern4.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.isNeed !== void 0) {
      let data2 = data.isNeed;
      typeof data2 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/isNeed", keyword: "type", params: { type: "string" } }), errors++), data2 === "required" || data2 === "optional" || data2 === "deferrable" || (vErrors = report(vErrors, { instancePath: instancePath + "/isNeed", keyword: "enum", params: { allowedValues: schema34.enum } }), errors++);
    }
    if (data.materialType !== void 0) {
      let data3 = data.materialType;
      typeof data3 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/materialType", keyword: "type", params: { type: "string" } }), errors++), data3 === "original" || data3 === "copy" || data3 === "originalOrCopy" || (vErrors = report(vErrors, { instancePath: instancePath + "/materialType", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
    }
    if (data.materialFormat !== void 0) {
      let data4 = data.materialFormat;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/materialFormat", keyword: "type", params: { type: "string" } }), errors++), data4 === "paper" || data4 === "electronic" || data4 === "paperOrElectronic" || (vErrors = report(vErrors, { instancePath: instancePath + "/materialFormat", keyword: "enum", params: { allowedValues: schema36.enum } }), errors++);
    }
    if (data.orderNum !== void 0) {
      let data5 = data.orderNum;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 > 9999 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } }), errors++), (data5 < 1 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.sourceType !== void 0) {
      let data6 = data.sourceType;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceType", keyword: "type", params: { type: "string" } }), errors++), data6 === "applicant" || data6 === "government" || data6 === "intermediary" || data6 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/sourceType", keyword: "enum", params: { allowedValues: schema37.enum } }), errors++);
    }
    if (data.sourceExplain !== void 0) {
      let data7 = data.sourceExplain;
      typeof data7 == "string" ? (func1(data7) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceExplain", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/sourceExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.formGuid !== void 0) {
      let data8 = data.formGuid;
      typeof data8 == "string" ? (func1(data8) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/formGuid", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/formGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/formGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.exampleGuid !== void 0) {
      let data9 = data.exampleGuid;
      typeof data9 == "string" ? (func1(data9) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/exampleGuid", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/exampleGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/exampleGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.pageNum !== void 0) {
      let data10 = data.pageNum;
      typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/pageNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data10 == "number" && isFinite(data10) && ((data10 > 99 || isNaN(data10)) && (vErrors = report(vErrors, { instancePath: instancePath + "/pageNum", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data10 < 0 || isNaN(data10)) && (vErrors = report(vErrors, { instancePath: instancePath + "/pageNum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.pageFormat !== void 0) {
      let data11 = data.pageFormat;
      typeof data11 == "string" ? (func1(data11) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/pageFormat", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data11) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/pageFormat", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/pageFormat", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.originals !== void 0) {
      let data12 = data.originals;
      typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "type", params: { type: "integer" } }), errors++), typeof data12 == "number" && isFinite(data12) && ((data12 > 99 || isNaN(data12)) && (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data12 < 0 || isNaN(data12)) && (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.copies !== void 0) {
      let data13 = data.copies;
      typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "type", params: { type: "integer" } }), errors++), typeof data13 == "number" && isFinite(data13) && ((data13 > 99 || isNaN(data13)) && (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data13 < 0 || isNaN(data13)) && (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.issueDept !== void 0) {
      let data14 = data.issueDept;
      typeof data14 == "string" ? (func1(data14) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data14) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.issueTimeRequirement !== void 0) {
      let data15 = data.issueTimeRequirement;
      typeof data15 == "string" ? (func1(data15) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueTimeRequirement", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data15) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueTimeRequirement", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueTimeRequirement", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.fillExplain !== void 0) {
      let data16 = data.fillExplain;
      typeof data16 == "string" ? (func1(data16) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data16) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.acceptStand !== void 0) {
      let data17 = data.acceptStand;
      typeof data17 == "string" ? (func1(data17) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptStand", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data17) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptStand", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/acceptStand", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.byLaw !== void 0) {
      let data18 = data.byLaw;
      typeof data18 == "string" ? (func1(data18) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data18) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.remark !== void 0) {
      let data19 = data.remark;
      typeof data19 == "string" ? (func1(data19) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data19) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.licenceTypeCode !== void 0) {
      let data20 = data.licenceTypeCode;
      typeof data20 == "string" ? pattern5.test(data20) || (vErrors = report(vErrors, { instancePath: instancePath + "/licenceTypeCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{21}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/licenceTypeCode", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
