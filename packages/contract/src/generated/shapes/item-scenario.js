// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, keepFirst, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const func1 = countCharacters;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.groupName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "groupName" } }), errors++), data.options === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "options" } }), errors++), data.groupName !== void 0) {
      let data0 = data.groupName;
      typeof data0 == "string" ? (func1(data0) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/groupName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/groupName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/groupName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      const _errs5 = errors;
      let valid1 = !0;
      const _errs6 = errors;
      Array.isArray(data1) && data1.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid0 = _errs6 === errors;
      if (errors = _errs5, vErrors = keepFirst(vErrors, _errs5), _valid0) {
        const _errs7 = errors;
        if (Array.isArray(data1)) {
          data1.length < 2 && (vErrors = report(vErrors, { instancePath: instancePath + "/options", keyword: "minItems", params: { limit: 2 } }), errors++);
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data2 = data1[i0];
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.name === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "required", params: { missingProperty: "name" } }), errors++), data2.materials === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "required", params: { missingProperty: "materials" } }), errors++), data2.conditions === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "required", params: { missingProperty: "conditions" } }), errors++), data2.name !== void 0) {
                let data3 = data2.name;
                typeof data3 == "string" ? (func1(data3) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/name", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/name", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/name", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data2.materials !== void 0) {
                let data4 = data2.materials;
                const _errs15 = errors;
                let valid6 = !0;
                const _errs16 = errors;
                Array.isArray(data4) && data4.length > 200 && (vErrors = report(vErrors, {}), errors++);
                var _valid1 = _errs16 === errors;
                if (errors = _errs15, vErrors = keepFirst(vErrors, _errs15), _valid1) {
                  const _errs17 = errors;
                  if (Array.isArray(data4)) {
                    const len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data5 = data4[i1];
                      typeof data5 == "string" ? (func1(data5) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/materials/" + i1, keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/materials/" + i1, keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/materials/" + i1, keyword: "type", params: { type: "string" } }), errors++);
                    }
                    let i2 = data4.length, j0;
                    if (i2 > 1) {
                      const indices0 = {};
                      for (; i2--; ) {
                        let item0 = data4[i2];
                        if (typeof item0 == "string") {
                          if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0], vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/materials", keyword: "uniqueItems", params: { i: i2, j: j0 } }), errors++;
                            break;
                          }
                          indices0[item0] = i2;
                        }
                      }
                    }
                  }
                  var _valid1 = _errs17 === errors;
                  valid6 = _valid1;
                }
                valid6 || (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/materials", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data4) ? data4.length > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/materials", keyword: "maxItems", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/materials", keyword: "type", params: { type: "array" } }), errors++);
              }
              if (data2.conditions !== void 0) {
                let data6 = data2.conditions;
                const _errs22 = errors;
                let valid10 = !0;
                const _errs23 = errors;
                Array.isArray(data6) && data6.length > 200 && (vErrors = report(vErrors, {}), errors++);
                var _valid2 = _errs23 === errors;
                if (errors = _errs22, vErrors = keepFirst(vErrors, _errs22), _valid2) {
                  const _errs24 = errors;
                  if (Array.isArray(data6)) {
                    const len2 = data6.length;
                    for (let i3 = 0; i3 < len2; i3++) {
                      let data7 = data6[i3];
                      typeof data7 == "string" ? (func1(data7) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/conditions/" + i3, keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/conditions/" + i3, keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/conditions/" + i3, keyword: "type", params: { type: "string" } }), errors++);
                    }
                    let i4 = data6.length, j1;
                    if (i4 > 1) {
                      const indices1 = {};
                      for (; i4--; ) {
                        let item1 = data6[i4];
                        if (typeof item1 == "string") {
                          if (typeof indices1[item1] == "number") {
                            j1 = indices1[item1], vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/conditions", keyword: "uniqueItems", params: { i: i4, j: j1 } }), errors++;
                            break;
                          }
                          indices1[item1] = i4;
                        }
                      }
                    }
                  }
                  var _valid2 = _errs24 === errors;
                  valid10 = _valid2;
                }
                valid10 || (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/conditions", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data6) ? data6.length > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/conditions", keyword: "maxItems", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/conditions", keyword: "type", params: { type: "array" } }), errors++);
              }
            } else
              vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        var _valid0 = _errs7 === errors;
        valid1 = _valid0;
      }
      valid1 || (vErrors = report(vErrors, { instancePath: instancePath + "/options", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data1) ? data1.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/options", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: { type: "array" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
