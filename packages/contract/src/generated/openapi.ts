// Generated from openapi/platform.openapi.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
/** 平台接口描述. OpenAPI 3.1, complete in itself. */
export const platformOpenApi: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.1",
 "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
 "info": {
  "title": "联办平台接口 Lianban platform API",
  "version": "1.0.0",
  "license": {
   "name": "Apache-2.0",
   "identifier": "Apache-2.0"
  },
  "description": "平台对门户、部门和前置机提供的接口。错误一律为 application/problem+json（RFC 9457），带 `code`；每个应答的 `x-problem-codes` 列出可能的错误码，含义见 docs/errors.md。没有此地址时为 404 `request/not-found`。统一认证（OpenID Connect）的地址见 /oidc/.well-known/openid-configuration，不在此列。 What a platform for 「一件事一次办」 offers to portals, departments and front-end machines. Every error is application/problem+json (RFC 9457) with a `code`; `x-problem-codes` lists the codes of a response, docs/errors.md explains them. An unknown address is 404 `request/not-found`. OpenID Connect describes itself and is not repeated here.",
  "contact": {
   "name": "Lianban 联办",
   "url": "https://lianban.example/"
  }
 },
 "servers": [
  {
   "url": "/",
   "description": "平台地址 the platform"
  }
 ],
 "tags": [
  {
   "name": "catalog",
   "description": "事项目录、机构和代码表，公开。 The catalogue, organizations and code lists; public."
  },
  {
   "name": "identity",
   "description": "登录的人和平台公钥。 The signed-in person and the platform's keys."
  },
  {
   "name": "prefill",
   "description": "经授权的预填。 What is on record, when the applicant agrees."
  },
  {
   "name": "uploads",
   "description": "材料上传。 Files of materials."
  },
  {
   "name": "applications",
   "description": "申请、补正、撤回。 Applications, corrections, withdrawals."
  },
  {
   "name": "ratings",
   "description": "好差评。 Ratings."
  },
  {
   "name": "events",
   "description": "状态推送。 Live status events."
  },
  {
   "name": "tickets",
   "description": "一次性票据单点登录。 Single sign-on by one-time ticket."
  },
  {
   "name": "cases",
   "description": "部门办理。 The officers' work."
  },
  {
   "name": "exchange",
   "description": "部门前置机的数据交换。 Exchange with departments' front machines."
  },
  {
   "name": "statistics",
   "description": "公开统计。 Public figures."
  },
  {
   "name": "description",
   "description": "接口描述自身。 This description."
  }
 ],
 "paths": {
  "/api/v1/catalog/bundles": {
   "get": {
    "operationId": "listBundles",
    "tags": [
     "catalog"
    ],
    "summary": "一件事列表 list the bundles",
    "description": "目录中在用的一件事。 The bundles of the catalogue.",
    "security": [],
    "responses": {
     "200": {
      "description": "一件事列表。 The bundles.",
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "bundles"
         ],
         "properties": {
          "bundles": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/BundleSummary"
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "一件事目录 the catalogue",
          "value": {
           "bundles": [
            {
             "bundleCode": "newborn",
             "bundleName": "新生儿出生一件事",
             "bundleVersion": 1,
             "category": "出生",
             "leadDeptName": "青禾市卫生健康局",
             "itemCount": 6,
             "deptCount": 4
            }
           ]
          }
         }
        }
       }
      }
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/catalog/bundles/{bundleCode}": {
   "get": {
    "operationId": "loadBundle",
    "tags": [
     "catalog"
    ],
    "summary": "一件事定义 one bundle with items and forms",
    "description": "完整定义：一件事、各事项、各表单。 The whole definition: the bundle, its items, their forms.",
    "security": [],
    "parameters": [
     {
      "name": "bundleCode",
      "in": "path",
      "required": true,
      "description": "一件事编码。 Bundle code.",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 50
      },
      "example": "newborn"
     }
    ],
    "responses": {
     "200": {
      "description": "定义。 The definition.",
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BundleDefinition"
        },
        "examples": {
         "one": {
          "summary": "新生儿出生一件事（节选） the newborn bundle, abridged",
          "value": {
           "bundle": {
            "bundleCode": "newborn",
            "bundleName": "新生儿出生一件事",
            "bundleVersion": 1,
            "effectiveDate": "2026-01-01",
            "state": "inUse",
            "nationalListRef": "2022-13",
            "category": "出生",
            "implementationCode": "QH-YJS-0006",
            "checklistId": "qinghe-newborn-2026",
            "areaCode": "529900000000",
            "areaName": "示例省青禾市",
            "serverType": "naturalPerson",
            "leadDept": {
             "deptCode": "11529900MB9Q00019B",
             "deptName": "青禾市卫生健康局",
             "deptKey": "health"
            },
            "assistDepts": [
             {
              "deptCode": "11529900MB9Q000276",
              "deptName": "青禾市公安局",
              "deptKey": "police"
             },
             {
              "deptCode": "11529900MB9Q000351",
              "deptName": "青禾市人力资源和社会保障局",
              "deptKey": "hrss"
             },
             {
              "deptCode": "11529900MB9Q00043U",
              "deptName": "青禾市医疗保障局",
              "deptKey": "medins"
             }
            ],
            "members": [
             {
              "itemKey": "birthCertificate",
              "taskCode": "11529900MB9Q00019B4000723901000",
              "optional": true,
              "dependsOn": [],
              "promisePeriod": {
               "value": 3,
               "unit": "workingDay"
              },
              "resultName": "出生医学证明"
             },
             {
              "itemKey": "vaccinationCard",
              "taskCode": "11529900MB9Q00019B4002023902000",
              "optional": true,
              "dependsOn": [],
              "promisePeriod": {
               "value": 1,
               "unit": "workingDay"
              },
              "resultName": "预防接种证"
             }
            ],
            "scenario": [
             {
              "key": "maritalStatus",
              "title": "新生儿父母目前的婚姻状况",
              "help": "以民政部门的婚姻登记为准。不论父母是否登记结婚，新生儿都有权利办理出生登记。",
              "options": [
               {
                "value": "married",
                "label": "已登记结婚",
                "help": "父母双方信息都需要填写，可以选择随父或者随母落户。"
               },
               {
                "value": "single",
                "label": "未登记结婚，由母亲一方申报",
                "help": "不填写父亲信息，需要提交非婚生育说明。"
               }
              ]
             }
            ],
            "materials": [
             {
              "materialKey": "motherIdCard",
              "materialName": "母亲居民身份证",
              "usedBy": [
               "birthCertificate",
               "birthRegistration",
               "maternityReimbursement"
              ],
              "necessity": "required",
              "sourceType": "government",
              "materialFormat": "paperOrElectronic",
              "submitModes": [
               "upload",
               "licence"
              ],
              "licence": {
               "typeCode": "11529900MB9Q000276001",
               "typeName": "居民身份证",
               "holder": "mother"
              },
              "accept": [
               "image/jpeg",
               "image/png",
               "application/pdf"
              ],
              "maxSizeBytes": 10485760,
              "originals": 1,
              "copies": 0,
              "fillExplain": "正反两面，信息清晰、在有效期内。可以通过电子证照免提交。",
              "sources": [
               {
                "part": "material",
                "source": "Lianban 项目示例，非任何地区现行规定",
                "confidence": "example"
               }
              ]
             }
            ],
            "applyConditions": [
             "新生儿在本市出生，或者父母一方具有本市户口、新生儿拟在本市落户。",
             "申请人是新生儿的父亲或者母亲，已完成实名认证。",
             "新生儿尚未办理出生登记。"
            ],
            "notice": "一次填报、一次提交，由卫生健康、公安、人力资源社会保障、医疗保障四个部门分别办理。可以选择办理全部或者部分事项。出生登记在出生医学证明签发后办理，社会保障卡申领、参保登记在出生登记完成后办理，系统自动流转，不需要再次申请。已有电子证照的材料免于提交。需要补正的内容由系统一次性告知。请在新生儿出生后一个月内申报。",
            "promisePeriod": {
             "value": 20,
             "unit": "workingDay"
            },
            "channels": [
             "window",
             "website"
            ],
            "unifiedClose": false,
            "consultPhone": "0890-6660101",
            "supervisePhone": "0890-6660000",
            "address": "示例省青禾市和风路 1 号青禾市政务服务中心一楼“一件事一次办”综合窗口",
            "officeTime": "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）；网上申请全天开放",
            "onlineUrl": "https://zwfw.qinghe.example/bundles/newborn",
            "isFee": false,
            "isIntermediary": false,
            "isLogistics": true,
            "needFaceVerify": false,
            "delivery": "证件批文由综合窗口统一出件，可以自取或者免费邮寄；电子证照同步归集到申请人名下。",
            "byLaw": "国务院办公厅关于加快推进“一件事一次办”打造政务服务升级版的指导意见（国办发〔2022〕32号）",
            "faq": [
             {
              "question": "孩子的名字还没有想好，可以先办理吗？",
              "answer": "出生医学证明和出生登记都需要填写新生儿姓名，请确定姓名后再提交。填写中的内容会保存在本机，可以随时继续。"
             }
            ],
            "sources": [
             {
              "part": "members",
              "source": "国办发〔2022〕32号 个人政务服务“一件事一次办”事项基础清单：新生儿出生；出生医学证明、预防接种证归卫生健康，出生登记归公安，社会保障卡归人力资源社会保障，参保登记和生育费用报销归医疗保障",
              "confidence": "S"
             },
             {
              "part": "nationalListRef",
              "source": "国办发〔2022〕32号 第一批 13 项",
              "confidence": "S"
             },
             {
              "part": "members/dependsOn",
              "source": "Lianban 项目示例，非任何地区现行规定",
              "confidence": "example"
             },
             {
              "part": "scenario",
              "source": "Lianban 项目示例，非任何地区现行规定",
              "confidence": "example"
             },
             {
              "part": "materials",
              "source": "Lianban 项目示例，非任何地区现行规定",
              "confidence": "example"
             },
             {
              "part": "materials/licence",
              "source": "证照类型代码结构（21 位）见 GB/T 36902；代码值虚构",
              "confidence": "example"
             },
             {
              "part": "areaCode, areaName, departments",
              "source": "虚构地区，区划代码 529900 不存在",
              "confidence": "example"
             },
             {
              "part": "other",
              "source": "Lianban 项目示例，非任何地区现行规定",
              "confidence": "example"
             }
            ]
           },
           "items": [
            {
             "rowGuid": "qinghe-birthCertificate-v1",
             "itemKey": "birthCertificate",
             "taskName": "出生医学证明签发（首次签发）",
             "catalogCode": "000723901000",
             "taskCode": "11529900MB9Q00019B4000723901000",
             "taskHandleItem": "11529900MB9Q00019B400072390100001",
             "taskType": "07",
             "byLaw": "《中华人民共和国母婴保健法》第二十三条：医疗保健机构和从事家庭接生的人员按照国务院卫生行政部门的规定，出具统一制发的新生儿出生医学证明。",
             "powerSource": "legal",
             "useLevel": "4",
             "taskState": "inUse",
             "taskVersion": 1,
             "planEffectiveDate": "2026-01-01",
             "deptName": "青禾市卫生健康局",
             "deptCode": "11529900MB9Q00019B",
             "deptType": "statutory",
             "legalPeriod": {
              "value": 10,
              "unit": "workingDay"
             },
             "promisePeriod": {
              "value": 3,
              "unit": "workingDay"
             },
             "acceptCondition": "新生儿在本市行政区域内出生，且未领取过出生医学证明；在医疗卫生机构外出生的，由父母一方提供亲子鉴定意见等材料。",
             "handleFlow": [
              "申请",
              "受理",
              "核验分娩信息",
              "审核签发",
              "制证送达"
             ],
             "isFee": false,
             "serverTypes": [
              "naturalPerson"
             ],
             "projectType": "promised",
             "limitSceneNum": 1,
             "limitSceneExplain": "领取纸质出生医学证明须当场核对签字。",
             "specialProcedure": "无",
             "handleTypes": [
              "window",
              "online"
             ],
             "handleArea": "acrossCounties",
             "resultTypes": [
              "certificate"
             ],
             "resultName": "出生医学证明",
             "resultSampleGuid": "qinghe-sample-birthCertificate",
             "isEntryCenter": true,
             "isPayOnline": false,
             "isExpress": true,
             "isOnline": true,
             "onlineHandleDepth": [
              "submission",
              "acceptance",
              "resultFeedback"
             ],
             "onlineHandleUrl": "https://zwfw.qinghe.example/bundles/newborn",
             "appSingleLogin": true,
             "singleLogin": true,
             "userTopics": [
              "生育收养"
             ],
             "minRealLevel": "intermediate",
             "linkWay": "0890-6661101",
             "superviseWay": "0890-6660000",
             "transactAddr": "青禾市政务服务中心一楼“一件事一次办”综合窗口",
             "transactTime": "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）",
             "formId": "newborn.birthCertificate",
             "usesPersonalData": [
              "/applicant/name",
              "/applicant/relationToChild",
              "/child/name",
              "/child/sex",
              "/child/birthDate",
              "/child/birthAttendantName",
              "/mother/name",
              "/mother/idNumber",
              "/mother/address",
              "/father/name",
              "/father/idNumber"
             ],
             "sources": [
              {
               "part": "taskName, deptName",
               "source": "国办发〔2022〕32号 个人政务服务“一件事一次办”事项基础清单：新生儿出生的联办事项与部门",
               "confidence": "S"
              },
              {
               "part": "catalogCode, taskCode, taskHandleItem",
               "source": "编码结构（12/31/33 位）见全国一体化政务服务平台事项库实践；编码值虚构",
               "confidence": "S2"
              },
              {
               "part": "byLaw",
               "source": "依据法律法规公开文本整理，未经部门复核",
               "confidence": "B"
              },
              {
               "part": "other",
               "source": "Lianban 项目示例，非任何地区现行规定",
               "confidence": "example"
              }
             ]
            }
           ],
           "forms": [
            {
             "formId": "newborn.birthCertificate",
             "formVersion": 1,
             "itemKey": "birthCertificate",
             "title": "出生医学证明首次签发申请表",
             "schema": {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "title": "出生医学证明首次签发申请表",
              "x-subject-titles": {
               "applicant": "申请人信息",
               "child": "新生儿信息",
               "mother": "母亲信息",
               "father": "父亲信息"
              },
              "properties": {
               "applicant": {
                "type": "object",
                "title": "申请人",
                "properties": {
                 "name": {
                  "title": "申请人姓名",
                  "type": "string",
                  "maxLength": 100,
                  "x-format": "personName",
                  "x-element": "person.name",
                  "x-subject": "applicant",
                  "x-prefill": true
                 },
                 "relation": {
                  "title": "申请人与新生儿的关系",
                  "type": "string",
                  "enum": [
                   "mother",
                   "father"
                  ],
                  "x-element": "person.relationToChild",
                  "x-subject": "applicant"
                 }
                },
                "required": [
                 "name",
                 "relation"
                ],
                "additionalProperties": false
               },
               "newborn": {
                "type": "object",
                "title": "新生儿",
                "properties": {
                 "name": {
                  "title": "新生儿姓名",
                  "type": "string",
                  "maxLength": 100,
                  "x-format": "personName",
                  "x-element": "person.name",
                  "x-subject": "child"
                 },
                 "sex": {
                  "title": "新生儿性别",
                  "type": "string",
                  "enum": [
                   "male",
                   "female"
                  ],
                  "x-element": "person.sex",
                  "x-subject": "child"
                 },
                 "birthDate": {
                  "title": "出生日期",
                  "type": "string",
                  "format": "date",
                  "x-date-max": "today",
                  "x-element": "person.birthDate",
                  "x-subject": "child"
                 },
                 "birthTime": {
                  "title": "出生时间（时:分）",
                  "type": "string",
                  "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$",
                  "x-element": "birth.time",
                  "x-subject": "child"
                 },
                 "birthPlace": {
                  "title": "出生地",
                  "type": "string",
                  "minLength": 4,
                  "maxLength": 60,
                  "x-element": "birth.place",
                  "x-subject": "child"
                 },
                 "institution": {
                  "title": "助产机构名称",
                  "type": "string",
                  "minLength": 2,
                  "maxLength": 100,
                  "x-element": "birth.institution",
                  "x-subject": "child",
                  "x-visible-when": {
                   "==": [
                    {
                     "var": "scenario.birthplace"
                    },
                    "hospital"
                   ]
                  },
                  "x-required-when": true
                 },
                 "attendant": {
                  "title": "接生人员姓名",
                  "type": "string",
                  "maxLength": 50,
                  "x-format": "personName",
                  "x-element": "birth.attendantName",
                  "x-subject": "child",
                  "x-visible-when": {
                   "==": [
                    {
                     "var": "scenario.birthplace"
                    },
                    "home"
                   ]
                  },
                  "x-required-when": true
                 },
                 "gestationWeeks": {
                  "title": "出生孕周（周）",
                  "type": "integer",
                  "minimum": 20,
                  "maximum": 45,
                  "x-element": "birth.gestationWeeks",
                  "x-subject": "child"
                 },
                 "weightGrams": {
                  "title": "出生体重（克）",
                  "type": "integer",
                  "minimum": 300,
                  "maximum": 8000,
                  "x-element": "birth.weightGrams",
                  "x-subject": "child"
                 }
                },
                "required": [
                 "name",
                 "sex",
                 "birthDate",
                 "birthTime",
                 "birthPlace",
                 "gestationWeeks",
                 "weightGrams"
                ],
                "additionalProperties": false
               },
               "mother": {
                "type": "object",
                "title": "母亲",
                "properties": {
                 "name": {
                  "title": "母亲姓名",
                  "type": "string",
                  "maxLength": 100,
                  "x-format": "personName",
                  "x-element": "person.name",
                  "x-subject": "mother",
                  "x-prefill": true
                 },
                 "idNumber": {
                  "title": "母亲公民身份号码",
                  "type": "string",
                  "minLength": 18,
                  "maxLength": 18,
                  "x-format": "idNumber",
                  "x-element": "person.idNumber",
                  "x-subject": "mother",
                  "x-prefill": true
                 },
                 "address": {
                  "title": "母亲现住址",
                  "type": "string",
                  "minLength": 5,
                  "maxLength": 120,
                  "x-element": "person.address",
                  "x-subject": "mother",
                  "x-prefill": true
                 }
                },
                "required": [
                 "name",
                 "idNumber",
                 "address"
                ],
                "additionalProperties": false
               },
               "father": {
                "type": "object",
                "title": "父亲",
                "x-visible-when": {
                 "==": [
                  {
                   "var": "scenario.maritalStatus"
                  },
                  "married"
                 ]
                },
                "x-required-when": true,
                "properties": {
                 "name": {
                  "title": "父亲姓名",
                  "type": "string",
                  "maxLength": 100,
                  "x-format": "personName",
                  "x-element": "person.name",
                  "x-subject": "father",
                  "x-prefill": true
                 },
                 "idNumber": {
                  "title": "父亲公民身份号码",
                  "type": "string",
                  "minLength": 18,
                  "maxLength": 18,
                  "x-format": "idNumber",
                  "x-element": "person.idNumber",
                  "x-subject": "father",
                  "x-prefill": true
                 }
                },
                "required": [
                 "name",
                 "idNumber"
                ],
                "additionalProperties": false
               }
              },
              "required": [
               "applicant",
               "newborn",
               "mother"
              ],
              "additionalProperties": false
             },
             "uiSchema": {
              "applicant": {
               "name": {
                "ui:placeholder": "与证件上的姓名一致"
               },
               "relation": {
                "ui:widget": "radio",
                "ui:enumNames": [
                 "母亲",
                 "父亲"
                ]
               }
              },
              "newborn": {
               "name": {
                "ui:placeholder": "请填写新生儿的姓名",
                "ui:help": "签发后更改需要另行申请，请核对用字。"
               },
               "sex": {
                "ui:widget": "radio",
                "ui:enumNames": [
                 "男",
                 "女"
                ]
               },
               "birthDate": {
                "ui:widget": "date"
               },
               "birthTime": {
                "ui:placeholder": "24 小时制，例如 08:30"
               },
               "birthPlace": {
                "ui:placeholder": "省、市、县（区），例如 示例省青禾市"
               },
               "institution": {
                "ui:placeholder": "助产机构全称"
               },
               "gestationWeeks": {
                "ui:placeholder": "例如 39"
               },
               "weightGrams": {
                "ui:placeholder": "例如 3250"
               }
              },
              "mother": {
               "name": {
                "ui:placeholder": "与证件上的姓名一致"
               },
               "idNumber": {
                "ui:placeholder": "18 位公民身份号码"
               },
               "address": {
                "ui:widget": "textarea",
                "ui:placeholder": "省、市、县（区）、街道（乡镇）和门牌号"
               }
              },
              "father": {
               "name": {
                "ui:placeholder": "与证件上的姓名一致"
               },
               "idNumber": {
                "ui:placeholder": "18 位公民身份号码"
               }
              }
             },
             "sources": [
              {
               "part": "schema, uiSchema",
               "source": "Lianban 项目示例，非任何地区现行规定",
               "confidence": "example"
              }
             ]
            }
           ]
          }
         }
        }
       }
      }
     },
     "404": {
      "description": "没有此一件事。 No such bundle.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:catalog/bundle-not-found",
         "title": "未找到该“一件事”",
         "status": 404,
         "code": "catalog/bundle-not-found"
        }
       }
      },
      "x-problem-codes": [
       "catalog/bundle-not-found"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/catalog/items": {
   "get": {
    "operationId": "listItems",
    "tags": [
     "catalog"
    ],
    "summary": "事项列表 list the service items",
    "description": "供部门核对实施编码、版本和时限；按实施编码排序，用 next 续取。 For departments to compare task codes, versions and time limits; in the order of the task code, `next` goes on.",
    "security": [],
    "parameters": [
     {
      "name": "deptCode",
      "in": "query",
      "required": false,
      "description": "只看此实施主体。 Of one implementing body only.",
      "schema": {
       "$ref": "#/components/schemas/OrgCode"
      },
      "example": "11529900MB9Q000276"
     },
     {
      "name": "after",
      "in": "query",
      "required": false,
      "description": "上一页的 next。 The `next` of the page before.",
      "schema": {
       "type": "string",
       "maxLength": 31
      },
      "example": "11529900MB9Q0002764000709901000"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "一页事项；没有 next 即为最后一页。 One page of items; without `next` it is the last.",
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "items"
         ],
         "properties": {
          "items": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/ServiceItem"
           }
          },
          "next": {
           "$ref": "#/components/schemas/TaskCode"
          }
         }
        },
        "examples": {
         "one": {
          "summary": "一个部门的第一页 first page of one department",
          "value": {
           "items": [
            {
             "rowGuid": "qinghe-birthRegistration-v1",
             "itemKey": "birthRegistration",
             "taskName": "出生登记（国内出生）",
             "catalogCode": "000709901000",
             "taskCode": "11529900MB9Q0002764000709901000",
             "taskHandleItem": "11529900MB9Q000276400070990100001",
             "taskType": "07",
             "byLaw": "《中华人民共和国户口登记条例》第七条：婴儿出生后一个月以内，由户主、亲属、抚养人或者邻居向婴儿常住地户口登记机关申报出生登记。",
             "powerSource": "legal",
             "useLevel": "4",
             "taskState": "inUse",
             "taskVersion": 1,
             "planEffectiveDate": "2026-01-01",
             "deptName": "青禾市公安局",
             "deptCode": "11529900MB9Q000276",
             "deptType": "statutory",
             "legalPeriod": {
              "value": 10,
              "unit": "workingDay"
             },
             "promisePeriod": {
              "value": 3,
              "unit": "workingDay"
             },
             "acceptCondition": "父母一方或者双方具有本市户口，新生儿未在其他地方登记户口；随父或者随母落户由父母协商一致。",
             "handleFlow": [
              "申请",
              "受理",
              "核查",
              "审批",
              "登记发证"
             ],
             "isFee": false,
             "serverTypes": [
              "naturalPerson"
             ],
             "projectType": "promised",
             "limitSceneNum": 1,
             "limitSceneExplain": "须当场核验并换发户口簿。",
             "specialProcedure": "无",
             "handleTypes": [
              "window",
              "online"
             ],
             "handleArea": "acrossCounties",
             "resultTypes": [
              "certificate"
             ],
             "resultName": "居民户口簿（新生儿常住人口登记卡）",
             "resultSampleGuid": "qinghe-sample-birthRegistration",
             "isEntryCenter": true,
             "isPayOnline": false,
             "isExpress": true,
             "isOnline": true,
             "onlineHandleDepth": [
              "submission",
              "acceptance",
              "resultFeedback"
             ],
             "onlineHandleUrl": "https://zwfw.qinghe.example/bundles/newborn",
             "appSingleLogin": true,
             "singleLogin": true,
             "userTopics": [
              "生育收养"
             ],
             "minRealLevel": "intermediate",
             "linkWay": "0890-6662201",
             "superviseWay": "0890-6660000",
             "transactAddr": "青禾市公安局户政服务大厅，或者落户地派出所户籍窗口",
             "transactTime": "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）",
             "formId": "newborn.birthRegistration",
             "usesPersonalData": [
              "/applicant/relationToChild",
              "/applicant/mobile",
              "/child/name",
              "/child/sex",
              "/child/birthDate",
              "/child/ethnicity",
              "/child/nativePlace",
              "/child/relationToHead",
              "/mother/name",
              "/mother/idNumber",
              "/father/name",
              "/father/idNumber",
              "/household/name",
              "/household/idNumber",
              "/household/hukouAddress"
             ],
             "sources": [
              {
               "part": "taskName, deptName",
               "source": "国办发〔2022〕32号 个人政务服务“一件事一次办”事项基础清单：新生儿出生的联办事项与部门",
               "confidence": "S"
              },
              {
               "part": "catalogCode, taskCode, taskHandleItem",
               "source": "编码结构（12/31/33 位）见全国一体化政务服务平台事项库实践；编码值虚构",
               "confidence": "S2"
              },
              {
               "part": "byLaw",
               "source": "依据法律法规公开文本整理，未经部门复核",
               "confidence": "B"
              },
              {
               "part": "other",
               "source": "Lianban 项目示例，非任何地区现行规定",
               "confidence": "example"
              }
             ]
            }
           ]
          }
         }
        }
       }
      }
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/catalog/organizations": {
   "get": {
    "operationId": "listOrganizations",
    "tags": [
     "catalog"
    ],
    "summary": "机构列表 list the organizations",
    "description": "牵头、联办一件事的机构及统一社会信用代码。 The bodies of the bundles with their USCC.",
    "security": [],
    "responses": {
     "200": {
      "description": "机构。 The organizations.",
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "organizations"
         ],
         "properties": {
          "organizations": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Organization"
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "机构 the organizations",
          "value": {
           "organizations": [
            {
             "orgName": "青禾市卫生健康局",
             "creditCode": "11529900MB9Q00019B",
             "orgCode": "MB9Q00019",
             "existTask": true,
             "areaCode": "529900000000"
            },
            {
             "orgName": "青禾市公安局",
             "creditCode": "11529900MB9Q000276",
             "orgCode": "MB9Q00027",
             "existTask": true,
             "areaCode": "529900000000"
            },
            {
             "orgName": "青禾市人力资源和社会保障局",
             "creditCode": "11529900MB9Q000351",
             "orgCode": "MB9Q00035",
             "existTask": true,
             "areaCode": "529900000000"
            },
            {
             "orgName": "青禾市医疗保障局",
             "creditCode": "11529900MB9Q00043U",
             "orgCode": "MB9Q00043",
             "existTask": true,
             "areaCode": "529900000000"
            }
           ]
          }
         }
        }
       }
      }
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/catalog/code-lists": {
   "get": {
    "operationId": "listCodeLists",
    "tags": [
     "catalog"
    ],
    "summary": "代码表 list the code lists",
    "description": "交换行使用的全部代码及名称；各目标系统的数字见数据字典。 All codes that rows travel with, and their names; the digits of targets are in the data dictionary.",
    "security": [],
    "responses": {
     "200": {
      "description": "代码表。 The code lists.",
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "codeLists"
         ],
         "properties": {
          "codeLists": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/CodeList"
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "两个代码表（节选） two of the lists",
          "value": {
           "codeLists": [
            {
             "list": "applyerType",
             "codes": [
              {
               "code": "naturalPerson",
               "zh": "自然人",
               "en": "natural person"
              },
              {
               "code": "enterprise",
               "zh": "企业法人",
               "en": "enterprise"
              },
              {
               "code": "institution",
               "zh": "事业法人",
               "en": "public institution"
              },
              {
               "code": "socialOrganization",
               "zh": "社会组织法人",
               "en": "social organization"
              },
              {
               "code": "administrativeOrgan",
               "zh": "行政机关",
               "en": "administrative organ"
              },
              {
               "code": "otherOrganization",
               "zh": "其他组织",
               "en": "other organization"
              }
             ]
            },
            {
             "list": "severity",
             "codes": [
              {
               "code": "error",
               "zh": "错误",
               "en": "error"
              },
              {
               "code": "warning",
               "zh": "警告",
               "en": "warning"
              }
             ]
            }
           ]
          }
         }
        }
       }
      }
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/me": {
   "get": {
    "operationId": "loadSession",
    "tags": [
     "identity"
    ],
    "summary": "当前登录的人 who is signed in",
    "description": "页面可以知道的登录信息，证件号码已脱敏。 What a page may know; the ID number is masked.",
    "security": [
     {
      "bearer": []
     }
    ],
    "responses": {
     "200": {
      "description": "会话。 The session.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Session"
        },
        "examples": {
         "one": {
          "summary": "申请人 an applicant",
          "value": {
           "sub": "acct-chen.xiaoyu",
           "name": "陈晓雨",
           "roles": [
            "applicant"
           ],
           "realLevel": "advanced",
           "expiresAt": "2026-03-02T10:00:00+08:00",
           "maskedIdNumber": "529900********1241"
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/me/draft-key": {
   "get": {
    "operationId": "loadDraftKey",
    "tags": [
     "identity"
    ],
    "summary": "草稿密钥 key that seals the person's drafts on a device",
    "description": "每人一把，只给申请人本人；浏览器用它加密本机草稿。 One key a person, for applicants only; the browser seals drafts with it.",
    "security": [
     {
      "bearer": []
     }
    ],
    "responses": {
     "200": {
      "description": "密钥。 The key.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DraftKey"
        },
        "examples": {
         "one": {
          "summary": "密钥 the key",
          "value": {
           "key": "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/prefill": {
   "post": {
    "operationId": "prefill",
    "tags": [
     "prefill"
    ],
    "summary": "预填 prefill answers from registers",
    "description": "申请人同意后从人口库和证照库取数，并说明每一项的出处；不可用的来源单独列出。 With the applicant's consent, from registers and licences, each value with its source; what did not answer is listed.",
    "security": [
     {
      "bearer": []
     }
    ],
    "requestBody": {
     "required": true,
     "description": "一件事、情形和授权。 Bundle, situation and consent.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PrefillRequest"
       },
       "examples": {
        "one": {
         "summary": "已授权 agreed",
         "value": {
          "bundleCode": "newborn",
          "scenario": {
           "maritalStatus": "married",
           "birthplace": "hospital",
           "settleWith": "father"
          },
          "consent": true
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "预填结果。 What was found.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PrefillResult"
        },
        "examples": {
         "one": {
          "summary": "预填（节选） prefilled, abridged",
          "value": {
           "values": [
            {
             "subject": "applicant",
             "element": "person.name",
             "value": "陈晓雨",
             "provenance": {
              "kind": "register",
              "sourceName": "统一身份认证",
              "obtainedAt": "2026-03-02T09:00:00.000+08:00",
              "locked": true
             }
            },
            {
             "subject": "applicant",
             "element": "person.idNumber",
             "value": "529900199405161241",
             "provenance": {
              "kind": "register",
              "sourceName": "统一身份认证",
              "obtainedAt": "2026-03-02T09:00:00.000+08:00",
              "locked": true
             }
            },
            {
             "subject": "applicant",
             "element": "person.mobile",
             "value": "13900000101",
             "provenance": {
              "kind": "register",
              "sourceName": "人口基础信息库",
              "obtainedAt": "2026-03-02T09:00:00.000+08:00"
             }
            }
           ],
           "licences": [
            {
             "licenceId": "1.2.156.3005.2.11529900MB9Q000276001.11529900MB9Q000276.SFZ20140520124.001.3",
             "typeCode": "11529900MB9Q000276001",
             "typeName": "居民身份证",
             "number": "529900********1241",
             "holderName": "陈晓雨",
             "holderSubject": "mother",
             "issueDept": "青禾市公安局",
             "issueDate": "2014-05-20",
             "validFrom": "2014-05-20",
             "validTo": "2034-05-20",
             "state": "normal",
             "trustLevel": "A"
            }
           ],
           "unavailable": []
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NotJson"
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "404": {
      "description": "没有此一件事。 No such bundle.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:catalog/bundle-not-found",
         "title": "未找到该“一件事”",
         "status": 404,
         "code": "catalog/bundle-not-found"
        }
       }
      },
      "x-problem-codes": [
       "catalog/bundle-not-found"
      ]
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "422": {
      "description": "没有授权或内容不对。 No consent, or invalid.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:prefill/consent-required",
         "title": "需要您同意后才能调取已有信息",
         "status": 422,
         "code": "prefill/consent-required"
        }
       }
      },
      "x-problem-codes": [
       "prefill/consent-required",
       "request/invalid",
       "request/body-too-complex"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/uploads": {
   "post": {
    "operationId": "upload",
    "tags": [
     "uploads"
    ],
    "summary": "上传材料 upload one file",
    "description": "请求体为文件原始字节，类型由内容核对。 The body is the raw bytes; the media type is held against them.",
    "security": [
     {
      "bearer": []
     }
    ],
    "parameters": [
     {
      "name": "Lianban-File-Name",
      "in": "header",
      "required": true,
      "description": "文件名，UTF-8 百分号编码。 Name of the file, percent-encoded UTF-8.",
      "schema": {
       "type": "string",
       "maxLength": 1024
      },
      "example": "%E4%BD%8F%E9%99%A2%E5%88%86%E5%A8%A9%E8%AE%B0%E5%BD%95.pdf"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "文件原始字节。 The raw bytes.",
     "content": {
      "*/*": {
       "schema": {
        "type": "string",
        "format": "binary"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "已存。 Stored.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UploadedFile"
        },
        "examples": {
         "one": {
          "summary": "已存 stored",
          "value": {
           "fileId": "file-LeFhoqFMxDL0bN-fR9vl",
           "fileName": "住院分娩记录.pdf",
           "mediaType": "application/pdf",
           "sizeBytes": 18,
           "digest": "52531007c9853cd81abe7a51613338296901122b0dca50b64511e013d22a0ed0"
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "413": {
      "description": "文件过大。 The file is too large.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:upload/too-large",
         "title": "文件过大",
         "status": 413,
         "code": "upload/too-large"
        }
       }
      },
      "x-problem-codes": [
       "upload/too-large"
      ]
     },
     "415": {
      "description": "不接受此类型，或内容与类型不符。 The media type is not accepted, or not that of the bytes.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:upload/type-not-accepted",
         "title": "不支持这种文件类型",
         "status": 415,
         "code": "upload/type-not-accepted"
        }
       }
      },
      "x-problem-codes": [
       "upload/type-not-accepted"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/uploads/{fileId}": {
   "get": {
    "operationId": "openUpload",
    "tags": [
     "uploads"
    ],
    "summary": "查看材料 read a file",
    "description": "仅本人和使用此材料的办件的承办人员可见，其他人得到 404。 For the owner, and for officers of a case that uses it; everybody else gets 404.",
    "security": [
     {
      "bearer": []
     }
    ],
    "parameters": [
     {
      "name": "fileId",
      "in": "path",
      "required": true,
      "description": "文件标识。 Id of the file.",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      },
      "example": "0198f2a4-5c1e-7b3d-9a52-1f6f0e4a9d11"
     }
    ],
    "responses": {
     "200": {
      "description": "文件。 The file.",
      "headers": {
       "Content-Disposition": {
        "$ref": "#/components/headers/ContentDisposition"
       }
      },
      "content": {
       "*/*": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "404": {
      "description": "没有此文件。 No such file.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:upload/not-found",
         "title": "没有找到该文件",
         "status": 404,
         "code": "upload/not-found"
        }
       }
      },
      "x-problem-codes": [
       "upload/not-found"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/applications": {
   "get": {
    "operationId": "listApplications",
    "tags": [
     "applications"
    ],
    "summary": "本人的申请 the person's own applications",
    "description": "按提交时间倒序。 The latest first.",
    "security": [
     {
      "bearer": []
     }
    ],
    "responses": {
     "200": {
      "description": "申请列表。 The applications.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "applications"
         ],
         "properties": {
          "applications": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/ApplicationSummary"
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "本人的申请 the person’s own",
          "value": {
           "applications": [
            {
             "applicationId": "YJS52990020260302000001",
             "bundleCode": "newborn",
             "bundleName": "新生儿出生一件事",
             "status": "submitted",
             "submittedAt": "2026-03-02T09:00:00.000+08:00",
             "finishedCases": 0,
             "totalCases": 2,
             "correcting": false
            }
           ]
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   },
   "post": {
    "operationId": "submitApplication",
    "tags": [
     "applications"
    ],
    "summary": "提交申请 submit one application for a bundle",
    "description": "一次提交，按事项拆分为办件并分办；全部成立或全部不成立。 Submitted once, split into cases and dispatched; all of it or nothing.",
    "security": [
     {
      "bearer": []
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "合并的答案、所选事项和材料。 The unified answers, the chosen items, the materials.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ApplicationSubmission"
       },
       "examples": {
        "one": {
         "summary": "只办出生登记（节选） birth registration only, abridged",
         "value": {
          "bundleCode": "newborn",
          "bundleVersion": 1,
          "scenario": {
           "maritalStatus": "married",
           "birthplace": "hospital",
           "settleWith": "father"
          },
          "items": [
           "birthRegistration"
          ],
          "answers": {
           "child": {
            "name": "林予安"
           }
          },
          "materials": [
           {
            "materialKey": "householdBook",
            "mode": "exempt",
            "licenceId": "1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001.3"
           }
          ],
          "provenance": {
           "/child/name": {
            "kind": "typed",
            "obtainedAt": "2026-03-02T08:55:00+08:00"
           }
          }
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "已提交。 Submitted.",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Application"
        },
        "examples": {
         "one": {
          "summary": "申请与办件 the application and its cases",
          "value": {
           "applicationId": "YJS52990020260302000001",
           "bundleCode": "newborn",
           "bundleName": "新生儿出生一件事",
           "bundleVersion": 1,
           "applicantName": "陈晓雨",
           "status": "submitted",
           "submittedAt": "2026-03-02T09:00:00.000+08:00",
           "promiseDate": "2026-03-30",
           "cases": [
            {
             "projectNo": "11529900MB9Q00019B4002023902000202603020001",
             "itemKey": "vaccinationCard",
             "taskCode": "11529900MB9Q00019B4002023902000",
             "taskName": "预防接种证办理",
             "deptCode": "11529900MB9Q00019B",
             "deptName": "青禾市卫生健康局",
             "status": "submitted",
             "statusAt": "2026-03-02T09:00:00.000+08:00",
             "waitingFor": [],
             "rateable": false,
             "timeline": [
              {
               "at": "2026-03-02T09:00:00.000+08:00",
               "kind": "dispatched",
               "title": "已分办至承办部门",
               "by": "一件事平台"
              }
             ]
            },
            {
             "projectNo": "11529900MB9Q0002764000709901000202603020002",
             "itemKey": "birthRegistration",
             "taskCode": "11529900MB9Q0002764000709901000",
             "taskName": "出生登记（国内出生）",
             "deptCode": "11529900MB9Q000276",
             "deptName": "青禾市公安局",
             "status": "submitted",
             "statusAt": "2026-03-02T09:00:00.000+08:00",
             "waitingFor": [],
             "rateable": false,
             "timeline": [
              {
               "at": "2026-03-02T09:00:00.000+08:00",
               "kind": "dispatched",
               "title": "已分办至承办部门",
               "by": "一件事平台"
              }
             ]
            }
           ],
           "scenario": {
            "maritalStatus": "married",
            "birthplace": "hospital",
            "settleWith": "father"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/KeyMissing"
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "description": "没有申请人角色，或实名等级不足。 No applicant, or the real-name level is too low.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:auth/role-missing",
         "title": "没有权限进行此操作",
         "status": 403,
         "code": "auth/role-missing"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing",
       "auth/real-level-too-low"
      ]
     },
     "404": {
      "description": "没有此一件事。 No such bundle.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:catalog/bundle-not-found",
         "title": "未找到该“一件事”",
         "status": 404,
         "code": "catalog/bundle-not-found"
        }
       }
      },
      "x-problem-codes": [
       "catalog/bundle-not-found"
      ]
     },
     "409": {
      "description": "幂等键已用于其他申请，或定义已更新。 The key was used for another one, or the definition has changed.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:idempotency/key-reused",
         "title": "该幂等键已用于其他请求",
         "status": 409,
         "code": "idempotency/key-reused"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-reused",
       "catalog/version-changed"
      ]
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "422": {
      "description": "填报不合规则，errors 逐项说明。 Rules are broken; `errors` lists them.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:application/invalid",
         "title": "申请内容有误，请按提示修改",
         "status": 422,
         "code": "application/invalid"
        }
       }
      },
      "x-problem-codes": [
       "application/invalid",
       "request/body-too-complex"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/applications/{applicationId}": {
   "get": {
    "operationId": "loadApplication",
    "tags": [
     "applications"
    ],
    "summary": "申请详情 one application with its cases",
    "description": "本人可见：各办件的状态、时限、补正和结果。 For its applicant: status, time limit, correction and result of every case.",
    "security": [
     {
      "bearer": []
     }
    ],
    "parameters": [
     {
      "name": "applicationId",
      "in": "path",
      "required": true,
      "description": "申请编号。 Id of the application.",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 50
      },
      "example": "YJS52990020260302000001"
     }
    ],
    "responses": {
     "200": {
      "description": "申请。 The application.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Application"
        },
        "examples": {
         "one": {
          "summary": "申请与办件 the application and its cases",
          "value": {
           "applicationId": "YJS52990020260302000001",
           "bundleCode": "newborn",
           "bundleName": "新生儿出生一件事",
           "bundleVersion": 1,
           "applicantName": "陈晓雨",
           "status": "submitted",
           "submittedAt": "2026-03-02T09:00:00.000+08:00",
           "promiseDate": "2026-03-30",
           "cases": [
            {
             "projectNo": "11529900MB9Q00019B4002023902000202603020001",
             "itemKey": "vaccinationCard",
             "taskCode": "11529900MB9Q00019B4002023902000",
             "taskName": "预防接种证办理",
             "deptCode": "11529900MB9Q00019B",
             "deptName": "青禾市卫生健康局",
             "status": "submitted",
             "statusAt": "2026-03-02T09:00:00.000+08:00",
             "waitingFor": [],
             "rateable": false,
             "timeline": [
              {
               "at": "2026-03-02T09:00:00.000+08:00",
               "kind": "dispatched",
               "title": "已分办至承办部门",
               "by": "一件事平台"
              }
             ]
            },
            {
             "projectNo": "11529900MB9Q0002764000709901000202603020002",
             "itemKey": "birthRegistration",
             "taskCode": "11529900MB9Q0002764000709901000",
             "taskName": "出生登记（国内出生）",
             "deptCode": "11529900MB9Q000276",
             "deptName": "青禾市公安局",
             "status": "submitted",
             "statusAt": "2026-03-02T09:00:00.000+08:00",
             "waitingFor": [],
             "rateable": false,
             "timeline": [
              {
               "at": "2026-03-02T09:00:00.000+08:00",
               "kind": "dispatched",
               "title": "已分办至承办部门",
               "by": "一件事平台"
              }
             ]
            }
           ],
           "scenario": {
            "maritalStatus": "married",
            "birthplace": "hospital",
            "settleWith": "father"
           }
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "404": {
      "description": "没有此申请。 No such application of this person.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:application/not-found",
         "title": "没有找到该申请",
         "status": 404,
         "code": "application/not-found"
        }
       }
      },
      "x-problem-codes": [
       "application/not-found"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/applications/{applicationId}/corrections": {
   "post": {
    "operationId": "correctApplication",
    "tags": [
     "applications"
    ],
    "summary": "补正 send what was asked to correct",
    "description": "一次提交全部办件要求补正的内容。 Answers the notices of all cases at once.",
    "security": [
     {
      "bearer": []
     }
    ],
    "parameters": [
     {
      "name": "applicationId",
      "in": "path",
      "required": true,
      "description": "申请编号。 Id of the application.",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 50
      },
      "example": "YJS52990020260302000001"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "补正的答案和材料。 The corrected answers and materials.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CorrectionSubmission"
       },
       "examples": {
        "one": {
         "summary": "补正一项 one correction",
         "value": {
          "answers": {
           "/child/birthPlace": "示例省青禾市"
          },
          "materials": []
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "补正后的申请。 The application afterwards.",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Application"
        },
        "examples": {
         "one": {
          "summary": "申请与办件 the application and its cases",
          "value": {
           "applicationId": "YJS52990020260302000001",
           "bundleCode": "newborn",
           "bundleName": "新生儿出生一件事",
           "bundleVersion": 1,
           "applicantName": "陈晓雨",
           "status": "submitted",
           "submittedAt": "2026-03-02T09:00:00.000+08:00",
           "promiseDate": "2026-03-30",
           "cases": [
            {
             "projectNo": "11529900MB9Q00019B4002023902000202603020001",
             "itemKey": "vaccinationCard",
             "taskCode": "11529900MB9Q00019B4002023902000",
             "taskName": "预防接种证办理",
             "deptCode": "11529900MB9Q00019B",
             "deptName": "青禾市卫生健康局",
             "status": "submitted",
             "statusAt": "2026-03-02T09:00:00.000+08:00",
             "waitingFor": [],
             "rateable": false,
             "timeline": [
              {
               "at": "2026-03-02T09:00:00.000+08:00",
               "kind": "dispatched",
               "title": "已分办至承办部门",
               "by": "一件事平台"
              }
             ]
            },
            {
             "projectNo": "11529900MB9Q0002764000709901000202603020002",
             "itemKey": "birthRegistration",
             "taskCode": "11529900MB9Q0002764000709901000",
             "taskName": "出生登记（国内出生）",
             "deptCode": "11529900MB9Q000276",
             "deptName": "青禾市公安局",
             "status": "submitted",
             "statusAt": "2026-03-02T09:00:00.000+08:00",
             "waitingFor": [],
             "rateable": false,
             "timeline": [
              {
               "at": "2026-03-02T09:00:00.000+08:00",
               "kind": "dispatched",
               "title": "已分办至承办部门",
               "by": "一件事平台"
              }
             ]
            }
           ],
           "scenario": {
            "maritalStatus": "married",
            "birthplace": "hospital",
            "settleWith": "father"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/KeyMissing"
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "404": {
      "description": "没有此申请。 No such application of this person.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:application/not-found",
         "title": "没有找到该申请",
         "status": 404,
         "code": "application/not-found"
        }
       }
      },
      "x-problem-codes": [
       "application/not-found"
      ]
     },
     "409": {
      "description": "没有待补正的办件，或幂等键已用。 Nothing is to be corrected, or the key was used.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:correction/not-requested",
         "title": "目前没有需要补正的内容",
         "status": 409,
         "code": "correction/not-requested"
        }
       }
      },
      "x-problem-codes": [
       "correction/not-requested",
       "idempotency/key-reused"
      ]
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "422": {
      "description": "补正不合规则，errors 逐项说明。 Rules are broken; `errors` lists them.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:correction/invalid",
         "title": "补正内容有误，请按提示修改",
         "status": 422,
         "code": "correction/invalid"
        }
       }
      },
      "x-problem-codes": [
       "correction/invalid",
       "request/body-too-complex"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/applications/{applicationId}/withdrawals": {
   "post": {
    "operationId": "withdrawCase",
    "tags": [
     "applications"
    ],
    "summary": "撤回 take one case back",
    "description": "尚未办结的办件可以撤回。 A case that is not decided yet can be taken back.",
    "security": [
     {
      "bearer": []
     }
    ],
    "parameters": [
     {
      "name": "applicationId",
      "in": "path",
      "required": true,
      "description": "申请编号。 Id of the application.",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 50
      },
      "example": "YJS52990020260302000001"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "撤回哪一个办件。 Which case.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WithdrawalRequest"
       },
       "examples": {
        "one": {
         "summary": "撤回 take one case back",
         "value": {
          "projectNo": "11529900MB9Q00019B4002023902000202603020001"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "撤回后的申请。 The application afterwards.",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Application"
        },
        "examples": {
         "one": {
          "summary": "申请与办件 the application and its cases",
          "value": {
           "applicationId": "YJS52990020260302000001",
           "bundleCode": "newborn",
           "bundleName": "新生儿出生一件事",
           "bundleVersion": 1,
           "applicantName": "陈晓雨",
           "status": "submitted",
           "submittedAt": "2026-03-02T09:00:00.000+08:00",
           "promiseDate": "2026-03-30",
           "cases": [
            {
             "projectNo": "11529900MB9Q00019B4002023902000202603020001",
             "itemKey": "vaccinationCard",
             "taskCode": "11529900MB9Q00019B4002023902000",
             "taskName": "预防接种证办理",
             "deptCode": "11529900MB9Q00019B",
             "deptName": "青禾市卫生健康局",
             "status": "submitted",
             "statusAt": "2026-03-02T09:00:00.000+08:00",
             "waitingFor": [],
             "rateable": false,
             "timeline": [
              {
               "at": "2026-03-02T09:00:00.000+08:00",
               "kind": "dispatched",
               "title": "已分办至承办部门",
               "by": "一件事平台"
              }
             ]
            },
            {
             "projectNo": "11529900MB9Q0002764000709901000202603020002",
             "itemKey": "birthRegistration",
             "taskCode": "11529900MB9Q0002764000709901000",
             "taskName": "出生登记（国内出生）",
             "deptCode": "11529900MB9Q000276",
             "deptName": "青禾市公安局",
             "status": "submitted",
             "statusAt": "2026-03-02T09:00:00.000+08:00",
             "waitingFor": [],
             "rateable": false,
             "timeline": [
              {
               "at": "2026-03-02T09:00:00.000+08:00",
               "kind": "dispatched",
               "title": "已分办至承办部门",
               "by": "一件事平台"
              }
             ]
            }
           ],
           "scenario": {
            "maritalStatus": "married",
            "birthplace": "hospital",
            "settleWith": "father"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/KeyMissing"
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "404": {
      "description": "没有此申请或办件。 No such application or case.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:application/not-found",
         "title": "没有找到该申请",
         "status": 404,
         "code": "application/not-found"
        }
       }
      },
      "x-problem-codes": [
       "application/not-found",
       "case/not-found"
      ]
     },
     "409": {
      "description": "办件已办结，或幂等键已用。 The case is decided, or the key was used.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:case/illegal-event",
         "title": "办件当前状态不能进行此操作",
         "status": 409,
         "code": "case/illegal-event"
        }
       }
      },
      "x-problem-codes": [
       "case/illegal-event",
       "idempotency/key-reused"
      ]
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "422": {
      "description": "内容不对。 Invalid.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:request/invalid",
         "title": "提交的内容不符合要求",
         "status": 422,
         "code": "request/invalid"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid",
       "request/body-too-complex"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/worklist": {
   "get": {
    "operationId": "listWorklist",
    "tags": [
     "cases"
    ],
    "summary": "待办列表 the officer's worklist",
    "description": "本部门尚未办结的办件。 The department's cases that are not decided yet.",
    "security": [
     {
      "bearer": []
     }
    ],
    "responses": {
     "200": {
      "description": "待办。 The worklist.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "cases"
         ],
         "properties": {
          "cases": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/WorklistEntry"
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "待办 what is to be done",
          "value": {
           "cases": [
            {
             "projectNo": "11529900MB9Q00019B4002023902000202603020001",
             "itemKey": "vaccinationCard",
             "taskName": "预防接种证办理",
             "applicantName": "陈晓雨",
             "statusAt": "2026-03-02T09:00:00.000+08:00",
             "applicationId": "YJS52990020260302000001",
             "version": 1,
             "status": "submitted"
            }
           ]
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/cases/{projectNo}": {
   "get": {
    "operationId": "loadCase",
    "tags": [
     "cases"
    ],
    "summary": "卷宗 one case file",
    "description": "承办部门人员和申请人本人可见；只含本事项的答案和材料。 For officers of its department and its applicant; with this item's own answers and materials only.",
    "security": [
     {
      "bearer": []
     }
    ],
    "parameters": [
     {
      "name": "projectNo",
      "in": "path",
      "required": true,
      "description": "办件编号。 Case number.",
      "schema": {
       "$ref": "#/components/schemas/ProjectNo"
      },
      "example": "QH20261122000001"
     }
    ],
    "responses": {
     "200": {
      "description": "卷宗。 The case file.",
      "headers": {
       "ETag": {
        "$ref": "#/components/headers/ETag"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CaseFile"
        },
        "examples": {
         "one": {
          "summary": "卷宗 the case file",
          "value": {
           "projectNo": "11529900MB9Q00019B4002023902000202603020001",
           "itemKey": "vaccinationCard",
           "taskCode": "11529900MB9Q00019B4002023902000",
           "taskName": "预防接种证办理",
           "deptCode": "11529900MB9Q00019B",
           "deptName": "青禾市卫生健康局",
           "status": "submitted",
           "statusAt": "2026-03-02T09:00:00.000+08:00",
           "waitingFor": [],
           "rateable": false,
           "timeline": [
            {
             "at": "2026-03-02T09:00:00.000+08:00",
             "kind": "dispatched",
             "title": "已分办至承办部门",
             "by": "一件事平台"
            }
           ],
           "applicationId": "YJS52990020260302000001",
           "version": 1,
           "applicant": {
            "name": "陈晓雨",
            "maskedIdNumber": "529900********1241",
            "mobile": "13900000101"
           },
           "answers": {
            "childName": "顾小满",
            "childSex": "female",
            "childBirthDate": "2026-02-20",
            "birthWeightGrams": 3250,
            "birthHospital": "青禾市妇幼保健院",
            "homeAddress": "示例省青禾市云溪区竹影路 5 号 1 幢 301 室",
            "motherName": "陈晓雨",
            "motherMobile": "13900000101",
            "fatherName": "林致远",
            "guardianName": "陈晓雨",
            "guardianIdNumber": "529900199405161241",
            "guardianRelation": "mother",
            "guardianMobile": "13900000101",
            "clinic": "云溪街道社区卫生服务中心",
            "hepatitisB": "given",
            "bcg": "given"
           },
           "form": {
            "formId": "newborn.vaccinationCard",
            "formVersion": 1,
            "itemKey": "vaccinationCard",
            "title": "预防接种证办理登记表",
            "schema": {
             "$schema": "https://json-schema.org/draft/2020-12/schema",
             "type": "object",
             "title": "预防接种证办理登记表",
             "x-subject-titles": {
              "child": "新生儿信息",
              "mother": "母亲信息",
              "father": "父亲信息",
              "applicant": "申请人信息"
             },
             "properties": {
              "childName": {
               "title": "新生儿姓名",
               "type": "string",
               "maxLength": 100,
               "x-format": "personName",
               "x-element": "person.name",
               "x-subject": "child"
              },
              "childSex": {
               "title": "新生儿性别",
               "type": "string",
               "enum": [
                "male",
                "female"
               ],
               "x-element": "person.sex",
               "x-subject": "child"
              },
              "childBirthDate": {
               "title": "出生日期",
               "type": "string",
               "format": "date",
               "x-date-max": "today",
               "x-element": "person.birthDate",
               "x-subject": "child"
              },
              "birthWeightGrams": {
               "title": "出生体重（克）",
               "type": "integer",
               "minimum": 300,
               "maximum": 8000,
               "x-element": "birth.weightGrams",
               "x-subject": "child"
              },
              "birthHospital": {
               "title": "出生医院",
               "type": "string",
               "minLength": 2,
               "maxLength": 100,
               "x-element": "birth.institution",
               "x-subject": "child",
               "x-visible-when": {
                "==": [
                 {
                  "var": "scenario.birthplace"
                 },
                 "hospital"
                ]
               },
               "x-required-when": true
              },
              "motherName": {
               "title": "母亲姓名",
               "type": "string",
               "maxLength": 100,
               "x-format": "personName",
               "x-element": "person.name",
               "x-subject": "mother",
               "x-prefill": true
              },
              "motherMobile": {
               "title": "母亲手机号码",
               "type": "string",
               "minLength": 11,
               "maxLength": 11,
               "x-format": "mobile",
               "x-element": "person.mobile",
               "x-subject": "mother",
               "x-prefill": true
              },
              "fatherName": {
               "title": "父亲姓名",
               "type": "string",
               "maxLength": 100,
               "x-format": "personName",
               "x-element": "person.name",
               "x-subject": "father",
               "x-prefill": true,
               "x-visible-when": {
                "==": [
                 {
                  "var": "scenario.maritalStatus"
                 },
                 "married"
                ]
               },
               "x-required-when": true
              },
              "guardianName": {
               "title": "监护人（申请人）姓名",
               "type": "string",
               "maxLength": 100,
               "x-format": "personName",
               "x-element": "person.name",
               "x-subject": "applicant",
               "x-prefill": true
              },
              "guardianIdNumber": {
               "title": "申请人（监护人）公民身份号码",
               "type": "string",
               "minLength": 18,
               "maxLength": 18,
               "x-format": "idNumber",
               "x-element": "person.idNumber",
               "x-subject": "applicant",
               "x-prefill": true
              },
              "guardianRelation": {
               "title": "监护人与新生儿的关系",
               "type": "string",
               "enum": [
                "mother",
                "father",
                "otherGuardian"
               ],
               "x-element": "person.relationToChild",
               "x-subject": "applicant"
              },
              "guardianMobile": {
               "title": "申请人手机号码",
               "type": "string",
               "minLength": 11,
               "maxLength": 11,
               "x-format": "mobile",
               "x-element": "person.mobile",
               "x-subject": "applicant",
               "x-prefill": true
              },
              "homeAddress": {
               "title": "新生儿现居住地址",
               "type": "string",
               "minLength": 5,
               "maxLength": 200,
               "x-element": "person.address",
               "x-subject": "child"
              },
              "clinic": {
               "title": "预防接种单位",
               "type": "string",
               "minLength": 2,
               "maxLength": 60
              },
              "hepatitisB": {
               "title": "乙肝疫苗第一剂",
               "type": "string",
               "enum": [
                "given",
                "notGiven",
                "unknown"
               ]
              },
              "bcg": {
               "title": "卡介苗",
               "type": "string",
               "enum": [
                "given",
                "notGiven",
                "unknown"
               ]
              }
             },
             "required": [
              "childName",
              "childSex",
              "childBirthDate",
              "birthWeightGrams",
              "motherName",
              "guardianName",
              "guardianIdNumber",
              "guardianRelation",
              "guardianMobile",
              "homeAddress",
              "clinic",
              "hepatitisB",
              "bcg"
             ],
             "additionalProperties": false
            },
            "uiSchema": {
             "childName": {
              "ui:placeholder": "请填写新生儿的姓名",
              "ui:help": "签发后更改需要另行申请，请核对用字。"
             },
             "childSex": {
              "ui:widget": "radio",
              "ui:enumNames": [
               "男",
               "女"
              ]
             },
             "childBirthDate": {
              "ui:widget": "date"
             },
             "birthWeightGrams": {
              "ui:placeholder": "例如 3250"
             },
             "birthHospital": {
              "ui:placeholder": "助产机构全称"
             },
             "motherName": {
              "ui:placeholder": "与证件上的姓名一致"
             },
             "motherMobile": {
              "ui:placeholder": "11 位手机号码",
              "ui:help": "用于接收办理进度和补正通知。"
             },
             "fatherName": {
              "ui:placeholder": "与证件上的姓名一致"
             },
             "guardianName": {
              "ui:placeholder": "与证件上的姓名一致"
             },
             "guardianIdNumber": {
              "ui:placeholder": "18 位公民身份号码"
             },
             "guardianRelation": {
              "ui:widget": "radio",
              "ui:enumNames": [
               "母亲",
               "父亲",
               "其他监护人"
              ]
             },
             "guardianMobile": {
              "ui:placeholder": "11 位手机号码",
              "ui:help": "用于接收办理进度和补正通知。"
             },
             "homeAddress": {
              "ui:widget": "textarea",
              "ui:placeholder": "省、市、县（区）、街道（乡镇）和门牌号",
              "ui:help": "指新生儿出生后实际居住的地址。"
             },
             "clinic": {
              "ui:placeholder": "例如 和风街道社区卫生服务中心"
             },
             "hepatitisB": {
              "ui:widget": "radio",
              "ui:enumNames": [
               "已接种",
               "未接种",
               "不清楚"
              ]
             },
             "bcg": {
              "ui:widget": "radio",
              "ui:enumNames": [
               "已接种",
               "未接种",
               "不清楚"
              ]
             }
            },
            "sources": [
             {
              "part": "schema, uiSchema",
              "source": "Lianban 项目示例，非任何地区现行规定",
              "confidence": "example"
             }
            ]
           },
           "materials": [
            {
             "materialKey": "deliveryRecord",
             "mode": "upload",
             "fileIds": [
              "file-fWeG5se3xI4qyIvZ4Zcy"
             ],
             "materialName": "住院分娩记录",
             "files": [
              {
               "fileId": "file-fWeG5se3xI4qyIvZ4Zcy",
               "fileName": "住院分娩记录.pdf",
               "mediaType": "application/pdf",
               "sizeBytes": 18,
               "digest": "52531007c9853cd81abe7a51613338296901122b0dca50b64511e013d22a0ed0"
              }
             ]
            }
           ],
           "allowedActions": [
            "accept",
            "refuse",
            "requestCorrection"
           ]
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "404": {
      "description": "没有此办件。 No such case.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:case/not-found",
         "title": "没有找到该办件",
         "status": 404,
         "code": "case/not-found"
        }
       }
      },
      "x-problem-codes": [
       "case/not-found"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/cases/{projectNo}/actions": {
   "post": {
    "operationId": "actOnCase",
    "tags": [
     "cases"
    ],
    "summary": "办理 act on a case",
    "description": "受理、不予受理、一次性告知补正、记录环节、准予、不予。 Accept, refuse, request a correction, record a step, grant, deny.",
    "security": [
     {
      "bearer": []
     }
    ],
    "parameters": [
     {
      "name": "projectNo",
      "in": "path",
      "required": true,
      "description": "办件编号。 Case number.",
      "schema": {
       "$ref": "#/components/schemas/ProjectNo"
      },
      "example": "QH20261122000001"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     },
     {
      "$ref": "#/components/parameters/IfMatch"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "一个办理动作。 One action.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CaseAction"
       },
       "examples": {
        "one": {
         "summary": "受理 accept it",
         "value": {
          "action": "accept",
          "explain": "材料齐全，符合受理条件。"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "办理后的卷宗。 The case file afterwards.",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CaseFile"
        },
        "examples": {
         "one": {
          "summary": "卷宗 the case file",
          "value": {
           "projectNo": "11529900MB9Q00019B4002023902000202603020001",
           "itemKey": "vaccinationCard",
           "taskCode": "11529900MB9Q00019B4002023902000",
           "taskName": "预防接种证办理",
           "deptCode": "11529900MB9Q00019B",
           "deptName": "青禾市卫生健康局",
           "status": "submitted",
           "statusAt": "2026-03-02T09:00:00.000+08:00",
           "waitingFor": [],
           "rateable": false,
           "timeline": [
            {
             "at": "2026-03-02T09:00:00.000+08:00",
             "kind": "dispatched",
             "title": "已分办至承办部门",
             "by": "一件事平台"
            }
           ],
           "applicationId": "YJS52990020260302000001",
           "version": 1,
           "applicant": {
            "name": "陈晓雨",
            "maskedIdNumber": "529900********1241",
            "mobile": "13900000101"
           },
           "answers": {
            "childName": "顾小满",
            "childSex": "female",
            "childBirthDate": "2026-02-20",
            "birthWeightGrams": 3250,
            "birthHospital": "青禾市妇幼保健院",
            "homeAddress": "示例省青禾市云溪区竹影路 5 号 1 幢 301 室",
            "motherName": "陈晓雨",
            "motherMobile": "13900000101",
            "fatherName": "林致远",
            "guardianName": "陈晓雨",
            "guardianIdNumber": "529900199405161241",
            "guardianRelation": "mother",
            "guardianMobile": "13900000101",
            "clinic": "云溪街道社区卫生服务中心",
            "hepatitisB": "given",
            "bcg": "given"
           },
           "form": {
            "formId": "newborn.vaccinationCard",
            "formVersion": 1,
            "itemKey": "vaccinationCard",
            "title": "预防接种证办理登记表",
            "schema": {
             "$schema": "https://json-schema.org/draft/2020-12/schema",
             "type": "object",
             "title": "预防接种证办理登记表",
             "x-subject-titles": {
              "child": "新生儿信息",
              "mother": "母亲信息",
              "father": "父亲信息",
              "applicant": "申请人信息"
             },
             "properties": {
              "childName": {
               "title": "新生儿姓名",
               "type": "string",
               "maxLength": 100,
               "x-format": "personName",
               "x-element": "person.name",
               "x-subject": "child"
              },
              "childSex": {
               "title": "新生儿性别",
               "type": "string",
               "enum": [
                "male",
                "female"
               ],
               "x-element": "person.sex",
               "x-subject": "child"
              },
              "childBirthDate": {
               "title": "出生日期",
               "type": "string",
               "format": "date",
               "x-date-max": "today",
               "x-element": "person.birthDate",
               "x-subject": "child"
              },
              "birthWeightGrams": {
               "title": "出生体重（克）",
               "type": "integer",
               "minimum": 300,
               "maximum": 8000,
               "x-element": "birth.weightGrams",
               "x-subject": "child"
              },
              "birthHospital": {
               "title": "出生医院",
               "type": "string",
               "minLength": 2,
               "maxLength": 100,
               "x-element": "birth.institution",
               "x-subject": "child",
               "x-visible-when": {
                "==": [
                 {
                  "var": "scenario.birthplace"
                 },
                 "hospital"
                ]
               },
               "x-required-when": true
              },
              "motherName": {
               "title": "母亲姓名",
               "type": "string",
               "maxLength": 100,
               "x-format": "personName",
               "x-element": "person.name",
               "x-subject": "mother",
               "x-prefill": true
              },
              "motherMobile": {
               "title": "母亲手机号码",
               "type": "string",
               "minLength": 11,
               "maxLength": 11,
               "x-format": "mobile",
               "x-element": "person.mobile",
               "x-subject": "mother",
               "x-prefill": true
              },
              "fatherName": {
               "title": "父亲姓名",
               "type": "string",
               "maxLength": 100,
               "x-format": "personName",
               "x-element": "person.name",
               "x-subject": "father",
               "x-prefill": true,
               "x-visible-when": {
                "==": [
                 {
                  "var": "scenario.maritalStatus"
                 },
                 "married"
                ]
               },
               "x-required-when": true
              },
              "guardianName": {
               "title": "监护人（申请人）姓名",
               "type": "string",
               "maxLength": 100,
               "x-format": "personName",
               "x-element": "person.name",
               "x-subject": "applicant",
               "x-prefill": true
              },
              "guardianIdNumber": {
               "title": "申请人（监护人）公民身份号码",
               "type": "string",
               "minLength": 18,
               "maxLength": 18,
               "x-format": "idNumber",
               "x-element": "person.idNumber",
               "x-subject": "applicant",
               "x-prefill": true
              },
              "guardianRelation": {
               "title": "监护人与新生儿的关系",
               "type": "string",
               "enum": [
                "mother",
                "father",
                "otherGuardian"
               ],
               "x-element": "person.relationToChild",
               "x-subject": "applicant"
              },
              "guardianMobile": {
               "title": "申请人手机号码",
               "type": "string",
               "minLength": 11,
               "maxLength": 11,
               "x-format": "mobile",
               "x-element": "person.mobile",
               "x-subject": "applicant",
               "x-prefill": true
              },
              "homeAddress": {
               "title": "新生儿现居住地址",
               "type": "string",
               "minLength": 5,
               "maxLength": 200,
               "x-element": "person.address",
               "x-subject": "child"
              },
              "clinic": {
               "title": "预防接种单位",
               "type": "string",
               "minLength": 2,
               "maxLength": 60
              },
              "hepatitisB": {
               "title": "乙肝疫苗第一剂",
               "type": "string",
               "enum": [
                "given",
                "notGiven",
                "unknown"
               ]
              },
              "bcg": {
               "title": "卡介苗",
               "type": "string",
               "enum": [
                "given",
                "notGiven",
                "unknown"
               ]
              }
             },
             "required": [
              "childName",
              "childSex",
              "childBirthDate",
              "birthWeightGrams",
              "motherName",
              "guardianName",
              "guardianIdNumber",
              "guardianRelation",
              "guardianMobile",
              "homeAddress",
              "clinic",
              "hepatitisB",
              "bcg"
             ],
             "additionalProperties": false
            },
            "uiSchema": {
             "childName": {
              "ui:placeholder": "请填写新生儿的姓名",
              "ui:help": "签发后更改需要另行申请，请核对用字。"
             },
             "childSex": {
              "ui:widget": "radio",
              "ui:enumNames": [
               "男",
               "女"
              ]
             },
             "childBirthDate": {
              "ui:widget": "date"
             },
             "birthWeightGrams": {
              "ui:placeholder": "例如 3250"
             },
             "birthHospital": {
              "ui:placeholder": "助产机构全称"
             },
             "motherName": {
              "ui:placeholder": "与证件上的姓名一致"
             },
             "motherMobile": {
              "ui:placeholder": "11 位手机号码",
              "ui:help": "用于接收办理进度和补正通知。"
             },
             "fatherName": {
              "ui:placeholder": "与证件上的姓名一致"
             },
             "guardianName": {
              "ui:placeholder": "与证件上的姓名一致"
             },
             "guardianIdNumber": {
              "ui:placeholder": "18 位公民身份号码"
             },
             "guardianRelation": {
              "ui:widget": "radio",
              "ui:enumNames": [
               "母亲",
               "父亲",
               "其他监护人"
              ]
             },
             "guardianMobile": {
              "ui:placeholder": "11 位手机号码",
              "ui:help": "用于接收办理进度和补正通知。"
             },
             "homeAddress": {
              "ui:widget": "textarea",
              "ui:placeholder": "省、市、县（区）、街道（乡镇）和门牌号",
              "ui:help": "指新生儿出生后实际居住的地址。"
             },
             "clinic": {
              "ui:placeholder": "例如 和风街道社区卫生服务中心"
             },
             "hepatitisB": {
              "ui:widget": "radio",
              "ui:enumNames": [
               "已接种",
               "未接种",
               "不清楚"
              ]
             },
             "bcg": {
              "ui:widget": "radio",
              "ui:enumNames": [
               "已接种",
               "未接种",
               "不清楚"
              ]
             }
            },
            "sources": [
             {
              "part": "schema, uiSchema",
              "source": "Lianban 项目示例，非任何地区现行规定",
              "confidence": "example"
             }
            ]
           },
           "materials": [
            {
             "materialKey": "deliveryRecord",
             "mode": "upload",
             "fileIds": [
              "file-fWeG5se3xI4qyIvZ4Zcy"
             ],
             "materialName": "住院分娩记录",
             "files": [
              {
               "fileId": "file-fWeG5se3xI4qyIvZ4Zcy",
               "fileName": "住院分娩记录.pdf",
               "mediaType": "application/pdf",
               "sizeBytes": 18,
               "digest": "52531007c9853cd81abe7a51613338296901122b0dca50b64511e013d22a0ed0"
              }
             ]
            }
           ],
           "allowedActions": [
            "accept",
            "refuse",
            "requestCorrection"
           ]
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/KeyMissing"
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "404": {
      "description": "没有此办件。 No such case.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:case/not-found",
         "title": "没有找到该办件",
         "status": 404,
         "code": "case/not-found"
        }
       }
      },
      "x-problem-codes": [
       "case/not-found"
      ]
     },
     "409": {
      "description": "当前状态不能这样办理，或幂等键已用。 Not possible in this state, or the key was used.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:case/illegal-event",
         "title": "办件当前状态不能进行此操作",
         "status": 409,
         "code": "case/illegal-event"
        }
       }
      },
      "x-problem-codes": [
       "case/illegal-event",
       "idempotency/key-reused"
      ]
     },
     "412": {
      "description": "他人已先办理，请刷新。 Another officer acted first; load it again.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:case/version-conflict",
         "title": "办件已被更新，请刷新后再操作",
         "status": 412,
         "code": "case/version-conflict"
        }
       }
      },
      "x-problem-codes": [
       "case/version-conflict"
      ]
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "422": {
      "description": "内容不对。 Invalid.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:request/invalid",
         "title": "提交的内容不符合要求",
         "status": 422,
         "code": "request/invalid"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid",
       "request/body-too-complex"
      ]
     },
     "428": {
      "description": "缺少 If-Match。 If-Match is missing.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:case/version-required",
         "title": "请求缺少办件版本",
         "status": 428,
         "code": "case/version-required"
        }
       }
      },
      "x-problem-codes": [
       "case/version-required"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/cases/{projectNo}/ratings": {
   "post": {
    "operationId": "rateCase",
    "tags": [
     "ratings"
    ],
    "summary": "评价 rate a decided case",
    "description": "自愿，一个办件一次。 Voluntary, once a case.",
    "security": [
     {
      "bearer": []
     }
    ],
    "parameters": [
     {
      "name": "projectNo",
      "in": "path",
      "required": true,
      "description": "办件编号。 Case number.",
      "schema": {
       "$ref": "#/components/schemas/ProjectNo"
      },
      "example": "QH20261122000001"
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "满意度、明细和文字。 Satisfaction, details and words.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RatingSubmission"
       },
       "examples": {
        "one": {
         "summary": "满意 satisfied",
         "value": {
          "satisfaction": "verySatisfied",
          "evalDetails": [
           "510"
          ],
          "writingEvaluation": "一次办完，很方便。"
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "已评价。 Rated.",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/GivenRating"
        },
        "examples": {
         "one": {
          "summary": "已评价 rated",
          "value": {
           "satisfaction": "verySatisfied",
           "assessTime": "2026-03-03T10:00:00+08:00"
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/KeyMissing"
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "404": {
      "description": "没有此办件。 No such case.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:case/not-found",
         "title": "没有找到该办件",
         "status": 404,
         "code": "case/not-found"
        }
       }
      },
      "x-problem-codes": [
       "case/not-found"
      ]
     },
     "409": {
      "description": "已评价过、尚未办结，或幂等键已用。 Rated already, not decided yet, or the key was used.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:rating/already-rated",
         "title": "该办件已经评价",
         "status": 409,
         "code": "rating/already-rated"
        }
       }
      },
      "x-problem-codes": [
       "rating/already-rated",
       "rating/case-not-finished",
       "idempotency/key-reused"
      ]
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "422": {
      "description": "内容不对。 Invalid.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:request/invalid",
         "title": "提交的内容不符合要求",
         "status": 422,
         "code": "request/invalid"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid",
       "request/body-too-complex"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/events": {
   "get": {
    "operationId": "streamEvents",
    "tags": [
     "events"
    ],
    "summary": "状态推送 live status events",
    "description": "SSE：`id` 为序号，`event` 为 status，`data` 为 StatusEvent；每 15 秒一行注释；断线后按 Last-Event-ID 续传。申请人看到本人的，工作人员看到本部门的。 Server-sent events: `id` is the sequence, `event` is `status`, `data` a StatusEvent; a comment line every 15 seconds; resumes after Last-Event-ID. Applicants see their own, officers their department's.",
    "security": [
     {
      "bearer": []
     }
    ],
    "parameters": [
     {
      "name": "applicationId",
      "in": "query",
      "required": false,
      "description": "只看此申请。 Of one application only.",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 50
      },
      "example": "YJS52990020260302000001"
     },
     {
      "$ref": "#/components/parameters/LastEventId"
     }
    ],
    "responses": {
     "200": {
      "description": "事件流。 The stream.",
      "content": {
       "text/event-stream": {
        "schema": {
         "type": "string"
        },
        "example": "id: 42\nevent: status\ndata: {\"specversion\":\"1.0\",\"id\":\"42\",\"source\":\"http://platform.localhost:7001\",\"type\":\"cn.lianban.case.accepted\",\"subject\":\"QH20261122000001\",\"time\":\"2026-11-22T09:30:00+08:00\",\"datacontenttype\":\"application/json\",\"data\":{\"applicationId\":\"QH20261122A0001\",\"projectNo\":\"QH20261122000001\",\"itemKey\":\"birthCertificate\",\"taskName\":\"出生医学证明签发（首次签发）\",\"deptName\":\"青禾市卫生健康局\",\"status\":\"accepted\",\"bundleStatus\":\"handling\"}}\n\n",
        "x-event-data": {
         "$ref": "#/components/schemas/StatusEvent"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "403": {
      "$ref": "#/components/responses/RoleMissing"
     },
     "404": {
      "description": "没有此申请。 No such application.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:application/not-found",
         "title": "没有找到该申请",
         "status": 404,
         "code": "application/not-found"
        }
       }
      },
      "x-problem-codes": [
       "application/not-found"
      ]
     },
     "429": {
      "description": "同一账号打开的推送过多。 The account has too many streams open.",
      "headers": {
       "Retry-After": {
        "$ref": "#/components/headers/RetryAfter"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:event/too-many-streams",
         "title": "同时打开的进度推送过多",
         "status": 429,
         "code": "event/too-many-streams"
        }
       }
      },
      "x-problem-codes": [
       "event/too-many-streams"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/tickets": {
   "post": {
    "operationId": "issueTicket",
    "tags": [
     "tickets"
    ],
    "summary": "发放一次性票据 issue a one-time ticket",
    "description": "带着票据跳转到已登记的应用。 For a redirect to a registered client.",
    "security": [
     {
      "bearer": []
     }
    ],
    "requestBody": {
     "required": true,
     "description": "去哪个应用。 Which client.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TicketRequest"
       },
       "examples": {
        "one": {
         "summary": "去公安业务系统 to the police system",
         "value": {
          "clientId": "police-connector",
          "state": "s1"
         }
        }
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "票据与跳转地址，五分钟有效。 The ticket and where to go; good for five minutes.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IssuedTicket"
        },
        "examples": {
         "one": {
          "summary": "一次性票据 the ticket",
          "value": {
           "ticket": "Ln9cxEgb9GSHk6r__RNkcWhd0tfoqTnfHBzHRj022rM",
           "redirectUrl": "http://connector.localhost:7005/sso?ticket=Ln9cxEgb9GSHk6r__RNkcWhd0tfoqTnfHBzHRj022rM&state=s1",
           "expiresAt": "2026-03-02T09:05:00+08:00"
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NotJson"
     },
     "401": {
      "$ref": "#/components/responses/TokenRejected"
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "422": {
      "description": "应用未登记，或内容不对。 The client is not registered, or invalid.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:ticket/client-not-registered",
         "title": "该应用没有登记",
         "status": 422,
         "code": "ticket/client-not-registered"
        }
       }
      },
      "x-problem-codes": [
       "ticket/client-not-registered",
       "request/invalid",
       "request/body-too-complex"
      ]
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/tickets/exchange": {
   "post": {
    "operationId": "exchangeTicket",
    "tags": [
     "tickets"
    ],
    "summary": "兑换票据 exchange a ticket",
    "description": "只在服务器之间调用；一次有效，绑定应用和 state；返回人员信息和访问令牌。 Between servers only; good once, bound to client and state; gives the person and a token.",
    "security": [
     {
      "client": []
     }
    ],
    "requestBody": {
     "required": true,
     "description": "票据和 state。 Ticket and state.",
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TicketExchange"
       },
       "examples": {
        "one": {
         "summary": "部门服务器兑换 the department’s server exchanges it",
         "value": {
          "ticket": "Ln9cxEgb9GSHk6r__RNkcWhd0tfoqTnfHBzHRj022rM",
          "state": "s1"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "人员与令牌。 The person and a token.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TicketGrant"
        },
        "examples": {
         "one": {
          "summary": "人员与令牌 the person and a token",
          "value": {
           "accessToken": "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhY2N0LW9mZmljZXIucG9saWNlIn0.c2lnbmF0dXJl",
           "expiresAt": "2026-03-02T10:00:00+08:00",
           "tokenType": "Bearer",
           "user": {
            "sub": "acct-officer.police",
            "name": "彭勇",
            "roles": [
             "officer"
            ],
            "realLevel": "advanced",
            "expiresAt": "2026-03-02T10:00:00+08:00",
            "maskedIdNumber": "529900********0718",
            "deptCode": "11529900MB9Q000276",
            "deptName": "青禾市公安局",
            "certType": "111",
            "certNo": "529900198309270718",
            "certKey": "261ad5c688a8d422a7eda5c1d6869bd88e13fa8ca805a5a013aa0b62f8673c62",
            "mobile": "13900000202"
           }
          }
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NotJson"
     },
     "401": {
      "$ref": "#/components/responses/ClientRejected"
     },
     "403": {
      "description": "票据属于其他应用，或 state 不符。 It is of another client, or the state differs.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:ticket/wrong-client",
         "title": "登录票据不属于该应用",
         "status": 403,
         "code": "ticket/wrong-client"
        }
       }
      },
      "x-problem-codes": [
       "ticket/wrong-client",
       "ticket/wrong-state"
      ]
     },
     "404": {
      "description": "没有此票据。 No such ticket.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:ticket/not-found",
         "title": "登录票据无效",
         "status": 404,
         "code": "ticket/not-found"
        }
       }
      },
      "x-problem-codes": [
       "ticket/not-found"
      ]
     },
     "410": {
      "description": "票据已用或过期。 Used or expired.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:ticket/used",
         "title": "登录票据已被使用",
         "status": 410,
         "code": "ticket/used"
        }
       }
      },
      "x-problem-codes": [
       "ticket/used",
       "ticket/expired"
      ]
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "422": {
      "description": "内容不对。 Invalid.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:request/invalid",
         "title": "提交的内容不符合要求",
         "status": 422,
         "code": "request/invalid"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid",
       "request/body-too-complex"
      ]
     },
     "429": {
      "$ref": "#/components/responses/TooManyFailures"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/exchange/batches": {
   "post": {
    "operationId": "sendBatch",
    "tags": [
     "exchange"
    ],
    "summary": "推送批次 push one batch of rows",
    "description": "NDJSON：首行 {\"batch\": Batch}，其后每行一条数据、以换行结束；摘要按原样字节计算。逐行给回执，部分接收是正常的；重复推送得到同一回执。 NDJSON: the first line {\"batch\": Batch}, then one row per line, each ended by a line feed; the digest is over the rows as they stand. Every row gets its receipt, partial success is normal; the same batch again gives the same receipt.",
    "security": [
     {
      "client": []
     }
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/BatchKey"
     },
     {
      "name": "Content-Encoding",
      "in": "header",
      "required": false,
      "description": "压缩方式。 How the body is compressed.",
      "schema": {
       "type": "string",
       "enum": [
        "gzip",
        "deflate",
        "zstd"
       ]
      },
      "example": "gzip"
     }
    ],
    "requestBody": {
     "required": true,
     "description": "批次头与数据行。 Batch and rows.",
     "content": {
      "application/x-ndjson": {
       "schema": {
        "type": "string"
       },
       "examples": {
        "one": {
         "summary": "一批两行 two rows in one batch",
         "value": "{\"batch\":{\"batchId\":\"batch-1\",\"table\":\"caseAccept\",\"contractVersion\":\"1.0\",\"sourceSystem\":\"police-household\",\"sequence\":1,\"createdAt\":\"2026-03-02T10:00:00+08:00\",\"rowCount\":2,\"digestAlgorithm\":\"sha-256\",\"digest\":\"18ce611cc5e0856a925d16836288f25242462260f86c97d0b7f7ce94f53781f6\"}}\n{\"rowGuid\":\"accept-020002\",\"cdOperation\":\"insert\",\"cdTime\":\"2026-03-02T10:00:00+08:00\",\"dataSource\":\"111\",\"dataVersion\":1,\"sourceSystem\":\"police-household\",\"projectNo\":\"11529900MB9Q0002764000709901000202603020002\",\"catalogCode\":\"000709901000\",\"taskCode\":\"11529900MB9Q0002764000709901000\",\"taskName\":\"出生登记（国内出生）\",\"taskVersion\":1,\"applyerName\":\"陈晓雨\",\"applyerType\":\"naturalPerson\",\"applyerPageType\":\"111\",\"applyerPageCode\":\"529900199405161241\",\"applyDate\":\"2026-03-02T09:00:00+08:00\",\"applyType\":\"online\",\"orgName\":\"青禾市公安局\",\"orgCode\":\"11529900MB9Q000276\",\"handleUserName\":\"彭勇\",\"acceptState\":\"accepted\",\"acceptDate\":\"2026-03-02T10:00:00+08:00\",\"projectType\":\"promised\",\"promiseDate\":\"2026-03-05\"}\n{\"rowGuid\":\"accept-unknown\",\"cdOperation\":\"insert\",\"cdTime\":\"2026-03-02T10:00:00+08:00\",\"dataSource\":\"111\",\"dataVersion\":1,\"sourceSystem\":\"police-household\",\"projectNo\":\"QH00000000000000\",\"catalogCode\":\"000709901000\",\"taskCode\":\"11529900MB9Q0002764000709901000\",\"taskName\":\"出生登记（国内出生）\",\"taskVersion\":1,\"applyerName\":\"陈晓雨\",\"applyerType\":\"naturalPerson\",\"applyerPageType\":\"111\",\"applyerPageCode\":\"529900199405161241\",\"applyDate\":\"2026-03-02T09:00:00+08:00\",\"applyType\":\"online\",\"orgName\":\"青禾市公安局\",\"orgCode\":\"11529900MB9Q000276\",\"handleUserName\":\"彭勇\",\"acceptState\":\"accepted\",\"acceptDate\":\"2026-03-02T10:00:00+08:00\",\"projectType\":\"promised\",\"promiseDate\":\"2026-03-05\"}\n"
        }
       },
       "x-first-line": {
        "type": "object",
        "required": [
         "batch"
        ],
        "properties": {
         "batch": {
          "$ref": "#/components/schemas/Batch"
         }
        }
       },
       "x-rows": [
        {
         "$ref": "#/components/schemas/CaseAccept"
        },
        {
         "$ref": "#/components/schemas/CaseStep"
        },
        {
         "$ref": "#/components/schemas/CaseSpecialProcedure"
        },
        {
         "$ref": "#/components/schemas/CaseCorrection"
        },
        {
         "$ref": "#/components/schemas/CaseMaterial"
        },
        {
         "$ref": "#/components/schemas/CaseResult"
        },
        {
         "$ref": "#/components/schemas/ServiceRecord"
        },
        {
         "$ref": "#/components/schemas/Evaluation"
        },
        {
         "$ref": "#/components/schemas/Rectification"
        },
        {
         "$ref": "#/components/schemas/LicenceRecord"
        },
        {
         "$ref": "#/components/schemas/BundleCase"
        }
       ]
      }
     }
    },
    "responses": {
     "200": {
      "description": "逐行回执。 A receipt for each row.",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BatchReceipt"
        },
        "examples": {
         "one": {
          "summary": "一行接收、一行退回 one accepted, one returned",
          "value": {
           "batchId": "batch-1",
           "receivedAt": "2026-03-03T09:00:00.000+08:00",
           "receipts": [
            {
             "rowGuid": "accept-020002",
             "dataVersion": 1,
             "status": "accepted"
            },
            {
             "rowGuid": "accept-unknown",
             "dataVersion": 1,
             "status": "returned",
             "ruleId": "exchange/case-unknown",
             "path": "/projectNo",
             "message": "办件编号不存在、不属于本部门，或者尚未分办"
            }
           ]
          }
         }
        }
       }
      }
     },
     "400": {
      "description": "Idempotency-Key 不是批次号。 Idempotency-Key is not the batchId.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:idempotency/key-required",
         "title": "请求缺少幂等键",
         "status": 400,
         "code": "idempotency/key-required"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-required"
      ]
     },
     "401": {
      "$ref": "#/components/responses/ClientRejected"
     },
     "409": {
      "description": "批次号已用于其他数据。 The batchId was used for other rows.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:batch/id-reused",
         "title": "该批次号已用于其他内容",
         "status": 409,
         "code": "batch/id-reused"
        }
       }
      },
      "x-problem-codes": [
       "batch/id-reused"
      ]
     },
     "413": {
      "$ref": "#/components/responses/BodyTooLarge"
     },
     "415": {
      "description": "不支持此压缩方式。 The content encoding is not supported.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:request/encoding-not-supported",
         "title": "不支持这种压缩格式",
         "status": 415,
         "code": "request/encoding-not-supported"
        }
       }
      },
      "x-problem-codes": [
       "request/encoding-not-supported"
      ]
     },
     "422": {
      "description": "批次不可读，行数、摘要或契约版本不符。 Not readable, or count, digest or contract version differ.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:batch/not-readable",
         "title": "批次无法读取",
         "status": 422,
         "code": "batch/not-readable"
        }
       }
      },
      "x-problem-codes": [
       "batch/not-readable",
       "batch/count-mismatch",
       "batch/digest-mismatch",
       "batch/contract-version-unknown"
      ]
     },
     "429": {
      "$ref": "#/components/responses/TooManyFailures"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/exchange/batches/{batchId}": {
   "get": {
    "operationId": "loadReceipt",
    "tags": [
     "exchange"
    ],
    "summary": "查询回执 the receipt of an earlier batch",
    "description": "推送后没有收到应答时查询。 For when the answer to a push did not arrive.",
    "security": [
     {
      "client": []
     }
    ],
    "parameters": [
     {
      "name": "batchId",
      "in": "path",
      "required": true,
      "description": "批次号。 Id of the batch.",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 32
      },
      "example": "batch-1"
     }
    ],
    "responses": {
     "200": {
      "description": "回执。 The receipt.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BatchReceipt"
        },
        "examples": {
         "one": {
          "summary": "一行接收、一行退回 one accepted, one returned",
          "value": {
           "batchId": "batch-1",
           "receivedAt": "2026-03-03T09:00:00.000+08:00",
           "receipts": [
            {
             "rowGuid": "accept-020002",
             "dataVersion": 1,
             "status": "accepted"
            },
            {
             "rowGuid": "accept-unknown",
             "dataVersion": 1,
             "status": "returned",
             "ruleId": "exchange/case-unknown",
             "path": "/projectNo",
             "message": "办件编号不存在、不属于本部门，或者尚未分办"
            }
           ]
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/ClientRejected"
     },
     "404": {
      "description": "没有此批次。 No such batch of this client.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:batch/not-found",
         "title": "没有找到该批次",
         "status": 404,
         "code": "batch/not-found"
        }
       }
      },
      "x-problem-codes": [
       "batch/not-found"
      ]
     },
     "429": {
      "$ref": "#/components/responses/TooManyFailures"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/exchange/dispatches": {
   "get": {
    "operationId": "listDispatches",
    "tags": [
     "exchange"
    ],
    "summary": "领取分办 work dispatched to the department",
    "description": "按序号领取本部门的办件和变更，用 next 续取。 Cases and changes for the department by sequence; `next` goes on.",
    "security": [
     {
      "client": []
     }
    ],
    "parameters": [
     {
      "name": "after",
      "in": "query",
      "required": false,
      "description": "此序号之后。 After this sequence.",
      "schema": {
       "type": "integer",
       "minimum": 0,
       "default": 0
      },
      "example": 0
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "分办。 The dispatches.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "dispatches",
          "next"
         ],
         "properties": {
          "dispatches": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/Dispatch"
           }
          },
          "next": {
           "type": "integer",
           "minimum": 0
          }
         }
        },
        "examples": {
         "one": {
          "summary": "分办 one dispatch",
          "value": {
           "dispatches": [
            {
             "sequence": 1,
             "kind": "case",
             "projectNo": "11529900MB9Q0002764000709901000202603020002",
             "applicationId": "YJS52990020260302000001",
             "itemKey": "birthRegistration",
             "taskCode": "11529900MB9Q0002764000709901000",
             "taskName": "出生登记（国内出生）",
             "applyDate": "2026-03-02T09:00:00.000+08:00",
             "applicant": {
              "name": "陈晓雨",
              "certType": "111",
              "certNo": "529900199405161241",
              "certKey": "d27bf54310d52fb9533e5f509b4c607246ed458ca2c6a44a9e6d9507fb276152",
              "mobile": "13900000101"
             },
             "answers": {
              "applicant": {
               "relation": "mother",
               "mobile": "13900000101"
              },
              "child": {
               "name": "顾小满",
               "sex": "female",
               "birthDate": "2026-02-20",
               "birthPlace": "示例省青禾市云溪区",
               "ethnicity": "汉族",
               "nativePlace": "示例省青禾市",
               "relationToHead": "daughter"
              },
              "mother": {
               "name": "陈晓雨",
               "idNumber": "529900199405161241"
              },
              "father": {
               "name": "林致远",
               "idNumber": "529900199208230332"
              },
              "household": {
               "headName": "林致远",
               "headIdNumber": "529900199208230332",
               "address": "示例省青禾市云溪区和风路 18 号 3 幢 502 室"
              }
             },
             "materials": [
              {
               "materialName": "母亲居民身份证",
               "mode": "exempt",
               "fileIds": [],
               "licenceId": "1.2.156.3005.2.11529900MB9Q000276001.11529900MB9Q000276.SFZ20140520124.001.3"
              },
              {
               "materialName": "父亲居民身份证",
               "mode": "exempt",
               "fileIds": [],
               "licenceId": "1.2.156.3005.2.11529900MB9Q000276001.11529900MB9Q000276.SFZ20180903033.001.3"
              },
              {
               "materialName": "结婚证",
               "mode": "exempt",
               "fileIds": [],
               "licenceId": "1.2.156.3005.2.11529900MB9Q00051N001.11529900MB9Q00051N.J5299002021000318.001.Z"
              },
              {
               "materialName": "居民户口簿",
               "mode": "exempt",
               "fileIds": [],
               "licenceId": "1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.520001832.001.K"
              },
              {
               "materialName": "出生医学证明",
               "mode": "upload",
               "fileIds": [
                "file-fWeG5se3xI4qyIvZ4Zcy"
               ]
              }
             ]
            }
           ],
           "next": 1
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/ClientRejected"
     },
     "429": {
      "$ref": "#/components/responses/TooManyFailures"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/exchange/rejected-rows": {
   "get": {
    "operationId": "listRejectedRows",
    "tags": [
     "exchange"
    ],
    "summary": "退回数据 rows that the platform returned",
    "description": "本部门被平台退回的行，按退回时间，用 next 续取。 The department's rows that were returned, oldest first; `next` goes on.",
    "security": [
     {
      "client": []
     }
    ],
    "parameters": [
     {
      "name": "batchId",
      "in": "query",
      "required": false,
      "description": "只看此批次。 Of one batch only.",
      "schema": {
       "type": "string",
       "minLength": 1,
       "maxLength": 32
      },
      "example": "batch-1"
     },
     {
      "name": "after",
      "in": "query",
      "required": false,
      "description": "上一页的 next。 The `next` of the page before.",
      "schema": {
       "type": "string",
       "maxLength": 500
      },
      "example": "WyIyMDI2LTAzLTAzIl0"
     },
     {
      "name": "limit",
      "in": "query",
      "required": false,
      "description": "最多条数。 At most so many.",
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 1000,
       "default": 100
      },
      "example": 100
     }
    ],
    "responses": {
     "200": {
      "description": "一页退回的行；没有 next 即为最后一页。 One page of rows; without `next` it is the last.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "rows"
         ],
         "properties": {
          "rows": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/RejectedRow"
           }
          },
          "next": {
           "type": "string",
           "maxLength": 500
          }
         }
        },
        "examples": {
         "one": {
          "summary": "退回的行 a returned row",
          "value": {
           "rows": [
            {
             "table": "caseAccept",
             "rowGuid": "accept-unknown",
             "dataVersion": 1,
             "rejectedBy": "platform",
             "ruleId": "exchange/case-unknown",
             "path": "/projectNo",
             "severity": "error",
             "message": "办件编号不存在、不属于本部门，或者尚未分办",
             "hint": "请使用分办数据中的办件编号（projectNo）。",
             "rejectedAt": "2026-03-03T09:00:00.000+08:00",
             "batchId": "batch-1"
            }
           ]
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/ClientRejected"
     },
     "422": {
      "description": "after 不是先前给出的 next。 `after` was not given out.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:request/invalid",
         "title": "提交的内容不符合要求",
         "status": 422,
         "code": "request/invalid"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid"
      ]
     },
     "429": {
      "$ref": "#/components/responses/TooManyFailures"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/exchange/reconciliation": {
   "get": {
    "operationId": "loadReceivedRows",
    "tags": [
     "exchange"
    ],
    "summary": "对账 rows the platform received on one day",
    "description": "平台一方的行数；产生、本地退回、待回执的行数只有部门知道，由部门合并成对账（Reconciliation）。 The platform's half; what was produced, kept back or is pending only the department knows, which joins both into its Reconciliation.",
    "security": [
     {
      "client": []
     }
    ],
    "parameters": [
     {
      "name": "day",
      "in": "query",
      "required": true,
      "description": "日期，北京时间。 Day, China time.",
      "schema": {
       "$ref": "#/components/schemas/Date"
      },
      "example": "2026-03-03"
     }
    ],
    "responses": {
     "200": {
      "description": "各表行数。 The rows by table.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "day",
          "tables"
         ],
         "properties": {
          "day": {
           "$ref": "#/components/schemas/Date"
          },
          "tables": {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/ReceivedRowCount"
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "当天收到的行数 rows of the day",
          "value": {
           "day": "2026-03-03",
           "tables": [
            {
             "table": "caseAccept",
             "day": "2026-03-03",
             "deptCode": "11529900MB9Q000276",
             "pushed": 2,
             "accepted": 1,
             "returned": 1
            }
           ]
          }
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/ClientRejected"
     },
     "422": {
      "description": "日期不对。 The day is no date.",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        },
        "example": {
         "type": "urn:lianban:problem:request/invalid",
         "title": "提交的内容不符合要求",
         "status": 422,
         "code": "request/invalid"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid"
      ]
     },
     "429": {
      "$ref": "#/components/responses/TooManyFailures"
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/api/v1/statistics": {
   "get": {
    "operationId": "loadStatistics",
    "tags": [
     "statistics"
    ],
    "summary": "统计 the bulletin's figures",
    "description": "各部门的办件、推送、退回和评价数，只有数字。 Cases, rows pushed and returned, and ratings by department; counts only.",
    "security": [],
    "responses": {
     "200": {
      "description": "统计。 The figures.",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Statistics"
        },
        "examples": {
         "one": {
          "summary": "统计 the figures",
          "value": {
           "generatedAt": "2026-03-03T09:00:00.000+08:00",
           "departments": [
            {
             "deptCode": "11529900MB9Q00019B",
             "deptName": "青禾市卫生健康局",
             "connection": "embedded",
             "received": 1,
             "accepted": 0,
             "finished": 0,
             "pushedRows": 0,
             "acceptedRows": 0,
             "returnedRows": 0,
             "ratings": 0,
             "satisfied": 0
            },
            {
             "deptCode": "11529900MB9Q000276",
             "deptName": "青禾市公安局",
             "connection": "frontMachine",
             "received": 1,
             "accepted": 1,
             "finished": 0,
             "pushedRows": 2,
             "acceptedRows": 1,
             "returnedRows": 1,
             "ratings": 0,
             "satisfied": 0
            },
            {
             "deptCode": "11529900MB9Q000351",
             "deptName": "青禾市人力资源和社会保障局",
             "connection": "window",
             "received": 0,
             "accepted": 0,
             "finished": 0,
             "pushedRows": 0,
             "acceptedRows": 0,
             "returnedRows": 0,
             "ratings": 0,
             "satisfied": 0
            },
            {
             "deptCode": "11529900MB9Q00043U",
             "deptName": "青禾市医疗保障局",
             "connection": "window",
             "received": 0,
             "accepted": 0,
             "finished": 0,
             "pushedRows": 0,
             "acceptedRows": 0,
             "returnedRows": 0,
             "ratings": 0,
             "satisfied": 0
            }
           ],
           "returnedRows": [
            {
             "deptName": "青禾市公安局",
             "ruleId": "exchange/case-unknown",
             "count": 1,
             "hint": "请使用分办数据中的办件编号（projectNo）。"
            }
           ],
           "totals": {
            "applications": 1,
            "cases": 2,
            "ratings": 0
           }
          }
         }
        }
       }
      }
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/.well-known/jwks.json": {
   "get": {
    "operationId": "loadKeys",
    "tags": [
     "identity"
    ],
    "summary": "公钥 public keys of the platform",
    "description": "校验访问令牌的公钥（RFC 7517）。 For checking access tokens (RFC 7517).",
    "security": [],
    "responses": {
     "200": {
      "description": "公钥集合（JWK Set）。 The key set.",
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "keys"
         ],
         "properties": {
          "keys": {
           "type": "array",
           "items": {
            "type": "object"
           }
          }
         }
        },
        "examples": {
         "one": {
          "summary": "公钥 the key",
          "value": {
           "keys": [
            {
             "kty": "EC",
             "crv": "P-256",
             "use": "sig",
             "alg": "ES256",
             "kid": "example",
             "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
             "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"
            }
           ]
          }
         }
        }
       }
      }
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  },
  "/openapi.json": {
   "get": {
    "operationId": "loadDescription",
    "tags": [
     "description"
    ],
    "summary": "接口描述 this description",
    "description": "本文件，连同全部结构。 This file with all its schemas inside.",
    "security": [],
    "responses": {
     "200": {
      "description": "接口描述（OpenAPI 3.1）。 The description.",
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "required": [
          "openapi",
          "info",
          "paths"
         ]
        },
        "example": {
         "openapi": "3.1.1",
         "info": {
          "title": "联办平台接口 Lianban platform API",
          "version": "1.0.0"
         },
         "paths": {}
        }
       }
      }
     },
     "500": {
      "$ref": "#/components/responses/Failed"
     },
     "503": {
      "$ref": "#/components/responses/NotReady"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "bearer": {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "description": "ES256 访问令牌，iss 为平台地址，aud 为 urn:lianban:platform，由统一认证或票据兑换取得。 ES256, iss = platform URL, aud = urn:lianban:platform; from the OpenID provider or from a ticket exchange."
   },
   "client": {
    "type": "http",
    "scheme": "basic",
    "description": "应用标识与密钥，只在服务器使用。 Client id and secret, on servers only."
   }
  },
  "parameters": {
   "IdempotencyKey": {
    "name": "Idempotency-Key",
    "in": "header",
    "required": true,
    "description": "幂等键：同键同体只生效一次，同键异体为 409。 The same key and body are one effect; the same key with another body is 409.",
    "schema": {
     "$ref": "#/components/schemas/IdempotencyKey"
    },
    "example": "5f2b8c1e-7a34-4d0f-9b1c-2f6f0e4a9d11"
   },
   "BatchKey": {
    "name": "Idempotency-Key",
    "in": "header",
    "required": true,
    "description": "等于批次号。 Equal to the batchId.",
    "schema": {
     "type": "string",
     "minLength": 1,
     "maxLength": 32
    },
    "example": "batch-1"
   },
   "IfMatch": {
    "name": "If-Match",
    "in": "header",
    "required": true,
    "description": "所依据的卷宗版本，带引号。 The version of the case file that the decision was made on, in quotes.",
    "schema": {
     "type": "string",
     "pattern": "^\"[0-9]+\"$"
    },
    "example": "\"3\""
   },
   "LastEventId": {
    "name": "Last-Event-ID",
    "in": "header",
    "required": false,
    "description": "最后收到的序号，从其后续传；没有则从现在起。 The last sequence received; the stream goes on after it, or begins now.",
    "schema": {
     "type": "string",
     "pattern": "^[0-9]{1,20}$"
    },
    "example": "41"
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "required": false,
    "description": "最多条数。 At most so many.",
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 500,
     "default": 100
    },
    "example": 100
   }
  },
  "headers": {
   "IdempotentReplayed": {
    "description": "`true` 表示这是先前应答的重复。 `true` when this answer repeats an earlier one.",
    "schema": {
     "type": "string",
     "const": "true"
    }
   },
   "ETag": {
    "description": "卷宗版本，带引号，办理时放入 If-Match。 Version of the case file in quotes; send it as If-Match.",
    "schema": {
     "type": "string",
     "pattern": "^\"[0-9]+\"$"
    },
    "example": "\"3\""
   },
   "RetryAfter": {
    "description": "多少秒后再试。 Seconds to wait before trying again.",
    "schema": {
     "type": "string",
     "pattern": "^[0-9]+$"
    },
    "example": "60"
   },
   "CacheControl": {
    "description": "公开数据可以缓存的时间。 How long public data may be kept.",
    "schema": {
     "type": "string"
    },
    "example": "public, max-age=60"
   },
   "WwwAuthenticate": {
    "description": "如何登录（RFC 9110）。 How to sign in (RFC 9110).",
    "schema": {
     "type": "string"
    },
    "example": "Bearer realm=\"lianban\""
   },
   "ContentDisposition": {
    "description": "文件名（RFC 6266）。 Name of the file (RFC 6266).",
    "schema": {
     "type": "string"
    },
    "example": "attachment; filename*=UTF-8''a.pdf"
   }
  },
  "responses": {
   "TokenRejected": {
    "description": "未登录或登录已失效。 Not signed in, or no longer.",
    "headers": {
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      },
      "example": {
       "type": "urn:lianban:problem:auth/token-missing",
       "title": "请先登录",
       "status": 401,
       "code": "auth/token-missing"
      }
     }
    },
    "x-problem-codes": [
     "auth/token-missing",
     "auth/token-invalid"
    ]
   },
   "RoleMissing": {
    "description": "没有所需的角色。 The account lacks the role.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      },
      "example": {
       "type": "urn:lianban:problem:auth/role-missing",
       "title": "没有权限进行此操作",
       "status": 403,
       "code": "auth/role-missing"
      }
     }
    },
    "x-problem-codes": [
     "auth/role-missing"
    ]
   },
   "ClientRejected": {
    "description": "应用凭据不对或没有此权限。 The client is unknown, its secret wrong, or it lacks the grant.",
    "headers": {
     "WWW-Authenticate": {
      "$ref": "#/components/headers/WwwAuthenticate"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      },
      "example": {
       "type": "urn:lianban:problem:auth/client-invalid",
       "title": "应用身份验证未通过",
       "status": 401,
       "code": "auth/client-invalid"
      }
     }
    },
    "x-problem-codes": [
     "auth/client-invalid"
    ]
   },
   "TooManyFailures": {
    "description": "错误的凭据过多。 Too many wrong secrets.",
    "headers": {
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      },
      "example": {
       "type": "urn:lianban:problem:auth/too-many-failures",
       "title": "验证失败次数过多，请稍后再试",
       "status": 429,
       "code": "auth/too-many-failures"
      }
     }
    },
    "x-problem-codes": [
     "auth/too-many-failures"
    ]
   },
   "NotJson": {
    "description": "报文不是 JSON。 The body is no JSON.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      },
      "example": {
       "type": "urn:lianban:problem:request/body-not-json",
       "title": "提交的内容格式不正确",
       "status": 400,
       "code": "request/body-not-json"
      }
     }
    },
    "x-problem-codes": [
     "request/body-not-json"
    ]
   },
   "KeyMissing": {
    "description": "缺少幂等键，或报文不是 JSON。 The key is missing, or the body is no JSON.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      },
      "example": {
       "type": "urn:lianban:problem:idempotency/key-required",
       "title": "请求缺少幂等键",
       "status": 400,
       "code": "idempotency/key-required"
      }
     }
    },
    "x-problem-codes": [
     "idempotency/key-required",
     "request/body-not-json"
    ]
   },
   "BodyTooLarge": {
    "description": "报文过大。 The body is too large.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      },
      "example": {
       "type": "urn:lianban:problem:request/body-too-large",
       "title": "提交的内容过大",
       "status": 413,
       "code": "request/body-too-large"
      }
     }
    },
    "x-problem-codes": [
     "request/body-too-large"
    ]
   },
   "Failed": {
    "description": "平台故障，可用同一幂等键重试。 The platform failed; repeat with the same key.",
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      },
      "example": {
       "type": "urn:lianban:problem:platform/internal-error",
       "title": "平台出现故障，请稍后重试",
       "status": 500,
       "code": "platform/internal-error"
      }
     }
    },
    "x-problem-codes": [
     "platform/internal-error"
    ]
   },
   "NotReady": {
    "description": "平台正在启动。 The platform is starting.",
    "headers": {
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/problem+json": {
      "schema": {
       "$ref": "#/components/schemas/ProblemDetails"
      },
      "example": {
       "type": "urn:lianban:problem:platform/not-ready",
       "title": "平台正在启动，请稍后再试",
       "status": 503,
       "code": "platform/not-ready"
      }
     }
    },
    "x-problem-codes": [
     "platform/not-ready"
    ]
   }
  },
  "schemas": {
   "AcceptAction": {
    "title": "受理 accept",
    "type": "object",
    "required": [
     "action"
    ],
    "properties": {
     "action": {
      "title": "动作 action",
      "description": "动作名称，决定其余字段。 Name of the action; the other fields follow from it.",
      "const": "accept"
     },
     "explain": {
      "title": "意见 explanation",
      "description": "写给申请人看的意见或说明。 What the applicant reads.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "材料齐全，符合条件。"
      ]
     }
    },
    "additionalProperties": false
   },
   "AcceptState": {
    "title": "受理状态 state of acceptance",
    "description": "收到申请后是否受理。Whether the application was accepted.",
    "$comment": "L16 S: GD SLZTDM 1–4; no national table carries it before v3/v4; names P",
    "type": "string",
    "enum": [
     "accepted",
     "notNeeded",
     "correctionRequired",
     "notAccepted"
    ],
    "examples": [
     "accepted"
    ],
    "x-labels": {
     "accepted": {
      "zh": "受理",
      "en": "accepted"
     },
     "notNeeded": {
      "zh": "不受理（依法无需办理）",
      "en": "not needed by law"
     },
     "correctionRequired": {
      "zh": "补齐补正",
      "en": "correction required"
     },
     "notAccepted": {
      "zh": "不予受理",
      "en": "not accepted"
     }
    }
   },
   "Application": {
    "title": "申请 application",
    "description": "一次提交的申请及其拆分出的各办件。 What was submitted once, with the cases it was split into.",
    "$comment": "BundleCase of standards §2 (SDC S)",
    "type": "object",
    "required": [
     "applicationId",
     "bundleCode",
     "bundleName",
     "bundleVersion",
     "applicantName",
     "status",
     "submittedAt",
     "cases",
     "scenario"
    ],
    "properties": {
     "applicationId": {
      "title": "一件事办件编号 application id",
      "description": "平台给出的一件事办件编号。 Given by the platform.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH20261122A0001"
      ],
      "$comment": "SDC 主题服务办件编码 S"
     },
     "bundleCode": {
      "title": "一件事编码 bundle code",
      "description": "所办一件事的编码。 Code of the bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "newborn"
      ]
     },
     "bundleName": {
      "title": "一件事名称 bundle name",
      "description": "所办一件事的名称。 Name of the bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "新生儿出生一件事"
      ]
     },
     "bundleVersion": {
      "title": "版本 version",
      "description": "定义的版本，提交时须为现行版本。 Version of the definition; the one in force when submitted.",
      "type": "integer",
      "minimum": 1,
      "examples": [
       1
      ]
     },
     "applicantName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "申请人 applicant",
      "description": "申请人的姓名。 Name of the applicant."
     },
     "status": {
      "$ref": "#/components/schemas/BundleStatus",
      "title": "状态 status",
      "description": "当前状态，按名称。 Present status by name."
     },
     "submittedAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "提交时间 submitted at",
      "description": "提交的时刻。 When it was submitted."
     },
     "promiseDate": {
      "$ref": "#/components/schemas/Date",
      "title": "承诺办结日期 promised date",
      "description": "承诺办结的日期。 The day promised."
     },
     "cases": {
      "title": "办件 cases",
      "description": "各办件，按一件事的顺序。 The cases in the order of the bundle.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseSummary"
      }
     },
     "scenario": {
      "title": "情形选择 scenario",
      "description": "情形问题与所选答案。 Questions of the scenario and the options chosen.",
      "type": "object",
      "examples": [
       {
        "maritalStatus": "married"
       }
      ],
      "additionalProperties": {
       "type": "string"
      }
     }
    }
   },
   "ApplicationSubmission": {
    "title": "申请提交 application submission",
    "description": "What the applicant submits once for a bundle. 一次提交的内容。",
    "$comment": "SEED1 一表申请、一次提交; shape P",
    "type": "object",
    "required": [
     "bundleCode",
     "bundleVersion",
     "items",
     "scenario",
     "answers",
     "materials",
     "provenance"
    ],
    "properties": {
     "bundleCode": {
      "title": "一件事编码 bundle code",
      "description": "所办一件事的编码。 Code of the bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "newborn"
      ]
     },
     "bundleVersion": {
      "title": "版本 version",
      "description": "定义的版本，提交时须为现行版本。 Version of the definition; the one in force when submitted.",
      "type": "integer",
      "minimum": 1,
      "examples": [
       1
      ]
     },
     "items": {
      "title": "申请事项 items",
      "description": "申请的事项，全部或部分。 The items applied for, all or part.",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/ItemKey"
      },
      "examples": [
       [
        "birthRegistration"
       ]
      ]
     },
     "scenario": {
      "title": "情形选择 scenario",
      "description": "情形问题与所选答案。 Questions of the scenario and the options chosen.",
      "type": "object",
      "examples": [
       {
        "maritalStatus": "married"
       }
      ],
      "maxProperties": 50,
      "additionalProperties": {
       "type": "string",
       "maxLength": 100
      }
     },
     "answers": {
      "$ref": "#/components/schemas/JsonObject",
      "title": "填报内容 answers",
      "description": "按主体分组的填报内容。 Answers grouped by subject.",
      "examples": [
       {
        "child": {
         "name": "顾小满"
        }
       }
      ],
      "$comment": "unified answers by subject, P",
      "maxProperties": 100
     },
     "materials": {
      "title": "材料 materials",
      "description": "材料清单。 The materials.",
      "type": "array",
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/SubmittedMaterial"
      }
     },
     "provenance": {
      "title": "出处 provenance by pointer",
      "description": "每项内容的出处，按位置。 Where each answer comes from, by pointer.",
      "type": "object",
      "examples": [
       {}
      ],
      "maxProperties": 1000,
      "additionalProperties": {
       "$ref": "#/components/schemas/Provenance"
      }
     }
    },
    "additionalProperties": false
   },
   "ApplicationSummary": {
    "title": "申请摘要 application summary",
    "description": "申请清单里的一行。 One line of the list of applications.",
    "type": "object",
    "required": [
     "applicationId",
     "bundleCode",
     "bundleName",
     "status",
     "submittedAt",
     "finishedCases",
     "totalCases",
     "correcting"
    ],
    "properties": {
     "applicationId": {
      "title": "一件事办件编号 application id",
      "description": "平台给出的一件事办件编号。 Given by the platform.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH20261122A0001"
      ]
     },
     "bundleCode": {
      "title": "一件事编码 bundle code",
      "description": "所办一件事的编码。 Code of the bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "newborn"
      ]
     },
     "bundleName": {
      "title": "一件事名称 bundle name",
      "description": "所办一件事的名称。 Name of the bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "新生儿出生一件事"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/BundleStatus",
      "title": "状态 status",
      "description": "当前状态，按名称。 Present status by name."
     },
     "submittedAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "提交时间 submitted at",
      "description": "提交的时刻。 When it was submitted."
     },
     "finishedCases": {
      "title": "已办结办件数 finished cases",
      "description": "已办结的办件数。 Cases that have ended.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       2
      ]
     },
     "totalCases": {
      "title": "办件总数 all cases",
      "description": "拆分出的办件数。 Cases it was split into.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       6
      ]
     },
     "correcting": {
      "title": "待补正 to be corrected",
      "description": "是否有办件待补正。 Whether a case waits for a correction.",
      "type": "boolean",
      "examples": [
       false
      ]
     }
    }
   },
   "ApplyType": {
    "title": "申报来源 how the applicant applied",
    "description": "申请人通过什么渠道提出申请。The way by which the applicant applied.",
    "$comment": "L9 S2: NAT 1 window 2 online 3 express, GB39046 A.5 1 window 2 computer 3 mobile 4 express 9 other, SD submit 0–8; standards 0.2 #4; names P. Where a target has no mobile channel of its own it is online (P)",
    "type": "string",
    "enum": [
     "window",
     "online",
     "mobile",
     "express",
     "letter",
     "telegram",
     "telex",
     "fax",
     "email",
     "edi",
     "other"
    ],
    "examples": [
     "window"
    ],
    "x-labels": {
     "window": {
      "zh": "窗口",
      "en": "window"
     },
     "online": {
      "zh": "网上",
      "en": "online"
     },
     "mobile": {
      "zh": "移动端",
      "en": "mobile"
     },
     "express": {
      "zh": "快递",
      "en": "express"
     },
     "letter": {
      "zh": "信函",
      "en": "letter"
     },
     "telegram": {
      "zh": "电报",
      "en": "telegram"
     },
     "telex": {
      "zh": "电传",
      "en": "telex"
     },
     "fax": {
      "zh": "传真",
      "en": "fax"
     },
     "email": {
      "zh": "电子邮件",
      "en": "e-mail"
     },
     "edi": {
      "zh": "电子数据交换",
      "en": "electronic data interchange"
     },
     "other": {
      "zh": "其他",
      "en": "other"
     }
    }
   },
   "ApplyerType": {
    "title": "申请人类型 type of applicant",
    "description": "办件中的申请人类型；评价和事项用另一张表（服务对象类型）。The applicant of a case; ratings and items use another list (UserProp).",
    "$comment": "L6-A S2: 1–6 in GB39046 A.4 and NAT; not the list of ratings, whose 5 and 6 mean something else (standards 0.2 #3)",
    "type": "string",
    "enum": [
     "naturalPerson",
     "enterprise",
     "institution",
     "socialOrganization",
     "administrativeOrgan",
     "otherOrganization"
    ],
    "examples": [
     "naturalPerson"
    ],
    "x-labels": {
     "naturalPerson": {
      "zh": "自然人",
      "en": "natural person"
     },
     "enterprise": {
      "zh": "企业法人",
      "en": "enterprise"
     },
     "institution": {
      "zh": "事业法人",
      "en": "public institution"
     },
     "socialOrganization": {
      "zh": "社会组织法人",
      "en": "social organization"
     },
     "administrativeOrgan": {
      "zh": "行政机关",
      "en": "administrative organ"
     },
     "otherOrganization": {
      "zh": "其他组织",
      "en": "other organization"
     }
    }
   },
   "AreaCode": {
    "title": "行政区划代码 area code",
    "description": "六、九或十二位行政区划代码。 Area code of 6, 9 or 12 digits.",
    "$comment": "S DDL 6–12; GB39046 n..9 (deviation)",
    "type": "string",
    "pattern": "^[0-9]{6}([0-9]{3}|[0-9]{6})?$",
    "examples": [
     "529900000000"
    ]
   },
   "AreaCode12": {
    "title": "十二位区划代码 area code of 12 digits",
    "description": "十二位统计用区划代码，末六位不足补零。 Area code of 12 digits, padded with zeros.",
    "$comment": "S: ratings and bundles need 12",
    "type": "string",
    "pattern": "^[0-9]{12}$",
    "examples": [
     "529900000000"
    ]
   },
   "Batch": {
    "title": "批次 batch",
    "description": "一次推送的批次：报文首行，说明后面各行。 The header of one push, on the first line before its rows.",
    "$comment": "standards §5.3 (P)",
    "type": "object",
    "required": [
     "batchId",
     "table",
     "contractVersion",
     "sourceSystem",
     "rowCount",
     "sequence",
     "createdAt",
     "digestAlgorithm",
     "digest"
    ],
    "properties": {
     "batchId": {
      "title": "批次号 batch id",
      "description": "推送方给出，永不重复使用。 Given by the sender, never used again.",
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "examples": [
       "7f3c0e5d2b9a4c61"
      ],
      "$comment": "DDL cd_batch ≤32 S"
     },
     "table": {
      "$ref": "#/components/schemas/ExchangeTable",
      "title": "交换表 table",
      "description": "批次内各行所属的交换表。 The table of all its rows.",
      "examples": [
       "caseAccept"
      ],
      "$comment": "P"
     },
     "contractVersion": {
      "title": "契约版本 contract version",
      "description": "行所依据的契约版本。 Version of this contract that the rows follow.",
      "type": "string",
      "minLength": 1,
      "maxLength": 10,
      "examples": [
       "1.0"
      ],
      "$comment": "P; this contract is 1.0"
     },
     "sourceSystem": {
      "title": "来源系统 source system",
      "description": "产生批次的业务系统标识。 The system that produced it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "police-residence"
      ],
      "$comment": "P ≤50"
     },
     "rowCount": {
      "title": "行数 rows",
      "description": "行数，与报文一致。 Number of rows, as many as follow.",
      "type": "integer",
      "minimum": 1,
      "maximum": 10000,
      "examples": [
       1
      ],
      "$comment": "P; at most 10 000"
     },
     "sequence": {
      "title": "序号 sequence",
      "description": "同一来源依次加一。 Grows by one for each batch of a source.",
      "type": "integer",
      "minimum": 1,
      "examples": [
       1
      ],
      "$comment": "P"
     },
     "createdAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "生成时间 created at",
      "description": "封装批次的时刻。 When it was sealed.",
      "$comment": "P"
     },
     "digestAlgorithm": {
      "$ref": "#/components/schemas/DigestAlgorithm",
      "title": "摘要算法 digest algorithm",
      "description": "摘要所用的算法；接收方不能核对时明确拒收。 What the digest was computed with; a receiver that cannot check it refuses.",
      "examples": [
       "sha-256"
      ],
      "$comment": "P; standards §5.3 names SM3"
     },
     "digest": {
      "$ref": "#/components/schemas/Digest256",
      "title": "摘要 digest of the rows",
      "description": "各行原文逐行加换行后的摘要。 Digest of the rows as sent, each followed by a line feed.",
      "$comment": "P (§5.3 sm3 of canonical rows)"
     }
    },
    "additionalProperties": false,
    "x-checks": [
     {
      "check": "contractVersion",
      "path": "contractVersion"
     }
    ],
    "examples": [
     {
      "batchId": "7f3c0e5d2b9a4c61",
      "table": "caseAccept",
      "contractVersion": "1.0",
      "sourceSystem": "police-residence",
      "rowCount": 1,
      "sequence": 1,
      "createdAt": "2026-11-22T09:30:00+08:00",
      "digestAlgorithm": "sha-256",
      "digest": "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"
     }
    ]
   },
   "BatchReceipt": {
    "title": "批次回执 batch receipt",
    "description": "平台对一个批次的回执，逐行列出。 The platform's answer to a batch, row by row.",
    "$comment": "standards §5.3 (P)",
    "type": "object",
    "required": [
     "batchId",
     "receivedAt",
     "receipts"
    ],
    "properties": {
     "batchId": {
      "title": "批次号 batch id",
      "description": "所回执的批次。 The batch it answers.",
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "examples": [
       "7f3c0e5d2b9a4c61"
      ],
      "$comment": "DDL cd_batch ≤32 S"
     },
     "receivedAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "接收时间 received at",
      "description": "平台接收的时刻。 When the platform received it.",
      "$comment": "P"
     },
     "receipts": {
      "title": "行回执 receipts",
      "description": "每行一条，顺序与批次一致。 One for each row, in the order of the batch.",
      "type": "array",
      "maxItems": 10000,
      "items": {
       "$ref": "#/components/schemas/RowReceipt"
      },
      "examples": [
       [
        {
         "rowGuid": "accept-0001",
         "dataVersion": 1,
         "status": "accepted"
        }
       ]
      ],
      "$comment": "P"
     }
    },
    "examples": [
     {
      "batchId": "7f3c0e5d2b9a4c61",
      "receivedAt": "2026-11-22T09:31:00+08:00",
      "receipts": [
       {
        "rowGuid": "accept-0001",
        "dataVersion": 1,
        "status": "accepted"
       },
       {
        "rowGuid": "accept-0002",
        "dataVersion": 1,
        "status": "returned",
        "ruleId": "row/id-check-digit",
        "path": "/applyerPageCode",
        "message": "身份证号码校验位不正确"
       }
      ]
     }
    ]
   },
   "Bundle": {
    "title": "一件事 bundle",
    "description": "为一个人生或经营事件联办的若干事项。 Service items joined for one event of life or business.",
    "$comment": "standards §2: no national table; fields from HN, ZF, SEED and P. GB/T 45836-2025 is the published guide, its text was not read",
    "allOf": [
     {
      "if": {
       "properties": {
        "isFee": {
         "const": true
        }
       },
       "required": [
        "isFee"
       ]
      },
      "then": {
       "required": [
        "chargeStandard",
        "chargeBasis"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "bundleCode",
     "bundleName",
     "bundleVersion",
     "effectiveDate",
     "state",
     "category",
     "implementationCode",
     "checklistId",
     "areaCode",
     "areaName",
     "serverType",
     "leadDept",
     "assistDepts",
     "members",
     "scenario",
     "materials",
     "applyConditions",
     "notice",
     "promisePeriod",
     "channels",
     "consultPhone",
     "supervisePhone",
     "address",
     "officeTime",
     "isFee",
     "delivery",
     "faq",
     "sources"
    ],
    "properties": {
     "bundleCode": {
      "title": "一件事编码 bundle code",
      "description": "一件事的编码（onethingCode）。 Code of the bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "newborn"
      ],
      "$comment": "S HN, ZF ≤50"
     },
     "bundleName": {
      "title": "一件事名称 bundle name",
      "description": "一件事的规范名称。 Name of the bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "新生儿出生一件事"
      ],
      "$comment": "S ZF ≤100"
     },
     "bundleVersion": {
      "title": "版本 version",
      "description": "从 1 开始，每变更一次加一。 Starts at 1 and grows by one with each change.",
      "type": "integer",
      "minimum": 1,
      "examples": [
       1
      ],
      "$comment": "P"
     },
     "effectiveDate": {
      "$ref": "#/components/schemas/Date",
      "title": "生效日期 effective date",
      "description": "本版本开始实施的日期。 First day on which this version applies.",
      "examples": [
       "2026-01-01"
      ],
      "$comment": "P"
     },
     "state": {
      "$ref": "#/components/schemas/TaskState",
      "title": "状态 state",
      "description": "在用、暂停或取消。 In use, suspended or cancelled.",
      "examples": [
       "inUse"
      ],
      "$comment": "P, L4"
     },
     "nationalListRef": {
      "$ref": "#/components/schemas/NationalList",
      "title": "国家清单批次 national list",
      "description": "列入国家重点事项清单的批次，未列入的不填。 National list it is on; left out when on none.",
      "examples": [
       "2022-13"
      ],
      "$comment": "P, L25"
     },
     "category": {
      "title": "主题分类 life stage",
      "description": "生命周期阶段的名称。 Name of the stage of life or business.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "出生"
      ],
      "$comment": "S ZF required; a code there, values U, a name here (P)"
     },
     "implementationCode": {
      "title": "一件事实施清单编码 code of the regional list",
      "description": "本地区实施清单的编码（yjsSsqdbm）。 Code of this region's implementation list.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH-YJS-0001"
      ],
      "$comment": "S HN ≤50"
     },
     "checklistId": {
      "title": "一件事实施清单标识 id of the regional list",
      "description": "本地区实施清单的标识。 Id of this region's implementation list.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "qinghe-newborn-2026"
      ],
      "$comment": "S HN ≤50"
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode12",
      "title": "区划 area code",
      "description": "实施地区，12 位。 Region, 12 digits.",
      "examples": [
       "529900000000"
      ],
      "$comment": "S HN 12"
     },
     "areaName": {
      "title": "区划名称 area name",
      "description": "实施地区的名称。 Name of the region.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "示例省青禾市"
      ],
      "$comment": "P; length P"
     },
     "serverType": {
      "$ref": "#/components/schemas/UserProp",
      "title": "服务对象 whom it serves",
      "description": "一件事只面向一类对象。 A bundle serves one type of user.",
      "examples": [
       "naturalPerson"
      ],
      "$comment": "S ZF, L6-B"
     },
     "leadDept": {
      "$ref": "#/components/schemas/Department",
      "title": "牵头部门 lead department",
      "description": "牵头组织联办的部门（qtbmmc）。 Department that leads.",
      "$comment": "S HN, ZF ≤200/18"
     },
     "assistDepts": {
      "title": "联办部门 assisting departments",
      "description": "协同办理的部门（cooperateName）。 Departments that take part.",
      "type": "array",
      "maxItems": 50,
      "items": {
       "$ref": "#/components/schemas/Department"
      },
      "$comment": "S HN, ZF"
     },
     "members": {
      "title": "联办事项 members",
      "description": "联办的事项，至少两个。 The items, at least two.",
      "type": "array",
      "minItems": 2,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/BundleMember"
      },
      "examples": [
       [
        {
         "itemKey": "birthCertificate",
         "taskCode": "11529900MB9Q00019B4000723901000",
         "optional": true,
         "dependsOn": [],
         "promisePeriod": {
          "value": 3,
          "unit": "workingDay"
         },
         "resultName": "出生医学证明"
        },
        {
         "itemKey": "birthRegistration",
         "taskCode": "11529900MB9Q0002764000709901000",
         "optional": false,
         "dependsOn": [
          "birthCertificate"
         ],
         "promisePeriod": {
          "value": 3,
          "unit": "workingDay"
         },
         "resultName": "居民户口簿（新生儿常住人口登记卡）"
        }
       ]
      ],
      "$comment": "S HN approveList"
     },
     "scenario": {
      "title": "情形 scenario",
      "description": "申请前询问的情形。 Questions asked before applying.",
      "type": "array",
      "maxItems": 50,
      "items": {
       "$ref": "#/components/schemas/ScenarioQuestion"
      },
      "$comment": "S ZF, SEED2; shape P"
     },
     "materials": {
      "title": "一套材料 materials",
      "description": "全部事项合并后的材料。 The materials of all items, merged.",
      "type": "array",
      "maxItems": 500,
      "items": {
       "$ref": "#/components/schemas/BundleMaterial"
      },
      "$comment": "S HN"
     },
     "applyConditions": {
      "title": "申请条件 conditions",
      "description": "申请人须满足的条件，逐条列出。 What applicants must fulfil, one by one.",
      "type": "array",
      "maxItems": 100,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1000
      },
      "examples": [
       [
        "申请人是新生儿的父亲或者母亲。"
       ]
      ],
      "$comment": "S HN text; a list here, limits P"
     },
     "notice": {
      "title": "申报须知 notice",
      "description": "申请前须知的内容。 What to know before applying.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "一次填报、一次提交，由四个部门分别办理。"
      ],
      "$comment": "S ZF ≤500"
     },
     "formSchemaId": {
      "title": "表单标识 form id",
      "description": "平台另行发布合并表单时填写；不填的由各事项表单合成一张。 When the platform publishes a merged form of its own; else the items' forms are merged.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "newborn.merged"
      ],
      "$comment": "R SEED1 一表申请 (S); optional here because the one form is derived (P, decision 0010)"
     },
     "promisePeriod": {
      "$ref": "#/components/schemas/Period",
      "title": "整体承诺时限 promised time limit",
      "description": "从提交到全部办结的承诺时限（cnbjsx）。 From submission until all is done.",
      "examples": [
       {
        "value": 20,
        "unit": "workingDay"
       }
      ],
      "$comment": "S HN, ZF"
     },
     "channels": {
      "title": "办理渠道 channels",
      "description": "可以办理的渠道（blxs、zcblqd、xsblqd）。 Where it can be handled.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/BundleChannel"
      },
      "examples": [
       [
        "window",
        "website"
       ]
      ],
      "$comment": "S HN names; values U, names P"
     },
     "unifiedClose": {
      "title": "是否统一办结 closed together",
      "description": "各事项是否统一办结（sfzdtybj）。 Whether all items end together.",
      "type": "boolean",
      "examples": [
       false
      ],
      "$comment": "S HN, L29"
     },
     "consultPhone": {
      "title": "咨询电话 enquiries",
      "description": "带区号的咨询电话（zxdh）。 Number with area code.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "0890-6660101"
      ],
      "$comment": "S HN; length P"
     },
     "supervisePhone": {
      "title": "监督投诉电话 complaints",
      "description": "带区号的监督投诉电话（jdtsdh），与咨询电话不同。 Number with area code, not that for enquiries.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "0890-6660000"
      ],
      "$comment": "S HN; length P"
     },
     "onlineUrl": {
      "title": "网上办理地址 address for applying online",
      "description": "https 开头的申请页面地址。 Page address beginning with https.",
      "type": "string",
      "maxLength": 100,
      "pattern": "^https://[^\\s]+$",
      "examples": [
       "https://zwfw.qinghe.example/bundles/newborn"
      ],
      "$comment": "S HN ≤100; https P"
     },
     "address": {
      "title": "办理地点 address",
      "description": "综合窗口的地址。 Address of the counter.",
      "type": "string",
      "minLength": 1,
      "maxLength": 250,
      "examples": [
       "示例省青禾市和风路 1 号青禾市政务服务中心一楼综合窗口"
      ],
      "$comment": "S HN ≤250"
     },
     "officeTime": {
      "title": "办公时间 opening hours",
      "description": "综合窗口的办公时间。 When the counter is open.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）"
      ],
      "$comment": "S HN ≤200"
     },
     "points": {
      "title": "办理网点 service points",
      "description": "其他可以办理的网点。 Other places where it can be handled.",
      "type": "array",
      "maxItems": 500,
      "items": {
       "$ref": "#/components/schemas/ServicePoint"
      },
      "$comment": "S SEED2; shape P"
     },
     "isFee": {
      "title": "是否收费 fee charged",
      "description": "任一事项收费即为是，须写明标准和依据。 True when any item charges; needs rate and basis.",
      "type": "boolean",
      "examples": [
       false
      ],
      "$comment": "S HN, L29"
     },
     "chargeStandard": {
      "title": "收费标准 rate",
      "description": "收费时必填。 Required when a fee is charged.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "户口簿每册 5 元"
      ],
      "$comment": "S HN; C when isFee=1; length P"
     },
     "chargeBasis": {
      "title": "收费依据 basis of the fee",
      "description": "收费时必填。 Required when a fee is charged.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "《示例省行政事业性收费目录清单》第 12 项"
      ],
      "$comment": "S HN; C when isFee=1; length P"
     },
     "isIntermediary": {
      "title": "是否涉及中介服务 intermediary needed",
      "description": "办理是否须委托中介服务。 Whether an intermediary must be commissioned.",
      "type": "boolean",
      "examples": [
       false
      ],
      "$comment": "S HN, L29"
     },
     "isLogistics": {
      "title": "是否支持物流快递 courier",
      "description": "材料或结果是否可以快递。 Whether material or result can be sent.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "S HN, L29"
     },
     "needFaceVerify": {
      "title": "是否人证核验 face check",
      "description": "申请时是否须人脸识别核验。 Whether the applicant's face is checked.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "S ZF, L29"
     },
     "delivery": {
      "title": "结果送达 delivery of results",
      "description": "结果送达的说明（jgsdsm）。 How results reach the applicant.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "由综合窗口统一出件，可以自取或者免费邮寄。"
      ],
      "$comment": "S HN; length P"
     },
     "flowChart": {
      "title": "流程图 flow chart",
      "description": "流程图文件的标识或地址。 Id or address of the flow chart.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "qinghe-newborn-flow"
      ],
      "$comment": "S HN; length P"
     },
     "byLaw": {
      "title": "设定依据 legal basis",
      "description": "开办一件事的文件依据。 Document the bundle rests on.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "国办发〔2022〕32号"
      ],
      "$comment": "S HN ≤500"
     },
     "faq": {
      "title": "常见问题 questions",
      "description": "申请人常问的问题。 Questions that applicants often ask.",
      "type": "array",
      "maxItems": 200,
      "items": {
       "$ref": "#/components/schemas/Faq"
      },
      "$comment": "S HN"
     },
     "sources": {
      "title": "来源 sources",
      "description": "各部分数据的来源与可信度。 Where each part comes from.",
      "type": "array",
      "maxItems": 200,
      "items": {
       "$ref": "#/components/schemas/SourceNote"
      },
      "$comment": "P"
     }
    },
    "x-checks": [
     {
      "check": "cleanText"
     },
     {
      "check": "bundleMembers"
     },
     {
      "check": "bundlePromise"
     }
    ],
    "examples": [
     {
      "bundleCode": "newborn",
      "bundleName": "新生儿出生一件事",
      "bundleVersion": 1,
      "effectiveDate": "2026-01-01",
      "state": "inUse",
      "nationalListRef": "2022-13",
      "category": "出生",
      "implementationCode": "QH-YJS-0001",
      "checklistId": "qinghe-newborn-2026",
      "areaCode": "529900000000",
      "areaName": "示例省青禾市",
      "serverType": "naturalPerson",
      "leadDept": {
       "deptCode": "11529900MB9Q00019B",
       "deptName": "青禾市卫生健康局",
       "deptKey": "health"
      },
      "assistDepts": [
       {
        "deptCode": "11529900MB9Q000276",
        "deptName": "青禾市公安局",
        "deptKey": "police"
       }
      ],
      "members": [
       {
        "itemKey": "birthCertificate",
        "taskCode": "11529900MB9Q00019B4000723901000",
        "optional": true,
        "dependsOn": [],
        "promisePeriod": {
         "value": 3,
         "unit": "workingDay"
        },
        "resultName": "出生医学证明"
       },
       {
        "itemKey": "birthRegistration",
        "taskCode": "11529900MB9Q0002764000709901000",
        "optional": false,
        "dependsOn": [
         "birthCertificate"
        ],
        "promisePeriod": {
         "value": 3,
         "unit": "workingDay"
        },
        "resultName": "居民户口簿（新生儿常住人口登记卡）"
       }
      ],
      "scenario": [
       {
        "key": "birthplace",
        "title": "新生儿出生的地点",
        "help": "在助产机构以外出生的，需要补充接生情况和亲子关系材料。",
        "options": [
         {
          "value": "hospital",
          "label": "在医院等助产机构出生"
         },
         {
          "value": "home",
          "label": "在家中或者其他地点出生",
          "help": "无法同时办理生育医疗费用报销。"
         }
        ]
       }
      ],
      "materials": [
       {
        "materialKey": "motherIdCard",
        "materialName": "母亲居民身份证",
        "usedBy": [
         "birthCertificate",
         "birthRegistration"
        ],
        "necessity": "required",
        "sourceType": "government",
        "materialFormat": "paperOrElectronic",
        "submitModes": [
         "upload",
         "licence"
        ],
        "licence": {
         "typeCode": "11529900MB9Q000276001",
         "typeName": "居民身份证",
         "holder": "mother"
        },
        "accept": [
         "image/jpeg",
         "image/png",
         "application/pdf"
        ],
        "maxSizeBytes": 10485760,
        "originals": 1,
        "copies": 0,
        "fillExplain": "正反两面，信息清晰、在有效期内。可以通过电子证照免提交。"
       }
      ],
      "applyConditions": [
       "新生儿在本市出生，或者父母一方具有本市户口、新生儿拟在本市落户。",
       "申请人是新生儿的父亲或者母亲，已完成实名认证。",
       "新生儿尚未办理出生登记。"
      ],
      "notice": "一次填报、一次提交，由卫生健康、公安、人力资源社会保障、医疗保障四个部门分别办理。可以选择办理全部或者部分事项。出生登记在出生医学证明签发后办理，社会保障卡申领、参保登记在出生登记完成后办理，系统自动流转，不需要再次申请。已有电子证照的材料免于提交。需要补正的内容由系统一次性告知。请在新生儿出生后一个月内申报。",
      "promisePeriod": {
       "value": 6,
       "unit": "workingDay"
      },
      "channels": [
       "window",
       "website"
      ],
      "unifiedClose": false,
      "consultPhone": "0890-6660101",
      "supervisePhone": "0890-6660000",
      "onlineUrl": "https://zwfw.qinghe.example/bundles/newborn",
      "address": "示例省青禾市和风路 1 号青禾市政务服务中心一楼“一件事一次办”综合窗口",
      "officeTime": "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）；网上申请全天开放",
      "points": [
       {
        "name": "青禾市政务服务中心",
        "address": "示例省青禾市和风路 1 号一楼综合窗口",
        "officeTime": "周一至周五 9:00—17:00",
        "phone": "0890-6660101"
       }
      ],
      "isFee": false,
      "isIntermediary": false,
      "isLogistics": true,
      "needFaceVerify": false,
      "delivery": "证件批文由综合窗口统一出件，可以自取或者免费邮寄；电子证照同步归集到申请人名下。",
      "flowChart": "qinghe-newborn-flow",
      "byLaw": "国务院办公厅关于加快推进“一件事一次办”打造政务服务升级版的指导意见（国办发〔2022〕32号）",
      "faq": [
       {
        "question": "孩子的名字还没有想好，可以先办理吗？",
        "answer": "出生医学证明和出生登记都需要填写新生儿姓名，请确定姓名后再提交。填写中的内容会保存在本机，可以随时继续。"
       }
      ],
      "sources": [
       {
        "part": "all",
        "source": "Lianban 项目示例，非任何地区现行规定",
        "confidence": "example"
       }
      ]
     }
    ]
   },
   "BundleCase": {
    "title": "一件事办件 bundle case",
    "description": "一次申请办理的一件事，列出拆分出的各个办件。 One application for a bundle, with the cases it was split into.",
    "$comment": "standards §2 BundleCase (S SDC, ZF): no national table, so the row form is P",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     },
     {
      "if": {
       "properties": {
        "status": {
         "enum": [
          "finished",
          "partlyFinished",
          "notFinished"
         ]
        }
       },
       "required": [
        "status"
       ]
      },
      "then": {
       "required": [
        "finishTime"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "applyerType": {
         "enum": [
          "enterprise",
          "institution",
          "socialOrganization",
          "administrativeOrgan",
          "otherOrganization"
         ]
        }
       },
       "required": [
        "applyerType"
       ]
      },
      "then": {
       "required": [
        "legalName"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "bundleProjectNo",
     "bundleCode",
     "bundleName",
     "leadDeptName",
     "leadDeptCode",
     "applyerName",
     "applyerType",
     "applyerPageType",
     "applyerPageCode",
     "applyTime",
     "status",
     "singles"
    ],
    "properties": {
     "bundleProjectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "主题服务办件编码 number of the bundle case",
      "description": "一件事办件的编号，不得重复；事项办件以套餐办件编号指回。 Unique number; the single cases point back to it.",
      "examples": [
       "YJS52990020261120000068"
      ],
      "$comment": "S SDC; length as projectNo"
     },
     "bundleCode": {
      "title": "一件事编码 bundle code",
      "description": "所办一件事的编码。 Code of the bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "newborn"
      ],
      "$comment": "S SDC ≤50"
     },
     "bundleName": {
      "title": "一件事名称 bundle name",
      "description": "所办一件事的名称。 Name of the bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "新生儿出生一件事"
      ],
      "$comment": "S SDC ≤100"
     },
     "leadDeptName": {
      "title": "牵头部门 lead department",
      "description": "牵头部门的规范全称。 Full name of the lead department.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市卫生健康局"
      ],
      "$comment": "S SDC, HN ≤200"
     },
     "leadDeptCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "牵头部门代码 code of the lead department",
      "description": "牵头部门的统一社会信用代码。 USCC of the lead department.",
      "examples": [
       "11529900MB9Q00019B"
      ],
      "$comment": "S HN ≤18"
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode",
      "title": "区划 area code",
      "description": "申请所在行政区划。 Area of the application.",
      "examples": [
       "529900000000"
      ],
      "$comment": "P"
     },
     "applyerName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "申请人 applicant",
      "description": "申请人姓名或名称，与各办件一致。 Name of the applicant, the same in every case.",
      "examples": [
       "陈晓雨"
      ],
      "$comment": "S as CaseAccept ≤100; GB39046 30 (deviation)"
     },
     "applyerType": {
      "$ref": "#/components/schemas/ApplyerType",
      "title": "申请人类型 type of applicant",
      "description": "自然人、法人或其他组织。 Natural person or kind of organization.",
      "examples": [
       "naturalPerson"
      ],
      "$comment": "S2 L6-A"
     },
     "applyerPageType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "证件类型 certificate type",
      "description": "申请人证件的类型。 Type of the applicant's certificate.",
      "examples": [
       "111"
      ],
      "$comment": "S L15"
     },
     "applyerPageCode": {
      "$ref": "#/components/schemas/CertificateNumber",
      "title": "证件号码 certificate number",
      "description": "先明文校验，再按通道要求加密。 Checked in the clear, then encrypted as the route demands.",
      "examples": [
       "529900199203150026"
      ],
      "$comment": "S as CaseAccept, plain ≤64"
     },
     "legalName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "法定代表人 legal representative",
      "description": "申请人不是自然人时必填。 Required when the applicant is no natural person.",
      "examples": [
       "林致远"
      ],
      "$comment": "S as CaseAccept; C when applyerType≠1"
     },
     "applyTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "申请时间 applied at",
      "description": "提交申请的时间。 When the application was sent in.",
      "examples": [
       "2026-11-20T09:12:00+08:00"
      ],
      "$comment": "S SDC"
     },
     "status": {
      "$ref": "#/components/schemas/BundleStatus",
      "title": "状态 status",
      "description": "一件事办件的状态。 Status of the bundle case.",
      "examples": [
       "handling"
      ],
      "$comment": "S SDC, L20; names P"
     },
     "promiseDate": {
      "$ref": "#/components/schemas/Date",
      "title": "承诺办结日期 promised date",
      "description": "整体承诺办结的日期。 Day by which all is promised.",
      "examples": [
       "2026-12-18"
      ],
      "$comment": "S SDC"
     },
     "finishTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "办结时间 finished at",
      "description": "全部事项办结的时间；办结后必填，不早于申请时间。 When all items had ended; required once finished, not before the application.",
      "examples": [
       "2026-12-10T16:00:00+08:00"
      ],
      "$comment": "S SDC; C when finished"
     },
     "singles": {
      "title": "单个办件 single cases",
      "description": "拆分出的各个办件，至少一个。 The cases it was split into, at least one.",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/BundleCaseSingle"
      },
      "$comment": "S SDC chainSingle"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "certificate",
      "type": "applyerPageType",
      "number": "applyerPageCode",
      "holder": "applyerType"
     },
     {
      "check": "personName",
      "path": "applyerName",
      "holder": "applyerType"
     },
     {
      "check": "personName",
      "path": "legalName"
     },
     {
      "check": "order",
      "paths": [
       "applyTime",
       "promiseDate"
      ]
     },
     {
      "check": "order",
      "paths": [
       "applyTime",
       "finishTime"
      ]
     }
    ],
    "examples": [
     {
      "rowGuid": "YJS52990020261120000068",
      "cdOperation": "insert",
      "cdTime": "2026-11-22T09:30:00+08:00",
      "dataSource": "152",
      "dataVersion": 1,
      "sourceSystem": "qinghe-platform",
      "bundleProjectNo": "YJS52990020261120000068",
      "bundleCode": "newborn",
      "bundleName": "新生儿出生一件事",
      "leadDeptName": "青禾市卫生健康局",
      "leadDeptCode": "11529900MB9Q00019B",
      "applyerName": "陈晓雨",
      "applyerType": "naturalPerson",
      "applyerPageType": "111",
      "applyerPageCode": "529900199203150026",
      "applyTime": "2026-11-20T09:12:00+08:00",
      "status": "handling",
      "promiseDate": "2026-12-18",
      "singles": [
       {
        "taskCode": "11529900MB9Q0002764000709901000",
        "projectNo": "QH20261122000001",
        "status": "accepted"
       }
      ]
     }
    ]
   },
   "BundleCaseSingle": {
    "title": "一件事办件的单个办件 single case of a bundle case",
    "description": "一件事办件拆分出的一个事项办件。 One case that the bundle case was split into.",
    "$comment": "standards §2 singles[] (S SDC chainSingle)",
    "type": "object",
    "required": [
     "taskCode",
     "projectNo",
     "status"
    ],
    "properties": {
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code",
      "description": "事项的实施编码，须是一件事的成员。 Task code of the item, a member of the bundle.",
      "examples": [
       "11529900MB9Q0002764000709901000"
      ],
      "$comment": "S SDC"
     },
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "事项办件的编号。 Number of the single case.",
      "examples": [
       "QH20261122000001"
      ],
      "$comment": "S SDC ≤50"
     },
     "status": {
      "$ref": "#/components/schemas/CaseStatus",
      "title": "办件状态 status",
      "description": "事项办件的当前状态。 Present status of the single case.",
      "examples": [
       "accepted"
      ],
      "$comment": "S SDC, L20"
     }
    },
    "examples": [
     {
      "taskCode": "11529900MB9Q0002764000709901000",
      "projectNo": "QH20261122000001",
      "status": "accepted"
     }
    ]
   },
   "BundleChannel": {
    "title": "一件事办理渠道 channel of a bundle",
    "description": "一件事可以从哪些渠道申请。Where a bundle can be applied for.",
    "$comment": "HN names the columns (办理形式、窗口和线上办理渠道), their values are U; names P",
    "type": "string",
    "enum": [
     "window",
     "website",
     "app",
     "miniProgram",
     "terminal"
    ],
    "examples": [
     "window"
    ],
    "x-labels": {
     "window": {
      "zh": "综合窗口",
      "en": "counter"
     },
     "website": {
      "zh": "政务服务网",
      "en": "website"
     },
     "app": {
      "zh": "移动端 APP",
      "en": "app"
     },
     "miniProgram": {
      "zh": "小程序",
      "en": "mini program"
     },
     "terminal": {
      "zh": "自助终端",
      "en": "self-service terminal"
     }
    }
   },
   "BundleDefinition": {
    "title": "一件事定义 bundle definition",
    "description": "目录返回的一件事完整定义。 What the catalogue returns for one bundle.",
    "$comment": "P over standards §2",
    "type": "object",
    "required": [
     "bundle",
     "items",
     "forms"
    ],
    "properties": {
     "bundle": {
      "$ref": "#/components/schemas/Bundle",
      "title": "一件事 bundle",
      "description": "一件事本身。 The bundle itself.",
      "$comment": "P"
     },
     "items": {
      "title": "事项 items",
      "description": "各成员事项，与成员一一对应。 The items, one for each member.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/BundleItem"
      },
      "$comment": "P"
     },
     "forms": {
      "title": "表单 forms",
      "description": "各事项的表单，与事项一一对应。 The forms, one for each item.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FormDefinition"
      },
      "$comment": "P"
     }
    },
    "x-checks": [
     {
      "check": "bundleDefinition"
     }
    ]
   },
   "BundleItem": {
    "title": "一件事中的事项 service item inside a bundle",
    "description": "在政务服务事项之上，另有一件事所需的事项键、表单和来源。 A service item with the key, form and sources that a bundle needs.",
    "$comment": "standards §1.2 and P",
    "allOf": [
     {
      "$ref": "#/components/schemas/ServiceItem"
     }
    ],
    "type": "object",
    "required": [
     "itemKey",
     "minRealLevel",
     "formId",
     "sources"
    ],
    "properties": {
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key",
      "description": "一件事内引用本事项的短标识，编入一件事时必填。 Short id by which a bundle refers to the item; required inside a bundle.",
      "$comment": "P"
     },
     "minRealLevel": {
      "$ref": "#/components/schemas/RealLevel",
      "title": "最低实名等级 least real-name level",
      "description": "申请人账号至少须达到的实名等级。 Least level of the applicant's account.",
      "examples": [
       "intermediate"
      ],
      "$comment": "P over L23; standards §14 rule 33"
     },
     "formId": {
      "title": "表单标识 form id",
      "description": "本事项的表单；编入一件事时必填。 The form of the item; required inside a bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "newborn.birthRegistration"
      ],
      "$comment": "P"
     },
     "sources": {
      "title": "来源 sources",
      "description": "各部分数据的来源与可信度；编入一件事时必填。 Where each part comes from; required inside a bundle.",
      "type": "array",
      "maxItems": 200,
      "items": {
       "$ref": "#/components/schemas/SourceNote"
      },
      "$comment": "P"
     }
    },
    "examples": [
     {
      "rowGuid": "qinghe-birthRegistration-v1",
      "itemKey": "birthRegistration",
      "taskName": "出生登记（国内出生）",
      "catalogCode": "000709901000",
      "taskCode": "11529900MB9Q0002764000709901000",
      "taskHandleItem": "11529900MB9Q000276400070990100001",
      "taskType": "07",
      "byLaw": "《中华人民共和国户口登记条例》第七条：婴儿出生后一个月以内，由户主、亲属、抚养人或者邻居向婴儿常住地户口登记机关申报出生登记。",
      "powerSource": "legal",
      "useLevel": "4",
      "taskState": "inUse",
      "taskVersion": 1,
      "planEffectiveDate": "2026-01-01",
      "deptName": "青禾市公安局",
      "deptCode": "11529900MB9Q000276",
      "deptType": "statutory",
      "legalPeriod": {
       "value": 10,
       "unit": "workingDay"
      },
      "promisePeriod": {
       "value": 3,
       "unit": "workingDay"
      },
      "acceptCondition": "父母一方或者双方具有本市户口，新生儿未在其他地方登记户口；随父或者随母落户由父母协商一致。",
      "handleFlow": [
       "申请",
       "受理",
       "核查",
       "审批",
       "登记发证"
      ],
      "isFee": false,
      "serverTypes": [
       "naturalPerson"
      ],
      "projectType": "promised",
      "limitSceneNum": 1,
      "limitSceneExplain": "须当场核验并换发户口簿。",
      "specialProcedure": "无",
      "handleTypes": [
       "window",
       "online"
      ],
      "handleArea": "acrossCounties",
      "resultTypes": [
       "certificate"
      ],
      "resultName": "居民户口簿（新生儿常住人口登记卡）",
      "resultSampleGuid": "qinghe-sample-birthRegistration",
      "isEntryCenter": true,
      "isPayOnline": false,
      "isExpress": true,
      "isOnline": true,
      "onlineHandleDepth": [
       "submission",
       "acceptance",
       "resultFeedback"
      ],
      "onlineHandleUrl": "https://zwfw.qinghe.example/bundles/newborn",
      "appSingleLogin": true,
      "singleLogin": true,
      "userTopics": [
       "生育收养"
      ],
      "minRealLevel": "intermediate",
      "linkWay": "0890-6662201",
      "superviseWay": "0890-6660000",
      "transactAddr": "青禾市公安局户政服务大厅，或者落户地派出所户籍窗口",
      "transactTime": "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）",
      "formId": "newborn.birthRegistration",
      "sources": [
       {
        "part": "all",
        "source": "Lianban 项目示例，非任何地区现行规定",
        "confidence": "example"
       }
      ]
     }
    ]
   },
   "BundleMaterial": {
    "title": "申请材料 material of a bundle",
    "description": "一套材料中的一种，一次提交，多个事项使用。 One of the one set of materials: handed in once, used by several items.",
    "$comment": "standards §2 materials[] (S HN; usedBy P)",
    "type": "object",
    "required": [
     "materialKey",
     "materialName",
     "usedBy",
     "necessity",
     "sourceType",
     "materialFormat",
     "submitModes",
     "accept",
     "maxSizeBytes",
     "originals",
     "copies"
    ],
    "properties": {
     "materialKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "材料键 material key",
      "description": "本一件事内材料的短标识，不得重复。 Short id of the material inside the bundle, unique.",
      "examples": [
       "householdBook"
      ],
      "$comment": "P"
     },
     "materialName": {
      "title": "材料名称 material name",
      "description": "材料的规范名称（clmc）。 Name of the material.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "居民户口簿"
      ],
      "$comment": "S HN; S DDL ≤200"
     },
     "usedBy": {
      "title": "使用事项 used by",
      "description": "使用本材料的成员事项键，至少一个。 Keys of the members that use it, at least one.",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/ItemKey"
      },
      "examples": [
       [
        "birthRegistration",
        "medicalInsurance"
       ]
      ],
      "$comment": "P"
     },
     "necessity": {
      "$ref": "#/components/schemas/MaterialNecessity",
      "title": "必要性 need",
      "description": "必要、非必要或容缺后补（clbyx）。 Required, optional, or may follow later.",
      "examples": [
       "required"
      ],
      "$comment": "S HN, L11"
     },
     "sourceType": {
      "$ref": "#/components/schemas/SourceType",
      "title": "来源渠道 source",
      "description": "材料由谁产生（cllyqd）。 Who produces the material.",
      "examples": [
       "government"
      ],
      "$comment": "S HN, L12c"
     },
     "materialFormat": {
      "$ref": "#/components/schemas/MaterialFormat",
      "title": "材料形式 form",
      "description": "纸质、电子化或两者皆可（clxs）。 On paper, electronic, or either.",
      "examples": [
       "paperOrElectronic"
      ],
      "$comment": "S HN, L12b"
     },
     "submitModes": {
      "title": "提供方式 ways of handing it in",
      "description": "可以如何提供（tgfs）。 How it may be handed in.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/MaterialGetType"
      },
      "examples": [
       [
        "upload",
        "licence"
       ]
      ],
      "$comment": "S HN name, values U (as L19)"
     },
     "byLaw": {
      "title": "要求提供材料的依据 legal basis",
      "description": "要求提交该材料的依据。 Why it may be asked for.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "《中华人民共和国户口登记条例》第七条"
      ],
      "$comment": "S HN; length P"
     },
     "requiredWhen": {
      "$ref": "#/components/schemas/JsonLogic",
      "title": "必交条件 required when",
      "description": "只在条件成立时必交。 Required only when the condition holds.",
      "$comment": "P"
     },
     "licence": {
      "$ref": "#/components/schemas/LicenceRequirement",
      "title": "免提交证照 exempting licence",
      "description": "有此证照时免于提交。 The licence that exempts the material.",
      "$comment": "P: makes 免提交 computable"
     },
     "accept": {
      "title": "可接受格式 accepted media types",
      "description": "上传文件的媒体类型。 Media types of uploaded files.",
      "type": "array",
      "minItems": 1,
      "maxItems": 20,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      },
      "examples": [
       [
        "image/jpeg",
        "application/pdf"
       ]
      ],
      "$comment": "P"
     },
     "maxSizeBytes": {
      "title": "大小上限（字节） largest size in bytes",
      "description": "单个文件的上限，单位字节。 Largest file, in bytes.",
      "type": "integer",
      "minimum": 1,
      "examples": [
       10485760
      ],
      "$comment": "P"
     },
     "originals": {
      "title": "原件份数 originals",
      "description": "须核验或收取的原件份数。 Originals to show or hand in.",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "examples": [
       1
      ],
      "$comment": "S GB39046; maximum P"
     },
     "copies": {
      "title": "复印件份数 copies",
      "description": "须提交的复印件份数。 Copies to hand in.",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "examples": [
       0
      ],
      "$comment": "S GB39046; maximum P"
     },
     "fillExplain": {
      "title": "填报须知 how to prepare it",
      "description": "填写或准备时须注意的事项。 What to mind when preparing it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "首页、户主页和父（母）页。"
      ],
      "$comment": "S DDL ≤500"
     },
     "sources": {
      "title": "来源 sources",
      "description": "各部分数据的来源与可信度。 Where each part comes from.",
      "type": "array",
      "maxItems": 50,
      "items": {
       "$ref": "#/components/schemas/SourceNote"
      },
      "$comment": "P"
     }
    },
    "examples": [
     {
      "materialKey": "householdBook",
      "materialName": "居民户口簿",
      "usedBy": [
       "birthRegistration",
       "medicalInsurance"
      ],
      "necessity": "required",
      "sourceType": "government",
      "materialFormat": "paperOrElectronic",
      "submitModes": [
       "upload",
       "licence"
      ],
      "accept": [
       "image/jpeg",
       "application/pdf"
      ],
      "maxSizeBytes": 10485760,
      "originals": 1,
      "copies": 0
     }
    ]
   },
   "BundleMember": {
    "title": "联办事项 member of a bundle",
    "description": "一件事联办的一个事项。 One item of a bundle.",
    "$comment": "standards §2 members[] (S HN approveList)",
    "type": "object",
    "required": [
     "itemKey",
     "taskCode",
     "optional",
     "dependsOn",
     "promisePeriod",
     "resultName"
    ],
    "properties": {
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key",
      "description": "本一件事内事项的短标识，不得重复。 Short id of the item inside the bundle, unique.",
      "examples": [
       "birthRegistration"
      ],
      "$comment": "P"
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code",
      "description": "成员事项的实施编码，31 位。 Task code of the item, 31 characters.",
      "examples": [
       "11529900MB9Q0002764000709901000"
      ],
      "$comment": "P over S HN, which carries the name"
     },
     "taskHandleItem": {
      "$ref": "#/components/schemas/TaskHandleItem",
      "title": "业务办理项编码 handling item code",
      "description": "只联办其中一个办理项时填写，33 位。 When only one handling item takes part, 33 characters.",
      "examples": [
       "11529900MB9Q000276400070990100001"
      ],
      "$comment": "P"
     },
     "optional": {
      "title": "是否可选 optional",
      "description": "申请人可以不办的为是。 True when the applicant may leave it out.",
      "type": "boolean",
      "examples": [
       false
      ],
      "$comment": "S SEED1 全部或部分申请"
     },
     "dependsOn": {
      "title": "前置事项 items it waits for",
      "description": "须先办结的成员事项键，不得成环。 Keys of the members that must be done before; no cycle.",
      "type": "array",
      "maxItems": 100,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/ItemKey"
      },
      "examples": [
       [
        "birthCertificate"
       ]
      ],
      "$comment": "S ZF 前置事项; the graph has no cycle (P)"
     },
     "includedWhen": {
      "$ref": "#/components/schemas/JsonLogic",
      "title": "纳入条件 included when",
      "description": "只在条件成立时纳入。 Takes part only when the condition holds.",
      "$comment": "P"
     },
     "promisePeriod": {
      "$ref": "#/components/schemas/Period",
      "title": "承诺时限 promised time limit",
      "description": "本事项在一件事中的承诺办结时限。 Promised time limit of the item inside the bundle.",
      "examples": [
       {
        "value": 3,
        "unit": "workingDay"
       }
      ],
      "$comment": "S HN"
     },
     "resultName": {
      "title": "结果名称 result",
      "description": "本事项的结果名称。 What the item results in.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "居民户口簿"
      ],
      "$comment": "S HN; length as ServiceItem"
     }
    },
    "examples": [
     {
      "itemKey": "birthRegistration",
      "taskCode": "11529900MB9Q0002764000709901000",
      "optional": false,
      "dependsOn": [
       "birthCertificate"
      ],
      "promisePeriod": {
       "value": 3,
       "unit": "workingDay"
      },
      "resultName": "居民户口簿"
     }
    ]
   },
   "BundleStatus": {
    "title": "一件事办件状态 status of a bundle case",
    "description": "一件事办件整体办到哪一步。How far the bundle case as a whole has come.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "submitted",
     "handling",
     "correcting",
     "finished",
     "partlyFinished",
     "notFinished",
     "withdrawn"
    ],
    "examples": [
     "submitted"
    ],
    "x-labels": {
     "submitted": {
      "zh": "已提交",
      "en": "submitted"
     },
     "handling": {
      "zh": "办理中",
      "en": "being handled"
     },
     "correcting": {
      "zh": "待补正",
      "en": "to be corrected"
     },
     "finished": {
      "zh": "已办结",
      "en": "finished"
     },
     "partlyFinished": {
      "zh": "部分办结",
      "en": "partly finished"
     },
     "notFinished": {
      "zh": "未能办结",
      "en": "not finished"
     },
     "withdrawn": {
      "zh": "已撤回",
      "en": "withdrawn"
     }
    }
   },
   "BundleSummary": {
    "title": "一件事摘要 bundle summary",
    "type": "object",
    "required": [
     "bundleCode",
     "bundleName",
     "bundleVersion",
     "category",
     "leadDeptName",
     "itemCount",
     "deptCount"
    ],
    "properties": {
     "bundleCode": {
      "title": "一件事编码 bundle code",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "bundleName": {
      "title": "一件事名称 bundle name",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "bundleVersion": {
      "title": "版本 version",
      "type": "integer",
      "minimum": 1
     },
     "category": {
      "title": "主题分类 life stage",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "leadDeptName": {
      "title": "牵头部门 lead department",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "itemCount": {
      "title": "事项数 number of items",
      "type": "integer",
      "minimum": 0
     },
     "deptCount": {
      "title": "部门数 number of departments",
      "type": "integer",
      "minimum": 0
     }
    },
    "examples": [
     {
      "bundleCode": "newborn",
      "bundleName": "新生儿出生一件事",
      "bundleVersion": 1,
      "category": "出生",
      "leadDeptName": "青禾市卫生健康局",
      "itemCount": 6,
      "deptCount": 4
     }
    ]
   },
   "CaseAccept": {
    "title": "办件受理 case accept",
    "description": "每个办件一行：谁申请了什么、何时受理、承诺何时办结。 One row a case: who applied for what, when it was accepted and what was promised.",
    "$comment": "standards §3.2, up_pro_accept (DDL S); v3 and v4 columns by name only (S), their lengths are U. The old table demands acceptDate: cases not accepted reach it as result rows only (P)",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     },
     {
      "if": {
       "properties": {
        "acceptState": {
         "const": "accepted"
        }
       },
       "required": [
        "acceptState"
       ]
      },
      "then": {
       "required": [
        "acceptDate"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "acceptState": {
         "const": "accepted"
        },
        "projectType": {
         "const": "promised"
        }
       },
       "required": [
        "acceptState",
        "projectType"
       ]
      },
      "then": {
       "required": [
        "promiseDate"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "applyerType": {
         "enum": [
          "enterprise",
          "institution",
          "socialOrganization",
          "administrativeOrgan",
          "otherOrganization"
         ]
        }
       },
       "required": [
        "applyerType"
       ]
      },
      "then": {
       "required": [
        "legalName"
       ]
      }
     },
     {
      "dependentRequired": {
       "contactCode": [
        "contactType",
        "contactName"
       ],
       "proDataOrgCode": [
        "proDataOrgName"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "projectNo",
     "catalogCode",
     "taskCode",
     "taskName",
     "taskVersion",
     "applyerName",
     "applyerType",
     "applyerPageType",
     "applyerPageCode",
     "applyDate",
     "applyType",
     "orgName",
     "orgCode",
     "handleUserName",
     "acceptState",
     "projectType"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "办件的编号，全省唯一。 Number of the case, unique in the province.",
      "$comment": "DDL S ≤50, unique"
     },
     "catalogCode": {
      "$ref": "#/components/schemas/CatalogCode",
      "title": "基本编码 catalogue code",
      "description": "十二位基本编码，与实施编码后十二位一致。 Twelve characters, the end of the task code.",
      "$comment": "DDL S"
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code",
      "description": "三十一位，受理日在用的事项。 31 characters; an item in force on the day of acceptance.",
      "$comment": "DDL S"
     },
     "localCatalogCode": {
      "title": "地方目录编码 local catalogue code",
      "description": "本地目录里的编码。 The code in a local catalogue.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH-CSDJ"
      ],
      "$comment": "DDL S"
     },
     "localTaskCode": {
      "title": "地方实施编码 local task code",
      "description": "本地实施清单里的编码。 The code in a local list of items.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH-CSDJ-01"
      ],
      "$comment": "DDL S"
     },
     "taskHandleItem": {
      "$ref": "#/components/schemas/TaskHandleItem",
      "title": "业务办理项编码 handling item code",
      "description": "三十三位：实施编码加两位。 33 characters: the task code and two digits.",
      "$comment": "DDL S"
     },
     "taskName": {
      "title": "事项名称 item name",
      "description": "与事项目录完全一致的名称。 The name as it stands in the catalogue.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "出生登记"
      ],
      "$comment": "DDL S; equals the item"
     },
     "taskVersion": {
      "title": "事项版本 item version",
      "description": "受理所依据的事项版本号。 The version of the item by which it was accepted.",
      "type": "integer",
      "minimum": 1,
      "examples": [
       1
      ],
      "$comment": "DDL S"
     },
     "projectName": {
      "title": "办件摘要 case title",
      "description": "一句话说明办件，常用“关于某某的某事”。 One line about the case.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "关于陈晓雨的出生登记"
      ],
      "$comment": "DDL S; 关于X的Y is common"
     },
     "applyerName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "申请人 applicant",
      "description": "自然人姓名或法人全称，间隔号只用 U+00B7。 Name of the person or organization; the separator is U+00B7 only.",
      "$comment": "DDL S ≤100; GB39046 30"
     },
     "applyerType": {
      "$ref": "#/components/schemas/ApplyerType",
      "title": "申请人类型 type of applicant",
      "description": "六类申请人，与好差评的服务对象分类不同。 Six kinds; the ratings count differently (standards 0.2 #3).",
      "examples": [
       "naturalPerson"
      ],
      "$comment": "L6-A S2; not userProp (L6-B)"
     },
     "applyerPageType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "证件类型 certificate type",
      "description": "与申请人类型相符：自然人用个人证件，法人用统一社会信用代码等。 Fits the type of applicant.",
      "examples": [
       "111"
      ],
      "$comment": "L15 S (GA/T 2000.156); 001 from 好差评 S"
     },
     "applyerPageCode": {
      "$ref": "#/components/schemas/CertificateNumber",
      "title": "证件号码 certificate number",
      "description": "明文校验后再脱敏或加密。 Validated in the clear, then masked or encrypted.",
      "examples": [
       "529900199203170027"
      ],
      "$comment": "DDL S varchar(500) because it may be encrypted; plain ≤64 (standards 0.2 #7)"
     },
     "legalName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "法定代表人 legal representative",
      "description": "申请人不是自然人时必填。 Required when the applicant is an organization.",
      "examples": [
       "陈晓雨"
      ],
      "$comment": "DDL S ≤100; C: applicant is not a natural person"
     },
     "contactName": {
      "title": "联系人或代理人 contact or agent",
      "description": "代为办理或联系的人员姓名，与申请人不同时填写。 Who acts or is asked for the applicant.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "李卫"
      ],
      "$comment": "DDL S ≤50; C: handler is not the applicant"
     },
     "contactType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "联系人证件类型 certificate type of the contact",
      "description": "联系人证件的种类。 Which certificate the contact has.",
      "examples": [
       "111"
      ],
      "$comment": "DDL S"
     },
     "contactCode": {
      "title": "联系人证件号码 certificate number of the contact",
      "description": "联系人证件号码，填写时须有姓名和证件类型。 Number of the contact's certificate; name and type go with it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "529900199203170027"
      ],
      "$comment": "DDL S ≤50"
     },
     "contactMobile": {
      "$ref": "#/components/schemas/Mobile",
      "title": "联系人手机 mobile of the contact",
      "description": "十一位手机号码。 Eleven digits.",
      "$comment": "DDL S 11"
     },
     "zipCode": {
      "title": "邮编 post code",
      "description": "六位数字。 Six digits.",
      "type": "string",
      "pattern": "^[0-9]{6}$",
      "examples": [
       "529900"
      ],
      "$comment": "DDL S 6"
     },
     "address": {
      "title": "地址 address",
      "description": "申请人的联系地址。 Where the applicant is reached.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "示例省青禾市安民路 1 号"
      ],
      "$comment": "DDL S ≤1000"
     },
     "applyDate": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "申请时间 applied at",
      "description": "申请人提交申请的时刻。 When the applicant applied.",
      "$comment": "DDL S"
     },
     "applyType": {
      "$ref": "#/components/schemas/ApplyType",
      "title": "申报来源 how the applicant applied",
      "description": "窗口、网上或快递等提交方式。 Window, online or by post.",
      "examples": [
       "online"
      ],
      "$comment": "L9-NAT S2; GB39046 A.5 counts PC and mobile apart (standards 0.2 #4)"
     },
     "orgName": {
      "title": "受理单位 accepting body",
      "description": "受理办件的单位全称。 Full name of the body that accepted.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "DDL S ≤100"
     },
     "orgCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "受理单位代码 code of the accepting body",
      "description": "受理单位的统一社会信用代码。 The USCC of that body.",
      "$comment": "DDL S 18"
     },
     "handleUserName": {
      "title": "受理人员 accepting officer",
      "description": "受理人员姓名。 The officer who accepted.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "彭勇"
      ],
      "$comment": "DDL S ≤100 O; required here (P)"
     },
     "acceptState": {
      "$ref": "#/components/schemas/AcceptState",
      "title": "受理状态 state of acceptance",
      "description": "已受理、不予受理等；国家表没有此列。 Accepted, not accepted and so on; the national table has no such column.",
      "examples": [
       "accepted"
      ],
      "$comment": "L16 S one province; modelled because cases not accepted have no acceptDate (P)"
     },
     "acceptDate": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "受理时间 accepted at",
      "description": "受理的时刻，不早于申请时间；已受理时必填。 When it was accepted, not before it was applied for; required when accepted.",
      "$comment": "DDL S NOT NULL; C here (P): required when accepted"
     },
     "acceptDocNo": {
      "title": "受理文书编号 number of the acceptance document",
      "description": "受理通知书等文书的编号。 Number of the notice of acceptance.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH-SL-0001"
      ],
      "$comment": "DDL S ≤50"
     },
     "projectType": {
      "$ref": "#/components/schemas/ProjectType",
      "title": "办件类型 type of handling",
      "description": "即办件或承诺件，与事项一致。 Handled at once or promised, as the item says.",
      "examples": [
       "promised"
      ],
      "$comment": "L7 S2; equals the item"
     },
     "promiseDate": {
      "$ref": "#/components/schemas/Date",
      "title": "承诺办结时间 promised date",
      "description": "承诺办结的日期，可按工作日历复算；承诺件受理后必填。 The day promised, recomputable by the calendar; required for an accepted promised case.",
      "$comment": "DDL S ≤20 O; C here (P): required for an accepted 承诺件; §7"
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode",
      "title": "受理地区划 area code",
      "description": "受理地六、九或十二位区划代码。 Six, nine or twelve digits of the place of acceptance.",
      "$comment": "C; GB39046 S n..9, DDL S 6–12, 好差评 S 12"
     },
     "investProjectNo": {
      "title": "投资项目编号 investment project number",
      "description": "投资项目在线审批监管平台的编号。 Number in the investment platform.",
      "type": "string",
      "minLength": 1,
      "maxLength": 24,
      "examples": [
       "2026-529900-01-01-000001"
      ],
      "$comment": "GB39046 S ≤24"
     },
     "packageCaseNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "套餐办件编号 number of the bundle case",
      "description": "属于一件事的办件，写明一件事办件的编号。 Of a case that belongs to a bundle: the number of the bundle case.",
      "examples": [
       "YJS52990020261120000068"
      ],
      "$comment": "ZF S; length as projectNo; equals bundleProjectNo of a BundleCase"
     },
     "rejectReason": {
      "title": "不予受理原因 reason for not accepting",
      "description": "不受理或不予受理的原因。 Why it was not accepted.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "不属于本机关职权范围"
      ],
      "$comment": "v3/v4 S name only, length U (BSLYY)"
     },
     "applyForm": {
      "title": "申请形式 form of application",
      "description": "申请的形式，取值未公开。 Form of the application; values not published.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "网上申请"
      ],
      "$comment": "v3/v4 S name only, length U"
     },
     "applyChannel": {
      "title": "申请渠道 channel of application",
      "description": "申请的渠道，取值未公开。 Channel of the application; values not published.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "政务服务网"
      ],
      "$comment": "v3/v4 S name only, length U"
     },
     "regionCode": {
      "$ref": "#/components/schemas/AreaCode",
      "title": "办理地区划 region of the case",
      "description": "办件所在地区划代码。 Area code of the case.",
      "$comment": "v3/v4 S name only, length U; 6–12 as elsewhere (P)"
     },
     "proDataOrgCode": {
      "title": "数据提供单位代码 code of the body that provides the data",
      "description": "提供办件数据的单位代码，填写时须有名称。 Code of the body that provides the data; its name goes with it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "11529900MB9Q000276"
      ],
      "$comment": "v3/v4 S name only, length U"
     },
     "proDataOrgName": {
      "title": "数据提供单位名称 body that provides the data",
      "description": "提供办件数据的单位全称。 Full name of that body.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "v3/v4 S name only, length U"
     },
     "proDataRegionCode": {
      "$ref": "#/components/schemas/AreaCode",
      "title": "数据提供地区划 region that provides the data",
      "description": "数据提供单位所在地区划代码。 Area code of that body.",
      "$comment": "v3/v4 S name only, length U; 6–12 as elsewhere (P)"
     },
     "targetOrgName": {
      "title": "目标单位名称 body the case goes to",
      "description": "办件转往的单位全称。 Full name of the body the case goes to.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "v3/v4 S name only, length U"
     },
     "detailUrl": {
      "title": "办件详情地址 address of the case page",
      "description": "网页地址，不得含证件号码。 A web address without any certificate number.",
      "type": "string",
      "pattern": "^https?://",
      "maxLength": 500,
      "examples": [
       "https://qinghe.example/cases/QH20261122000001"
      ],
      "$comment": "v3/v4 S name only, length U"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "certificate",
      "type": "applyerPageType",
      "number": "applyerPageCode",
      "holder": "applyerType"
     },
     {
      "check": "certificate",
      "type": "contactType",
      "number": "contactCode"
     },
     {
      "check": "personName",
      "path": "applyerName",
      "holder": "applyerType"
     },
     {
      "check": "personName",
      "path": "contactName"
     },
     {
      "check": "personName",
      "path": "legalName"
     },
     {
      "check": "mobile",
      "path": "contactMobile"
     },
     {
      "check": "taskCodes"
     },
     {
      "check": "agent"
     },
     {
      "check": "order",
      "paths": [
       "applyDate",
       "acceptDate",
       "promiseDate"
      ]
     }
    ],
    "examples": [
     {
      "rowGuid": "accept-0001",
      "cdOperation": "insert",
      "cdTime": "2026-11-22T09:40:00+08:00",
      "dataSource": "152",
      "dataVersion": 1,
      "sourceSystem": "police-residence",
      "sourceSerial": "R-1",
      "projectNo": "QH20261122000001",
      "catalogCode": "000723901000",
      "taskCode": "11529900MB9Q00019B4000723901000",
      "taskName": "出生医学证明签发（首次签发）",
      "taskVersion": 1,
      "applyerName": "陈晓雨",
      "applyerType": "naturalPerson",
      "applyerPageType": "111",
      "applyerPageCode": "529900199203170027",
      "applyDate": "2026-11-20T09:30:00+08:00",
      "applyType": "online",
      "orgName": "青禾市卫生健康局",
      "orgCode": "11529900MB9Q00019B",
      "handleUserName": "李卫",
      "acceptState": "accepted",
      "acceptDate": "2026-11-22T09:30:00+08:00",
      "projectType": "promised",
      "promiseDate": "2026-11-25",
      "areaCode": "529900000000"
     }
    ]
   },
   "CaseAction": {
    "title": "办理动作 action of an officer on a case",
    "description": "办理人员对一个办件所做的一个动作。 One thing an officer does to a case.",
    "type": "object",
    "required": [
     "action"
    ],
    "discriminator": {
     "propertyName": "action"
    },
    "oneOf": [
     {
      "$ref": "#/components/schemas/AcceptAction"
     },
     {
      "$ref": "#/components/schemas/RefuseAction"
     },
     {
      "$ref": "#/components/schemas/RequestCorrectionAction"
     },
     {
      "$ref": "#/components/schemas/StepAction"
     },
     {
      "$ref": "#/components/schemas/GrantAction"
     },
     {
      "$ref": "#/components/schemas/DenyAction"
     }
    ],
    "examples": [
     {
      "action": "refuse",
      "explain": "不属于本机关职权范围"
     }
    ]
   },
   "CaseActionName": {
    "title": "办理动作 action of an officer",
    "description": "工作人员对办件的操作。What an officer does to a case.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "accept",
     "refuse",
     "requestCorrection",
     "step",
     "grant",
     "deny"
    ],
    "examples": [
     "accept"
    ],
    "x-labels": {
     "accept": {
      "zh": "受理",
      "en": "accept"
     },
     "refuse": {
      "zh": "不予受理",
      "en": "refuse"
     },
     "requestCorrection": {
      "zh": "一次性告知补正",
      "en": "request a correction"
     },
     "step": {
      "zh": "记录环节",
      "en": "record a step"
     },
     "grant": {
      "zh": "准予",
      "en": "grant"
     },
     "deny": {
      "zh": "不予办理",
      "en": "deny"
     }
    }
   },
   "CaseApplicant": {
    "title": "办件申请人 applicant of a case",
    "description": "办理人员看到的申请人，证件号码已脱敏。 The applicant as an officer sees them, the number masked.",
    "type": "object",
    "required": [
     "name",
     "maskedIdNumber"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/PersonName",
      "title": "姓名 name",
      "description": "姓名，间隔号只用 U+00B7。 The separator is U+00B7 only."
     },
     "maskedIdNumber": {
      "title": "脱敏证件号码 masked ID number",
      "description": "前六后四，中间以星号代替。 First six and last four, stars between.",
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "examples": [
       "529900********0027"
      ]
     },
     "mobile": {
      "title": "手机号码 mobile number",
      "description": "联系电话。 Where the applicant is reached.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20,
      "examples": [
       "13800000000"
      ]
     }
    }
   },
   "CaseCorrection": {
    "title": "补正 case correction",
    "description": "一次性告知的一份补正清单，及其结果。 The one list of what is to be corrected, and what came of it.",
    "$comment": "standards §3.5: no national table; GD messages 7 and 8 (S), FJ 22, SD noderesult 1; shape P",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     },
     {
      "if": {
       "properties": {
        "outcome": {
         "const": "corrected"
        }
       },
       "required": [
        "outcome"
       ]
      },
      "then": {
       "required": [
        "submitTime"
       ]
      }
     },
     {
      "dependentRequired": {
       "acceptTime": [
        "submitTime"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "projectNo",
     "noticeTime",
     "notifier",
     "items",
     "deadline"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "所属办件的编号。 The case it belongs to.",
      "$comment": "DDL S ≤50"
     },
     "noticeNo": {
      "title": "告知书编号 notice number",
      "description": "补正告知书的编号。 Number of the notice.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH-BZ-0001"
      ],
      "$comment": "P ≤50"
     },
     "noticeTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "告知时间 notice time",
      "description": "告知申请人的时刻。 When the applicant was told.",
      "$comment": "GD S"
     },
     "notifier": {
      "title": "告知人 officer",
      "description": "发出告知的人员姓名。 The officer who told them.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "李卫"
      ],
      "$comment": "GD S ≤100"
     },
     "items": {
      "title": "需补正的内容与原因 items",
      "description": "一次性列全需补正的内容和原因，至少一项。 Everything that is to be corrected, in one list, with reasons.",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/CorrectionItem"
      },
      "examples": [
       [
        {
         "kind": "material",
         "materialKey": "marriageCertificate",
         "label": "结婚证",
         "reason": "照片不清晰"
        }
       ]
      ],
      "$comment": "S SEED1 一次性补正"
     },
     "deadline": {
      "$ref": "#/components/schemas/Date",
      "title": "补正期限 deadline",
      "description": "应补交的最后一天。 The last day for handing it in.",
      "$comment": "P"
     },
     "submitTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "补交时间 handed in at",
      "description": "申请人补交的时刻，已补齐时必填。 When the applicant handed it in; required once corrected.",
      "$comment": "GD S; C: outcome corrected"
     },
     "acceptTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "补正受理时间 accepted at",
      "description": "部门确认补正的时刻，须有补交时间。 When the department took it in; needs submitTime.",
      "$comment": "GD S; C"
     },
     "outcome": {
      "$ref": "#/components/schemas/CorrectionOutcome",
      "title": "结果 outcome",
      "description": "补齐、逾期或撤回。 Corrected, overdue or withdrawn.",
      "examples": [
       "corrected"
      ],
      "$comment": "GD S (补交逾期), names P"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "order",
      "paths": [
       "noticeTime",
       "submitTime",
       "acceptTime"
      ]
     },
     {
      "check": "order",
      "paths": [
       "noticeTime",
       "deadline"
      ]
     }
    ],
    "examples": [
     {
      "rowGuid": "correction-0001",
      "cdOperation": "insert",
      "cdTime": "2026-11-22T09:40:00+08:00",
      "dataSource": "152",
      "dataVersion": 1,
      "sourceSystem": "police-residence",
      "projectNo": "QH20261122000001",
      "noticeNo": "QH-BZ-0001",
      "noticeTime": "2026-11-22T09:30:00+08:00",
      "notifier": "李卫",
      "deadline": "2026-11-27",
      "items": [
       {
        "kind": "material",
        "materialKey": "marriageCertificate",
        "label": "结婚证",
        "reason": "照片不清晰"
       }
      ]
     }
    ]
   },
   "CaseCorrectionNotice": {
    "title": "一次性补正告知 correction notice",
    "description": "一个办件的一次性补正告知及其结果。 The one notice of what is to be corrected in a case, and its outcome.",
    "type": "object",
    "required": [
     "noticeNo",
     "noticeTime",
     "deadline",
     "items"
    ],
    "properties": {
     "noticeNo": {
      "title": "告知书编号 notice number",
      "description": "补正告知书的编号。 Number of the notice.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH-BZ-0001"
      ]
     },
     "noticeTime": {
      "$ref": "#/components/schemas/Moment",
      "title": "告知时间 notice time",
      "description": "告知申请人的时刻。 When the applicant was told."
     },
     "deadline": {
      "$ref": "#/components/schemas/Date",
      "title": "补正期限 deadline",
      "description": "应补交的最后一天。 The last day for handing it in."
     },
     "items": {
      "title": "补正项 items",
      "description": "一次性列全的补正项。 Everything to be corrected, in one list.",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/CorrectionItem"
      }
     },
     "outcome": {
      "$ref": "#/components/schemas/CorrectionOutcome",
      "title": "结果 outcome",
      "description": "补齐、逾期或撤回。 Corrected, overdue or withdrawn.",
      "examples": [
       "corrected"
      ]
     },
     "submitTime": {
      "$ref": "#/components/schemas/Moment",
      "title": "补交时间 handed in at",
      "description": "申请人补交的时刻。 When it was handed in."
     }
    }
   },
   "CaseDelivery": {
    "title": "送达 delivery",
    "description": "结果怎样交到申请人手里；物流送达须有公司和单号。 How the result reaches the applicant; by courier with company and waybill.",
    "$comment": "standards §3.7: GB39046 T15, GD 9 (S names)",
    "allOf": [
     {
      "if": {
       "properties": {
        "mode": {
         "const": "logistics"
        }
       },
       "required": [
        "mode"
       ]
      },
      "then": {
       "required": [
        "company",
        "expressNo"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "mode"
    ],
    "properties": {
     "mode": {
      "$ref": "#/components/schemas/DeliveryMode",
      "title": "送达方式 way of delivery",
      "description": "直接送达、自取、物流或公告。 Handed over, picked up, by courier or announced.",
      "examples": [
       "logistics"
      ],
      "$comment": "L22 S; names P"
     },
     "company": {
      "title": "物流公司 courier",
      "description": "物流公司的名称，物流送达时必填。 Courier, required with one.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "中国邮政"
      ],
      "$comment": "GB39046 T15 S name, ≤100 P"
     },
     "expressNo": {
      "title": "物流单号 waybill",
      "description": "物流单号，物流送达时必填。 Waybill, required with a courier.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "EM000000000CN"
      ],
      "$comment": "GB39046 T15 S name, ≤50 P"
     },
     "sendTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "寄出时间 sent at",
      "description": "寄出的时刻。 When it was sent.",
      "$comment": "GB39046 T15 S name"
     },
     "receiver": {
      "title": "签收人 receiver",
      "description": "签收或领取人的姓名。 Who received it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "陈晓雨"
      ],
      "$comment": "GD 9 领取登记 S, ≤100 P"
     }
    },
    "additionalProperties": false,
    "examples": [
     {
      "mode": "logistics",
      "company": "中国邮政",
      "expressNo": "EM000000000CN",
      "sendTime": "2026-11-22T15:00:00+08:00",
      "receiver": "陈晓雨"
     }
    ]
   },
   "CaseEventKind": {
    "title": "办件事件 kind of case event",
    "description": "办件上发生的事。What happened to a case.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "dispatched",
     "waiting",
     "released",
     "accepted",
     "refused",
     "correctionRequested",
     "corrected",
     "step",
     "granted",
     "denied",
     "withdrawn",
     "resultCorrected",
     "rated"
    ],
    "examples": [
     "dispatched"
    ],
    "x-labels": {
     "dispatched": {
      "zh": "已分办",
      "en": "dispatched"
     },
     "waiting": {
      "zh": "等待前置事项",
      "en": "waiting for another item"
     },
     "released": {
      "zh": "前置事项已办结",
      "en": "released"
     },
     "accepted": {
      "zh": "受理",
      "en": "accepted"
     },
     "refused": {
      "zh": "不予受理",
      "en": "refused"
     },
     "correctionRequested": {
      "zh": "一次性补正告知",
      "en": "correction requested"
     },
     "corrected": {
      "zh": "已补正",
      "en": "corrected"
     },
     "step": {
      "zh": "环节办理",
      "en": "step"
     },
     "granted": {
      "zh": "准予办结",
      "en": "granted"
     },
     "denied": {
      "zh": "不予办理",
      "en": "denied"
     },
     "withdrawn": {
      "zh": "撤回",
      "en": "withdrawn"
     },
     "resultCorrected": {
      "zh": "更正办结信息",
      "en": "result corrected"
     },
     "rated": {
      "zh": "已评价",
      "en": "rated"
     }
    }
   },
   "CaseFee": {
    "title": "收费 fee",
    "description": "办件的一笔收费。 One fee of a case.",
    "$comment": "standards §3.7: SD FEEINFO, FJ 24/25, columns uncertain (U)",
    "type": "object",
    "required": [
     "feeName",
     "amount"
    ],
    "properties": {
     "feeName": {
      "title": "收费名称 name",
      "description": "收费项目的名称。 What the fee is for.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "工本费"
      ],
      "$comment": "SD FEEINFO, GD (columns U) ≤200"
     },
     "amount": {
      "title": "金额（元） amount in CNY",
      "description": "人民币元，最多两位小数。 In CNY, at most two decimals.",
      "type": "number",
      "minimum": 0,
      "examples": [
       10.5
      ],
      "$comment": "S decimal(2), columns U"
     },
     "payTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "缴费时间 paid at",
      "description": "缴费的时刻。 When it was paid.",
      "$comment": "FJ 24/25 (columns U)"
     },
     "payChannel": {
      "title": "缴费渠道 channel",
      "description": "缴费的渠道，例如现金或统一支付平台。 Cash, the payment platform and so on.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "统一支付平台"
      ],
      "$comment": "U ≤50"
     },
     "receiptNo": {
      "title": "票据号 receipt number",
      "description": "财政票据号。 Number of the receipt.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "5200260001"
      ],
      "$comment": "U ≤50"
     }
    },
    "additionalProperties": false,
    "examples": [
     {
      "feeName": "工本费",
      "amount": 10.5,
      "payTime": "2026-11-22T09:30:00+08:00",
      "payChannel": "统一支付平台",
      "receiptNo": "5200260001"
     }
    ]
   },
   "CaseFile": {
    "title": "办件卷宗 case file",
    "description": "办理人员打开的一个办件：概要、申请人、填报内容、材料和可做的动作。 A case as its officer opens it.",
    "allOf": [
     {
      "$ref": "#/components/schemas/CaseSummary"
     }
    ],
    "type": "object",
    "required": [
     "applicationId",
     "version",
     "applicant",
     "answers",
     "form",
     "materials",
     "allowedActions"
    ],
    "properties": {
     "applicationId": {
      "title": "一件事办件编号 application id",
      "description": "平台给出的一件事办件编号。 Given by the platform.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH20261122A0001"
      ]
     },
     "version": {
      "title": "版本 version",
      "description": "卷宗的版本，办理时须带上所见的版本。 Version of the file; an action names the one that was seen.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       3
      ]
     },
     "applicant": {
      "$ref": "#/components/schemas/CaseApplicant",
      "title": "申请人 applicant",
      "description": "谁的申请。 Whose application it is."
     },
     "answers": {
      "$ref": "#/components/schemas/JsonObject",
      "title": "本事项填报内容 this item's answers",
      "description": "本事项的填报内容，按本事项的字段。 Answers in this item's own fields.",
      "examples": [
       {
        "newborn": {
         "name": "顾小满"
        }
       }
      ]
     },
     "form": {
      "$ref": "#/components/schemas/FormDefinition",
      "title": "表单 form",
      "description": "本事项的表单。 The form of this item."
     },
     "materials": {
      "title": "材料 materials",
      "description": "材料清单。 The materials.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseFileMaterial"
      }
     },
     "allowedActions": {
      "title": "可办动作 allowed actions",
      "description": "当前状态下可做的动作。 What may be done in the present status.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseActionName"
      },
      "examples": [
       [
        "accept",
        "refuse",
        "requestCorrection"
       ]
      ]
     }
    }
   },
   "CaseFileMaterial": {
    "title": "办件材料 material of a case file",
    "description": "卷宗里的一份材料，连同可打开的文件。 One material of the case file with the files that can be opened.",
    "type": "object",
    "required": [
     "materialKey",
     "mode",
     "materialName",
     "files"
    ],
    "properties": {
     "materialKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "材料键 material key",
      "description": "一件事内材料的短标识。 Short id of the material inside the bundle."
     },
     "mode": {
      "$ref": "#/components/schemas/MaterialMode",
      "title": "提交方式 mode",
      "description": "上传、免提交或容缺后补。 Uploaded, exempted or to follow.",
      "examples": [
       "upload"
      ]
     },
     "fileIds": {
      "title": "文件标识 file ids",
      "description": "已上传文件的标识。 Ids of uploaded files.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      },
      "examples": [
       [
        "file-0001"
       ]
      ]
     },
     "licenceId": {
      "$ref": "#/components/schemas/LicenceId",
      "title": "证照标识 licence id",
      "description": "免提交时所依据的电子证照。 The licence that exempts it."
     },
     "certNo": {
      "title": "证照编号 certificate number",
      "description": "同一申请中前置事项签发的证照编号。 Of what another item of the same application issued.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "520001832"
      ]
     },
     "materialName": {
      "title": "材料名称 material name",
      "description": "与材料清单一致的名称。 The name in the list of materials.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "结婚证"
      ]
     },
     "files": {
      "title": "文件 files",
      "description": "可打开的文件。 The files that can be opened.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/UploadedFile"
      }
     }
    }
   },
   "CaseMaterial": {
    "title": "办件材料 case material",
    "description": "办件收取的一份材料，或以电子证照免提交的一份。 One material taken in, or exempted by a licence on record.",
    "$comment": "standards §3.6, up_pro_material (DDL S)",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     },
     {
      "if": {
       "properties": {
        "exempt": {
         "const": true
        }
       },
       "required": [
        "exempt"
       ]
      },
      "then": {
       "required": [
        "licenceId"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "getType": {
         "const": "licence"
        }
       },
       "required": [
        "getType"
       ]
      },
      "then": {
       "required": [
        "licenceId"
       ]
      }
     },
     {
      "dependentRequired": {
       "fileDigest": [
        "fileDigestAlgorithm",
        "attachName"
       ],
       "fileDigestAlgorithm": [
        "fileDigest"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "projectNo",
     "materialName",
     "getType"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "所属办件的编号。 The case it belongs to.",
      "$comment": "DDL S ≤50"
     },
     "materialName": {
      "title": "材料名称 material name",
      "description": "与事项材料清单一致的名称。 The name in the item's list of materials.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "结婚证"
      ],
      "$comment": "DDL S ≤200; equals an ItemMaterial (W)"
     },
     "getType": {
      "$ref": "#/components/schemas/MaterialGetType",
      "title": "收取方式 how it was taken in",
      "description": "纸质、上传、扫描或电子证照。 On paper, uploaded, scanned or a licence on record.",
      "examples": [
       "upload"
      ],
      "$comment": "L19 U; names P"
     },
     "getNum": {
      "title": "收取数量 number",
      "description": "收取的份数。 How many copies.",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "examples": [
       1
      ],
      "$comment": "DDL S ≤99"
     },
     "getTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "收取时间 taken in at",
      "description": "收取材料的时刻。 When it was taken in.",
      "$comment": "DDL S"
     },
     "attachName": {
      "title": "附件名称 attachment",
      "description": "附件的文件名。 File name of the attachment.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "结婚证.jpg"
      ],
      "$comment": "DDL S ≤200"
     },
     "exempt": {
      "title": "免提交 exempt",
      "description": "以电子证照免提交，须有证照标识。 Not handed in because a licence is on record; its id is required.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "P"
     },
     "licenceId": {
      "$ref": "#/components/schemas/LicenceId",
      "title": "证照标识 licence id",
      "description": "电子证照标识，免提交或取自证照库时必填。 Id of the licence; required when exempt or taken from the licence register.",
      "$comment": "P; ≤128; GB/T 36904 check character S"
     },
     "trustLevel": {
      "$ref": "#/components/schemas/TrustLevel",
      "title": "可信等级 trust level",
      "description": "A 可直接使用，B 已核验可复用，C 须核原件，D 自制承诺。 A usable directly, B verified, C to be compared with the original, D self-made.",
      "examples": [
       "A"
      ],
      "$comment": "L24 S 国办函〔2016〕108号"
     },
     "fileDigestAlgorithm": {
      "$ref": "#/components/schemas/DigestAlgorithm",
      "title": "附件摘要算法 algorithm of that digest",
      "description": "摘要所用的算法，与摘要同时填写。 What the digest was computed with; given together with it.",
      "examples": [
       "sm3"
      ],
      "$comment": "P"
     },
     "fileDigest": {
      "$ref": "#/components/schemas/Digest256",
      "title": "附件摘要 digest of the attachment",
      "description": "附件内容的摘要，六十四位小写十六进制。 Digest of the attachment's bytes, 64 lower-case hexadecimal digits.",
      "$comment": "P: SM3; SHA-256 allowed where no SM3 is at hand"
     },
     "remark": {
      "title": "备注 remark",
      "description": "补充说明。 A remark.",
      "type": "string",
      "maxLength": 1000,
      "examples": [
       "原件已核对"
      ],
      "$comment": "DDL S ≤1000"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "licenceId",
      "path": "licenceId"
     }
    ],
    "examples": [
     {
      "rowGuid": "material-0001",
      "cdOperation": "insert",
      "cdTime": "2026-11-22T09:40:00+08:00",
      "dataSource": "152",
      "dataVersion": 1,
      "sourceSystem": "police-residence",
      "projectNo": "QH20261122000001",
      "materialName": "结婚证",
      "getType": "licence",
      "exempt": true,
      "licenceId": "1.2.156.3005.2.11100000000013338W011.11529900MB9Q00019B.20230000403.001.7",
      "trustLevel": "A"
     }
    ]
   },
   "CaseOutcome": {
    "title": "办件结果 outcome of a case",
    "description": "办件怎样办结。 How a case ended.",
    "type": "object",
    "required": [
     "resultType",
     "resultDate"
    ],
    "properties": {
     "resultType": {
      "$ref": "#/components/schemas/ResultType",
      "title": "结果类型 result",
      "description": "七种办结结果之一。 One of seven ends.",
      "examples": [
       "granted"
      ]
     },
     "resultDate": {
      "$ref": "#/components/schemas/Moment",
      "title": "办结时间 result date",
      "description": "办结的时刻。 When it ended."
     },
     "resultCertName": {
      "title": "证照名称 certificate name",
      "description": "准予时签发的证照名称。 Certificate that was issued.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "居民户口簿"
      ]
     },
     "resultCertNo": {
      "title": "证照编号 certificate number",
      "description": "证照上的编号。 Number on the certificate.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "520001832"
      ]
     },
     "resultExplain": {
      "title": "说明 explanation",
      "description": "对结果的说明。 What was said about it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "符合登记条件，准予登记。"
      ]
     }
    }
   },
   "CaseResult": {
    "title": "办结 case result",
    "description": "每个办件最多一行：怎样办结、何时、结果证照、收费和送达。 At most one row a case: how it ended, when, the certificate, fees and delivery.",
    "$comment": "standards §3.7, up_pro_result (DDL S). The column satisfaction of the DDL is left out: the SDK never fills it",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     },
     {
      "if": {
       "properties": {
        "resultType": {
         "enum": [
          "notGranted",
          "voided",
          "transferred",
          "withdrawn",
          "correctionOverdue",
          "notAccepted"
         ]
        }
       },
       "required": [
        "resultType"
       ]
      },
      "then": {
       "required": [
        "resultExplain"
       ]
      }
     },
     {
      "dependentRequired": {
       "resultCertName": [
        "resultCertNo"
       ],
       "resultCertNo": [
        "resultCertName"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "isDeliveryResults": {
         "const": true
        }
       },
       "required": [
        "isDeliveryResults"
       ]
      },
      "then": {
       "required": [
        "delivery"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "projectNo",
     "resultType",
     "resultDate",
     "isDeliveryResults"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "所属办件的编号，一个办件只办结一次。 The case, which ends once.",
      "$comment": "DDL S; one result per case"
     },
     "resultType": {
      "$ref": "#/components/schemas/ResultType",
      "title": "办结结果 result",
      "description": "准予、不予、撤回等七种，按名称。 One of seven ends, by name.",
      "examples": [
       "granted"
      ],
      "$comment": "L21 S local digits differ; national digits U, so names (P)"
     },
     "resultDate": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "办结时间 result date",
      "description": "办结的时刻，不早于受理和各环节。 When it ended, not before acceptance and steps.",
      "$comment": "DDL S"
     },
     "handleUserName": {
      "title": "办理人 officer",
      "description": "办结人员的姓名。 The officer who ended it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "彭勇"
      ],
      "$comment": "DDL S ≤100"
     },
     "isDeliveryResults": {
      "title": "是否快递结果 result delivered by courier",
      "description": "结果是否快递；为是时须填送达。 Whether the result goes by courier; delivery is then required.",
      "type": "boolean",
      "examples": [
       false
      ],
      "$comment": "DDL S"
     },
     "resultCertName": {
      "title": "结果证照名称 certificate name",
      "description": "准予且结果为证照时与编号同时填写，多个以 ^ 连接。 With its number when a certificate was granted; several joined by ^.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "居民户口簿"
      ],
      "$comment": "DDL S; GB39046 200; several joined by ^"
     },
     "resultCertNo": {
      "title": "结果证照编号 certificate number",
      "description": "证照编号，与名称同时填写，多个以 ^ 连接。 With the name; several joined by ^.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "520001832"
      ],
      "$comment": "DDL S; GB39046 50; several joined by ^"
     },
     "certValidity": {
      "title": "有效期限 validity",
      "description": "证照有效期限的文字。 Validity in words.",
      "type": "string",
      "minLength": 1,
      "maxLength": 30,
      "examples": [
       "长期"
      ],
      "$comment": "GB39046 S ≤30"
     },
     "issueOrg": {
      "title": "发证单位 issued by",
      "description": "发证单位的全称。 Full name of the body that issued it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "GB39046 S ≤200"
     },
     "resultExplain": {
      "title": "办件结果描述 explanation",
      "description": "结果说明，未准予时必填，不得只有标点。 Explanation in words; required unless granted.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "符合登记条件，准予登记。"
      ],
      "$comment": "DDL S; required unless granted (SD exitres, GD ZFHTHYY)"
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode",
      "title": "办结地区划 area code",
      "description": "办结地区划代码。 Area code where it ended.",
      "$comment": "DDL S 6–12"
     },
     "remark": {
      "title": "备注 remark",
      "description": "补充说明。 A remark.",
      "type": "string",
      "maxLength": 256,
      "examples": [
       "结果已归档"
      ],
      "$comment": "DDL S ≤256"
     },
     "fees": {
      "title": "收费 fees",
      "description": "办件的收费，事项收费时填写。 The fees, when the item has one.",
      "type": "array",
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/CaseFee"
      },
      "examples": [
       [
        {
         "feeName": "工本费",
         "amount": 10.5
        }
       ]
      ],
      "$comment": "C: isFee=1; SD FEEINFO, FJ 24/25 (columns U)"
     },
     "delivery": {
      "$ref": "#/components/schemas/CaseDelivery",
      "title": "送达 delivery",
      "description": "结果的送达，快递结果时必填。 Delivery of the result; required by courier.",
      "examples": [
       {
        "mode": "pickUp"
       }
      ],
      "$comment": "GB39046 T15, GD 9 (S names); C"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "explanation",
      "path": "resultExplain"
     },
     {
      "check": "fees"
     }
    ],
    "examples": [
     {
      "rowGuid": "result-0001",
      "cdOperation": "insert",
      "cdTime": "2026-11-22T09:40:00+08:00",
      "dataSource": "152",
      "dataVersion": 1,
      "sourceSystem": "police-residence",
      "projectNo": "QH20261122000001",
      "resultType": "granted",
      "resultDate": "2026-11-22T09:30:00+08:00",
      "isDeliveryResults": false,
      "resultCertName": "出生医学证明",
      "resultCertNo": "X520000001"
     }
    ]
   },
   "CaseSpecialProcedure": {
    "title": "特别程序 case special procedure",
    "description": "办理中不计入时限或延长时限的程序，开始时推送一行，结束时以新版本补上结束时间和结果。 What stops the clock of a case or adds to its limit: one row when it starts, its next version when it ends.",
    "$comment": "standards §3.4, up_pro_special_procedure (DDL S). GD sends two messages (5 application, 6 result), FJ 21 and 23; the DDL requires the end, so a national row is written when the procedure is closed (P)",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     },
     {
      "dependentRequired": {
       "endTime": [
        "result"
       ],
       "result": [
        "endTime"
       ],
       "orgName": [
        "orgCode"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "specialType": {
         "const": "extension"
        }
       },
       "required": [
        "specialType"
       ]
      },
      "then": {
       "required": [
        "basis"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "projectNo",
     "specialType",
     "specialName",
     "startTime",
     "reason"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "所属办件的编号，办件须已受理。 The case it belongs to, which has been accepted.",
      "$comment": "DDL S ≤50"
     },
     "specialType": {
      "$ref": "#/components/schemas/SpecialType",
      "title": "特别程序种类 kind",
      "description": "延长审批增加时限，其余种类暂停计时。 An extension adds to the limit, every other kind stops the clock.",
      "examples": [
       "hearing"
      ],
      "$comment": "L18 S2; which kinds stop the clock: 行政许可法 §45 (standards §7 S)"
     },
     "specialName": {
      "title": "特别程序名称 name",
      "description": "告知申请人的程序名称。 The name by which the applicant was told of it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "听证"
      ],
      "$comment": "DDL S ≤1000"
     },
     "applyUserName": {
      "title": "特别程序申请人 who asked for it",
      "description": "提出启动特别程序的人员姓名。 The person who asked for the procedure.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "李卫"
      ],
      "$comment": "DDL S ≤100"
     },
     "startTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "开始时间 started at",
      "description": "程序开始、计时暂停的时刻，不早于受理时间。 When it started and the clock stopped, not before acceptance.",
      "$comment": "DDL S, column special_time"
     },
     "reason": {
      "title": "启动理由 reason",
      "description": "为何启动，须写明事实，不得只有标点。 Why it was started, in words.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "申请事项涉及重大公共利益，需举行听证。"
      ],
      "$comment": "DDL S ≤2000"
     },
     "basis": {
      "title": "启动依据 legal basis",
      "description": "法律依据条款；延长审批时必填。 The provision it rests on; required for an extension.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "《中华人民共和国行政许可法》第四十六条"
      ],
      "$comment": "P; C: an extension needs the approval of the head (行政许可法 §42, standards §7 S)"
     },
     "endTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "结束时间 ended at",
      "description": "程序结束、恢复计时的时刻；未结束不填，不得早于开始时间。 When it ended and the clock went on; absent while it is open.",
      "$comment": "DDL S, NOT NULL there; C here (P)"
     },
     "result": {
      "title": "程序结果 result",
      "description": "程序的结果，与结束时间同时填写。 What came of it, given together with the end.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "听证会认为符合许可条件。"
      ],
      "$comment": "DDL S ≤2000; C: with endTime"
     },
     "explain": {
      "title": "办理意见 explanation",
      "description": "办理人员的补充意见。 What the officer adds.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "恢复办理。"
      ],
      "$comment": "DDL S ≤2000"
     },
     "handleUser": {
      "title": "办理人 officer",
      "description": "办理特别程序的人员姓名。 The officer who conducts it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "李卫"
      ],
      "$comment": "GB39046 S ≤100; not in DDL"
     },
     "orgName": {
      "title": "办理单位 body",
      "description": "办理特别程序的单位全称，填写时须同时填写代码。 The body that conducts it; its code goes with it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "GB39046 S ≤100; not in DDL"
     },
     "orgCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "办理单位代码 code of the body",
      "description": "办理单位的统一社会信用代码。 The USCC of that body.",
      "$comment": "GB39046 S 18; not in DDL"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "order",
      "paths": [
       "startTime",
       "endTime"
      ]
     },
     {
      "check": "explanation",
      "path": "reason"
     },
     {
      "check": "explanation",
      "path": "result"
     }
    ],
    "examples": [
     {
      "rowGuid": "special-0001",
      "cdOperation": "insert",
      "cdTime": "2026-11-22T09:40:00+08:00",
      "dataSource": "152",
      "dataVersion": 1,
      "sourceSystem": "police-residence",
      "projectNo": "QH20261122000001",
      "specialType": "hearing",
      "specialName": "听证",
      "applyUserName": "李卫",
      "startTime": "2026-11-22T09:30:00+08:00",
      "reason": "申请事项涉及重大公共利益，需举行听证。",
      "basis": "《中华人民共和国行政许可法》第四十六条",
      "handleUser": "李卫",
      "orgName": "青禾市公安局",
      "orgCode": "11529900MB9Q000276"
     }
    ]
   },
   "CaseStatus": {
    "title": "办件状态 status of a case",
    "description": "办件在平台案件服务里的状态；交换用的状态见办件交换状态。The state of a case in the case service; the exchange has HandlingState.",
    "$comment": "P over L20, whose digits differ between provinces",
    "type": "string",
    "enum": [
     "waiting",
     "submitted",
     "correcting",
     "accepted",
     "granted",
     "notGranted",
     "notAccepted",
     "withdrawn"
    ],
    "examples": [
     "waiting"
    ],
    "x-labels": {
     "waiting": {
      "zh": "等待前置事项",
      "en": "waiting for another item"
     },
     "submitted": {
      "zh": "待受理",
      "en": "submitted"
     },
     "correcting": {
      "zh": "待补正",
      "en": "to be corrected"
     },
     "accepted": {
      "zh": "办理中",
      "en": "accepted"
     },
     "granted": {
      "zh": "已办结",
      "en": "granted"
     },
     "notGranted": {
      "zh": "不予办理",
      "en": "not granted"
     },
     "notAccepted": {
      "zh": "不予受理",
      "en": "not accepted"
     },
     "withdrawn": {
      "zh": "已撤回",
      "en": "withdrawn"
     }
    }
   },
   "CaseStep": {
    "title": "办件环节 case step",
    "description": "办件每经过一个环节一行。 One row for each step of a case.",
    "$comment": "standards §3.3, up_pro_process (DDL S)",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     }
    ],
    "type": "object",
    "required": [
     "projectNo",
     "stepNo",
     "eventName",
     "processName",
     "handleUserName",
     "handleExplain",
     "eventStartTime",
     "eventEndTime",
     "orgName",
     "orgCode"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "所属办件的编号。 The case it belongs to.",
      "$comment": "DDL S ≤50"
     },
     "stepNo": {
      "title": "环节序号 number of the step",
      "description": "从 1 起，办件内连续不重复。 From 1, consecutive and unique in the case.",
      "type": "integer",
      "minimum": 1,
      "maximum": 999,
      "examples": [
       1
      ],
      "$comment": "P (SD sn); unique in the case"
     },
     "eventName": {
      "$ref": "#/components/schemas/StepEvent",
      "title": "业务动作 decision of the step",
      "description": "通过、退回或其他。 Passed, returned or other.",
      "examples": [
       "passed"
      ],
      "$comment": "L17 S: national 1–3; SD noderesult has eight"
     },
     "processName": {
      "title": "环节名称 name of the step",
      "description": "环节的名称。 Name of the step.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "审查"
      ],
      "$comment": "DDL S ≤1000; GB39046 100"
     },
     "nodeType": {
      "$ref": "#/components/schemas/NodeType",
      "title": "节点类型 place of the step",
      "description": "开始、中间、结束或唯一环节。 First, between, last or only step.",
      "examples": [
       "middle"
      ],
      "$comment": "SD S (nodetype 1–4)"
     },
     "stepState": {
      "$ref": "#/components/schemas/StepState",
      "title": "环节状态 state of the step",
      "description": "待办或已办。 Still to do or done.",
      "examples": [
       "done"
      ],
      "$comment": "GB39046 S"
     },
     "handleUserName": {
      "title": "环节处理人 officer",
      "description": "环节处理人的姓名。 The officer of the step.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "彭勇"
      ],
      "$comment": "DDL S ≤100"
     },
     "handleExplain": {
      "title": "处理意见 explanation",
      "description": "处理意见，不得只有标点。 What was decided and why, in words.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "材料齐全，符合登记条件。"
      ],
      "$comment": "DDL S; GB39046 1000; not only punctuation"
     },
     "eventStartTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "开始时间 started at",
      "description": "环节开始的时刻，不早于受理时间。 When it started, not before acceptance.",
      "$comment": "DDL S"
     },
     "eventEndTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "结束时间 ended at",
      "description": "环节结束的时刻，不早于开始；没有结束的写开始时间。 When it ended, not before its start; without an end the start is written.",
      "$comment": "DDL S; without an end the start is written (GB39046, SD)"
     },
     "orgName": {
      "title": "处理单位 body",
      "description": "处理单位的全称。 Full name of the body.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "GB39046 S ≤100; not in DDL"
     },
     "orgCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "处理单位代码 code of the body",
      "description": "处理单位的统一社会信用代码。 The USCC of that body.",
      "$comment": "GB39046 S 18; not in DDL"
     },
     "remark": {
      "title": "备注 remark",
      "description": "补充说明。 A remark.",
      "type": "string",
      "maxLength": 256,
      "examples": [
       "夜间系统补录"
      ],
      "$comment": "DDL S ≤256"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "order",
      "paths": [
       "eventStartTime",
       "eventEndTime"
      ]
     },
     {
      "check": "explanation",
      "path": "handleExplain"
     }
    ],
    "examples": [
     {
      "rowGuid": "step-0001",
      "cdOperation": "insert",
      "cdTime": "2026-11-22T09:40:00+08:00",
      "dataSource": "152",
      "dataVersion": 1,
      "sourceSystem": "police-residence",
      "projectNo": "QH20261122000001",
      "stepNo": 1,
      "eventName": "passed",
      "processName": "审核",
      "handleUserName": "李卫",
      "handleExplain": "材料齐全，符合条件。",
      "eventStartTime": "2026-11-22T09:00:00+08:00",
      "eventEndTime": "2026-11-22T09:30:00+08:00",
      "orgName": "青禾市卫生健康局",
      "orgCode": "11529900MB9Q00019B"
     }
    ]
   },
   "CaseSummary": {
    "title": "办件概要 case summary",
    "description": "申请人看到的一个办件：状态、时限、补正、结果和进度。 A case as its applicant sees it.",
    "type": "object",
    "required": [
     "projectNo",
     "itemKey",
     "taskCode",
     "taskName",
     "deptCode",
     "deptName",
     "status",
     "statusAt",
     "waitingFor",
     "rateable",
     "timeline"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "事项办件的编号。 Number of the single case."
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key",
      "description": "一件事内事项的短标识。 Short id of the item inside the bundle."
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code",
      "description": "三十一位实施编码。 31 characters."
     },
     "taskName": {
      "title": "事项名称 item name",
      "description": "事项的名称。 Name of the item.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "出生登记"
      ]
     },
     "deptCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "部门代码 department code",
      "description": "承办部门的统一社会信用代码。 The USCC of the department."
     },
     "deptName": {
      "title": "部门名称 department name",
      "description": "承办部门的全称。 Full name of the department.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市公安局"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/CaseStatus",
      "title": "状态 status",
      "description": "当前状态，按名称。 Present status by name."
     },
     "statusAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "状态时间 status since",
      "description": "进入当前状态的时刻。 When the present status began."
     },
     "promiseDate": {
      "$ref": "#/components/schemas/Date",
      "title": "承诺办结日期 promised date",
      "description": "承诺办结的日期。 The day promised."
     },
     "promiseUnknownReason": {
      "title": "无法承诺的原因 why no date can be promised",
      "description": "无法给出日期时的原因。 Why no date can be given.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "工作日历尚未公布"
      ]
     },
     "waitingFor": {
      "title": "等待的事项 item keys it waits for",
      "description": "须先办结的事项。 Items that have to end first.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ItemKey"
      },
      "examples": [
       [
        "birthCertificate"
       ]
      ]
     },
     "correction": {
      "$ref": "#/components/schemas/CaseCorrectionNotice",
      "title": "补正 correction",
      "description": "待补正或已补正的告知。 The notice, open or answered."
     },
     "result": {
      "$ref": "#/components/schemas/CaseOutcome",
      "title": "结果 result",
      "description": "办结后填写。 Once the case has ended."
     },
     "rating": {
      "$ref": "#/components/schemas/GivenRating",
      "title": "评价 rating",
      "description": "评价后填写。 Once it was rated."
     },
     "rateable": {
      "title": "可评价 rateable",
      "description": "申请人现在能否评价。 Whether the applicant may rate it now.",
      "type": "boolean",
      "examples": [
       true
      ]
     },
     "timeline": {
      "title": "进度 timeline",
      "description": "从提交起的每一步，按时间先后。 Every step since submission, in order.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TimelineEntry"
      }
     }
    }
   },
   "CatalogCode": {
    "title": "基本编码 catalogue code",
    "description": "12 位：区域 2、事项类型 2、部门 2、主项 3、子项 3。 12 characters: region 2, item type 2, department 2, main item 3, sub-item 3.",
    "$comment": "S2 practice 12; GB39046 an..10 (deviation, standards 0.2 #2)",
    "type": "string",
    "pattern": "^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$",
    "examples": [
     "312003564000"
    ]
   },
   "CertificateNumber": {
    "title": "证件号码 certificate number",
    "description": "先明文校验，再脱敏或加密。 In the clear; it is validated first, then masked or encrypted.",
    "$comment": "S DDL varchar(500) because the value may be encrypted; plain ≤64 (standards 0.2 #7)",
    "type": "string",
    "minLength": 1,
    "maxLength": 64,
    "examples": [
     "529900199203150026"
    ]
   },
   "CertificateType": {
    "title": "证件类型 certificate type",
    "description": "证件种类，三位数字，按 GA/T 2000.156；统一社会信用代码用 001。The kind of document, three digits of GA/T 2000.156; a unified social credit code has 001.",
    "$comment": "L15 GA/T 2000.156-2016 (S GAT, names of 721–732 U, 411 from L15), plus 001 for USCC, which GA/T lacks (standards 0.2 #5). 好差评 writes 999 for 990 (0.2 #10). Zhejiang 31 is read as the identity card (U); Shandong 01 and 02 are seen without a meaning. No code for the residence permits of Hong Kong, Macao and Taiwan residents is published (U)",
    "type": "string",
    "enum": [
     "111",
     "112",
     "113",
     "114",
     "115",
     "116",
     "117",
     "118",
     "119",
     "121",
     "123",
     "125",
     "127",
     "129",
     "131",
     "133",
     "151",
     "153",
     "154",
     "157",
     "159",
     "161",
     "163",
     "191",
     "211",
     "212",
     "213",
     "214",
     "215",
     "216",
     "217",
     "218",
     "219",
     "221",
     "223",
     "225",
     "227",
     "229",
     "231",
     "233",
     "240",
     "241",
     "291",
     "311",
     "411",
     "412",
     "413",
     "414",
     "415",
     "416",
     "417",
     "418",
     "419",
     "420",
     "421",
     "511",
     "512",
     "513",
     "515",
     "516",
     "517",
     "518",
     "552",
     "553",
     "554",
     "555",
     "556",
     "557",
     "558",
     "620",
     "621",
     "631",
     "633",
     "634",
     "635",
     "636",
     "637",
     "638",
     "639",
     "640",
     "641",
     "642",
     "643",
     "644",
     "647",
     "650",
     "711",
     "721",
     "722",
     "723",
     "724",
     "725",
     "726",
     "727",
     "728",
     "729",
     "730",
     "731",
     "732",
     "733",
     "734",
     "735",
     "736",
     "737",
     "738",
     "739",
     "740",
     "741",
     "742",
     "743",
     "744",
     "745",
     "746",
     "747",
     "748",
     "761",
     "765",
     "771",
     "781",
     "791",
     "792",
     "811",
     "812",
     "813",
     "821",
     "822",
     "990",
     "001"
    ],
    "examples": [
     "111"
    ],
    "x-labels": {
     "111": {
      "zh": "居民身份证",
      "en": "resident identity card"
     },
     "112": {
      "zh": "临时居民身份证",
      "en": "temporary identity card"
     },
     "113": {
      "zh": "居民户口簿",
      "en": "household register"
     },
     "114": {
      "zh": "军官证",
      "en": "officer card"
     },
     "115": {
      "zh": "武警警官证",
      "en": "armed police officer card"
     },
     "116": {
      "zh": "暂住证",
      "en": "temporary residence card"
     },
     "117": {
      "zh": "出生医学证明",
      "en": "medical certificate of birth"
     },
     "118": {
      "zh": "士兵证",
      "en": "soldier card"
     },
     "119": {
      "zh": "武警士兵证",
      "en": "armed police soldier card"
     },
     "121": {
      "zh": "法官证",
      "en": "judge card"
     },
     "123": {
      "zh": "人民警察证",
      "en": "police card"
     },
     "125": {
      "zh": "检察官证",
      "en": "prosecutor card"
     },
     "127": {
      "zh": "律师证",
      "en": "lawyer card"
     },
     "129": {
      "zh": "记者证",
      "en": "journalist card"
     },
     "131": {
      "zh": "工作证",
      "en": "work card"
     },
     "133": {
      "zh": "学生证",
      "en": "student card"
     },
     "151": {
      "zh": "出入证",
      "en": "entry pass"
     },
     "153": {
      "zh": "临时出入证",
      "en": "temporary entry pass"
     },
     "154": {
      "zh": "居住证",
      "en": "residence permit"
     },
     "157": {
      "zh": "医疗证",
      "en": "medical card"
     },
     "159": {
      "zh": "劳保证",
      "en": "labour insurance card"
     },
     "161": {
      "zh": "献血证",
      "en": "blood donor card"
     },
     "163": {
      "zh": "保险单",
      "en": "insurance policy"
     },
     "191": {
      "zh": "会员证",
      "en": "membership card"
     },
     "211": {
      "zh": "离休证",
      "en": "honorary retirement card"
     },
     "212": {
      "zh": "军官离休证",
      "en": "officer's honorary retirement card"
     },
     "213": {
      "zh": "退休证",
      "en": "retirement card"
     },
     "214": {
      "zh": "军官退休证",
      "en": "officer's retirement card"
     },
     "215": {
      "zh": "老年证",
      "en": "senior citizen card"
     },
     "216": {
      "zh": "武警警官离休证",
      "en": "armed police officer's honorary retirement card"
     },
     "217": {
      "zh": "残疾证",
      "en": "disability card"
     },
     "218": {
      "zh": "武警警官退休证",
      "en": "armed police officer's retirement card"
     },
     "219": {
      "zh": "结婚证",
      "en": "marriage certificate"
     },
     "221": {
      "zh": "离婚证",
      "en": "divorce certificate"
     },
     "223": {
      "zh": "独生子女证",
      "en": "only child certificate"
     },
     "225": {
      "zh": "毕业证",
      "en": "graduation certificate"
     },
     "227": {
      "zh": "肄业证",
      "en": "certificate of incomplete study"
     },
     "229": {
      "zh": "结业证",
      "en": "certificate of completion"
     },
     "231": {
      "zh": "学位证",
      "en": "degree certificate"
     },
     "233": {
      "zh": "军人通行证",
      "en": "military pass"
     },
     "240": {
      "zh": "社会医疗保障卡",
      "en": "medical insurance card"
     },
     "241": {
      "zh": "公共交通卡",
      "en": "public transport card"
     },
     "291": {
      "zh": "证明信",
      "en": "letter of introduction or proof"
     },
     "311": {
      "zh": "持枪证",
      "en": "gun licence"
     },
     "411": {
      "zh": "外交护照",
      "en": "diplomatic passport"
     },
     "412": {
      "zh": "公务护照",
      "en": "service passport"
     },
     "413": {
      "zh": "公务普通护照",
      "en": "public affairs passport"
     },
     "414": {
      "zh": "普通护照",
      "en": "ordinary passport"
     },
     "415": {
      "zh": "旅行证",
      "en": "travel document"
     },
     "416": {
      "zh": "出入境通行证",
      "en": "exit and entry permit"
     },
     "417": {
      "zh": "外国人出入境通行证",
      "en": "foreigner's exit and entry permit"
     },
     "418": {
      "zh": "外国人旅行证",
      "en": "foreigner's travel document"
     },
     "419": {
      "zh": "海员证",
      "en": "seafarer's passport"
     },
     "420": {
      "zh": "香港特别行政区护照",
      "en": "Hong Kong SAR passport"
     },
     "421": {
      "zh": "澳门特别行政区护照",
      "en": "Macao SAR passport"
     },
     "511": {
      "zh": "台湾居民来往大陆通行证",
      "en": "travel permit for Taiwan residents"
     },
     "512": {
      "zh": "台湾居民来往大陆通行证（一次有效）",
      "en": "travel permit for Taiwan residents (one journey)"
     },
     "513": {
      "zh": "往来港澳通行证",
      "en": "exit permit to Hong Kong and Macao"
     },
     "515": {
      "zh": "前往港澳通行证",
      "en": "one-way permit to Hong Kong and Macao"
     },
     "516": {
      "zh": "港澳居民来往内地通行证",
      "en": "travel permit for Hong Kong and Macao residents"
     },
     "517": {
      "zh": "往来台湾通行证",
      "en": "exit permit to Taiwan"
     },
     "518": {
      "zh": "因公往来港澳通行证",
      "en": "official exit permit to Hong Kong and Macao"
     },
     "552": {
      "zh": "台湾居民定居证",
      "en": "settlement permit for Taiwan residents"
     },
     "553": {
      "zh": "外国人永久居留身份证",
      "en": "permanent residence card"
     },
     "554": {
      "zh": "外国人居留证或居留许可",
      "en": "residence permit for foreigners"
     },
     "555": {
      "zh": "外国人临时居留证",
      "en": "temporary residence permit for foreigners"
     },
     "556": {
      "zh": "入籍证书",
      "en": "certificate of naturalization"
     },
     "557": {
      "zh": "退籍证书",
      "en": "certificate of loss of nationality"
     },
     "558": {
      "zh": "复籍证书",
      "en": "certificate of regained nationality"
     },
     "620": {
      "zh": "海上值勤证（红色）",
      "en": "sea duty card (red)"
     },
     "621": {
      "zh": "海上值勤证（蓝色）",
      "en": "sea duty card (blue)"
     },
     "631": {
      "zh": "出海船民证",
      "en": "seagoing boatman card"
     },
     "633": {
      "zh": "出海船舶户口簿",
      "en": "seagoing vessel register"
     },
     "634": {
      "zh": "出海船舶边防登记簿",
      "en": "seagoing vessel border register"
     },
     "635": {
      "zh": "搭靠台轮许可证",
      "en": "permit to board Taiwan vessels"
     },
     "636": {
      "zh": "台湾居民登陆证",
      "en": "Taiwan resident landing permit"
     },
     "637": {
      "zh": "台湾船员登陆证",
      "en": "Taiwan crew landing permit"
     },
     "638": {
      "zh": "临时入境许可（船员）",
      "en": "temporary entry permit (crew)"
     },
     "639": {
      "zh": "对台劳务人员登轮作业证",
      "en": "boarding permit for labour on Taiwan vessels"
     },
     "640": {
      "zh": "合资船船员登陆证",
      "en": "landing permit for crews of joint-venture vessels"
     },
     "641": {
      "zh": "合资船船员登轮作业证",
      "en": "boarding permit for crews of joint-venture vessels"
     },
     "642": {
      "zh": "粤港澳流动渔民证",
      "en": "mobile fisher card of Guangdong, Hong Kong and Macao"
     },
     "643": {
      "zh": "粤港澳临时流动渔民证",
      "en": "temporary mobile fisher card"
     },
     "644": {
      "zh": "粤港澳流动渔船户口簿",
      "en": "mobile fishing vessel register"
     },
     "647": {
      "zh": "登轮许可证",
      "en": "boarding permit"
     },
     "650": {
      "zh": "劳务人员登轮作业证",
      "en": "boarding permit for labour"
     },
     "711": {
      "zh": "边境管理区通行证",
      "en": "border administration area pass"
     },
     "721": {
      "zh": "中朝鸭绿江、图们江水文作业证",
      "en": "China–DPRK hydrographic work card"
     },
     "722": {
      "zh": "朝中鸭绿江、图们江水文作业证",
      "en": "DPRK–China hydrographic work card"
     },
     "723": {
      "zh": "中朝流筏固定代表证",
      "en": "China–DPRK rafting representative card"
     },
     "724": {
      "zh": "朝中流筏固定代表证",
      "en": "DPRK–China rafting representative card"
     },
     "725": {
      "zh": "中朝鸭绿江、图们江航行船舶船员证",
      "en": "China–DPRK river crew card"
     },
     "726": {
      "zh": "朝中鸭绿江、图们江航行船舶船员证",
      "en": "DPRK–China river crew card"
     },
     "727": {
      "zh": "中朝边境公安总代表证",
      "en": "China–DPRK border police chief representative card"
     },
     "728": {
      "zh": "朝中边境保卫总代表证",
      "en": "DPRK–China border security chief representative card"
     },
     "729": {
      "zh": "中朝边境公安副总代表证",
      "en": "China–DPRK border police deputy chief representative card"
     },
     "730": {
      "zh": "朝中边境保卫副总代表证",
      "en": "DPRK–China border security deputy chief representative card"
     },
     "731": {
      "zh": "中朝边境公安代表证",
      "en": "China–DPRK border police representative card"
     },
     "732": {
      "zh": "朝中边境保卫代表证",
      "en": "DPRK–China border security representative card"
     },
     "733": {
      "zh": "中朝边境地区出入境通行证",
      "en": "China–DPRK border area pass"
     },
     "734": {
      "zh": "朝中边境公务通行证",
      "en": "DPRK–China official border pass"
     },
     "735": {
      "zh": "朝中边境住民国境通行证",
      "en": "DPRK–China border resident pass"
     },
     "736": {
      "zh": "中蒙边境地区出入境通行证",
      "en": "China–Mongolia border area pass"
     },
     "737": {
      "zh": "蒙中边境地区出入境通行证",
      "en": "Mongolia–China border area pass"
     },
     "738": {
      "zh": "中缅边境地区出入境通行证",
      "en": "China–Myanmar border area pass"
     },
     "739": {
      "zh": "缅中边境通行证",
      "en": "Myanmar–China border pass"
     },
     "740": {
      "zh": "云南省边境地区境外边民入出境证",
      "en": "Yunnan entry card for foreign border residents"
     },
     "741": {
      "zh": "中尼边境地区出入境通行证",
      "en": "China–Nepal border area pass"
     },
     "742": {
      "zh": "尼中边境地区出入境通行证",
      "en": "Nepal–China border area pass"
     },
     "743": {
      "zh": "中越边境地区出入境通行证",
      "en": "China–Viet Nam border area pass"
     },
     "744": {
      "zh": "越中边境地区出入境通行证",
      "en": "Viet Nam–China border area pass"
     },
     "745": {
      "zh": "中老边境地区出入境通行证",
      "en": "China–Laos border area pass"
     },
     "746": {
      "zh": "老中边境地区出入境通行证",
      "en": "Laos–China border area pass"
     },
     "747": {
      "zh": "中印边境地区出入境通行证",
      "en": "China–India border area pass"
     },
     "748": {
      "zh": "印中边境地区出入境通行证",
      "en": "India–China border area pass"
     },
     "761": {
      "zh": "过境耕作证",
      "en": "cross-border farming card"
     },
     "765": {
      "zh": "边境贸易证",
      "en": "border trade card"
     },
     "771": {
      "zh": "铁路工作证",
      "en": "railway work card"
     },
     "781": {
      "zh": "船员证",
      "en": "crew card"
     },
     "791": {
      "zh": "外交人员证",
      "en": "diplomat card"
     },
     "792": {
      "zh": "外国人居留身份证",
      "en": "foreigner's residence identity card"
     },
     "811": {
      "zh": "组织机构代码证",
      "en": "organization code certificate"
     },
     "812": {
      "zh": "企业注销证明",
      "en": "proof of deregistration"
     },
     "813": {
      "zh": "外国驻华使馆人员证",
      "en": "embassy staff card"
     },
     "821": {
      "zh": "营业执照（正本）",
      "en": "business licence (original)"
     },
     "822": {
      "zh": "营业执照（副本）",
      "en": "business licence (duplicate)"
     },
     "990": {
      "zh": "其他",
      "en": "other"
     },
     "001": {
      "zh": "统一社会信用代码",
      "en": "unified social credit code"
     }
    }
   },
   "CodeList": {
    "title": "代码表 code list",
    "description": "一个代码表的全部代码。 All codes of one list.",
    "$comment": "P; the lists are standards §12",
    "type": "object",
    "required": [
     "list",
     "codes"
    ],
    "properties": {
     "list": {
      "title": "代码表名称 name of the list",
      "description": "代码表在契约中的名称。 Name of the list in the contract.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "applyerType"
      ],
      "$comment": "P"
     },
     "codes": {
      "title": "代码 codes",
      "description": "全部代码，按契约中的顺序。 All codes, in the order of the contract.",
      "type": "array",
      "minItems": 1,
      "maxItems": 500,
      "items": {
       "$ref": "#/components/schemas/CodeName"
      },
      "$comment": "P"
     }
    },
    "additionalProperties": false,
    "examples": [
     {
      "list": "severity",
      "codes": [
       {
        "code": "error",
        "zh": "错误",
        "en": "error"
       },
       {
        "code": "warning",
        "zh": "警告",
        "en": "warning"
       }
      ]
     }
    ]
   },
   "CodeName": {
    "title": "代码名称 name of a code",
    "description": "代码表中的一个代码及其名称。 One code of a list with its names.",
    "$comment": "P; the lists are standards §12",
    "type": "object",
    "required": [
     "code",
     "zh",
     "en"
    ],
    "properties": {
     "code": {
      "title": "代码 code",
      "description": "交换时使用的代码。 The code as it travels.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "naturalPerson"
      ],
      "$comment": "P"
     },
     "zh": {
      "title": "中文名称 Chinese name",
      "description": "显示给用户的中文名称。 What a reader of Chinese sees.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "自然人"
      ],
      "$comment": "P"
     },
     "en": {
      "title": "英文名称 English name",
      "description": "英文名称。 What a reader of English sees.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "natural person"
      ],
      "$comment": "P"
     }
    },
    "additionalProperties": false,
    "examples": [
     {
      "code": "naturalPerson",
      "zh": "自然人",
      "en": "natural person"
     }
    ]
   },
   "ConnectionKind": {
    "title": "接入方式 how a department is connected",
    "description": "部门以哪种方式接入平台。How the department is joined to the platform.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "embedded",
     "frontMachine",
     "window"
    ],
    "examples": [
     "embedded"
    ],
    "x-labels": {
     "embedded": {
      "zh": "嵌入组件",
      "en": "embedded components"
     },
     "frontMachine": {
      "zh": "前置机",
      "en": "front-end machine"
     },
     "window": {
      "zh": "平台窗口",
      "en": "window page of the platform"
     }
    }
   },
   "CorrectionItem": {
    "title": "补正项 item of a correction",
    "description": "一次性补正告知中的一项。 One item of the one notice of correction.",
    "$comment": "standards §3.5 items[] (S SEED1, GD); shape P",
    "type": "object",
    "required": [
     "kind",
     "label",
     "reason"
    ],
    "properties": {
     "kind": {
      "$ref": "#/components/schemas/CorrectionKind",
      "title": "对象 kind",
      "description": "需补正的是填报项还是材料。 Whether an answer or a material is to be corrected.",
      "examples": [
       "answer"
      ],
      "$comment": "P"
     },
     "pointer": {
      "$ref": "#/components/schemas/JsonPointer",
      "title": "填报项 pointer into the unified answers",
      "description": "填报项在合并答案中的位置，对象为填报项时填写。 Place in the unified answers, for an answer.",
      "examples": [
       "/child/birthPlace"
      ],
      "$comment": "P"
     },
     "materialKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "材料键 material key",
      "description": "材料在一件事中的短标识，对象为材料时填写。 Key of the material, for a material.",
      "examples": [
       "deliveryRecord"
      ],
      "$comment": "P"
     },
     "label": {
      "title": "名称 label",
      "description": "填报项或材料的名称。 Name of the answer or material.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "出生地"
      ],
      "$comment": "P; length P"
     },
     "reason": {
      "title": "需补正的原因 reason",
      "description": "需要补正的原因和要求，写明怎么改。 What is wrong and what to do.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "与出生医学证明不一致，请按证明填写。"
      ],
      "$comment": "S GD; length P"
     }
    },
    "additionalProperties": false,
    "examples": [
     {
      "kind": "answer",
      "pointer": "/child/birthPlace",
      "label": "出生地",
      "reason": "与出生医学证明不一致"
     }
    ]
   },
   "CorrectionKind": {
    "title": "补正对象 what is to be corrected",
    "description": "补正的是填报信息还是材料。Whether an answer or a material is to be corrected.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "answer",
     "material"
    ],
    "examples": [
     "answer"
    ],
    "x-labels": {
     "answer": {
      "zh": "填报信息",
      "en": "an answer"
     },
     "material": {
      "zh": "申请材料",
      "en": "a material"
     }
    }
   },
   "CorrectionOutcome": {
    "title": "补正结果 outcome of a correction",
    "description": "补正以什么结果结束。How the correction ended.",
    "$comment": "GD 补交逾期 S; names P",
    "type": "string",
    "enum": [
     "corrected",
     "overdue",
     "withdrawn"
    ],
    "examples": [
     "corrected"
    ],
    "x-labels": {
     "corrected": {
      "zh": "已补齐",
      "en": "corrected"
     },
     "overdue": {
      "zh": "逾期未补",
      "en": "overdue"
     },
     "withdrawn": {
      "zh": "撤回",
      "en": "withdrawn"
     }
    }
   },
   "CorrectionSubmission": {
    "title": "补正提交 correction submission",
    "description": "One answer to the one list; the platform hands each case its part. 对一份清单的一次回应。",
    "$comment": "SEED1 一次性补正; shape P",
    "type": "object",
    "required": [
     "answers",
     "materials"
    ],
    "properties": {
     "answers": {
      "title": "补正的填报项 answers by pointer",
      "description": "补正的填报项，按位置。 Corrected answers by pointer.",
      "type": "object",
      "examples": [
       {
        "/child/birthPlace": "示例省青禾市云溪区"
       }
      ],
      "maxProperties": 200,
      "additionalProperties": {
       "$ref": "#/components/schemas/JsonValue"
      }
     },
     "materials": {
      "title": "补正的材料 materials",
      "description": "材料清单。 The materials.",
      "type": "array",
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/SubmittedMaterial"
      }
     }
    },
    "additionalProperties": false,
    "examples": [
     {
      "answers": {
       "/child/birthPlace": "示例省青禾市人民医院"
      },
      "materials": []
     }
    ]
   },
   "Date": {
    "title": "日期 date",
    "description": "北京时间的日期，YYYY-MM-DD。 A day in China, YYYY-MM-DD.",
    "$comment": "P; GB39046 YYYYMMDD and DDL datetime are forms of targets",
    "type": "string",
    "format": "date",
    "examples": [
     "2026-11-22"
    ]
   },
   "DeliveryMode": {
    "title": "送达方式 way of delivery",
    "description": "结果怎样送到申请人手中。How the result reaches the applicant.",
    "$comment": "L22 S: 7, 6, 4, 2 in one vendor's system (zfsoft), none of a target; names P",
    "type": "string",
    "enum": [
     "direct",
     "pickUp",
     "logistics",
     "announcement"
    ],
    "examples": [
     "direct"
    ],
    "x-labels": {
     "direct": {
      "zh": "直接送达",
      "en": "handed over"
     },
     "pickUp": {
      "zh": "自取",
      "en": "picked up"
     },
     "logistics": {
      "zh": "物流",
      "en": "by courier"
     },
     "announcement": {
      "zh": "公告",
      "en": "by announcement"
     }
    }
   },
   "DenyAction": {
    "title": "不予办理 deny",
    "type": "object",
    "required": [
     "action",
     "explain"
    ],
    "properties": {
     "action": {
      "title": "动作 action",
      "description": "动作名称，决定其余字段。 Name of the action; the other fields follow from it.",
      "const": "deny"
     },
     "explain": {
      "title": "意见 explanation",
      "description": "写给申请人看的意见或说明。 What the applicant reads.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "材料齐全，符合条件。"
      ]
     }
    },
    "additionalProperties": false
   },
   "Department": {
    "title": "部门 department",
    "description": "参与一件事的一个部门。 A department that takes part in a bundle.",
    "$comment": "standards §2 (S HN, ZF): name and USCC",
    "type": "object",
    "required": [
     "deptCode",
     "deptName"
    ],
    "properties": {
     "deptCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "部门代码 department code",
      "description": "统一社会信用代码。 USCC of the department.",
      "examples": [
       "11529900MB9Q00019B"
      ],
      "$comment": "S HN, ZF ≤18"
     },
     "deptName": {
      "title": "部门名称 department name",
      "description": "部门的规范全称。 Full name of the department.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市卫生健康局"
      ],
      "$comment": "S HN, ZF ≤200"
     },
     "deptKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "部门键 department key",
      "description": "配置中引用部门的短标识。 Short id used in configuration.",
      "examples": [
       "health"
      ],
      "$comment": "P"
     }
    },
    "examples": [
     {
      "deptCode": "11529900MB9Q00019B",
      "deptName": "青禾市卫生健康局",
      "deptKey": "health"
     }
    ]
   },
   "DepartmentStatistics": {
    "title": "部门统计 statistics of a department",
    "type": "object",
    "required": [
     "deptCode",
     "deptName",
     "connection",
     "received",
     "accepted",
     "finished",
     "pushedRows",
     "acceptedRows",
     "returnedRows",
     "ratings",
     "satisfied"
    ],
    "properties": {
     "deptCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "部门代码 department code"
     },
     "deptName": {
      "title": "部门名称 department",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "connection": {
      "$ref": "#/components/schemas/ConnectionKind",
      "title": "接入方式 connection"
     },
     "received": {
      "title": "分办办件 cases received",
      "type": "integer",
      "minimum": 0
     },
     "accepted": {
      "title": "受理 accepted",
      "type": "integer",
      "minimum": 0
     },
     "finished": {
      "title": "办结 finished",
      "type": "integer",
      "minimum": 0
     },
     "pushedRows": {
      "title": "推送行数 rows pushed",
      "type": "integer",
      "minimum": 0
     },
     "acceptedRows": {
      "title": "接收行数 rows accepted",
      "type": "integer",
      "minimum": 0
     },
     "returnedRows": {
      "title": "退回行数 rows returned",
      "type": "integer",
      "minimum": 0
     },
     "ratings": {
      "title": "评价 ratings",
      "type": "integer",
      "minimum": 0
     },
     "satisfied": {
      "title": "满意评价 satisfied ratings",
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "DeptType": {
    "title": "实施主体性质 kind of implementing body",
    "description": "实施主体的法律地位。The legal standing of the implementing body.",
    "$comment": "L5 S: 1, 2, 3, 9; names P",
    "type": "string",
    "enum": [
     "statutory",
     "authorized",
     "entrusted",
     "other"
    ],
    "examples": [
     "statutory"
    ],
    "x-labels": {
     "statutory": {
      "zh": "法定机关",
      "en": "statutory organ"
     },
     "authorized": {
      "zh": "授权组织",
      "en": "authorized organization"
     },
     "entrusted": {
      "zh": "受委托组织",
      "en": "entrusted organization"
     },
     "other": {
      "zh": "其他",
      "en": "other"
     }
    }
   },
   "Digest256": {
    "title": "256 位摘要 digest of 256 bits",
    "description": "六十四位小写十六进制，算法由同行的摘要算法字段说明。 64 lower-case hexadecimal digits; the field beside it names the algorithm.",
    "$comment": "P; SM3 and SHA-256 are equally long",
    "type": "string",
    "pattern": "^[0-9a-f]{64}$",
    "examples": [
     "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    ]
   },
   "DigestAlgorithm": {
    "title": "摘要算法 digest algorithm",
    "description": "摘要用的算法。The algorithm of the digest.",
    "$comment": "P; standards §5.3 names SM3 (GB/T 32905), browsers compute SHA-256 without a library",
    "type": "string",
    "enum": [
     "sha-256",
     "sm3"
    ],
    "examples": [
     "sha-256"
    ],
    "x-labels": {
     "sha-256": {
      "zh": "SHA-256",
      "en": "SHA-256"
     },
     "sm3": {
      "zh": "国密 SM3",
      "en": "SM3"
     }
    }
   },
   "Dispatch": {
    "title": "分办 dispatch",
    "description": "One case handed to the department that decides it. 分办给承办部门的一个办件。",
    "$comment": "P",
    "type": "object",
    "required": [
     "sequence",
     "kind",
     "projectNo",
     "applicationId",
     "itemKey",
     "taskCode",
     "taskName",
     "applyDate",
     "applicant",
     "answers",
     "materials"
    ],
    "properties": {
     "sequence": {
      "title": "序号 sequence",
      "description": "依次加一，取分办从它之后开始。 Grows by one; reading goes on after it.",
      "type": "integer",
      "minimum": 1,
      "examples": [
       1
      ]
     },
     "kind": {
      "$ref": "#/components/schemas/DispatchKind",
      "title": "类型 kind",
      "description": "新分办、补正或撤回。 A new case, a correction or a withdrawal."
     },
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "事项办件的编号。 Number of the single case."
     },
     "applicationId": {
      "title": "一件事办件编号 application id",
      "description": "平台给出的一件事办件编号。 Given by the platform.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH20261122A0001"
      ]
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key",
      "description": "一件事内事项的短标识。 Short id of the item inside the bundle."
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code",
      "description": "三十一位实施编码。 31 characters."
     },
     "taskName": {
      "title": "事项名称 item name",
      "description": "事项的名称。 Name of the item.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "出生登记"
      ]
     },
     "applyDate": {
      "$ref": "#/components/schemas/Moment",
      "title": "申请时间 applied at",
      "description": "申请人提交的时刻。 When it was submitted."
     },
     "applicant": {
      "$ref": "#/components/schemas/DispatchApplicant",
      "title": "申请人 applicant",
      "description": "谁的申请。 Whose application it is."
     },
     "answers": {
      "$ref": "#/components/schemas/JsonObject",
      "title": "本事项填报内容 this item's answers",
      "description": "本事项的填报内容，按本事项的字段。 Answers in this item's own fields.",
      "examples": [
       {
        "newborn": {
         "name": "顾小满"
        }
       }
      ]
     },
     "materials": {
      "title": "材料 materials",
      "description": "材料清单。 The materials.",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/DispatchMaterial"
      }
     }
    }
   },
   "DispatchApplicant": {
    "title": "分办申请人 applicant of a dispatch",
    "description": "分办给部门的申请人，证件号码为明文。 The applicant as the department gets them, the number in the clear.",
    "type": "object",
    "required": [
     "name",
     "certType",
     "certNo"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/PersonName",
      "title": "姓名 name",
      "description": "姓名，间隔号只用 U+00B7。 The separator is U+00B7 only."
     },
     "certType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "证件类型 certificate type",
      "description": "证件的种类。 Which certificate it is.",
      "examples": [
       "111"
      ]
     },
     "certNo": {
      "$ref": "#/components/schemas/CertificateNumber",
      "title": "证件号码 certificate number",
      "description": "明文证件号码，部门凭此办理。 In the clear; the department works with it.",
      "examples": [
       "529900199203170027"
      ]
     },
     "certKey": {
      "$ref": "#/components/schemas/Sha256",
      "title": "身份散列值 identity hash",
      "description": "互联网通道的行以它代替号码。 Rows over the internet name the applicant by it.",
      "$comment": "what rows over the internet name the applicant by; the algorithm is not public, so the platform tells it"
     },
     "mobile": {
      "$ref": "#/components/schemas/Mobile",
      "title": "手机号码 mobile number",
      "description": "联系电话。 Where the applicant is reached.",
      "examples": [
       "13800000000"
      ]
     }
    }
   },
   "DispatchKind": {
    "title": "分办类型 kind of dispatch",
    "description": "分办给部门的是什么。What is dispatched to the department.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "case",
     "corrected",
     "withdrawn"
    ],
    "examples": [
     "case"
    ],
    "x-labels": {
     "case": {
      "zh": "新办件",
      "en": "a new case"
     },
     "corrected": {
      "zh": "已补正",
      "en": "corrected"
     },
     "withdrawn": {
      "zh": "已撤回",
      "en": "withdrawn"
     }
    }
   },
   "DispatchMaterial": {
    "title": "分办材料 material of a dispatch",
    "description": "随分办交给部门的一份材料。 One material handed over with a dispatch.",
    "type": "object",
    "required": [
     "materialName",
     "mode",
     "fileIds"
    ],
    "properties": {
     "materialName": {
      "title": "材料名称 material name",
      "description": "与材料清单一致的名称。 The name in the list of materials.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "结婚证"
      ]
     },
     "mode": {
      "$ref": "#/components/schemas/MaterialMode",
      "title": "提交方式 mode",
      "description": "上传、免提交或容缺后补。 Uploaded, exempted or to follow.",
      "examples": [
       "upload"
      ]
     },
     "fileIds": {
      "title": "文件标识 file ids",
      "description": "已上传文件的标识。 Ids of uploaded files.",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      },
      "examples": [
       [
        "file-0001"
       ]
      ]
     },
     "licenceId": {
      "$ref": "#/components/schemas/LicenceId",
      "title": "证照标识 licence id",
      "description": "免提交时所依据的电子证照。 The licence that exempts it."
     },
     "certNo": {
      "title": "证照编号 certificate number",
      "description": "同一申请中前置事项签发的证照编号。 Of what another item of the same application issued.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "520001832"
      ]
     }
    }
   },
   "DraftKey": {
    "title": "草稿密钥 draft key",
    "type": "object",
    "required": [
     "key"
    ],
    "properties": {
     "key": {
      "title": "密钥 base64url of 32 bytes",
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{43}$"
     }
    }
   },
   "EvaluateType": {
    "title": "评价类型 kind of rating",
    "description": "首次评价还是追加评价。A first rating or a follow-up.",
    "$comment": "§4.2 S one vendor: 1, 2; names P",
    "type": "string",
    "enum": [
     "first",
     "followUp"
    ],
    "examples": [
     "first"
    ],
    "x-labels": {
     "first": {
      "zh": "首次评价",
      "en": "first"
     },
     "followUp": {
      "zh": "追加评价",
      "en": "follow-up"
     }
    }
   },
   "Evaluation": {
    "title": "评价 evaluation",
    "description": "申请人对一次服务的评价，自愿、不得代评。 What the applicant says of one service: voluntary, never given by others.",
    "$comment": "standards §4.2 (S2); promiseReceipt (sbsign, sberrordesc) is a transport column and no part of the row",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     },
     {
      "if": {
       "properties": {
        "satisfaction": {
         "enum": [
          "dissatisfied",
          "veryDissatisfied"
         ]
        }
       },
       "required": [
        "satisfaction"
       ]
      },
      "then": {
       "required": [
        "evalDetails"
       ],
       "properties": {
        "evalDetails": {
         "minItems": 1
        }
       }
      }
     },
     {
      "if": {
       "properties": {
        "channel": {
         "enum": [
          "pc",
          "mobile"
         ]
        },
        "userPageType": {
         "const": "111"
        }
       },
       "required": [
        "channel",
        "userPageType"
       ]
      },
      "then": {
       "required": [
        "certKey"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "projectNo",
     "assessNumber",
     "channel",
     "satisfaction",
     "assessTime",
     "isDefault",
     "userName",
     "userProp",
     "userPageType"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "被评价办件的编号。 The rated case.",
      "$comment": "S2 ≤50"
     },
     "assessNumber": {
      "title": "评价次数 number of the rating",
      "description": "与服务次数相同，和办件编号合为评价的标识。 Equals the number of the service; with the case it names the rating.",
      "type": "integer",
      "minimum": 1,
      "maximum": 99,
      "examples": [
       1
      ],
      "$comment": "S2; = serviceNumber"
     },
     "channel": {
      "$ref": "#/components/schemas/EvaluationChannel",
      "title": "评价渠道 channel",
      "description": "评价时所用的渠道，没有系统默认。 Where it was given; never by default.",
      "examples": [
       "mobile"
      ],
      "$comment": "L26 S2: pf 1–6; 7 (ZJ) refused"
     },
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction",
      "title": "满意度 satisfaction",
      "description": "五级满意度，按名称，不得传数字。 Five degrees by name, never by digit.",
      "examples": [
       "verySatisfied"
      ],
      "$comment": "L27 S2: wire 5 is the best; GB39046 A.8 counts the other way round (standards 0.2 #1)"
     },
     "evalDetails": {
      "title": "评价明细 details",
      "description": "三位明细代码，首位与满意度一致；不满意时至少一项。 Three-digit codes beginning with the degree; at least one for a bad rating.",
      "type": "array",
      "maxItems": 50,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/EvaluationDetail"
      },
      "examples": [
       [
        "510",
        "513"
       ]
      ],
      "$comment": "L28 S; C: dissatisfied and very dissatisfied"
     },
     "writingEvaluation": {
      "title": "文字评价 text",
      "description": "评价人写的话。 What the person wrote.",
      "type": "string",
      "maxLength": 500,
      "examples": [
       "一次就办好了。"
      ],
      "$comment": "S2 ≤500"
     },
     "assessTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "评价时间 assessed at",
      "description": "评价的时刻，不早于服务时间。 When it was given, not before the service.",
      "$comment": "S2"
     },
     "isDefault": {
      "title": "是否默认评价 default rating",
      "description": "只能为否：不作默认评价。 Always false: nothing is rated by default.",
      "const": false,
      "examples": [
       false
      ],
      "$comment": "S2; the SDK accepts 0 only"
     },
     "evaluateType": {
      "$ref": "#/components/schemas/EvaluateType",
      "title": "评价类型 kind of rating",
      "description": "首次评价或追加评价。 First rating or a later one.",
      "examples": [
       "first"
      ],
      "$comment": "S one vendor (Epoint)"
     },
     "userName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "评价人 user",
      "description": "评价人的姓名或名称。 Who rates.",
      "$comment": "S2 ≤100"
     },
     "userProp": {
      "$ref": "#/components/schemas/UserProp",
      "title": "服务对象类型 type of user",
      "description": "七类服务对象。 Seven kinds of users.",
      "examples": [
       "naturalPerson"
      ],
      "$comment": "L6-B S2"
     },
     "userPageType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "证件类型 certificate type",
      "description": "评价人证件的种类。 Which certificate that person has.",
      "examples": [
       "111"
      ],
      "$comment": "L15 S"
     },
     "certKey": {
      "$ref": "#/components/schemas/Digest256",
      "title": "身份散列值 identity hash",
      "description": "号码和姓名的散列值；网上以身份证评价时必填。 Hash of number and name; required for a rating given online with an ID card.",
      "$comment": "S2; C; algorithm not public (U)"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "evaluationDetails"
     },
     {
      "check": "personName",
      "path": "userName",
      "holder": "userProp"
     }
    ],
    "examples": [
     {
      "rowGuid": "evaluation-0001",
      "cdOperation": "insert",
      "cdTime": "2026-11-22T09:40:00+08:00",
      "dataSource": "152",
      "dataVersion": 1,
      "sourceSystem": "platform",
      "projectNo": "QH20261122000001",
      "assessNumber": 1,
      "channel": "mobile",
      "satisfaction": "verySatisfied",
      "evalDetails": [
       "510",
       "513"
      ],
      "assessTime": "2026-11-22T09:30:00+08:00",
      "isDefault": false,
      "userName": "陈晓雨",
      "userProp": "naturalPerson",
      "userPageType": "111",
      "certKey": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
     }
    ]
   },
   "EvaluationChannel": {
    "title": "评价渠道 channel of a rating",
    "description": "评价从哪里提交。Where the rating was given.",
    "$comment": "L26 S2: 1–6; 7 (system default, Zhejiang only) is left out on purpose: nobody rated",
    "type": "string",
    "enum": [
     "pc",
     "mobile",
     "qrCode",
     "hallTablet",
     "hallTerminal",
     "phone"
    ],
    "examples": [
     "pc"
    ],
    "x-labels": {
     "pc": {
      "zh": "电脑端",
      "en": "computer"
     },
     "mobile": {
      "zh": "移动端",
      "en": "mobile"
     },
     "qrCode": {
      "zh": "二维码",
      "en": "QR code"
     },
     "hallTablet": {
      "zh": "大厅平板",
      "en": "tablet in the hall"
     },
     "hallTerminal": {
      "zh": "大厅其他终端",
      "en": "other terminal in the hall"
     },
     "phone": {
      "zh": "电话、短信",
      "en": "telephone or text message"
     }
    }
   },
   "EvaluationDetail": {
    "title": "评价明细 detail of a rating",
    "description": "评价的具体理由，三位数字，首位与满意度一致。The reason given with a rating, three digits; the first agrees with the satisfaction.",
    "$comment": "L28 S FJ; kept as the three digits, whose first is the wire digit of satisfaction (5 very satisfied … 1)",
    "type": "string",
    "enum": [
     "108",
     "109",
     "110",
     "111",
     "112",
     "113",
     "114",
     "115",
     "207",
     "208",
     "209",
     "210",
     "211",
     "212",
     "213",
     "214",
     "307",
     "308",
     "309",
     "310",
     "311",
     "312",
     "313",
     "314",
     "406",
     "407",
     "408",
     "409",
     "410",
     "411",
     "412",
     "413",
     "510",
     "511",
     "512",
     "513",
     "514",
     "515",
     "516",
     "517"
    ],
    "examples": [
     "108"
    ],
    "x-labels": {
     "108": {
      "zh": "增加新条件",
      "en": "new conditions added"
     },
     "109": {
      "zh": "需指南外材料",
      "en": "materials outside the guide"
     },
     "110": {
      "zh": "无理由超法定时间",
      "en": "later than the law without reason"
     },
     "111": {
      "zh": "样本有错",
      "en": "wrong sample"
     },
     "112": {
      "zh": "承诺在线收取而不能",
      "en": "online hand-in as promised did not work"
     },
     "113": {
      "zh": "多头跑",
      "en": "sent to several offices"
     },
     "114": {
      "zh": "跑动次数不一致",
      "en": "more visits than announced"
     },
     "115": {
      "zh": "态度差效率低",
      "en": "bad attitude, slow"
     },
     "207": {
      "zh": "无样本",
      "en": "no sample"
     },
     "208": {
      "zh": "无清单",
      "en": "no list"
     },
     "209": {
      "zh": "超承诺时间",
      "en": "later than promised"
     },
     "210": {
      "zh": "重复提交证明",
      "en": "proof asked again"
     },
     "211": {
      "zh": "承诺网办不能办",
      "en": "online as promised did not work"
     },
     "212": {
      "zh": "预约后重复取号",
      "en": "queued again after booking"
     },
     "213": {
      "zh": "业务不熟",
      "en": "staff unsure of the business"
     },
     "214": {
      "zh": "态度生硬",
      "en": "stiff attitude"
     },
     "307": {
      "zh": "一次性告知补正",
      "en": "told once what to correct"
     },
     "308": {
      "zh": "提供样本",
      "en": "sample provided"
     },
     "309": {
      "zh": "承诺时间内办结",
      "en": "done within the promised time"
     },
     "310": {
      "zh": "指引准确",
      "en": "accurate guidance"
     },
     "311": {
      "zh": "按指南即可",
      "en": "the guide was enough"
     },
     "312": {
      "zh": "快递送达",
      "en": "delivered by courier"
     },
     "313": {
      "zh": "跑动次数一致",
      "en": "visits as announced"
     },
     "314": {
      "zh": "态度一般",
      "en": "attitude so-so"
     },
     "406": {
      "zh": "一张表单",
      "en": "one form"
     },
     "407": {
      "zh": "在线提交窗口核验",
      "en": "submitted online, checked at the window"
     },
     "408": {
      "zh": "一张清单告知",
      "en": "told by one list"
     },
     "409": {
      "zh": "告知承诺减材料",
      "en": "fewer materials by declaration"
     },
     "410": {
      "zh": "在线预约",
      "en": "booked online"
     },
     "411": {
      "zh": "一次办完",
      "en": "done in one go"
     },
     "412": {
      "zh": "自助机",
      "en": "self-service machine"
     },
     "413": {
      "zh": "态度较好",
      "en": "good attitude"
     },
     "510": {
      "zh": "一窗受理一次办结",
      "en": "accepted at one window, done in one visit"
     },
     "511": {
      "zh": "先受理后补材料",
      "en": "accepted first, materials later"
     },
     "512": {
      "zh": "不用提交证明",
      "en": "no proof needed"
     },
     "513": {
      "zh": "全程网办",
      "en": "all of it online"
     },
     "514": {
      "zh": "手机办理",
      "en": "done by mobile"
     },
     "515": {
      "zh": "就近办理",
      "en": "done nearby"
     },
     "516": {
      "zh": "无需材料",
      "en": "no materials needed"
     },
     "517": {
      "zh": "热情效率高",
      "en": "warm and efficient"
     }
    }
   },
   "ExchangeMoment": {
    "title": "交换时刻 moment in an exchange row",
    "description": "RFC 3339，一律写明 +08:00。 RFC 3339 with the offset +08:00, always.",
    "$comment": "P (standards 0.2 #8): DDL datetime has no offset, so the adapter may drop it only when it is +08:00",
    "type": "string",
    "format": "date-time",
    "pattern": "\\+08:00$",
    "examples": [
     "2026-11-22T09:30:00+08:00"
    ]
   },
   "ExchangeTable": {
    "title": "交换表 exchange table",
    "description": "交换的一张表；每张表对应一个实体。A table of the exchange; each holds one entity.",
    "$comment": "standards §3–§5: up_pro_* and up_lic_data of DDL (S); correction, rectification and bundle case have no national table (P)",
    "type": "string",
    "enum": [
     "caseAccept",
     "caseStep",
     "caseSpecialProcedure",
     "caseCorrection",
     "caseMaterial",
     "caseResult",
     "serviceRecord",
     "evaluation",
     "rectification",
     "licenceRecord",
     "bundleCase"
    ],
    "examples": [
     "caseAccept"
    ],
    "x-labels": {
     "caseAccept": {
      "zh": "办件受理",
      "en": "acceptance"
     },
     "caseStep": {
      "zh": "办件环节",
      "en": "step"
     },
     "caseSpecialProcedure": {
      "zh": "特别程序",
      "en": "special procedure"
     },
     "caseCorrection": {
      "zh": "补正",
      "en": "correction"
     },
     "caseMaterial": {
      "zh": "办件材料",
      "en": "material"
     },
     "caseResult": {
      "zh": "办结",
      "en": "result"
     },
     "serviceRecord": {
      "zh": "办件服务",
      "en": "service record"
     },
     "evaluation": {
      "zh": "评价",
      "en": "rating"
     },
     "rectification": {
      "zh": "差评整改",
      "en": "rectification"
     },
     "licenceRecord": {
      "zh": "电子证照",
      "en": "licence"
     },
     "bundleCase": {
      "zh": "一件事办件",
      "en": "bundle case"
     }
    }
   },
   "Faq": {
    "title": "常见问题 question and answer",
    "description": "申请人常问的一个问题。 A question that applicants often ask.",
    "$comment": "standards §2 (S HN); lengths as ItemFaq",
    "type": "object",
    "required": [
     "question",
     "answer"
    ],
    "properties": {
     "question": {
      "title": "问题 question",
      "description": "申请人的问题。 The question.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "只想办理其中几项可以吗？"
      ],
      "$comment": "S DDL ≤1000"
     },
     "answer": {
      "title": "解答 answer",
      "description": "对问题的解答。 The answer.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "可以，没有选择的事项以后可以单独申请。"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P)"
     }
    },
    "examples": [
     {
      "question": "只想办理其中几项可以吗？",
      "answer": "可以，没有选择的事项以后可以单独申请。"
     }
    ]
   },
   "FieldProblem": {
    "title": "字段问题 problem of a field",
    "type": "object",
    "required": [
     "pointer",
     "rule",
     "message"
    ],
    "properties": {
     "pointer": {
      "$ref": "#/components/schemas/JsonPointer",
      "title": "填报项 pointer"
     },
     "rule": {
      "title": "规则 rule",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "message": {
      "title": "说明 message",
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     },
     "params": {
      "$ref": "#/components/schemas/JsonObject",
      "title": "参数 parameters"
     },
     "hint": {
      "title": "修改建议 hint",
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key"
     }
    }
   },
   "FormDefinition": {
    "title": "表单定义 form definition",
    "description": "One item's form: JSON Schema (object), uiSchema of rjsf, and our keywords x-element, x-subject, x-visible-when, x-required-when (JSON Logic), x-format (idNumber, uscc, personName, mobile), x-prefill, x-date-min, x-date-max (today, a date, or the pointer of another answer); x-subject-titles at the root. 一个事项的表单。",
    "$comment": "P",
    "type": "object",
    "required": [
     "formId",
     "formVersion",
     "itemKey",
     "title",
     "schema",
     "sources"
    ],
    "properties": {
     "formId": {
      "title": "表单标识 form id",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "formVersion": {
      "title": "表单版本 version",
      "type": "integer",
      "minimum": 1
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key"
     },
     "title": {
      "title": "表单名称 title",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "schema": {
      "$ref": "#/components/schemas/JsonObject",
      "title": "结构 JSON Schema of the answers"
     },
     "uiSchema": {
      "$ref": "#/components/schemas/JsonObject",
      "title": "界面 rjsf uiSchema"
     },
     "sources": {
      "title": "来源 sources",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SourceNote"
      }
     }
    },
    "x-checks": [
     {
      "check": "formDialect"
     }
    ]
   },
   "GivenRating": {
    "title": "已作评价 rating given",
    "description": "已经作出的评价。 The rating that was given.",
    "type": "object",
    "required": [
     "satisfaction",
     "assessTime"
    ],
    "properties": {
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction",
      "title": "满意度 satisfaction",
      "description": "五级满意度，按名称。 Five degrees by name.",
      "examples": [
       "verySatisfied"
      ]
     },
     "assessTime": {
      "$ref": "#/components/schemas/Moment",
      "title": "评价时间 assessed at",
      "description": "评价的时刻。 When it was given."
     }
    }
   },
   "GrantAction": {
    "title": "准予 grant",
    "type": "object",
    "required": [
     "action"
    ],
    "properties": {
     "action": {
      "title": "动作 action",
      "description": "动作名称，决定其余字段。 Name of the action; the other fields follow from it.",
      "const": "grant"
     },
     "resultCertName": {
      "title": "证照名称 certificate name",
      "description": "准予时签发的证照名称。 Certificate that was issued.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "居民户口簿"
      ]
     },
     "resultCertNo": {
      "title": "证照编号 certificate number",
      "description": "证照上的编号。 Number on the certificate.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "520001832"
      ]
     },
     "explain": {
      "title": "意见 explanation",
      "description": "写给申请人看的意见或说明。 What the applicant reads.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "材料齐全，符合条件。"
      ]
     }
    },
    "additionalProperties": false
   },
   "HandleArea": {
    "title": "通办范围 area where an item can be handled",
    "description": "申请人可以在多大范围内就近办理。How far from the implementing body the item can be handled.",
    "$comment": "L10 S: 1–6; 2–4 read 跨省/全省, 跨市/全市, 跨县/全县; GB39046 names the first four without digits; names P",
    "type": "string",
    "enum": [
     "nationwide",
     "acrossProvinces",
     "acrossCities",
     "acrossCounties",
     "wholeTown",
     "acrossVillages"
    ],
    "examples": [
     "nationwide"
    ],
    "x-labels": {
     "nationwide": {
      "zh": "全国",
      "en": "nationwide"
     },
     "acrossProvinces": {
      "zh": "跨省（全省）",
      "en": "across provinces"
     },
     "acrossCities": {
      "zh": "跨市（全市）",
      "en": "across cities"
     },
     "acrossCounties": {
      "zh": "跨县（全县）",
      "en": "across counties"
     },
     "wholeTown": {
      "zh": "全镇（乡、街道）",
      "en": "whole township"
     },
     "acrossVillages": {
      "zh": "跨村（社区）",
      "en": "across villages"
     }
    }
   },
   "HandleType": {
    "title": "办理形式 way of handling",
    "description": "事项可以用哪些形式办理。The ways in which an item can be handled.",
    "$comment": "L9 C0109 S2: 1, 2, 3; GB39046 A.5 1 window 2 computer 3 mobile 4 express (standards 0.2 #4); names P",
    "type": "string",
    "enum": [
     "window",
     "online",
     "courier"
    ],
    "examples": [
     "window"
    ],
    "x-labels": {
     "window": {
      "zh": "窗口办理",
      "en": "at a counter"
     },
     "online": {
      "zh": "网上办理",
      "en": "online"
     },
     "courier": {
      "zh": "快递申请",
      "en": "by courier"
     }
    }
   },
   "IdempotencyKey": {
    "title": "幂等键 idempotency key",
    "description": "同键同体只生效一次；同键异体报错。 The same key and body are one effect; the same key with another body is an error.",
    "$comment": "P",
    "type": "string",
    "minLength": 1,
    "maxLength": 128,
    "pattern": "^[\\x21-\\x7e]+$",
    "examples": [
     "5f2b8c1e-7a34-4d0f-9b1c-2f6f0e4a9d11"
    ]
   },
   "IssuedTicket": {
    "title": "票据 issued ticket",
    "type": "object",
    "required": [
     "ticket",
     "redirectUrl",
     "expiresAt"
    ],
    "properties": {
     "ticket": {
      "title": "一次性票据 one-time ticket",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "redirectUrl": {
      "title": "回跳地址 redirect URL",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     },
     "expiresAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "失效时间 expires at"
     }
    }
   },
   "ItemFaq": {
    "title": "事项常见问题 question about an item",
    "description": "申请人常问的一个问题。 A question that applicants often ask.",
    "$comment": "standards §1.3 (S DDL)",
    "type": "object",
    "required": [
     "question",
     "answer"
    ],
    "properties": {
     "question": {
      "title": "问题 question",
      "description": "申请人的问题。 The question.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "孩子的名字还没有想好，可以先办理吗？"
      ],
      "$comment": "S DDL ≤1000"
     },
     "answer": {
      "title": "解答 answer",
      "description": "对问题的解答。 The answer.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "请确定姓名后再提交。"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P)"
     },
     "orderNum": {
      "title": "排序号 order",
      "description": "从 1 开始的显示顺序。 Place in the list, from 1.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9999,
      "examples": [
       1
      ],
      "$comment": "S DDL"
     }
    },
    "examples": [
     {
      "question": "可以委托他人办理吗？",
      "answer": "可以，须提交委托书和受托人身份证件。",
      "orderNum": 1
     }
    ]
   },
   "ItemFee": {
    "title": "事项收费 fee of an item",
    "description": "一个事项的一项收费。 One fee that an item charges.",
    "$comment": "standards §1.3 (S DDL)",
    "allOf": [
     {
      "if": {
       "properties": {
        "isDesc": {
         "const": true
        }
       },
       "required": [
        "isDesc"
       ]
      },
      "then": {
       "required": [
        "descExplain"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "feeName",
     "feeStand",
     "byLaw"
    ],
    "properties": {
     "feeName": {
      "title": "收费项目名称 name of the fee",
      "description": "收费目录中的项目名称。 Name in the list of fees.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "居民户口簿工本费"
      ],
      "$comment": "S DDL ≤200"
     },
     "feeStand": {
      "title": "收费标准 rate",
      "description": "金额、币种和计量单位，用文字写明。 Amount, currency and unit in words.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "每册 5 元"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P)"
     },
     "byLaw": {
      "title": "收费依据 legal basis",
      "description": "收费的文件和条款。 Document and article.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "《示例省行政事业性收费目录清单》第 12 项"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P)"
     },
     "isDesc": {
      "title": "是否允许减免 reducible",
      "description": "是否可以减收或者免收。 Whether it can be reduced or waived.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "S DDL, L29"
     },
     "descExplain": {
      "title": "减免依据 basis of a reduction",
      "description": "减免的条件和依据；允许减免时必填。 Conditions and basis; required when it can be reduced.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "低保家庭凭证明免收。"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P); C when isDesc=1"
     },
     "orderNum": {
      "title": "排序号 order",
      "description": "从 1 开始的显示顺序。 Place in the list, from 1.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9999,
      "examples": [
       1
      ],
      "$comment": "S DDL"
     }
    },
    "examples": [
     {
      "feeName": "居民户口簿工本费",
      "feeStand": "每册 5 元",
      "byLaw": "《示例省行政事业性收费目录清单》第 12 项",
      "isDesc": true,
      "descExplain": "低保家庭凭证明免收。",
      "orderNum": 1
     }
    ]
   },
   "ItemKey": {
    "title": "事项键 item key",
    "description": "一件事内引用事项或材料的短标识。 Short id of an item or material inside one bundle.",
    "$comment": "P",
    "type": "string",
    "maxLength": 100,
    "pattern": "^[a-z][A-Za-z0-9]*$",
    "examples": [
     "birthRegistration"
    ]
   },
   "ItemMaterial": {
    "title": "事项申请材料 material of an item",
    "description": "一个事项须提交的一种材料。 One material that an item asks for.",
    "$comment": "standards §1.3 (S DDL)",
    "type": "object",
    "required": [
     "materialName",
     "isNeed",
     "orderNum"
    ],
    "properties": {
     "materialName": {
      "title": "材料名称 material name",
      "description": "材料的规范名称，办件材料按此名称对应。 Name by which the materials of cases are matched.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "居民户口簿"
      ],
      "$comment": "S DDL ≤200"
     },
     "materialKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "材料键 material key",
      "description": "一件事的材料引用本材料的短标识。 Short id by which a bundle refers to the material.",
      "examples": [
       "householdBook"
      ],
      "$comment": "P"
     },
     "isNeed": {
      "$ref": "#/components/schemas/MaterialNecessity",
      "title": "材料必要性 need",
      "description": "必要、非必要或容缺后补。 Required, optional, or may follow later.",
      "examples": [
       "required"
      ],
      "$comment": "S DDL, L11"
     },
     "materialType": {
      "$ref": "#/components/schemas/MaterialType",
      "title": "材料类型 kind of copy",
      "description": "原件、复印件或两者皆可。 Original, copy, or either.",
      "examples": [
       "original"
      ],
      "$comment": "S DDL, L12a (a variant means other things, U)"
     },
     "materialFormat": {
      "$ref": "#/components/schemas/MaterialFormat",
      "title": "材料形式 form",
      "description": "纸质、电子化或两者皆可。 On paper, electronic, or either.",
      "examples": [
       "paperOrElectronic"
      ],
      "$comment": "S DDL, L12b"
     },
     "orderNum": {
      "title": "排序号 order",
      "description": "从 1 开始的显示顺序。 Place in the list, from 1.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9999,
      "examples": [
       1
      ],
      "$comment": "S DDL"
     },
     "sourceType": {
      "$ref": "#/components/schemas/SourceType",
      "title": "来源渠道 source",
      "description": "材料由谁产生。 Who produces the material.",
      "examples": [
       "government"
      ],
      "$comment": "S DDL, L12c"
     },
     "sourceExplain": {
      "title": "来源渠道说明 note on the source",
      "description": "材料如何取得。 How to obtain it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "户籍所在地派出所签发"
      ],
      "$comment": "S DDL ≤500"
     },
     "formGuid": {
      "title": "空表标识 id of the blank form",
      "description": "空白表格文件的标识。 Id of the blank form.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "qinghe-form-0001"
      ],
      "$comment": "S DDL; length U"
     },
     "exampleGuid": {
      "title": "样表标识 id of the filled-in example",
      "description": "示例样表文件的标识。 Id of the example file.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "qinghe-example-0001"
      ],
      "$comment": "S DDL; length U"
     },
     "pageNum": {
      "title": "份数 number of copies",
      "description": "须提交的份数。 How many to hand in.",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "examples": [
       1
      ],
      "$comment": "S DDL"
     },
     "pageFormat": {
      "title": "材料规格 paper format",
      "description": "纸张规格等要求。 Size of the paper and the like.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "A4"
      ],
      "$comment": "S DDL ≤200"
     },
     "originals": {
      "title": "原件份数 originals",
      "description": "须核验或收取的原件份数。 Originals to show or hand in.",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "examples": [
       1
      ],
      "$comment": "S GB39046; maximum P"
     },
     "copies": {
      "title": "复印件份数 copies",
      "description": "须提交的复印件份数。 Copies to hand in.",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "examples": [
       0
      ],
      "$comment": "S GB39046; maximum P"
     },
     "issueDept": {
      "title": "出具机构 issued by",
      "description": "出具该材料的机构。 Body that issues the material.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "户籍所在地公安机关"
      ],
      "$comment": "S GB39046; length P"
     },
     "issueTimeRequirement": {
      "title": "出具时间要求 age of the material",
      "description": "对出具时间的要求。 How recent it must be.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "受理前六个月内出具"
      ],
      "$comment": "S GB39046; length P"
     },
     "fillExplain": {
      "title": "填报须知 how to prepare it",
      "description": "填写或准备时须注意的事项。 What to mind when preparing it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "首页、户主页和父（母）页。"
      ],
      "$comment": "S DDL ≤500"
     },
     "acceptStand": {
      "title": "受理标准 standard of acceptance",
      "description": "窗口判断材料是否合格的标准。 How the counter judges it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "页面完整、印章清晰。"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P)"
     },
     "byLaw": {
      "title": "要求提供材料的依据 legal basis",
      "description": "要求提交该材料的法律依据。 Why it may be asked for.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "《中华人民共和国户口登记条例》第七条"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P)"
     },
     "remark": {
      "title": "备注 remark",
      "description": "其他说明。 Anything else.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "可以通过电子证照免提交。"
      ],
      "$comment": "S DDL; maximum P"
     },
     "licenceTypeCode": {
      "$ref": "#/components/schemas/LicenceTypeCode",
      "title": "证照类型代码 licence type code",
      "description": "可以免提交该材料的电子证照类型，21 位。 Type of licence that exempts the material, 21 characters.",
      "examples": [
       "11529900MB9Q000276002"
      ],
      "$comment": "P: makes 免提交 computable"
     }
    },
    "examples": [
     {
      "materialName": "居民户口簿",
      "materialKey": "householdBook",
      "isNeed": "required",
      "materialType": "original",
      "materialFormat": "paperOrElectronic",
      "orderNum": 1,
      "sourceType": "government",
      "pageNum": 1,
      "licenceTypeCode": "11529900MB9Q000276002"
     }
    ]
   },
   "ItemScenario": {
    "title": "办理情形 scenario of an item",
    "description": "一组互斥的情形，选定后确定条件和材料。 Situations of which one is chosen; it decides conditions and materials.",
    "$comment": "standards §1.3: table names dn_audit_item_condition and _material_condition S, columns U, shape P",
    "type": "object",
    "required": [
     "groupName",
     "options"
    ],
    "properties": {
     "groupName": {
      "title": "情形分组 group",
      "description": "这一组情形的名称，写成问题。 Name of the group, as a question.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "新生儿出生的地点"
      ],
      "$comment": "P; length P"
     },
     "options": {
      "title": "情形选项 options",
      "description": "可供选择的情形，至少两个。 The situations, at least two.",
      "type": "array",
      "minItems": 2,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/ItemScenarioOption"
      },
      "examples": [
       [
        {
         "name": "在助产机构出生",
         "materials": [
          "住院分娩记录"
         ],
         "conditions": []
        },
        {
         "name": "在家中或者其他地点出生",
         "materials": [
          "家庭接生情况说明"
         ],
         "conditions": [
          "由两名见证人签名"
         ]
        }
       ]
      ],
      "$comment": "P"
     }
    },
    "examples": [
     {
      "groupName": "新生儿出生的地点",
      "options": [
       {
        "name": "在助产机构出生",
        "materials": [
         "住院分娩记录"
        ],
        "conditions": []
       },
       {
        "name": "在家中或者其他地点出生",
        "materials": [
         "家庭接生情况说明"
        ],
        "conditions": [
         "由两名见证人签名"
        ]
       }
      ]
     }
    ]
   },
   "ItemScenarioOption": {
    "title": "情形选项 option of a scenario",
    "description": "一种情形及其条件和材料。 One situation with its conditions and materials.",
    "$comment": "standards §1.3: table names S, columns U, shape P",
    "type": "object",
    "required": [
     "name",
     "materials",
     "conditions"
    ],
    "properties": {
     "name": {
      "title": "情形名称 name",
      "description": "这种情形的名称。 Name of the situation.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "在助产机构出生"
      ],
      "$comment": "P; length P"
     },
     "materials": {
      "title": "所需材料 materials",
      "description": "这种情形须提交的材料名称，与事项材料同名。 Names of the materials it needs, as in the item's materials.",
      "type": "array",
      "maxItems": 200,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1000
      },
      "examples": [
       [
        "住院分娩记录"
       ]
      ],
      "$comment": "P"
     },
     "conditions": {
      "title": "适用条件 conditions",
      "description": "这种情形另须满足的条件。 Further conditions of the situation.",
      "type": "array",
      "maxItems": 200,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1000
      },
      "examples": [
       [
        "由两名见证人签名"
       ]
      ],
      "$comment": "P"
     }
    },
    "examples": [
     {
      "name": "在助产机构出生",
      "materials": [
       "住院分娩记录"
      ],
      "conditions": []
     }
    ]
   },
   "JsonLogic": {
    "title": "条件 condition (JSON Logic)",
    "description": "A JSON Logic rule over { scenario, answers }; data, never code. 以 JSON Logic 书写的条件，是数据而非代码。",
    "examples": [
     {
      "==": [
       {
        "var": "scenario.maritalStatus"
       },
       "married"
      ]
     }
    ]
   },
   "JsonObject": {
    "title": "JSON 对象 JSON object",
    "description": "Any JSON object. 任意 JSON 对象。",
    "type": "object"
   },
   "JsonPointer": {
    "title": "JSON 指针 JSON Pointer",
    "description": "RFC 6901，指向 JSON 中的一处。 RFC 6901: one place inside a JSON value.",
    "$comment": "B RFC 6901",
    "type": "string",
    "maxLength": 500,
    "pattern": "^(/([^~/]|~[01])*)*$",
    "examples": [
     "/child/name"
    ]
   },
   "JsonValue": {
    "title": "任意 JSON 值 any JSON value",
    "description": "null, boolean, number, string, array or object. 任意 JSON 值。"
   },
   "Licence": {
    "title": "电子证照 licence",
    "description": "申请人可以用来免提交材料的一张电子证照。 A licence that the applicant can use instead of a material.",
    "$comment": "standards §5.1 免提交 (S DDL up_lic_data; B); the platform shows it masked",
    "type": "object",
    "required": [
     "licenceId",
     "typeCode",
     "typeName",
     "number",
     "holderName",
     "holderSubject",
     "issueDept",
     "issueDate",
     "state",
     "trustLevel"
    ],
    "properties": {
     "licenceId": {
      "$ref": "#/components/schemas/LicenceId",
      "title": "证照标识 licence id",
      "description": "按 GB/T 36904 编制，末位为校验位。 Built by GB/T 36904, ending in its check character.",
      "examples": [
       "1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001.3"
      ],
      "$comment": "S verified (standards §5.1)"
     },
     "typeCode": {
      "$ref": "#/components/schemas/LicenceTypeCode",
      "title": "证照类型代码 type code",
      "description": "证照的类型，21 位。 Type of the licence, 21 characters.",
      "examples": [
       "11529900MB9Q000276002"
      ],
      "$comment": "S DDL ≤64, 21 by structure"
     },
     "typeName": {
      "title": "证照类型名称 type name",
      "description": "证照类型的规范名称。 Name of the type.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "居民户口簿"
      ],
      "$comment": "S DDL ≤256"
     },
     "number": {
      "title": "证照号码（脱敏） number, masked",
      "description": "脱敏后的证照号码。 Licence number, masked.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "examples": [
       "QH5299********17"
      ],
      "$comment": "S DDL ≤128; masked P"
     },
     "holderName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "持证主体 holder",
      "description": "持证人姓名或名称。 Name of the holder.",
      "examples": [
       "陈晓雨"
      ],
      "$comment": "S DDL ≤256; ≤100 as names"
     },
     "holderSubject": {
      "$ref": "#/components/schemas/Subject",
      "title": "持证主体角色 subject of the holder",
      "description": "持证人在申请中的角色。 Which person of the application holds it.",
      "examples": [
       "mother"
      ],
      "$comment": "P"
     },
     "issueDept": {
      "title": "颁发机构 issued by",
      "description": "颁发机构的规范全称。 Full name of the issuing body.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "S DDL ≤256"
     },
     "issueDate": {
      "$ref": "#/components/schemas/Date",
      "title": "颁发日期 issued on",
      "description": "颁发证照的日期。 Day of issue.",
      "examples": [
       "2020-05-11"
      ],
      "$comment": "S DDL"
     },
     "validFrom": {
      "$ref": "#/components/schemas/Date",
      "title": "有效期起 valid from",
      "description": "有效期的第一天。 First day of validity.",
      "examples": [
       "2020-05-11"
      ],
      "$comment": "S DDL"
     },
     "validTo": {
      "$ref": "#/components/schemas/Date",
      "title": "有效期止 valid to",
      "description": "有效期的最后一天，长期有效的不填。 Last day; left out when it has no end.",
      "examples": [
       "2040-05-10"
      ],
      "$comment": "S DDL"
     },
     "state": {
      "$ref": "#/components/schemas/LicenceState",
      "title": "状态 state",
      "description": "正常、注销、吊销或过期。 In force, cancelled, revoked or expired.",
      "examples": [
       "normal"
      ],
      "$comment": "P"
     },
     "trustLevel": {
      "$ref": "#/components/schemas/TrustLevel",
      "title": "可信等级 trust level",
      "description": "A 类可以直接使用，免于提交材料。 Level A can be used as it is and exempts the material.",
      "examples": [
       "A"
      ],
      "$comment": "S L24 国办函〔2016〕108号"
     }
    },
    "x-checks": [
     {
      "check": "licenceId",
      "path": "licenceId"
     }
    ],
    "examples": [
     {
      "licenceId": "1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001.3",
      "typeCode": "11529900MB9Q000276002",
      "typeName": "居民户口簿",
      "number": "QH5299********17",
      "holderName": "陈晓雨",
      "holderSubject": "mother",
      "issueDept": "青禾市公安局",
      "issueDate": "2020-05-11",
      "validFrom": "2020-05-11",
      "validTo": "2040-05-10",
      "state": "normal",
      "trustLevel": "A"
     }
    ]
   },
   "LicenceId": {
    "title": "电子证照标识 licence id",
    "description": "末位为校验位（ISO 7064 MOD 37,36）。 Ends in a check character (ISO 7064 MOD 37,36).",
    "$comment": "S GB/T 36904, verified (standards 5.1)",
    "type": "string",
    "maxLength": 128,
    "pattern": "^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$",
    "examples": [
     "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U"
    ]
   },
   "LicenceRecord": {
    "title": "电子证照数据 licence record",
    "description": "向国家归集的一张电子证照。 One electronic licence reported to the national store.",
    "$comment": "standards §5.1, up_lic_data (S DDL); GB/T 36901–36906-2018. Refused rows come back in dn_lic_data_error",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     }
    ],
    "type": "object",
    "required": [
     "certificateType",
     "certificateTypeCode",
     "certificateName",
     "certificateNumber",
     "certificateSourceId",
     "holder",
     "holderCode",
     "holderType",
     "issueDept",
     "issueDeptCode",
     "issueDate",
     "areaCode",
     "state"
    ],
    "properties": {
     "certificateType": {
      "title": "证照类型名称 licence type name",
      "description": "证照类型的规范名称。 Name of the type.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "居民户口簿"
      ],
      "$comment": "S DDL ≤256"
     },
     "certificateTypeCode": {
      "$ref": "#/components/schemas/LicenceTypeCode",
      "title": "证照类型代码 licence type code",
      "description": "等于证照标识中的类型代码，21 位。 Equals the type inside the licence id, 21 characters.",
      "examples": [
       "11529900MB9Q000276002"
      ],
      "$comment": "S DDL column ≤64, 21 by structure"
     },
     "certificateName": {
      "title": "证照名称 licence name",
      "description": "证照封面上的名称。 Name on the licence.",
      "type": "string",
      "minLength": 1,
      "maxLength": 512,
      "examples": [
       "居民户口簿（新生儿常住人口登记卡）"
      ],
      "$comment": "S DDL ≤512"
     },
     "certificateNumber": {
      "title": "证照号码 licence number",
      "description": "证照上的号码。 Number on the licence.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "examples": [
       "QH52990026000117"
      ],
      "$comment": "S DDL ≤128"
     },
     "certificateSourceId": {
      "$ref": "#/components/schemas/LicenceId",
      "title": "证照标识 licence id",
      "description": "按 GB/T 36904 编制的唯一标识，末位为校验位。 Unique id by GB/T 36904, ending in its check character.",
      "examples": [
       "1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001.3"
      ],
      "$comment": "S DDL ≤128; ISO 7064 MOD 37,36 S verified"
     },
     "holder": {
      "title": "持证主体 holder",
      "description": "持证人姓名或名称。 Name of the holder.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "陈晓雨"
      ],
      "$comment": "S DDL ≤256"
     },
     "holderCode": {
      "title": "持证主体代码 holder code",
      "description": "持证人的证件号码，先明文校验再加密。 Certificate number of the holder, checked in the clear, then encrypted.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "529900199203150026"
      ],
      "$comment": "S DDL ≤256"
     },
     "holderType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "持证主体代码类型 type of the holder code",
      "description": "持证主体代码是哪一种证件的号码。 Which certificate the holder code belongs to.",
      "examples": [
       "111"
      ],
      "$comment": "S DDL column ≤2000, L15; one holder a row (P)"
     },
     "issueDept": {
      "title": "颁发机构 issued by",
      "description": "颁发机构的规范全称。 Full name of the issuing body.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "S DDL ≤256"
     },
     "issueDeptCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "颁发机构代码 code of the issuing body",
      "description": "统一社会信用代码，等于证照标识中的颁发机构。 USCC, equals the issuer inside the licence id.",
      "examples": [
       "11529900MB9Q000276"
      ],
      "$comment": "S DDL column ≤32"
     },
     "issueDate": {
      "$ref": "#/components/schemas/Date",
      "title": "颁发日期 issued on",
      "description": "颁发证照的日期。 Day of issue.",
      "examples": [
       "2026-11-22"
      ],
      "$comment": "S DDL column 32; a date here (P)"
     },
     "validFrom": {
      "$ref": "#/components/schemas/Date",
      "title": "有效期起 valid from",
      "description": "有效期的第一天。 First day of validity.",
      "examples": [
       "2026-11-22"
      ],
      "$comment": "S DDL column 32; a date here (P)"
     },
     "validTo": {
      "$ref": "#/components/schemas/Date",
      "title": "有效期止 valid to",
      "description": "有效期的最后一天，长期有效的不填。 Last day of validity; left out when it has no end.",
      "examples": [
       "2046-11-21"
      ],
      "$comment": "S DDL column 32; a date here (P)"
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode",
      "title": "证照所属地区 area code",
      "description": "颁发机构所在行政区划。 Area of the issuing body.",
      "examples": [
       "529900000000"
      ],
      "$comment": "S DDL column 32, 6–12"
     },
     "state": {
      "$ref": "#/components/schemas/LicenceState",
      "title": "状态 state",
      "description": "正常、注销、吊销或过期。 In force, cancelled, revoked or expired.",
      "examples": [
       "normal"
      ],
      "$comment": "P"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "licenceId",
      "path": "certificateSourceId"
     },
     {
      "check": "certificate",
      "type": "holderType",
      "number": "holderCode"
     },
     {
      "check": "order",
      "paths": [
       "validFrom",
       "validTo"
      ]
     }
    ],
    "examples": [
     {
      "rowGuid": "licence-0001",
      "cdOperation": "insert",
      "cdTime": "2026-11-22T09:40:00+08:00",
      "dataSource": "152",
      "dataVersion": 1,
      "sourceSystem": "police-residence",
      "certificateType": "居民户口簿",
      "certificateTypeCode": "11529900MB9Q000276002",
      "certificateName": "居民户口簿（新生儿常住人口登记卡）",
      "certificateNumber": "QH52990026000117",
      "certificateSourceId": "1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001.3",
      "holder": "陈晓雨",
      "holderCode": "529900199203170027",
      "holderType": "111",
      "issueDept": "青禾市公安局",
      "issueDeptCode": "11529900MB9Q000276",
      "issueDate": "2026-11-22",
      "validFrom": "2026-11-22",
      "validTo": "2046-11-21",
      "areaCode": "529900000000",
      "state": "normal"
     }
    ]
   },
   "LicenceRequirement": {
    "title": "证照免提交 licence that exempts a material",
    "description": "有此类有效证照时免于提交材料。 A licence of this type in force exempts the material.",
    "$comment": "standards §5.1 免提交 (S/P)",
    "type": "object",
    "required": [
     "typeCode",
     "typeName",
     "holder"
    ],
    "properties": {
     "typeCode": {
      "$ref": "#/components/schemas/LicenceTypeCode",
      "title": "证照类型代码 licence type code",
      "description": "电子证照的类型，21 位。 Type of the licence, 21 characters.",
      "examples": [
       "11529900MB9Q000276001"
      ],
      "$comment": "S standards 5.1: USCC of the defining body and 3 characters"
     },
     "typeName": {
      "title": "证照类型名称 licence type name",
      "description": "证照类型的规范名称。 Name of the type.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "居民身份证"
      ],
      "$comment": "S DDL ≤256"
     },
     "holder": {
      "$ref": "#/components/schemas/Subject",
      "title": "持证主体 holder",
      "description": "须由谁持有。 Who must hold it.",
      "examples": [
       "mother"
      ],
      "$comment": "P"
     }
    },
    "examples": [
     {
      "typeCode": "11529900MB9Q000276001",
      "typeName": "居民身份证",
      "holder": "mother"
     }
    ]
   },
   "LicenceState": {
    "title": "证照状态 state of a licence",
    "description": "证照当前是否有效。Whether the licence is in force.",
    "$comment": "standards 5.1 (P)",
    "type": "string",
    "enum": [
     "normal",
     "cancelled",
     "revoked",
     "expired"
    ],
    "examples": [
     "normal"
    ],
    "x-labels": {
     "normal": {
      "zh": "正常",
      "en": "in force"
     },
     "cancelled": {
      "zh": "注销",
      "en": "cancelled"
     },
     "revoked": {
      "zh": "吊销",
      "en": "revoked"
     },
     "expired": {
      "zh": "过期",
      "en": "expired"
     }
    }
   },
   "LicenceTypeCode": {
    "title": "证照类型代码 licence type code",
    "description": "证照定义机构统一社会信用代码 18 位加 3 位。 USCC of the defining body 18, then 3 characters.",
    "$comment": "S GB/T 36902, standards 5.1: 21; the column is ≤64",
    "type": "string",
    "pattern": "^[0-9A-Z]{21}$",
    "examples": [
     "11529900MB9Q000276002"
    ]
   },
   "MaterialFormat": {
    "title": "材料形式 form of a material",
    "description": "材料的载体形式。The medium of the material.",
    "$comment": "L12b S: 1–3; names P",
    "type": "string",
    "enum": [
     "paper",
     "electronic",
     "paperOrElectronic"
    ],
    "examples": [
     "paper"
    ],
    "x-labels": {
     "paper": {
      "zh": "纸质",
      "en": "on paper"
     },
     "electronic": {
      "zh": "电子化",
      "en": "electronic"
     },
     "paperOrElectronic": {
      "zh": "纸质或电子化",
      "en": "on paper or electronic"
     }
    }
   },
   "MaterialGetType": {
    "title": "材料收取方式 how a material was taken in",
    "description": "材料以什么方式收到。How the material was taken in.",
    "$comment": "L19: local digits 1–4; national digits U (to be confirmed with the data office); names P",
    "type": "string",
    "enum": [
     "paper",
     "upload",
     "scan",
     "licence"
    ],
    "examples": [
     "paper"
    ],
    "x-labels": {
     "paper": {
      "zh": "纸质收取",
      "en": "on paper"
     },
     "upload": {
      "zh": "附件上传",
      "en": "uploaded"
     },
     "scan": {
      "zh": "扫描",
      "en": "scanned"
     },
     "licence": {
      "zh": "电子证照库",
      "en": "from the licence store"
     }
    }
   },
   "MaterialMode": {
    "title": "材料提交方式 how a material is handed in",
    "description": "申请人以什么方式提供材料。How the applicant provides the material.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "upload",
     "exempt",
     "later"
    ],
    "examples": [
     "upload"
    ],
    "x-labels": {
     "upload": {
      "zh": "上传",
      "en": "uploaded"
     },
     "exempt": {
      "zh": "免提交",
      "en": "exempt"
     },
     "later": {
      "zh": "容缺后补",
      "en": "follows later"
     }
    }
   },
   "MaterialNecessity": {
    "title": "材料必要性 need of a material",
    "description": "材料是否必须提交。Whether the material has to be handed in.",
    "$comment": "L11 S: 1–3; names P",
    "type": "string",
    "enum": [
     "required",
     "optional",
     "deferrable"
    ],
    "examples": [
     "required"
    ],
    "x-labels": {
     "required": {
      "zh": "必要",
      "en": "required"
     },
     "optional": {
      "zh": "非必要",
      "en": "optional"
     },
     "deferrable": {
      "zh": "容缺后补",
      "en": "may follow later"
     }
    }
   },
   "MaterialType": {
    "title": "材料类型 kind of copy",
    "description": "交原件还是复印件。Whether the original or a copy is handed in.",
    "$comment": "L12a S: 1–3; a variant with other meanings is in use (1 证件证书证明 2 申请表格文书 3 其他, U), so a digit is never passed through",
    "type": "string",
    "enum": [
     "original",
     "copy",
     "originalOrCopy"
    ],
    "examples": [
     "original"
    ],
    "x-labels": {
     "original": {
      "zh": "原件",
      "en": "original"
     },
     "copy": {
      "zh": "复印件",
      "en": "copy"
     },
     "originalOrCopy": {
      "zh": "原件或复印件",
      "en": "original or copy"
     }
    }
   },
   "Mobile": {
    "title": "手机号码 mobile number",
    "description": "十一位手机号码，以 13 至 19 开头，不加区号和空格。 11 digits from 13 to 19, without prefix or spaces.",
    "$comment": "B",
    "type": "string",
    "pattern": "^1[3-9][0-9]{9}$",
    "examples": [
     "13800000000"
    ]
   },
   "Moment": {
    "title": "时刻 moment",
    "description": "RFC 3339，带时区；本项目写 +08:00。 RFC 3339 date and time with offset; our own clock writes +08:00.",
    "$comment": "P; GB39046 YYYYMMDDhhmmss and DDL datetime are adapter forms",
    "type": "string",
    "format": "date-time",
    "examples": [
     "2026-11-22T09:30:00+08:00"
    ]
   },
   "NationalList": {
    "title": "国家清单批次 national list of bundles",
    "description": "一件事列入哪一批国家清单。The national list that names the bundle.",
    "$comment": "L25 S; names as year and batch (P); no wire code",
    "type": "string",
    "enum": [
     "2022-13",
     "2024-1",
     "2024-2",
     "2025-1",
     "2025-2",
     "province"
    ],
    "examples": [
     "2022-13"
    ],
    "x-labels": {
     "2022-13": {
      "zh": "国办发〔2022〕32号 13 项",
      "en": "13 of 2022"
     },
     "2024-1": {
      "zh": "2024 年第一批 13 项",
      "en": "first list of 2024"
     },
     "2024-2": {
      "zh": "2024 年第二批 8 项",
      "en": "second list of 2024"
     },
     "2025-1": {
      "zh": "2025 年第一批 12 项",
      "en": "first list of 2025"
     },
     "2025-2": {
      "zh": "2025 年第二批 9 项",
      "en": "second list of 2025"
     },
     "province": {
      "zh": "省级清单",
      "en": "list of a province"
     }
    }
   },
   "NodeType": {
    "title": "节点类型 place of a step",
    "description": "环节在流程中的位置。Where in the course of the case the step stands.",
    "$comment": "L17 SD nodetype S: 1–4; names P",
    "type": "string",
    "enum": [
     "start",
     "middle",
     "end",
     "only"
    ],
    "examples": [
     "start"
    ],
    "x-labels": {
     "start": {
      "zh": "开始",
      "en": "start"
     },
     "middle": {
      "zh": "中间",
      "en": "middle"
     },
     "end": {
      "zh": "结束",
      "en": "end"
     },
     "only": {
      "zh": "唯一",
      "en": "only one"
     }
    }
   },
   "OnlineDepth": {
    "title": "网上办理深度 depth of online handling",
    "description": "网上能办到哪一步；可多选。How far the item can be handled online; several may apply.",
    "$comment": "L13 S: 1–4, 6, 9; 5 审批 U; several joined by ^; names P",
    "type": "string",
    "enum": [
     "consultation",
     "submission",
     "preReview",
     "acceptance",
     "decision",
     "resultFeedback",
     "other"
    ],
    "examples": [
     "consultation"
    ],
    "x-labels": {
     "consultation": {
      "zh": "互联网咨询",
      "en": "enquiry"
     },
     "submission": {
      "zh": "互联网收件",
      "en": "submission"
     },
     "preReview": {
      "zh": "互联网预审",
      "en": "review in advance"
     },
     "acceptance": {
      "zh": "互联网受理",
      "en": "acceptance"
     },
     "decision": {
      "zh": "互联网办理",
      "en": "decision"
     },
     "resultFeedback": {
      "zh": "互联网办理结果信息反馈",
      "en": "result returned"
     },
     "other": {
      "zh": "其他",
      "en": "other"
     }
    }
   },
   "OrgCode": {
    "title": "机构统一社会信用代码 organization code (USCC)",
    "description": "18 位；政府机构代码校验位不符只作警告。 18 characters; a wrong check character of a government body is a warning only, two of ten public codes break it.",
    "$comment": "S2 form, check per standards 1.1 (P)",
    "type": "string",
    "pattern": "^[0-9A-Z]{18}$",
    "examples": [
     "11310000MB2F30661Y"
    ]
   },
   "Organization": {
    "title": "机构 organization",
    "description": "可以作为实施主体或者办理单位的机构。 A body that decides on items or handles cases.",
    "$comment": "standards §1.3, table up_zone_organization (S DDL)",
    "type": "object",
    "required": [
     "orgName",
     "creditCode"
    ],
    "properties": {
     "rowGuid": {
      "$ref": "#/components/schemas/RowGuid",
      "title": "记录唯一标识 row id",
      "description": "同一机构始终不变。 Stays the same for one body.",
      "examples": [
       "organization-11529900MB9Q000276"
      ],
      "$comment": "S DDL ≤50"
     },
     "orgName": {
      "title": "机构名称 name",
      "description": "机构的规范全称。 Full name.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "S DDL ≤100"
     },
     "orgShortName": {
      "title": "机构简称 short name",
      "description": "机构的规范简称。 Short name.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "市公安局"
      ],
      "$comment": "S DDL ≤50"
     },
     "creditCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "统一社会信用代码 USCC",
      "description": "18 位，校验位不符只作警告。 18 characters; a wrong check digit is a warning.",
      "examples": [
       "11529900MB9Q000276"
      ],
      "$comment": "S DDL 18"
     },
     "orgCode": {
      "title": "组织机构代码 organization code",
      "description": "9 位，等于统一社会信用代码第 9–17 位。 9 characters, those from 9 to 17 of the USCC.",
      "type": "string",
      "pattern": "^[0-9A-Z]{8}[0-9X]$",
      "examples": [
       "MB9Q00027"
      ],
      "$comment": "S DDL 9; check MOD 11 B"
     },
     "existTask": {
      "title": "是否有事项 has items",
      "description": "该机构是否有政务服务事项。 Whether the body has items.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "S DDL, L29"
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode",
      "title": "行政区划代码 area code",
      "description": "机构所在行政区划。 Area the body belongs to.",
      "examples": [
       "529900000000"
      ],
      "$comment": "P; the table is one of zones (S name)"
     },
     "effectiveDate": {
      "$ref": "#/components/schemas/Date",
      "title": "启用日期 in force from",
      "description": "机构开始办理业务的日期。 First day on which it acts.",
      "examples": [
       "2019-01-01"
      ],
      "$comment": "P, for standards §14 rule 23"
     },
     "cancelDate": {
      "$ref": "#/components/schemas/Date",
      "title": "停用日期 in force until",
      "description": "机构撤销或者合并的日期，当日起不再办理。 Day on which it is closed or merged; from then on it does not act.",
      "examples": [
       "2026-06-30"
      ],
      "$comment": "P, for standards §14 rule 23"
     },
     "orderNum": {
      "title": "排序号 order",
      "description": "从 1 开始的显示顺序。 Place in the list, from 1.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9999,
      "examples": [
       1
      ],
      "$comment": "S DDL"
     }
    },
    "x-checks": [
     {
      "check": "cleanText"
     },
     {
      "check": "order",
      "paths": [
       "effectiveDate",
       "cancelDate"
      ]
     }
    ],
    "examples": [
     {
      "orgName": "青禾市公安局",
      "orgShortName": "市公安局",
      "creditCode": "11529900MB9Q000276",
      "orgCode": "MB9Q00027",
      "existTask": true,
      "areaCode": "529900000000",
      "orderNum": 2
     }
    ]
   },
   "Period": {
    "title": "时限 period",
    "description": "数值和单位；单位用名称，不用数字。 A number and its unit; units go by name, never by digit.",
    "$comment": "L8; national digits are uncertain (U), so units go by name",
    "type": "object",
    "required": [
     "value",
     "unit"
    ],
    "properties": {
     "value": {
      "title": "数值 value",
      "description": "单位数，0 为当场。 Number of units; 0 is on the spot.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       5
      ],
      "$comment": "S DDL"
     },
     "unit": {
      "$ref": "#/components/schemas/PeriodUnit",
      "title": "单位 unit",
      "description": "工作日、自然日、小时、分钟或月。 Working days, natural days, hours, minutes or months.",
      "examples": [
       "workingDay"
      ],
      "$comment": "L8 S/U: digits differ, names P"
     }
    },
    "examples": [
     {
      "value": 5,
      "unit": "workingDay"
     }
    ]
   },
   "PeriodUnit": {
    "title": "时限单位 unit of a period",
    "description": "时限的计量单位；工作日按国务院放假安排计算。The unit of a time limit; working days follow the State Council notices.",
    "$comment": "L8: 1–4 S, 5 month Shandong S; national digits U (taken from the provinces that agree, to be confirmed with the data office); letters G/Z and W/N are in use elsewhere; names P",
    "type": "string",
    "enum": [
     "workingDay",
     "naturalDay",
     "hour",
     "minute",
     "month"
    ],
    "examples": [
     "workingDay"
    ],
    "x-labels": {
     "workingDay": {
      "zh": "工作日",
      "en": "working day"
     },
     "naturalDay": {
      "zh": "自然日",
      "en": "calendar day"
     },
     "hour": {
      "zh": "小时",
      "en": "hour"
     },
     "minute": {
      "zh": "分钟",
      "en": "minute"
     },
     "month": {
      "zh": "月",
      "en": "month"
     }
    }
   },
   "PersonName": {
    "title": "姓名 name",
    "description": "间隔号只用 U+00B7，不含数字。 Separator is U+00B7 only; no digits.",
    "$comment": "S 民委发〔2016〕33号: at least 50 characters; maximum P; GB39046 a..30 is too short (deviation, standards 0.2 #6)",
    "type": "string",
    "minLength": 1,
    "maxLength": 100,
    "examples": [
     "陈晓雨"
    ]
   },
   "PowerSource": {
    "title": "权力来源 source of the power",
    "description": "实施主体的权力从哪里来。Where the implementing body has its power from.",
    "$comment": "L3 S: 1–6; names P",
    "type": "string",
    "enum": [
     "legal",
     "delegatedDown",
     "authorizedByHigher",
     "authorizedByPeer",
     "entrustedByHigher",
     "entrustedByPeer"
    ],
    "examples": [
     "legal"
    ],
    "x-labels": {
     "legal": {
      "zh": "法定本级行使",
      "en": "exercised at this level by law"
     },
     "delegatedDown": {
      "zh": "上级下放",
      "en": "passed down by a higher level"
     },
     "authorizedByHigher": {
      "zh": "上级授权",
      "en": "authorized by a higher level"
     },
     "authorizedByPeer": {
      "zh": "同级授权",
      "en": "authorized by the same level"
     },
     "entrustedByHigher": {
      "zh": "上级委托",
      "en": "entrusted by a higher level"
     },
     "entrustedByPeer": {
      "zh": "同级委托",
      "en": "entrusted by the same level"
     }
    }
   },
   "PrefillRequest": {
    "title": "预填请求 prefill request",
    "$comment": "P",
    "type": "object",
    "required": [
     "bundleCode",
     "scenario",
     "consent"
    ],
    "properties": {
     "bundleCode": {
      "title": "一件事编码 bundle code",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "scenario": {
      "title": "情形选择 scenario",
      "type": "object",
      "maxProperties": 50,
      "additionalProperties": {
       "type": "string",
       "maxLength": 100
      }
     },
     "consent": {
      "title": "授权同意 consent",
      "const": true
     }
    },
    "additionalProperties": false
   },
   "PrefillResult": {
    "title": "预填结果 prefill result",
    "type": "object",
    "required": [
     "values",
     "licences",
     "unavailable"
    ],
    "properties": {
     "values": {
      "title": "预填值 values",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PrefilledValue"
      }
     },
     "licences": {
      "title": "电子证照 licences",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Licence"
      }
     },
     "unavailable": {
      "title": "不可用来源 sources that did not answer",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/UnavailableSource"
      }
     }
    }
   },
   "PrefilledValue": {
    "title": "预填值 prefilled value",
    "type": "object",
    "required": [
     "subject",
     "element",
     "value",
     "provenance"
    ],
    "properties": {
     "subject": {
      "$ref": "#/components/schemas/Subject",
      "title": "主体 subject"
     },
     "element": {
      "title": "数据元 data element",
      "type": "string",
      "pattern": "^[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)+$",
      "examples": [
       "person.name"
      ]
     },
     "value": {
      "$ref": "#/components/schemas/JsonValue",
      "title": "值 value"
     },
     "provenance": {
      "$ref": "#/components/schemas/Provenance",
      "title": "出处 provenance"
     }
    },
    "examples": [
     {
      "subject": "mother",
      "element": "person.name",
      "value": "陈晓雨",
      "provenance": {
       "kind": "register",
       "sourceName": "人口基础信息库",
       "obtainedAt": "2026-11-22T09:30:00+08:00"
      }
     }
    ]
   },
   "ProblemDetails": {
    "title": "错误详情 problem details",
    "$comment": "RFC 9457; type is about:blank or urn:lianban:problem:<code>",
    "type": "object",
    "required": [
     "type",
     "title",
     "status",
     "code"
    ],
    "properties": {
     "type": {
      "title": "类型 type",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "title": {
      "title": "标题 title",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "status": {
      "title": "状态码 HTTP status",
      "type": "integer",
      "minimum": 100,
      "maximum": 599
     },
     "detail": {
      "title": "说明 detail",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     },
     "code": {
      "title": "错误码 code",
      "type": "string",
      "pattern": "^[a-z0-9-]+/[a-z0-9-]+$"
     },
     "instance": {
      "title": "实例 instance",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "errors": {
      "title": "字段问题 field problems",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FieldProblem"
      }
     }
    },
    "examples": [
     {
      "type": "urn:lianban:problem:application/not-found",
      "title": "没有此申请",
      "status": 404,
      "code": "application/not-found"
     }
    ]
   },
   "ProjectNo": {
    "title": "办件编号 case number",
    "description": "办件的唯一编号，由受理系统编制。 Unique number of a case, given by the accepting system.",
    "$comment": "S an..50; no national formation rule found (U)",
    "type": "string",
    "minLength": 1,
    "maxLength": 50,
    "examples": [
     "QH20261122000001"
    ]
   },
   "ProjectType": {
    "title": "办件类型 type of handling",
    "description": "当场办结还是在承诺时限内办结；联办、上报只在山东使用。Handled at once or within the promised time; joint and reported cases are known in Shandong only.",
    "$comment": "L7 S2: 1, 2; 9 其他 GB39046, 3 联办 and 4 上报 SD; names P",
    "type": "string",
    "enum": [
     "immediate",
     "promised",
     "joint",
     "reported",
     "other"
    ],
    "examples": [
     "immediate"
    ],
    "x-labels": {
     "immediate": {
      "zh": "即办件",
      "en": "handled at once"
     },
     "promised": {
      "zh": "承诺件",
      "en": "handled within the promised time"
     },
     "joint": {
      "zh": "联办件",
      "en": "handled jointly"
     },
     "reported": {
      "zh": "上报件",
      "en": "reported upward"
     },
     "other": {
      "zh": "其他",
      "en": "other"
     }
    }
   },
   "Provenance": {
    "title": "数据出处 provenance",
    "type": "object",
    "required": [
     "kind",
     "obtainedAt"
    ],
    "properties": {
     "kind": {
      "$ref": "#/components/schemas/ProvenanceKind",
      "title": "种类 kind"
     },
     "sourceName": {
      "title": "来源名称 source",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "obtainedAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "取得时间 obtained at"
     },
     "licenceId": {
      "title": "证照标识 licence id",
      "type": "string",
      "minLength": 1,
      "maxLength": 128
     },
     "locked": {
      "title": "不可修改 locked",
      "type": "boolean"
     }
    },
    "examples": [
     {
      "kind": "register",
      "sourceName": "人口基础信息库",
      "obtainedAt": "2026-11-22T09:30:00+08:00",
      "locked": true
     }
    ]
   },
   "ProvenanceKind": {
    "title": "数据出处 kind of provenance",
    "description": "填报值从哪里来。Where an answer comes from.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "typed",
     "register",
     "licence",
     "computed"
    ],
    "examples": [
     "typed"
    ],
    "x-labels": {
     "typed": {
      "zh": "本人填写",
      "en": "typed by the applicant"
     },
     "register": {
      "zh": "人口库等登记信息",
      "en": "from a register"
     },
     "licence": {
      "zh": "电子证照",
      "en": "from a licence"
     },
     "computed": {
      "zh": "自动计算",
      "en": "computed"
     }
    }
   },
   "RatingSubmission": {
    "title": "评价提交 rating submission",
    "description": "申请人对一个办件的评价。 What the applicant says of a case.",
    "$comment": "standards §4.2: details required for wire 2 and 1; first digit agrees with satisfaction",
    "type": "object",
    "required": [
     "satisfaction",
     "evalDetails"
    ],
    "properties": {
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction",
      "title": "满意度 satisfaction",
      "description": "五级满意度，按名称。 Five degrees by name.",
      "examples": [
       "verySatisfied"
      ]
     },
     "evalDetails": {
      "title": "评价明细 details",
      "description": "三位明细代码，首位与满意度一致；不满意时至少一项。 Three-digit codes beginning with the degree; at least one for a bad rating.",
      "type": "array",
      "maxItems": 50,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/EvaluationDetail"
      },
      "examples": [
       [
        "510"
       ]
      ],
      "$comment": "L28"
     },
     "writingEvaluation": {
      "title": "文字评价 text",
      "description": "申请人写的话。 What the applicant wrote.",
      "type": "string",
      "maxLength": 500,
      "examples": [
       "一次就办好了。"
      ]
     }
    },
    "additionalProperties": false,
    "if": {
     "properties": {
      "satisfaction": {
       "enum": [
        "dissatisfied",
        "veryDissatisfied"
       ]
      }
     },
     "required": [
      "satisfaction"
     ]
    },
    "then": {
     "properties": {
      "evalDetails": {
       "minItems": 1
      }
     }
    },
    "x-checks": [
     {
      "check": "evaluationDetails"
     }
    ],
    "examples": [
     {
      "satisfaction": "verySatisfied",
      "evalDetails": [
       "510",
       "513"
      ]
     }
    ]
   },
   "RealLevel": {
    "title": "实名等级 real-name level",
    "description": "账号的实名核验程度。How well the holder of the account is known.",
    "$comment": "L23 S: ZJ 1–3, SD 0–3, GD 可信二级至五级; the steps differ, their order does not; names P",
    "type": "string",
    "enum": [
     "unverified",
     "basic",
     "intermediate",
     "advanced"
    ],
    "examples": [
     "unverified"
    ],
    "x-labels": {
     "unverified": {
      "zh": "未认证",
      "en": "not verified"
     },
     "basic": {
      "zh": "初级",
      "en": "basic"
     },
     "intermediate": {
      "zh": "中级",
      "en": "intermediate"
     },
     "advanced": {
      "zh": "高级",
      "en": "advanced"
     }
    }
   },
   "ReceiptStatus": {
    "title": "回执状态 status of a receipt",
    "description": "平台对一行数据的处理结果。What the platform did with a row.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "accepted",
     "duplicate",
     "returned",
     "retryLater"
    ],
    "examples": [
     "accepted"
    ],
    "x-labels": {
     "accepted": {
      "zh": "已接收",
      "en": "accepted"
     },
     "duplicate": {
      "zh": "重复",
      "en": "duplicate"
     },
     "returned": {
      "zh": "退回",
      "en": "returned"
     },
     "retryLater": {
      "zh": "稍后重试",
      "en": "retry later"
     }
    }
   },
   "ReceivedRowCount": {
    "title": "平台收到的行数 rows the platform received",
    "description": "一个部门一张表一天里平台收到的行数，供部门对账。 The rows of one department, table and day as the platform counts them, for reconciliation.",
    "$comment": "P over standards §5.3: pushed = accepted + returned; what is produced, rejected before the push or pending only the department knows",
    "type": "object",
    "required": [
     "table",
     "day",
     "deptCode",
     "pushed",
     "accepted",
     "returned"
    ],
    "properties": {
     "table": {
      "$ref": "#/components/schemas/ExchangeTable",
      "title": "交换表 table",
      "description": "统计的交换表。 The exchange table that is counted.",
      "examples": [
       "caseAccept"
      ],
      "$comment": "P"
     },
     "day": {
      "$ref": "#/components/schemas/Date",
      "title": "日期 day",
      "description": "平台收到的日期，北京时间。 The day on which the platform received them, China time.",
      "$comment": "P"
     },
     "deptCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "部门代码 department code",
      "description": "推送部门的统一社会信用代码。 The USCC of the department.",
      "examples": [
       "11529900MB9Q000276"
      ],
      "$comment": "P"
     },
     "pushed": {
      "title": "收到行数 rows received",
      "description": "接收与退回之和，重复推送不另计。 Accepted and returned together; a row sent again counts once.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       115
      ],
      "$comment": "P"
     },
     "accepted": {
      "title": "接收行数 rows accepted",
      "description": "当天接收的行（含各版本）。 Rows accepted that day, each version for itself.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       112
      ],
      "$comment": "P"
     },
     "returned": {
      "title": "退回行数 rows returned",
      "description": "当天退回的行。 Rows returned that day.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       3
      ],
      "$comment": "P"
     }
    },
    "additionalProperties": false,
    "x-checks": [
     {
      "check": "sum",
      "total": "pushed",
      "parts": [
       "accepted",
       "returned"
      ]
     }
    ],
    "examples": [
     {
      "table": "caseAccept",
      "day": "2026-11-22",
      "deptCode": "11529900MB9Q000276",
      "pushed": 115,
      "accepted": 112,
      "returned": 3
     }
    ]
   },
   "Rectification": {
    "title": "差评整改 rectification",
    "description": "一条差评的核实、整改、反馈和回访，随进展以新版本补充。 What was done about one bad rating: verified, mended, answered, asked again; each step is a new version of the row.",
    "$comment": "standards §4.3: steps S (核实→整改→反馈→回访), shape P; deadlines are local, so they are configuration",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     },
     {
      "dependentRequired": {
       "verdict": [
        "handler",
        "orgCode"
       ],
       "feedbackAt": [
        "verdict"
       ],
       "revisitAt": [
        "revisitResult",
        "feedbackAt"
       ],
       "revisitResult": [
        "revisitAt"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "verdict": {
         "const": "substantiated"
        }
       },
       "required": [
        "verdict",
        "feedbackAt"
       ]
      },
      "then": {
       "required": [
        "measures"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "projectNo",
     "assessNumber",
     "receivedAt",
     "deadline"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "被评价办件的编号，与评价次数合为评价的标识。 The rated case; together with the number of the rating it names the rating.",
      "$comment": "P (evaluationRef); DDL ≤50 S"
     },
     "assessNumber": {
      "title": "评价次数 number of the rating",
      "description": "该办件第几次评价，评价须为不满意或非常不满意。 Which rating of the case; one of dissatisfied or very dissatisfied.",
      "type": "integer",
      "minimum": 1,
      "maximum": 99,
      "examples": [
       1
      ],
      "$comment": "P (evaluationRef); S2 1–99"
     },
     "receivedAt": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "差评收到时间 received at",
      "description": "部门收到差评的时刻，整改期限由此起算。 When the department received it; the days count from here.",
      "$comment": "P"
     },
     "deadline": {
      "$ref": "#/components/schemas/Date",
      "title": "整改期限 deadline",
      "description": "应完成整改并反馈的日期，天数由各地规定。 The day by which the applicant has the answer; the number of days is local.",
      "$comment": "P; local days, for example 15 or 5 working days (W); national number U"
     },
     "verdict": {
      "$ref": "#/components/schemas/RectificationVerdict",
      "title": "核实结论 verdict",
      "description": "核实后填写：属实、误评或不实。 What verification found.",
      "examples": [
       "substantiated"
      ],
      "$comment": "S 四川 (W); names P"
     },
     "measures": {
      "title": "整改措施 measures",
      "description": "已采取的措施，属实并已反馈时必填。 What was done; required when the rating was right and has been answered.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "已向申请人致歉，并在窗口公示材料清单。"
      ],
      "$comment": "P ≤2000"
     },
     "handler": {
      "title": "整改责任人 officer in charge",
      "description": "负责核实和整改的人员姓名，有结论时必填。 Who verified and mended; required with a verdict.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "彭勇"
      ],
      "$comment": "P ≤100"
     },
     "orgCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "整改部门代码 code of the department",
      "description": "负责整改的部门的统一社会信用代码，有结论时必填。 The USCC of the department that mends; required with a verdict.",
      "$comment": "P"
     },
     "feedbackAt": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "反馈时间 answered at",
      "description": "向申请人反馈整改情况的时刻。 When the applicant was told.",
      "$comment": "S step 反馈, shape P"
     },
     "revisitAt": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "回访时间 asked again at",
      "description": "回访申请人的时刻，不早于反馈时间；实名差评均须回访。 When the applicant was asked again; everybody who gave a name is.",
      "$comment": "S step 回访 (W: 100 %), shape P"
     },
     "revisitResult": {
      "title": "回访结果 answer when asked again",
      "description": "申请人对整改的意见，与回访时间同时填写。 What the applicant says of it, given together with the moment.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "申请人表示满意。"
      ],
      "$comment": "S step 回访, shape P ≤2000"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "order",
      "paths": [
       "receivedAt",
       "feedbackAt",
       "revisitAt"
      ]
     },
     {
      "check": "order",
      "paths": [
       "receivedAt",
       "deadline"
      ]
     },
     {
      "check": "explanation",
      "path": "measures"
     },
     {
      "check": "explanation",
      "path": "revisitResult"
     }
    ],
    "examples": [
     {
      "rowGuid": "rectification-0001",
      "cdOperation": "update",
      "cdTime": "2026-11-22T09:40:00+08:00",
      "dataSource": "152",
      "dataVersion": 2,
      "sourceSystem": "police-residence",
      "projectNo": "QH20261122000001",
      "assessNumber": 1,
      "receivedAt": "2026-11-20T09:30:00+08:00",
      "deadline": "2026-12-11",
      "verdict": "substantiated",
      "measures": "已向申请人致歉，并在窗口公示材料清单。",
      "handler": "彭勇",
      "orgCode": "11529900MB9Q000276",
      "feedbackAt": "2026-11-21T10:00:00+08:00"
     }
    ]
   },
   "RectificationVerdict": {
    "title": "差评核实结论 verdict on a bad rating",
    "description": "对差评核实后的结论。What the check of a bad rating found.",
    "$comment": "standards §4.3: 属实/误评/不实 (S 四川); names P",
    "type": "string",
    "enum": [
     "substantiated",
     "mistaken",
     "unfounded"
    ],
    "examples": [
     "substantiated"
    ],
    "x-labels": {
     "substantiated": {
      "zh": "属实",
      "en": "substantiated"
     },
     "mistaken": {
      "zh": "误评",
      "en": "given by mistake"
     },
     "unfounded": {
      "zh": "不实",
      "en": "unfounded"
     }
    }
   },
   "RefuseAction": {
    "title": "不予受理 refuse",
    "type": "object",
    "required": [
     "action",
     "explain"
    ],
    "properties": {
     "action": {
      "title": "动作 action",
      "description": "动作名称，决定其余字段。 Name of the action; the other fields follow from it.",
      "const": "refuse"
     },
     "explain": {
      "title": "意见 explanation",
      "description": "写给申请人看的意见或说明。 What the applicant reads.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "材料齐全，符合条件。"
      ]
     }
    },
    "additionalProperties": false
   },
   "RejectedBy": {
    "title": "退回方 who rejected",
    "description": "由本地校验还是由平台退回。Whether the local gate or the platform rejected the row.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "gate",
     "platform"
    ],
    "examples": [
     "gate"
    ],
    "x-labels": {
     "gate": {
      "zh": "本地校验",
      "en": "the local gate"
     },
     "platform": {
      "zh": "平台",
      "en": "the platform"
     }
    }
   },
   "RejectedRow": {
    "title": "退回数据 rejected row",
    "description": "被退回的一行中的一处问题：推送前由本地校验给出，推送后由平台或省级交换给出。 One fault of a refused row: from the gate before the push, from the platform or the exchange after it.",
    "$comment": "standards §5.3: dn_audit_abnormal S (columns table*, errType, remark); path, rule, severity, masked value and hint are ours (P)",
    "allOf": [
     {
      "if": {
       "properties": {
        "rejectedBy": {
         "const": "gate"
        }
       },
       "required": [
        "rejectedBy"
       ]
      },
      "then": {
       "required": [
        "dataVersion"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "table",
     "rowGuid",
     "rejectedBy",
     "ruleId",
     "path",
     "severity",
     "message",
     "hint",
     "rejectedAt"
    ],
    "properties": {
     "table": {
      "$ref": "#/components/schemas/ExchangeTable",
      "title": "交换表 table",
      "description": "被退回行所属的交换表。 The table of the row.",
      "examples": [
       "caseAccept"
      ],
      "$comment": "P"
     },
     "rowGuid": {
      "title": "记录唯一标识 row id",
      "description": "被退回的行；退回的证照以证照标识为准。 The row that was refused; a returned licence is named by its identifier.",
      "type": "string",
      "minLength": 1,
      "maxLength": 128,
      "examples": [
       "accept-0001"
      ],
      "$comment": "dn_audit_abnormal tableRowGuid ≤50 S; dn_lic_data_error has no row_guid, its certificate_source_id is ≤128 S"
     },
     "dataVersion": {
      "title": "数据版本 version of the row",
      "description": "被退回的版本；省级交换退回的行没有此项。 Its version; rows that the provincial exchange returns carry none.",
      "type": "integer",
      "minimum": 1,
      "examples": [
       1
      ],
      "$comment": "P"
     },
     "rejectedBy": {
      "$ref": "#/components/schemas/RejectedBy",
      "title": "退回方 rejected by",
      "description": "本地校验或平台。 The gate or the platform.",
      "examples": [
       "gate"
      ],
      "$comment": "P"
     },
     "ruleId": {
      "title": "规则 rule",
      "description": "违反的规则代码。 The broken rule.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "row/id-check-digit"
      ],
      "$comment": "P ≤100"
     },
     "path": {
      "$ref": "#/components/schemas/JsonPointer",
      "title": "字段路径 path",
      "description": "出错字段的位置，整行出错为空。 Where it is wrong; empty for the whole row.",
      "examples": [
       "/applyerPageCode"
      ],
      "$comment": "P"
     },
     "severity": {
      "$ref": "#/components/schemas/Severity",
      "title": "严重程度 severity",
      "description": "错误须改，警告可推。 An error has to be mended, a warning may pass.",
      "examples": [
       "error"
      ],
      "$comment": "P"
     },
     "maskedValue": {
      "title": "脱敏值 masked value",
      "description": "出错的值，身份信息已脱敏。 The wrong value with identities masked.",
      "type": "string",
      "maxLength": 200,
      "examples": [
       "529900********0028"
      ],
      "$comment": "P ≤200"
     },
     "message": {
      "title": "说明 message",
      "description": "哪里不对。 What is wrong.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "身份证号码校验位不正确"
      ],
      "$comment": "P ≤500"
     },
     "hint": {
      "title": "修改建议 hint",
      "description": "怎样改正。 What to do.",
      "type": "string",
      "maxLength": 500,
      "examples": [
       "多为录入时错了一位，请对照证件重新录入。"
      ],
      "$comment": "P ≤500"
     },
     "rejectedAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "退回时间 rejected at",
      "description": "退回的时刻。 When it was refused.",
      "$comment": "P"
     },
     "batchId": {
      "title": "批次号 batch id",
      "description": "所在批次，推送前退回的没有。 Its batch; none before the push.",
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "examples": [
       "7f3c0e5d2b9a4c61"
      ],
      "$comment": "dn_audit_abnormal tableCdBatch S ≤32"
     },
     "tableName": {
      "title": "表中文名 name of the wire table",
      "description": "交换平台所记的表中文名。 The table's Chinese name as the exchange has it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "办件受理信息"
      ],
      "$comment": "dn_audit_abnormal S"
     },
     "tableSqlName": {
      "title": "数据表名 wire table",
      "description": "前置库里的表名。 The table in the front database.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "up_pro_accept"
      ],
      "$comment": "dn_audit_abnormal S"
     },
     "tableCdTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "原同步时间 moment the row was synchronised",
      "description": "被退回行的同步时间。 cdTime of the row.",
      "$comment": "dn_audit_abnormal S"
     },
     "tableUpdateTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "原更新时间 moment the row was changed",
      "description": "被退回行的更新时间。 When that row was last changed.",
      "$comment": "dn_audit_abnormal S"
     },
     "tableCdSource": {
      "title": "原数据来源 source of the row",
      "description": "被退回行的数据来源。 dataSource of the row.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "152"
      ],
      "$comment": "dn_audit_abnormal S"
     },
     "errType": {
      "title": "错误类型 kind of fault",
      "description": "交换平台给出的错误类型原文。 Kind of fault as the exchange words it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "数据校验不通过"
      ],
      "$comment": "dn_audit_abnormal S ≤100"
     },
     "remark": {
      "title": "退回备注 remark of the exchange",
      "description": "交换平台给出的说明原文。 What the exchange wrote.",
      "type": "string",
      "maxLength": 2000,
      "examples": [
       "身份证号校验失败"
      ],
      "$comment": "dn_audit_abnormal S; length P"
     }
    },
    "x-checks": [
     {
      "check": "unmasked",
      "paths": [
       "message",
       "hint",
       "maskedValue"
      ]
     }
    ],
    "examples": [
     {
      "table": "caseAccept",
      "rowGuid": "accept-0001",
      "dataVersion": 1,
      "rejectedBy": "gate",
      "ruleId": "row/id-check-digit",
      "path": "/applyerPageCode",
      "severity": "error",
      "maskedValue": "529900********0028",
      "message": "身份证号码校验位不正确",
      "hint": "多为录入时错了一位，请对照证件重新录入。",
      "rejectedAt": "2026-11-22T09:30:00+08:00"
     },
     {
      "table": "caseAccept",
      "rowGuid": "accept-0002",
      "rejectedBy": "platform",
      "ruleId": "row/returned",
      "path": "",
      "severity": "error",
      "message": "数据校验不通过",
      "hint": "",
      "rejectedAt": "2026-11-23T02:00:00+08:00",
      "batchId": "7f3c0e5d2b9a4c61",
      "tableName": "办件受理信息",
      "tableSqlName": "up_pro_accept",
      "tableCdTime": "2026-11-22T09:40:00+08:00",
      "tableUpdateTime": "2026-11-22T09:40:00+08:00",
      "tableCdSource": "152",
      "errType": "数据校验不通过",
      "remark": "身份证号校验失败"
     }
    ]
   },
   "RequestCorrectionAction": {
    "title": "一次性告知补正 request a correction",
    "type": "object",
    "required": [
     "action",
     "items"
    ],
    "properties": {
     "action": {
      "title": "动作 action",
      "description": "动作名称，决定其余字段。 Name of the action; the other fields follow from it.",
      "const": "requestCorrection"
     },
     "deadline": {
      "$ref": "#/components/schemas/Date",
      "title": "补正期限 deadline",
      "description": "应补交的最后一天。 The last day for handing it in."
     },
     "items": {
      "title": "补正项 items",
      "description": "一次性列全的补正项。 Everything to be corrected, in one list.",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/CorrectionItem"
      }
     }
    },
    "additionalProperties": false
   },
   "ResultKind": {
    "title": "结果类型 kind of result",
    "description": "办结后给申请人的结果是什么。What the applicant gets in the end.",
    "$comment": "L14 local digits 1–4 (S/U); GB39046 has 出证、出文、审批办结 as ways of closing, without digits; names P",
    "type": "string",
    "enum": [
     "certificate",
     "document",
     "other",
     "none"
    ],
    "examples": [
     "certificate"
    ],
    "x-labels": {
     "certificate": {
      "zh": "证照",
      "en": "certificate or licence"
     },
     "document": {
      "zh": "批文",
      "en": "document"
     },
     "other": {
      "zh": "其他",
      "en": "other"
     },
     "none": {
      "zh": "无",
      "en": "none"
     }
    }
   },
   "ResultType": {
    "title": "办结结果 result of a case",
    "description": "办件以什么结果办结。With what result the case ended.",
    "$comment": "L21 S: SD doneresult 0–6, GD 0–7, ZJ 0, 1, 3; national digits U (the Shandong ones stand in, to be confirmed with the data office); names P. 3 删除 is not a result: it is read as voided",
    "type": "string",
    "enum": [
     "granted",
     "notGranted",
     "voided",
     "transferred",
     "withdrawn",
     "correctionOverdue",
     "notAccepted"
    ],
    "examples": [
     "granted"
    ],
    "x-labels": {
     "granted": {
      "zh": "出证（准予）",
      "en": "granted"
     },
     "notGranted": {
      "zh": "不予许可",
      "en": "not granted"
     },
     "voided": {
      "zh": "作废",
      "en": "voided"
     },
     "transferred": {
      "zh": "转报",
      "en": "transferred"
     },
     "withdrawn": {
      "zh": "申请人撤回",
      "en": "withdrawn"
     },
     "correctionOverdue": {
      "zh": "补正逾期",
      "en": "correction overdue"
     },
     "notAccepted": {
      "zh": "不予受理",
      "en": "not accepted"
     }
    }
   },
   "ReturnedRowCount": {
    "title": "退回统计 count of returned rows",
    "type": "object",
    "required": [
     "deptName",
     "ruleId",
     "count",
     "hint"
    ],
    "properties": {
     "deptName": {
      "title": "部门名称 department",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "ruleId": {
      "title": "规则 rule",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "count": {
      "title": "数量 count",
      "type": "integer",
      "minimum": 0
     },
     "hint": {
      "title": "修改建议 hint",
      "type": "string",
      "maxLength": 500
     }
    }
   },
   "Role": {
    "title": "角色 role",
    "description": "账号在平台上的角色。What the account is on the platform.",
    "$comment": "P",
    "type": "string",
    "enum": [
     "applicant",
     "officer",
     "supervisor"
    ],
    "examples": [
     "applicant"
    ],
    "x-labels": {
     "applicant": {
      "zh": "申请人",
      "en": "applicant"
     },
     "officer": {
      "zh": "工作人员",
      "en": "officer"
     },
     "supervisor": {
      "zh": "监管人员",
      "en": "supervisor"
     }
    }
   },
   "RowCommon": {
    "title": "交换行公共字段 common part of every exchange row",
    "description": "每张交换表都有的字段。 The fields that every exchange table has.",
    "$comment": "standards §3.1; cdBatch, isSync and contractVersion are of the transport and live in the batch",
    "type": "object",
    "required": [
     "rowGuid",
     "cdOperation",
     "cdTime",
     "dataSource",
     "dataVersion",
     "sourceSystem"
    ],
    "properties": {
     "rowGuid": {
      "$ref": "#/components/schemas/RowGuid",
      "title": "记录唯一标识 row id",
      "description": "由来源系统给出，同一逻辑行始终不变，不得复用。 Given by the source system; stable for one logical row, never reused.",
      "examples": [
       "accept-0001"
      ],
      "$comment": "DDL row_guid S"
     },
     "cdOperation": {
      "$ref": "#/components/schemas/RowOperation",
      "title": "同步类型 operation",
      "description": "新增、更新或删除；已接收过新增的行才可更新。 Insert, update or delete; only what was accepted as an insert is updated.",
      "examples": [
       "insert"
      ],
      "$comment": "DDL cd_operation S; update and delete only after an insert was accepted"
     },
     "cdTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "同步时间 synchronised at",
      "description": "该行准备推送的时刻，不得晚于现在五分钟以上。 When the row was made ready for sending, at most five minutes ahead of now.",
      "$comment": "DDL cd_time S"
     },
     "dataSource": {
      "title": "数据来源 data source",
      "description": "三位：1 加省份代码前两位。 Three digits: 1 and the two digits of the province.",
      "type": "string",
      "pattern": "^1[0-9]{2}$",
      "examples": [
       "152"
      ],
      "$comment": "S2: 1 and the two digits of the province"
     },
     "dataVersion": {
      "title": "数据版本 version of the row",
      "description": "从 1 起，重报一次加一。 Starts at 1 and grows by one each time the row is sent again with other content.",
      "type": "integer",
      "minimum": 1,
      "maximum": 999999999,
      "examples": [
       1
      ],
      "$comment": "SD dataver, GD SJBBH S; grows by one when sent again; the maximum keeps it within 32 bits"
     },
     "sourceSystem": {
      "title": "来源系统 source system",
      "description": "产生该行的业务系统标识。 The system that produced the row.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "police-residence"
      ],
      "$comment": "P"
     },
     "sourceSerial": {
      "title": "原系统流水 serial in the source system",
      "description": "业务系统自己的流水号，便于回查。 The serial there, to find the record again.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "2026-0001"
      ],
      "$comment": "orgbusno S"
     }
    },
    "x-checks": [
     {
      "check": "cleanText"
     },
     {
      "check": "moments"
     }
    ]
   },
   "RowGuid": {
    "title": "记录唯一标识 row id",
    "description": "同一逻辑行始终不变，不得复用。 Stable for one logical row; never used for another one.",
    "$comment": "S DDL ≤50",
    "type": "string",
    "minLength": 1,
    "maxLength": 50,
    "examples": [
     "accept-0001"
    ]
   },
   "RowOperation": {
    "title": "同步类型 operation of a row",
    "description": "这一行是新增、更新还是删除。Whether the row is new, changed or to be removed.",
    "$comment": "§3.1 DDL cd_operation I/U/D S; names P",
    "type": "string",
    "enum": [
     "insert",
     "update",
     "delete"
    ],
    "examples": [
     "insert"
    ],
    "x-labels": {
     "insert": {
      "zh": "新增",
      "en": "insert"
     },
     "update": {
      "zh": "更新",
      "en": "update"
     },
     "delete": {
      "zh": "删除",
      "en": "delete"
     }
    }
   },
   "RowReceipt": {
    "title": "行回执 receipt of a row",
    "description": "一行的回执：接收、重复、退回或稍后再推。 What became of one row: accepted, duplicate, returned, or to be sent again later.",
    "$comment": "standards §5.3 (P): receipts are keyed by batch and row",
    "allOf": [
     {
      "if": {
       "properties": {
        "status": {
         "const": "returned"
        }
       },
       "required": [
        "status"
       ]
      },
      "then": {
       "required": [
        "ruleId",
        "path",
        "message"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "rowGuid",
     "dataVersion",
     "status"
    ],
    "properties": {
     "rowGuid": {
      "$ref": "#/components/schemas/RowGuid",
      "title": "记录唯一标识 row id",
      "description": "所回执的行；没有可读标识时为行号。 The row it answers; its line when it has no readable id.",
      "examples": [
       "accept-0001"
      ],
      "$comment": "DDL row_guid S"
     },
     "dataVersion": {
      "title": "数据版本 version of the row",
      "description": "所回执的版本；读不出时为 0。 The version it answers; 0 when there was none to read.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       1
      ],
      "$comment": "P"
     },
     "status": {
      "$ref": "#/components/schemas/ReceiptStatus",
      "title": "状态 status",
      "description": "行的处理结果。 What became of it.",
      "examples": [
       "accepted"
      ],
      "$comment": "P"
     },
     "ruleId": {
      "title": "规则 rule",
      "description": "违反的规则代码，退回时必填；已接收的行上是提醒。 The broken rule, required when returned; on an accepted row it is a warning.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "row/id-check-digit"
      ],
      "$comment": "P ≤100"
     },
     "path": {
      "$ref": "#/components/schemas/JsonPointer",
      "title": "字段路径 path",
      "description": "出错字段的位置，整行出错为空。 Where it is wrong; empty for the whole row.",
      "examples": [
       "/applyerPageCode"
      ],
      "$comment": "P"
     },
     "message": {
      "title": "说明 message",
      "description": "给部门人员看的说明，不含完整证件号码。 What a clerk reads, without any whole number.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "身份证号码校验位不正确"
      ],
      "$comment": "P ≤500"
     }
    },
    "x-checks": [
     {
      "check": "unmasked",
      "paths": [
       "message"
      ]
     }
    ],
    "examples": [
     {
      "rowGuid": "accept-0001",
      "dataVersion": 1,
      "status": "returned",
      "ruleId": "row/id-check-digit",
      "path": "/applyerPageCode",
      "message": "身份证号码校验位不正确"
     }
    ]
   },
   "Satisfaction": {
    "title": "满意度 satisfaction",
    "description": "满意度，一律用名称：两个标准的数字方向相反。How satisfied the person was, always by name: two standards count in opposite directions.",
    "$comment": "L27 S2: every rating interface 5=very satisfied; GB39046 A.8 1=very satisfied (standards 0.2 #1); a raw digit is refused",
    "type": "string",
    "enum": [
     "verySatisfied",
     "satisfied",
     "basicallySatisfied",
     "dissatisfied",
     "veryDissatisfied"
    ],
    "examples": [
     "verySatisfied"
    ],
    "x-labels": {
     "verySatisfied": {
      "zh": "非常满意",
      "en": "very satisfied"
     },
     "satisfied": {
      "zh": "满意",
      "en": "satisfied"
     },
     "basicallySatisfied": {
      "zh": "基本满意",
      "en": "basically satisfied"
     },
     "dissatisfied": {
      "zh": "不满意",
      "en": "dissatisfied"
     },
     "veryDissatisfied": {
      "zh": "非常不满意",
      "en": "very dissatisfied"
     }
    }
   },
   "ScenarioOption": {
    "title": "情形选项 scenario option",
    "description": "情形问题的一个答案。 One answer to a question of the situation.",
    "$comment": "standards §2 scenarios (S ZF, SEED2); shape P",
    "type": "object",
    "required": [
     "value",
     "label"
    ],
    "properties": {
     "value": {
      "title": "值 value",
      "description": "条件中使用的值。 The value that conditions use.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "hospital"
      ],
      "$comment": "P; length P"
     },
     "label": {
      "title": "名称 label",
      "description": "显示给申请人的文字。 What applicants read.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "在医院等助产机构出生"
      ],
      "$comment": "P; length P"
     },
     "help": {
      "title": "说明 help",
      "description": "补充说明。 Further explanation.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "无法同时办理生育医疗费用报销。"
      ],
      "$comment": "P; length P"
     }
    },
    "examples": [
     {
      "value": "hospital",
      "label": "在医院等助产机构出生"
     }
    ]
   },
   "ScenarioQuestion": {
    "title": "情形问题 scenario question",
    "description": "申请前询问的一个情形。 One question about the situation, asked before applying.",
    "$comment": "standards §2 scenarios (S ZF 情形, SEED2); shape P",
    "type": "object",
    "required": [
     "key",
     "title",
     "options"
    ],
    "properties": {
     "key": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "键 key",
      "description": "条件中引用本问题的短标识。 Short id by which conditions refer to the question.",
      "examples": [
       "birthplace"
      ],
      "$comment": "P"
     },
     "title": {
      "title": "问题 title",
      "description": "显示给申请人的问题。 The question that applicants read.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "新生儿出生的地点"
      ],
      "$comment": "P; length P"
     },
     "help": {
      "title": "说明 help",
      "description": "帮助选择的说明。 Help with choosing.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "在助产机构以外出生的，需要补充接生情况材料。"
      ],
      "$comment": "P; length P"
     },
     "options": {
      "title": "选项 options",
      "description": "可选的答案，至少两个。 The answers, at least two.",
      "type": "array",
      "minItems": 2,
      "maxItems": 50,
      "items": {
       "$ref": "#/components/schemas/ScenarioOption"
      },
      "examples": [
       [
        {
         "value": "hospital",
         "label": "医疗卫生机构"
        },
        {
         "value": "home",
         "label": "家中或其他地方"
        }
       ]
      ],
      "$comment": "P"
     },
     "askedWhen": {
      "$ref": "#/components/schemas/JsonLogic",
      "title": "提问条件 asked when",
      "description": "只在条件成立时询问。 Asked only when the condition holds.",
      "$comment": "P"
     },
     "purpose": {
      "title": "用途 purpose",
      "description": "没有条件使用回答时，写明回答的用途。 What the answer is for when no condition reads it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "决定预填父亲一方还是母亲一方的户籍信息。"
      ],
      "$comment": "P; length P; the definition linter asks for it"
     }
    },
    "examples": [
     {
      "key": "birthplace",
      "title": "孩子在哪里出生？",
      "options": [
       {
        "value": "hospital",
        "label": "医疗卫生机构"
       },
       {
        "value": "home",
        "label": "家中或其他地方"
       }
      ]
     }
    ]
   },
   "ServiceChannel": {
    "title": "服务网络 network of the service",
    "description": "服务数据走哪张网。The network by which the data of the service travel.",
    "$comment": "§4.1 S2: 1, 2; names P",
    "type": "string",
    "enum": [
     "internet",
     "governmentNetwork"
    ],
    "examples": [
     "internet"
    ],
    "x-labels": {
     "internet": {
      "zh": "互联网",
      "en": "internet"
     },
     "governmentNetwork": {
      "zh": "政务外网",
      "en": "government network"
     }
    }
   },
   "ServiceItem": {
    "title": "政务服务事项 service item",
    "description": "一个部门办理的一件事务。 One thing one department decides on.",
    "$comment": "standards §1.2, tables up_task_general_basic and _extend (S DDL)",
    "allOf": [
     {
      "if": {
       "properties": {
        "taskState": {
         "const": "cancelled"
        }
       },
       "required": [
        "taskState"
       ]
      },
      "then": {
       "required": [
        "planCancelDate"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "taskType": {
         "enum": [
          "01",
          "02",
          "03",
          "04",
          "05",
          "06",
          "07",
          "08",
          "09",
          "10"
         ]
        }
       },
       "required": [
        "taskType"
       ]
      },
      "then": {
       "properties": {
        "byLaw": {
         "pattern": "\\S"
        }
       }
      }
     },
     {
      "if": {
       "properties": {
        "taskType": {
         "const": "01"
        }
       },
       "required": [
        "taskType"
       ]
      },
      "then": {
       "required": [
        "faq"
       ],
       "properties": {
        "faq": {
         "type": "array",
         "minItems": 1
        }
       }
      }
     },
     {
      "if": {
       "properties": {
        "powerSource": {
         "enum": [
          "entrustedByHigher",
          "entrustedByPeer"
         ]
        }
       },
       "required": [
        "powerSource"
       ]
      },
      "then": {
       "required": [
        "entrustName"
       ]
      }
     },
     {
      "if": {
       "required": [
        "legalPeriodExplain"
       ]
      },
      "else": {
       "required": [
        "legalPeriod"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "isFee": {
         "const": true
        }
       },
       "required": [
        "isFee"
       ]
      },
      "then": {
       "required": [
        "feeBasis",
        "fees"
       ],
       "properties": {
        "fees": {
         "type": "array",
         "minItems": 1
        }
       }
      }
     },
     {
      "if": {
       "properties": {
        "isFee": {
         "const": false
        }
       },
       "required": [
        "isFee"
       ]
      },
      "then": {
       "properties": {
        "isPayOnline": {
         "const": false
        },
        "fees": {
         "type": "array",
         "maxItems": 0
        }
       }
      }
     },
     {
      "if": {
       "properties": {
        "limitSceneNum": {
         "minimum": 1
        }
       },
       "required": [
        "limitSceneNum"
       ]
      },
      "then": {
       "required": [
        "limitSceneExplain"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "limitSceneNum": {
         "const": 0
        }
       },
       "required": [
        "limitSceneNum"
       ]
      },
      "then": {
       "properties": {
        "limitSceneExplain": {
         "type": "string",
         "maxLength": 0
        }
       }
      }
     },
     {
      "if": {
       "properties": {
        "limitSceneNum": {
         "const": 0
        },
        "isOnline": {
         "const": false
        }
       },
       "required": [
        "limitSceneNum",
        "isOnline"
       ]
      },
      "then": {
       "properties": {
        "isExpress": {
         "const": true
        }
       }
      }
     },
     {
      "if": {
       "properties": {
        "isOnline": {
         "const": true
        }
       },
       "required": [
        "isOnline"
       ]
      },
      "then": {
       "required": [
        "onlineHandleDepth",
        "onlineHandleUrl"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "serverTypes": {
         "contains": {
          "const": "naturalPerson"
         }
        }
       },
       "required": [
        "serverTypes"
       ]
      },
      "then": {
       "required": [
        "userTopics"
       ]
      },
      "else": {
       "properties": {
        "userTopics": {
         "type": "array",
         "maxItems": 0
        }
       }
      }
     },
     {
      "if": {
       "properties": {
        "serverTypes": {
         "contains": {
          "enum": [
           "enterprise",
           "institution",
           "socialOrganization",
           "unincorporatedEnterprise",
           "administrativeOrgan",
           "otherOrganization"
          ]
         }
        }
       },
       "required": [
        "serverTypes"
       ]
      },
      "then": {
       "required": [
        "corpTopics"
       ]
      },
      "else": {
       "properties": {
        "corpTopics": {
         "type": "array",
         "maxItems": 0
        }
       }
      }
     },
     {
      "if": {
       "properties": {
        "resultTypes": {
         "contains": {
          "enum": [
           "certificate",
           "document",
           "other"
          ]
         }
        }
       },
       "required": [
        "resultTypes"
       ]
      },
      "then": {
       "required": [
        "resultName"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "useLevel": {
         "enum": [
          "5",
          "6"
         ]
        }
       },
       "required": [
        "useLevel"
       ]
      },
      "then": {
       "required": [
        "townName",
        "townCode"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "useLevel": {
         "const": "6"
        }
       },
       "required": [
        "useLevel"
       ]
      },
      "then": {
       "required": [
        "villageName",
        "villageCode"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "rowGuid",
     "taskName",
     "catalogCode",
     "taskCode",
     "taskType",
     "byLaw",
     "powerSource",
     "useLevel",
     "taskState",
     "taskVersion",
     "deptName",
     "deptCode",
     "deptType",
     "promisePeriod",
     "acceptCondition",
     "handleFlow",
     "isFee",
     "serverTypes",
     "projectType",
     "limitSceneNum",
     "specialProcedure",
     "resultTypes",
     "isEntryCenter",
     "isPayOnline",
     "isExpress",
     "isOnline",
     "appSingleLogin",
     "singleLogin",
     "linkWay",
     "superviseWay",
     "transactAddr",
     "transactTime"
    ],
    "properties": {
     "rowGuid": {
      "$ref": "#/components/schemas/RowGuid",
      "title": "记录唯一标识 row id",
      "description": "同一事项各次更新保持不变，不得给别的事项使用。 Stays the same through all versions of the row; never used for another one.",
      "examples": [
       "qinghe-birthRegistration-v1"
      ],
      "$comment": "S DDL ≤50"
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key",
      "description": "一件事内引用本事项的短标识，编入一件事时必填。 Short id by which a bundle refers to the item; required inside a bundle.",
      "$comment": "P"
     },
     "taskName": {
      "title": "事项名称 item name",
      "description": "事项的全称，首尾不留空格。 Full name, without spaces at either end.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "pattern": "^\\S(?:.*\\S)?$",
      "examples": [
       "出生登记（国内出生）"
      ],
      "$comment": "S DDL ≤1000; GB39046 200 (deviation)"
     },
     "catalogCode": {
      "$ref": "#/components/schemas/CatalogCode",
      "title": "基本编码 catalogue code",
      "description": "12 位，与实施编码末 12 位相同。 12 characters, the last 12 of the task code.",
      "examples": [
       "000709901000"
      ],
      "$comment": "S2 practice 12; GB39046 an..10 (deviation, standards 0.2 #2)"
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code",
      "description": "31 位，由实施主体代码、行使层级和基本编码组成。 31 characters: implementing body, level, catalogue code.",
      "examples": [
       "11529900MB9Q0002764000709901000"
      ],
      "$comment": "S2 practice 31; GB39046 an..24 (deviation, standards 0.2 #2)"
     },
     "localCatalogCode": {
      "title": "地方目录编码 local catalogue code",
      "description": "地方事项库自用的目录编码。 Code of the province's or city's own catalogue.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH-0709-001"
      ],
      "$comment": "S DDL ≤50"
     },
     "localTaskCode": {
      "title": "地方实施编码 local task code",
      "description": "地方事项库自用的实施编码。 Code of the item in the local register.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH-0709-001-01"
      ],
      "$comment": "S DDL ≤50"
     },
     "taskHandleItem": {
      "$ref": "#/components/schemas/TaskHandleItem",
      "title": "业务办理项编码 handling item code",
      "description": "实施编码后加两位序号，共 33 位。 Task code followed by two digits, 33 characters.",
      "examples": [
       "11529900MB9Q000276400070990100001"
      ],
      "$comment": "S sample; column 50"
     },
     "taskType": {
      "$ref": "#/components/schemas/TaskType",
      "title": "事项类型 item type",
      "description": "等于基本编码第 3–4 位。 Equals characters 3–4 of the catalogue code.",
      "examples": [
       "07"
      ],
      "$comment": "S2 L1"
     },
     "byLaw": {
      "title": "设定依据 legal basis",
      "description": "法律法规名称及条款，行政权力事项（01–10）不得为空。 Law and article; not blank for administrative powers (01–10).",
      "type": "string",
      "minLength": 0,
      "maxLength": 20000,
      "examples": [
       "《中华人民共和国户口登记条例》第七条"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P); GB39046 1000 (deviation)"
     },
     "powerSource": {
      "$ref": "#/components/schemas/PowerSource",
      "title": "权力来源 source of the power",
      "description": "本级行使该权力的来由。 Why this level exercises the power.",
      "examples": [
       "legal"
      ],
      "$comment": "S DDL, L3"
     },
     "useLevel": {
      "$ref": "#/components/schemas/UseLevel",
      "title": "行使层级 level of exercise",
      "description": "等于实施编码第 19 位；一个实施编码只有一个层级。 Equals character 19 of the task code; one task code has one level.",
      "examples": [
       "4"
      ],
      "$comment": "S DDL, L2; the DDL column may hold several joined by ^, this field never does (P)"
     },
     "taskState": {
      "$ref": "#/components/schemas/TaskState",
      "title": "事项状态 state",
      "description": "取消的事项须写明计划取消日期，新办件不得引用。 A cancelled item needs its cancel date and takes no new cases.",
      "examples": [
       "inUse"
      ],
      "$comment": "S DDL, L4"
     },
     "taskVersion": {
      "title": "事项版本 version",
      "description": "从 1 开始，每变更一次加一。 Starts at 1 and grows by one with each change.",
      "type": "integer",
      "minimum": 1,
      "examples": [
       1
      ],
      "$comment": "S DDL"
     },
     "planEffectiveDate": {
      "$ref": "#/components/schemas/Date",
      "title": "计划生效日期 planned first day",
      "description": "本版本计划开始实施的日期。 First day on which this version applies.",
      "examples": [
       "2026-01-01"
      ],
      "$comment": "S DDL"
     },
     "planCancelDate": {
      "$ref": "#/components/schemas/Date",
      "title": "计划取消日期 planned last day",
      "description": "事项取消的日期，不早于生效日期；状态为取消时必填。 Not before the first day; required when the state is cancelled.",
      "examples": [
       "2026-12-31"
      ],
      "$comment": "S DDL; C when taskState=3"
     },
     "deptName": {
      "title": "实施主体 implementing body",
      "description": "实施主体的规范全称。 Full name of the implementing body.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "S DDL ≤200"
     },
     "deptCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "实施主体代码 code of the implementing body",
      "description": "统一社会信用代码，等于实施编码前 18 位。 USCC, equals the first 18 characters of the task code.",
      "examples": [
       "11529900MB9Q000276"
      ],
      "$comment": "S DDL 18"
     },
     "deptType": {
      "$ref": "#/components/schemas/DeptType",
      "title": "实施主体性质 kind of implementing body",
      "description": "法定机关、授权组织、受委托组织或其他。 Statutory organ, authorized, entrusted or other organization.",
      "examples": [
       "statutory"
      ],
      "$comment": "S DDL, L5"
     },
     "entrustName": {
      "title": "委托部门 entrusting department",
      "description": "委托行使权力的部门名称；权力来源为委托时必填。 Name of the entrusting department; required when the power is entrusted.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "示例省公安厅"
      ],
      "$comment": "S DDL ≤100; C when powerSource=5, 6"
     },
     "legalPeriod": {
      "$ref": "#/components/schemas/Period",
      "title": "法定办结时限 legal time limit",
      "description": "法律规定的办结时限；法律没有规定的不填，写入时限说明，不用 9999 表示。 Set by law; where no law sets one it is left out and explained, never 9999.",
      "properties": {
       "value": {
        "maximum": 3650
       }
      },
      "examples": [
       {
        "value": 10,
        "unit": "workingDay"
       }
      ],
      "$comment": "S DDL anticipate_day, anticipate_type; R unless explained (P); maximum P"
     },
     "legalPeriodExplain": {
      "title": "法定时限说明 note on the legal time limit",
      "description": "法定时限的依据或者没有法定时限的原因。 Basis of the limit, or why there is none.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "《户口登记条例》未规定时限的，按本省规定执行。"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P)"
     },
     "promisePeriod": {
      "$ref": "#/components/schemas/Period",
      "title": "承诺办结时限 promised time limit",
      "description": "不长于法定时限；即办件为 0 或 1。 Not above the legal limit; 0 or 1 for an item handled at once.",
      "examples": [
       {
        "value": 3,
        "unit": "workingDay"
       }
      ],
      "$comment": "S DDL"
     },
     "promisePeriodExplain": {
      "title": "承诺时限说明 note on the promised time limit",
      "description": "承诺时限的计算口径。 How the promised limit is counted.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "自受理之日的次一工作日起算，不含特别程序时间。"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P)"
     },
     "acceptCondition": {
      "title": "受理条件 conditions of acceptance",
      "description": "申请人和申请须满足的条件。 What applicant and application must fulfil.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "父母一方具有本市户口，新生儿未在其他地方登记户口。"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P)"
     },
     "handleFlow": {
      "title": "办理流程 steps of handling",
      "description": "按先后列出各办理环节的名称。 Names of the steps in their order.",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 1000
      },
      "examples": [
       [
        "申请",
        "受理",
        "审批",
        "登记发证"
       ]
      ],
      "$comment": "S DDL text; a list here, limits P"
     },
     "isFee": {
      "title": "是否收费 fee charged",
      "description": "收费的须有收费依据和至少一条收费明细。 True needs a basis and at least one fee.",
      "type": "boolean",
      "examples": [
       false
      ],
      "$comment": "S DDL, L29"
     },
     "feeBasis": {
      "title": "收费依据 basis of the fee",
      "description": "收费所依据的文件和条款；收费时必填。 Document and article; required when a fee is charged.",
      "type": "string",
      "minLength": 1,
      "maxLength": 20000,
      "examples": [
       "《示例省行政事业性收费目录清单》第 12 项"
      ],
      "$comment": "S DDL text (65,535 bytes), so ≤20000 (P); C when isFee=1"
     },
     "fees": {
      "title": "收费明细 fees",
      "description": "各收费项目；不收费时不得填写。 The fees; none when nothing is charged.",
      "type": "array",
      "maxItems": 200,
      "items": {
       "$ref": "#/components/schemas/ItemFee"
      },
      "examples": [
       [
        {
         "feeName": "居民户口簿工本费",
         "feeStand": "每册 5 元",
         "byLaw": "《示例省行政事业性收费目录清单》第 12 项",
         "isDesc": false,
         "orderNum": 1
        }
       ]
      ],
      "$comment": "S DDL child table"
     },
     "serverTypes": {
      "title": "服务对象 whom it serves",
      "description": "可以申请本事项的对象类型。 Types of user who may apply.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/UserProp"
      },
      "examples": [
       [
        "naturalPerson"
       ]
      ],
      "$comment": "S DDL ≤32, L6-B; joined by ^ in the table"
     },
     "projectType": {
      "$ref": "#/components/schemas/ProjectType",
      "title": "办件类型 type of handling",
      "description": "即办件当场或当日办结，承诺件在承诺时限内办结。 At once, or within the promised time.",
      "examples": [
       "promised"
      ],
      "$comment": "S2 L7"
     },
     "limitSceneNum": {
      "title": "到办事现场次数 visits needed",
      "description": "申请人须到现场的最少次数，0 为不用跑。 Least number of visits; 0 is none.",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "examples": [
       1
      ],
      "$comment": "S DDL; maximum P"
     },
     "limitSceneExplain": {
      "title": "必须现场办理原因 why a visit is needed",
      "description": "须到现场的原因；次数为 0 时不填。 Why a visit is needed; empty when none is.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "须当场核验并收取原户口簿。"
      ],
      "$comment": "S DDL ≤1000; C (AUD)"
     },
     "specialProcedure": {
      "title": "特别程序 special procedures",
      "description": "听证、检验、鉴定、专家评审等不计入时限的程序，没有的写“无”。 Procedures that do not count, such as hearings; 无 when there are none.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "无"
      ],
      "$comment": "S DDL ≤500"
     },
     "handleTypes": {
      "title": "办理形式 ways of handling",
      "description": "可以提出申请的形式。 Ways in which one may apply.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/HandleType"
      },
      "examples": [
       [
        "window",
        "online"
       ]
      ],
      "$comment": "S DDL ≤5, L9 C0109"
     },
     "handleArea": {
      "$ref": "#/components/schemas/HandleArea",
      "title": "通办范围 area where it can be handled",
      "description": "跨区域通办的范围，不通办的不填。 How far away it can be handled; left out when only here.",
      "examples": [
       "acrossCounties"
      ],
      "$comment": "S DDL, L10"
     },
     "otherDept": {
      "title": "联办机构 joint departments",
      "description": "参与办理的其他机构名称。 Names of other bodies that take part.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市卫生健康局"
      ],
      "$comment": "S DDL ≤200"
     },
     "serviceType": {
      "title": "中介服务 intermediary services",
      "description": "办理须由申请人委托的中介服务，没有的不填。 Intermediary services the applicant must commission; left out when none.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "亲子鉴定"
      ],
      "$comment": "S DDL ≤500; GB39046 2000 (deviation)"
     },
     "numberLimit": {
      "title": "数量限制 limit of number",
      "description": "审批数量的限制及公布方式。 Limit of grants and how it is published.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "无数量限制"
      ],
      "$comment": "S DDL limit_explain ≤256"
     },
     "resultTypes": {
      "title": "结果类型 kinds of result",
      "description": "办结后给出的结果类型。 What is given at the end.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/ResultKind"
      },
      "examples": [
       [
        "certificate"
       ]
      ],
      "$comment": "S DDL ≤30, L14 (S/U)"
     },
     "resultName": {
      "title": "结果名称 name of the result",
      "description": "证照或批文名称；有证照或批文时必填，须附样本。 Name of the licence or document; required when there is one, with a sample.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "居民户口簿（新生儿常住人口登记卡）"
      ],
      "$comment": "S DDL ≤200; C (AUD: name needs type and sample)"
     },
     "resultSampleGuid": {
      "title": "结果样本标识 id of the sample result",
      "description": "结果样本文件的标识；填写结果名称时必填。 Id of the sample file; required with a name.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "examples": [
       "qinghe-sample-household-book"
      ],
      "$comment": "S DDL ≤256; C"
     },
     "isEntryCenter": {
      "title": "是否进驻政务大厅 handled in the service hall",
      "description": "事项是否进驻政务服务大厅。 Whether the hall handles it.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "S DDL, L29"
     },
     "isPayOnline": {
      "title": "是否支持网上支付 online payment",
      "description": "不收费的事项为否。 False when nothing is charged.",
      "type": "boolean",
      "examples": [
       false
      ],
      "$comment": "S DDL, L29"
     },
     "isExpress": {
      "title": "是否支持物流快递 courier",
      "description": "材料或结果是否可以快递。 Whether material or result can be sent.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "S DDL, L29; 0 visits and not online need it (AUD)"
     },
     "isOnline": {
      "title": "是否网上办理 handled online",
      "description": "网上办理的须有地址和深度。 True needs address and depth.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "S DDL, L29"
     },
     "isSchedule": {
      "title": "是否支持预约办理 by appointment",
      "description": "是否可以预约。 Whether an appointment can be made.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "S DDL, L29"
     },
     "isServiceTerminals": {
      "title": "是否支持自助终端 self-service terminal",
      "description": "是否可以在自助终端办理。 Whether terminals handle it.",
      "type": "boolean",
      "examples": [
       false
      ],
      "$comment": "S DDL, L29"
     },
     "onlineHandleDepth": {
      "title": "网上办理深度 depth of online handling",
      "description": "网上能办到哪一步，可多选；网上办理时必填。 How far it goes online, several allowed; required when handled online.",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/OnlineDepth"
      },
      "examples": [
       [
        "submission",
        "acceptance",
        "resultFeedback"
       ]
      ],
      "$comment": "S DDL ≤20, L13; joined by ^ in the table; C when isOnline=1"
     },
     "onlineHandleUrl": {
      "title": "网上办理地址 address for online handling",
      "description": "https 开头的办理页面地址；网上办理时必填。 Page address beginning with https; required when handled online.",
      "type": "string",
      "maxLength": 256,
      "pattern": "^https://[^\\s]+$",
      "examples": [
       "https://zwfw.qinghe.example/items/birthRegistration"
      ],
      "$comment": "S DDL ≤256; https P; C when isOnline=1"
     },
     "appSingleLogin": {
      "title": "移动端是否单点登录 single sign-on in the app",
      "description": "移动端是否对接统一身份认证。 Whether the app uses the national sign-on.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "S DDL, L29"
     },
     "singleLogin": {
      "title": "网页是否单点登录 single sign-on on the web",
      "description": "网页端是否对接统一身份认证。 Whether the website uses the national sign-on.",
      "type": "boolean",
      "examples": [
       true
      ],
      "$comment": "S DDL, L29"
     },
     "userTopics": {
      "title": "面向自然人主题 topics for persons",
      "description": "自然人事项的主题分类；服务对象含自然人时必填，否则不填。 Topics; required when it serves natural persons, else none.",
      "type": "array",
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 40
      },
      "examples": [
       [
        "生育收养"
       ]
      ],
      "$comment": "S DDL ≤40; C (AUD); code values U, names here"
     },
     "corpTopics": {
      "title": "面向法人主题 topics for organizations",
      "description": "法人事项的主题分类；服务对象含法人或其他组织时必填，否则不填。 Topics; required when it serves organizations, else none.",
      "type": "array",
      "minItems": 1,
      "maxItems": 20,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 40
      },
      "examples": [
       [
        "设立变更"
       ]
      ],
      "$comment": "S DDL ≤40; C (AUD); code values U, names here"
     },
     "minRealLevel": {
      "$ref": "#/components/schemas/RealLevel",
      "title": "最低实名等级 least real-name level",
      "description": "申请人账号至少须达到的实名等级。 Least level of the applicant's account.",
      "examples": [
       "intermediate"
      ],
      "$comment": "P over L23; standards §14 rule 33"
     },
     "linkWay": {
      "title": "咨询方式 enquiries",
      "description": "带区号的咨询电话，与监督电话不同。 Number with area code, not that for complaints.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "0890-6662201"
      ],
      "$comment": "S DDL ≤500; two different numbers (AUD)"
     },
     "superviseWay": {
      "title": "监督投诉方式 complaints",
      "description": "带区号的监督投诉电话，与咨询电话不同。 Number with area code, not that for enquiries.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "0890-6660000"
      ],
      "$comment": "S DDL ≤500; two different numbers (AUD)"
     },
     "transactAddr": {
      "title": "办理地点 place",
      "description": "窗口地址，写到楼层和窗口。 Address down to floor and counter.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "青禾市公安局户政服务大厅"
      ],
      "$comment": "S DDL ≤500"
     },
     "transactTime": {
      "title": "办理时间 opening hours",
      "description": "窗口的办公时间。 When the counter is open.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）"
      ],
      "$comment": "S DDL ≤500"
     },
     "townName": {
      "title": "乡镇街道名称 township",
      "description": "乡镇（街道）级、村（社区）级事项必填。 Required for items of townships and villages.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "和风街道"
      ],
      "$comment": "S DDL ≤200; C when useLevel=5, 6"
     },
     "townCode": {
      "title": "乡镇街道代码 township code",
      "description": "乡镇（街道）的区划代码。 Area code of the township.",
      "type": "string",
      "pattern": "^[0-9]{6,18}$",
      "examples": [
       "529900001000"
      ],
      "$comment": "S DDL ≤18; C when useLevel=5, 6"
     },
     "villageName": {
      "title": "村社区名称 village",
      "description": "村（社区）级事项必填。 Required for items of villages.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "桂花社区"
      ],
      "$comment": "S DDL ≤200; C when useLevel=6"
     },
     "villageCode": {
      "title": "村社区代码 village code",
      "description": "村（社区）的区划代码。 Area code of the village.",
      "type": "string",
      "pattern": "^[0-9]{6,18}$",
      "examples": [
       "529900001001"
      ],
      "$comment": "S DDL ≤18; C when useLevel=6"
     },
     "extendField": {
      "title": "扩展信息 extension",
      "description": "地方扩展内容，原样保存。 Local additions, kept as they are.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "{\"localLevel\":\"A\"}"
      ],
      "$comment": "S DDL ≤2000"
     },
     "materials": {
      "title": "申请材料 materials",
      "description": "申请须提交的材料。 What an applicant hands in.",
      "type": "array",
      "maxItems": 500,
      "items": {
       "$ref": "#/components/schemas/ItemMaterial"
      },
      "$comment": "S DDL child table"
     },
     "faq": {
      "title": "常见问题 questions",
      "description": "行政许可事项至少一条。 At least one for a licence (type 01).",
      "type": "array",
      "maxItems": 200,
      "items": {
       "$ref": "#/components/schemas/ItemFaq"
      },
      "$comment": "S DDL child table; AUD: ≥1 for 行政许可"
     },
     "scenarios": {
      "title": "办理情形 scenarios",
      "description": "按情形区分的条件和材料。 Conditions and materials by situation.",
      "type": "array",
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/ItemScenario"
      },
      "$comment": "S table names dn_audit_item_condition, _material_condition; columns U, shape P"
     },
     "formId": {
      "title": "表单标识 form id",
      "description": "本事项的表单；编入一件事时必填。 The form of the item; required inside a bundle.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "newborn.birthRegistration"
      ],
      "$comment": "P"
     },
     "usesPersonalData": {
      "title": "使用的个人信息 personal data used",
      "description": "办理本事项必需的个人信息，写成统一表单的位置。 Personal data the decision needs, as places in the unified answers.",
      "type": "array",
      "maxItems": 200,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/JsonPointer"
      },
      "examples": [
       [
        "/applicant/name",
        "/child/name",
        "/mother/idNumber"
       ]
      ],
      "$comment": "P; 个人信息保护法 第六条 (smallest extent necessary); the definition linter compares it with the form"
     },
     "sources": {
      "title": "来源 sources",
      "description": "各部分数据的来源与可信度；编入一件事时必填。 Where each part comes from; required inside a bundle.",
      "type": "array",
      "maxItems": 200,
      "items": {
       "$ref": "#/components/schemas/SourceNote"
      },
      "$comment": "P"
     }
    },
    "dependentRequired": {
     "resultName": [
      "resultSampleGuid"
     ]
    },
    "x-checks": [
     {
      "check": "cleanText"
     },
     {
      "check": "itemCodes"
     },
     {
      "check": "itemPeriods"
     },
     {
      "check": "itemConditions"
     },
     {
      "check": "itemGuide"
     },
     {
      "check": "order",
      "paths": [
       "planEffectiveDate",
       "planCancelDate"
      ]
     }
    ],
    "examples": [
     {
      "rowGuid": "qinghe-birthRegistration-v1",
      "itemKey": "birthRegistration",
      "taskName": "出生登记（国内出生）",
      "catalogCode": "000709901000",
      "taskCode": "11529900MB9Q0002764000709901000",
      "localCatalogCode": "QH-0709-001",
      "localTaskCode": "QH-0709-001-01",
      "taskHandleItem": "11529900MB9Q000276400070990100001",
      "taskType": "07",
      "byLaw": "《中华人民共和国户口登记条例》第七条：婴儿出生后一个月以内，由户主、亲属、抚养人或者邻居向婴儿常住地户口登记机关申报出生登记。",
      "powerSource": "legal",
      "useLevel": "4",
      "taskState": "inUse",
      "taskVersion": 1,
      "planEffectiveDate": "2026-01-01",
      "deptName": "青禾市公安局",
      "deptCode": "11529900MB9Q000276",
      "deptType": "statutory",
      "legalPeriod": {
       "value": 10,
       "unit": "workingDay"
      },
      "promisePeriod": {
       "value": 3,
       "unit": "workingDay"
      },
      "promisePeriodExplain": "自受理之日的次一工作日起算，不含特别程序时间。",
      "acceptCondition": "父母一方或者双方具有本市户口，新生儿未在其他地方登记户口；随父或者随母落户由父母协商一致。",
      "handleFlow": [
       "申请",
       "受理",
       "核查",
       "审批",
       "登记发证"
      ],
      "isFee": false,
      "serverTypes": [
       "naturalPerson"
      ],
      "projectType": "promised",
      "limitSceneNum": 1,
      "limitSceneExplain": "须当场核验并换发户口簿。",
      "specialProcedure": "无",
      "handleTypes": [
       "window",
       "online"
      ],
      "handleArea": "acrossCounties",
      "otherDept": "青禾市卫生健康局",
      "numberLimit": "无数量限制",
      "resultTypes": [
       "certificate"
      ],
      "resultName": "居民户口簿（新生儿常住人口登记卡）",
      "resultSampleGuid": "qinghe-sample-birthRegistration",
      "isEntryCenter": true,
      "isPayOnline": false,
      "isExpress": true,
      "isOnline": true,
      "isSchedule": true,
      "isServiceTerminals": false,
      "onlineHandleDepth": [
       "submission",
       "acceptance",
       "resultFeedback"
      ],
      "onlineHandleUrl": "https://zwfw.qinghe.example/bundles/newborn",
      "appSingleLogin": true,
      "singleLogin": true,
      "userTopics": [
       "生育收养"
      ],
      "minRealLevel": "intermediate",
      "linkWay": "0890-6662201",
      "superviseWay": "0890-6660000",
      "transactAddr": "青禾市公安局户政服务大厅，或者落户地派出所户籍窗口",
      "transactTime": "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）",
      "extendField": "{\"localLevel\":\"A\"}",
      "materials": [
       {
        "materialName": "居民户口簿",
        "materialKey": "householdBook",
        "isNeed": "required",
        "materialType": "original",
        "materialFormat": "paperOrElectronic",
        "orderNum": 1,
        "sourceType": "government",
        "pageNum": 1,
        "licenceTypeCode": "11529900MB9Q000276002"
       }
      ],
      "faq": [
       {
        "question": "可以委托他人办理吗？",
        "answer": "可以，须提交委托书和受托人身份证件。",
        "orderNum": 1
       }
      ],
      "scenarios": [
       {
        "groupName": "新生儿出生的地点",
        "options": [
         {
          "name": "在助产机构出生",
          "materials": [
           "住院分娩记录"
          ],
          "conditions": []
         },
         {
          "name": "在家中或者其他地点出生",
          "materials": [
           "家庭接生情况说明"
          ],
          "conditions": [
           "由两名见证人签名"
          ]
         }
        ]
       }
      ],
      "formId": "newborn.birthRegistration",
      "sources": [
       {
        "part": "all",
        "source": "Lianban 项目示例，非任何地区现行规定",
        "confidence": "example"
       }
      ]
     }
    ]
   },
   "ServicePoint": {
    "title": "办理网点 service point",
    "description": "线下可以办理一件事的一个网点。 A place where the bundle can be handled in person.",
    "$comment": "standards §2 points (S SEED2); shape P",
    "type": "object",
    "required": [
     "name",
     "address"
    ],
    "properties": {
     "name": {
      "title": "网点名称 name",
      "description": "网点的名称。 Name of the place.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市政务服务中心"
      ],
      "$comment": "P; length P"
     },
     "address": {
      "title": "地址 address",
      "description": "写到楼层和窗口。 Address down to floor and counter.",
      "type": "string",
      "minLength": 1,
      "maxLength": 250,
      "examples": [
       "示例省青禾市和风路 1 号一楼综合窗口"
      ],
      "$comment": "S HN ≤250"
     },
     "officeTime": {
      "title": "办公时间 opening hours",
      "description": "网点的办公时间。 When the place is open.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "周一至周五 9:00—12:00、13:30—17:00"
      ],
      "$comment": "S HN ≤200"
     },
     "phone": {
      "title": "电话 phone",
      "description": "带区号的电话。 Number with area code.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "0890-6660101"
      ],
      "$comment": "P; length P"
     }
    },
    "examples": [
     {
      "name": "青禾市政务服务中心",
      "address": "示例省青禾市和风路 1 号一楼综合窗口",
      "officeTime": "周一至周五 9:00—17:00",
      "phone": "0890-6660101"
     }
    ]
   },
   "ServiceRecord": {
    "title": "办件服务 service record",
    "description": "每次服务一行，评价以它为准；先于或同于评价推送。 One row for each service; a rating refers to it and comes after it or with it.",
    "$comment": "standards §4.1 (S2). certNo is for the government network only, certKey for the internet (certKeyGOV)",
    "allOf": [
     {
      "$ref": "#/components/schemas/RowCommon"
     },
     {
      "if": {
       "properties": {
        "proStatus": {
         "enum": [
          "accepted",
          "finished"
         ]
        }
       },
       "required": [
        "proStatus"
       ]
      },
      "then": {
       "required": [
        "acceptDate"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "proStatus": {
         "const": "finished"
        }
       },
       "required": [
        "proStatus"
       ]
      },
      "then": {
       "required": [
        "resultDate"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "proChannel": {
         "const": "internet"
        },
        "userPageType": {
         "const": "111"
        }
       },
       "required": [
        "proChannel",
        "userPageType"
       ]
      },
      "then": {
       "required": [
        "certKey"
       ]
      }
     },
     {
      "if": {
       "properties": {
        "proChannel": {
         "const": "governmentNetwork"
        }
       },
       "required": [
        "proChannel"
       ],
       "not": {
        "required": [
         "certKey"
        ]
       }
      },
      "then": {
       "required": [
        "certNo"
       ]
      }
     },
     {
      "dependentRequired": {
       "handleUserName": [
        "handleUserPageType"
       ],
       "handleUserPageCode": [
        "handleUserName",
        "handleUserPageType"
       ],
       "proManagerNo": [
        "proManager"
       ]
      }
     }
    ],
    "type": "object",
    "required": [
     "projectNo",
     "serviceNumber",
     "serviceName",
     "serviceTime",
     "proStatus",
     "taskCode",
     "taskName",
     "areaCode",
     "orgCode",
     "userName",
     "userProp",
     "userPageType",
     "projectType",
     "promiseDay",
     "proChannel"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "所属办件的编号。 The case it belongs to.",
      "$comment": "S2 ≤50"
     },
     "serviceNumber": {
      "title": "服务次数 number of the service",
      "description": "该办件第几次服务，依次加一。 Which service of the case, growing by one.",
      "type": "integer",
      "minimum": 1,
      "maximum": 99,
      "examples": [
       1
      ],
      "$comment": "S2; unique with projectNo"
     },
     "serviceName": {
      "title": "服务名称 service",
      "description": "服务的名称。 Name of the service.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "出生登记"
      ],
      "$comment": "S2 ≤100"
     },
     "serviceTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "服务时间 served at",
      "description": "服务发生的时刻。 When it happened.",
      "$comment": "S2"
     },
     "proStatus": {
      "$ref": "#/components/schemas/ServiceStatus",
      "title": "办件状态 status",
      "description": "待受理、已受理或已办结，不超前于办件。 Pending, accepted or finished; never ahead of the case.",
      "examples": [
       "finished"
      ],
      "$comment": "S2: 1–3"
     },
     "acceptDate": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "受理时间 accepted at",
      "description": "受理时刻，已受理起必填。 Moment of acceptance, required from then on.",
      "$comment": "S2; C: status accepted or finished"
     },
     "resultDate": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "办结时间 result date",
      "description": "办结时刻，已办结时必填。 Moment of the result, required when finished.",
      "$comment": "S2; C: status finished"
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code",
      "description": "三十一位实施编码。 31 characters.",
      "$comment": "S2 31"
     },
     "taskHandleItem": {
      "$ref": "#/components/schemas/TaskHandleItem",
      "title": "业务办理项编码 handling item code",
      "description": "三十三位业务办理项编码。 33 characters.",
      "$comment": "S2 33"
     },
     "taskName": {
      "title": "事项名称 item name",
      "description": "事项的名称。 Name of the item.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "出生登记"
      ],
      "$comment": "S2 ≤1000"
     },
     "subMatter": {
      "title": "子事项 sub-matter",
      "description": "事项下的子项名称。 A part of the item.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "国内出生"
      ],
      "$comment": "S2 ≤200"
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode12",
      "title": "区划 area code",
      "description": "十二位区划代码。 Twelve digits.",
      "$comment": "S: 12 digits; whether 6 is taken is U (§15)"
     },
     "orgCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "部门代码 department code",
      "description": "部门的统一社会信用代码。 The USCC of the department.",
      "$comment": "S2; area12_USCC in some systems"
     },
     "orgName": {
      "title": "部门名称 department",
      "description": "部门的全称。 Full name of the department.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市公安局"
      ],
      "$comment": "B ≤200"
     },
     "userName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "申请人 user",
      "description": "申请人的姓名或名称。 Name of the applicant.",
      "$comment": "S2 ≤100"
     },
     "userProp": {
      "$ref": "#/components/schemas/UserProp",
      "title": "服务对象类型 type of user",
      "description": "七类服务对象，与办件的申请人类型不同。 Seven kinds, unlike the type of applicant of a case.",
      "examples": [
       "naturalPerson"
      ],
      "$comment": "L6-B S2 (standards 0.2 #3)"
     },
     "userPageType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "证件类型 certificate type",
      "description": "申请人证件的种类。 Which certificate the applicant has.",
      "examples": [
       "111"
      ],
      "$comment": "L15 S"
     },
     "certNo": {
      "$ref": "#/components/schemas/CertificateNumber",
      "title": "证件号码 certificate number",
      "description": "明文证件号码，只走政务外网，无身份散列值时必填。 In the clear, over the government network only; required there without certKey.",
      "examples": [
       "529900199203170027"
      ],
      "$comment": "S2; plaintext only in 政务外网 (§14 rule 38)"
     },
     "certKey": {
      "$ref": "#/components/schemas/Digest256",
      "title": "身份散列值 identity hash",
      "description": "号码和姓名的散列值，互联网且为身份证时必填。 Hash of number and name; required over the internet with an ID card.",
      "$comment": "S2; C; algorithm not public (U)"
     },
     "handleUserName": {
      "title": "经办人 agent",
      "description": "代单位办理的人员姓名，须填证件类型。 Who acted for the organization; the certificate type goes with it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "李卫"
      ],
      "$comment": "S2; C: applicant is an organization and the actor is not its legal representative"
     },
     "handleUserPageType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "经办人证件类型 certificate type of the agent",
      "description": "经办人证件的种类。 Which certificate the agent has.",
      "examples": [
       "111"
      ],
      "$comment": "S2; C with handleUserName"
     },
     "handleUserPageCode": {
      "$ref": "#/components/schemas/CertificateNumber",
      "title": "经办人证件号码 certificate number of the agent",
      "description": "经办人证件号码，只走政务外网。 Number of the agent's certificate, over the government network only.",
      "examples": [
       "529900199203170027"
      ],
      "$comment": "S2; C with handleUserName"
     },
     "mobile": {
      "$ref": "#/components/schemas/Mobile",
      "title": "手机号码 mobile number",
      "description": "申请人手机号码，落库前加密。 Mobile of the applicant, encrypted where it is kept.",
      "$comment": "S2; encrypted"
     },
     "proManager": {
      "title": "经办人员 officer",
      "description": "提供服务的工作人员姓名。 The officer who served.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "彭勇"
      ],
      "$comment": "S2 ≤100"
     },
     "proManagerNo": {
      "title": "经办人员工号 officer number",
      "description": "工作人员工号，填写时须有姓名。 Number of the officer; the name goes with it.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "5201"
      ],
      "$comment": "S2 ≤50"
     },
     "departmentName": {
      "title": "科室 section",
      "description": "科室的名称。 The section.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "户政科"
      ],
      "$comment": "S2 ≤100"
     },
     "projectType": {
      "$ref": "#/components/schemas/ProjectType",
      "title": "办件类型 type of handling",
      "description": "即办件或承诺件。 Handled at once or promised.",
      "examples": [
       "promised"
      ],
      "$comment": "L7 S2"
     },
     "promiseDay": {
      "title": "承诺时限（天） promised days",
      "description": "承诺时限，单位为天。 Promised time limit in days.",
      "type": "integer",
      "minimum": 0,
      "maximum": 999,
      "examples": [
       5
      ],
      "$comment": "S2"
     },
     "proChannel": {
      "$ref": "#/components/schemas/ServiceChannel",
      "title": "服务网络 network",
      "description": "互联网或政务外网，决定身份怎样传送。 Internet or government network; decides how the identity travels.",
      "examples": [
       "governmentNetwork"
      ],
      "$comment": "S2: 1, 2"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "certificate",
      "type": "userPageType",
      "number": "certNo",
      "holder": "userProp"
     },
     {
      "check": "certificate",
      "type": "handleUserPageType",
      "number": "handleUserPageCode"
     },
     {
      "check": "personName",
      "path": "userName",
      "holder": "userProp"
     },
     {
      "check": "order",
      "paths": [
       "acceptDate",
       "resultDate"
      ]
     },
     {
      "check": "mobile",
      "path": "mobile"
     },
     {
      "check": "taskCodes"
     },
     {
      "check": "identityRoute"
     }
    ],
    "examples": [
     {
      "rowGuid": "service-0001",
      "cdOperation": "insert",
      "cdTime": "2026-11-22T09:40:00+08:00",
      "dataSource": "152",
      "dataVersion": 1,
      "sourceSystem": "police-residence",
      "projectNo": "QH20261122000001",
      "serviceNumber": 1,
      "serviceName": "出生医学证明签发",
      "serviceTime": "2026-11-22T09:30:00+08:00",
      "proStatus": "finished",
      "acceptDate": "2026-11-20T09:30:00+08:00",
      "resultDate": "2026-11-22T09:30:00+08:00",
      "taskCode": "11529900MB9Q00019B4000723901000",
      "taskName": "出生医学证明签发（首次签发）",
      "areaCode": "529900000000",
      "orgCode": "11529900MB9Q00019B",
      "userName": "陈晓雨",
      "userProp": "naturalPerson",
      "userPageType": "111",
      "certNo": "529900199203170027",
      "projectType": "promised",
      "promiseDay": 3,
      "proChannel": "governmentNetwork"
     }
    ]
   },
   "ServiceStatus": {
    "title": "服务时办件状态 status of the case at the service",
    "description": "提供服务时办件办到哪一步。How far the case was when the service was given.",
    "$comment": "§4.1 S2: 1–3; names P",
    "type": "string",
    "enum": [
     "pending",
     "accepted",
     "finished"
    ],
    "examples": [
     "pending"
    ],
    "x-labels": {
     "pending": {
      "zh": "待受理",
      "en": "pending"
     },
     "accepted": {
      "zh": "已受理",
      "en": "accepted"
     },
     "finished": {
      "zh": "已办结",
      "en": "finished"
     }
    }
   },
   "Session": {
    "title": "会话 session",
    "description": "What a page may know about the signed-in person. 页面可知的登录信息。",
    "$comment": "standards §8; P",
    "type": "object",
    "required": [
     "sub",
     "name",
     "roles",
     "expiresAt"
    ],
    "properties": {
     "sub": {
      "title": "账号标识 account id",
      "type": "string",
      "minLength": 1,
      "maxLength": 128
     },
     "name": {
      "$ref": "#/components/schemas/PersonName",
      "title": "姓名 name"
     },
     "maskedIdNumber": {
      "title": "脱敏证件号码 masked ID number",
      "type": "string",
      "minLength": 1,
      "maxLength": 64
     },
     "roles": {
      "title": "角色 roles",
      "type": "array",
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/Role"
      }
     },
     "deptCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "部门代码 department code"
     },
     "deptName": {
      "title": "部门名称 department name",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "realLevel": {
      "$ref": "#/components/schemas/RealLevel",
      "title": "实名等级 real-name level"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "失效时间 expires at"
     }
    },
    "examples": [
     {
      "sub": "chen.xiaoyu",
      "name": "陈晓雨",
      "maskedIdNumber": "529900********0027",
      "roles": [
       "applicant"
      ],
      "realLevel": "advanced",
      "expiresAt": "2026-11-22T10:30:00+08:00"
     }
    ]
   },
   "Severity": {
    "title": "严重程度 severity",
    "description": "错误会被退回，警告只提示。An error is returned, a warning only shown.",
    "$comment": "standards 14: E, W",
    "type": "string",
    "enum": [
     "error",
     "warning"
    ],
    "examples": [
     "error"
    ],
    "x-labels": {
     "error": {
      "zh": "错误",
      "en": "error"
     },
     "warning": {
      "zh": "警告",
      "en": "warning"
     }
    }
   },
   "Sha256": {
    "title": "SHA-256 摘要 SHA-256 digest",
    "description": "六十四位小写十六进制。 64 lower-case hexadecimal digits.",
    "$comment": "P",
    "type": "string",
    "pattern": "^[0-9a-f]{64}$",
    "examples": [
     "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    ]
   },
   "SourceNote": {
    "title": "来源说明 source note",
    "description": "数据各部分的来源与可信度：S2 两个来源，S 一个来源，B 背景知识，U 存疑，P 本项目建议，example 虚构示例。 Where a part of the data comes from and how sure we are.",
    "$comment": "P",
    "type": "object",
    "required": [
     "part",
     "source",
     "confidence"
    ],
    "properties": {
     "part": {
      "title": "所述部分 part",
      "description": "所说明的字段或部分。 The field or part it is about.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "taskName, deptName"
      ],
      "$comment": "P"
     },
     "source": {
      "title": "来源 source",
      "description": "文件、系统或“示例”。 Document or system, or that it is an example.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "国办发〔2022〕32号"
      ],
      "$comment": "P"
     },
     "confidence": {
      "title": "可信度 confidence",
      "description": "S2 两个来源，S 一个来源，B 背景知识，U 存疑，P 本项目建议，example 虚构示例。 How sure we are of it.",
      "type": "string",
      "enum": [
       "S2",
       "S",
       "B",
       "U",
       "P",
       "example"
      ],
      "examples": [
       "S"
      ],
      "$comment": "P"
     }
    },
    "examples": [
     {
      "part": "taskName, deptName",
      "source": "国办发〔2022〕32号",
      "confidence": "S"
     }
    ]
   },
   "SourceType": {
    "title": "材料来源渠道 where a material comes from",
    "description": "材料由谁产生。Who makes the material.",
    "$comment": "L12c S: 10, 20, 99; 30 中介 is local, so the national list lacks it; names P",
    "type": "string",
    "enum": [
     "applicant",
     "government",
     "intermediary",
     "other"
    ],
    "examples": [
     "applicant"
    ],
    "x-labels": {
     "applicant": {
      "zh": "申请人自备",
      "en": "the applicant"
     },
     "government": {
      "zh": "政府部门核发",
      "en": "a government department"
     },
     "intermediary": {
      "zh": "中介机构或法定机构产生",
      "en": "an intermediary"
     },
     "other": {
      "zh": "其他",
      "en": "other"
     }
    }
   },
   "SpecialType": {
    "title": "特别程序种类 kind of a special procedure",
    "description": "办理期间暂停或延长时限的特别程序。What stops or extends the time limit of a case.",
    "$comment": "L18 S2: GB39046 and NAT 1 延长审批 2 其他; GD A, B; SD 1–7; the finer names are those of 行政许可法 §45 (standards §7 S) and of SD; names P. Everything but an extension is 2 or B nationally and in GD",
    "type": "string",
    "enum": [
     "extension",
     "hearing",
     "tender",
     "inspection",
     "testing",
     "quarantine",
     "appraisal",
     "expertReview",
     "publicNotice",
     "verification",
     "suspension",
     "correction",
     "preReviewCorrection",
     "preReviewRejection",
     "other"
    ],
    "examples": [
     "extension"
    ],
    "x-labels": {
     "extension": {
      "zh": "延长审批",
      "en": "extension of the time limit"
     },
     "hearing": {
      "zh": "听证",
      "en": "hearing"
     },
     "tender": {
      "zh": "招标",
      "en": "tender"
     },
     "inspection": {
      "zh": "检验",
      "en": "inspection"
     },
     "testing": {
      "zh": "检测",
      "en": "testing"
     },
     "quarantine": {
      "zh": "检疫",
      "en": "quarantine"
     },
     "appraisal": {
      "zh": "鉴定",
      "en": "appraisal"
     },
     "expertReview": {
      "zh": "专家评审",
      "en": "expert review"
     },
     "publicNotice": {
      "zh": "公示",
      "en": "public notice"
     },
     "verification": {
      "zh": "核实",
      "en": "verification"
     },
     "suspension": {
      "zh": "挂起",
      "en": "suspension"
     },
     "correction": {
      "zh": "补齐补正",
      "en": "correction"
     },
     "preReviewCorrection": {
      "zh": "预审补正",
      "en": "correction in the review in advance"
     },
     "preReviewRejection": {
      "zh": "预审驳回",
      "en": "rejection in the review in advance"
     },
     "other": {
      "zh": "其他",
      "en": "other"
     }
    }
   },
   "Statistics": {
    "title": "统计 statistics",
    "$comment": "shape of the annexes of a provincial bulletin (SEED4); counts only",
    "type": "object",
    "required": [
     "generatedAt",
     "departments",
     "returnedRows",
     "totals"
    ],
    "properties": {
     "generatedAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "生成时间 generated at"
     },
     "departments": {
      "title": "部门 departments",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/DepartmentStatistics"
      }
     },
     "returnedRows": {
      "title": "退回 returned rows",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ReturnedRowCount"
      }
     },
     "totals": {
      "$ref": "#/components/schemas/StatisticsTotals",
      "title": "合计 totals"
     }
    }
   },
   "StatisticsTotals": {
    "title": "统计合计 totals",
    "type": "object",
    "required": [
     "applications",
     "cases",
     "ratings"
    ],
    "properties": {
     "applications": {
      "title": "申请 applications",
      "type": "integer",
      "minimum": 0
     },
     "cases": {
      "title": "办件 cases",
      "type": "integer",
      "minimum": 0
     },
     "ratings": {
      "title": "评价 ratings",
      "type": "integer",
      "minimum": 0
     }
    }
   },
   "StatusEvent": {
    "title": "状态事件 status event",
    "description": "办件状态的一次变化，按 CloudEvents 1.0 推送。 One change of a case, told as a CloudEvent.",
    "$comment": "CloudEvents 1.0 JSON",
    "type": "object",
    "required": [
     "specversion",
     "id",
     "source",
     "type",
     "subject",
     "time",
     "datacontenttype",
     "data"
    ],
    "properties": {
     "specversion": {
      "title": "规范版本 CloudEvents version",
      "description": "固定为 1.0。 Always 1.0.",
      "const": "1.0"
     },
     "id": {
      "title": "序号 decimal sequence, also the SSE id",
      "description": "十进制序号，断线后从它之后续传。 A decimal number; a stream goes on after it.",
      "type": "string",
      "pattern": "^[0-9]{1,20}$",
      "examples": [
       "42"
      ]
     },
     "source": {
      "title": "来源 source",
      "description": "平台的地址。 Address of the platform.",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "examples": [
       "http://platform.localhost:7001"
      ]
     },
     "type": {
      "title": "类型 type",
      "description": "cn.lianban.case 或 cn.lianban.application 加事件名。 The area and the event.",
      "type": "string",
      "pattern": "^cn\\.lianban\\.(case|application)\\.[a-z][A-Za-z]*$",
      "examples": [
       "cn.lianban.case.accepted"
      ]
     },
     "subject": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "所说的办件。 The case it is about."
     },
     "time": {
      "$ref": "#/components/schemas/Moment",
      "title": "时间 time",
      "description": "变化发生的时刻。 When it changed."
     },
     "datacontenttype": {
      "title": "内容类型 content type",
      "description": "固定为 application/json。 Always application/json.",
      "const": "application/json"
     },
     "data": {
      "$ref": "#/components/schemas/StatusEventData",
      "title": "内容 data",
      "description": "事件内容。 What happened."
     }
    },
    "examples": [
     {
      "specversion": "1.0",
      "id": "42",
      "source": "http://platform.localhost:7001",
      "type": "cn.lianban.case.accepted",
      "subject": "QH20261122000001",
      "time": "2026-11-22T09:30:00+08:00",
      "datacontenttype": "application/json",
      "data": {
       "applicationId": "QH20261122A0001",
       "projectNo": "QH20261122000001",
       "itemKey": "birthCertificate",
       "taskName": "出生医学证明签发（首次签发）",
       "deptName": "青禾市卫生健康局",
       "status": "accepted",
       "bundleStatus": "handling"
      }
     }
    ]
   },
   "StatusEventData": {
    "title": "状态事件内容 data of a status event",
    "description": "状态事件所说的办件及其新状态。 The case that a status event is about, and its new status.",
    "type": "object",
    "required": [
     "applicationId",
     "projectNo",
     "itemKey",
     "taskName",
     "deptName",
     "status",
     "bundleStatus"
    ],
    "properties": {
     "applicationId": {
      "title": "一件事办件编号 application id",
      "description": "平台给出的一件事办件编号。 Given by the platform.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH20261122A0001"
      ]
     },
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "事项办件的编号。 Number of the single case."
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key",
      "description": "一件事内事项的短标识。 Short id of the item inside the bundle."
     },
     "taskName": {
      "title": "事项名称 item name",
      "description": "事项的名称。 Name of the item.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "出生登记"
      ]
     },
     "deptName": {
      "title": "部门名称 department name",
      "description": "承办部门的全称。 Full name of the department.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市公安局"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/CaseStatus",
      "title": "办件状态 case status",
      "description": "当前状态，按名称。 Present status by name."
     },
     "bundleStatus": {
      "$ref": "#/components/schemas/BundleStatus",
      "title": "一件事状态 bundle status",
      "description": "整个申请的状态。 Status of the whole application.",
      "examples": [
       "handling"
      ]
     },
     "explain": {
      "title": "说明 explanation",
      "description": "写给申请人看的意见或说明。 What the applicant reads.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "材料齐全，符合条件。"
      ]
     }
    }
   },
   "StepAction": {
    "title": "记录环节 record a step",
    "type": "object",
    "required": [
     "action",
     "stepName",
     "explain"
    ],
    "properties": {
     "action": {
      "title": "动作 action",
      "description": "动作名称，决定其余字段。 Name of the action; the other fields follow from it.",
      "const": "step"
     },
     "stepName": {
      "title": "环节名称 name of the step",
      "description": "环节的名称。 Name of the step.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "审查"
      ]
     },
     "explain": {
      "title": "意见 explanation",
      "description": "写给申请人看的意见或说明。 What the applicant reads.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "材料齐全，符合条件。"
      ]
     }
    },
    "additionalProperties": false
   },
   "StepEvent": {
    "title": "业务动作 what a step decided",
    "description": "环节作出的业务动作。What the step decided.",
    "$comment": "L17 S: 1 通过 2 退回 3 其他; SD noderesult 0–7; names P. What the three national digits do not tell apart is 3 其他 there (P)",
    "type": "string",
    "enum": [
     "passed",
     "returned",
     "other",
     "disagreed",
     "notNeeded",
     "notAccepted",
     "accepted",
     "correctionRequired",
     "suspended"
    ],
    "examples": [
     "passed"
    ],
    "x-labels": {
     "passed": {
      "zh": "通过",
      "en": "passed"
     },
     "returned": {
      "zh": "退回",
      "en": "returned"
     },
     "other": {
      "zh": "其他",
      "en": "other"
     },
     "disagreed": {
      "zh": "不同意",
      "en": "disagreed"
     },
     "notNeeded": {
      "zh": "不受理",
      "en": "not needed by law"
     },
     "notAccepted": {
      "zh": "不予受理",
      "en": "not accepted"
     },
     "accepted": {
      "zh": "受理",
      "en": "accepted"
     },
     "correctionRequired": {
      "zh": "补齐补正",
      "en": "correction required"
     },
     "suspended": {
      "zh": "特别程序挂起",
      "en": "suspended by a special procedure"
     }
    }
   },
   "StepState": {
    "title": "环节状态 state of a step",
    "description": "环节是否已办。Whether the step is done.",
    "$comment": "§3.3 GB39046 S: 1, 2; names P",
    "type": "string",
    "enum": [
     "pending",
     "done"
    ],
    "examples": [
     "pending"
    ],
    "x-labels": {
     "pending": {
      "zh": "待办",
      "en": "pending"
     },
     "done": {
      "zh": "已办",
      "en": "done"
     }
    }
   },
   "Subject": {
    "title": "主体 subject",
    "description": "答案或证照所述的人：申请人、母亲、父亲、孩子、家庭。 Whom an answer or a licence is about: applicant, mother, father, child, household.",
    "$comment": "P",
    "type": "string",
    "pattern": "^[a-z][A-Za-z0-9]*$",
    "examples": [
     "child"
    ]
   },
   "SubmittedMaterial": {
    "title": "提交的材料 submitted material",
    "description": "随申请提交的一份材料，上传、免提交或容缺后补。 One material of a submission: uploaded, exempted or to follow.",
    "type": "object",
    "required": [
     "materialKey",
     "mode"
    ],
    "properties": {
     "materialKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "材料键 material key",
      "description": "一件事内材料的短标识。 Short id of the material inside the bundle."
     },
     "mode": {
      "$ref": "#/components/schemas/MaterialMode",
      "title": "提交方式 mode",
      "description": "上传、免提交或容缺后补。 Uploaded, exempted or to follow.",
      "examples": [
       "upload"
      ]
     },
     "fileIds": {
      "title": "文件标识 file ids",
      "description": "已上传文件的标识。 Ids of uploaded files.",
      "type": "array",
      "maxItems": 50,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      },
      "examples": [
       [
        "file-0001"
       ]
      ]
     },
     "licenceId": {
      "$ref": "#/components/schemas/LicenceId",
      "title": "证照标识 licence id",
      "description": "免提交时所依据的电子证照。 The licence that exempts it."
     }
    },
    "additionalProperties": false,
    "allOf": [
     {
      "if": {
       "properties": {
        "mode": {
         "const": "upload"
        }
       },
       "required": [
        "mode"
       ]
      },
      "then": {
       "required": [
        "fileIds"
       ],
       "properties": {
        "fileIds": {
         "minItems": 1
        }
       }
      }
     },
     {
      "if": {
       "properties": {
        "mode": {
         "const": "exempt"
        }
       },
       "required": [
        "mode"
       ]
      },
      "then": {
       "required": [
        "licenceId"
       ]
      }
     }
    ],
    "x-checks": [
     {
      "check": "licenceId",
      "path": "licenceId"
     }
    ],
    "examples": [
     {
      "materialKey": "marriageCertificate",
      "mode": "exempt",
      "licenceId": "1.2.156.3005.2.11100000000013338W011.11529900MB9Q00019B.20230000403.001.7"
     }
    ]
   },
   "TaskCode": {
    "title": "实施编码 task code",
    "description": "31 位：实施主体代码 18、行使层级 1、基本编码 12。 31 characters: USCC of the implementing body 18, level 1, catalogue code 12.",
    "$comment": "S2 practice 31; GB39046 an..24 (deviation, standards 0.2 #2)",
    "type": "string",
    "pattern": "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$",
    "examples": [
     "11310000MB2F30661Y2312003564000"
    ]
   },
   "TaskHandleItem": {
    "title": "业务办理项编码 handling item code",
    "description": "实施编码后加两位序号，33 位。 Task code followed by two digits, 33 characters.",
    "$comment": "S sample; column 50",
    "type": "string",
    "pattern": "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$",
    "examples": [
     "11310000MB2F30661Y231200356400001"
    ]
   },
   "TaskState": {
    "title": "事项状态 state of an item",
    "description": "事项是否可办；草稿只在本地，不推送。Whether the item may be applied for; a draft stays local and is never pushed.",
    "$comment": "L4 S: 1–3; 4 draft is local only, so no target has it; names P",
    "type": "string",
    "enum": [
     "inUse",
     "suspended",
     "cancelled",
     "draft"
    ],
    "examples": [
     "inUse"
    ],
    "x-labels": {
     "inUse": {
      "zh": "在用",
      "en": "in use"
     },
     "suspended": {
      "zh": "暂停",
      "en": "suspended"
     },
     "cancelled": {
      "zh": "取消",
      "en": "cancelled"
     },
     "draft": {
      "zh": "草稿",
      "en": "draft"
     }
    }
   },
   "TaskType": {
    "title": "事项类型 type of an item",
    "description": "事项的权力类型，两位，即基本编码第 3–4 位。What kind of power the item exercises; characters 3–4 of the catalogue code.",
    "$comment": "L1 S2; kept as digits because they are characters 3–4 of the catalogue code. Left out: 00 (all powers, not a type of one item), 11–19 and 21 onward (local extensions without a shared meaning)",
    "type": "string",
    "enum": [
     "10",
     "20",
     "01",
     "02",
     "03",
     "04",
     "05",
     "06",
     "07",
     "08",
     "09"
    ],
    "examples": [
     "10"
    ],
    "x-labels": {
     "10": {
      "zh": "其他行政权力",
      "en": "other administrative power"
     },
     "20": {
      "zh": "公共服务",
      "en": "public service"
     },
     "01": {
      "zh": "行政许可",
      "en": "administrative licence"
     },
     "02": {
      "zh": "行政处罚",
      "en": "penalty"
     },
     "03": {
      "zh": "行政强制",
      "en": "coercion"
     },
     "04": {
      "zh": "行政征收",
      "en": "levy"
     },
     "05": {
      "zh": "行政给付",
      "en": "payment"
     },
     "06": {
      "zh": "行政检查",
      "en": "inspection"
     },
     "07": {
      "zh": "行政确认",
      "en": "confirmation"
     },
     "08": {
      "zh": "行政奖励",
      "en": "award"
     },
     "09": {
      "zh": "行政裁决",
      "en": "ruling"
     }
    }
   },
   "TicketExchange": {
    "title": "票据兑换 exchange of a ticket",
    "type": "object",
    "required": [
     "ticket"
    ],
    "properties": {
     "ticket": {
      "title": "一次性票据 one-time ticket",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "state": {
      "title": "状态值 state",
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    },
    "additionalProperties": false
   },
   "TicketGrant": {
    "title": "票据兑换结果 result of a ticket exchange",
    "type": "object",
    "required": [
     "accessToken",
     "tokenType",
     "expiresAt",
     "user"
    ],
    "properties": {
     "accessToken": {
      "title": "访问令牌 access token",
      "type": "string",
      "minLength": 1
     },
     "tokenType": {
      "title": "令牌类型 token type",
      "const": "Bearer"
     },
     "expiresAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "失效时间 expires at"
     },
     "user": {
      "$ref": "#/components/schemas/UserInfo",
      "title": "用户信息 user"
     }
    }
   },
   "TicketRequest": {
    "title": "票据请求 request for a ticket",
    "type": "object",
    "required": [
     "clientId"
    ],
    "properties": {
     "clientId": {
      "title": "应用标识 client id",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "state": {
      "title": "状态值 state",
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    },
    "additionalProperties": false
   },
   "TimelineEntry": {
    "title": "进度条目 timeline entry",
    "description": "办件进度里的一条。 One line of a case's progress.",
    "type": "object",
    "required": [
     "at",
     "kind",
     "title"
    ],
    "properties": {
     "at": {
      "$ref": "#/components/schemas/Moment",
      "title": "时间 at",
      "description": "发生的时刻。 When it happened."
     },
     "kind": {
      "$ref": "#/components/schemas/CaseEventKind",
      "title": "事件 kind",
      "description": "事件的类型。 What happened.",
      "examples": [
       "accepted"
      ]
     },
     "title": {
      "title": "标题 title",
      "description": "一句话标题。 One line.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "已受理"
      ]
     },
     "explain": {
      "title": "说明 explanation",
      "description": "写给申请人看的意见或说明。 What the applicant reads.",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "examples": [
       "材料齐全，符合条件。"
      ]
     },
     "by": {
      "title": "办理方 by",
      "description": "办理方或申请人。 The department or the applicant.",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "examples": [
       "青禾市公安局"
      ]
     }
    }
   },
   "TrustLevel": {
    "title": "证照可信等级 trust level",
    "description": "证照数据的可信程度，A 最高。How far a licence or its copy can be trusted, A highest.",
    "$comment": "L24 国办函〔2016〕108号 S: the letters are the code",
    "type": "string",
    "enum": [
     "A",
     "B",
     "C",
     "D"
    ],
    "examples": [
     "A"
    ],
    "x-labels": {
     "A": {
      "zh": "政务机构产生，可直接使用",
      "en": "made by a government body, used directly"
     },
     "B": {
      "zh": "窗口核验过，可复用",
      "en": "checked at a window, reusable"
     },
     "C": {
      "zh": "用户上传，须核原件",
      "en": "uploaded, the original has to be seen"
     },
     "D": {
      "zh": "自制或承诺",
      "en": "self-made or declared"
     }
    }
   },
   "UnavailableSource": {
    "title": "不可用来源 source that did not answer",
    "type": "object",
    "required": [
     "sourceName",
     "reason"
    ],
    "properties": {
     "sourceName": {
      "title": "来源名称 source",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "reason": {
      "title": "原因 reason",
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    }
   },
   "UploadedFile": {
    "title": "已上传文件 uploaded file",
    "description": "已上传到平台的一个文件。 One file on the platform.",
    "type": "object",
    "required": [
     "fileId",
     "fileName",
     "mediaType",
     "sizeBytes",
     "digest"
    ],
    "properties": {
     "fileId": {
      "title": "文件标识 file id",
      "description": "文件在平台的标识。 Id on the platform.",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "examples": [
       "file-0001"
      ]
     },
     "fileName": {
      "title": "文件名 file name",
      "description": "上传时的文件名。 Name it was uploaded with.",
      "type": "string",
      "minLength": 1,
      "maxLength": 255,
      "examples": [
       "结婚证.jpg"
      ]
     },
     "mediaType": {
      "title": "媒体类型 media type",
      "description": "媒体类型。 Media type.",
      "type": "string",
      "minLength": 1,
      "maxLength": 127,
      "examples": [
       "image/jpeg"
      ]
     },
     "sizeBytes": {
      "title": "大小（字节） size in bytes",
      "description": "文件大小，单位为字节。 Size in bytes.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       120345
      ]
     },
     "digest": {
      "$ref": "#/components/schemas/Sha256",
      "title": "摘要 SHA-256 digest",
      "description": "内容的 SHA-256 摘要。 SHA-256 of the content."
     }
    },
    "examples": [
     {
      "fileId": "file-0001",
      "fileName": "结婚证.jpg",
      "mediaType": "image/jpeg",
      "sizeBytes": 120345,
      "digest": "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"
     }
    ]
   },
   "UseLevel": {
    "title": "行使层级 level of exercise",
    "description": "哪一级行使该权力，一位，即实施编码第 19 位。The level that exercises the power; character 19 of the task code.",
    "$comment": "L2 S; kept as the digit because it is character 19 of the task code",
    "type": "string",
    "enum": [
     "1",
     "2",
     "3",
     "4",
     "5",
     "6",
     "7"
    ],
    "examples": [
     "1"
    ],
    "x-labels": {
     "1": {
      "zh": "国家级",
      "en": "national"
     },
     "2": {
      "zh": "省级",
      "en": "provincial"
     },
     "3": {
      "zh": "市级",
      "en": "municipal"
     },
     "4": {
      "zh": "县级",
      "en": "county"
     },
     "5": {
      "zh": "镇（乡、街道）级",
      "en": "township"
     },
     "6": {
      "zh": "村（社区）级",
      "en": "village"
     },
     "7": {
      "zh": "分级管理",
      "en": "graded"
     }
    }
   },
   "UserInfo": {
    "title": "用户信息 user info",
    "description": "Travels between servers only (ticket exchange). 只在服务器之间传递。",
    "$comment": "standards §8 S",
    "allOf": [
     {
      "$ref": "#/components/schemas/Session"
     }
    ],
    "type": "object",
    "required": [
     "certType",
     "certNo",
     "certKey"
    ],
    "properties": {
     "certType": {
      "title": "证件类型 certificate type",
      "const": "111",
      "$comment": "L15"
     },
     "certNo": {
      "$ref": "#/components/schemas/CertificateNumber",
      "title": "证件号码 certificate number"
     },
     "certKey": {
      "$ref": "#/components/schemas/Sha256",
      "title": "身份散列值 identity hash",
      "$comment": "standards 4.1: the national algorithm is not public (U); ours is an example"
     },
     "mobile": {
      "$ref": "#/components/schemas/Mobile",
      "title": "手机号码 mobile number"
     }
    }
   },
   "UserProp": {
    "title": "服务对象类型 type of user",
    "description": "事项的服务对象、评价人的类型；办件用另一张表（申请人类型）。Whom an item serves and who rates it; cases use another list (ApplyerType).",
    "$comment": "L6-B S2: 1–6, 9 in C0109 and 好差评; standards 0.2 #3",
    "type": "string",
    "enum": [
     "naturalPerson",
     "enterprise",
     "institution",
     "socialOrganization",
     "unincorporatedEnterprise",
     "administrativeOrgan",
     "otherOrganization"
    ],
    "examples": [
     "naturalPerson"
    ],
    "x-labels": {
     "naturalPerson": {
      "zh": "自然人",
      "en": "natural person"
     },
     "enterprise": {
      "zh": "企业法人",
      "en": "enterprise"
     },
     "institution": {
      "zh": "事业法人",
      "en": "public institution"
     },
     "socialOrganization": {
      "zh": "社会组织法人",
      "en": "social organization"
     },
     "unincorporatedEnterprise": {
      "zh": "非法人企业",
      "en": "unincorporated enterprise"
     },
     "administrativeOrgan": {
      "zh": "行政机关",
      "en": "administrative organ"
     },
     "otherOrganization": {
      "zh": "其他组织",
      "en": "other organization"
     }
    }
   },
   "WithdrawalRequest": {
    "title": "撤回请求 withdrawal request",
    "description": "申请人要撤回的办件。 The case the applicant takes back.",
    "type": "object",
    "required": [
     "projectNo"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "事项办件的编号。 Number of the single case."
     }
    },
    "additionalProperties": false
   },
   "WorklistEntry": {
    "title": "待办条目 worklist entry",
    "description": "待办清单里的一个办件。 One case on an officer's list.",
    "type": "object",
    "required": [
     "projectNo",
     "itemKey",
     "taskName",
     "applicantName",
     "status",
     "statusAt",
     "applicationId",
     "version"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number",
      "description": "事项办件的编号。 Number of the single case."
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key",
      "description": "一件事内事项的短标识。 Short id of the item inside the bundle."
     },
     "taskName": {
      "title": "事项名称 item name",
      "description": "事项的名称。 Name of the item.",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "examples": [
       "出生登记"
      ]
     },
     "applicantName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "申请人 applicant",
      "description": "申请人的姓名。 Name of the applicant."
     },
     "status": {
      "$ref": "#/components/schemas/CaseStatus",
      "title": "状态 status",
      "description": "当前状态，按名称。 Present status by name."
     },
     "statusAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "状态时间 status since",
      "description": "进入当前状态的时刻。 When the present status began."
     },
     "promiseDate": {
      "$ref": "#/components/schemas/Date",
      "title": "承诺办结日期 promised date",
      "description": "承诺办结的日期。 The day promised."
     },
     "applicationId": {
      "title": "一件事办件编号 application id",
      "description": "平台给出的一件事办件编号。 Given by the platform.",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "examples": [
       "QH20261122A0001"
      ]
     },
     "version": {
      "title": "版本 version",
      "description": "卷宗的版本。 Version of the file.",
      "type": "integer",
      "minimum": 0,
      "examples": [
       3
      ]
     }
    }
   }
  }
 }
};
