// Generated from openapi/platform.openapi.json by scripts/generate. Do not edit; run "npx -y pnpm@12 generate".
import type * as Entity from "./types.ts";
export interface paths {
    "/api/v1/catalog/bundles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件事列表 list the bundles */
        get: operations["listBundles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog/bundles/{bundleCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件事定义 one bundle with items and forms */
        get: operations["loadBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录信息 who is signed in */
        get: operations["loadSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/draft-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 草稿密钥 the key of this person's drafts
         * @description Stable per person; encrypts drafts kept on a device. 每人固定，用于加密本机草稿。
         */
        get: operations["loadDraftKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prefill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预填 what registers and licences know */
        post: operations["prefill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 上传材料 upload one file */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看材料 read a file
         * @description For the owner, and for officers of a case that uses it; everybody else gets 404. 仅本人和承办人员可见。
         */
        get: operations["openUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我的申请 the applicant's own applications */
        get: operations["listApplications"];
        put?: never;
        /**
         * 一次提交 submit once
         * @description The same key and body answer the same again with Idempotent-Replayed: true. 同键同体重复提交，返回同一结果。
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 申请详情 one application */
        get: operations["loadApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交补正 answer the list of corrections */
        post: operations["correctApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回办件 withdraw one case */
        post: operations["withdrawCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{projectNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 办件卷宗 the file of one case
         * @description For officers of the department and for the applicant; everybody else gets 404. 仅承办部门和申请人可见。
         */
        get: operations["loadCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{projectNo}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理 act on a case */
        post: operations["actOnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{projectNo}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评价 rate one service */
        post: operations["rateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 状态推送 live status events
         * @description Server-sent events: `id` is the sequence, `event` is `status`, `data` a StatusEvent; a comment line every 15 seconds. Resumes after Last-Event-ID. Applicants see their own, officers their department's. SSE 推送，断线后按 Last-Event-ID 续传。
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发一次性票据 issue a one-time ticket */
        post: operations["issueTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tickets/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 兑换票据 exchange a ticket for the person
         * @description Server to server only; single use, at most 5 minutes, bound to client and state. 仅服务器之间；一次有效，不超过五分钟。
         */
        post: operations["exchangeTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办 the department's worklist */
        get: operations["listWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 推送批次 push one batch of rows
         * @description NDJSON: the first line {"batch": Batch}, then one row per line, each line ended by a line feed; the digest is over the rows as they stand. Content-Encoding gzip or zstd. The same batch again gives the same receipt. NDJSON，首行为批次头；重复推送得到同一回执。
         */
        post: operations["sendBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange/batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询回执 the receipt of a batch */
        get: operations["loadReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 领取分办 work dispatched to the department */
        get: operations["listDispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 统计公示 public counts */
        get: operations["loadStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 公钥 public keys of the platform */
        get: operations["loadKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** 受理 accept */
        AcceptAction: Entity.AcceptAction;
        /**
         * 受理状态 state of acceptance
         * @description 收到申请后是否受理。Whether the application was accepted.
         * @example accepted
         * @enum {string}
         */
        AcceptState: Entity.AcceptState;
        /** 申请 application */
        Application: Entity.Application;
        /**
         * 申请提交 application submission
         * @description What the applicant submits once for a bundle. 一次提交的内容。
         */
        ApplicationSubmission: Entity.ApplicationSubmission;
        /** 申请摘要 application summary */
        ApplicationSummary: Entity.ApplicationSummary;
        /**
         * 申报来源 how the applicant applied
         * @description 申请人通过什么渠道提出申请。The way by which the applicant applied.
         * @example window
         * @enum {string}
         */
        ApplyType: Entity.ApplyType;
        /**
         * 申请人类型 type of applicant
         * @description 办件中的申请人类型；评价和事项用另一张表（服务对象类型）。The applicant of a case; ratings and items use another list (UserProp).
         * @example naturalPerson
         * @enum {string}
         */
        ApplyerType: Entity.ApplyerType;
        /**
         * 行政区划代码 area code
         * @description 六、九或十二位行政区划代码。 Area code of 6, 9 or 12 digits.
         * @example 529900000000
         */
        AreaCode: string;
        /**
         * 十二位区划代码 area code of 12 digits
         * @description 十二位统计用区划代码，末六位不足补零。 Area code of 12 digits, padded with zeros.
         * @example 529900000000
         */
        AreaCode12: string;
        /**
         * 批次 batch
         * @description 一次推送的批次：报文首行，说明后面各行。 The header of one push, on the first line before its rows.
         * @example {
         *       "batchId": "7f3c0e5d2b9a4c61",
         *       "table": "caseAccept",
         *       "contractVersion": "1.0",
         *       "sourceSystem": "police-residence",
         *       "rowCount": 1,
         *       "sequence": 1,
         *       "createdAt": "2026-11-22T09:30:00+08:00",
         *       "digestAlgorithm": "sha-256",
         *       "digest": "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"
         *     }
         */
        Batch: Entity.Batch;
        /**
         * 批次回执 batch receipt
         * @description 平台对一个批次的回执，逐行列出。 The platform's answer to a batch, row by row.
         * @example {
         *       "batchId": "7f3c0e5d2b9a4c61",
         *       "receivedAt": "2026-11-22T09:31:00+08:00",
         *       "receipts": [
         *         {
         *           "rowGuid": "accept-0001",
         *           "dataVersion": 1,
         *           "status": "accepted"
         *         },
         *         {
         *           "rowGuid": "accept-0002",
         *           "dataVersion": 1,
         *           "status": "returned",
         *           "ruleId": "row/id-check-digit",
         *           "path": "/applyerPageCode",
         *           "message": "身份证号码校验位不正确"
         *         }
         *       ]
         *     }
         */
        BatchReceipt: Entity.BatchReceipt;
        /**
         * 一件事 bundle
         * @description 为一个人生或经营事件联办的若干事项。 Service items joined for one event of life or business.
         * @example {
         *       "bundleCode": "newborn",
         *       "bundleName": "新生儿出生一件事",
         *       "bundleVersion": 1,
         *       "effectiveDate": "2026-01-01",
         *       "state": "inUse",
         *       "nationalListRef": "2022-13",
         *       "category": "出生",
         *       "implementationCode": "QH-YJS-0001",
         *       "checklistId": "qinghe-newborn-2026",
         *       "areaCode": "529900000000",
         *       "areaName": "示例省青禾市",
         *       "serverType": "naturalPerson",
         *       "leadDept": {
         *         "deptCode": "11529900MB9Q00019B",
         *         "deptName": "青禾市卫生健康局",
         *         "deptKey": "health"
         *       },
         *       "assistDepts": [
         *         {
         *           "deptCode": "11529900MB9Q000276",
         *           "deptName": "青禾市公安局",
         *           "deptKey": "police"
         *         }
         *       ],
         *       "members": [
         *         {
         *           "itemKey": "birthCertificate",
         *           "taskCode": "11529900MB9Q00019B4000723901000",
         *           "optional": true,
         *           "dependsOn": [],
         *           "promisePeriod": {
         *             "value": 3,
         *             "unit": "workingDay"
         *           },
         *           "resultName": "出生医学证明"
         *         },
         *         {
         *           "itemKey": "birthRegistration",
         *           "taskCode": "11529900MB9Q0002764000709901000",
         *           "optional": false,
         *           "dependsOn": [
         *             "birthCertificate"
         *           ],
         *           "promisePeriod": {
         *             "value": 3,
         *             "unit": "workingDay"
         *           },
         *           "resultName": "居民户口簿（新生儿常住人口登记卡）"
         *         }
         *       ],
         *       "scenario": [
         *         {
         *           "key": "birthplace",
         *           "title": "新生儿出生的地点",
         *           "help": "在助产机构以外出生的，需要补充接生情况和亲子关系材料。",
         *           "options": [
         *             {
         *               "value": "hospital",
         *               "label": "在医院等助产机构出生"
         *             },
         *             {
         *               "value": "home",
         *               "label": "在家中或者其他地点出生",
         *               "help": "无法同时办理生育医疗费用报销。"
         *             }
         *           ]
         *         }
         *       ],
         *       "materials": [
         *         {
         *           "materialKey": "motherIdCard",
         *           "materialName": "母亲居民身份证",
         *           "usedBy": [
         *             "birthCertificate",
         *             "birthRegistration"
         *           ],
         *           "necessity": "required",
         *           "sourceType": "government",
         *           "materialFormat": "paperOrElectronic",
         *           "submitModes": [
         *             "upload",
         *             "licence"
         *           ],
         *           "licence": {
         *             "typeCode": "11529900MB9Q000276001",
         *             "typeName": "居民身份证",
         *             "holder": "mother"
         *           },
         *           "accept": [
         *             "image/jpeg",
         *             "image/png",
         *             "application/pdf"
         *           ],
         *           "maxSizeBytes": 10485760,
         *           "originals": 1,
         *           "copies": 0,
         *           "fillExplain": "正反两面，信息清晰、在有效期内。可以通过电子证照免提交。"
         *         }
         *       ],
         *       "applyConditions": [
         *         "新生儿在本市出生，或者父母一方具有本市户口、新生儿拟在本市落户。",
         *         "申请人是新生儿的父亲或者母亲，已完成实名认证。",
         *         "新生儿尚未办理出生登记。"
         *       ],
         *       "notice": "一次填报、一次提交，由卫生健康、公安、人力资源社会保障、医疗保障四个部门分别办理。可以选择办理全部或者部分事项。出生登记在出生医学证明签发后办理，社会保障卡申领、参保登记在出生登记完成后办理，系统自动流转，不需要再次申请。已有电子证照的材料免于提交。需要补正的内容由系统一次性告知。请在新生儿出生后一个月内申报。",
         *       "promisePeriod": {
         *         "value": 6,
         *         "unit": "workingDay"
         *       },
         *       "channels": [
         *         "window",
         *         "website"
         *       ],
         *       "unifiedClose": false,
         *       "consultPhone": "0890-6660101",
         *       "supervisePhone": "0890-6660000",
         *       "onlineUrl": "https://zwfw.qinghe.example/bundles/newborn",
         *       "address": "示例省青禾市和风路 1 号青禾市政务服务中心一楼“一件事一次办”综合窗口",
         *       "officeTime": "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）；网上申请全天开放",
         *       "points": [
         *         {
         *           "name": "青禾市政务服务中心",
         *           "address": "示例省青禾市和风路 1 号一楼综合窗口",
         *           "officeTime": "周一至周五 9:00—17:00",
         *           "phone": "0890-6660101"
         *         }
         *       ],
         *       "isFee": false,
         *       "isIntermediary": false,
         *       "isLogistics": true,
         *       "needFaceVerify": false,
         *       "delivery": "证件批文由综合窗口统一出件，可以自取或者免费邮寄；电子证照同步归集到申请人名下。",
         *       "flowChart": "qinghe-newborn-flow",
         *       "byLaw": "国务院办公厅关于加快推进“一件事一次办”打造政务服务升级版的指导意见（国办发〔2022〕32号）",
         *       "faq": [
         *         {
         *           "question": "孩子的名字还没有想好，可以先办理吗？",
         *           "answer": "出生医学证明和出生登记都需要填写新生儿姓名，请确定姓名后再提交。填写中的内容会保存在本机，可以随时继续。"
         *         }
         *       ],
         *       "sources": [
         *         {
         *           "part": "all",
         *           "source": "Lianban 项目示例，非任何地区现行规定",
         *           "confidence": "example"
         *         }
         *       ]
         *     }
         */
        Bundle: Entity.Bundle;
        /**
         * 一件事办理渠道 channel of a bundle
         * @description 一件事可以从哪些渠道申请。Where a bundle can be applied for.
         * @example window
         * @enum {string}
         */
        BundleChannel: Entity.BundleChannel;
        /**
         * 一件事定义 bundle definition
         * @description 目录返回的一件事完整定义。 What the catalogue returns for one bundle.
         */
        BundleDefinition: Entity.BundleDefinition;
        /**
         * 一件事中的事项 service item inside a bundle
         * @description 在政务服务事项之上，另有一件事所需的事项键、表单和来源。 A service item with the key, form and sources that a bundle needs.
         * @example {
         *       "rowGuid": "qinghe-birthRegistration-v1",
         *       "itemKey": "birthRegistration",
         *       "taskName": "出生登记（国内出生）",
         *       "catalogCode": "000709901000",
         *       "taskCode": "11529900MB9Q0002764000709901000",
         *       "taskHandleItem": "11529900MB9Q000276400070990100001",
         *       "taskType": "07",
         *       "byLaw": "《中华人民共和国户口登记条例》第七条：婴儿出生后一个月以内，由户主、亲属、抚养人或者邻居向婴儿常住地户口登记机关申报出生登记。",
         *       "powerSource": "legal",
         *       "useLevel": "4",
         *       "taskState": "inUse",
         *       "taskVersion": 1,
         *       "planEffectiveDate": "2026-01-01",
         *       "deptName": "青禾市公安局",
         *       "deptCode": "11529900MB9Q000276",
         *       "deptType": "statutory",
         *       "legalPeriod": {
         *         "value": 10,
         *         "unit": "workingDay"
         *       },
         *       "promisePeriod": {
         *         "value": 3,
         *         "unit": "workingDay"
         *       },
         *       "acceptCondition": "父母一方或者双方具有本市户口，新生儿未在其他地方登记户口；随父或者随母落户由父母协商一致。",
         *       "handleFlow": [
         *         "申请",
         *         "受理",
         *         "核查",
         *         "审批",
         *         "登记发证"
         *       ],
         *       "isFee": false,
         *       "serverTypes": [
         *         "naturalPerson"
         *       ],
         *       "projectType": "promised",
         *       "limitSceneNum": 1,
         *       "limitSceneExplain": "须当场核验并换发户口簿。",
         *       "specialProcedure": "无",
         *       "handleTypes": [
         *         "window",
         *         "online"
         *       ],
         *       "handleArea": "acrossCounties",
         *       "resultTypes": [
         *         "certificate"
         *       ],
         *       "resultName": "居民户口簿（新生儿常住人口登记卡）",
         *       "resultSampleGuid": "qinghe-sample-birthRegistration",
         *       "isEntryCenter": true,
         *       "isPayOnline": false,
         *       "isExpress": true,
         *       "isOnline": true,
         *       "onlineHandleDepth": [
         *         "submission",
         *         "acceptance",
         *         "resultFeedback"
         *       ],
         *       "onlineHandleUrl": "https://zwfw.qinghe.example/bundles/newborn",
         *       "appSingleLogin": true,
         *       "singleLogin": true,
         *       "userTopics": [
         *         "生育收养"
         *       ],
         *       "minRealLevel": "intermediate",
         *       "linkWay": "0890-6662201",
         *       "superviseWay": "0890-6660000",
         *       "transactAddr": "青禾市公安局户政服务大厅，或者落户地派出所户籍窗口",
         *       "transactTime": "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）",
         *       "formId": "newborn.birthRegistration",
         *       "sources": [
         *         {
         *           "part": "all",
         *           "source": "Lianban 项目示例，非任何地区现行规定",
         *           "confidence": "example"
         *         }
         *       ]
         *     }
         */
        BundleItem: Entity.BundleItem;
        /**
         * 申请材料 material of a bundle
         * @description 一套材料中的一种，一次提交，多个事项使用。 One of the one set of materials: handed in once, used by several items.
         * @example {
         *       "materialKey": "householdBook",
         *       "materialName": "居民户口簿",
         *       "usedBy": [
         *         "birthRegistration",
         *         "medicalInsurance"
         *       ],
         *       "necessity": "required",
         *       "sourceType": "government",
         *       "materialFormat": "paperOrElectronic",
         *       "submitModes": [
         *         "upload",
         *         "licence"
         *       ],
         *       "accept": [
         *         "image/jpeg",
         *         "application/pdf"
         *       ],
         *       "maxSizeBytes": 10485760,
         *       "originals": 1,
         *       "copies": 0
         *     }
         */
        BundleMaterial: Entity.BundleMaterial;
        /**
         * 联办事项 member of a bundle
         * @description 一件事联办的一个事项。 One item of a bundle.
         * @example {
         *       "itemKey": "birthRegistration",
         *       "taskCode": "11529900MB9Q0002764000709901000",
         *       "optional": false,
         *       "dependsOn": [
         *         "birthCertificate"
         *       ],
         *       "promisePeriod": {
         *         "value": 3,
         *         "unit": "workingDay"
         *       },
         *       "resultName": "居民户口簿"
         *     }
         */
        BundleMember: Entity.BundleMember;
        /**
         * 一件事办件状态 status of a bundle case
         * @description 一件事办件整体办到哪一步。How far the bundle case as a whole has come.
         * @example submitted
         * @enum {string}
         */
        BundleStatus: Entity.BundleStatus;
        /**
         * 一件事摘要 bundle summary
         * @example {
         *       "bundleCode": "newborn",
         *       "bundleName": "新生儿出生一件事",
         *       "bundleVersion": 1,
         *       "category": "出生",
         *       "leadDeptName": "青禾市卫生健康局",
         *       "itemCount": 6,
         *       "deptCount": 4
         *     }
         */
        BundleSummary: Entity.BundleSummary;
        /**
         * 办件受理 case accept
         * @description 每个办件一行：谁申请了什么、何时受理、承诺何时办结。 One row a case: who applied for what, when it was accepted and what was promised.
         * @example {
         *       "rowGuid": "accept-0001",
         *       "cdOperation": "insert",
         *       "cdTime": "2026-11-22T09:40:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 1,
         *       "sourceSystem": "police-residence",
         *       "sourceSerial": "R-1",
         *       "projectNo": "QH20261122000001",
         *       "catalogCode": "000723901000",
         *       "taskCode": "11529900MB9Q00019B4000723901000",
         *       "taskName": "出生医学证明签发（首次签发）",
         *       "taskVersion": 1,
         *       "applyerName": "陈晓雨",
         *       "applyerType": "naturalPerson",
         *       "applyerPageType": "111",
         *       "applyerPageCode": "529900199203170027",
         *       "applyDate": "2026-11-20T09:30:00+08:00",
         *       "applyType": "online",
         *       "orgName": "青禾市卫生健康局",
         *       "orgCode": "11529900MB9Q00019B",
         *       "handleUserName": "李卫",
         *       "acceptState": "accepted",
         *       "acceptDate": "2026-11-22T09:30:00+08:00",
         *       "projectType": "promised",
         *       "promiseDate": "2026-11-25",
         *       "areaCode": "529900000000"
         *     }
         */
        CaseAccept: Entity.CaseAccept;
        /**
         * 办理动作 action of an officer on a case
         * @example {
         *       "action": "refuse",
         *       "explain": "不属于本机关职权范围"
         *     }
         */
        CaseAction: Entity.CaseAction;
        /**
         * 办理动作 action of an officer
         * @description 工作人员对办件的操作。What an officer does to a case.
         * @example accept
         * @enum {string}
         */
        CaseActionName: Entity.CaseActionName;
        /** 办件申请人 applicant of a case */
        CaseApplicant: Entity.CaseApplicant;
        /**
         * 补正 case correction
         * @description 一次性告知的一份补正清单，及其结果。 The one list of what is to be corrected, and what came of it.
         * @example {
         *       "rowGuid": "correction-0001",
         *       "cdOperation": "insert",
         *       "cdTime": "2026-11-22T09:40:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 1,
         *       "sourceSystem": "police-residence",
         *       "projectNo": "QH20261122000001",
         *       "noticeNo": "QH-BZ-0001",
         *       "noticeTime": "2026-11-22T09:30:00+08:00",
         *       "notifier": "李卫",
         *       "deadline": "2026-11-27",
         *       "items": [
         *         {
         *           "kind": "material",
         *           "materialKey": "marriageCertificate",
         *           "label": "结婚证",
         *           "reason": "照片不清晰"
         *         }
         *       ]
         *     }
         */
        CaseCorrection: Entity.CaseCorrection;
        /** 一次性补正告知 correction notice */
        CaseCorrectionNotice: Entity.CaseCorrectionNotice;
        /**
         * 送达 delivery
         * @description 结果怎样交到申请人手里；物流送达须有公司和单号。 How the result reaches the applicant; by courier with company and waybill.
         * @example {
         *       "mode": "logistics",
         *       "company": "中国邮政",
         *       "expressNo": "EM000000000CN",
         *       "sendTime": "2026-11-22T15:00:00+08:00",
         *       "receiver": "陈晓雨"
         *     }
         */
        CaseDelivery: Entity.CaseDelivery;
        /**
         * 办件事件 kind of case event
         * @description 办件上发生的事。What happened to a case.
         * @example dispatched
         * @enum {string}
         */
        CaseEventKind: Entity.CaseEventKind;
        /**
         * 收费 fee
         * @description 办件的一笔收费。 One fee of a case.
         * @example {
         *       "feeName": "工本费",
         *       "amount": 10.5,
         *       "payTime": "2026-11-22T09:30:00+08:00",
         *       "payChannel": "统一支付平台",
         *       "receiptNo": "5200260001"
         *     }
         */
        CaseFee: Entity.CaseFee;
        /** 办件卷宗 case file */
        CaseFile: Entity.CaseFile;
        /** 办件材料 material of a case file */
        CaseFileMaterial: Entity.CaseFileMaterial;
        /**
         * 办件材料 case material
         * @description 办件收取的一份材料，或以电子证照免提交的一份。 One material taken in, or exempted by a licence on record.
         * @example {
         *       "rowGuid": "material-0001",
         *       "cdOperation": "insert",
         *       "cdTime": "2026-11-22T09:40:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 1,
         *       "sourceSystem": "police-residence",
         *       "projectNo": "QH20261122000001",
         *       "materialName": "结婚证",
         *       "getType": "licence",
         *       "exempt": true,
         *       "licenceId": "1.2.156.3005.2.11100000000013338W011.11529900MB9Q00019B.20230000403.001.7",
         *       "trustLevel": "A"
         *     }
         */
        CaseMaterial: Entity.CaseMaterial;
        /** 办件结果 outcome of a case */
        CaseOutcome: Entity.CaseOutcome;
        /**
         * 办结 case result
         * @description 每个办件最多一行：怎样办结、何时、结果证照、收费和送达。 At most one row a case: how it ended, when, the certificate, fees and delivery.
         * @example {
         *       "rowGuid": "result-0001",
         *       "cdOperation": "insert",
         *       "cdTime": "2026-11-22T09:40:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 1,
         *       "sourceSystem": "police-residence",
         *       "projectNo": "QH20261122000001",
         *       "resultType": "granted",
         *       "resultDate": "2026-11-22T09:30:00+08:00",
         *       "isDeliveryResults": false,
         *       "resultCertName": "出生医学证明",
         *       "resultCertNo": "X520000001"
         *     }
         */
        CaseResult: Entity.CaseResult;
        /**
         * 办件状态 status of a case
         * @description 办件在平台案件服务里的状态；交换用的状态见办件交换状态。The state of a case in the case service; the exchange has HandlingState.
         * @example waiting
         * @enum {string}
         */
        CaseStatus: Entity.CaseStatus;
        /**
         * 办件环节 case step
         * @description 办件每经过一个环节一行。 One row for each step of a case.
         * @example {
         *       "rowGuid": "step-0001",
         *       "cdOperation": "insert",
         *       "cdTime": "2026-11-22T09:40:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 1,
         *       "sourceSystem": "police-residence",
         *       "projectNo": "QH20261122000001",
         *       "stepNo": 1,
         *       "eventName": "passed",
         *       "processName": "审核",
         *       "handleUserName": "李卫",
         *       "handleExplain": "材料齐全，符合条件。",
         *       "eventStartTime": "2026-11-22T09:00:00+08:00",
         *       "eventEndTime": "2026-11-22T09:30:00+08:00",
         *       "orgName": "青禾市卫生健康局",
         *       "orgCode": "11529900MB9Q00019B"
         *     }
         */
        CaseStep: Entity.CaseStep;
        /** 办件概要 case summary */
        CaseSummary: Entity.CaseSummary;
        /**
         * 基本编码 catalogue code
         * @description 12 位：区域 2、事项类型 2、部门 2、主项 3、子项 3。 12 characters: region 2, item type 2, department 2, main item 3, sub-item 3.
         * @example 312003564000
         */
        CatalogCode: string;
        /**
         * 证件号码 certificate number
         * @description 先明文校验，再脱敏或加密。 In the clear; it is validated first, then masked or encrypted.
         * @example 529900199203150026
         */
        CertificateNumber: string;
        /**
         * 证件类型 certificate type
         * @description 证件种类，三位数字，按 GA/T 2000.156；统一社会信用代码用 001。The kind of document, three digits of GA/T 2000.156; a unified social credit code has 001.
         * @example 111
         * @enum {string}
         */
        CertificateType: Entity.CertificateType;
        /**
         * 接入方式 how a department is connected
         * @description 部门以哪种方式接入平台。How the department is joined to the platform.
         * @example embedded
         * @enum {string}
         */
        ConnectionKind: Entity.ConnectionKind;
        /**
         * 补正项 item of a correction
         * @description 一次性补正告知中的一项。 One item of the one notice of correction.
         * @example {
         *       "kind": "answer",
         *       "pointer": "/child/birthPlace",
         *       "label": "出生地",
         *       "reason": "与出生医学证明不一致"
         *     }
         */
        CorrectionItem: Entity.CorrectionItem;
        /**
         * 补正对象 what is to be corrected
         * @description 补正的是填报信息还是材料。Whether an answer or a material is to be corrected.
         * @example answer
         * @enum {string}
         */
        CorrectionKind: Entity.CorrectionKind;
        /**
         * 补正结果 outcome of a correction
         * @description 补正以什么结果结束。How the correction ended.
         * @example corrected
         * @enum {string}
         */
        CorrectionOutcome: Entity.CorrectionOutcome;
        /**
         * 补正提交 correction submission
         * @description One answer to the one list; the platform hands each case its part. 对一份清单的一次回应。
         * @example {
         *       "answers": {
         *         "/child/birthPlace": "示例省青禾市人民医院"
         *       },
         *       "materials": []
         *     }
         */
        CorrectionSubmission: Entity.CorrectionSubmission;
        /**
         * 日期 date
         * Format: date
         * @description 北京时间的日期，YYYY-MM-DD。 A day in China, YYYY-MM-DD.
         * @example 2026-11-22
         */
        Date: string;
        /**
         * 送达方式 way of delivery
         * @description 结果怎样送到申请人手中。How the result reaches the applicant.
         * @example direct
         * @enum {string}
         */
        DeliveryMode: Entity.DeliveryMode;
        /** 不予办理 deny */
        DenyAction: Entity.DenyAction;
        /**
         * 部门 department
         * @description 参与一件事的一个部门。 A department that takes part in a bundle.
         * @example {
         *       "deptCode": "11529900MB9Q00019B",
         *       "deptName": "青禾市卫生健康局",
         *       "deptKey": "health"
         *     }
         */
        Department: Entity.Department;
        /** 部门统计 statistics of a department */
        DepartmentStatistics: Entity.DepartmentStatistics;
        /**
         * 实施主体性质 kind of implementing body
         * @description 实施主体的法律地位。The legal standing of the implementing body.
         * @example statutory
         * @enum {string}
         */
        DeptType: Entity.DeptType;
        /**
         * 256 位摘要 digest of 256 bits
         * @description 六十四位小写十六进制，算法由同行的摘要算法字段说明。 64 lower-case hexadecimal digits; the field beside it names the algorithm.
         * @example 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
         */
        Digest256: string;
        /**
         * 摘要算法 digest algorithm
         * @description 摘要用的算法。The algorithm of the digest.
         * @example sha-256
         * @enum {string}
         */
        DigestAlgorithm: Entity.DigestAlgorithm;
        /**
         * 分办 dispatch
         * @description One case handed to the department that decides it. 分办给承办部门的一个办件。
         */
        Dispatch: Entity.Dispatch;
        /** 分办申请人 applicant of a dispatch */
        DispatchApplicant: Entity.DispatchApplicant;
        /**
         * 分办类型 kind of dispatch
         * @description 分办给部门的是什么。What is dispatched to the department.
         * @example case
         * @enum {string}
         */
        DispatchKind: Entity.DispatchKind;
        /** 分办材料 material of a dispatch */
        DispatchMaterial: Entity.DispatchMaterial;
        /** 草稿密钥 draft key */
        DraftKey: Entity.DraftKey;
        /**
         * 评价类型 kind of rating
         * @description 首次评价还是追加评价。A first rating or a follow-up.
         * @example first
         * @enum {string}
         */
        EvaluateType: Entity.EvaluateType;
        /**
         * 评价 evaluation
         * @description 申请人对一次服务的评价，自愿、不得代评。 What the applicant says of one service: voluntary, never given by others.
         * @example {
         *       "rowGuid": "evaluation-0001",
         *       "cdOperation": "insert",
         *       "cdTime": "2026-11-22T09:40:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 1,
         *       "sourceSystem": "platform",
         *       "projectNo": "QH20261122000001",
         *       "assessNumber": 1,
         *       "channel": "mobile",
         *       "satisfaction": "verySatisfied",
         *       "evalDetails": [
         *         "510",
         *         "513"
         *       ],
         *       "assessTime": "2026-11-22T09:30:00+08:00",
         *       "isDefault": false,
         *       "userName": "陈晓雨",
         *       "userProp": "naturalPerson",
         *       "userPageType": "111",
         *       "certKey": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
         *     }
         */
        Evaluation: Entity.Evaluation;
        /**
         * 评价渠道 channel of a rating
         * @description 评价从哪里提交。Where the rating was given.
         * @example pc
         * @enum {string}
         */
        EvaluationChannel: Entity.EvaluationChannel;
        /**
         * 评价明细 detail of a rating
         * @description 评价的具体理由，三位数字，首位与满意度一致。The reason given with a rating, three digits; the first agrees with the satisfaction.
         * @example 108
         * @enum {string}
         */
        EvaluationDetail: Entity.EvaluationDetail;
        /**
         * 交换时刻 moment in an exchange row
         * Format: date-time
         * @description RFC 3339，一律写明 +08:00。 RFC 3339 with the offset +08:00, always.
         * @example 2026-11-22T09:30:00+08:00
         */
        ExchangeMoment: string;
        /**
         * 交换表 exchange table
         * @enum {string}
         */
        ExchangeTable: Entity.ExchangeTable;
        /**
         * 常见问题 question and answer
         * @description 申请人常问的一个问题。 A question that applicants often ask.
         * @example {
         *       "question": "只想办理其中几项可以吗？",
         *       "answer": "可以，没有选择的事项以后可以单独申请。"
         *     }
         */
        Faq: Entity.Faq;
        /** 字段问题 problem of a field */
        FieldProblem: Entity.FieldProblem;
        /**
         * 表单定义 form definition
         * @description One item's form: JSON Schema (object), uiSchema of rjsf, and our keywords x-element, x-subject, x-visible-when, x-required-when (JSON Logic), x-format (idNumber, uscc, personName, mobile), x-prefill, x-date-min, x-date-max (today, a date, or the pointer of another answer); x-subject-titles at the root. 一个事项的表单。
         */
        FormDefinition: Entity.FormDefinition;
        /** 已作评价 rating given */
        GivenRating: Entity.GivenRating;
        /** 准予 grant */
        GrantAction: Entity.GrantAction;
        /**
         * 通办范围 area where an item can be handled
         * @description 申请人可以在多大范围内就近办理。How far from the implementing body the item can be handled.
         * @example nationwide
         * @enum {string}
         */
        HandleArea: Entity.HandleArea;
        /**
         * 办理形式 way of handling
         * @description 事项可以用哪些形式办理。The ways in which an item can be handled.
         * @example window
         * @enum {string}
         */
        HandleType: Entity.HandleType;
        /**
         * 幂等键 idempotency key
         * @description 同键同体只生效一次；同键异体报错。 The same key and body are one effect; the same key with another body is an error.
         * @example 5f2b8c1e-7a34-4d0f-9b1c-2f6f0e4a9d11
         */
        IdempotencyKey: string;
        /** 票据 issued ticket */
        IssuedTicket: Entity.IssuedTicket;
        /**
         * 事项常见问题 question about an item
         * @description 申请人常问的一个问题。 A question that applicants often ask.
         * @example {
         *       "question": "可以委托他人办理吗？",
         *       "answer": "可以，须提交委托书和受托人身份证件。",
         *       "orderNum": 1
         *     }
         */
        ItemFaq: Entity.ItemFaq;
        /**
         * 事项收费 fee of an item
         * @description 一个事项的一项收费。 One fee that an item charges.
         * @example {
         *       "feeName": "居民户口簿工本费",
         *       "feeStand": "每册 5 元",
         *       "byLaw": "《示例省行政事业性收费目录清单》第 12 项",
         *       "isDesc": true,
         *       "descExplain": "低保家庭凭证明免收。",
         *       "orderNum": 1
         *     }
         */
        ItemFee: Entity.ItemFee;
        /**
         * 事项键 item key
         * @description 一件事内引用事项或材料的短标识。 Short id of an item or material inside one bundle.
         * @example birthRegistration
         */
        ItemKey: string;
        /**
         * 事项申请材料 material of an item
         * @description 一个事项须提交的一种材料。 One material that an item asks for.
         * @example {
         *       "materialName": "居民户口簿",
         *       "materialKey": "householdBook",
         *       "isNeed": "required",
         *       "materialType": "original",
         *       "materialFormat": "paperOrElectronic",
         *       "orderNum": 1,
         *       "sourceType": "government",
         *       "pageNum": 1,
         *       "licenceTypeCode": "11529900MB9Q000276002"
         *     }
         */
        ItemMaterial: Entity.ItemMaterial;
        /**
         * 办理情形 scenario of an item
         * @description 一组互斥的情形，选定后确定条件和材料。 Situations of which one is chosen; it decides conditions and materials.
         * @example {
         *       "groupName": "新生儿出生的地点",
         *       "options": [
         *         {
         *           "name": "在助产机构出生",
         *           "materials": [
         *             "住院分娩记录"
         *           ],
         *           "conditions": []
         *         },
         *         {
         *           "name": "在家中或者其他地点出生",
         *           "materials": [
         *             "家庭接生情况说明"
         *           ],
         *           "conditions": [
         *             "由两名见证人签名"
         *           ]
         *         }
         *       ]
         *     }
         */
        ItemScenario: Entity.ItemScenario;
        /**
         * 情形选项 option of a scenario
         * @description 一种情形及其条件和材料。 One situation with its conditions and materials.
         * @example {
         *       "name": "在助产机构出生",
         *       "materials": [
         *         "住院分娩记录"
         *       ],
         *       "conditions": []
         *     }
         */
        ItemScenarioOption: Entity.ItemScenarioOption;
        /**
         * 条件 condition (JSON Logic)
         * @description A JSON Logic rule over { scenario, answers }; data, never code. 以 JSON Logic 书写的条件，是数据而非代码。
         * @example {
         *       "==": [
         *         {
         *           "var": "scenario.maritalStatus"
         *         },
         *         "married"
         *       ]
         *     }
         */
        JsonLogic: Entity.JsonLogic;
        /**
         * JSON 对象 JSON object
         * @description Any JSON object. 任意 JSON 对象。
         */
        JsonObject: Entity.JsonObject;
        /**
         * JSON 指针 JSON Pointer
         * @description RFC 6901，指向 JSON 中的一处。 RFC 6901: one place inside a JSON value.
         * @example /child/name
         */
        JsonPointer: Entity.JsonPointer;
        /**
         * 任意 JSON 值 any JSON value
         * @description null, boolean, number, string, array or object. 任意 JSON 值。
         */
        JsonValue: Entity.JsonValue;
        /**
         * 电子证照 licence
         * @description 申请人可以用来免提交材料的一张电子证照。 A licence that the applicant can use instead of a material.
         * @example {
         *       "licenceId": "1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001.3",
         *       "typeCode": "11529900MB9Q000276002",
         *       "typeName": "居民户口簿",
         *       "number": "QH5299********17",
         *       "holderName": "陈晓雨",
         *       "holderSubject": "mother",
         *       "issueDept": "青禾市公安局",
         *       "issueDate": "2020-05-11",
         *       "validFrom": "2020-05-11",
         *       "validTo": "2040-05-10",
         *       "state": "normal",
         *       "trustLevel": "A"
         *     }
         */
        Licence: Entity.Licence;
        /**
         * 电子证照标识 licence id
         * @description 末位为校验位（ISO 7064 MOD 37,36）。 Ends in a check character (ISO 7064 MOD 37,36).
         * @example 1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U
         */
        LicenceId: string;
        /**
         * 证照免提交 licence that exempts a material
         * @description 有此类有效证照时免于提交材料。 A licence of this type in force exempts the material.
         * @example {
         *       "typeCode": "11529900MB9Q000276001",
         *       "typeName": "居民身份证",
         *       "holder": "mother"
         *     }
         */
        LicenceRequirement: Entity.LicenceRequirement;
        /**
         * 证照状态 state of a licence
         * @description 证照当前是否有效。Whether the licence is in force.
         * @example normal
         * @enum {string}
         */
        LicenceState: Entity.LicenceState;
        /**
         * 证照类型代码 licence type code
         * @description 证照定义机构统一社会信用代码 18 位加 3 位。 USCC of the defining body 18, then 3 characters.
         * @example 11529900MB9Q000276002
         */
        LicenceTypeCode: string;
        /**
         * 材料形式 form of a material
         * @description 材料的载体形式。The medium of the material.
         * @example paper
         * @enum {string}
         */
        MaterialFormat: Entity.MaterialFormat;
        /**
         * 材料收取方式 how a material was taken in
         * @description 材料以什么方式收到。How the material was taken in.
         * @example paper
         * @enum {string}
         */
        MaterialGetType: Entity.MaterialGetType;
        /**
         * 材料提交方式 how a material is handed in
         * @description 申请人以什么方式提供材料。How the applicant provides the material.
         * @example upload
         * @enum {string}
         */
        MaterialMode: Entity.MaterialMode;
        /**
         * 材料必要性 need of a material
         * @description 材料是否必须提交。Whether the material has to be handed in.
         * @example required
         * @enum {string}
         */
        MaterialNecessity: Entity.MaterialNecessity;
        /**
         * 材料类型 kind of copy
         * @description 交原件还是复印件。Whether the original or a copy is handed in.
         * @example original
         * @enum {string}
         */
        MaterialType: Entity.MaterialType;
        /**
         * 手机号码 mobile number
         * @description 十一位手机号码，以 13 至 19 开头，不加区号和空格。 11 digits from 13 to 19, without prefix or spaces.
         * @example 13800000000
         */
        Mobile: string;
        /**
         * 时刻 moment
         * Format: date-time
         * @description RFC 3339，带时区；本项目写 +08:00。 RFC 3339 date and time with offset; our own clock writes +08:00.
         * @example 2026-11-22T09:30:00+08:00
         */
        Moment: string;
        /**
         * 国家清单批次 national list of bundles
         * @description 一件事列入哪一批国家清单。The national list that names the bundle.
         * @example 2022-13
         * @enum {string}
         */
        NationalList: Entity.NationalList;
        /**
         * 节点类型 place of a step
         * @description 环节在流程中的位置。Where in the course of the case the step stands.
         * @example start
         * @enum {string}
         */
        NodeType: Entity.NodeType;
        /**
         * 网上办理深度 depth of online handling
         * @description 网上能办到哪一步；可多选。How far the item can be handled online; several may apply.
         * @example consultation
         * @enum {string}
         */
        OnlineDepth: Entity.OnlineDepth;
        /**
         * 机构统一社会信用代码 organization code (USCC)
         * @description 18 位；政府机构代码校验位不符只作警告。 18 characters; a wrong check character of a government body is a warning only, two of ten public codes break it.
         * @example 11310000MB2F30661Y
         */
        OrgCode: string;
        /**
         * 时限 period
         * @description 数值和单位；单位用名称，不用数字。 A number and its unit; units go by name, never by digit.
         * @example {
         *       "value": 5,
         *       "unit": "workingDay"
         *     }
         */
        Period: Entity.Period;
        /**
         * 时限单位 unit of a period
         * @description 时限的计量单位；工作日按国务院放假安排计算。The unit of a time limit; working days follow the State Council notices.
         * @example workingDay
         * @enum {string}
         */
        PeriodUnit: Entity.PeriodUnit;
        /**
         * 姓名 name
         * @description 间隔号只用 U+00B7，不含数字。 Separator is U+00B7 only; no digits.
         * @example 陈晓雨
         */
        PersonName: string;
        /**
         * 权力来源 source of the power
         * @description 实施主体的权力从哪里来。Where the implementing body has its power from.
         * @example legal
         * @enum {string}
         */
        PowerSource: Entity.PowerSource;
        /** 预填请求 prefill request */
        PrefillRequest: Entity.PrefillRequest;
        /** 预填结果 prefill result */
        PrefillResult: Entity.PrefillResult;
        /**
         * 预填值 prefilled value
         * @example {
         *       "subject": "mother",
         *       "element": "person.name",
         *       "value": "陈晓雨",
         *       "provenance": {
         *         "kind": "register",
         *         "sourceName": "人口基础信息库",
         *         "obtainedAt": "2026-11-22T09:30:00+08:00"
         *       }
         *     }
         */
        PrefilledValue: Entity.PrefilledValue;
        /**
         * 错误详情 problem details
         * @example {
         *       "type": "urn:lianban:problem:application/not-found",
         *       "title": "没有此申请",
         *       "status": 404,
         *       "code": "application/not-found"
         *     }
         */
        ProblemDetails: Entity.ProblemDetails;
        /**
         * 办件编号 case number
         * @description 办件的唯一编号，由受理系统编制。 Unique number of a case, given by the accepting system.
         * @example QH20261122000001
         */
        ProjectNo: string;
        /**
         * 办件类型 type of handling
         * @description 当场办结还是在承诺时限内办结；联办、上报只在山东使用。Handled at once or within the promised time; joint and reported cases are known in Shandong only.
         * @example immediate
         * @enum {string}
         */
        ProjectType: Entity.ProjectType;
        /**
         * 数据出处 provenance
         * @example {
         *       "kind": "register",
         *       "sourceName": "人口基础信息库",
         *       "obtainedAt": "2026-11-22T09:30:00+08:00",
         *       "locked": true
         *     }
         */
        Provenance: Entity.Provenance;
        /**
         * 数据出处 kind of provenance
         * @description 填报值从哪里来。Where an answer comes from.
         * @example typed
         * @enum {string}
         */
        ProvenanceKind: Entity.ProvenanceKind;
        /**
         * 评价提交 rating submission
         * @example {
         *       "satisfaction": "verySatisfied",
         *       "evalDetails": [
         *         "510",
         *         "513"
         *       ]
         *     }
         */
        RatingSubmission: Entity.RatingSubmission;
        /**
         * 实名等级 real-name level
         * @description 账号的实名核验程度。How well the holder of the account is known.
         * @example unverified
         * @enum {string}
         */
        RealLevel: Entity.RealLevel;
        /**
         * 回执状态 status of a receipt
         * @description 平台对一行数据的处理结果。What the platform did with a row.
         * @example accepted
         * @enum {string}
         */
        ReceiptStatus: Entity.ReceiptStatus;
        /** 不予受理 refuse */
        RefuseAction: Entity.RefuseAction;
        /** 一次性告知补正 request a correction */
        RequestCorrectionAction: Entity.RequestCorrectionAction;
        /**
         * 结果类型 kind of result
         * @description 办结后给申请人的结果是什么。What the applicant gets in the end.
         * @example certificate
         * @enum {string}
         */
        ResultKind: Entity.ResultKind;
        /**
         * 办结结果 result of a case
         * @description 办件以什么结果办结。With what result the case ended.
         * @example granted
         * @enum {string}
         */
        ResultType: Entity.ResultType;
        /** 退回统计 count of returned rows */
        ReturnedRowCount: Entity.ReturnedRowCount;
        /**
         * 角色 role
         * @description 账号在平台上的角色。What the account is on the platform.
         * @example applicant
         * @enum {string}
         */
        Role: Entity.Role;
        /**
         * 交换行公共字段 common part of every exchange row
         * @description 每张交换表都有的字段。 The fields that every exchange table has.
         */
        RowCommon: Entity.RowCommon;
        /**
         * 记录唯一标识 row id
         * @description 同一逻辑行始终不变，不得复用。 Stable for one logical row; never used for another one.
         * @example accept-0001
         */
        RowGuid: string;
        /**
         * 同步类型 operation of a row
         * @description 这一行是新增、更新还是删除。Whether the row is new, changed or to be removed.
         * @example insert
         * @enum {string}
         */
        RowOperation: Entity.RowOperation;
        /**
         * 行回执 receipt of a row
         * @description 一行的回执：接收、重复、退回或稍后再推。 What became of one row: accepted, duplicate, returned, or to be sent again later.
         * @example {
         *       "rowGuid": "accept-0001",
         *       "dataVersion": 1,
         *       "status": "returned",
         *       "ruleId": "row/id-check-digit",
         *       "path": "/applyerPageCode",
         *       "message": "身份证号码校验位不正确"
         *     }
         */
        RowReceipt: Entity.RowReceipt;
        /**
         * 满意度 satisfaction
         * @description 满意度，一律用名称：两个标准的数字方向相反。How satisfied the person was, always by name: two standards count in opposite directions.
         * @example verySatisfied
         * @enum {string}
         */
        Satisfaction: Entity.Satisfaction;
        /**
         * 情形选项 scenario option
         * @description 情形问题的一个答案。 One answer to a question of the situation.
         * @example {
         *       "value": "hospital",
         *       "label": "在医院等助产机构出生"
         *     }
         */
        ScenarioOption: Entity.ScenarioOption;
        /**
         * 情形问题 scenario question
         * @description 申请前询问的一个情形。 One question about the situation, asked before applying.
         * @example {
         *       "key": "birthplace",
         *       "title": "孩子在哪里出生？",
         *       "options": [
         *         {
         *           "value": "hospital",
         *           "label": "医疗卫生机构"
         *         },
         *         {
         *           "value": "home",
         *           "label": "家中或其他地方"
         *         }
         *       ]
         *     }
         */
        ScenarioQuestion: Entity.ScenarioQuestion;
        /**
         * 服务网络 network of the service
         * @description 服务数据走哪张网。The network by which the data of the service travel.
         * @example internet
         * @enum {string}
         */
        ServiceChannel: Entity.ServiceChannel;
        /**
         * 政务服务事项 service item
         * @description 一个部门办理的一件事务。 One thing one department decides on.
         * @example {
         *       "rowGuid": "qinghe-birthRegistration-v1",
         *       "itemKey": "birthRegistration",
         *       "taskName": "出生登记（国内出生）",
         *       "catalogCode": "000709901000",
         *       "taskCode": "11529900MB9Q0002764000709901000",
         *       "localCatalogCode": "QH-0709-001",
         *       "localTaskCode": "QH-0709-001-01",
         *       "taskHandleItem": "11529900MB9Q000276400070990100001",
         *       "taskType": "07",
         *       "byLaw": "《中华人民共和国户口登记条例》第七条：婴儿出生后一个月以内，由户主、亲属、抚养人或者邻居向婴儿常住地户口登记机关申报出生登记。",
         *       "powerSource": "legal",
         *       "useLevel": "4",
         *       "taskState": "inUse",
         *       "taskVersion": 1,
         *       "planEffectiveDate": "2026-01-01",
         *       "deptName": "青禾市公安局",
         *       "deptCode": "11529900MB9Q000276",
         *       "deptType": "statutory",
         *       "legalPeriod": {
         *         "value": 10,
         *         "unit": "workingDay"
         *       },
         *       "promisePeriod": {
         *         "value": 3,
         *         "unit": "workingDay"
         *       },
         *       "promisePeriodExplain": "自受理之日的次一工作日起算，不含特别程序时间。",
         *       "acceptCondition": "父母一方或者双方具有本市户口，新生儿未在其他地方登记户口；随父或者随母落户由父母协商一致。",
         *       "handleFlow": [
         *         "申请",
         *         "受理",
         *         "核查",
         *         "审批",
         *         "登记发证"
         *       ],
         *       "isFee": false,
         *       "serverTypes": [
         *         "naturalPerson"
         *       ],
         *       "projectType": "promised",
         *       "limitSceneNum": 1,
         *       "limitSceneExplain": "须当场核验并换发户口簿。",
         *       "specialProcedure": "无",
         *       "handleTypes": [
         *         "window",
         *         "online"
         *       ],
         *       "handleArea": "acrossCounties",
         *       "otherDept": "青禾市卫生健康局",
         *       "numberLimit": "无数量限制",
         *       "resultTypes": [
         *         "certificate"
         *       ],
         *       "resultName": "居民户口簿（新生儿常住人口登记卡）",
         *       "resultSampleGuid": "qinghe-sample-birthRegistration",
         *       "isEntryCenter": true,
         *       "isPayOnline": false,
         *       "isExpress": true,
         *       "isOnline": true,
         *       "isSchedule": true,
         *       "isServiceTerminals": false,
         *       "onlineHandleDepth": [
         *         "submission",
         *         "acceptance",
         *         "resultFeedback"
         *       ],
         *       "onlineHandleUrl": "https://zwfw.qinghe.example/bundles/newborn",
         *       "appSingleLogin": true,
         *       "singleLogin": true,
         *       "userTopics": [
         *         "生育收养"
         *       ],
         *       "minRealLevel": "intermediate",
         *       "linkWay": "0890-6662201",
         *       "superviseWay": "0890-6660000",
         *       "transactAddr": "青禾市公安局户政服务大厅，或者落户地派出所户籍窗口",
         *       "transactTime": "周一至周五 9:00—12:00、13:30—17:00（法定节假日除外）",
         *       "extendField": "{\"localLevel\":\"A\"}",
         *       "materials": [
         *         {
         *           "materialName": "居民户口簿",
         *           "materialKey": "householdBook",
         *           "isNeed": "required",
         *           "materialType": "original",
         *           "materialFormat": "paperOrElectronic",
         *           "orderNum": 1,
         *           "sourceType": "government",
         *           "pageNum": 1,
         *           "licenceTypeCode": "11529900MB9Q000276002"
         *         }
         *       ],
         *       "faq": [
         *         {
         *           "question": "可以委托他人办理吗？",
         *           "answer": "可以，须提交委托书和受托人身份证件。",
         *           "orderNum": 1
         *         }
         *       ],
         *       "scenarios": [
         *         {
         *           "groupName": "新生儿出生的地点",
         *           "options": [
         *             {
         *               "name": "在助产机构出生",
         *               "materials": [
         *                 "住院分娩记录"
         *               ],
         *               "conditions": []
         *             },
         *             {
         *               "name": "在家中或者其他地点出生",
         *               "materials": [
         *                 "家庭接生情况说明"
         *               ],
         *               "conditions": [
         *                 "由两名见证人签名"
         *               ]
         *             }
         *           ]
         *         }
         *       ],
         *       "formId": "newborn.birthRegistration",
         *       "sources": [
         *         {
         *           "part": "all",
         *           "source": "Lianban 项目示例，非任何地区现行规定",
         *           "confidence": "example"
         *         }
         *       ]
         *     }
         */
        ServiceItem: Entity.ServiceItem;
        /**
         * 办理网点 service point
         * @description 线下可以办理一件事的一个网点。 A place where the bundle can be handled in person.
         * @example {
         *       "name": "青禾市政务服务中心",
         *       "address": "示例省青禾市和风路 1 号一楼综合窗口",
         *       "officeTime": "周一至周五 9:00—17:00",
         *       "phone": "0890-6660101"
         *     }
         */
        ServicePoint: Entity.ServicePoint;
        /**
         * 办件服务 service record
         * @description 每次服务一行，评价以它为准；先于或同于评价推送。 One row for each service; a rating refers to it and comes after it or with it.
         * @example {
         *       "rowGuid": "service-0001",
         *       "cdOperation": "insert",
         *       "cdTime": "2026-11-22T09:40:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 1,
         *       "sourceSystem": "police-residence",
         *       "projectNo": "QH20261122000001",
         *       "serviceNumber": 1,
         *       "serviceName": "出生医学证明签发",
         *       "serviceTime": "2026-11-22T09:30:00+08:00",
         *       "proStatus": "finished",
         *       "acceptDate": "2026-11-20T09:30:00+08:00",
         *       "resultDate": "2026-11-22T09:30:00+08:00",
         *       "taskCode": "11529900MB9Q00019B4000723901000",
         *       "taskName": "出生医学证明签发（首次签发）",
         *       "areaCode": "529900000000",
         *       "orgCode": "11529900MB9Q00019B",
         *       "userName": "陈晓雨",
         *       "userProp": "naturalPerson",
         *       "userPageType": "111",
         *       "certNo": "529900199203170027",
         *       "projectType": "promised",
         *       "promiseDay": 3,
         *       "proChannel": "governmentNetwork"
         *     }
         */
        ServiceRecord: Entity.ServiceRecord;
        /**
         * 服务时办件状态 status of the case at the service
         * @description 提供服务时办件办到哪一步。How far the case was when the service was given.
         * @example pending
         * @enum {string}
         */
        ServiceStatus: Entity.ServiceStatus;
        /**
         * 会话 session
         * @description What a page may know about the signed-in person. 页面可知的登录信息。
         * @example {
         *       "sub": "chen.xiaoyu",
         *       "name": "陈晓雨",
         *       "maskedIdNumber": "529900********0027",
         *       "roles": [
         *         "applicant"
         *       ],
         *       "realLevel": "advanced",
         *       "expiresAt": "2026-11-22T10:30:00+08:00"
         *     }
         */
        Session: Entity.Session;
        /**
         * SHA-256 摘要 SHA-256 digest
         * @description 六十四位小写十六进制。 64 lower-case hexadecimal digits.
         * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
         */
        Sha256: string;
        /**
         * 来源说明 source note
         * @description 数据各部分的来源与可信度：S2 两个来源，S 一个来源，B 背景知识，U 存疑，P 本项目建议，example 虚构示例。 Where a part of the data comes from and how sure we are.
         * @example {
         *       "part": "taskName, deptName",
         *       "source": "国办发〔2022〕32号",
         *       "confidence": "S"
         *     }
         */
        SourceNote: Entity.SourceNote;
        /**
         * 材料来源渠道 where a material comes from
         * @description 材料由谁产生。Who makes the material.
         * @example applicant
         * @enum {string}
         */
        SourceType: Entity.SourceType;
        /** 统计 statistics */
        Statistics: Entity.Statistics;
        /** 统计合计 totals */
        StatisticsTotals: Entity.StatisticsTotals;
        /**
         * 状态事件 status event
         * @example {
         *       "specversion": "1.0",
         *       "id": "42",
         *       "source": "http://platform.localhost:7001",
         *       "type": "cn.lianban.case.accepted",
         *       "subject": "QH20261122000001",
         *       "time": "2026-11-22T09:30:00+08:00",
         *       "datacontenttype": "application/json",
         *       "data": {
         *         "applicationId": "QH20261122A0001",
         *         "projectNo": "QH20261122000001",
         *         "itemKey": "birthCertificate",
         *         "taskName": "出生医学证明签发（首次签发）",
         *         "deptName": "青禾市卫生健康局",
         *         "status": "accepted",
         *         "bundleStatus": "handling"
         *       }
         *     }
         */
        StatusEvent: Entity.StatusEvent;
        /** 状态事件内容 data of a status event */
        StatusEventData: Entity.StatusEventData;
        /** 记录环节 record a step */
        StepAction: Entity.StepAction;
        /**
         * 业务动作 what a step decided
         * @description 环节作出的业务动作。What the step decided.
         * @example passed
         * @enum {string}
         */
        StepEvent: Entity.StepEvent;
        /**
         * 环节状态 state of a step
         * @description 环节是否已办。Whether the step is done.
         * @example pending
         * @enum {string}
         */
        StepState: Entity.StepState;
        /**
         * 主体 subject
         * @description 答案或证照所述的人：申请人、母亲、父亲、孩子、家庭。 Whom an answer or a licence is about: applicant, mother, father, child, household.
         * @example child
         */
        Subject: string;
        /**
         * 提交的材料 submitted material
         * @example {
         *       "materialKey": "marriageCertificate",
         *       "mode": "exempt",
         *       "licenceId": "1.2.156.3005.2.11100000000013338W011.11529900MB9Q00019B.20230000403.001.7"
         *     }
         */
        SubmittedMaterial: Entity.SubmittedMaterial;
        /**
         * 实施编码 task code
         * @description 31 位：实施主体代码 18、行使层级 1、基本编码 12。 31 characters: USCC of the implementing body 18, level 1, catalogue code 12.
         * @example 11310000MB2F30661Y2312003564000
         */
        TaskCode: string;
        /**
         * 业务办理项编码 handling item code
         * @description 实施编码后加两位序号，33 位。 Task code followed by two digits, 33 characters.
         * @example 11310000MB2F30661Y231200356400001
         */
        TaskHandleItem: string;
        /**
         * 事项状态 state of an item
         * @description 事项是否可办；草稿只在本地，不推送。Whether the item may be applied for; a draft stays local and is never pushed.
         * @example inUse
         * @enum {string}
         */
        TaskState: Entity.TaskState;
        /**
         * 事项类型 type of an item
         * @description 事项的权力类型，两位，即基本编码第 3–4 位。What kind of power the item exercises; characters 3–4 of the catalogue code.
         * @example 10
         * @enum {string}
         */
        TaskType: Entity.TaskType;
        /** 票据兑换 exchange of a ticket */
        TicketExchange: Entity.TicketExchange;
        /** 票据兑换结果 result of a ticket exchange */
        TicketGrant: Entity.TicketGrant;
        /** 票据请求 request for a ticket */
        TicketRequest: Entity.TicketRequest;
        /** 进度条目 timeline entry */
        TimelineEntry: Entity.TimelineEntry;
        /**
         * 证照可信等级 trust level
         * @description 证照数据的可信程度，A 最高。How far a licence or its copy can be trusted, A highest.
         * @example A
         * @enum {string}
         */
        TrustLevel: Entity.TrustLevel;
        /** 不可用来源 source that did not answer */
        UnavailableSource: Entity.UnavailableSource;
        /**
         * 已上传文件 uploaded file
         * @example {
         *       "fileId": "file-0001",
         *       "fileName": "结婚证.jpg",
         *       "mediaType": "image/jpeg",
         *       "sizeBytes": 120345,
         *       "digest": "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb"
         *     }
         */
        UploadedFile: Entity.UploadedFile;
        /**
         * 行使层级 level of exercise
         * @description 哪一级行使该权力，一位，即实施编码第 19 位。The level that exercises the power; character 19 of the task code.
         * @example 1
         * @enum {string}
         */
        UseLevel: Entity.UseLevel;
        /**
         * 用户信息 user info
         * @description Travels between servers only (ticket exchange). 只在服务器之间传递。
         */
        UserInfo: Entity.UserInfo;
        /**
         * 服务对象类型 type of user
         * @description 事项的服务对象、评价人的类型；办件用另一张表（申请人类型）。Whom an item serves and who rates it; cases use another list (ApplyerType).
         * @example naturalPerson
         * @enum {string}
         */
        UserProp: Entity.UserProp;
        /** 撤回请求 withdrawal request */
        WithdrawalRequest: Entity.WithdrawalRequest;
        /** 待办条目 worklist entry */
        WorklistEntry: Entity.WorklistEntry;
    };
    responses: never;
    parameters: {
        /** @description 幂等键，至少保留 30 天 the same key and body are one effect, for 30 days at least */
        IdempotencyKey: components["schemas"]["IdempotencyKey"];
        /**
         * @description 卷宗版本，带引号 the version of the case file in quotes
         * @example "3"
         */
        IfMatch: string;
        /** @description 最后收到的序号 the last sequence received */
        LastEventId: string;
    };
    requestBodies: never;
    headers: {
        /** @description `true` when this answer repeats an earlier one */
        IdempotentReplayed: "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listBundles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列表 the bundles */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bundles: components["schemas"]["BundleSummary"][];
                    };
                };
            };
        };
    };
    loadBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 一件事编码 bundle code */
                bundleCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 定义 the definition */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleDefinition"];
                };
            };
            /** @description 没有此一件事 unknown bundle */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    loadSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 会话 the session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    loadDraftKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 密钥 the key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftKey"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此角色 role missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    prefill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrefillRequest"];
            };
        };
        responses: {
            /** @description 预填结果 the values */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefillResult"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此角色 role missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此一件事 unknown bundle */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 未授权或内容不对 consent missing */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header: {
                /** @description 文件名，UTF-8 百分号编码 percent-encoded UTF-8 */
                "Lianban-File-Name": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 文件原始字节 the raw bytes */
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description 已存 stored */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此角色 role missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 文件过大 too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 类型不接受 media type not accepted */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    openUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 文件标识 file id */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件 the file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此文件 not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 列表 the applications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applications: components["schemas"]["ApplicationSummary"][];
                    };
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此角色 role missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description 幂等键，至少保留 30 天 the same key and body are one effect, for 30 days at least */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationSubmission"];
            };
        };
        responses: {
            /** @description 已收件 received */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 缺少幂等键或报文不是 JSON key missing or body not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此角色或实名等级不足 role missing or real-name level too low */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此一件事 unknown bundle */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 冲突 conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 内容不符合要求，见 errors the answers break rules, see errors */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    loadApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 一件事办件编号 application id */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 申请 the application */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此申请 not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    correctApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description 幂等键，至少保留 30 天 the same key and body are one effect, for 30 days at least */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 一件事办件编号 application id */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionSubmission"];
            };
        };
        responses: {
            /** @description 申请 the application */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 缺少幂等键或报文不是 JSON key missing or body not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此角色 role missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此申请 not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 冲突 conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 补正不完整 the correction is not complete */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header: {
                /** @description 幂等键，至少保留 30 天 the same key and body are one effect, for 30 days at least */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 一件事办件编号 application id */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description 申请 the application */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 缺少幂等键或报文不是 JSON key missing or body not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此角色 role missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此申请或办件 not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 冲突 conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 内容不对 invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    loadCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 办件编号 case number */
                projectNo: components["schemas"]["ProjectNo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 卷宗 the case file */
            200: {
                headers: {
                    /** @description the version of the case, quoted */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFile"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此办件 not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    actOnCase: {
        parameters: {
            query?: never;
            header: {
                /** @description 幂等键，至少保留 30 天 the same key and body are one effect, for 30 days at least */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description 卷宗版本，带引号 the version of the case file in quotes
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description 办件编号 case number */
                projectNo: components["schemas"]["ProjectNo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAction"];
            };
        };
        responses: {
            /** @description 卷宗 the case file */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFile"];
                };
            };
            /** @description 缺少幂等键或报文不是 JSON key missing or body not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此角色 role missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此办件 not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 冲突 conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 他人已办理 another officer acted first */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 内容不对 invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 缺少 If-Match the version is missing */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    rateCase: {
        parameters: {
            query?: never;
            header: {
                /** @description 幂等键，至少保留 30 天 the same key and body are one effect, for 30 days at least */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description 办件编号 case number */
                projectNo: components["schemas"]["ProjectNo"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingSubmission"];
            };
        };
        responses: {
            /** @description 评价 the rating */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            /** @description 缺少幂等键或报文不是 JSON key missing or body not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此角色 role missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此办件 not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 冲突 conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 评价不符合要求 the rating breaks rules */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description 只看此申请 of one application only */
                applicationId?: string;
            };
            header?: {
                /** @description 最后收到的序号 the last sequence received */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件流 the stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此申请 not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    issueTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketRequest"];
            };
        };
        responses: {
            /** @description 票据 the ticket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTicket"];
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 内容不对，或没有此应用 invalid, or unknown client */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    exchangeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketExchange"];
            };
        };
        responses: {
            /** @description 令牌与用户信息 token and person */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketGrant"];
                };
            };
            /** @description 应用凭据不对 client unknown */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 不是签发给此应用的票据 issued to another client */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此票据 unknown ticket */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 已使用或已过期 used or expired */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 内容不对 invalid */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listWorklist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 待办 the cases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cases: components["schemas"]["WorklistEntry"][];
                    };
                };
            };
            /** @description 未登录或登录已失效 not signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此角色 role missing */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    sendBatch: {
        parameters: {
            query?: never;
            header: {
                /** @description = batchId */
                "Idempotency-Key": string;
                /** @description 压缩 compression */
                "Content-Encoding"?: "gzip" | "zstd";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description 回执 the receipt */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchReceipt"];
                };
            };
            /** @description 缺少幂等键或报文不是 JSON key missing or body not JSON */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 应用凭据不对 client unknown */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 此应用不可推送 the client may not push */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 冲突 conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 报文过大 too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 压缩方式不支持 encoding not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 批次不可读或与行不符 unreadable, or the batch contradicts its rows */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    loadReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 批次号 batch id */
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 回执 the receipt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchReceipt"];
                };
            };
            /** @description 应用凭据不对 client unknown */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此批次 unknown batch */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    listDispatches: {
        parameters: {
            query?: {
                /** @description 此序号之后 after this sequence */
                after?: number;
                /** @description 最多条数 at most */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分办 the dispatches */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dispatches: components["schemas"]["Dispatch"][];
                        next: number;
                    };
                };
            };
            /** @description 应用凭据不对 client unknown */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 此应用不可领取 the client may not read */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    loadStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 统计 the counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
        };
    };
    loadKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JWK Set */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: Record<string, never>[];
                    };
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
