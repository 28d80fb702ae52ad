// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, isEqual, keepFirst, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema33 = { type: "string", enum: ["verySatisfied", "satisfied", "basicallySatisfied", "dissatisfied", "veryDissatisfied"] }, schema34 = { type: "string", enum: ["108", "109", "110", "111", "112", "113", "114", "115", "207", "208", "209", "210", "211", "212", "213", "214", "307", "308", "309", "310", "311", "312", "313", "314", "406", "407", "408", "409", "410", "411", "412", "413", "510", "511", "512", "513", "514", "515", "516", "517"] }, func0 = isEqual, func2 = countCharacters;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const _errs1 = errors;
  let valid0 = !0;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.satisfaction === void 0 && (missing0 = "satisfaction"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.satisfaction !== void 0) {
      let data0 = data.satisfaction;
      data0 === "dissatisfied" || data0 === "veryDissatisfied" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors = keepFirst(vErrors, _errs1), _valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.evalDetails !== void 0) {
      let data1 = data.evalDetails;
      Array.isArray(data1) && data1.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "minItems", params: { limit: 1 } }), errors++);
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
  }
  if (valid0 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    data.satisfaction === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "satisfaction" } }), errors++), data.evalDetails === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "evalDetails" } }), errors++);
    for (const key0 in data)
      key0 === "satisfaction" || key0 === "evalDetails" || key0 === "writingEvaluation" || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.satisfaction !== void 0) {
      let data2 = data.satisfaction;
      typeof data2 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/satisfaction", keyword: "type", params: { type: "string" } }), errors++), data2 === "verySatisfied" || data2 === "satisfied" || data2 === "basicallySatisfied" || data2 === "dissatisfied" || data2 === "veryDissatisfied" || (vErrors = report(vErrors, { instancePath: instancePath + "/satisfaction", keyword: "enum", params: { allowedValues: schema33.enum } }), errors++);
    }
    if (data.evalDetails !== void 0) {
      let data3 = data.evalDetails;
      const _errs12 = errors;
      let valid5 = !0;
      const _errs13 = errors;
      Array.isArray(data3) && data3.length > 50 && (vErrors = report(vErrors, {}), errors++);
      var _valid1 = _errs13 === errors;
      if (errors = _errs12, vErrors = keepFirst(vErrors, _errs12), _valid1) {
        const _errs14 = errors;
        if (Array.isArray(data3)) {
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails/" + i0, keyword: "type", params: { type: "string" } }), errors++), data4 === "108" || data4 === "109" || data4 === "110" || data4 === "111" || data4 === "112" || data4 === "113" || data4 === "114" || data4 === "115" || data4 === "207" || data4 === "208" || data4 === "209" || data4 === "210" || data4 === "211" || data4 === "212" || data4 === "213" || data4 === "214" || data4 === "307" || data4 === "308" || data4 === "309" || data4 === "310" || data4 === "311" || data4 === "312" || data4 === "313" || data4 === "314" || data4 === "406" || data4 === "407" || data4 === "408" || data4 === "409" || data4 === "410" || data4 === "411" || data4 === "412" || data4 === "413" || data4 === "510" || data4 === "511" || data4 === "512" || data4 === "513" || data4 === "514" || data4 === "515" || data4 === "516" || data4 === "517" || (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails/" + i0, keyword: "enum", params: { allowedValues: schema34.enum } }), errors++);
          }
          let i1 = data3.length, j0;
          if (i1 > 1) {
            outer0:
              for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data3[i1], data3[j0])) {
                    vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "uniqueItems", params: { i: i1, j: j0 } }), errors++;
                    break outer0;
                  }
          }
        }
        var _valid1 = _errs14 === errors;
        valid5 = _valid1;
      }
      valid5 || (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data3) ? data3.length > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "maxItems", params: { limit: 50 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/evalDetails", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.writingEvaluation !== void 0) {
      let data5 = data.writingEvaluation;
      typeof data5 == "string" ? func2(data5) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/writingEvaluation", keyword: "maxLength", params: { limit: 500 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/writingEvaluation", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
