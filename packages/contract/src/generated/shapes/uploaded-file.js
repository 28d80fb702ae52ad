// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fileId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fileId" } }), errors++), data.fileName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fileName" } }), errors++), data.mediaType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "mediaType" } }), errors++), data.sizeBytes === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sizeBytes" } }), errors++), data.digest === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "digest" } }), errors++), data.fileId !== void 0) {
      let data0 = data.fileId;
      typeof data0 == "string" ? (func1(data0) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/fileId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fileId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fileId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.fileName !== void 0) {
      let data1 = data.fileName;
      typeof data1 == "string" ? (func1(data1) > 255 && (vErrors = report(vErrors, { instancePath: instancePath + "/fileName", keyword: "maxLength", params: { limit: 255 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fileName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fileName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.mediaType !== void 0) {
      let data2 = data.mediaType;
      typeof data2 == "string" ? (func1(data2) > 127 && (vErrors = report(vErrors, { instancePath: instancePath + "/mediaType", keyword: "maxLength", params: { limit: 127 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/mediaType", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/mediaType", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.sizeBytes !== void 0) {
      let data3 = data.sizeBytes;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/sizeBytes", keyword: "type", params: { type: "integer" } }), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3)) && (vErrors = report(vErrors, { instancePath: instancePath + "/sizeBytes", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.digest !== void 0) {
      let data4 = data.digest;
      typeof data4 == "string" ? pattern4.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/digest", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/digest", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
