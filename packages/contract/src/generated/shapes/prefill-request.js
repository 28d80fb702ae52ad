// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, keepFirst, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.bundleCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleCode" } }), errors++), data.scenario === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scenario" } }), errors++), data.consent === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "consent" } }), errors++);
    for (const key0 in data)
      key0 === "bundleCode" || key0 === "scenario" || key0 === "consent" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.bundleCode !== void 0) {
      let data0 = data.bundleCode;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.scenario !== void 0) {
      let data1 = data.scenario;
      const _errs6 = errors;
      let valid1 = !0;
      const _errs7 = errors;
      data1 && typeof data1 == "object" && !Array.isArray(data1) && Object.keys(data1).length > 50 && (vErrors = report(vErrors, {}), errors++);
      var _valid0 = _errs7 === errors;
      if (errors = _errs6, vErrors = keepFirst(vErrors, _errs6), _valid0) {
        const _errs8 = errors;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1))
          for (const key1 in data1) {
            let data2 = data1[key1];
            typeof data2 == "string" ? func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/scenario/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "maxLength", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/scenario/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }), errors++);
          }
        var _valid0 = _errs8 === errors;
        valid1 = _valid0;
      }
      valid1 || (vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "if", params: { failingKeyword: "then" } }), errors++), data1 && typeof data1 == "object" && !Array.isArray(data1) ? Object.keys(data1).length > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "maxProperties", params: { limit: 50 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "type", params: { type: "object" } }), errors++);
    }
    data.consent !== void 0 && data.consent !== !0 && (vErrors = report(vErrors, { instancePath: instancePath + "/consent", keyword: "const", params: { allowedValue: !0 } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
