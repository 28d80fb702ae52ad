// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^(/([^~/]|~[01])*)*$", "u"), pattern6 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.pointer === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "pointer" } }), errors++), data.rule === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rule" } }), errors++), data.message === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "message" } }), errors++), data.pointer !== void 0) {
      let data0 = data.pointer;
      typeof data0 == "string" ? (func1(data0) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "maxLength", params: { limit: 500 } }), errors++), pattern5.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/pointer", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.rule !== void 0) {
      let data1 = data.rule;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/rule", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rule", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rule", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      typeof data2 == "string" ? (func1(data2) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.params !== void 0) {
      let data3 = data.params;
      data3 && typeof data3 == "object" && !Array.isArray(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/params", keyword: "type", params: { type: "object" } }), errors++);
    }
    if (data.hint !== void 0) {
      let data4 = data.hint;
      typeof data4 == "string" ? (func1(data4) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/hint", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data4) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/hint", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/hint", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.itemKey !== void 0) {
      let data5 = data.itemKey;
      typeof data5 == "string" ? (func1(data5) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "type" } }), errors++), data.title === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "title" } }), errors++), data.status === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "status" } }), errors++), data.code === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "code" } }), errors++), data.type !== void 0) {
      let data0 = data.type;
      typeof data0 == "string" ? (func1(data0) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/type", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/type", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? (func1(data1) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" } }), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 599 || isNaN(data2)) && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "maximum", params: { comparison: "<=", limit: 599 } }), errors++), (data2 < 100 || isNaN(data2)) && (vErrors = report(vErrors, { instancePath: instancePath + "/status", keyword: "minimum", params: { comparison: ">=", limit: 100 } }), errors++));
    }
    if (data.detail !== void 0) {
      let data3 = data.detail;
      typeof data3 == "string" ? (func1(data3) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/detail", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/detail", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.code !== void 0) {
      let data4 = data.code;
      typeof data4 == "string" ? pattern4.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/code", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.instance !== void 0) {
      let data5 = data.instance;
      typeof data5 == "string" ? (func1(data5) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/instance", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/instance", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/instance", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.errors !== void 0) {
      let data6 = data.errors;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data6[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
