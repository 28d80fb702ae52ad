// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, isEqual, keepFirst, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema34 = { type: "string", enum: ["inUse", "suspended", "cancelled", "draft"] }, schema35 = { type: "string", enum: ["2022-13", "2024-1", "2024-2", "2025-1", "2025-2", "province"] };
const schema37 = { type: "string", enum: ["naturalPerson", "enterprise", "institution", "socialOrganization", "unincorporatedEnterprise", "administrativeOrgan", "otherOrganization"] }, schema65 = { type: "string", enum: ["window", "website", "app", "miniProgram", "terminal"] };
const schema64 = { type: "object", required: ["part", "source", "confidence"], properties: { part: { type: "string", minLength: 1 }, source: { type: "string", minLength: 1 }, confidence: { type: "string", enum: ["S2", "S", "B", "U", "P", "example"] } } }, func1 = countCharacters, func0 = isEqual, formats0 = formats.date, pattern4 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u"), pattern16 = /* @__PURE__ */ new RegExp("^https://[^\\s]+$", "u");
const pattern5 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u"), pattern6 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
  return validate22.errors = vErrors, errors === 0;
}
const pattern8 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), pattern9 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$", "u");
const schema48 = { type: "string", enum: ["workingDay", "naturalDay", "hour", "minute", "month"] };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "value" } }), errors++), data.unit === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unit" } }), errors++), data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/value", keyword: "type", params: { type: "integer" } }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = report(vErrors, { instancePath: instancePath + "/value", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.unit !== void 0) {
      let data1 = data.unit;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/unit", keyword: "type", params: { type: "string" } }), errors++), data1 === "workingDay" || data1 === "naturalDay" || data1 === "hour" || data1 === "minute" || data1 === "month" || (vErrors = report(vErrors, { instancePath: instancePath + "/unit", keyword: "enum", params: { allowedValues: schema48.enum } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate26.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
    if (data.promisePeriod !== void 0 && (validate26(data.promisePeriod, { instancePath: instancePath + "/promisePeriod", parentData: data, parentDataProperty: "promisePeriod", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate26.errors), errors += validate26.errors.length)), data.resultName !== void 0) {
      let data8 = data.resultName;
      typeof data8 == "string" ? (func1(data8) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate25.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
  return validate29.errors = vErrors, errors === 0;
}
const schema56 = { type: "string", enum: ["required", "optional", "deferrable"] }, schema57 = { type: "string", enum: ["applicant", "government", "intermediary", "other"] }, schema58 = { type: "string", enum: ["paper", "electronic", "paperOrElectronic"] }, schema59 = { type: "string", enum: ["paper", "upload", "scan", "licence"] };
const pattern14 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{21}$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
  return validate32.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/necessity", keyword: "type", params: { type: "string" } }), errors++), data4 === "required" || data4 === "optional" || data4 === "deferrable" || (vErrors = report(vErrors, { instancePath: instancePath + "/necessity", keyword: "enum", params: { allowedValues: schema56.enum } }), errors++);
    }
    if (data.sourceType !== void 0) {
      let data5 = data.sourceType;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sourceType", keyword: "type", params: { type: "string" } }), errors++), data5 === "applicant" || data5 === "government" || data5 === "intermediary" || data5 === "other" || (vErrors = report(vErrors, { instancePath: instancePath + "/sourceType", keyword: "enum", params: { allowedValues: schema57.enum } }), errors++);
    }
    if (data.materialFormat !== void 0) {
      let data6 = data.materialFormat;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/materialFormat", keyword: "type", params: { type: "string" } }), errors++), data6 === "paper" || data6 === "electronic" || data6 === "paperOrElectronic" || (vErrors = report(vErrors, { instancePath: instancePath + "/materialFormat", keyword: "enum", params: { allowedValues: schema58.enum } }), errors++);
    }
    if (data.submitModes !== void 0) {
      let data7 = data.submitModes;
      if (Array.isArray(data7)) {
        data7.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/submitModes", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data8 = data7[i2];
          typeof data8 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/submitModes/" + i2, keyword: "type", params: { type: "string" } }), errors++), data8 === "paper" || data8 === "upload" || data8 === "scan" || data8 === "licence" || (vErrors = report(vErrors, { instancePath: instancePath + "/submitModes/" + i2, keyword: "enum", params: { allowedValues: schema59.enum } }), errors++);
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
    if (data.licence !== void 0 && (validate32(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate32.errors), errors += validate32.errors.length)), data.accept !== void 0) {
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
                typeof data22 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data22 === "S2" || data22 === "S" || data22 === "B" || data22 === "U" || data22 === "P" || data22 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i5 + "/confidence", keyword: "enum", params: { allowedValues: schema64.properties.confidence.enum } }), errors++);
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
  return validate31.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } }), errors++), data5 === "inUse" || data5 === "suspended" || data5 === "cancelled" || data5 === "draft" || (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema34.enum } }), errors++);
    }
    if (data.nationalListRef !== void 0) {
      let data6 = data.nationalListRef;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/nationalListRef", keyword: "type", params: { type: "string" } }), errors++), data6 === "2022-13" || data6 === "2024-1" || data6 === "2024-2" || data6 === "2025-1" || data6 === "2025-2" || data6 === "province" || (vErrors = report(vErrors, { instancePath: instancePath + "/nationalListRef", keyword: "enum", params: { allowedValues: schema35.enum } }), errors++);
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
      typeof data12 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/serverType", keyword: "type", params: { type: "string" } }), errors++), data12 === "naturalPerson" || data12 === "enterprise" || data12 === "institution" || data12 === "socialOrganization" || data12 === "unincorporatedEnterprise" || data12 === "administrativeOrgan" || data12 === "otherOrganization" || (vErrors = report(vErrors, { instancePath: instancePath + "/serverType", keyword: "enum", params: { allowedValues: schema37.enum } }), errors++);
    }
    if (data.leadDept !== void 0 && (validate22(data.leadDept, { instancePath: instancePath + "/leadDept", parentData: data, parentDataProperty: "leadDept", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length)), data.assistDepts !== void 0) {
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
            validate22(data14[i0], { instancePath: instancePath + "/assistDepts/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
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
            validate25(data16[i1], { instancePath: instancePath + "/members/" + i1, parentData: data16, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate25.errors), errors += validate25.errors.length);
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
            validate29(data18[i2], { instancePath: instancePath + "/scenario/" + i2, parentData: data18, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate29.errors), errors += validate29.errors.length);
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
            validate31(data20[i3], { instancePath: instancePath + "/materials/" + i3, parentData: data20, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate31.errors), errors += validate31.errors.length);
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
    if (data.promisePeriod !== void 0 && (validate26(data.promisePeriod, { instancePath: instancePath + "/promisePeriod", parentData: data, parentDataProperty: "promisePeriod", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate26.errors), errors += validate26.errors.length)), data.channels !== void 0) {
      let data27 = data.channels;
      if (Array.isArray(data27)) {
        data27.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/channels", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len5 = data27.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data28 = data27[i5];
          typeof data28 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/channels/" + i5, keyword: "type", params: { type: "string" } }), errors++), data28 === "window" || data28 === "website" || data28 === "app" || data28 === "miniProgram" || data28 === "terminal" || (vErrors = report(vErrors, { instancePath: instancePath + "/channels/" + i5, keyword: "enum", params: { allowedValues: schema65.enum } }), errors++);
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
                typeof data58 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data58 === "S2" || data58 === "S" || data58 === "B" || data58 === "U" || data58 === "P" || data58 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i9 + "/confidence", keyword: "enum", params: { allowedValues: schema64.properties.confidence.enum } }), errors++);
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
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
