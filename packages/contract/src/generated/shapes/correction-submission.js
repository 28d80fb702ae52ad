// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema36 = { type: "string", enum: ["upload", "exempt", "later"] };
const func1 = countCharacters, pattern4 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.mode === void 0 && (missing0 = "mode") ? (vErrors = report(vErrors, {}), errors++) : data.mode !== void 0 && data.mode !== "upload" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors = keepFirst(vErrors, _errs2), _valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.fileIds === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fileIds" } }), errors++), data.fileIds !== void 0)) {
      let data1 = data.fileIds;
      Array.isArray(data1) && data1.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fileIds", keyword: "minItems", params: { limit: 1 } }), errors++);
    }
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs8 = errors;
  let valid4 = !0;
  const _errs9 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    data.mode === void 0 && (missing1 = "mode") ? (vErrors = report(vErrors, {}), errors++) : data.mode !== void 0 && data.mode !== "exempt" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid1 = _errs9 === errors;
  if (errors = _errs8, vErrors = keepFirst(vErrors, _errs8), _valid1) {
    const _errs11 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.licenceId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "licenceId" } }), errors++);
    var _valid1 = _errs11 === errors;
    valid4 = _valid1;
  }
  if (valid4 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.materialKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materialKey" } }), errors++), data.mode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "mode" } }), errors++);
    for (const key0 in data)
      key0 === "materialKey" || key0 === "mode" || key0 === "fileIds" || key0 === "licenceId" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.materialKey !== void 0) {
      let data3 = data.materialKey;
      typeof data3 == "string" ? (func1(data3) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern4.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.mode !== void 0) {
      let data4 = data.mode;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }), errors++), data4 === "upload" || data4 === "exempt" || data4 === "later" || (vErrors = report(vErrors, { instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: schema36.enum } }), errors++);
    }
    if (data.fileIds !== void 0) {
      let data5 = data.fileIds;
      const _errs21 = errors;
      let valid9 = !0;
      const _errs22 = errors;
      Array.isArray(data5) && data5.length > 50 && (vErrors = report(vErrors, {}), errors++);
      var _valid2 = _errs22 === errors;
      if (errors = _errs21, vErrors = keepFirst(vErrors, _errs21), _valid2) {
        const _errs23 = errors;
        if (Array.isArray(data5)) {
          const len0 = data5.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data6 = data5[i0];
            typeof data6 == "string" ? (func1(data6) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/fileIds/" + i0, keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fileIds/" + i0, keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fileIds/" + i0, keyword: "type", params: { type: "string" } }), errors++);
          }
          let i1 = data5.length, j0;
          if (i1 > 1) {
            const indices0 = {};
            for (; i1--; ) {
              let item0 = data5[i1];
              if (typeof item0 == "string") {
                if (typeof indices0[item0] == "number") {
                  j0 = indices0[item0], vErrors = report(vErrors, { instancePath: instancePath + "/fileIds", keyword: "uniqueItems", params: { i: i1, j: j0 } }), errors++;
                  break;
                }
                indices0[item0] = i1;
              }
            }
          }
        }
        var _valid2 = _errs23 === errors;
        valid9 = _valid2;
      }
      valid9 || (vErrors = report(vErrors, { instancePath: instancePath + "/fileIds", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data5) ? data5.length > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/fileIds", keyword: "maxItems", params: { limit: 50 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/fileIds", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.licenceId !== void 0) {
      let data7 = data.licenceId;
      typeof data7 == "string" ? (func1(data7) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "maxLength", params: { limit: 128 } }), errors++), pattern5.test(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "pattern", params: { pattern: "^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.answers === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "answers" } }), errors++), data.materials === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materials" } }), errors++);
    for (const key0 in data)
      key0 === "answers" || key0 === "materials" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.answers !== void 0) {
      let data0 = data.answers;
      const _errs4 = errors;
      let valid1 = !0;
      const _errs5 = errors;
      data0 && typeof data0 == "object" && !Array.isArray(data0) && Object.keys(data0).length > 200 && (vErrors = report(vErrors, {}), errors++);
      var _valid0 = _errs5 === errors;
      if (errors = _errs4, vErrors = keepFirst(vErrors, _errs4), _valid0) {
        var _valid0 = errors === errors;
        valid1 = _valid0;
      }
      valid1 || (vErrors = report(vErrors, { instancePath: instancePath + "/answers", keyword: "if", params: { failingKeyword: "then" } }), errors++), data0 && typeof data0 == "object" && !Array.isArray(data0) ? Object.keys(data0).length > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/answers", keyword: "maxProperties", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/answers", keyword: "type", params: { type: "object" } }), errors++);
    }
    if (data.materials !== void 0) {
      let data2 = data.materials;
      const _errs11 = errors;
      let valid4 = !0;
      const _errs12 = errors;
      Array.isArray(data2) && data2.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid1 = _errs12 === errors;
      if (errors = _errs11, vErrors = keepFirst(vErrors, _errs11), _valid1) {
        const _errs13 = errors;
        if (Array.isArray(data2)) {
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate22(data2[i0], { instancePath: instancePath + "/materials/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
        }
        var _valid1 = _errs13 === errors;
        valid4 = _valid1;
      }
      valid4 || (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data2) ? data2.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "type", params: { type: "array" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
