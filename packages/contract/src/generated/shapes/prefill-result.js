// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const pattern4 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+$", "u");
const schema37 = { type: "string", enum: ["typed", "register", "licence", "computed"] };
const func1 = countCharacters, formats0 = formats["date-time"];
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kind" } }), errors++), data.obtainedAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "obtainedAt" } }), errors++), data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }), errors++), data0 === "typed" || data0 === "register" || data0 === "licence" || data0 === "computed" || (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema37.enum } }), errors++);
    }
    if (data.sourceName !== void 0) {
      let data1 = data.sourceName;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/sourceName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.obtainedAt !== void 0) {
      let data2 = data.obtainedAt;
      typeof data2 == "string" ? formats0(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/obtainedAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/obtainedAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.licenceId !== void 0) {
      let data3 = data.licenceId;
      typeof data3 == "string" ? (func1(data3) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "maxLength", params: { limit: 128 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "type", params: { type: "string" } }), errors++);
    }
    data.locked !== void 0 && typeof data.locked != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/locked", keyword: "type", params: { type: "boolean" } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subject === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "subject" } }), errors++), data.element === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "element" } }), errors++), data.value === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "value" } }), errors++), data.provenance === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "provenance" } }), errors++), data.subject !== void 0) {
      let data0 = data.subject;
      typeof data0 == "string" ? pattern4.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/subject", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/subject", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.element !== void 0) {
      let data1 = data.element;
      typeof data1 == "string" ? pattern5.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/element", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/element", keyword: "type", params: { type: "string" } }), errors++);
    }
    data.provenance !== void 0 && (validate23(data.provenance, { instancePath: instancePath + "/provenance", parentData: data, parentDataProperty: "provenance", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate23.errors), errors += validate23.errors.length));
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
const schema47 = { type: "string", enum: ["normal", "cancelled", "revoked", "expired"] }, schema48 = { type: "string", enum: ["A", "B", "C", "D"] }, pattern6 = /* @__PURE__ */ new RegExp("^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{21}$", "u"), formats2 = formats.date;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.licenceId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "licenceId" } }), errors++), data.typeCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "typeCode" } }), errors++), data.typeName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "typeName" } }), errors++), data.number === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "number" } }), errors++), data.holderName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "holderName" } }), errors++), data.holderSubject === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "holderSubject" } }), errors++), data.issueDept === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issueDept" } }), errors++), data.issueDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "issueDate" } }), errors++), data.state === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "state" } }), errors++), data.trustLevel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "trustLevel" } }), errors++), data.licenceId !== void 0) {
      let data0 = data.licenceId;
      typeof data0 == "string" ? (func1(data0) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "maxLength", params: { limit: 128 } }), errors++), pattern6.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "pattern", params: { pattern: "^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.typeCode !== void 0) {
      let data1 = data.typeCode;
      typeof data1 == "string" ? pattern7.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/typeCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{21}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/typeCode", keyword: "type", params: { type: "string" } }), errors++);
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
      typeof data5 == "string" ? pattern4.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/holderSubject", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/holderSubject", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.issueDept !== void 0) {
      let data6 = data.issueDept;
      typeof data6 == "string" ? (func1(data6) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.issueDate !== void 0) {
      let data7 = data.issueDate;
      typeof data7 == "string" ? formats2(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/issueDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.validFrom !== void 0) {
      let data8 = data.validFrom;
      typeof data8 == "string" ? formats2(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/validFrom", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/validFrom", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.validTo !== void 0) {
      let data9 = data.validTo;
      typeof data9 == "string" ? formats2(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/validTo", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/validTo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.state !== void 0) {
      let data10 = data.state;
      typeof data10 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } }), errors++), data10 === "normal" || data10 === "cancelled" || data10 === "revoked" || data10 === "expired" || (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema47.enum } }), errors++);
    }
    if (data.trustLevel !== void 0) {
      let data11 = data.trustLevel;
      typeof data11 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/trustLevel", keyword: "type", params: { type: "string" } }), errors++), data11 === "A" || data11 === "B" || data11 === "C" || data11 === "D" || (vErrors = report(vErrors, { instancePath: instancePath + "/trustLevel", keyword: "enum", params: { allowedValues: schema48.enum } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate26.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.values === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "values" } }), errors++), data.licences === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "licences" } }), errors++), data.unavailable === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unavailable" } }), errors++), data.values !== void 0) {
      let data0 = data.values;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data0[i0], { instancePath: instancePath + "/values/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/values", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.licences !== void 0) {
      let data2 = data.licences;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate26(data2[i1], { instancePath: instancePath + "/licences/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate26.errors), errors += validate26.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/licences", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.unavailable !== void 0) {
      let data4 = data.unavailable;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.sourceName === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/unavailable/" + i2, keyword: "required", params: { missingProperty: "sourceName" } }), errors++), data5.reason === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/unavailable/" + i2, keyword: "required", params: { missingProperty: "reason" } }), errors++), data5.sourceName !== void 0) {
              let data6 = data5.sourceName;
              typeof data6 == "string" ? (func1(data6) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/unavailable/" + i2 + "/sourceName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/unavailable/" + i2 + "/sourceName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/unavailable/" + i2 + "/sourceName", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data5.reason !== void 0) {
              let data7 = data5.reason;
              typeof data7 == "string" ? (func1(data7) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/unavailable/" + i2 + "/reason", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/unavailable/" + i2 + "/reason", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/unavailable/" + i2 + "/reason", keyword: "type", params: { type: "string" } }), errors++);
            }
          } else
            vErrors = report(vErrors, { instancePath: instancePath + "/unavailable/" + i2, keyword: "type", params: { type: "object" } }), errors++;
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/unavailable", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
