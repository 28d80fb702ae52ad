// Generated from schemas/**/*.schema.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import { countCharacters, isEqual, report, reportAll } from "../../validators/shape-runtime.ts";
const hasShape = validate21;
const schema38 = { type: "string", enum: ["10", "20", "01", "02", "03", "04", "05", "06", "07", "08", "09"] }, schema39 = { type: "string", enum: ["1", "2", "3", "4", "5", "6", "7"] }, schema40 = { type: "string", enum: ["inUse", "suspended", "cancelled"] };
const schema44 = { type: "string", enum: ["immediate", "promised"] }, schema45 = { type: "string", enum: ["certificate", "document", "none"] }, schema46 = { type: "string", enum: ["basic", "intermediate", "advanced"] }, schema47 = { type: "object", required: ["part", "source", "confidence"], properties: { part: { type: "string", minLength: 1 }, source: { type: "string", minLength: 1 }, confidence: { type: "string", enum: ["S2", "S", "B", "U", "P", "example"] } } }, func1 = countCharacters, func0 = isEqual, pattern4 = /* @__PURE__ */ new RegExp("^[a-z][A-Za-z0-9]*$", "u"), pattern5 = /* @__PURE__ */ new RegExp("^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), pattern6 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$", "u"), pattern7 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$", "u"), pattern8 = /* @__PURE__ */ new RegExp("^[0-9A-Z]{18}$", "u");
const schema43 = { type: "string", enum: ["workingDay", "naturalDay", "hour"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "value" } }), errors++), data.unit === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "unit" } }), errors++), data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || (vErrors = report(vErrors, { instancePath: instancePath + "/value", keyword: "type", params: { type: "integer" } }), errors++), typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)) && (vErrors = report(vErrors, { instancePath: instancePath + "/value", keyword: "minimum", params: { comparison: ">=", limit: 0 } }), errors++);
    }
    if (data.unit !== void 0) {
      let data1 = data.unit;
      typeof data1 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/unit", keyword: "type", params: { type: "string" } }), errors++), data1 === "workingDay" || data1 === "naturalDay" || data1 === "hour" || (vErrors = report(vErrors, { instancePath: instancePath + "/unit", keyword: "enum", params: { allowedValues: schema43.enum } }), errors++);
    }
  } else
    vErrors = report(vErrors, { instancePath, keyword: "type", params: { type: "object" } }), errors++;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rowGuid === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "rowGuid" } }), errors++), data.itemKey === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "itemKey" } }), errors++), data.taskName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskName" } }), errors++), data.catalogCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "catalogCode" } }), errors++), data.taskCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskCode" } }), errors++), data.taskType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskType" } }), errors++), data.byLaw === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "byLaw" } }), errors++), data.useLevel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "useLevel" } }), errors++), data.taskState === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskState" } }), errors++), data.taskVersion === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "taskVersion" } }), errors++), data.deptName === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptName" } }), errors++), data.deptCode === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "deptCode" } }), errors++), data.legalPeriod === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "legalPeriod" } }), errors++), data.promisePeriod === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "promisePeriod" } }), errors++), data.acceptCondition === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "acceptCondition" } }), errors++), data.handleFlow === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "handleFlow" } }), errors++), data.isFee === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "isFee" } }), errors++), data.projectType === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "projectType" } }), errors++), data.resultTypes === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "resultTypes" } }), errors++), data.minRealLevel === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "minRealLevel" } }), errors++), data.linkWay === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "linkWay" } }), errors++), data.superviseWay === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "superviseWay" } }), errors++), data.transactAddr === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "transactAddr" } }), errors++), data.transactTime === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "transactTime" } }), errors++), data.formId === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "formId" } }), errors++), data.sources === void 0 && (vErrors = report(vErrors, { instancePath, keyword: "required", params: { missingProperty: "sources" } }), errors++), data.rowGuid !== void 0) {
      let data0 = data.rowGuid;
      typeof data0 == "string" ? (func1(data0) > 50 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "maxLength", params: { limit: 50 } }), errors++), func1(data0) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/rowGuid", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.itemKey !== void 0) {
      let data1 = data.itemKey;
      typeof data1 == "string" ? (func1(data1) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "maxLength", params: { limit: 100 } }), errors++), pattern4.test(data1) || (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z0-9]*$" } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/itemKey", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskName !== void 0) {
      let data2 = data.taskName;
      typeof data2 == "string" ? (func1(data2) > 1e3 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "maxLength", params: { limit: 1e3 } }), errors++), func1(data2) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.catalogCode !== void 0) {
      let data3 = data.catalogCode;
      typeof data3 == "string" ? pattern5.test(data3) || (vErrors = report(vErrors, { instancePath: instancePath + "/catalogCode", keyword: "pattern", params: { pattern: "^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/catalogCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskCode !== void 0) {
      let data4 = data.taskCode;
      typeof data4 == "string" ? pattern6.test(data4) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskHandleItem !== void 0) {
      let data5 = data.taskHandleItem;
      typeof data5 == "string" ? pattern7.test(data5) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/taskHandleItem", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.taskType !== void 0) {
      let data6 = data.taskType;
      typeof data6 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/taskType", keyword: "type", params: { type: "string" } }), errors++), data6 === "10" || data6 === "20" || data6 === "01" || data6 === "02" || data6 === "03" || data6 === "04" || data6 === "05" || data6 === "06" || data6 === "07" || data6 === "08" || data6 === "09" || (vErrors = report(vErrors, { instancePath: instancePath + "/taskType", keyword: "enum", params: { allowedValues: schema38.enum } }), errors++);
    }
    if (data.byLaw !== void 0) {
      let data7 = data.byLaw;
      typeof data7 == "string" ? func1(data7) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/byLaw", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.useLevel !== void 0) {
      let data8 = data.useLevel;
      typeof data8 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/useLevel", keyword: "type", params: { type: "string" } }), errors++), data8 === "1" || data8 === "2" || data8 === "3" || data8 === "4" || data8 === "5" || data8 === "6" || data8 === "7" || (vErrors = report(vErrors, { instancePath: instancePath + "/useLevel", keyword: "enum", params: { allowedValues: schema39.enum } }), errors++);
    }
    if (data.taskState !== void 0) {
      let data9 = data.taskState;
      typeof data9 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/taskState", keyword: "type", params: { type: "string" } }), errors++), data9 === "inUse" || data9 === "suspended" || data9 === "cancelled" || (vErrors = report(vErrors, { instancePath: instancePath + "/taskState", keyword: "enum", params: { allowedValues: schema40.enum } }), errors++);
    }
    if (data.taskVersion !== void 0) {
      let data10 = data.taskVersion;
      typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors = report(vErrors, { instancePath: instancePath + "/taskVersion", keyword: "type", params: { type: "integer" } }), errors++), typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10)) && (vErrors = report(vErrors, { instancePath: instancePath + "/taskVersion", keyword: "minimum", params: { comparison: ">=", limit: 1 } }), errors++);
    }
    if (data.deptName !== void 0) {
      let data11 = data.deptName;
      typeof data11 == "string" ? (func1(data11) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data11) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.deptCode !== void 0) {
      let data12 = data.deptCode;
      typeof data12 == "string" ? pattern8.test(data12) || (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "pattern", params: { pattern: "^[0-9A-Z]{18}$" } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/deptCode", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.legalPeriod !== void 0 && (validate22(data.legalPeriod, { instancePath: instancePath + "/legalPeriod", parentData: data, parentDataProperty: "legalPeriod", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length)), data.promisePeriod !== void 0 && (validate22(data.promisePeriod, { instancePath: instancePath + "/promisePeriod", parentData: data, parentDataProperty: "promisePeriod", rootData, dynamicAnchors }) || (vErrors = reportAll(vErrors, validate22.errors), errors += validate22.errors.length)), data.acceptCondition !== void 0) {
      let data15 = data.acceptCondition;
      typeof data15 == "string" ? func1(data15) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/acceptCondition", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/acceptCondition", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.handleFlow !== void 0) {
      let data16 = data.handleFlow;
      if (Array.isArray(data16)) {
        data16.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data17 = data16[i0];
          typeof data17 == "string" ? func1(data17) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow/" + i0, keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow/" + i0, keyword: "type", params: { type: "string" } }), errors++);
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/handleFlow", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.isFee !== void 0 && typeof data.isFee != "boolean" && (vErrors = report(vErrors, { instancePath: instancePath + "/isFee", keyword: "type", params: { type: "boolean" } }), errors++), data.projectType !== void 0) {
      let data19 = data.projectType;
      typeof data19 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/projectType", keyword: "type", params: { type: "string" } }), errors++), data19 === "immediate" || data19 === "promised" || (vErrors = report(vErrors, { instancePath: instancePath + "/projectType", keyword: "enum", params: { allowedValues: schema44.enum } }), errors++);
    }
    if (data.resultTypes !== void 0) {
      let data20 = data.resultTypes;
      if (Array.isArray(data20)) {
        data20.length < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultTypes", keyword: "minItems", params: { limit: 1 } }), errors++);
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          typeof data21 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/resultTypes/" + i1, keyword: "type", params: { type: "string" } }), errors++), data21 === "certificate" || data21 === "document" || data21 === "none" || (vErrors = report(vErrors, { instancePath: instancePath + "/resultTypes/" + i1, keyword: "enum", params: { allowedValues: schema45.enum } }), errors++);
        }
        let i2 = data20.length, j0;
        if (i2 > 1) {
          outer0:
            for (; i2--; )
              for (j0 = i2; j0--; )
                if (func0(data20[i2], data20[j0])) {
                  vErrors = report(vErrors, { instancePath: instancePath + "/resultTypes", keyword: "uniqueItems", params: { i: i2, j: j0 } }), errors++;
                  break outer0;
                }
        }
      } else
        vErrors = report(vErrors, { instancePath: instancePath + "/resultTypes", keyword: "type", params: { type: "array" } }), errors++;
    }
    if (data.resultName !== void 0) {
      let data22 = data.resultName;
      typeof data22 == "string" ? (func1(data22) > 200 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "maxLength", params: { limit: 200 } }), errors++), func1(data22) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/resultName", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.minRealLevel !== void 0) {
      let data23 = data.minRealLevel;
      typeof data23 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/minRealLevel", keyword: "type", params: { type: "string" } }), errors++), data23 === "basic" || data23 === "intermediate" || data23 === "advanced" || (vErrors = report(vErrors, { instancePath: instancePath + "/minRealLevel", keyword: "enum", params: { allowedValues: schema46.enum } }), errors++);
    }
    if (data.linkWay !== void 0) {
      let data24 = data.linkWay;
      typeof data24 == "string" ? (func1(data24) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/linkWay", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data24) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/linkWay", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/linkWay", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.superviseWay !== void 0) {
      let data25 = data.superviseWay;
      typeof data25 == "string" ? (func1(data25) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/superviseWay", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data25) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/superviseWay", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/superviseWay", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.transactAddr !== void 0) {
      let data26 = data.transactAddr;
      typeof data26 == "string" ? (func1(data26) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/transactAddr", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data26) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/transactAddr", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/transactAddr", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.transactTime !== void 0) {
      let data27 = data.transactTime;
      typeof data27 == "string" ? (func1(data27) > 500 && (vErrors = report(vErrors, { instancePath: instancePath + "/transactTime", keyword: "maxLength", params: { limit: 500 } }), errors++), func1(data27) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/transactTime", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/transactTime", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.formId !== void 0) {
      let data28 = data.formId;
      typeof data28 == "string" ? (func1(data28) > 100 && (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "maxLength", params: { limit: 100 } }), errors++), func1(data28) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "minLength", params: { limit: 1 } }), errors++)) : (vErrors = report(vErrors, { instancePath: instancePath + "/formId", keyword: "type", params: { type: "string" } }), errors++);
    }
    if (data.sources !== void 0) {
      let data29 = data.sources;
      if (Array.isArray(data29)) {
        const len2 = data29.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data30 = data29[i3];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.part === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3, keyword: "required", params: { missingProperty: "part" } }), errors++), data30.source === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3, keyword: "required", params: { missingProperty: "source" } }), errors++), data30.confidence === void 0 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3, keyword: "required", params: { missingProperty: "confidence" } }), errors++), data30.part !== void 0) {
              let data31 = data30.part;
              typeof data31 == "string" ? func1(data31) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/part", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/part", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data30.source !== void 0) {
              let data32 = data30.source;
              typeof data32 == "string" ? func1(data32) < 1 && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/source", keyword: "minLength", params: { limit: 1 } }), errors++) : (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/source", keyword: "type", params: { type: "string" } }), errors++);
            }
            if (data30.confidence !== void 0) {
              let data33 = data30.confidence;
              typeof data33 != "string" && (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/confidence", keyword: "type", params: { type: "string" } }), errors++), data33 === "S2" || data33 === "S" || data33 === "B" || data33 === "U" || data33 === "P" || data33 === "example" || (vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3 + "/confidence", keyword: "enum", params: { allowedValues: schema47.properties.confidence.enum } }), errors++);
            }
          } else
            vErrors = report(vErrors, { instancePath: instancePath + "/sources/" + i3, keyword: "type", params: { type: "object" } }), errors++;
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
