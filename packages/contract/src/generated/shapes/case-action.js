// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters;
const formats0 = formats.date;
const schema36 = { type: "string", enum: ["answer", "material"] };
const pattern4 = /* @__PURE__ */ new RegExp("^(/([^~/]|~[01])*)*$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kind" } }), errors++), data.label === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "label" } }), errors++), data.reason === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "reason" } }), errors++);
    for (const key0 in data)
      key0 === "kind" || key0 === "pointer" || key0 === "materialKey" || key0 === "label" || key0 === "reason" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }), errors++), data0 === "answer" || data0 === "material" || (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema36.enum } }), errors++);
    }
    if (data.pointer !== void 0) {
      let data1 = data.pointer;
      typeof data1 == "string" ? (func1(data1) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "maxLength", params: { limit: 500 } }), errors++), pattern4.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.materialKey !== void 0) {
      let data2 = data.materialKey;
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern5.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.label !== void 0) {
      let data3 = data.label;
      typeof data3 == "string" ? (func1(data3) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/label", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/label", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/label", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.reason !== void 0) {
      let data4 = data.reason;
      typeof data4 == "string" ? (func1(data4) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.action === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "action" } }), errors++), data.items === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "items" } }), errors++);
    for (const key0 in data)
      key0 === "action" || key0 === "deadline" || key0 === "items" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.action !== void 0 && data.action !== "requestCorrection" && (vErrors = report(vErrors, { instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "requestCorrection" } }), errors++), data.deadline !== void 0) {
      let data1 = data.deadline;
      typeof data1 == "string" ? formats0(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/deadline", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deadline", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.items !== void 0) {
      let data2 = data.items;
      const _errs8 = errors;
      let valid2 = !0;
      const _errs9 = errors;
      Array.isArray(data2) && data2.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid0 = _errs9 === errors;
      if (errors = _errs8, vErrors = keepFirst(vErrors, _errs8), _valid0) {
        const _errs10 = errors;
        if (Array.isArray(data2)) {
          data2.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "minItems", params: { limit: 1 } }), errors++);
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate23(data2[i0], { instancePath: instancePath + "/items/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate23.errors), errors += validate23.errors.length);
        }
        var _valid0 = _errs10 === errors;
        valid2 = _valid0;
      }
      valid2 || (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data2) ? data2.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.action === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "action" } }), errors++);
    const tag0 = data.action;
    if (typeof tag0 == "string")
      if (tag0 === "accept")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          data.action === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "action" } }), errors++);
          for (const key0 in data)
            key0 === "action" || key0 === "explain" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
          if (data.action !== void 0 && data.action !== "accept" && (vErrors = report(vErrors, { instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "accept" } }), errors++), data.explain !== void 0) {
            let data1 = data.explain;
            typeof data1 == "string" ? (func1(data1) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "type", params: { type: "string" } }), errors++);
          }
        } else
          vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
      else if (tag0 === "refuse")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          data.action === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "action" } }), errors++), data.explain === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "explain" } }), errors++);
          for (const key1 in data)
            key1 === "action" || key1 === "explain" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key1 } }), errors++);
          if (data.action !== void 0 && data.action !== "refuse" && (vErrors = report(vErrors, { instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "refuse" } }), errors++), data.explain !== void 0) {
            let data3 = data.explain;
            typeof data3 == "string" ? (func1(data3) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "type", params: { type: "string" } }), errors++);
          }
        } else
          vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
      else if (tag0 === "requestCorrection")
        validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
      else if (tag0 === "step")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          data.action === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "action" } }), errors++), data.stepName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "stepName" } }), errors++), data.explain === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "explain" } }), errors++);
          for (const key2 in data)
            key2 === "action" || key2 === "stepName" || key2 === "explain" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key2 } }), errors++);
          if (data.action !== void 0 && data.action !== "step" && (vErrors = report(vErrors, { instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "step" } }), errors++), data.stepName !== void 0) {
            let data5 = data.stepName;
            typeof data5 == "string" ? (func1(data5) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/stepName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/stepName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/stepName", keyword: "type", params: { type: "string" } }), errors++);
          }
          if (data.explain !== void 0) {
            let data6 = data.explain;
            typeof data6 == "string" ? (func1(data6) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "type", params: { type: "string" } }), errors++);
          }
        } else
          vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
      else if (tag0 === "grant")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          data.action === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "action" } }), errors++);
          for (const key3 in data)
            key3 === "action" || key3 === "resultCertName" || key3 === "resultCertNo" || key3 === "explain" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key3 } }), errors++);
          if (data.action !== void 0 && data.action !== "grant" && (vErrors = report(vErrors, { instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "grant" } }), errors++), data.resultCertName !== void 0) {
            let data8 = data.resultCertName;
            typeof data8 == "string" ? (func1(data8) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertName", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertName", keyword: "type", params: { type: "string" } }), errors++);
          }
          if (data.resultCertNo !== void 0) {
            let data9 = data.resultCertNo;
            typeof data9 == "string" ? (func1(data9) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertNo", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultCertNo", keyword: "type", params: { type: "string" } }), errors++);
          }
          if (data.explain !== void 0) {
            let data10 = data.explain;
            typeof data10 == "string" ? (func1(data10) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data10) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "type", params: { type: "string" } }), errors++);
          }
        } else
          vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
      else if (tag0 === "deny")
        if (data && typeof data == "object" && !Array.isArray(data)) {
          data.action === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "action" } }), errors++), data.explain === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "explain" } }), errors++);
          for (const key4 in data)
            key4 === "action" || key4 === "explain" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key4 } }), errors++);
          if (data.action !== void 0 && data.action !== "deny" && (vErrors = report(vErrors, { instancePath: instancePath + "/action", keyword: "const", params: { allowedValue: "deny" } }), errors++), data.explain !== void 0) {
            let data12 = data.explain;
            typeof data12 == "string" ? (func1(data12) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data12) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/explain", keyword: "type", params: { type: "string" } }), errors++);
          }
        } else
          vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
      else
        vErrors = report(vErrors, { instancePath, keyword: "discriminator", params: { error: "mapping", tag: "action", tagValue: tag0 } }), errors++;
    else
      vErrors = report(vErrors, { instancePath, keyword: "discriminator", params: { error: "tag", tag: "action", tagValue: tag0 } }), errors++;
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
