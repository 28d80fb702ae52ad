// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema36 = { type: "object", required: ["part", "source", "confidence"], properties: { part: { type: "string", minLength: 1 }, source: { type: "string", minLength: 1 }, confidence: { type: "string", enum: ["S2", "S", "B", "U", "P", "example"] } } }, func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.formId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "formId" } }), errors++), data.formVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "formVersion" } }), errors++), data.itemKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "itemKey" } }), errors++), data.title === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "title" } }), errors++), data.schema === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "schema" } }), errors++), data.sources === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sources" } }), errors++), data.formId !== void 0) {
      let data0 = data.formId;
      typeof data0 == "string" ? (func1(data0) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.formVersion !== void 0) {
      let data1 = data.formVersion;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/formVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = report(vErrors, { instancePath: instancePath + "/formVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.itemKey !== void 0) {
      let data2 = data.itemKey;
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern4.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      typeof data3 == "string" ? (func1(data3) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.schema !== void 0) {
      let data4 = data.schema;
      data4 && typeof data4 == "object" && !Array.isArray(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/schema", keyword: "type", params: { type: "object" } }), errors++);
    }
    if (data.uiSchema !== void 0) {
      let data5 = data.uiSchema;
      data5 && typeof data5 == "object" && !Array.isArray(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/uiSchema", keyword: "type", params: { type: "object" } }), errors++);
    }
    if (data.sources !== void 0) {
      let data6 = data.sources;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.part === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0, keyword: "required", params: { missingProperty: "part" } }), errors++), data7.source === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0, keyword: "required", params: { missingProperty: "source" } }), errors++), data7.confidence === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0, keyword: "required", params: { missingProperty: "confidence" } }), errors++), data7.part !== void 0) {
              let data8 = data7.part;
              typeof data8 == "string" ? func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/part", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/part", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data7.source !== void 0) {
              let data9 = data7.source;
              typeof data9 == "string" ? func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/source", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/source", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data7.confidence !== void 0) {
              let data10 = data7.confidence;
              typeof data10 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data10 === "S2" || data10 === "S" || data10 === "B" || data10 === "U" || data10 === "P" || data10 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/confidence", keyword: "enum", params: { allowedValues: schema36.properties.confidence.enum } }), errors++);
            }
          } else
            vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0, keyword: "type", params: { type: "object" } }), errors++;
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
