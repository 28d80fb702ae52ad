// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema40 = { type: "string", enum: ["normal", "cancelled", "revoked", "expired"] }, schema41 = { type: "string", enum: ["A", "B", "C", "D"] }, func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{21}$", "u"), pattern6 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u"), formats0 = formats.date;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.licenceId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "licenceId" } }), errors++), data.typeCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "typeCode" } }), errors++), data.typeName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "typeName" } }), errors++), data.number === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "number" } }), errors++), data.holderName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "holderName" } }), errors++), data.holderSubject === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "holderSubject" } }), errors++), data.issueDept === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issueDept" } }), errors++), data.issueDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issueDate" } }), errors++), data.state === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "state" } }), errors++), data.trustLevel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "trustLevel" } }), errors++), data.licenceId !== void 0) {
      let data0 = data.licenceId;
      typeof data0 == "string" ? (func1(data0) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "maxLength", params: { limit: 128 } }), errors++), pattern4.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "pattern", params: { pattern: "^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.typeCode !== void 0) {
      let data1 = data.typeCode;
      typeof data1 == "string" ? pattern5.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/typeCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{21}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/typeCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.typeName !== void 0) {
      let data2 = data.typeName;
      typeof data2 == "string" ? (func1(data2) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/typeName", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/typeName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/typeName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.number !== void 0) {
      let data3 = data.number;
      typeof data3 == "string" ? (func1(data3) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/number", keyword: "maxLength", params: { limit: 128 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/number", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/number", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.holderName !== void 0) {
      let data4 = data.holderName;
      typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/holderName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/holderName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/holderName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.holderSubject !== void 0) {
      let data5 = data.holderSubject;
      typeof data5 == "string" ? pattern6.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/holderSubject", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/holderSubject", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.issueDept !== void 0) {
      let data6 = data.issueDept;
      typeof data6 == "string" ? (func1(data6) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.issueDate !== void 0) {
      let data7 = data.issueDate;
      typeof data7 == "string" ? formats0(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/issueDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.validFrom !== void 0) {
      let data8 = data.validFrom;
      typeof data8 == "string" ? formats0(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/validFrom", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/validFrom", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.validTo !== void 0) {
      let data9 = data.validTo;
      typeof data9 == "string" ? formats0(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/validTo", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/validTo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.state !== void 0) {
      let data10 = data.state;
      typeof data10 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } }), errors++), data10 === "normal" || data10 === "cancelled" || data10 === "revoked" || data10 === "expired" || (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema40.enum } }), errors++);
    }
    if (data.trustLevel !== void 0) {
      let data11 = data.trustLevel;
      typeof data11 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/trustLevel", keyword: "type", params: { type: "string" } }), errors++), data11 === "A" || data11 === "B" || data11 === "C" || data11 === "D" || (vErrors = report(vErrors, { instancePath: instancePath + "/trustLevel", keyword: "enum", params: { allowedValues: schema41.enum } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
