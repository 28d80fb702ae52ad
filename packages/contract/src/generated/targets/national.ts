// Generated from targets/national.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type { TargetMapping } from '../types.ts';

export const mapping: TargetMapping = {
 "$schema": "../schemas/targets/target-mapping.schema.json",
 "$comment": "Tables, columns, lengths and NOT NULL: national exchange tables of 2020 as two deployments declare them (DDL S2; where the two differ it is said). Digits: standards §12, those marked U in x-wire-confidence have to be confirmed with the data office (standards §15 #2)",
 "name": "national",
 "title": {
  "zh": "国家前置库（up_*、dn_*）",
  "en": "National front database (up_*, dn_*)"
 },
 "description": {
  "zh": "部门把行写入前置库，平台按 row_guid 取走；退回的行出现在 dn_* 表。",
  "en": "A department writes rows into the front database, the platform takes them by row_guid; refused rows come back in the dn_* tables."
 },
 "digitsOf": "national",
 "charset": "unicode",
 "ignoredColumns": [
  "id",
  "is_sync",
  "satisfaction",
  "version",
  "tenant_id",
  "create_time",
  "create_user_id",
  "create_org_id",
  "update_time",
  "update_user_id",
  "update_org_id"
 ],
 "common": [
  {
   "column": "row_guid",
   "field": "/rowGuid",
   "form": "text",
   "maxLength": 50,
   "required": true
  },
  {
   "column": "cd_operation",
   "field": "/cdOperation",
   "form": "code",
   "list": "rowOperation",
   "maxLength": 2,
   "required": true
  },
  {
   "column": "cd_time",
   "field": "/cdTime",
   "form": "datetime",
   "required": true
  },
  {
   "column": "cd_batch",
   "field": "/batchId",
   "form": "text",
   "maxLength": 32,
   "required": true
  },
  {
   "column": "data_source",
   "field": "/dataSource",
   "form": "text",
   "maxLength": 3,
   "required": true
  }
 ],
 "tables": {
  "caseAccept": {
   "wireTables": [
    {
     "wireTable": "up_pro_accept",
     "description": "办件受理。accept_date 不可为空，所以只发已受理的办件。",
     "$comment": "DDL S2",
     "when": {
      "field": "/acceptState",
      "oneOf": [
       "accepted"
      ]
     },
     "columns": [
      {
       "column": "project_no",
       "field": "/projectNo",
       "form": "text",
       "maxLength": 50,
       "required": true
      },
      {
       "column": "catalog_code",
       "field": "/catalogCode",
       "form": "text",
       "maxLength": 12,
       "required": true
      },
      {
       "column": "task_code",
       "field": "/taskCode",
       "form": "text",
       "maxLength": 36,
       "required": true
      },
      {
       "column": "local_catalog_code",
       "field": "/localCatalogCode",
       "form": "text",
       "maxLength": 50
      },
      {
       "column": "local_task_code",
       "field": "/localTaskCode",
       "form": "text",
       "maxLength": 50
      },
      {
       "column": "task_handle_item",
       "field": "/taskHandleItem",
       "form": "text",
       "maxLength": 50
      },
      {
       "column": "task_name",
       "field": "/taskName",
       "form": "text",
       "maxLength": 1000,
       "required": true
      },
      {
       "column": "task_version",
       "field": "/taskVersion",
       "form": "int",
       "required": true
      },
      {
       "column": "project_name",
       "field": "/projectName",
       "form": "text",
       "maxLength": 1000
      },
      {
       "column": "applyer_name",
       "field": "/applyerName",
       "form": "text",
       "maxLength": 100,
       "required": true
      },
      {
       "column": "applyer_type",
       "field": "/applyerType",
       "form": "code",
       "list": "applyerType",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "applyer_page_type",
       "field": "/applyerPageType",
       "form": "code",
       "list": "certificateType",
       "maxLength": 70,
       "required": true
      },
      {
       "column": "applyer_page_code",
       "field": "/applyerPageCode",
       "form": "text",
       "maxLength": 500,
       "required": true,
       "isProtected": true,
       "description": "500 个字符是给密文留的；明文先按证件规则校验。",
       "$comment": "standards 0.2 #7"
      },
      {
       "column": "legal",
       "field": "/legalName",
       "form": "text",
       "maxLength": 100
      },
      {
       "column": "contact_name",
       "field": "/contactName",
       "form": "text",
       "maxLength": 100
      },
      {
       "column": "contact_type",
       "field": "/contactType",
       "form": "code",
       "list": "certificateType",
       "maxLength": 6
      },
      {
       "column": "contact_code",
       "field": "/contactCode",
       "form": "text",
       "maxLength": 50
      },
      {
       "column": "contact_mobile",
       "field": "/contactMobile",
       "form": "text",
       "maxLength": 11
      },
      {
       "column": "zip_code",
       "field": "/zipCode",
       "form": "text",
       "maxLength": 6
      },
      {
       "column": "address",
       "field": "/address",
       "form": "text",
       "maxLength": 1000
      },
      {
       "column": "apply_date",
       "field": "/applyDate",
       "form": "datetime",
       "required": true
      },
      {
       "column": "apply_type",
       "field": "/applyType",
       "form": "code",
       "list": "applyType",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "org_name",
       "field": "/orgName",
       "form": "text",
       "maxLength": 100,
       "required": true
      },
      {
       "column": "org_code",
       "field": "/orgCode",
       "form": "text",
       "maxLength": 64,
       "required": true
      },
      {
       "column": "handle_user_name",
       "field": "/handleUserName",
       "form": "text",
       "maxLength": 100
      },
      {
       "column": "accept_date",
       "field": "/acceptDate",
       "form": "datetime",
       "required": true
      },
      {
       "column": "accept_doc_no",
       "field": "/acceptDocNo",
       "form": "text",
       "maxLength": 50
      },
      {
       "column": "project_type",
       "field": "/projectType",
       "form": "code",
       "list": "projectType",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "promise_date",
       "field": "/promiseDate",
       "form": "dateAsDatetime",
       "$comment": "standards §3.2: datetime or ≤20; a date in the contract"
      }
     ]
    }
   ],
   "context": [
    "/batchId"
   ],
   "notSent": {
    "zh": "up_pro_accept 的受理时间不可为空，未受理的办件只发办结行。",
    "en": "up_pro_accept needs the moment of acceptance; a case that was not accepted is sent as its result row only."
   },
   "notCarried": [
    {
     "field": "/dataVersion",
     "zh": "前置库按 row_guid 覆盖，不带版本。",
     "en": "The front database overwrites by row_guid and keeps no version.",
     "readAs": 1
    },
    {
     "field": "/sourceSystem",
     "zh": "前置库不区分来源系统，读回时记为前置库。",
     "en": "The front database does not tell systems apart; what is read back is said to come from it.",
     "readAs": "front-database"
    },
    {
     "field": "/sourceSerial",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/acceptState",
     "zh": "旧表没有受理状态：表中的行都是已受理的。",
     "en": "The old table has no state: every row in it was accepted.",
     "readAs": "accepted"
    },
    {
     "field": "/rejectReason",
     "zh": "未受理的办件不进这张表。",
     "en": "Cases that were not accepted are not in this table."
    },
    {
     "field": "/applyForm",
     "zh": "只在 v3/v4 表中有，列长不明。",
     "en": "Only the v3/v4 tables have it, with unknown lengths."
    },
    {
     "field": "/applyChannel",
     "zh": "只在 v3/v4 表中有，列长不明。",
     "en": "Only the v3/v4 tables have it, with unknown lengths."
    },
    {
     "field": "/regionCode",
     "zh": "只在 v3/v4 表中有，列长不明。",
     "en": "Only the v3/v4 tables have it, with unknown lengths."
    },
    {
     "field": "/proDataOrgCode",
     "zh": "只在 v3/v4 表中有，列长不明。",
     "en": "Only the v3/v4 tables have it, with unknown lengths."
    },
    {
     "field": "/proDataOrgName",
     "zh": "只在 v3/v4 表中有，列长不明。",
     "en": "Only the v3/v4 tables have it, with unknown lengths."
    },
    {
     "field": "/proDataRegionCode",
     "zh": "只在 v3/v4 表中有，列长不明。",
     "en": "Only the v3/v4 tables have it, with unknown lengths."
    },
    {
     "field": "/targetOrgName",
     "zh": "只在 v3/v4 表中有，列长不明。",
     "en": "Only the v3/v4 tables have it, with unknown lengths."
    },
    {
     "field": "/detailUrl",
     "zh": "只在 v3/v4 表中有，列长不明。",
     "en": "Only the v3/v4 tables have it, with unknown lengths."
    },
    {
     "field": "/areaCode",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/investProjectNo",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/packageCaseNo",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    }
   ]
  },
  "caseStep": {
   "wireTables": [
    {
     "wireTable": "up_pro_process",
     "description": "办件过程。",
     "$comment": "DDL S2",
     "columns": [
      {
       "column": "project_no",
       "field": "/projectNo",
       "form": "text",
       "maxLength": 50,
       "required": true
      },
      {
       "column": "event_name",
       "field": "/eventName",
       "form": "code",
       "list": "stepEvent",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "process_name",
       "field": "/processName",
       "form": "text",
       "maxLength": 1000,
       "required": true
      },
      {
       "column": "handle_user_name",
       "field": "/handleUserName",
       "form": "text",
       "maxLength": 100,
       "required": true
      },
      {
       "column": "handle_explain",
       "field": "/handleExplain",
       "form": "text",
       "maxLength": 2000,
       "required": true
      },
      {
       "column": "event_start_time",
       "field": "/eventStartTime",
       "form": "datetime",
       "required": true
      },
      {
       "column": "event_end_time",
       "field": "/eventEndTime",
       "form": "datetime",
       "required": true,
       "orElse": "/eventStartTime",
       "description": "没有结束时间时写开始时间。",
       "$comment": "GB39046, SD S"
      },
      {
       "column": "remark",
       "field": "/remark",
       "form": "text",
       "maxLength": 256
      }
     ]
    }
   ],
   "context": [
    "/batchId"
   ],
   "notCarried": [
    {
     "field": "/dataVersion",
     "zh": "前置库按 row_guid 覆盖，不带版本。",
     "en": "The front database overwrites by row_guid and keeps no version.",
     "readAs": 1
    },
    {
     "field": "/sourceSystem",
     "zh": "前置库不区分来源系统，读回时记为前置库。",
     "en": "The front database does not tell systems apart; what is read back is said to come from it.",
     "readAs": "front-database"
    },
    {
     "field": "/sourceSerial",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/stepNo",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/nodeType",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/stepState",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/orgName",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/orgCode",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    }
   ]
  },
  "caseSpecialProcedure": {
   "wireTables": [
    {
     "wireTable": "up_pro_special_procedure",
     "description": "特别程序。end_time 不可为空，所以结束后才发。",
     "$comment": "DDL S2",
     "when": {
      "field": "/endTime"
     },
     "columns": [
      {
       "column": "project_no",
       "field": "/projectNo",
       "form": "text",
       "maxLength": 50,
       "required": true
      },
      {
       "column": "special_type",
       "field": "/specialType",
       "form": "code",
       "list": "specialType",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "special_name",
       "field": "/specialName",
       "form": "text",
       "maxLength": 1000,
       "required": true
      },
      {
       "column": "applyer_user_name",
       "field": "/applyUserName",
       "form": "text",
       "maxLength": 100
      },
      {
       "column": "special_time",
       "field": "/startTime",
       "form": "datetime",
       "required": true
      },
      {
       "column": "special_reason",
       "field": "/reason",
       "form": "text",
       "maxLength": 2000,
       "required": true
      },
      {
       "column": "end_time",
       "field": "/endTime",
       "form": "datetime",
       "required": true
      },
      {
       "column": "result",
       "field": "/result",
       "form": "text",
       "maxLength": 2000
      },
      {
       "column": "special_explain",
       "field": "/explain",
       "form": "text",
       "maxLength": 2000
      },
      {
       "column": "handle_user",
       "field": "/handleUser",
       "form": "text",
       "maxLength": 100
      }
     ]
    }
   ],
   "context": [
    "/batchId"
   ],
   "notSent": {
    "zh": "up_pro_special_procedure 的结束时间不可为空，特别程序结束后再发。",
    "en": "up_pro_special_procedure needs the end; the row is sent once the procedure is closed."
   },
   "notCarried": [
    {
     "field": "/dataVersion",
     "zh": "前置库按 row_guid 覆盖，不带版本。",
     "en": "The front database overwrites by row_guid and keeps no version.",
     "readAs": 1
    },
    {
     "field": "/sourceSystem",
     "zh": "前置库不区分来源系统，读回时记为前置库。",
     "en": "The front database does not tell systems apart; what is read back is said to come from it.",
     "readAs": "front-database"
    },
    {
     "field": "/sourceSerial",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/basis",
     "zh": "special_reason 一列写理由；依据请写进理由。",
     "en": "special_reason holds the reason; say the basis there."
    },
    {
     "field": "/orgName",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/orgCode",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    }
   ]
  },
  "caseMaterial": {
   "wireTables": [
    {
     "wireTable": "up_pro_material",
     "description": "办件材料。",
     "$comment": "DDL S2; one deployment calls get_num get_name",
     "columns": [
      {
       "column": "project_no",
       "field": "/projectNo",
       "form": "text",
       "maxLength": 50,
       "required": true
      },
      {
       "column": "material_name",
       "field": "/materialName",
       "form": "text",
       "maxLength": 200,
       "required": true
      },
      {
       "column": "get_type",
       "field": "/getType",
       "form": "code",
       "list": "materialGetType",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "get_num",
       "field": "/getNum",
       "form": "intText",
       "maxLength": 5
      },
      {
       "column": "material_attach_name",
       "field": "/attachName",
       "form": "text",
       "maxLength": 200
      },
      {
       "column": "remark",
       "field": "/remark",
       "form": "text",
       "maxLength": 1000
      }
     ]
    }
   ],
   "context": [
    "/batchId"
   ],
   "notCarried": [
    {
     "field": "/dataVersion",
     "zh": "前置库按 row_guid 覆盖，不带版本。",
     "en": "The front database overwrites by row_guid and keeps no version.",
     "readAs": 1
    },
    {
     "field": "/sourceSystem",
     "zh": "前置库不区分来源系统，读回时记为前置库。",
     "en": "The front database does not tell systems apart; what is read back is said to come from it.",
     "readAs": "front-database"
    },
    {
     "field": "/sourceSerial",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/getTime",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/exempt",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/licenceId",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/trustLevel",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/fileDigestAlgorithm",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/fileDigest",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    }
   ]
  },
  "caseResult": {
   "wireTables": [
    {
     "wireTable": "up_pro_result",
     "description": "办结。满意度列不填：满意度只走好差评接口。",
     "$comment": "DDL S2; result_cetr_* is spelt so in the tables",
     "columns": [
      {
       "column": "project_no",
       "field": "/projectNo",
       "form": "text",
       "maxLength": 50,
       "required": true
      },
      {
       "column": "result_type",
       "field": "/resultType",
       "form": "code",
       "list": "resultType",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "result_date",
       "field": "/resultDate",
       "form": "datetime",
       "required": true
      },
      {
       "column": "handle_user_name",
       "field": "/handleUserName",
       "form": "text",
       "maxLength": 100
      },
      {
       "column": "is_delivery_results",
       "field": "/isDeliveryResults",
       "form": "bool01",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "result_cetr_name",
       "field": "/resultCertName",
       "form": "text",
       "maxLength": 256
      },
      {
       "column": "result_cetr_no",
       "field": "/resultCertNo",
       "form": "text",
       "maxLength": 2000
      },
      {
       "column": "result_explain",
       "field": "/resultExplain",
       "form": "text",
       "maxLength": 2000
      },
      {
       "column": "remark",
       "field": "/remark",
       "form": "text",
       "maxLength": 256
      }
     ]
    }
   ],
   "context": [
    "/batchId"
   ],
   "notCarried": [
    {
     "field": "/dataVersion",
     "zh": "前置库按 row_guid 覆盖，不带版本。",
     "en": "The front database overwrites by row_guid and keeps no version.",
     "readAs": 1
    },
    {
     "field": "/sourceSystem",
     "zh": "前置库不区分来源系统，读回时记为前置库。",
     "en": "The front database does not tell systems apart; what is read back is said to come from it.",
     "readAs": "front-database"
    },
    {
     "field": "/sourceSerial",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/certValidity",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/issueOrg",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/areaCode",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/fees",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/delivery",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    }
   ]
  },
  "licenceRecord": {
   "wireTables": [
    {
     "wireTable": "up_lic_data",
     "description": "电子证照目录。没有 row_guid 列，退回时以证照标识对应。",
     "$comment": "DDL S (one deployment)",
     "leftOut": [
      "row_guid"
     ],
     "columns": [
      {
       "column": "certificate_type",
       "field": "/certificateType",
       "form": "text",
       "maxLength": 256,
       "required": true
      },
      {
       "column": "certificate_type_code",
       "field": "/certificateTypeCode",
       "form": "text",
       "maxLength": 64,
       "required": true
      },
      {
       "column": "certificate_name",
       "field": "/certificateName",
       "form": "text",
       "maxLength": 512,
       "required": true
      },
      {
       "column": "certificate_number",
       "field": "/certificateNumber",
       "form": "text",
       "maxLength": 128,
       "required": true
      },
      {
       "column": "certificate_source_id",
       "field": "/certificateSourceId",
       "form": "text",
       "maxLength": 128,
       "required": true
      },
      {
       "column": "certificate_holder",
       "field": "/holder",
       "form": "text",
       "maxLength": 256,
       "required": true
      },
      {
       "column": "certificate_holder_code",
       "field": "/holderCode",
       "form": "text",
       "maxLength": 256,
       "required": true,
       "isProtected": true
      },
      {
       "column": "certificate_holder_type",
       "field": "/holderType",
       "form": "code",
       "list": "certificateType",
       "maxLength": 2000,
       "$comment": "standards §5.1 R; nullable in the DDL"
      },
      {
       "column": "issue_dept",
       "field": "/issueDept",
       "form": "text",
       "maxLength": 256,
       "required": true
      },
      {
       "column": "issue_dept_code",
       "field": "/issueDeptCode",
       "form": "text",
       "maxLength": 32,
       "required": true
      },
      {
       "column": "issue_date",
       "field": "/issueDate",
       "form": "date",
       "maxLength": 32,
       "required": true,
       "$comment": "varchar(32) S; form B"
      },
      {
       "column": "certificate_area_code",
       "field": "/areaCode",
       "form": "text",
       "maxLength": 32,
       "required": true
      }
     ]
    }
   ],
   "context": [
    "/batchId"
   ],
   "notCarried": [
    {
     "field": "/dataVersion",
     "zh": "前置库按 row_guid 覆盖，不带版本。",
     "en": "The front database overwrites by row_guid and keeps no version.",
     "readAs": 1
    },
    {
     "field": "/sourceSystem",
     "zh": "前置库不区分来源系统，读回时记为前置库。",
     "en": "The front database does not tell systems apart; what is read back is said to come from it.",
     "readAs": "front-database"
    },
    {
     "field": "/sourceSerial",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/rowGuid",
     "zh": "up_lic_data 没有 row_guid 列，以证照标识为准。",
     "en": "up_lic_data has no row_guid; the licence identifier stands for it."
    },
    {
     "field": "/validFrom",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/validTo",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/state",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    }
   ]
  },
  "caseCorrection": {
   "wireTables": [],
   "notSent": {
    "zh": "国家前置库没有补正表；补正由平台接口或省级消息传送。",
    "en": "The national tables have none for corrections; they travel by the platform's interface or a province's messages."
   }
  },
  "serviceRecord": {
   "wireTables": [],
   "notSent": {
    "zh": "办件服务走好差评接口，不进前置库。",
    "en": "Service records travel by the rating interface, not through the front database."
   }
  },
  "evaluation": {
   "wireTables": [],
   "notSent": {
    "zh": "评价走好差评接口，不进前置库。",
    "en": "Ratings travel by the rating interface, not through the front database."
   }
  },
  "rectification": {
   "wireTables": [],
   "notSent": {
    "zh": "差评整改走好差评接口，不进前置库。",
    "en": "Rectifications travel by the rating interface, not through the front database."
   }
  },
  "bundleCase": {
   "wireTables": [],
   "notSent": {
    "zh": "国家前置库没有一件事办件表；各单办件照常推送。",
    "en": "The national tables have none for bundle cases; their single cases are pushed as usual."
   }
  },
  "catalogueRow": {
   "wireTables": [
    {
     "wireTable": "up_task_directory",
     "description": "事项基本目录。",
     "$comment": "DDL S",
     "columns": [
      {
       "column": "task_name",
       "field": "/taskName",
       "form": "text",
       "maxLength": 1000,
       "required": true
      },
      {
       "column": "catalog_code",
       "field": "/catalogCode",
       "form": "text",
       "maxLength": 12,
       "required": true
      },
      {
       "column": "local_catalog_code",
       "field": "/localCatalogCode",
       "form": "text",
       "maxLength": 50
      },
      {
       "column": "task_type",
       "field": "/taskType",
       "form": "code",
       "list": "taskType",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "by_law",
       "field": "/byLaw",
       "form": "text",
       "required": true,
       "$comment": "longtext in one deployment, 256 in another"
      },
      {
       "column": "use_level",
       "field": "/useLevel",
       "form": "code",
       "list": "useLevel",
       "maxLength": 11,
       "required": true
      },
      {
       "column": "task_state",
       "field": "/taskState",
       "form": "code",
       "list": "taskState",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "task_version",
       "field": "/taskVersion",
       "form": "int",
       "required": true
      },
      {
       "column": "plan_effective_date",
       "field": "/planEffectiveDate",
       "form": "dateAsDatetime"
      },
      {
       "column": "plan_cancel_date",
       "field": "/planCancelDate",
       "form": "dateAsDatetime"
      }
     ]
    }
   ],
   "context": [
    "/batchId",
    "/cdOperation",
    "/cdTime",
    "/dataSource"
   ],
   "notCarried": []
  },
  "serviceItem": {
   "wireTables": [
    {
     "wireTable": "up_task_general_basic",
     "description": "事项基本信息。",
     "$comment": "DDL S2; texts are longtext in one deployment, 256 in another",
     "columns": [
      {
       "column": "task_name",
       "field": "/taskName",
       "form": "text",
       "maxLength": 1000,
       "required": true
      },
      {
       "column": "catalog_code",
       "field": "/catalogCode",
       "form": "text",
       "maxLength": 12,
       "required": true
      },
      {
       "column": "task_code",
       "field": "/taskCode",
       "form": "text",
       "maxLength": 36,
       "required": true
      },
      {
       "column": "local_catalog_code",
       "field": "/localCatalogCode",
       "form": "text",
       "maxLength": 50
      },
      {
       "column": "local_task_code",
       "field": "/localTaskCode",
       "form": "text",
       "maxLength": 50
      },
      {
       "column": "task_handle_item",
       "field": "/taskHandleItem",
       "form": "text",
       "maxLength": 50
      },
      {
       "column": "task_type",
       "field": "/taskType",
       "form": "code",
       "list": "taskType",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "by_law",
       "field": "/byLaw",
       "form": "text",
       "required": true
      },
      {
       "column": "power_source",
       "field": "/powerSource",
       "form": "code",
       "list": "powerSource",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "use_level",
       "field": "/useLevel",
       "form": "code",
       "list": "useLevel",
       "maxLength": 11,
       "required": true
      },
      {
       "column": "task_state",
       "field": "/taskState",
       "form": "code",
       "list": "taskState",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "task_version",
       "field": "/taskVersion",
       "form": "int",
       "required": true
      },
      {
       "column": "plan_effective_date",
       "field": "/planEffectiveDate",
       "form": "dateAsDatetime"
      },
      {
       "column": "plan_cancel_date",
       "field": "/planCancelDate",
       "form": "dateAsDatetime"
      },
      {
       "column": "dept_name",
       "field": "/deptName",
       "form": "text",
       "maxLength": 200,
       "required": true
      },
      {
       "column": "dept_code",
       "field": "/deptCode",
       "form": "text",
       "maxLength": 50,
       "required": true
      },
      {
       "column": "dept_type",
       "field": "/deptType",
       "form": "code",
       "list": "deptType",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "entrust_name",
       "field": "/entrustName",
       "form": "text",
       "maxLength": 100
      },
      {
       "column": "anticipate_day",
       "field": "/legalPeriod/value",
       "form": "int",
       "required": true
      },
      {
       "column": "anticipate_type",
       "field": "/legalPeriod/unit",
       "form": "code",
       "list": "periodUnit",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "anticipate_explain",
       "field": "/legalPeriodExplain",
       "form": "text"
      },
      {
       "column": "promise_day",
       "field": "/promisePeriod/value",
       "form": "int",
       "required": true
      },
      {
       "column": "promise_type",
       "field": "/promisePeriod/unit",
       "form": "codeInt",
       "list": "periodUnit",
       "required": true
      },
      {
       "column": "promise_explain",
       "field": "/promisePeriodExplain",
       "form": "text"
      },
      {
       "column": "accept_condition",
       "field": "/acceptCondition",
       "form": "text",
       "required": true
      },
      {
       "column": "handle_flow",
       "field": "/handleFlow",
       "form": "texts",
       "required": true,
       "separator": "\n"
      },
      {
       "column": "is_fee",
       "field": "/isFee",
       "form": "bool01",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "fee_basis",
       "field": "/feeBasis",
       "form": "text"
      },
      {
       "column": "server_type",
       "field": "/serverTypes",
       "form": "codes",
       "list": "userProp",
       "maxLength": 32,
       "required": true
      },
      {
       "column": "project_type",
       "field": "/projectType",
       "form": "code",
       "list": "projectType",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "limit_scene_num",
       "field": "/limitSceneNum",
       "form": "int",
       "required": true
      },
      {
       "column": "special_procedure",
       "field": "/specialProcedure",
       "form": "text",
       "maxLength": 500,
       "required": true
      },
      {
       "column": "handle_type",
       "field": "/handleTypes",
       "form": "codes",
       "list": "handleType",
       "maxLength": 5
      },
      {
       "column": "app_is_single_login",
       "field": "/appSingleLogin",
       "form": "bool01",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "is_single_login",
       "field": "/singleLogin",
       "form": "bool01",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "link_way",
       "field": "/linkWay",
       "form": "text",
       "required": true
      },
      {
       "column": "supervise_way",
       "field": "/superviseWay",
       "form": "text",
       "required": true
      },
      {
       "column": "transact_addr",
       "field": "/transactAddr",
       "form": "text",
       "maxLength": 500,
       "required": true
      },
      {
       "column": "transact_time",
       "field": "/transactTime",
       "form": "text",
       "maxLength": 500,
       "required": true
      }
     ]
    },
    {
     "wireTable": "up_task_general_extend",
     "description": "事项扩展信息。",
     "$comment": "DDL S; task_guid is read as the row_guid of the item (B)",
     "columns": [
      {
       "column": "task_guid",
       "field": "/rowGuid",
       "form": "text",
       "maxLength": 50,
       "required": true
      },
      {
       "column": "task_code",
       "field": "/taskCode",
       "form": "text",
       "maxLength": 36,
       "required": true
      },
      {
       "column": "task_handle_item",
       "field": "/taskHandleItem",
       "form": "text",
       "maxLength": 50
      },
      {
       "column": "limit_scene_explain",
       "field": "/limitSceneExplain",
       "form": "text",
       "maxLength": 1000
      },
      {
       "column": "handle_area",
       "field": "/handleArea",
       "form": "code",
       "list": "handleArea",
       "maxLength": 2
      },
      {
       "column": "other_dept",
       "field": "/otherDept",
       "form": "text",
       "maxLength": 200
      },
      {
       "column": "service_type",
       "field": "/serviceType",
       "form": "text",
       "maxLength": 500
      },
      {
       "column": "limit_explain",
       "field": "/numberLimit",
       "form": "text",
       "maxLength": 256
      },
      {
       "column": "result_type",
       "field": "/resultTypes",
       "form": "codes",
       "list": "resultKind",
       "maxLength": 30,
       "required": true
      },
      {
       "column": "result_name",
       "field": "/resultName",
       "form": "text",
       "maxLength": 200
      },
      {
       "column": "result_guid",
       "field": "/resultSampleGuid",
       "form": "text",
       "maxLength": 256
      },
      {
       "column": "is_entry_center",
       "field": "/isEntryCenter",
       "form": "bool01",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "is_pay_online",
       "field": "/isPayOnline",
       "form": "bool01",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "is_express",
       "field": "/isExpress",
       "form": "bool01",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "is_online",
       "field": "/isOnline",
       "form": "bool01",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "is_schedule",
       "field": "/isSchedule",
       "form": "bool01",
       "maxLength": 2
      },
      {
       "column": "is_service_terminals",
       "field": "/isServiceTerminals",
       "form": "bool01",
       "maxLength": 2
      },
      {
       "column": "online_handle_depth",
       "field": "/onlineHandleDepth",
       "form": "codes",
       "list": "onlineDepth",
       "maxLength": 20
      },
      {
       "column": "online_handle_url",
       "field": "/onlineHandleUrl",
       "form": "text",
       "maxLength": 256
      },
      {
       "column": "user_topic_type",
       "field": "/userTopics",
       "form": "texts",
       "maxLength": 40
      },
      {
       "column": "corp_topic_type",
       "field": "/corpTopics",
       "form": "texts",
       "maxLength": 40
      },
      {
       "column": "town_name",
       "field": "/townName",
       "form": "text",
       "maxLength": 200
      },
      {
       "column": "town_code",
       "field": "/townCode",
       "form": "text",
       "maxLength": 18
      },
      {
       "column": "village_name",
       "field": "/villageName",
       "form": "text",
       "maxLength": 200
      },
      {
       "column": "village_code",
       "field": "/villageCode",
       "form": "text",
       "maxLength": 18
      },
      {
       "column": "extend_field",
       "field": "/extendField",
       "form": "text",
       "maxLength": 2000
      }
     ]
    }
   ],
   "context": [
    "/batchId",
    "/cdOperation",
    "/cdTime",
    "/dataSource"
   ],
   "notCarried": [
    {
     "field": "/materials",
     "zh": "国家另有材料、收费、问答表，每行要有自己的标识，而契约中它们是事项的一部分。",
     "en": "It has national tables whose rows need identifiers of their own; in the contract it is a part of the item."
    },
    {
     "field": "/fees",
     "zh": "国家另有材料、收费、问答表，每行要有自己的标识，而契约中它们是事项的一部分。",
     "en": "It has national tables whose rows need identifiers of their own; in the contract it is a part of the item."
    },
    {
     "field": "/faq",
     "zh": "国家另有材料、收费、问答表，每行要有自己的标识，而契约中它们是事项的一部分。",
     "en": "It has national tables whose rows need identifiers of their own; in the contract it is a part of the item."
    },
    {
     "field": "/itemKey",
     "zh": "本平台的字段，国家表没有。",
     "en": "A field of ours; the national tables have none."
    },
    {
     "field": "/minRealLevel",
     "zh": "本平台的字段，国家表没有。",
     "en": "A field of ours; the national tables have none."
    },
    {
     "field": "/scenarios",
     "zh": "本平台的字段，国家表没有。",
     "en": "A field of ours; the national tables have none."
    },
    {
     "field": "/formId",
     "zh": "本平台的字段，国家表没有。",
     "en": "A field of ours; the national tables have none."
    },
    {
     "field": "/usesPersonalData",
     "zh": "本平台的字段，国家表没有。",
     "en": "A field of ours; the national tables have none."
    },
    {
     "field": "/sources",
     "zh": "本平台的字段，国家表没有。",
     "en": "A field of ours; the national tables have none."
    }
   ]
  },
  "organization": {
   "wireTables": [
    {
     "wireTable": "up_zone_organization",
     "description": "区域内实施主体。",
     "$comment": "DDL S",
     "columns": [
      {
       "column": "org_name",
       "field": "/orgName",
       "form": "text",
       "maxLength": 100,
       "required": true
      },
      {
       "column": "org_short_name",
       "field": "/orgShortName",
       "form": "text",
       "maxLength": 50,
       "required": true
      },
      {
       "column": "credit_code",
       "field": "/creditCode",
       "form": "text",
       "maxLength": 18,
       "required": true
      },
      {
       "column": "org_code",
       "field": "/orgCode",
       "form": "text",
       "maxLength": 9
      },
      {
       "column": "exist_task",
       "field": "/existTask",
       "form": "bool01",
       "maxLength": 2,
       "required": true
      },
      {
       "column": "order_num",
       "field": "/orderNum",
       "form": "int",
       "required": true
      }
     ]
    }
   ],
   "context": [
    "/batchId",
    "/cdOperation",
    "/cdTime",
    "/dataSource"
   ],
   "notCarried": [
    {
     "field": "/areaCode",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/effectiveDate",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    },
    {
     "field": "/cancelDate",
     "zh": "国家前置库表没有这一列。",
     "en": "The national table has no column for it."
    }
   ]
  }
 },
 "returned": [
  {
   "wireTable": "dn_audit_abnormal",
   "description": "事项和办件的异常数据。",
   "$comment": "DDL S",
   "tableColumn": "table_sql_name",
   "rowGuidColumn": "table_row_guid",
   "batchColumn": "table_cd_batch",
   "atColumn": "cd_time",
   "wordsColumns": [
    "err_type",
    "remark"
   ]
  },
  {
   "wireTable": "dn_lic_data_error",
   "description": "证照的异常数据；没有 row_guid，以证照标识对应。",
   "$comment": "DDL S",
   "table": "licenceRecord",
   "rowGuidColumn": "certificate_source_id",
   "batchColumn": "cd_batch",
   "atColumn": "cd_time",
   "wordsColumns": [
    "error_remark"
   ]
  }
 ]
};
