// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, formats, isEqual, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21, schema32 = { type: "object", required: ["bundleCode", "bundleName", "bundleVersion", "effectiveDate", "state", "category", "areaCode", "areaName", "serverType", "leadDept", "assistDepts", "members", "scenario", "materials", "applyConditions", "notice", "promisePeriod", "consultPhone", "supervisePhone", "address", "officeTime", "isFee", "delivery", "faq", "sources"], properties: { bundleCode: { type: "string", minLength: 1, maxLength: 50 }, bundleName: { type: "string", minLength: 1, maxLength: 100 }, bundleVersion: { type: "integer", minimum: 1 }, effectiveDate: { $ref: "#/$defs/Date" }, state: { $ref: "#/$defs/TaskState" }, nationalListRef: { type: "string", enum: ["2022-13", "2024-1", "2024-2", "2025-1", "2025-2", "province"] }, category: { type: "string", minLength: 1, maxLength: 50 }, areaCode: { $ref: "#/$defs/AreaCode12" }, areaName: { type: "string", minLength: 1, maxLength: 100 }, serverType: { const: "naturalPerson" }, leadDept: { $ref: "#/$defs/Department" }, assistDepts: { type: "array", items: { $ref: "#/$defs/Department" } }, members: { type: "array", minItems: 2, items: { $ref: "#/$defs/BundleMember" } }, scenario: { type: "array", items: { $ref: "#/$defs/ScenarioQuestion" } }, materials: { type: "array", items: { $ref: "#/$defs/BundleMaterial" } }, applyConditions: { type: "array", items: { type: "string", minLength: 1 } }, notice: { type: "string", minLength: 1, maxLength: 500 }, promisePeriod: { $ref: "#/$defs/Period" }, consultPhone: { type: "string", minLength: 1, maxLength: 50 }, supervisePhone: { type: "string", minLength: 1, maxLength: 50 }, address: { type: "string", minLength: 1, maxLength: 250 }, officeTime: { type: "string", minLength: 1, maxLength: 200 }, isFee: { type: "boolean" }, delivery: { type: "string", minLength: 1, maxLength: 200 }, faq: { type: "array", items: { $ref: "#/$defs/Faq" } }, sources: { type: "array", items: { $ref: "#/$defs/SourceNote" } } } };
const schema34 = { type: "string", enum: ["inUse", "suspended", "cancelled"] };
const schema55 = { type: "object", required: ["part", "source", "confidence"], properties: { part: { type: "string", minLength: 1 }, source: { type: "string", minLength: 1 }, confidence: { type: "string", enum: ["S2", "S", "B", "U", "P", "example"] } } }, func1 = countCharacters, formats0 = formats.date, pattern4 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
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
const func0 = isEqual, pattern8 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.itemKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "itemKey" } }), errors++), data.taskCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskCode" } }), errors++), data.optional === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "optional" } }), errors++), data.dependsOn === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "dependsOn" } }), errors++), data.resultName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultName" } }), errors++), data.itemKey !== void 0) {
      let data0 = data.itemKey;
      typeof data0 == "string" ? (func1(data0) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskCode !== void 0) {
      let data1 = data.taskCode;
      typeof data1 == "string" ? pattern8.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.optional !== void 0 && typeof data.optional != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/optional", keyword: "type", params: { type: "boolean" } }), errors++), data.dependsOn !== void 0) {
      let data3 = data.dependsOn;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          typeof data4 == "string" ? (func1(data4) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn/" + i0, keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn/" + i0, keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn/" + i0, keyword: "type", params: { type: "string" } }), errors++);
        }
        let i1 = data3.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (func0(data3[i1], data3[j0])) {
                  vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn", keyword: "uniqueItems", params: { i: i1, j: j0 } }), errors++;
                  break outer0;
                }
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/dependsOn", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.resultName !== void 0) {
      let data6 = data.resultName;
      typeof data6 == "string" ? (func1(data6) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "type", params: { type: "string" } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate25.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "key" } }), errors++), data.title === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "title" } }), errors++), data.options === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "options" } }), errors++), data.key !== void 0) {
      let data0 = data.key;
      typeof data0 == "string" ? (func1(data0) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/key", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/key", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/key", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.help !== void 0) {
      let data2 = data.help;
      typeof data2 == "string" ? func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/help", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/help", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.options !== void 0) {
      let data3 = data.options;
      if (Array.isArray(data3)) {
        data3.length < 2 && (vErrors = report(vErrors, { instancePath: instancePath + "/options", keyword: "minItems", params: { limit: 2 } }), errors++);
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.value === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "required", params: { missingProperty: "value" } }), errors++), data4.label === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "required", params: { missingProperty: "label" } }), errors++), data4.value !== void 0) {
              let data5 = data4.value;
              typeof data5 == "string" ? func1(data5) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/value", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/value", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data4.label !== void 0) {
              let data6 = data4.label;
              typeof data6 == "string" ? func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/label", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/label", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data4.help !== void 0) {
              let data7 = data4.help;
              typeof data7 == "string" ? func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/help", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0 + "/help", keyword: "type", params: { type: "string" } }), errors++);
            }
          } else
            vErrors = report(vErrors, { instancePath: instancePath + "/options/" + i0, keyword: "type", params: { type: "object" } }), errors++;
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/options", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate27.errors = vErrors, errors === 0;
}
const schema51 = { type: "string", enum: ["required", "optional", "deferrable"] };
const pattern13 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{21}$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.typeCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "typeCode" } }), errors++), data.typeName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "typeName" } }), errors++), data.holder === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "holder" } }), errors++), data.typeCode !== void 0) {
      let data0 = data.typeCode;
      typeof data0 == "string" ? pattern13.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/typeCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{21}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/typeCode", keyword: "type", params: { type: "string" } }), errors++);
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
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.materialKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materialKey" } }), errors++), data.materialName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materialName" } }), errors++), data.usedBy === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "usedBy" } }), errors++), data.necessity === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "necessity" } }), errors++), data.accept === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "accept" } }), errors++), data.maxSizeBytes === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "maxSizeBytes" } }), errors++), data.originals === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "originals" } }), errors++), data.copies === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "copies" } }), errors++), data.materialKey !== void 0) {
      let data0 = data.materialKey;
      typeof data0 == "string" ? (func1(data0) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern6.test(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.materialName !== void 0) {
      let data1 = data.materialName;
      typeof data1 == "string" ? (func1(data1) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/materialName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.usedBy !== void 0) {
      let data2 = data.usedBy;
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
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/usedBy", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.necessity !== void 0) {
      let data4 = data.necessity;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/necessity", keyword: "type", params: { type: "string" } }), errors++), data4 === "required" || data4 === "optional" || data4 === "deferrable" || (vErrors = report(vErrors, { instancePath: instancePath + "/necessity", keyword: "enum", params: { allowedValues: schema51.enum } }), errors++);
    }
    if (data.licence !== void 0 && (validate30(data.licence, { instancePath: instancePath + "/licence", parentData: data, parentDataProperty: "licence", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate30.errors), errors += validate30.errors.length)), data.accept !== void 0) {
      let data7 = data.accept;
      if (Array.isArray(data7)) {
        data7.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/accept", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data8 = data7[i2];
          typeof data8 == "string" ? func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/accept/" + i2, keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/accept/" + i2, keyword: "type", params: { type: "string" } }), errors++);
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/accept", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.maxSizeBytes !== void 0) {
      let data9 = data.maxSizeBytes;
      typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || (vErrors = report(vErrors, { instancePath: instancePath + "/maxSizeBytes", keyword: "type", params: { type: "integer" } }), errors++), typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9)) && (vErrors = report(vErrors, { instancePath: instancePath + "/maxSizeBytes", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.originals !== void 0) {
      let data10 = data.originals;
      typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "type", params: { type: "integer" } }), errors++), typeof data10 == "number" && isFinite(data10) && ((data10 > 99 || isNaN(data10)) && (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data10 < 0 || isNaN(data10)) && (vErrors = report(vErrors, { instancePath: instancePath + "/originals", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.copies !== void 0) {
      let data11 = data.copies;
      typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "type", params: { type: "integer" } }), errors++), typeof data11 == "number" && isFinite(data11) && ((data11 > 99 || isNaN(data11)) && (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "maximum", params: { comparison: "<=", limit: 99 } }), errors++), (data11 < 0 || isNaN(data11)) && (vErrors = report(vErrors, { instancePath: instancePath + "/copies", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++));
    }
    if (data.fillExplain !== void 0) {
      let data12 = data.fillExplain;
      typeof data12 == "string" ? (func1(data12) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data12) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/fillExplain", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.sources !== void 0) {
      let data13 = data.sources;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data14 = data13[i3];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.part === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3, keyword: "required", params: { missingProperty: "part" } }), errors++), data14.source === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3, keyword: "required", params: { missingProperty: "source" } }), errors++), data14.confidence === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3, keyword: "required", params: { missingProperty: "confidence" } }), errors++), data14.part !== void 0) {
              let data15 = data14.part;
              typeof data15 == "string" ? func1(data15) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/part", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/part", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data14.source !== void 0) {
              let data16 = data14.source;
              typeof data16 == "string" ? func1(data16) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/source", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/source", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data14.confidence !== void 0) {
              let data17 = data14.confidence;
              typeof data17 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data17 === "S2" || data17 === "S" || data17 === "B" || data17 === "U" || data17 === "P" || data17 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/confidence", keyword: "enum", params: { allowedValues: schema55.properties.confidence.enum } }), errors++);
            }
          } else
            vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3, keyword: "type", params: { type: "object" } }), errors++;
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate29.errors = vErrors, errors === 0;
}
const schema57 = { type: "string", enum: ["workingDay", "naturalDay", "hour"] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "value" } }), errors++), data.unit === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unit" } }), errors++), data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/value", keyword: "type", params: { type: "integer" } }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = report(vErrors, { instancePath: instancePath + "/value", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.unit !== void 0) {
      let data1 = data.unit;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/unit", keyword: "type", params: { type: "string" } }), errors++), data1 === "workingDay" || data1 === "naturalDay" || data1 === "hour" || (vErrors = report(vErrors, { instancePath: instancePath + "/unit", keyword: "enum", params: { allowedValues: schema57.enum } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate33.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bundleCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleCode" } }), errors++), data.bundleName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleName" } }), errors++), data.bundleVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "bundleVersion" } }), errors++), data.effectiveDate === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "effectiveDate" } }), errors++), data.state === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "state" } }), errors++), data.category === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "category" } }), errors++), data.areaCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "areaCode" } }), errors++), data.areaName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "areaName" } }), errors++), data.serverType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "serverType" } }), errors++), data.leadDept === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "leadDept" } }), errors++), data.assistDepts === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "assistDepts" } }), errors++), data.members === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "members" } }), errors++), data.scenario === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "scenario" } }), errors++), data.materials === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "materials" } }), errors++), data.applyConditions === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "applyConditions" } }), errors++), data.notice === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "notice" } }), errors++), data.promisePeriod === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "promisePeriod" } }), errors++), data.consultPhone === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "consultPhone" } }), errors++), data.supervisePhone === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "supervisePhone" } }), errors++), data.address === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "address" } }), errors++), data.officeTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "officeTime" } }), errors++), data.isFee === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isFee" } }), errors++), data.delivery === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "delivery" } }), errors++), data.faq === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "faq" } }), errors++), data.sources === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sources" } }), errors++), data.bundleCode !== void 0) {
      let data0 = data.bundleCode;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleName !== void 0) {
      let data1 = data.bundleName;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data1) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/bundleName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.bundleVersion !== void 0) {
      let data2 = data.bundleVersion;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || (vErrors = report(vErrors, { instancePath: instancePath + "/bundleVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)) && (vErrors = report(vErrors, { instancePath: instancePath + "/bundleVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.effectiveDate !== void 0) {
      let data3 = data.effectiveDate;
      typeof data3 == "string" ? formats0(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/effectiveDate", keyword: "format", params: { format: "date" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/effectiveDate", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      typeof data4 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } }), errors++), data4 === "inUse" || data4 === "suspended" || data4 === "cancelled" || (vErrors = report(vErrors, { instancePath: instancePath + "/state", keyword: "enum", params: { allowedValues: schema34.enum } }), errors++);
    }
    if (data.nationalListRef !== void 0) {
      let data5 = data.nationalListRef;
      typeof data5 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/nationalListRef", keyword: "type", params: { type: "string" } }), errors++), data5 === "2022-13" || data5 === "2024-1" || data5 === "2024-2" || data5 === "2025-1" || data5 === "2025-2" || data5 === "province" || (vErrors = report(vErrors, { instancePath: instancePath + "/nationalListRef", keyword: "enum", params: { allowedValues: schema32.properties.nationalListRef.enum } }), errors++);
    }
    if (data.category !== void 0) {
      let data6 = data.category;
      typeof data6 == "string" ? (func1(data6) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/category", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data6) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/category", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/category", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.areaCode !== void 0) {
      let data7 = data.areaCode;
      typeof data7 == "string" ? pattern4.test(data7) || (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.areaName !== void 0) {
      let data8 = data.areaName;
      typeof data8 == "string" ? (func1(data8) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/areaName", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data8) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/areaName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/areaName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.serverType !== void 0 && data.serverType !== "naturalPerson" && (vErrors = report(vErrors, { instancePath: instancePath + "/serverType", keyword: "const", params: { allowedValue: "naturalPerson" } }), errors++), data.leadDept !== void 0 && (validate22(data.leadDept, { instancePath: instancePath + "/leadDept", parentData: data, parentDataProperty: "leadDept", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length)), data.assistDepts !== void 0) {
      let data11 = data.assistDepts;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data11[i0], { instancePath: instancePath + "/assistDepts/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/assistDepts", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.members !== void 0) {
      let data13 = data.members;
      if (Array.isArray(data13)) {
        data13.length < 2 && (vErrors = report(vErrors, { instancePath: instancePath + "/members", keyword: "minItems", params: { limit: 2 } }), errors++);
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate25(data13[i1], { instancePath: instancePath + "/members/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate25.errors), errors += validate25.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/members", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.scenario !== void 0) {
      let data15 = data.scenario;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate27(data15[i2], { instancePath: instancePath + "/scenario/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate27.errors), errors += validate27.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/scenario", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.materials !== void 0) {
      let data17 = data.materials;
      if (Array.isArray(data17)) {
        const len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate29(data17[i3], { instancePath: instancePath + "/materials/" + i3, parentData: data17, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate29.errors), errors += validate29.errors.length);
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/materials", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.applyConditions !== void 0) {
      let data19 = data.applyConditions;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data20 = data19[i4];
          typeof data20 == "string" ? func1(data20) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/applyConditions/" + i4, keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/applyConditions/" + i4, keyword: "type", params: { type: "string" } }), errors++);
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/applyConditions", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.notice !== void 0) {
      let data21 = data.notice;
      typeof data21 == "string" ? (func1(data21) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/notice", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data21) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/notice", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/notice", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.promisePeriod !== void 0 && (validate33(data.promisePeriod, { instancePath: instancePath + "/promisePeriod", parentData: data, parentDataProperty: "promisePeriod", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate33.errors), errors += validate33.errors.length)), data.consultPhone !== void 0) {
      let data23 = data.consultPhone;
      typeof data23 == "string" ? (func1(data23) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/consultPhone", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data23) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/consultPhone", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/consultPhone", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.supervisePhone !== void 0) {
      let data24 = data.supervisePhone;
      typeof data24 == "string" ? (func1(data24) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/supervisePhone", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data24) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/supervisePhone", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/supervisePhone", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.address !== void 0) {
      let data25 = data.address;
      typeof data25 == "string" ? (func1(data25) > 250 && (vErrors = report(vErrors, { instancePath: instancePath + "/address", keyword: "maxLength", params: { limit: 250 } }), errors++), func1(data25) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/address", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.officeTime !== void 0) {
      let data26 = data.officeTime;
      typeof data26 == "string" ? (func1(data26) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/officeTime", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data26) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/officeTime", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/officeTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.isFee !== void 0 && typeof data.isFee != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isFee", keyword: "type", params: { type: "boolean" } }), errors++), data.delivery !== void 0) {
      let data28 = data.delivery;
      typeof data28 == "string" ? (func1(data28) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/delivery", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data28) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/delivery", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/delivery", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.faq !== void 0) {
      let data29 = data.faq;
      if (Array.isArray(data29)) {
        const len5 = data29.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data30 = data29[i5];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.question === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i5, keyword: "required", params: { missingProperty: "question" } }), errors++), data30.answer === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i5, keyword: "required", params: { missingProperty: "answer" } }), errors++), data30.question !== void 0) {
              let data31 = data30.question;
              typeof data31 == "string" ? (func1(data31) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i5 + "/question", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data31) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i5 + "/question", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i5 + "/question", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data30.answer !== void 0) {
              let data32 = data30.answer;
              typeof data32 == "string" ? func1(data32) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i5 + "/answer", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i5 + "/answer", keyword: "type", params: { type: "string" } }), errors++);
            }
          } else
            vErrors = report(vErrors, { instancePath: instancePath + "/faq/" + i5, keyword: "type", params: { type: "object" } }), errors++;
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/faq", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.sources !== void 0) {
      let data33 = data.sources;
      if (Array.isArray(data33)) {
        const len6 = data33.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data34 = data33[i6];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.part === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i6, keyword: "required", params: { missingProperty: "part" } }), errors++), data34.source === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i6, keyword: "required", params: { missingProperty: "source" } }), errors++), data34.confidence === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i6, keyword: "required", params: { missingProperty: "confidence" } }), errors++), data34.part !== void 0) {
              let data35 = data34.part;
              typeof data35 == "string" ? func1(data35) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i6 + "/part", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i6 + "/part", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data34.source !== void 0) {
              let data36 = data34.source;
              typeof data36 == "string" ? func1(data36) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i6 + "/source", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i6 + "/source", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data34.confidence !== void 0) {
              let data37 = data34.confidence;
              typeof data37 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i6 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data37 === "S2" || data37 === "S" || data37 === "B" || data37 === "U" || data37 === "P" || data37 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i6 + "/confidence", keyword: "enum", params: { allowedValues: schema55.properties.confidence.enum } }), errors++);
            }
          } else
            vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i6, keyword: "type", params: { type: "object" } }), errors++;
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/sources", keyword: "type", params: { type: "array" } }), errors++;
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate21.errors = vErrors, errors === 0;
}
export {
  hasShape
};
