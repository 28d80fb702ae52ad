// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, isEqual, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters, func0 = isEqual, pattern4 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const schema37 = { type: "string", enum: ["upload", "exempt", "later"] };
const pattern6 = /* @__PURE__ */ new RegExp("^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$", "u");
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
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }), errors++), data4 === "upload" || data4 === "exempt" || data4 === "later" || (vErrors = report(vErrors, { instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: schema37.enum } }), errors++);
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
      typeof data7 == "string" ? (func1(data7) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "maxLength", params: { limit: 128 } }), errors++), pattern6.test(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "pattern", params: { pattern: "^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/licenceId", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
const schema40 = { type: "string", enum: ["typed", "register", "licence", "computed"] };
const formats0 = formats["date-time"];
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "kind" } }), errors++), data.obtainedAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "obtainedAt" } }), errors++), data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }), errors++), data0 === "typed" || data0 === "register" || data0 === "licence" || data0 === "computed" || (vErrors = report(vErrors, { instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: schema40.enum } }), errors++);
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
  return validate24.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.bundleCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleCode" } }), errors++), data.bundleVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleVersion" } }), errors++), data.items === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "items" } }), errors++), data.scenario === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scenario" } }), errors++), data.answers === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "answers" } }), errors++), data.materials === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materials" } }), errors++), data.provenance === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "provenance" } }), errors++);
    for (const key0 in data)
      key0 === "bundleCode" || key0 === "bundleVersion" || key0 === "items" || key0 === "scenario" || key0 === "answers" || key0 === "materials" || key0 === "provenance" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.bundleCode !== void 0) {
      let data0 = data.bundleCode;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleVersion !== void 0) {
      let data1 = data.bundleVersion;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/bundleVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1)) && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.items !== void 0) {
      let data2 = data.items;
      const _errs8 = errors;
      let valid1 = !0;
      const _errs9 = errors;
      Array.isArray(data2) && data2.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid0 = _errs9 === errors;
      if (errors = _errs8, vErrors = keepFirst(vErrors, _errs8), _valid0) {
        const _errs10 = errors;
        if (Array.isArray(data2)) {
          data2.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "minItems", params: { limit: 1 } }), errors++);
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            typeof data3 == "string" ? (func1(data3) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/items/" + i0, keyword: "maxLength", params: { limit: 100 } }), errors++), pattern4.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/items/" + i0, keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/items/" + i0, keyword: "type", params: { type: "string" } }), errors++);
          }
          let i1 = data2.length, j0;
          if (i1 > 1) {
            outer0:
              for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data2[i1], data2[j0])) {
                    vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "uniqueItems", params: { i: i1, j: j0 } }), errors++;
                    break outer0;
                  }
          }
        }
        var _valid0 = _errs10 === errors;
        valid1 = _valid0;
      }
      valid1 || (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data2) ? data2.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.scenario !== void 0) {
      let data4 = data.scenario;
      const _errs16 = errors;
      let valid6 = !0;
      const _errs17 = errors;
      data4 && typeof data4 == "object" && !Array.isArray(data4) && Object.keys(data4).length > 50 && (vErrors = report(vErrors, {}), errors++);
      var _valid1 = _errs17 === errors;
      if (errors = _errs16, vErrors = keepFirst(vErrors, _errs16), _valid1) {
        const _errs18 = errors;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4))
          for (const key1 in data4) {
            let data5 = data4[key1];
            typeof data5 == "string" ? func1(data5) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/scenario/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "maxLength", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/scenario/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }), errors++);
          }
        var _valid1 = _errs18 === errors;
        valid6 = _valid1;
      }
      valid6 || (vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "if", params: { failingKeyword: "then" } }), errors++), data4 && typeof data4 == "object" && !Array.isArray(data4) ? Object.keys(data4).length > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "maxProperties", params: { limit: 50 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "type", params: { type: "object" } }), errors++);
    }
    if (data.answers !== void 0) {
      let data6 = data.answers;
      data6 && typeof data6 == "object" && !Array.isArray(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/answers", keyword: "type", params: { type: "object" } }), errors++), data6 && typeof data6 == "object" && !Array.isArray(data6) && Object.keys(data6).length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/answers", keyword: "maxProperties", params: { limit: 100 } }), errors++);
    }
    if (data.materials !== void 0) {
      let data7 = data.materials;
      const _errs27 = errors;
      let valid9 = !0;
      const _errs28 = errors;
      Array.isArray(data7) && data7.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid2 = _errs28 === errors;
      if (errors = _errs27, vErrors = keepFirst(vErrors, _errs27), _valid2) {
        const _errs29 = errors;
        if (Array.isArray(data7)) {
          const len1 = data7.length;
          for (let i2 = 0; i2 < len1; i2++)
            validate22(data7[i2], { instancePath: instancePath + "/materials/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
        }
        var _valid2 = _errs29 === errors;
        valid9 = _valid2;
      }
      valid9 || (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data7) ? data7.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.provenance !== void 0) {
      let data9 = data.provenance;
      const _errs33 = errors;
      let valid12 = !0;
      const _errs34 = errors;
      data9 && typeof data9 == "object" && !Array.isArray(data9) && Object.keys(data9).length > 1e3 && (vErrors = report(vErrors, {}), errors++);
      var _valid3 = _errs34 === errors;
      if (errors = _errs33, vErrors = keepFirst(vErrors, _errs33), _valid3) {
        const _errs35 = errors;
        if (data9 && typeof data9 == "object" && !Array.isArray(data9))
          for (const key2 in data9)
            validate24(data9[key2], { instancePath: instancePath + "/provenance/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate24.errors), errors += validate24.errors.length);
        var _valid3 = _errs35 === errors;
        valid12 = _valid3;
      }
      valid12 || (vErrors = report(vErrors, { instancePath: instancePath + "/provenance", keyword: "if", params: { failingKeyword: "then" } }), errors++), data9 && typeof data9 == "object" && !Array.isArray(data9) ? Object.keys(data9).length > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/provenance", keyword: "maxProperties", params: { limit: 1e3 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/provenance", keyword: "type", params: { type: "object" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
