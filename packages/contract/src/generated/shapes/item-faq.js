// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.question === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "question" } }), errors++), data.answer === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "answer" } }), errors++), data.question !== void 0) {
      let data0 = data.question;
      typeof data0 == "string" ? (func1(data0) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/question", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/question", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/question", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.answer !== void 0) {
      let data1 = data.answer;
      typeof data1 == "string" ? (func1(data1) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/answer", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/answer", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/answer", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.orderNum !== void 0) {
      let data2 = data.orderNum;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data2 == "number" && isFinite(data2) && ((data2 > 9999 || isNaN(data2)) && (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } }), errors++), (data2 < 1 || isNaN(data2)) && (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
