// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, isEqual, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema35 = { type: "string", enum: ["applicant", "officer", "supervisor"] };
const schema37 = { type: "string", enum: ["unverified", "basic", "intermediate", "advanced"] };
const func1 = countCharacters, func0 = isEqual, pattern4 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), formats0 = formats["date-time"];
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sub === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sub" } }), errors++), data.name === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "name" } }), errors++), data.roles === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "roles" } }), errors++), data.expiresAt === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "expiresAt" } }), errors++), data.sub !== void 0) {
      let data0 = data.sub;
      typeof data0 == "string" ? (func1(data0) > 128 && (vErrors = report(vErrors, { instancePath: instancePath + "/sub", keyword: "maxLength", params: { limit: 128 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sub", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/sub", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.maskedIdNumber !== void 0) {
      let data2 = data.maskedIdNumber;
      typeof data2 == "string" ? (func1(data2) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/maskedIdNumber", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/maskedIdNumber", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/maskedIdNumber", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.roles !== void 0) {
      let data3 = data.roles;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/roles/" + i0, keyword: "type", params: { type: "string" } }), errors++), data4 === "applicant" || data4 === "officer" || data4 === "supervisor" || (vErrors = report(vErrors, { instancePath: instancePath + "/roles/" + i0, keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
        }
        let i1 = data3.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (func0(data3[i1], data3[j0])) {
                  vErrors = report(vErrors, { instancePath: instancePath + "/roles", keyword: "uniqueItems", params: { i: i1, j: j0 } }), errors++;
                  break outer0;
                }
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/roles", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.deptCode !== void 0) {
      let data5 = data.deptCode;
      typeof data5 == "string" ? pattern4.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptName !== void 0) {
      let data6 = data.deptName;
      typeof data6 == "string" ? (func1(data6) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.realLevel !== void 0) {
      let data7 = data.realLevel;
      typeof data7 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/realLevel", keyword: "type", params: { type: "string" } }), errors++), data7 === "unverified" || data7 === "basic" || data7 === "intermediate" || data7 === "advanced" || (vErrors = report(vErrors, { instancePath: instancePath + "/realLevel", keyword: "enum", params: { allowedValues: schema37.enum } }), errors++);
    }
    if (data.expiresAt !== void 0) {
      let data8 = data.expiresAt;
      typeof data8 == "string" ? formats0(data8) || (vErrors = report(vErrors, { instancePath: instancePath + "/expiresAt", keyword: "format", params: { format: "date-time" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u"), pattern6 = /* @__PURE__ */ new RegExp("^1[3-9][0-9]{9}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.certType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certType" } }), errors++), data.certNo === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certNo" } }), errors++), data.certKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "certKey" } }), errors++), data.certType !== void 0 && data.certType !== "111" && (vErrors = report(vErrors, { instancePath: instancePath + "/certType", keyword: "const", params: { allowedValue: "111" } }), errors++), data.certNo !== void 0) {
      let data1 = data.certNo;
      typeof data1 == "string" ? (func1(data1) > 64 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "maxLength", params: { limit: 64 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/certNo", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.certKey !== void 0) {
      let data2 = data.certKey;
      typeof data2 == "string" ? pattern5.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/certKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.mobile !== void 0) {
      let data3 = data.mobile;
      typeof data3 == "string" ? pattern6.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/mobile", keyword: "pattern", params: { pattern: "^1[3-9][0-9]{9}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/mobile", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
