// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, report } from "../../validators/shape-runtime.ts";
const hasShape = validate21, schema32 = { type: "object", required: ["batchId", "table", "contractVersion", "sourceSystem", "rowCount", "sequence", "createdAt", "digestAlgorithm", "digest"], properties: { batchId: { type: "string", minLength: 1, maxLength: 32 }, table: { $ref: "#/$defs/ExchangeTable" }, contractVersion: { type: "string", minLength: 1, maxLength: 10 }, sourceSystem: { type: "string", minLength: 1, maxLength: 50 }, rowCount: { type: "integer", minimum: 1, maximum: 1e4 }, sequence: { type: "integer", minimum: 1 }, createdAt: { $ref: "#/$defs/Moment" }, digestAlgorithm: { $ref: "#/$defs/DigestAlgorithm" }, digest: { $ref: "#/$defs/Digest256" } }, additionalProperties: !1 }, schema33 = { type: "string", enum: ["caseAccept", "caseStep", "caseSpecialProcedure", "caseCorrection", "caseMaterial", "caseResult", "serviceRecord", "evaluation", "rectification", "licenceRecord", "bundleCase"] };
const schema35 = { type: "string", enum: ["sha-256", "sm3"] };
const func1 = Object.prototype.hasOwnProperty, func2 = countCharacters, formats0 = formats["date-time"], pattern4 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.batchId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "batchId" } }), errors++), data.table === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "table" } }), errors++), data.contractVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "contractVersion" } }), errors++), data.sourceSystem === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sourceSystem" } }), errors++), data.rowCount === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rowCount" } }), errors++), data.sequence === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sequence" } }), errors++), data.createdAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "createdAt" } }), errors++), data.digestAlgorithm === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "digestAlgorithm" } }), errors++), data.digest === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "digest" } }), errors++);
    for (const key0 in data)
      func1.call(schema32.properties, key0) || (vErrors = report(vErrors, { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } }), errors++);
    if (data.batchId !== void 0) {
      let data0 = data.batchId;
      typeof data0 == "string" ? (func2(data0) > 32 && (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "maxLength", params: { limit: 32 } }), errors++), func2(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/batchId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.table !== void 0) {
      let data1 = data.table;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/table", keyword: "type", params: { type: "string" } }), errors++), data1 === "caseAccept" || data1 === "caseStep" || data1 === "caseSpecialProcedure" || data1 === "caseCorrection" || data1 === "caseMaterial" || data1 === "caseResult" || data1 === "serviceRecord" || data1 === "evaluation" || data1 === "rectification" || data1 === "licenceRecord" || data1 === "bundleCase" || (vErrors = report(vErrors, { instancePath: instancePath + "/table", keyword: "enum", params: { allowedValues: schema33.enum } }), errors++);
    }
    if (data.contractVersion !== void 0) {
      let data2 = data.contractVersion;
      typeof data2 == "string" ? (func2(data2) > 10 && (vErrors = report(vErrors, { instancePath: instancePath + "/contractVersion", keyword: "maxLength", params: { limit: 10 } }), errors++), func2(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/contractVersion", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/contractVersion", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.sourceSystem !== void 0) {
      let data3 = data.sourceSystem;
      typeof data3 == "string" ? (func2(data3) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSystem", keyword: "maxLength", params: { limit: 50 } }), errors++), func2(data3) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSystem", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/sourceSystem", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.rowCount !== void 0) {
      let data4 = data.rowCount;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/rowCount", keyword: "type", params: { type: "integer" } }), errors++), typeof data4 == "number" && isFinite(data4) && ((data4 > 1e4 || isNaN(data4)) && (vErrors = report(vErrors, { instancePath: instancePath + "/rowCount", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } }), errors++), (data4 < 1 || isNaN(data4)) && (vErrors = report(vErrors, { instancePath: instancePath + "/rowCount", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.sequence !== void 0) {
      let data5 = data.sequence;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/sequence", keyword: "type", params: { type: "integer" } }), errors++), typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/sequence", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.createdAt !== void 0) {
      let data6 = data.createdAt;
      typeof data6 == "string" ? formats0(data6) || (vErrors = report(vErrors, { instancePath: instancePath + "/createdAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.digestAlgorithm !== void 0) {
      let data7 = data.digestAlgorithm;
      typeof data7 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/digestAlgorithm", keyword: "type", params: { type: "string" } }), errors++), data7 === "sha-256" || data7 === "sm3" || (vErrors = report(vErrors, { instancePath: instancePath + "/digestAlgorithm", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
    }
    if (data.digest !== void 0) {
      let data8 = data.digest;
      typeof data8 == "string" ? pattern4.test(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/digest", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/digest", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
