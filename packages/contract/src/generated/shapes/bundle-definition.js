// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, isEqual, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema35 = { type: "string", enum: ["inUse", "suspended", "cancelled", "draft"] }, schema36 = { type: "string", enum: ["2022-13", "2024-1", "2024-2", "2025-1", "2025-2", "province"] };
const schema38 = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"] }, schema66 = { type: "string", enum: ["window", "website", "app", "miniProgram", "terminal"] };
const schema65 = { type: "object", required: ["part", "source", "confidence"], properties: { part: { type: "string", minLength: 1 }, source: { type: "string", minLength: 1 }, confidence: { type: "string", enum: ["S2", "S", "B", "U", "P", "example"] } } }, func1 = countCharacters, func0 = isEqual, formats0 = formats.date, pattern4 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u"), pattern16 = /* @__PURE__ */ new RegExp("^https://[^\\s]+$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), pattern6 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.deptCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptCode" } }), errors++), data.deptName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptName" } }), errors++), data.deptCode !== void 0) {
      let data0 = data.deptCode;
      typeof data0 == "string" ? pattern5.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptName !== void 0) {
      let data1 = data.deptName;
      typeof data1 == "string" ? (func1(data1) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptKey !== void 0) {
      let data2 = data.deptKey;
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/deptKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptKey", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate23.errors = vErrors, errors === 0;
}
const pattern8 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), pattern9 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$", "u");
const schema49 = { type: "string", enum: ["workingDay", "naturalDay", "hour", "minute", "month"] };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "value" } }), errors++), data.unit === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unit" } }), errors++), data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/value", keyword: "type", params: { type: "integer" } }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = report(vErrors, { instancePath: instancePath + "/value", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.unit !== void 0) {
      let data1 = data.unit;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/unit", keyword: "type", params: { type: "string" } }), errors++), data1 === "workingDay" || data1 === "naturalDay" || data1 === "hour" || data1 === "minute" || data1 === "month" || (vErrors = report(vErrors, { instancePath: instancePath + "/unit", keyword: "enum", params: { allowedValues: schema49.enum } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.itemKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "itemKey" } }), errors++), data.taskCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskCode" } }), errors++), data.optional === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "optional" } }), errors++), data.dependsOn === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "dependsOn" } }), errors++), data.promisePeriod === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "promisePeriod" } }), errors++), data.resultName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultName" } }), errors++), data.itemKey !== void 0) {
      let data0 = data.itemKey;
      typeof data0 == "string" ? (func1(data0) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskCode !== void 0) {
      let data1 = data.taskCode;
      typeof data1 == "string" ? pattern8.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskHandleItem !== void 0) {
      let data2 = data.taskHandleItem;
      typeof data2 == "string" ? pattern9.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.optional !== void 0 && typeof data.optional != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/optional", keyword: "type", params: { type: "boolean" } }), errors++), data.dependsOn !== void 0) {
      let data4 = data.dependsOn;
      const _errs14 = errors;
      let valid4 = !0;
      const _errs15 = errors;
      Array.isArray(data4) && data4.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid0 = _errs15 === errors;
      if (errors = _errs14, vErrors = keepFirst(vErrors, _errs14), _valid0) {
        const _errs16 = errors;
        if (Array.isArray(data4)) {
          const len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data5 = data4[i0];
            typeof data5 == "string" ? (func1(data5) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn/" + i0, keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn/" + i0, keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn/" + i0, keyword: "type", params: { type: "string" } }), errors++);
          }
          let i1 = data4.length, j0;
          if (i1 > 1) {
            outer0:
              for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data4[i1], data4[j0])) {
                    vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn", keyword: "uniqueItems", params: { i: i1, j: j0 } }), errors++;
                    break outer0;
                  }
          }
        }
        var _valid0 = _errs16 === errors;
        valid4 = _valid0;
      }
      valid4 || (vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data4) ? data4.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.promisePeriod !== void 0 && (validate27(data.promisePeriod, { instancePath: instancePath + "/promisePeriod", parentData: data, parentDataProperty: "promisePeriod", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate27.errors), errors += validate27.errors.length)), data.resultName !== void 0) {
      let data8 = data.resultName;
      typeof data8 == "string" ? (func1(data8) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate26.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "key" } }), errors++), data.title === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "title" } }), errors++), data.options === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "options" } }), errors++), data.key !== void 0) {
      let data0 = data.key;
      typeof data0 == "string" ? (func1(data0) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/key", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? (func1(data1) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.help !== void 0) {
      let data2 = data.help;
      typeof data2 == "string" ? (func1(data2) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/help", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/help", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/help", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.options !== void 0) {
      let data3 = data.options;
      const _errs10 = errors;
      let valid2 = !0;
      const _errs11 = errors;
      Array.isArray(data3) && data3.length > 50 && (vErrors = report(vErrors, {}), errors++);
      var _valid0 = _errs11 === errors;
      if (errors = _errs10, vErrors = keepFirst(vErrors, _errs10), _valid0) {
        const _errs12 = errors;
        if (Array.isArray(data3)) {
          data3.length < 2 && (vErrors = report(vErrors, { instancePath: instancePath + "/options", keyword: "minItems", params: { limit: 2 } }), errors++);
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.value === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "required", params: { missingProperty: "value" } }), errors++), data4.label === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "required", params: { missingProperty: "label" } }), errors++), data4.value !== void 0) {
                let data5 = data4.value;
                typeof data5 == "string" ? (func1(data5) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/value", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/value", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/value", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data4.label !== void 0) {
                let data6 = data4.label;
                typeof data6 == "string" ? (func1(data6) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/label", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/label", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/label", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data4.help !== void 0) {
                let data7 = data4.help;
                typeof data7 == "string" ? (func1(data7) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/help", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/help", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/help", keyword: "type", params: { type: "string" } }), errors++);
              }
            } else
              vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        var _valid0 = _errs12 === errors;
        valid2 = _valid0;
      }
      valid2 || (vErrors = report(vErrors, { instancePath: instancePath + "/options", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data3) ? data3.length > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/options", keyword: "maxItems", params: { limit: 50 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.purpose !== void 0) {
      let data9 = data.purpose;
      typeof data9 == "string" ? (func1(data9) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/purpose", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/purpose", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/purpose", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate30.errors = vErrors, errors === 0;
}
const schema57 = { type: "string", enum: ["required", "optional", "deferrable"] }, schema58 = { type: "string", enum: ["applicant", "government", "intermediary", "other"] }, schema59 = { type: "string", enum: ["paper", "electronic", "paperOrElectronic"] }, schema60 = { type: "string", enum: ["paper", "upload", "scan", "licence"] };
const pattern14 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{21}$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.typeCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "typeCode" } }), errors++), data.typeName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "typeName" } }), errors++), data.holder === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "holder" } }), errors++), data.typeCode !== void 0) {
      let data0 = data.typeCode;
      typeof data0 == "string" ? pattern14.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/typeCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{21}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/typeCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.typeName !== void 0) {
      let data1 = data.typeName;
      typeof data1 == "string" ? (func1(data1) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/typeName", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/typeName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/typeName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.holder !== void 0) {
      let data2 = data.holder;
      typeof data2 == "string" ? pattern6.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/holder", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/holder", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.materialKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materialKey" } }), errors++), data.materialName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materialName" } }), errors++), data.usedBy === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "usedBy" } }), errors++), data.necessity === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "necessity" } }), errors++), data.sourceType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sourceType" } }), errors++), data.materialFormat === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materialFormat" } }), errors++), data.submitModes === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "submitModes" } }), errors++), data.accept === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "accept" } }), errors++), data.maxSizeBytes === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "maxSizeBytes" } }), errors++), data.originals === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "originals" } }), errors++), data.copies === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "copies" } }), errors++), data.materialKey !== void 0) {
      let data0 = data.materialKey;
      typeof data0 == "string" ? (func1(data0) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.materialName !== void 0) {
      let data1 = data.materialName;
      typeof data1 == "string" ? (func1(data1) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.usedBy !== void 0) {
      let data2 = data.usedBy;
      const _errs8 = errors;
      let valid2 = !0;
      const _errs9 = errors;
      Array.isArray(data2) && data2.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid0 = _errs9 === errors;
      if (errors = _errs8, vErrors = keepFirst(vErrors, _errs8), _valid0) {
        const _errs10 = errors;
        if (Array.isArray(data2)) {
          data2.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/usedBy", keyword: "minItems", params: { limit: 1 } }), errors++);
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            typeof data3 == "string" ? (func1(data3) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/usedBy/" + i0, keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/usedBy/" + i0, keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/usedBy/" + i0, keyword: "type", params: { type: "string" } }), errors++);
          }
          let i1 = data2.length, j0;
          if (i1 > 1) {
            outer0:
              for (; i1--; )
                for (j0 = i1; j0--; )
                  if (func0(data2[i1], data2[j0])) {
                    vErrors = report(vErrors, { instancePath: instancePath + "/usedBy", keyword: "uniqueItems", params: { i: i1, j: j0 } }), errors++;
                    break outer0;
                  }
          }
        }
        var _valid0 = _errs10 === errors;
        valid2 = _valid0;
      }
      valid2 || (vErrors = report(vErrors, { instancePath: instancePath + "/usedBy", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data2) ? data2.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/usedBy", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/usedBy", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.necessity !== void 0) {
      let data4 = data.necessity;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/necessity", keyword: "type", params: { type: "string" } }), errors++), data4 === "required" || data4 === "optional" || data4 === "deferrable" || (vErrors = report(vErrors, { instancePath: instancePath + "/necessity", keyword: "enum", params: { allowedValues: schema57.enum } }), errors++);
    }
    if (data.sourceType !== void 0) {
      let data5 = data.sourceType;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceType", keyword: "type", params: { type: "string" } }), errors++), data5 === "applicant" || data5 === "government" || data5 === "intermediary" || data5 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/sourceType", keyword: "enum", params: { allowedValues: schema58.enum } }), errors++);
    }
    if (data.materialFormat !== void 0) {
      let data6 = data.materialFormat;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/materialFormat", keyword: "type", params: { type: "string" } }), errors++), data6 === "paper" || data6 === "electronic" || data6 === "paperOrElectronic" || (vErrors = report(vErrors, { instancePath: instancePath + "/materialFormat", keyword: "enum", params: { allowedValues: schema59.enum } }), errors++);
    }
    if (data.submitModes !== void 0) {
      let data7 = data.submitModes;
      if (Array.isArray(data7)) {
        data7.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/submitModes", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data8 = data7[i2];
          typeof data8 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/submitModes/" + i2, keyword: "type", params: { type: "string" } }), errors++), data8 === "paper" || data8 === "upload" || data8 === "scan" || data8 === "licence" || (vErrors = report(vErrors, { instancePath: instancePath + "/submitModes/" + i2, keyword: "enum", params: { allowedValues: schema60.enum } }), errors++);
        }
        let i3 = data7.length, j1;
        if (i3 > 1) {
          outer1:
            for (; i3--; )
              for (j1 = i3; j1--; )
                if (func0(data7[i3], data7[j1])) {
                  vErrors = report(vErrors, { instancePath: instancePath + "/submitModes", keyword: "uniqueItems", params: { i: i3, j: j1 } }), errors++;
                  break outer1;
                }
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/submitModes", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.byLaw !== void 0) {
      let data9 = data.byLaw;
      typeof data9 == "string" ? (func1(data9) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.licence !== void 0 && (validate33(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate33.errors), errors += validate33.errors.length)), data.accept !== void 0) {
      let data12 = data.accept;
      const _errs34 = errors;
      let valid15 = !0;
      const _errs35 = errors;
      Array.isArray(data12) && data12.length > 20 && (vErrors = report(vErrors, {}), errors++);
      var _valid1 = _errs35 === errors;
      if (errors = _errs34, vErrors = keepFirst(vErrors, _errs34), _valid1) {
        const _errs36 = errors;
        if (Array.isArray(data12)) {
          data12.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/accept", keyword: "minItems", params: { limit: 1 } }), errors++);
          const len2 = data12.length;
          for (let i4 = 0; i4 < len2; i4++) {
            let data13 = data12[i4];
            typeof data13 == "string" ? (func1(data13) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/accept/" + i4, keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data13) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/accept/" + i4, keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/accept/" + i4, keyword: "type", params: { type: "string" } }), errors++);
          }
        }
        var _valid1 = _errs36 === errors;
        valid15 = _valid1;
      }
      valid15 || (vErrors = report(vErrors, { instancePath: instancePath + "/accept", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data12) ? data12.length > 20 && (vErrors = report(vErrors, { instancePath: instancePath + "/accept", keyword: "maxItems", params: { limit: 20 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/accept", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.maxSizeBytes !== void 0) {
      let data14 = data.maxSizeBytes;
      typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || (vErrors = report(vErrors, { instancePath: instancePath + "/maxSizeBytes", keyword: "type", params: { type: "integer" } }), errors++), typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14)) && (vErrors = report(vErrors, { instancePath: instancePath + "/maxSizeBytes", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.originals !== void 0) {
      let data15 = data.originals;
      typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) || (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "type", params: { type: "integer" } }), errors++), typeof data15 == "number" && isFinite(data15) && ((data15 > 99 || isNaN(data15)) && (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data15 < 0 || isNaN(data15)) && (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.copies !== void 0) {
      let data16 = data.copies;
      typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16) || (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "type", params: { type: "integer" } }), errors++), typeof data16 == "number" && isFinite(data16) && ((data16 > 99 || isNaN(data16)) && (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data16 < 0 || isNaN(data16)) && (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.fillExplain !== void 0) {
      let data17 = data.fillExplain;
      typeof data17 == "string" ? (func1(data17) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data17) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.sources !== void 0) {
      let data18 = data.sources;
      const _errs49 = errors;
      let valid18 = !0;
      const _errs50 = errors;
      Array.isArray(data18) && data18.length > 50 && (vErrors = report(vErrors, {}), errors++);
      var _valid2 = _errs50 === errors;
      if (errors = _errs49, vErrors = keepFirst(vErrors, _errs49), _valid2) {
        const _errs51 = errors;
        if (Array.isArray(data18)) {
          const len3 = data18.length;
          for (let i5 = 0; i5 < len3; i5++) {
            let data19 = data18[i5];
            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
              if (data19.part === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5, keyword: "required", params: { missingProperty: "part" } }), errors++), data19.source === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5, keyword: "required", params: { missingProperty: "source" } }), errors++), data19.confidence === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5, keyword: "required", params: { missingProperty: "confidence" } }), errors++), data19.part !== void 0) {
                let data20 = data19.part;
                typeof data20 == "string" ? func1(data20) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5 + "/part", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5 + "/part", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data19.source !== void 0) {
                let data21 = data19.source;
                typeof data21 == "string" ? func1(data21) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5 + "/source", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5 + "/source", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data19.confidence !== void 0) {
                let data22 = data19.confidence;
                typeof data22 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data22 === "S2" || data22 === "S" || data22 === "B" || data22 === "U" || data22 === "P" || data22 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5 + "/confidence", keyword: "enum", params: { allowedValues: schema65.properties.confidence.enum } }), errors++);
              }
            } else
              vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5, keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        var _valid2 = _errs51 === errors;
        valid18 = _valid2;
      }
      valid18 || (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data18) ? data18.length > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "maxItems", params: { limit: 50 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "type", params: { type: "array" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate32.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.isFee === void 0 && (missing0 = "isFee") ? (vErrors = report(vErrors, {}), errors++) : data.isFee !== void 0 && data.isFee !== !0 && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors = keepFirst(vErrors, _errs2), _valid0) {
    const _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.chargeStandard === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "chargeStandard" } }), errors++), data.chargeBasis === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "chargeBasis" } }), errors++));
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  if (valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bundleCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleCode" } }), errors++), data.bundleName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleName" } }), errors++), data.bundleVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleVersion" } }), errors++), data.effectiveDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "effectiveDate" } }), errors++), data.state === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "state" } }), errors++), data.category === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "category" } }), errors++), data.implementationCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "implementationCode" } }), errors++), data.checklistId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "checklistId" } }), errors++), data.areaCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "areaCode" } }), errors++), data.areaName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "areaName" } }), errors++), data.serverType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "serverType" } }), errors++), data.leadDept === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "leadDept" } }), errors++), data.assistDepts === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "assistDepts" } }), errors++), data.members === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "members" } }), errors++), data.scenario === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scenario" } }), errors++), data.materials === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materials" } }), errors++), data.applyConditions === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyConditions" } }), errors++), data.notice === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "notice" } }), errors++), data.promisePeriod === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "promisePeriod" } }), errors++), data.channels === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "channels" } }), errors++), data.consultPhone === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "consultPhone" } }), errors++), data.supervisePhone === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "supervisePhone" } }), errors++), data.address === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "address" } }), errors++), data.officeTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "officeTime" } }), errors++), data.isFee === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isFee" } }), errors++), data.delivery === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "delivery" } }), errors++), data.faq === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "faq" } }), errors++), data.sources === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sources" } }), errors++), data.bundleCode !== void 0) {
      let data1 = data.bundleCode;
      typeof data1 == "string" ? (func1(data1) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleName !== void 0) {
      let data2 = data.bundleName;
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleVersion !== void 0) {
      let data3 = data.bundleVersion;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/bundleVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)) && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.effectiveDate !== void 0) {
      let data4 = data.effectiveDate;
      typeof data4 == "string" ? formats0(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/effectiveDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/effectiveDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } }), errors++), data5 === "inUse" || data5 === "suspended" || data5 === "cancelled" || data5 === "draft" || (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
    }
    if (data.nationalListRef !== void 0) {
      let data6 = data.nationalListRef;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/nationalListRef", keyword: "type", params: { type: "string" } }), errors++), data6 === "2022-13" || data6 === "2024-1" || data6 === "2024-2" || data6 === "2025-1" || data6 === "2025-2" || data6 === "province" || (vErrors = report(vErrors, { instancePath: instancePath + "/nationalListRef", keyword: "enum", params: { allowedValues: schema36.enum } }), errors++);
    }
    if (data.category !== void 0) {
      let data7 = data.category;
      typeof data7 == "string" ? (func1(data7) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/category", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/category", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/category", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.implementationCode !== void 0) {
      let data8 = data.implementationCode;
      typeof data8 == "string" ? (func1(data8) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/implementationCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/implementationCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/implementationCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.checklistId !== void 0) {
      let data9 = data.checklistId;
      typeof data9 == "string" ? (func1(data9) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/checklistId", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/checklistId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/checklistId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.areaCode !== void 0) {
      let data10 = data.areaCode;
      typeof data10 == "string" ? pattern4.test(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.areaName !== void 0) {
      let data11 = data.areaName;
      typeof data11 == "string" ? (func1(data11) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/areaName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data11) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/areaName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.serverType !== void 0) {
      let data12 = data.serverType;
      typeof data12 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/serverType", keyword: "type", params: { type: "string" } }), errors++), data12 === "naturalPerson" || data12 === "enterprise" || data12 === "institution" || data12 === "socialOrganization" || data12 === "unincorporatedEnterprise" || data12 === "administrativeOrgan" || data12 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/serverType", keyword: "enum", params: { allowedValues: schema38.enum } }), errors++);
    }
    if (data.leadDept !== void 0 && (validate23(data.leadDept, { instancePath: instancePath + "/leadDept", parentData: data, parentDataProperty: "leadDept", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate23.errors), errors += validate23.errors.length)), data.assistDepts !== void 0) {
      let data14 = data.assistDepts;
      const _errs38 = errors;
      let valid9 = !0;
      const _errs39 = errors;
      Array.isArray(data14) && data14.length > 50 && (vErrors = report(vErrors, {}), errors++);
      var _valid1 = _errs39 === errors;
      if (errors = _errs38, vErrors = keepFirst(vErrors, _errs38), _valid1) {
        const _errs40 = errors;
        if (Array.isArray(data14)) {
          const len0 = data14.length;
          for (let i0 = 0; i0 < len0; i0++)
            validate23(data14[i0], { instancePath: instancePath + "/assistDepts/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate23.errors), errors += validate23.errors.length);
        }
        var _valid1 = _errs40 === errors;
        valid9 = _valid1;
      }
      valid9 || (vErrors = report(vErrors, { instancePath: instancePath + "/assistDepts", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data14) ? data14.length > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/assistDepts", keyword: "maxItems", params: { limit: 50 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/assistDepts", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.members !== void 0) {
      let data16 = data.members;
      const _errs44 = errors;
      let valid12 = !0;
      const _errs45 = errors;
      Array.isArray(data16) && data16.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid2 = _errs45 === errors;
      if (errors = _errs44, vErrors = keepFirst(vErrors, _errs44), _valid2) {
        const _errs46 = errors;
        if (Array.isArray(data16)) {
          data16.length < 2 && (vErrors = report(vErrors, { instancePath: instancePath + "/members", keyword: "minItems", params: { limit: 2 } }), errors++);
          const len1 = data16.length;
          for (let i1 = 0; i1 < len1; i1++)
            validate26(data16[i1], { instancePath: instancePath + "/members/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate26.errors), errors += validate26.errors.length);
        }
        var _valid2 = _errs46 === errors;
        valid12 = _valid2;
      }
      valid12 || (vErrors = report(vErrors, { instancePath: instancePath + "/members", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data16) ? data16.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/members", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/members", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.scenario !== void 0) {
      let data18 = data.scenario;
      const _errs50 = errors;
      let valid15 = !0;
      const _errs51 = errors;
      Array.isArray(data18) && data18.length > 50 && (vErrors = report(vErrors, {}), errors++);
      var _valid3 = _errs51 === errors;
      if (errors = _errs50, vErrors = keepFirst(vErrors, _errs50), _valid3) {
        const _errs52 = errors;
        if (Array.isArray(data18)) {
          const len2 = data18.length;
          for (let i2 = 0; i2 < len2; i2++)
            validate30(data18[i2], { instancePath: instancePath + "/scenario/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate30.errors), errors += validate30.errors.length);
        }
        var _valid3 = _errs52 === errors;
        valid15 = _valid3;
      }
      valid15 || (vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data18) ? data18.length > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "maxItems", params: { limit: 50 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.materials !== void 0) {
      let data20 = data.materials;
      const _errs56 = errors;
      let valid18 = !0;
      const _errs57 = errors;
      Array.isArray(data20) && data20.length > 500 && (vErrors = report(vErrors, {}), errors++);
      var _valid4 = _errs57 === errors;
      if (errors = _errs56, vErrors = keepFirst(vErrors, _errs56), _valid4) {
        const _errs58 = errors;
        if (Array.isArray(data20)) {
          const len3 = data20.length;
          for (let i3 = 0; i3 < len3; i3++)
            validate32(data20[i3], { instancePath: instancePath + "/materials/" + i3, parentData: data20, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate32.errors), errors += validate32.errors.length);
        }
        var _valid4 = _errs58 === errors;
        valid18 = _valid4;
      }
      valid18 || (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data20) ? data20.length > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "maxItems", params: { limit: 500 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.applyConditions !== void 0) {
      let data22 = data.applyConditions;
      const _errs62 = errors;
      let valid21 = !0;
      const _errs63 = errors;
      Array.isArray(data22) && data22.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid5 = _errs63 === errors;
      if (errors = _errs62, vErrors = keepFirst(vErrors, _errs62), _valid5) {
        const _errs64 = errors;
        if (Array.isArray(data22)) {
          const len4 = data22.length;
          for (let i4 = 0; i4 < len4; i4++) {
            let data23 = data22[i4];
            typeof data23 == "string" ? (func1(data23) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyConditions/" + i4, keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data23) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyConditions/" + i4, keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyConditions/" + i4, keyword: "type", params: { type: "string" } }), errors++);
          }
        }
        var _valid5 = _errs64 === errors;
        valid21 = _valid5;
      }
      valid21 || (vErrors = report(vErrors, { instancePath: instancePath + "/applyConditions", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data22) ? data22.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyConditions", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyConditions", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.notice !== void 0) {
      let data24 = data.notice;
      typeof data24 == "string" ? (func1(data24) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/notice", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data24) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/notice", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/notice", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.formSchemaId !== void 0) {
      let data25 = data.formSchemaId;
      typeof data25 == "string" ? (func1(data25) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/formSchemaId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data25) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/formSchemaId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/formSchemaId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.promisePeriod !== void 0 && (validate27(data.promisePeriod, { instancePath: instancePath + "/promisePeriod", parentData: data, parentDataProperty: "promisePeriod", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate27.errors), errors += validate27.errors.length)), data.channels !== void 0) {
      let data27 = data.channels;
      if (Array.isArray(data27)) {
        data27.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/channels", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len5 = data27.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data28 = data27[i5];
          typeof data28 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/channels/" + i5, keyword: "type", params: { type: "string" } }), errors++), data28 === "window" || data28 === "website" || data28 === "app" || data28 === "miniProgram" || data28 === "terminal" || (vErrors = report(vErrors, { instancePath: instancePath + "/channels/" + i5, keyword: "enum", params: { allowedValues: schema66.enum } }), errors++);
        }
        let i6 = data27.length, j0;
        if (i6 > 1) {
          outer0:
            for (; i6--; )
              for (j0 = i6; j0--; )
                if (func0(data27[i6], data27[j0])) {
                  vErrors = report(vErrors, { instancePath: instancePath + "/channels", keyword: "uniqueItems", params: { i: i6, j: j0 } }), errors++;
                  break outer0;
                }
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/channels", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.unifiedClose !== void 0 && typeof data.unifiedClose != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/unifiedClose", keyword: "type", params: { type: "boolean" } }), errors++), data.consultPhone !== void 0) {
      let data30 = data.consultPhone;
      typeof data30 == "string" ? (func1(data30) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/consultPhone", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data30) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/consultPhone", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/consultPhone", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.supervisePhone !== void 0) {
      let data31 = data.supervisePhone;
      typeof data31 == "string" ? (func1(data31) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/supervisePhone", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data31) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/supervisePhone", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/supervisePhone", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.onlineUrl !== void 0) {
      let data32 = data.onlineUrl;
      typeof data32 == "string" ? (func1(data32) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/onlineUrl", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern16.test(data32) || (vErrors = report(vErrors, { instancePath: instancePath + "/onlineUrl", keyword: "pattern", params: { pattern: "^https://[^\\s]+$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/onlineUrl", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.address !== void 0) {
      let data33 = data.address;
      typeof data33 == "string" ? (func1(data33) > 250 && (vErrors = report(vErrors, { instancePath: instancePath + "/address", keyword: "maxLength", params: { limit: 250 } }), errors++), func1(data33) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/address", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.officeTime !== void 0) {
      let data34 = data.officeTime;
      typeof data34 == "string" ? (func1(data34) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/officeTime", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data34) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/officeTime", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/officeTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.points !== void 0) {
      let data35 = data.points;
      const _errs91 = errors;
      let valid28 = !0;
      const _errs92 = errors;
      Array.isArray(data35) && data35.length > 500 && (vErrors = report(vErrors, {}), errors++);
      var _valid6 = _errs92 === errors;
      if (errors = _errs91, vErrors = keepFirst(vErrors, _errs91), _valid6) {
        const _errs93 = errors;
        if (Array.isArray(data35)) {
          const len6 = data35.length;
          for (let i7 = 0; i7 < len6; i7++) {
            let data36 = data35[i7];
            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
              if (data36.name === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7, keyword: "required", params: { missingProperty: "name" } }), errors++), data36.address === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7, keyword: "required", params: { missingProperty: "address" } }), errors++), data36.name !== void 0) {
                let data37 = data36.name;
                typeof data37 == "string" ? (func1(data37) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/name", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data37) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/name", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/name", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data36.address !== void 0) {
                let data38 = data36.address;
                typeof data38 == "string" ? (func1(data38) > 250 && (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/address", keyword: "maxLength", params: { limit: 250 } }), errors++), func1(data38) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/address", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/address", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data36.officeTime !== void 0) {
                let data39 = data36.officeTime;
                typeof data39 == "string" ? (func1(data39) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/officeTime", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data39) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/officeTime", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/officeTime", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data36.phone !== void 0) {
                let data40 = data36.phone;
                typeof data40 == "string" ? (func1(data40) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/phone", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data40) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/phone", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7 + "/phone", keyword: "type", params: { type: "string" } }), errors++);
              }
            } else
              vErrors = report(vErrors, { instancePath: instancePath + "/points/" + i7, keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        var _valid6 = _errs93 === errors;
        valid28 = _valid6;
      }
      valid28 || (vErrors = report(vErrors, { instancePath: instancePath + "/points", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data35) ? data35.length > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/points", keyword: "maxItems", params: { limit: 500 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/points", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.isFee !== void 0 && typeof data.isFee != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isFee", keyword: "type", params: { type: "boolean" } }), errors++), data.chargeStandard !== void 0) {
      let data42 = data.chargeStandard;
      typeof data42 == "string" ? (func1(data42) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/chargeStandard", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data42) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/chargeStandard", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/chargeStandard", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.chargeBasis !== void 0) {
      let data43 = data.chargeBasis;
      typeof data43 == "string" ? (func1(data43) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/chargeBasis", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data43) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/chargeBasis", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/chargeBasis", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.isIntermediary !== void 0 && typeof data.isIntermediary != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isIntermediary", keyword: "type", params: { type: "boolean" } }), errors++), data.isLogistics !== void 0 && typeof data.isLogistics != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isLogistics", keyword: "type", params: { type: "boolean" } }), errors++), data.needFaceVerify !== void 0 && typeof data.needFaceVerify != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/needFaceVerify", keyword: "type", params: { type: "boolean" } }), errors++), data.delivery !== void 0) {
      let data47 = data.delivery;
      typeof data47 == "string" ? (func1(data47) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/delivery", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data47) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/delivery", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/delivery", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.flowChart !== void 0) {
      let data48 = data.flowChart;
      typeof data48 == "string" ? (func1(data48) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/flowChart", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data48) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/flowChart", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/flowChart", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.byLaw !== void 0) {
      let data49 = data.byLaw;
      typeof data49 == "string" ? (func1(data49) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data49) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.faq !== void 0) {
      let data50 = data.faq;
      const _errs125 = errors;
      let valid33 = !0;
      const _errs126 = errors;
      Array.isArray(data50) && data50.length > 200 && (vErrors = report(vErrors, {}), errors++);
      var _valid7 = _errs126 === errors;
      if (errors = _errs125, vErrors = keepFirst(vErrors, _errs125), _valid7) {
        const _errs127 = errors;
        if (Array.isArray(data50)) {
          const len7 = data50.length;
          for (let i8 = 0; i8 < len7; i8++) {
            let data51 = data50[i8];
            if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
              if (data51.question === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i8, keyword: "required", params: { missingProperty: "question" } }), errors++), data51.answer === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i8, keyword: "required", params: { missingProperty: "answer" } }), errors++), data51.question !== void 0) {
                let data52 = data51.question;
                typeof data52 == "string" ? (func1(data52) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i8 + "/question", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data52) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i8 + "/question", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i8 + "/question", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data51.answer !== void 0) {
                let data53 = data51.answer;
                typeof data53 == "string" ? (func1(data53) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i8 + "/answer", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data53) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i8 + "/answer", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i8 + "/answer", keyword: "type", params: { type: "string" } }), errors++);
              }
            } else
              vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i8, keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        var _valid7 = _errs127 === errors;
        valid33 = _valid7;
      }
      valid33 || (vErrors = report(vErrors, { instancePath: instancePath + "/faq", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data50) ? data50.length > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq", keyword: "maxItems", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/faq", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.sources !== void 0) {
      let data54 = data.sources;
      const _errs137 = errors;
      let valid38 = !0;
      const _errs138 = errors;
      Array.isArray(data54) && data54.length > 200 && (vErrors = report(vErrors, {}), errors++);
      var _valid8 = _errs138 === errors;
      if (errors = _errs137, vErrors = keepFirst(vErrors, _errs137), _valid8) {
        const _errs139 = errors;
        if (Array.isArray(data54)) {
          const len8 = data54.length;
          for (let i9 = 0; i9 < len8; i9++) {
            let data55 = data54[i9];
            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
              if (data55.part === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9, keyword: "required", params: { missingProperty: "part" } }), errors++), data55.source === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9, keyword: "required", params: { missingProperty: "source" } }), errors++), data55.confidence === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9, keyword: "required", params: { missingProperty: "confidence" } }), errors++), data55.part !== void 0) {
                let data56 = data55.part;
                typeof data56 == "string" ? func1(data56) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9 + "/part", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9 + "/part", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data55.source !== void 0) {
                let data57 = data55.source;
                typeof data57 == "string" ? func1(data57) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9 + "/source", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9 + "/source", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data55.confidence !== void 0) {
                let data58 = data55.confidence;
                typeof data58 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data58 === "S2" || data58 === "S" || data58 === "B" || data58 === "U" || data58 === "P" || data58 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9 + "/confidence", keyword: "enum", params: { allowedValues: schema65.properties.confidence.enum } }), errors++);
              }
            } else
              vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9, keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        var _valid8 = _errs139 === errors;
        valid38 = _valid8;
      }
      valid38 || (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data54) ? data54.length > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "maxItems", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "type", params: { type: "array" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
const schema92 = { type: "string", enum: ["unverified", "basic", "intermediate", "advanced"] };
const schema77 = { type: "string", enum: ["10", "20", "01", "02", "03", "04", "05", "06", "07", "08", "09"] }, schema78 = { type: "string", enum: ["legal", "delegatedDown", "authorizedByHigher", "authorizedByPeer", "entrustedByHigher", "entrustedByPeer"] }, schema79 = { type: "string", enum: ["1", "2", "3", "4", "5", "6", "7"] }, schema84 = { type: "string", enum: ["statutory", "authorized", "entrusted", "other"] };
const schema87 = { type: "string", enum: ["immediate", "promised", "joint", "reported", "other"] }, schema88 = { type: "string", enum: ["window", "online", "courier"] }, schema89 = { type: "string", enum: ["nationwide", "acrossProvinces", "acrossCities", "acrossCounties", "wholeTown", "acrossVillages"] }, schema90 = { type: "string", enum: ["certificate", "document", "other", "none"] }, schema91 = { type: "string", enum: ["consultation", "submission", "preReview", "acceptance", "decision", "resultFeedback", "other"] };
const pattern17 = /* @__PURE__ */ new RegExp("\\S", "u"), pattern19 = /* @__PURE__ */ new RegExp("^\\S(?:.*\\S)?$", "u"), pattern20 = /* @__PURE__ */ new RegExp("^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), pattern25 = /* @__PURE__ */ new RegExp("^[0-9]{6,18}$", "u"), pattern29 = /* @__PURE__ */ new RegExp("^(/([^~/]|~[01])*)*$", "u");
const schema96 = { type: "string", enum: ["original", "copy", "originalOrCopy"] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.materialName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materialName" } }), errors++), data.isNeed === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isNeed" } }), errors++), data.orderNum === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "orderNum" } }), errors++), data.materialName !== void 0) {
      let data0 = data.materialName;
      typeof data0 == "string" ? (func1(data0) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.materialKey !== void 0) {
      let data1 = data.materialKey;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.isNeed !== void 0) {
      let data2 = data.isNeed;
      typeof data2 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/isNeed", keyword: "type", params: { type: "string" } }), errors++), data2 === "required" || data2 === "optional" || data2 === "deferrable" || (vErrors = report(vErrors, { instancePath: instancePath + "/isNeed", keyword: "enum", params: { allowedValues: schema57.enum } }), errors++);
    }
    if (data.materialType !== void 0) {
      let data3 = data.materialType;
      typeof data3 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/materialType", keyword: "type", params: { type: "string" } }), errors++), data3 === "original" || data3 === "copy" || data3 === "originalOrCopy" || (vErrors = report(vErrors, { instancePath: instancePath + "/materialType", keyword: "enum", params: { allowedValues: schema96.enum } }), errors++);
    }
    if (data.materialFormat !== void 0) {
      let data4 = data.materialFormat;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/materialFormat", keyword: "type", params: { type: "string" } }), errors++), data4 === "paper" || data4 === "electronic" || data4 === "paperOrElectronic" || (vErrors = report(vErrors, { instancePath: instancePath + "/materialFormat", keyword: "enum", params: { allowedValues: schema59.enum } }), errors++);
    }
    if (data.orderNum !== void 0) {
      let data5 = data.orderNum;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data5 == "number" && isFinite(data5) && ((data5 > 9999 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } }), errors++), (data5 < 1 || isNaN(data5)) && (vErrors = report(vErrors, { instancePath: instancePath + "/orderNum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
    }
    if (data.sourceType !== void 0) {
      let data6 = data.sourceType;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceType", keyword: "type", params: { type: "string" } }), errors++), data6 === "applicant" || data6 === "government" || data6 === "intermediary" || data6 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/sourceType", keyword: "enum", params: { allowedValues: schema58.enum } }), errors++);
    }
    if (data.sourceExplain !== void 0) {
      let data7 = data.sourceExplain;
      typeof data7 == "string" ? (func1(data7) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceExplain", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/sourceExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.formGuid !== void 0) {
      let data8 = data.formGuid;
      typeof data8 == "string" ? (func1(data8) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/formGuid", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/formGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/formGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.exampleGuid !== void 0) {
      let data9 = data.exampleGuid;
      typeof data9 == "string" ? (func1(data9) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/exampleGuid", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data9) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/exampleGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/exampleGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.pageNum !== void 0) {
      let data10 = data.pageNum;
      typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/pageNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data10 == "number" && isFinite(data10) && ((data10 > 99 || isNaN(data10)) && (vErrors = report(vErrors, { instancePath: instancePath + "/pageNum", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data10 < 0 || isNaN(data10)) && (vErrors = report(vErrors, { instancePath: instancePath + "/pageNum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.pageFormat !== void 0) {
      let data11 = data.pageFormat;
      typeof data11 == "string" ? (func1(data11) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/pageFormat", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data11) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/pageFormat", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/pageFormat", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.originals !== void 0) {
      let data12 = data.originals;
      typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "type", params: { type: "integer" } }), errors++), typeof data12 == "number" && isFinite(data12) && ((data12 > 99 || isNaN(data12)) && (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data12 < 0 || isNaN(data12)) && (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.copies !== void 0) {
      let data13 = data.copies;
      typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "type", params: { type: "integer" } }), errors++), typeof data13 == "number" && isFinite(data13) && ((data13 > 99 || isNaN(data13)) && (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data13 < 0 || isNaN(data13)) && (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.issueDept !== void 0) {
      let data14 = data.issueDept;
      typeof data14 == "string" ? (func1(data14) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data14) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueDept", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.issueTimeRequirement !== void 0) {
      let data15 = data.issueTimeRequirement;
      typeof data15 == "string" ? (func1(data15) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueTimeRequirement", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data15) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/issueTimeRequirement", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/issueTimeRequirement", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.fillExplain !== void 0) {
      let data16 = data.fillExplain;
      typeof data16 == "string" ? (func1(data16) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data16) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.acceptStand !== void 0) {
      let data17 = data.acceptStand;
      typeof data17 == "string" ? (func1(data17) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptStand", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data17) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptStand", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/acceptStand", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.byLaw !== void 0) {
      let data18 = data.byLaw;
      typeof data18 == "string" ? (func1(data18) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data18) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.remark !== void 0) {
      let data19 = data.remark;
      typeof data19 == "string" ? (func1(data19) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data19) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/remark", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.licenceTypeCode !== void 0) {
      let data20 = data.licenceTypeCode;
      typeof data20 == "string" ? pattern14.test(data20) || (vErrors = report(vErrors, { instancePath: instancePath + "/licenceTypeCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{21}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/licenceTypeCode", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate42.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
  return validate44.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const _errs2 = errors;
  let valid1 = !0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    data.taskState === void 0 && (missing0 = "taskState") ? (vErrors = report(vErrors, {}), errors++) : data.taskState !== void 0 && data.taskState !== "cancelled" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid0 = _errs3 === errors;
  if (errors = _errs2, vErrors = keepFirst(vErrors, _errs2), _valid0) {
    const _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.planCancelDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "planCancelDate" } }), errors++);
    var _valid0 = _errs5 === errors;
    valid1 = _valid0;
  }
  valid1 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs7 = errors;
  let valid3 = !0;
  const _errs8 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.taskType === void 0 && (missing1 = "taskType"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.taskType !== void 0) {
      let data1 = data.taskType;
      data1 === "01" || data1 === "02" || data1 === "03" || data1 === "04" || data1 === "05" || data1 === "06" || data1 === "07" || data1 === "08" || data1 === "09" || data1 === "10" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid1 = _errs8 === errors;
  if (errors = _errs7, vErrors = keepFirst(vErrors, _errs7), _valid1) {
    const _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.byLaw !== void 0) {
      let data2 = data.byLaw;
      typeof data2 == "string" && (pattern17.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "pattern", params: { pattern: "\\S" } }), errors++));
    }
    var _valid1 = _errs10 === errors;
    valid3 = _valid1;
  }
  valid3 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs13 = errors;
  let valid6 = !0;
  const _errs14 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    data.taskType === void 0 && (missing2 = "taskType") ? (vErrors = report(vErrors, {}), errors++) : data.taskType !== void 0 && data.taskType !== "01" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid2 = _errs14 === errors;
  if (errors = _errs13, vErrors = keepFirst(vErrors, _errs13), _valid2) {
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.faq === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "faq" } }), errors++), data.faq !== void 0)) {
      let data4 = data.faq;
      Array.isArray(data4) ? data4.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq", keyword: "minItems", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/faq", keyword: "type", params: { type: "array" } }), errors++);
    }
    var _valid2 = _errs16 === errors;
    valid6 = _valid2;
  }
  valid6 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs20 = errors;
  let valid9 = !0;
  const _errs21 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing3;
    if (data.powerSource === void 0 && (missing3 = "powerSource"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.powerSource !== void 0) {
      let data5 = data.powerSource;
      data5 === "entrustedByHigher" || data5 === "entrustedByPeer" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid3 = _errs21 === errors;
  if (errors = _errs20, vErrors = keepFirst(vErrors, _errs20), _valid3) {
    const _errs23 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.entrustName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "entrustName" } }), errors++);
    var _valid3 = _errs23 === errors;
    valid9 = _valid3;
  }
  valid9 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs25 = errors;
  let valid11 = !0;
  const _errs26 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing4;
    data.legalPeriodExplain === void 0 && (missing4 = "legalPeriodExplain") && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid4 = _errs26 === errors;
  if (errors = _errs25, vErrors = keepFirst(vErrors, _errs25), !_valid4) {
    const _errs27 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.legalPeriod === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "legalPeriod" } }), errors++);
    var _valid4 = _errs27 === errors;
    valid11 = _valid4;
  }
  valid11 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "else" } }), errors++);
  const _errs29 = errors;
  let valid12 = !0;
  const _errs30 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing5;
    data.isFee === void 0 && (missing5 = "isFee") ? (vErrors = report(vErrors, {}), errors++) : data.isFee !== void 0 && data.isFee !== !0 && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid5 = _errs30 === errors;
  if (errors = _errs29, vErrors = keepFirst(vErrors, _errs29), _valid5) {
    const _errs32 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.feeBasis === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "feeBasis" } }), errors++), data.fees === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "fees" } }), errors++), data.fees !== void 0)) {
      let data7 = data.fees;
      Array.isArray(data7) ? data7.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees", keyword: "minItems", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/fees", keyword: "type", params: { type: "array" } }), errors++);
    }
    var _valid5 = _errs32 === errors;
    valid12 = _valid5;
  }
  valid12 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs36 = errors;
  let valid15 = !0;
  const _errs37 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing6;
    data.isFee === void 0 && (missing6 = "isFee") ? (vErrors = report(vErrors, {}), errors++) : data.isFee !== void 0 && data.isFee !== !1 && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid6 = _errs37 === errors;
  if (errors = _errs36, vErrors = keepFirst(vErrors, _errs36), _valid6) {
    const _errs39 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && (data.isPayOnline !== void 0 && data.isPayOnline !== !1 && (vErrors = report(vErrors, { instancePath: instancePath + "/isPayOnline", keyword: "const", params: { allowedValue: !1 } }), errors++), data.fees !== void 0)) {
      let data10 = data.fees;
      Array.isArray(data10) ? data10.length > 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees", keyword: "maxItems", params: { limit: 0 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/fees", keyword: "type", params: { type: "array" } }), errors++);
    }
    var _valid6 = _errs39 === errors;
    valid15 = _valid6;
  }
  valid15 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs45 = errors;
  let valid18 = !0;
  const _errs46 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing7;
    if (data.limitSceneNum === void 0 && (missing7 = "limitSceneNum"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.limitSceneNum !== void 0) {
      let data11 = data.limitSceneNum;
      typeof data11 == "number" && isFinite(data11) && (data11 < 1 || isNaN(data11)) && (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid7 = _errs46 === errors;
  if (errors = _errs45, vErrors = keepFirst(vErrors, _errs45), _valid7) {
    const _errs48 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.limitSceneExplain === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "limitSceneExplain" } }), errors++);
    var _valid7 = _errs48 === errors;
    valid18 = _valid7;
  }
  valid18 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs50 = errors;
  let valid20 = !0;
  const _errs51 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing8;
    data.limitSceneNum === void 0 && (missing8 = "limitSceneNum") ? (vErrors = report(vErrors, {}), errors++) : data.limitSceneNum !== void 0 && data.limitSceneNum !== 0 && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid8 = _errs51 === errors;
  if (errors = _errs50, vErrors = keepFirst(vErrors, _errs50), _valid8) {
    const _errs53 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.limitSceneExplain !== void 0) {
      let data13 = data.limitSceneExplain;
      typeof data13 == "string" ? func1(data13) > 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/limitSceneExplain", keyword: "maxLength", params: { limit: 0 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/limitSceneExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    var _valid8 = _errs53 === errors;
    valid20 = _valid8;
  }
  valid20 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs57 = errors;
  let valid23 = !0;
  const _errs58 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing9;
    if (data.limitSceneNum === void 0 && (missing9 = "limitSceneNum") || data.isOnline === void 0 && (missing9 = "isOnline"))
      vErrors = report(vErrors, {}), errors++;
    else {
      if (data.limitSceneNum !== void 0) {
        const _errs59 = errors;
        data.limitSceneNum !== 0 && (vErrors = report(vErrors, {}), errors++);
        var valid24 = _errs59 === errors;
      } else
        var valid24 = !0;
      if (valid24)
        if (data.isOnline !== void 0) {
          const _errs60 = errors;
          data.isOnline !== !1 && (vErrors = report(vErrors, {}), errors++);
          var valid24 = _errs60 === errors;
        } else
          var valid24 = !0;
    }
  }
  var _valid9 = _errs58 === errors;
  if (errors = _errs57, vErrors = keepFirst(vErrors, _errs57), _valid9) {
    const _errs61 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.isExpress !== void 0 && data.isExpress !== !0 && (vErrors = report(vErrors, { instancePath: instancePath + "/isExpress", keyword: "const", params: { allowedValue: !0 } }), errors++);
    var _valid9 = _errs61 === errors;
    valid23 = _valid9;
  }
  valid23 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs64 = errors;
  let valid26 = !0;
  const _errs65 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing10;
    data.isOnline === void 0 && (missing10 = "isOnline") ? (vErrors = report(vErrors, {}), errors++) : data.isOnline !== void 0 && data.isOnline !== !0 && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid10 = _errs65 === errors;
  if (errors = _errs64, vErrors = keepFirst(vErrors, _errs64), _valid10) {
    const _errs67 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.onlineHandleDepth === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "onlineHandleDepth" } }), errors++), data.onlineHandleUrl === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "onlineHandleUrl" } }), errors++));
    var _valid10 = _errs67 === errors;
    valid26 = _valid10;
  }
  valid26 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs69 = errors;
  let valid28 = !0;
  const _errs70 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing11;
    if (data.serverTypes === void 0 && (missing11 = "serverTypes"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.serverTypes !== void 0) {
      let data18 = data.serverTypes;
      if (Array.isArray(data18)) {
        const _errs72 = errors, len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs73 = errors;
          data18[i0] !== "naturalPerson" && (vErrors = report(vErrors, {}), errors++);
          var valid30 = _errs73 === errors;
          if (valid30)
            break;
        }
        valid30 ? (errors = _errs72, vErrors = keepFirst(vErrors, _errs72)) : (vErrors = report(vErrors, {}), errors++);
      }
    }
  }
  var _valid11 = _errs70 === errors;
  errors = _errs69, vErrors = keepFirst(vErrors, _errs69);
  let ifClause0;
  if (_valid11) {
    const _errs74 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.userTopics === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "userTopics" } }), errors++);
    var _valid11 = _errs74 === errors;
    valid28 = _valid11, ifClause0 = "then";
  } else {
    const _errs75 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.userTopics !== void 0) {
      let data20 = data.userTopics;
      Array.isArray(data20) ? data20.length > 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/userTopics", keyword: "maxItems", params: { limit: 0 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/userTopics", keyword: "type", params: { type: "array" } }), errors++);
    }
    var _valid11 = _errs75 === errors;
    valid28 = _valid11, ifClause0 = "else";
  }
  valid28 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } }), errors++);
  const _errs80 = errors;
  let valid32 = !0;
  const _errs81 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing12;
    if (data.serverTypes === void 0 && (missing12 = "serverTypes"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.serverTypes !== void 0) {
      let data21 = data.serverTypes;
      if (Array.isArray(data21)) {
        const _errs83 = errors, len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data22 = data21[i1];
          const _errs84 = errors;
          data22 === "enterprise" || data22 === "institution" || data22 === "socialOrganization" || data22 === "unincorporatedEnterprise" || data22 === "administrativeOrgan" || data22 === "otherOrganization" || (vErrors = report(vErrors, {}), errors++);
          var valid34 = _errs84 === errors;
          if (valid34)
            break;
        }
        valid34 ? (errors = _errs83, vErrors = keepFirst(vErrors, _errs83)) : (vErrors = report(vErrors, {}), errors++);
      }
    }
  }
  var _valid12 = _errs81 === errors;
  errors = _errs80, vErrors = keepFirst(vErrors, _errs80);
  let ifClause1;
  if (_valid12) {
    const _errs85 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.corpTopics === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "corpTopics" } }), errors++);
    var _valid12 = _errs85 === errors;
    valid32 = _valid12, ifClause1 = "then";
  } else {
    const _errs86 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.corpTopics !== void 0) {
      let data23 = data.corpTopics;
      Array.isArray(data23) ? data23.length > 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/corpTopics", keyword: "maxItems", params: { limit: 0 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/corpTopics", keyword: "type", params: { type: "array" } }), errors++);
    }
    var _valid12 = _errs86 === errors;
    valid32 = _valid12, ifClause1 = "else";
  }
  valid32 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: ifClause1 } }), errors++);
  const _errs91 = errors;
  let valid36 = !0;
  const _errs92 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing13;
    if (data.resultTypes === void 0 && (missing13 = "resultTypes"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.resultTypes !== void 0) {
      let data24 = data.resultTypes;
      if (Array.isArray(data24)) {
        const _errs94 = errors, len2 = data24.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data25 = data24[i2];
          const _errs95 = errors;
          data25 === "certificate" || data25 === "document" || data25 === "other" || (vErrors = report(vErrors, {}), errors++);
          var valid38 = _errs95 === errors;
          if (valid38)
            break;
        }
        valid38 ? (errors = _errs94, vErrors = keepFirst(vErrors, _errs94)) : (vErrors = report(vErrors, {}), errors++);
      }
    }
  }
  var _valid13 = _errs92 === errors;
  if (errors = _errs91, vErrors = keepFirst(vErrors, _errs91), _valid13) {
    const _errs96 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.resultName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultName" } }), errors++);
    var _valid13 = _errs96 === errors;
    valid36 = _valid13;
  }
  valid36 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs98 = errors;
  let valid39 = !0;
  const _errs99 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing14;
    if (data.useLevel === void 0 && (missing14 = "useLevel"))
      vErrors = report(vErrors, {}), errors++;
    else if (data.useLevel !== void 0) {
      let data26 = data.useLevel;
      data26 === "5" || data26 === "6" || (vErrors = report(vErrors, {}), errors++);
    }
  }
  var _valid14 = _errs99 === errors;
  if (errors = _errs98, vErrors = keepFirst(vErrors, _errs98), _valid14) {
    const _errs101 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.townName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "townName" } }), errors++), data.townCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "townCode" } }), errors++));
    var _valid14 = _errs101 === errors;
    valid39 = _valid14;
  }
  valid39 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++);
  const _errs103 = errors;
  let valid41 = !0;
  const _errs104 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing15;
    data.useLevel === void 0 && (missing15 = "useLevel") ? (vErrors = report(vErrors, {}), errors++) : data.useLevel !== void 0 && data.useLevel !== "6" && (vErrors = report(vErrors, {}), errors++);
  }
  var _valid15 = _errs104 === errors;
  if (errors = _errs103, vErrors = keepFirst(vErrors, _errs103), _valid15) {
    const _errs106 = errors;
    data && typeof data == "object" && !Array.isArray(data) && (data.villageName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "villageName" } }), errors++), data.villageCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "villageCode" } }), errors++));
    var _valid15 = _errs106 === errors;
    valid41 = _valid15;
  }
  if (valid41 || (vErrors = report(vErrors, { instancePath, keyword: "if", params: { failingKeyword: "then" } }), errors++), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rowGuid === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rowGuid" } }), errors++), data.taskName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskName" } }), errors++), data.catalogCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "catalogCode" } }), errors++), data.taskCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskCode" } }), errors++), data.taskType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskType" } }), errors++), data.byLaw === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "byLaw" } }), errors++), data.powerSource === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "powerSource" } }), errors++), data.useLevel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "useLevel" } }), errors++), data.taskState === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskState" } }), errors++), data.taskVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskVersion" } }), errors++), data.deptName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptName" } }), errors++), data.deptCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptCode" } }), errors++), data.deptType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptType" } }), errors++), data.promisePeriod === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "promisePeriod" } }), errors++), data.acceptCondition === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "acceptCondition" } }), errors++), data.handleFlow === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "handleFlow" } }), errors++), data.isFee === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isFee" } }), errors++), data.serverTypes === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "serverTypes" } }), errors++), data.projectType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectType" } }), errors++), data.limitSceneNum === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "limitSceneNum" } }), errors++), data.specialProcedure === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "specialProcedure" } }), errors++), data.resultTypes === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultTypes" } }), errors++), data.isEntryCenter === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isEntryCenter" } }), errors++), data.isPayOnline === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isPayOnline" } }), errors++), data.isExpress === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isExpress" } }), errors++), data.isOnline === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isOnline" } }), errors++), data.appSingleLogin === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "appSingleLogin" } }), errors++), data.singleLogin === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "singleLogin" } }), errors++), data.linkWay === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "linkWay" } }), errors++), data.superviseWay === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "superviseWay" } }), errors++), data.transactAddr === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "transactAddr" } }), errors++), data.transactTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "transactTime" } }), errors++), data.rowGuid !== void 0) {
      let data28 = data.rowGuid;
      typeof data28 == "string" ? (func1(data28) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data28) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.itemKey !== void 0) {
      let data29 = data.itemKey;
      typeof data29 == "string" ? (func1(data29) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data29) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskName !== void 0) {
      let data30 = data.taskName;
      typeof data30 == "string" ? (func1(data30) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data30) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "minLength", params: { limit: 1 } }), errors++), pattern19.test(data30) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.catalogCode !== void 0) {
      let data31 = data.catalogCode;
      typeof data31 == "string" ? pattern20.test(data31) || (vErrors = report(vErrors, { instancePath: instancePath + "/catalogCode", keyword: "pattern", params: { pattern: "^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/catalogCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskCode !== void 0) {
      let data32 = data.taskCode;
      typeof data32 == "string" ? pattern8.test(data32) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.localCatalogCode !== void 0) {
      let data33 = data.localCatalogCode;
      typeof data33 == "string" ? (func1(data33) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/localCatalogCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data33) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/localCatalogCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/localCatalogCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.localTaskCode !== void 0) {
      let data34 = data.localTaskCode;
      typeof data34 == "string" ? (func1(data34) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/localTaskCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data34) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/localTaskCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/localTaskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskHandleItem !== void 0) {
      let data35 = data.taskHandleItem;
      typeof data35 == "string" ? pattern9.test(data35) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskType !== void 0) {
      let data36 = data.taskType;
      typeof data36 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/taskType", keyword: "type", params: { type: "string" } }), errors++), data36 === "10" || data36 === "20" || data36 === "01" || data36 === "02" || data36 === "03" || data36 === "04" || data36 === "05" || data36 === "06" || data36 === "07" || data36 === "08" || data36 === "09" || (vErrors = report(vErrors, { instancePath: instancePath + "/taskType", keyword: "enum", params: { allowedValues: schema77.enum } }), errors++);
    }
    if (data.byLaw !== void 0) {
      let data37 = data.byLaw;
      typeof data37 == "string" ? (func1(data37) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data37) < 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "minLength", params: { limit: 0 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.powerSource !== void 0) {
      let data38 = data.powerSource;
      typeof data38 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/powerSource", keyword: "type", params: { type: "string" } }), errors++), data38 === "legal" || data38 === "delegatedDown" || data38 === "authorizedByHigher" || data38 === "authorizedByPeer" || data38 === "entrustedByHigher" || data38 === "entrustedByPeer" || (vErrors = report(vErrors, { instancePath: instancePath + "/powerSource", keyword: "enum", params: { allowedValues: schema78.enum } }), errors++);
    }
    if (data.useLevel !== void 0) {
      let data39 = data.useLevel;
      typeof data39 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/useLevel", keyword: "type", params: { type: "string" } }), errors++), data39 === "1" || data39 === "2" || data39 === "3" || data39 === "4" || data39 === "5" || data39 === "6" || data39 === "7" || (vErrors = report(vErrors, { instancePath: instancePath + "/useLevel", keyword: "enum", params: { allowedValues: schema79.enum } }), errors++);
    }
    if (data.taskState !== void 0) {
      let data40 = data.taskState;
      typeof data40 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/taskState", keyword: "type", params: { type: "string" } }), errors++), data40 === "inUse" || data40 === "suspended" || data40 === "cancelled" || data40 === "draft" || (vErrors = report(vErrors, { instancePath: instancePath + "/taskState", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
    }
    if (data.taskVersion !== void 0) {
      let data41 = data.taskVersion;
      typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data41 == "number" && isFinite(data41) && (data41 < 1 || isNaN(data41)) && (vErrors = report(vErrors, { instancePath: instancePath + "/taskVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.planEffectiveDate !== void 0) {
      let data42 = data.planEffectiveDate;
      typeof data42 == "string" ? formats0(data42) || (vErrors = report(vErrors, { instancePath: instancePath + "/planEffectiveDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/planEffectiveDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.planCancelDate !== void 0) {
      let data43 = data.planCancelDate;
      typeof data43 == "string" ? formats0(data43) || (vErrors = report(vErrors, { instancePath: instancePath + "/planCancelDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/planCancelDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptName !== void 0) {
      let data44 = data.deptName;
      typeof data44 == "string" ? (func1(data44) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data44) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptCode !== void 0) {
      let data45 = data.deptCode;
      typeof data45 == "string" ? pattern5.test(data45) || (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptType !== void 0) {
      let data46 = data.deptType;
      typeof data46 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/deptType", keyword: "type", params: { type: "string" } }), errors++), data46 === "statutory" || data46 === "authorized" || data46 === "entrusted" || data46 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/deptType", keyword: "enum", params: { allowedValues: schema84.enum } }), errors++);
    }
    if (data.entrustName !== void 0) {
      let data47 = data.entrustName;
      typeof data47 == "string" ? (func1(data47) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/entrustName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data47) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/entrustName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/entrustName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.legalPeriod !== void 0) {
      let data48 = data.legalPeriod;
      if (validate27(data48, { instancePath: instancePath + "/legalPeriod", parentData: data, parentDataProperty: "legalPeriod", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate27.errors), errors += validate27.errors.length), data48 && typeof data48 == "object" && !Array.isArray(data48) && data48.value !== void 0) {
        let data49 = data48.value;
        typeof data49 == "number" && isFinite(data49) && (data49 > 3650 || isNaN(data49)) && (vErrors = report(vErrors, { instancePath: instancePath + "/legalPeriod/value", keyword: "maximum", params: { comparison: "<=", limit: 3650 } }), errors++);
      }
    }
    if (data.legalPeriodExplain !== void 0) {
      let data50 = data.legalPeriodExplain;
      typeof data50 == "string" ? (func1(data50) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/legalPeriodExplain", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data50) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/legalPeriodExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/legalPeriodExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.promisePeriod !== void 0 && (validate27(data.promisePeriod, { instancePath: instancePath + "/promisePeriod", parentData: data, parentDataProperty: "promisePeriod", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate27.errors), errors += validate27.errors.length)), data.promisePeriodExplain !== void 0) {
      let data52 = data.promisePeriodExplain;
      typeof data52 == "string" ? (func1(data52) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/promisePeriodExplain", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data52) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/promisePeriodExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/promisePeriodExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.acceptCondition !== void 0) {
      let data53 = data.acceptCondition;
      typeof data53 == "string" ? (func1(data53) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptCondition", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data53) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptCondition", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/acceptCondition", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleFlow !== void 0) {
      let data54 = data.handleFlow;
      const _errs171 = errors;
      let valid58 = !0;
      const _errs172 = errors;
      Array.isArray(data54) && data54.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid16 = _errs172 === errors;
      if (errors = _errs171, vErrors = keepFirst(vErrors, _errs171), _valid16) {
        const _errs173 = errors;
        if (Array.isArray(data54)) {
          data54.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow", keyword: "minItems", params: { limit: 1 } }), errors++);
          const len3 = data54.length;
          for (let i3 = 0; i3 < len3; i3++) {
            let data55 = data54[i3];
            typeof data55 == "string" ? (func1(data55) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow/" + i3, keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data55) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow/" + i3, keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow/" + i3, keyword: "type", params: { type: "string" } }), errors++);
          }
        }
        var _valid16 = _errs173 === errors;
        valid58 = _valid16;
      }
      valid58 || (vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data54) ? data54.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.isFee !== void 0 && typeof data.isFee != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isFee", keyword: "type", params: { type: "boolean" } }), errors++), data.feeBasis !== void 0) {
      let data57 = data.feeBasis;
      typeof data57 == "string" ? (func1(data57) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/feeBasis", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data57) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/feeBasis", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/feeBasis", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.fees !== void 0) {
      let data58 = data.fees;
      const _errs182 = errors;
      let valid61 = !0;
      const _errs183 = errors;
      Array.isArray(data58) && data58.length > 200 && (vErrors = report(vErrors, {}), errors++);
      var _valid17 = _errs183 === errors;
      if (errors = _errs182, vErrors = keepFirst(vErrors, _errs182), _valid17) {
        const _errs184 = errors;
        if (Array.isArray(data58)) {
          const len4 = data58.length;
          for (let i4 = 0; i4 < len4; i4++) {
            let data59 = data58[i4];
            const _errs189 = errors;
            let valid66 = !0;
            const _errs190 = errors;
            if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
              let missing16;
              data59.isDesc === void 0 && (missing16 = "isDesc") ? (vErrors = report(vErrors, {}), errors++) : data59.isDesc !== void 0 && data59.isDesc !== !0 && (vErrors = report(vErrors, {}), errors++);
            }
            var _valid18 = _errs190 === errors;
            if (errors = _errs189, vErrors = keepFirst(vErrors, _errs189), _valid18) {
              const _errs192 = errors;
              data59 && typeof data59 == "object" && !Array.isArray(data59) && data59.descExplain === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4, keyword: "required", params: { missingProperty: "descExplain" } }), errors++);
              var _valid18 = _errs192 === errors;
              valid66 = _valid18;
            }
            if (valid66 || (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4, keyword: "if", params: { failingKeyword: "then" } }), errors++), data59 && typeof data59 == "object" && !Array.isArray(data59)) {
              if (data59.feeName === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4, keyword: "required", params: { missingProperty: "feeName" } }), errors++), data59.feeStand === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4, keyword: "required", params: { missingProperty: "feeStand" } }), errors++), data59.byLaw === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4, keyword: "required", params: { missingProperty: "byLaw" } }), errors++), data59.feeName !== void 0) {
                let data61 = data59.feeName;
                typeof data61 == "string" ? (func1(data61) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/feeName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data61) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/feeName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/feeName", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data59.feeStand !== void 0) {
                let data62 = data59.feeStand;
                typeof data62 == "string" ? (func1(data62) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/feeStand", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data62) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/feeStand", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/feeStand", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data59.byLaw !== void 0) {
                let data63 = data59.byLaw;
                typeof data63 == "string" ? (func1(data63) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/byLaw", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data63) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/byLaw", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/byLaw", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data59.isDesc !== void 0 && typeof data59.isDesc != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/isDesc", keyword: "type", params: { type: "boolean" } }), errors++), data59.descExplain !== void 0) {
                let data65 = data59.descExplain;
                typeof data65 == "string" ? (func1(data65) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/descExplain", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data65) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/descExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/descExplain", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data59.orderNum !== void 0) {
                let data66 = data59.orderNum;
                typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66) || (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/orderNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data66 == "number" && isFinite(data66) && ((data66 > 9999 || isNaN(data66)) && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/orderNum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } }), errors++), (data66 < 1 || isNaN(data66)) && (vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4 + "/orderNum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
              }
            } else
              vErrors = report(vErrors, { instancePath: instancePath + "/fees/" + i4, keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        var _valid17 = _errs184 === errors;
        valid61 = _valid17;
      }
      valid61 || (vErrors = report(vErrors, { instancePath: instancePath + "/fees", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data58) ? data58.length > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/fees", keyword: "maxItems", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/fees", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.serverTypes !== void 0) {
      let data67 = data.serverTypes;
      if (Array.isArray(data67)) {
        data67.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/serverTypes", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len5 = data67.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data68 = data67[i5];
          typeof data68 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/serverTypes/" + i5, keyword: "type", params: { type: "string" } }), errors++), data68 === "naturalPerson" || data68 === "enterprise" || data68 === "institution" || data68 === "socialOrganization" || data68 === "unincorporatedEnterprise" || data68 === "administrativeOrgan" || data68 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/serverTypes/" + i5, keyword: "enum", params: { allowedValues: schema38.enum } }), errors++);
        }
        let i6 = data67.length, j0;
        if (i6 > 1) {
          outer0:
            for (; i6--; )
              for (j0 = i6; j0--; )
                if (func0(data67[i6], data67[j0])) {
                  vErrors = report(vErrors, { instancePath: instancePath + "/serverTypes", keyword: "uniqueItems", params: { i: i6, j: j0 } }), errors++;
                  break outer0;
                }
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/serverTypes", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.projectType !== void 0) {
      let data69 = data.projectType;
      typeof data69 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/projectType", keyword: "type", params: { type: "string" } }), errors++), data69 === "immediate" || data69 === "promised" || data69 === "joint" || data69 === "reported" || data69 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/projectType", keyword: "enum", params: { allowedValues: schema87.enum } }), errors++);
    }
    if (data.limitSceneNum !== void 0) {
      let data70 = data.limitSceneNum;
      typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70) || (vErrors = report(vErrors, { instancePath: instancePath + "/limitSceneNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data70 == "number" && isFinite(data70) && ((data70 > 99 || isNaN(data70)) && (vErrors = report(vErrors, { instancePath: instancePath + "/limitSceneNum", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data70 < 0 || isNaN(data70)) && (vErrors = report(vErrors, { instancePath: instancePath + "/limitSceneNum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.limitSceneExplain !== void 0) {
      let data71 = data.limitSceneExplain;
      typeof data71 == "string" ? (func1(data71) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/limitSceneExplain", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data71) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/limitSceneExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/limitSceneExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.specialProcedure !== void 0) {
      let data72 = data.specialProcedure;
      typeof data72 == "string" ? (func1(data72) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/specialProcedure", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data72) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/specialProcedure", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/specialProcedure", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleTypes !== void 0) {
      let data73 = data.handleTypes;
      if (Array.isArray(data73)) {
        data73.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleTypes", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len6 = data73.length;
        for (let i7 = 0; i7 < len6; i7++) {
          let data74 = data73[i7];
          typeof data74 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/handleTypes/" + i7, keyword: "type", params: { type: "string" } }), errors++), data74 === "window" || data74 === "online" || data74 === "courier" || (vErrors = report(vErrors, { instancePath: instancePath + "/handleTypes/" + i7, keyword: "enum", params: { allowedValues: schema88.enum } }), errors++);
        }
        let i8 = data73.length, j1;
        if (i8 > 1) {
          outer1:
            for (; i8--; )
              for (j1 = i8; j1--; )
                if (func0(data73[i8], data73[j1])) {
                  vErrors = report(vErrors, { instancePath: instancePath + "/handleTypes", keyword: "uniqueItems", params: { i: i8, j: j1 } }), errors++;
                  break outer1;
                }
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/handleTypes", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.handleArea !== void 0) {
      let data75 = data.handleArea;
      typeof data75 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/handleArea", keyword: "type", params: { type: "string" } }), errors++), data75 === "nationwide" || data75 === "acrossProvinces" || data75 === "acrossCities" || data75 === "acrossCounties" || data75 === "wholeTown" || data75 === "acrossVillages" || (vErrors = report(vErrors, { instancePath: instancePath + "/handleArea", keyword: "enum", params: { allowedValues: schema89.enum } }), errors++);
    }
    if (data.otherDept !== void 0) {
      let data76 = data.otherDept;
      typeof data76 == "string" ? (func1(data76) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/otherDept", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data76) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/otherDept", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/otherDept", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.serviceType !== void 0) {
      let data77 = data.serviceType;
      typeof data77 == "string" ? (func1(data77) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/serviceType", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data77) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/serviceType", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/serviceType", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.numberLimit !== void 0) {
      let data78 = data.numberLimit;
      typeof data78 == "string" ? (func1(data78) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/numberLimit", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data78) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/numberLimit", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/numberLimit", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.resultTypes !== void 0) {
      let data79 = data.resultTypes;
      if (Array.isArray(data79)) {
        data79.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultTypes", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len7 = data79.length;
        for (let i9 = 0; i9 < len7; i9++) {
          let data80 = data79[i9];
          typeof data80 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/resultTypes/" + i9, keyword: "type", params: { type: "string" } }), errors++), data80 === "certificate" || data80 === "document" || data80 === "other" || data80 === "none" || (vErrors = report(vErrors, { instancePath: instancePath + "/resultTypes/" + i9, keyword: "enum", params: { allowedValues: schema90.enum } }), errors++);
        }
        let i10 = data79.length, j2;
        if (i10 > 1) {
          outer2:
            for (; i10--; )
              for (j2 = i10; j2--; )
                if (func0(data79[i10], data79[j2])) {
                  vErrors = report(vErrors, { instancePath: instancePath + "/resultTypes", keyword: "uniqueItems", params: { i: i10, j: j2 } }), errors++;
                  break outer2;
                }
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/resultTypes", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.resultName !== void 0) {
      let data81 = data.resultName;
      typeof data81 == "string" ? (func1(data81) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data81) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.resultSampleGuid !== void 0) {
      let data82 = data.resultSampleGuid;
      typeof data82 == "string" ? (func1(data82) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultSampleGuid", keyword: "maxLength", params: { limit: 256 } }), errors++), func1(data82) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultSampleGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultSampleGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.isEntryCenter !== void 0 && typeof data.isEntryCenter != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isEntryCenter", keyword: "type", params: { type: "boolean" } }), errors++), data.isPayOnline !== void 0 && typeof data.isPayOnline != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isPayOnline", keyword: "type", params: { type: "boolean" } }), errors++), data.isExpress !== void 0 && typeof data.isExpress != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isExpress", keyword: "type", params: { type: "boolean" } }), errors++), data.isOnline !== void 0 && typeof data.isOnline != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isOnline", keyword: "type", params: { type: "boolean" } }), errors++), data.isSchedule !== void 0 && typeof data.isSchedule != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isSchedule", keyword: "type", params: { type: "boolean" } }), errors++), data.isServiceTerminals !== void 0 && typeof data.isServiceTerminals != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isServiceTerminals", keyword: "type", params: { type: "boolean" } }), errors++), data.onlineHandleDepth !== void 0) {
      let data89 = data.onlineHandleDepth;
      if (Array.isArray(data89)) {
        data89.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/onlineHandleDepth", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len8 = data89.length;
        for (let i11 = 0; i11 < len8; i11++) {
          let data90 = data89[i11];
          typeof data90 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/onlineHandleDepth/" + i11, keyword: "type", params: { type: "string" } }), errors++), data90 === "consultation" || data90 === "submission" || data90 === "preReview" || data90 === "acceptance" || data90 === "decision" || data90 === "resultFeedback" || data90 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/onlineHandleDepth/" + i11, keyword: "enum", params: { allowedValues: schema91.enum } }), errors++);
        }
        let i12 = data89.length, j3;
        if (i12 > 1) {
          outer3:
            for (; i12--; )
              for (j3 = i12; j3--; )
                if (func0(data89[i12], data89[j3])) {
                  vErrors = report(vErrors, { instancePath: instancePath + "/onlineHandleDepth", keyword: "uniqueItems", params: { i: i12, j: j3 } }), errors++;
                  break outer3;
                }
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/onlineHandleDepth", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.onlineHandleUrl !== void 0) {
      let data91 = data.onlineHandleUrl;
      typeof data91 == "string" ? (func1(data91) > 256 && (vErrors = report(vErrors, { instancePath: instancePath + "/onlineHandleUrl", keyword: "maxLength", params: { limit: 256 } }), errors++), pattern16.test(data91) || (vErrors = report(vErrors, { instancePath: instancePath + "/onlineHandleUrl", keyword: "pattern", params: { pattern: "^https://[^\\s]+$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/onlineHandleUrl", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.appSingleLogin !== void 0 && typeof data.appSingleLogin != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/appSingleLogin", keyword: "type", params: { type: "boolean" } }), errors++), data.singleLogin !== void 0 && typeof data.singleLogin != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/singleLogin", keyword: "type", params: { type: "boolean" } }), errors++), data.userTopics !== void 0) {
      let data94 = data.userTopics;
      const _errs267 = errors;
      let valid87 = !0;
      const _errs268 = errors;
      Array.isArray(data94) && data94.length > 20 && (vErrors = report(vErrors, {}), errors++);
      var _valid19 = _errs268 === errors;
      if (errors = _errs267, vErrors = keepFirst(vErrors, _errs267), _valid19) {
        const _errs269 = errors;
        if (Array.isArray(data94)) {
          data94.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/userTopics", keyword: "minItems", params: { limit: 1 } }), errors++);
          const len9 = data94.length;
          for (let i13 = 0; i13 < len9; i13++) {
            let data95 = data94[i13];
            typeof data95 == "string" ? (func1(data95) > 40 && (vErrors = report(vErrors, { instancePath: instancePath + "/userTopics/" + i13, keyword: "maxLength", params: { limit: 40 } }), errors++), func1(data95) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/userTopics/" + i13, keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/userTopics/" + i13, keyword: "type", params: { type: "string" } }), errors++);
          }
          let i14 = data94.length, j4;
          if (i14 > 1) {
            const indices0 = {};
            for (; i14--; ) {
              let item0 = data94[i14];
              if (typeof item0 == "string") {
                if (typeof indices0[item0] == "number") {
                  j4 = indices0[item0], vErrors = report(vErrors, { instancePath: instancePath + "/userTopics", keyword: "uniqueItems", params: { i: i14, j: j4 } }), errors++;
                  break;
                }
                indices0[item0] = i14;
              }
            }
          }
        }
        var _valid19 = _errs269 === errors;
        valid87 = _valid19;
      }
      valid87 || (vErrors = report(vErrors, { instancePath: instancePath + "/userTopics", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data94) ? data94.length > 20 && (vErrors = report(vErrors, { instancePath: instancePath + "/userTopics", keyword: "maxItems", params: { limit: 20 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/userTopics", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.corpTopics !== void 0) {
      let data96 = data.corpTopics;
      const _errs274 = errors;
      let valid91 = !0;
      const _errs275 = errors;
      Array.isArray(data96) && data96.length > 20 && (vErrors = report(vErrors, {}), errors++);
      var _valid20 = _errs275 === errors;
      if (errors = _errs274, vErrors = keepFirst(vErrors, _errs274), _valid20) {
        const _errs276 = errors;
        if (Array.isArray(data96)) {
          data96.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/corpTopics", keyword: "minItems", params: { limit: 1 } }), errors++);
          const len10 = data96.length;
          for (let i15 = 0; i15 < len10; i15++) {
            let data97 = data96[i15];
            typeof data97 == "string" ? (func1(data97) > 40 && (vErrors = report(vErrors, { instancePath: instancePath + "/corpTopics/" + i15, keyword: "maxLength", params: { limit: 40 } }), errors++), func1(data97) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/corpTopics/" + i15, keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/corpTopics/" + i15, keyword: "type", params: { type: "string" } }), errors++);
          }
          let i16 = data96.length, j5;
          if (i16 > 1) {
            const indices1 = {};
            for (; i16--; ) {
              let item1 = data96[i16];
              if (typeof item1 == "string") {
                if (typeof indices1[item1] == "number") {
                  j5 = indices1[item1], vErrors = report(vErrors, { instancePath: instancePath + "/corpTopics", keyword: "uniqueItems", params: { i: i16, j: j5 } }), errors++;
                  break;
                }
                indices1[item1] = i16;
              }
            }
          }
        }
        var _valid20 = _errs276 === errors;
        valid91 = _valid20;
      }
      valid91 || (vErrors = report(vErrors, { instancePath: instancePath + "/corpTopics", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data96) ? data96.length > 20 && (vErrors = report(vErrors, { instancePath: instancePath + "/corpTopics", keyword: "maxItems", params: { limit: 20 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/corpTopics", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.minRealLevel !== void 0) {
      let data98 = data.minRealLevel;
      typeof data98 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/minRealLevel", keyword: "type", params: { type: "string" } }), errors++), data98 === "unverified" || data98 === "basic" || data98 === "intermediate" || data98 === "advanced" || (vErrors = report(vErrors, { instancePath: instancePath + "/minRealLevel", keyword: "enum", params: { allowedValues: schema92.enum } }), errors++);
    }
    if (data.linkWay !== void 0) {
      let data99 = data.linkWay;
      typeof data99 == "string" ? (func1(data99) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/linkWay", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data99) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/linkWay", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/linkWay", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.superviseWay !== void 0) {
      let data100 = data.superviseWay;
      typeof data100 == "string" ? (func1(data100) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/superviseWay", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data100) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/superviseWay", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/superviseWay", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.transactAddr !== void 0) {
      let data101 = data.transactAddr;
      typeof data101 == "string" ? (func1(data101) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/transactAddr", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data101) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/transactAddr", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/transactAddr", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.transactTime !== void 0) {
      let data102 = data.transactTime;
      typeof data102 == "string" ? (func1(data102) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/transactTime", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data102) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/transactTime", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/transactTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.townName !== void 0) {
      let data103 = data.townName;
      typeof data103 == "string" ? (func1(data103) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/townName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data103) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/townName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/townName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.townCode !== void 0) {
      let data104 = data.townCode;
      typeof data104 == "string" ? pattern25.test(data104) || (vErrors = report(vErrors, { instancePath: instancePath + "/townCode", keyword: "pattern", params: { pattern: "^[0-9]{6,18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/townCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.villageName !== void 0) {
      let data105 = data.villageName;
      typeof data105 == "string" ? (func1(data105) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/villageName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data105) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/villageName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/villageName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.villageCode !== void 0) {
      let data106 = data.villageCode;
      typeof data106 == "string" ? pattern25.test(data106) || (vErrors = report(vErrors, { instancePath: instancePath + "/villageCode", keyword: "pattern", params: { pattern: "^[0-9]{6,18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/villageCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.extendField !== void 0) {
      let data107 = data.extendField;
      typeof data107 == "string" ? (func1(data107) > 2e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/extendField", keyword: "maxLength", params: { limit: 2e3 } }), errors++), func1(data107) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/extendField", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/extendField", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.materials !== void 0) {
      let data108 = data.materials;
      const _errs302 = errors;
      let valid96 = !0;
      const _errs303 = errors;
      Array.isArray(data108) && data108.length > 500 && (vErrors = report(vErrors, {}), errors++);
      var _valid21 = _errs303 === errors;
      if (errors = _errs302, vErrors = keepFirst(vErrors, _errs302), _valid21) {
        const _errs304 = errors;
        if (Array.isArray(data108)) {
          const len11 = data108.length;
          for (let i17 = 0; i17 < len11; i17++)
            validate42(data108[i17], { instancePath: instancePath + "/materials/" + i17, parentData: data108, parentDataProperty: i17, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate42.errors), errors += validate42.errors.length);
        }
        var _valid21 = _errs304 === errors;
        valid96 = _valid21;
      }
      valid96 || (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data108) ? data108.length > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "maxItems", params: { limit: 500 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.faq !== void 0) {
      let data110 = data.faq;
      const _errs308 = errors;
      let valid99 = !0;
      const _errs309 = errors;
      Array.isArray(data110) && data110.length > 200 && (vErrors = report(vErrors, {}), errors++);
      var _valid22 = _errs309 === errors;
      if (errors = _errs308, vErrors = keepFirst(vErrors, _errs308), _valid22) {
        const _errs310 = errors;
        if (Array.isArray(data110)) {
          const len12 = data110.length;
          for (let i18 = 0; i18 < len12; i18++) {
            let data111 = data110[i18];
            if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
              if (data111.question === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18, keyword: "required", params: { missingProperty: "question" } }), errors++), data111.answer === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18, keyword: "required", params: { missingProperty: "answer" } }), errors++), data111.question !== void 0) {
                let data112 = data111.question;
                typeof data112 == "string" ? (func1(data112) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18 + "/question", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data112) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18 + "/question", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18 + "/question", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data111.answer !== void 0) {
                let data113 = data111.answer;
                typeof data113 == "string" ? (func1(data113) > 2e4 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18 + "/answer", keyword: "maxLength", params: { limit: 2e4 } }), errors++), func1(data113) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18 + "/answer", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18 + "/answer", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data111.orderNum !== void 0) {
                let data114 = data111.orderNum;
                typeof data114 == "number" && !(data114 % 1) && !isNaN(data114) && isFinite(data114) || (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18 + "/orderNum", keyword: "type", params: { type: "integer" } }), errors++), typeof data114 == "number" && isFinite(data114) && ((data114 > 9999 || isNaN(data114)) && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18 + "/orderNum", keyword: "maximum", params: { comparison: "<=", limit: 9999 } }), errors++), (data114 < 1 || isNaN(data114)) && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18 + "/orderNum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++));
              }
            } else
              vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i18, keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        var _valid22 = _errs310 === errors;
        valid99 = _valid22;
      }
      valid99 || (vErrors = report(vErrors, { instancePath: instancePath + "/faq", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data110) ? data110.length > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq", keyword: "maxItems", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/faq", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.scenarios !== void 0) {
      let data115 = data.scenarios;
      const _errs322 = errors;
      let valid104 = !0;
      const _errs323 = errors;
      Array.isArray(data115) && data115.length > 100 && (vErrors = report(vErrors, {}), errors++);
      var _valid23 = _errs323 === errors;
      if (errors = _errs322, vErrors = keepFirst(vErrors, _errs322), _valid23) {
        const _errs324 = errors;
        if (Array.isArray(data115)) {
          const len13 = data115.length;
          for (let i19 = 0; i19 < len13; i19++)
            validate44(data115[i19], { instancePath: instancePath + "/scenarios/" + i19, parentData: data115, parentDataProperty: i19, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate44.errors), errors += validate44.errors.length);
        }
        var _valid23 = _errs324 === errors;
        valid104 = _valid23;
      }
      valid104 || (vErrors = report(vErrors, { instancePath: instancePath + "/scenarios", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data115) ? data115.length > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/scenarios", keyword: "maxItems", params: { limit: 100 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/scenarios", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.formId !== void 0) {
      let data117 = data.formId;
      typeof data117 == "string" ? (func1(data117) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data117) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.usesPersonalData !== void 0) {
      let data118 = data.usesPersonalData;
      const _errs330 = errors;
      let valid107 = !0;
      const _errs331 = errors;
      Array.isArray(data118) && data118.length > 200 && (vErrors = report(vErrors, {}), errors++);
      var _valid24 = _errs331 === errors;
      if (errors = _errs330, vErrors = keepFirst(vErrors, _errs330), _valid24) {
        const _errs332 = errors;
        if (Array.isArray(data118)) {
          const len14 = data118.length;
          for (let i20 = 0; i20 < len14; i20++) {
            let data119 = data118[i20];
            typeof data119 == "string" ? (func1(data119) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/usesPersonalData/" + i20, keyword: "maxLength", params: { limit: 500 } }), errors++), pattern29.test(data119) || (vErrors = report(vErrors, { instancePath: instancePath + "/usesPersonalData/" + i20, keyword: "pattern", params: { pattern: "^(/([^~/]|~[01])*)*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/usesPersonalData/" + i20, keyword: "type", params: { type: "string" } }), errors++);
          }
          let i21 = data118.length, j6;
          if (i21 > 1) {
            outer4:
              for (; i21--; )
                for (j6 = i21; j6--; )
                  if (func0(data118[i21], data118[j6])) {
                    vErrors = report(vErrors, { instancePath: instancePath + "/usesPersonalData", keyword: "uniqueItems", params: { i: i21, j: j6 } }), errors++;
                    break outer4;
                  }
          }
        }
        var _valid24 = _errs332 === errors;
        valid107 = _valid24;
      }
      valid107 || (vErrors = report(vErrors, { instancePath: instancePath + "/usesPersonalData", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data118) ? data118.length > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/usesPersonalData", keyword: "maxItems", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/usesPersonalData", keyword: "type", params: { type: "array" } }), errors++);
    }
    if (data.sources !== void 0) {
      let data120 = data.sources;
      const _errs338 = errors;
      let valid112 = !0;
      const _errs339 = errors;
      Array.isArray(data120) && data120.length > 200 && (vErrors = report(vErrors, {}), errors++);
      var _valid25 = _errs339 === errors;
      if (errors = _errs338, vErrors = keepFirst(vErrors, _errs338), _valid25) {
        const _errs340 = errors;
        if (Array.isArray(data120)) {
          const len15 = data120.length;
          for (let i22 = 0; i22 < len15; i22++) {
            let data121 = data120[i22];
            if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
              if (data121.part === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i22, keyword: "required", params: { missingProperty: "part" } }), errors++), data121.source === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i22, keyword: "required", params: { missingProperty: "source" } }), errors++), data121.confidence === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i22, keyword: "required", params: { missingProperty: "confidence" } }), errors++), data121.part !== void 0) {
                let data122 = data121.part;
                typeof data122 == "string" ? func1(data122) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i22 + "/part", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i22 + "/part", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data121.source !== void 0) {
                let data123 = data121.source;
                typeof data123 == "string" ? func1(data123) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i22 + "/source", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i22 + "/source", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data121.confidence !== void 0) {
                let data124 = data121.confidence;
                typeof data124 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i22 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data124 === "S2" || data124 === "S" || data124 === "B" || data124 === "U" || data124 === "P" || data124 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i22 + "/confidence", keyword: "enum", params: { allowedValues: schema65.properties.confidence.enum } }), errors++);
              }
            } else
              vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i22, keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        var _valid25 = _errs340 === errors;
        valid112 = _valid25;
      }
      valid112 || (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data120) ? data120.length > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "maxItems", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "type", params: { type: "array" } }), errors++);
    }
    data.resultName !== void 0 && data.resultSampleGuid === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "dependentRequired", params: {
      property: "resultName",
      missingProperty: "resultSampleGuid",
      depsCount: 1,
      deps: "resultSampleGuid"
    } }), errors++);
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (validate39(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate39.errors), errors += validate39.errors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.itemKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "itemKey" } }), errors++), data.minRealLevel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "minRealLevel" } }), errors++), data.formId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "formId" } }), errors++), data.sources === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sources" } }), errors++), data.itemKey !== void 0) {
      let data0 = data.itemKey;
      typeof data0 == "string" ? (func1(data0) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.minRealLevel !== void 0) {
      let data1 = data.minRealLevel;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/minRealLevel", keyword: "type", params: { type: "string" } }), errors++), data1 === "unverified" || data1 === "basic" || data1 === "intermediate" || data1 === "advanced" || (vErrors = report(vErrors, { instancePath: instancePath + "/minRealLevel", keyword: "enum", params: { allowedValues: schema92.enum } }), errors++);
    }
    if (data.formId !== void 0) {
      let data2 = data.formId;
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.sources !== void 0) {
      let data3 = data.sources;
      const _errs12 = errors;
      let valid4 = !0;
      const _errs13 = errors;
      Array.isArray(data3) && data3.length > 200 && (vErrors = report(vErrors, {}), errors++);
      var _valid0 = _errs13 === errors;
      if (errors = _errs12, vErrors = keepFirst(vErrors, _errs12), _valid0) {
        const _errs14 = errors;
        if (Array.isArray(data3)) {
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.part === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0, keyword: "required", params: { missingProperty: "part" } }), errors++), data4.source === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0, keyword: "required", params: { missingProperty: "source" } }), errors++), data4.confidence === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0, keyword: "required", params: { missingProperty: "confidence" } }), errors++), data4.part !== void 0) {
                let data5 = data4.part;
                typeof data5 == "string" ? func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/part", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/part", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data4.source !== void 0) {
                let data6 = data4.source;
                typeof data6 == "string" ? func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/source", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/source", keyword: "type", params: { type: "string" } }), errors++);
              }
              if (data4.confidence !== void 0) {
                let data7 = data4.confidence;
                typeof data7 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data7 === "S2" || data7 === "S" || data7 === "B" || data7 === "U" || data7 === "P" || data7 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/confidence", keyword: "enum", params: { allowedValues: schema65.properties.confidence.enum } }), errors++);
              }
            } else
              vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0, keyword: "type", params: { type: "object" } }), errors++;
          }
        }
        var _valid0 = _errs14 === errors;
        valid4 = _valid0;
      }
      valid4 || (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "if", params: { failingKeyword: "then" } }), errors++), Array.isArray(data3) ? data3.length > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "maxItems", params: { limit: 200 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "type", params: { type: "array" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate38.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
      typeof data2 == "string" ? (func1(data2) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
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
              typeof data10 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data10 === "S2" || data10 === "S" || data10 === "B" || data10 === "U" || data10 === "P" || data10 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0 + "/confidence", keyword: "enum", params: { allowedValues: schema65.properties.confidence.enum } }), errors++);
            }
          } else
            vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i0, keyword: "type", params: { type: "object" } }), errors++;
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate48.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bundle === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundle" } }), errors++), data.items === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "items" } }), errors++), data.forms === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "forms" } }), errors++), data.bundle !== void 0 && (validate22(data.bundle, { instancePath: instancePath + "/bundle", parentData: data, parentDataProperty: "bundle", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length)), data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        data1.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate38(data1[i0], { instancePath: instancePath + "/items/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate38.errors), errors += validate38.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.forms !== void 0) {
      let data3 = data.forms;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate48(data3[i1], { instancePath: instancePath + "/forms/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate48.errors), errors += validate48.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/forms", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
