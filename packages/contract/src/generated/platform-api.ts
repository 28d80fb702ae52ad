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
        /**
         * 一件事列表 list the bundles
         * @description 目录中在用的一件事。 The bundles of the catalogue.
         */
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
        /**
         * 一件事定义 one bundle with items and forms
         * @description 完整定义：一件事、各事项、各表单。 The whole definition: the bundle, its items, their forms.
         */
        get: operations["loadBundle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 事项列表 list the service items
         * @description 供部门核对实施编码、版本和时限；按实施编码排序，用 next 续取。 For departments to compare task codes, versions and time limits; in the order of the task code, `next` goes on.
         */
        get: operations["listItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 机构列表 list the organizations
         * @description 牵头、联办一件事的机构及统一社会信用代码。 The bodies of the bundles with their USCC.
         */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalog/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 代码表 list the code lists
         * @description 交换行使用的全部代码及名称；各目标系统的数字见数据字典。 All codes that rows travel with, and their names; the digits of targets are in the data dictionary.
         */
        get: operations["listCodeLists"];
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
        /**
         * 当前登录的人 who is signed in
         * @description 页面可以知道的登录信息，证件号码已脱敏。 What a page may know; the ID number is masked.
         */
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
         * 草稿密钥 key that seals the person's drafts on a device
         * @description 每人一把，只给申请人本人；浏览器用它加密本机草稿。 One key a person, for applicants only; the browser seals drafts with it.
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
        /**
         * 预填 prefill answers from registers
         * @description 申请人同意后从人口库和证照库取数，并说明每一项的出处；不可用的来源单独列出。 With the applicant's consent, from registers and licences, each value with its source; what did not answer is listed.
         */
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
        /**
         * 上传材料 upload one file
         * @description 请求体为文件原始字节，类型由内容核对。 The body is the raw bytes; the media type is held against them.
         */
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
         * @description 仅本人和使用此材料的办件的承办人员可见，其他人得到 404。 For the owner, and for officers of a case that uses it; everybody else gets 404.
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
        /**
         * 本人的申请 the person's own applications
         * @description 按提交时间倒序。 The latest first.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * 提交申请 submit one application for a bundle
         * @description 一次提交，按事项拆分为办件并分办；全部成立或全部不成立。 Submitted once, split into cases and dispatched; all of it or nothing.
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
        /**
         * 申请详情 one application with its cases
         * @description 本人可见：各办件的状态、时限、补正和结果。 For its applicant: status, time limit, correction and result of every case.
         */
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
        /**
         * 补正 send what was asked to correct
         * @description 一次提交全部办件要求补正的内容。 Answers the notices of all cases at once.
         */
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
        /**
         * 撤回 take one case back
         * @description 尚未办结的办件可以撤回。 A case that is not decided yet can be taken back.
         */
        post: operations["withdrawCase"];
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
        /**
         * 待办列表 the officer's worklist
         * @description 本部门尚未办结的办件。 The department's cases that are not decided yet.
         */
        get: operations["listWorklist"];
        put?: never;
        post?: never;
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
         * 卷宗 one case file
         * @description 承办部门人员和申请人本人可见；只含本事项的答案和材料。 For officers of its department and its applicant; with this item's own answers and materials only.
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
        /**
         * 办理 act on a case
         * @description 受理、不予受理、一次性告知补正、记录环节、准予、不予。 Accept, refuse, request a correction, record a step, grant, deny.
         */
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
        /**
         * 评价 rate a decided case
         * @description 自愿，一个办件一次。 Voluntary, once a case.
         */
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
         * @description SSE：`id` 为序号，`event` 为 status，`data` 为 StatusEvent；每 15 秒一行注释；断线后按 Last-Event-ID 续传。申请人看到本人的，工作人员看到本部门的。 Server-sent events: `id` is the sequence, `event` is `status`, `data` a StatusEvent; a comment line every 15 seconds; resumes after Last-Event-ID. Applicants see their own, officers their department's.
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
        /**
         * 发放一次性票据 issue a one-time ticket
         * @description 带着票据跳转到已登记的应用。 For a redirect to a registered client.
         */
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
         * 兑换票据 exchange a ticket
         * @description 只在服务器之间调用；一次有效，绑定应用和 state；返回人员信息和访问令牌。 Between servers only; good once, bound to client and state; gives the person and a token.
         */
        post: operations["exchangeTicket"];
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
         * @description NDJSON：首行 {"batch": Batch}，其后每行一条数据、以换行结束；摘要按原样字节计算。逐行给回执，部分接收是正常的；重复推送得到同一回执。 NDJSON: the first line {"batch": Batch}, then one row per line, each ended by a line feed; the digest is over the rows as they stand. Every row gets its receipt, partial success is normal; the same batch again gives the same receipt.
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
        /**
         * 查询回执 the receipt of an earlier batch
         * @description 推送后没有收到应答时查询。 For when the answer to a push did not arrive.
         */
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
        /**
         * 领取分办 work dispatched to the department
         * @description 按序号领取本部门的办件和变更，用 next 续取。 Cases and changes for the department by sequence; `next` goes on.
         */
        get: operations["listDispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange/rejected-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 退回数据 rows that the platform returned
         * @description 本部门被平台退回的行，按退回时间，用 next 续取。 The department's rows that were returned, oldest first; `next` goes on.
         */
        get: operations["listRejectedRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exchange/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对账 rows the platform received on one day
         * @description 平台一方的行数；产生、本地退回、待回执的行数只有部门知道，由部门合并成对账（Reconciliation）。 The platform's half; what was produced, kept back or is pending only the department knows, which joins both into its Reconciliation.
         */
        get: operations["loadReceivedRows"];
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
        /**
         * 统计 the bulletin's figures
         * @description 各部门的办件、推送、退回和评价数，只有数字。 Cases, rows pushed and returned, and ratings by department; counts only.
         */
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
        /**
         * 公钥 public keys of the platform
         * @description 校验访问令牌的公钥（RFC 7517）。 For checking access tokens (RFC 7517).
         */
        get: operations["loadKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 接口描述 this description
         * @description 本文件，连同全部结构。 This file with all its schemas inside.
         */
        get: operations["loadDescription"];
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
        /**
         * 申请 application
         * @description 一次提交的申请及其拆分出的各办件。 What was submitted once, with the cases it was split into.
         */
        Application: Entity.Application;
        /**
         * 申请提交 application submission
         * @description What the applicant submits once for a bundle. 一次提交的内容。
         */
        ApplicationSubmission: Entity.ApplicationSubmission;
        /**
         * 申请摘要 application summary
         * @description 申请清单里的一行。 One line of the list of applications.
         */
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
         * 一件事办件 bundle case
         * @description 一次申请办理的一件事，列出拆分出的各个办件。 One application for a bundle, with the cases it was split into.
         * @example {
         *       "rowGuid": "YJS52990020261120000068",
         *       "cdOperation": "insert",
         *       "cdTime": "2026-11-22T09:30:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 1,
         *       "sourceSystem": "qinghe-platform",
         *       "bundleProjectNo": "YJS52990020261120000068",
         *       "bundleCode": "newborn",
         *       "bundleName": "新生儿出生一件事",
         *       "leadDeptName": "青禾市卫生健康局",
         *       "leadDeptCode": "11529900MB9Q00019B",
         *       "applyerName": "陈晓雨",
         *       "applyerType": "naturalPerson",
         *       "applyerPageType": "111",
         *       "applyerPageCode": "529900199203150026",
         *       "applyTime": "2026-11-20T09:12:00+08:00",
         *       "status": "handling",
         *       "promiseDate": "2026-12-18",
         *       "singles": [
         *         {
         *           "taskCode": "11529900MB9Q0002764000709901000",
         *           "projectNo": "QH20261122000001",
         *           "status": "accepted"
         *         }
         *       ]
         *     }
         */
        BundleCase: Entity.BundleCase;
        /**
         * 一件事办件的单个办件 single case of a bundle case
         * @description 一件事办件拆分出的一个事项办件。 One case that the bundle case was split into.
         * @example {
         *       "taskCode": "11529900MB9Q0002764000709901000",
         *       "projectNo": "QH20261122000001",
         *       "status": "accepted"
         *     }
         */
        BundleCaseSingle: Entity.BundleCaseSingle;
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
         * @description 办理人员对一个办件所做的一个动作。 One thing an officer does to a case.
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
        /**
         * 办件申请人 applicant of a case
         * @description 办理人员看到的申请人，证件号码已脱敏。 The applicant as an officer sees them, the number masked.
         */
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
        /**
         * 一次性补正告知 correction notice
         * @description 一个办件的一次性补正告知及其结果。 The one notice of what is to be corrected in a case, and its outcome.
         */
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
        /**
         * 办件卷宗 case file
         * @description 办理人员打开的一个办件：概要、申请人、填报内容、材料和可做的动作。 A case as its officer opens it.
         */
        CaseFile: Entity.CaseFile;
        /**
         * 办件材料 material of a case file
         * @description 卷宗里的一份材料，连同可打开的文件。 One material of the case file with the files that can be opened.
         */
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
        /**
         * 办件结果 outcome of a case
         * @description 办件怎样办结。 How a case ended.
         */
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
         * 特别程序 case special procedure
         * @description 办理中不计入时限或延长时限的程序，开始时推送一行，结束时以新版本补上结束时间和结果。 What stops the clock of a case or adds to its limit: one row when it starts, its next version when it ends.
         * @example {
         *       "rowGuid": "special-0001",
         *       "cdOperation": "insert",
         *       "cdTime": "2026-11-22T09:40:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 1,
         *       "sourceSystem": "police-residence",
         *       "projectNo": "QH20261122000001",
         *       "specialType": "hearing",
         *       "specialName": "听证",
         *       "applyUserName": "李卫",
         *       "startTime": "2026-11-22T09:30:00+08:00",
         *       "reason": "申请事项涉及重大公共利益，需举行听证。",
         *       "basis": "《中华人民共和国行政许可法》第四十六条",
         *       "handleUser": "李卫",
         *       "orgName": "青禾市公安局",
         *       "orgCode": "11529900MB9Q000276"
         *     }
         */
        CaseSpecialProcedure: Entity.CaseSpecialProcedure;
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
        /**
         * 办件概要 case summary
         * @description 申请人看到的一个办件：状态、时限、补正、结果和进度。 A case as its applicant sees it.
         */
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
         * 代码表 code list
         * @description 一个代码表的全部代码。 All codes of one list.
         * @example {
         *       "list": "severity",
         *       "codes": [
         *         {
         *           "code": "error",
         *           "zh": "错误",
         *           "en": "error"
         *         },
         *         {
         *           "code": "warning",
         *           "zh": "警告",
         *           "en": "warning"
         *         }
         *       ]
         *     }
         */
        CodeList: Entity.CodeList;
        /**
         * 代码名称 name of a code
         * @description 代码表中的一个代码及其名称。 One code of a list with its names.
         * @example {
         *       "code": "naturalPerson",
         *       "zh": "自然人",
         *       "en": "natural person"
         *     }
         */
        CodeName: Entity.CodeName;
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
        /**
         * 分办申请人 applicant of a dispatch
         * @description 分办给部门的申请人，证件号码为明文。 The applicant as the department gets them, the number in the clear.
         */
        DispatchApplicant: Entity.DispatchApplicant;
        /**
         * 分办类型 kind of dispatch
         * @description 分办给部门的是什么。What is dispatched to the department.
         * @example case
         * @enum {string}
         */
        DispatchKind: Entity.DispatchKind;
        /**
         * 分办材料 material of a dispatch
         * @description 随分办交给部门的一份材料。 One material handed over with a dispatch.
         */
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
         * @description 交换的一张表；每张表对应一个实体。A table of the exchange; each holds one entity.
         * @example caseAccept
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
        /**
         * 已作评价 rating given
         * @description 已经作出的评价。 The rating that was given.
         */
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
         * 电子证照数据 licence record
         * @description 向国家归集的一张电子证照。 One electronic licence reported to the national store.
         * @example {
         *       "rowGuid": "licence-0001",
         *       "cdOperation": "insert",
         *       "cdTime": "2026-11-22T09:40:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 1,
         *       "sourceSystem": "police-residence",
         *       "certificateType": "居民户口簿",
         *       "certificateTypeCode": "11529900MB9Q000276002",
         *       "certificateName": "居民户口簿（新生儿常住人口登记卡）",
         *       "certificateNumber": "QH52990026000117",
         *       "certificateSourceId": "1.2.156.3005.2.11529900MB9Q000276002.11529900MB9Q000276.QH52990026000117.001.3",
         *       "holder": "陈晓雨",
         *       "holderCode": "529900199203170027",
         *       "holderType": "111",
         *       "issueDept": "青禾市公安局",
         *       "issueDeptCode": "11529900MB9Q000276",
         *       "issueDate": "2026-11-22",
         *       "validFrom": "2026-11-22",
         *       "validTo": "2046-11-21",
         *       "areaCode": "529900000000",
         *       "state": "normal"
         *     }
         */
        LicenceRecord: Entity.LicenceRecord;
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
         * 机构 organization
         * @description 可以作为实施主体或者办理单位的机构。 A body that decides on items or handles cases.
         * @example {
         *       "orgName": "青禾市公安局",
         *       "orgShortName": "市公安局",
         *       "creditCode": "11529900MB9Q000276",
         *       "orgCode": "MB9Q00027",
         *       "existTask": true,
         *       "areaCode": "529900000000",
         *       "orderNum": 2
         *     }
         */
        Organization: Entity.Organization;
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
         * @description 申请人对一个办件的评价。 What the applicant says of a case.
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
        /**
         * 平台收到的行数 rows the platform received
         * @description 一个部门一张表一天里平台收到的行数，供部门对账。 The rows of one department, table and day as the platform counts them, for reconciliation.
         * @example {
         *       "table": "caseAccept",
         *       "day": "2026-11-22",
         *       "deptCode": "11529900MB9Q000276",
         *       "pushed": 115,
         *       "accepted": 112,
         *       "returned": 3
         *     }
         */
        ReceivedRowCount: Entity.ReceivedRowCount;
        /**
         * 差评整改 rectification
         * @description 一条差评的核实、整改、反馈和回访，随进展以新版本补充。 What was done about one bad rating: verified, mended, answered, asked again; each step is a new version of the row.
         * @example {
         *       "rowGuid": "rectification-0001",
         *       "cdOperation": "update",
         *       "cdTime": "2026-11-22T09:40:00+08:00",
         *       "dataSource": "152",
         *       "dataVersion": 2,
         *       "sourceSystem": "police-residence",
         *       "projectNo": "QH20261122000001",
         *       "assessNumber": 1,
         *       "receivedAt": "2026-11-20T09:30:00+08:00",
         *       "deadline": "2026-12-11",
         *       "verdict": "substantiated",
         *       "measures": "已向申请人致歉，并在窗口公示材料清单。",
         *       "handler": "彭勇",
         *       "orgCode": "11529900MB9Q000276",
         *       "feedbackAt": "2026-11-21T10:00:00+08:00"
         *     }
         */
        Rectification: Entity.Rectification;
        /**
         * 差评核实结论 verdict on a bad rating
         * @description 对差评核实后的结论。What the check of a bad rating found.
         * @example substantiated
         * @enum {string}
         */
        RectificationVerdict: Entity.RectificationVerdict;
        /** 不予受理 refuse */
        RefuseAction: Entity.RefuseAction;
        /**
         * 退回方 who rejected
         * @description 由本地校验还是由平台退回。Whether the local gate or the platform rejected the row.
         * @example gate
         * @enum {string}
         */
        RejectedBy: Entity.RejectedBy;
        /**
         * 退回数据 rejected row
         * @description 被退回的一行中的一处问题：推送前由本地校验给出，推送后由平台或省级交换给出。 One fault of a refused row: from the gate before the push, from the platform or the exchange after it.
         * @example {
         *       "table": "caseAccept",
         *       "rowGuid": "accept-0001",
         *       "dataVersion": 1,
         *       "rejectedBy": "gate",
         *       "ruleId": "row/id-check-digit",
         *       "path": "/applyerPageCode",
         *       "severity": "error",
         *       "maskedValue": "529900********0028",
         *       "message": "身份证号码校验位不正确",
         *       "hint": "多为录入时错了一位，请对照证件重新录入。",
         *       "rejectedAt": "2026-11-22T09:30:00+08:00"
         *     }
         * @example {
         *       "table": "caseAccept",
         *       "rowGuid": "accept-0002",
         *       "rejectedBy": "platform",
         *       "ruleId": "row/returned",
         *       "path": "",
         *       "severity": "error",
         *       "message": "数据校验不通过",
         *       "hint": "",
         *       "rejectedAt": "2026-11-23T02:00:00+08:00",
         *       "batchId": "7f3c0e5d2b9a4c61",
         *       "tableName": "办件受理信息",
         *       "tableSqlName": "up_pro_accept",
         *       "tableCdTime": "2026-11-22T09:40:00+08:00",
         *       "tableUpdateTime": "2026-11-22T09:40:00+08:00",
         *       "tableCdSource": "152",
         *       "errType": "数据校验不通过",
         *       "remark": "身份证号校验失败"
         *     }
         */
        RejectedRow: Entity.RejectedRow;
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
         * 严重程度 severity
         * @description 错误会被退回，警告只提示。An error is returned, a warning only shown.
         * @example error
         * @enum {string}
         */
        Severity: Entity.Severity;
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
        /**
         * 特别程序种类 kind of a special procedure
         * @description 办理期间暂停或延长时限的特别程序。What stops or extends the time limit of a case.
         * @example extension
         * @enum {string}
         */
        SpecialType: Entity.SpecialType;
        /** 统计 statistics */
        Statistics: Entity.Statistics;
        /** 统计合计 totals */
        StatisticsTotals: Entity.StatisticsTotals;
        /**
         * 状态事件 status event
         * @description 办件状态的一次变化，按 CloudEvents 1.0 推送。 One change of a case, told as a CloudEvent.
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
        /**
         * 状态事件内容 data of a status event
         * @description 状态事件所说的办件及其新状态。 The case that a status event is about, and its new status.
         */
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
         * @description 随申请提交的一份材料，上传、免提交或容缺后补。 One material of a submission: uploaded, exempted or to follow.
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
        /**
         * 进度条目 timeline entry
         * @description 办件进度里的一条。 One line of a case's progress.
         */
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
         * @description 已上传到平台的一个文件。 One file on the platform.
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
        /**
         * 撤回请求 withdrawal request
         * @description 申请人要撤回的办件。 The case the applicant takes back.
         */
        WithdrawalRequest: Entity.WithdrawalRequest;
        /**
         * 待办条目 worklist entry
         * @description 待办清单里的一个办件。 One case on an officer's list.
         */
        WorklistEntry: Entity.WorklistEntry;
    };
    responses: {
        /** @description 未登录或登录已失效。 Not signed in, or no longer. */
        TokenRejected: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:lianban:problem:auth/token-missing",
                 *       "title": "请先登录",
                 *       "status": 401,
                 *       "code": "auth/token-missing"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description 没有所需的角色。 The account lacks the role. */
        RoleMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:lianban:problem:auth/role-missing",
                 *       "title": "没有权限进行此操作",
                 *       "status": 403,
                 *       "code": "auth/role-missing"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description 应用凭据不对或没有此权限。 The client is unknown, its secret wrong, or it lacks the grant. */
        ClientRejected: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:lianban:problem:auth/client-invalid",
                 *       "title": "应用身份验证未通过",
                 *       "status": 401,
                 *       "code": "auth/client-invalid"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description 错误的凭据过多。 Too many wrong secrets. */
        TooManyFailures: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:lianban:problem:auth/too-many-failures",
                 *       "title": "验证失败次数过多，请稍后再试",
                 *       "status": 429,
                 *       "code": "auth/too-many-failures"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description 报文不是 JSON。 The body is no JSON. */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:lianban:problem:request/body-not-json",
                 *       "title": "提交的内容格式不正确",
                 *       "status": 400,
                 *       "code": "request/body-not-json"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description 缺少幂等键，或报文不是 JSON。 The key is missing, or the body is no JSON. */
        KeyMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:lianban:problem:idempotency/key-required",
                 *       "title": "请求缺少幂等键",
                 *       "status": 400,
                 *       "code": "idempotency/key-required"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description 报文过大。 The body is too large. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:lianban:problem:request/body-too-large",
                 *       "title": "提交的内容过大",
                 *       "status": 413,
                 *       "code": "request/body-too-large"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description 平台故障，可用同一幂等键重试。 The platform failed; repeat with the same key. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:lianban:problem:platform/internal-error",
                 *       "title": "平台出现故障，请稍后重试",
                 *       "status": 500,
                 *       "code": "platform/internal-error"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description 平台正在启动。 The platform is starting. */
        NotReady: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:lianban:problem:platform/not-ready",
                 *       "title": "平台正在启动，请稍后再试",
                 *       "status": 503,
                 *       "code": "platform/not-ready"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: {
        /**
         * @description 幂等键：同键同体只生效一次，同键异体为 409。 The same key and body are one effect; the same key with another body is 409.
         * @example 5f2b8c1e-7a34-4d0f-9b1c-2f6f0e4a9d11
         */
        IdempotencyKey: components["schemas"]["IdempotencyKey"];
        /**
         * @description 等于批次号。 Equal to the batchId.
         * @example batch-1
         */
        BatchKey: string;
        /**
         * @description 所依据的卷宗版本，带引号。 The version of the case file that the decision was made on, in quotes.
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description 最后收到的序号，从其后续传；没有则从现在起。 The last sequence received; the stream goes on after it, or begins now.
         * @example 41
         */
        LastEventId: string;
        /**
         * @description 最多条数。 At most so many.
         * @example 100
         */
        Limit: number;
    };
    requestBodies: never;
    headers: {
        /** @description `true` 表示这是先前应答的重复。 `true` when this answer repeats an earlier one. */
        IdempotentReplayed: "true";
        /**
         * @description 卷宗版本，带引号，办理时放入 If-Match。 Version of the case file in quotes; send it as If-Match.
         * @example "3"
         */
        ETag: string;
        /**
         * @description 多少秒后再试。 Seconds to wait before trying again.
         * @example 60
         */
        RetryAfter: string;
        /**
         * @description 公开数据可以缓存的时间。 How long public data may be kept.
         * @example public, max-age=60
         */
        CacheControl: string;
        /**
         * @description 如何登录（RFC 9110）。 How to sign in (RFC 9110).
         * @example Bearer realm="lianban"
         */
        WwwAuthenticate: string;
        /**
         * @description 文件名（RFC 6266）。 Name of the file (RFC 6266).
         * @example attachment; filename*=UTF-8''a.pdf
         */
        ContentDisposition: string;
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
            /** @description 一件事列表。 The bundles. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bundles: components["schemas"]["BundleSummary"][];
                    };
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    loadBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 一件事编码。 Bundle code.
                 * @example newborn
                 */
                bundleCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 定义。 The definition. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BundleDefinition"];
                };
            };
            /** @description 没有此一件事。 No such bundle. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:catalog/bundle-not-found",
                     *       "title": "未找到该“一件事”",
                     *       "status": 404,
                     *       "code": "catalog/bundle-not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    listItems: {
        parameters: {
            query?: {
                /**
                 * @description 只看此实施主体。 Of one implementing body only.
                 * @example 11529900MB9Q000276
                 */
                deptCode?: components["schemas"]["OrgCode"];
                /**
                 * @description 上一页的 next。 The `next` of the page before.
                 * @example 11529900MB9Q0002764000709901000
                 */
                after?: string;
                /**
                 * @description 最多条数。 At most so many.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页事项；没有 next 即为最后一页。 One page of items; without `next` it is the last. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ServiceItem"][];
                        next?: components["schemas"]["TaskCode"];
                    };
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    listOrganizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 机构。 The organizations. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organizations: components["schemas"]["Organization"][];
                    };
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    listCodeLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 代码表。 The code lists. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codeLists: components["schemas"]["CodeList"][];
                    };
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
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
            /** @description 会话。 The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            401: components["responses"]["TokenRejected"];
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
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
            /** @description 密钥。 The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftKey"];
                };
            };
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    prefill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description 一件事、情形和授权。 Bundle, situation and consent. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrefillRequest"];
            };
        };
        responses: {
            /** @description 预填结果。 What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefillResult"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            /** @description 没有此一件事。 No such bundle. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:catalog/bundle-not-found",
                     *       "title": "未找到该“一件事”",
                     *       "status": 404,
                     *       "code": "catalog/bundle-not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description 没有授权或内容不对。 No consent, or invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:prefill/consent-required",
                     *       "title": "需要您同意后才能调取已有信息",
                     *       "status": 422,
                     *       "code": "prefill/consent-required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    upload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 文件名，UTF-8 百分号编码。 Name of the file, percent-encoded UTF-8.
                 * @example %E4%BD%8F%E9%99%A2%E5%88%86%E5%A8%A9%E8%AE%B0%E5%BD%95.pdf
                 */
                "Lianban-File-Name": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 文件原始字节。 The raw bytes. */
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description 已存。 Stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            /** @description 文件过大。 The file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:upload/too-large",
                     *       "title": "文件过大",
                     *       "status": 413,
                     *       "code": "upload/too-large"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 不接受此类型，或内容与类型不符。 The media type is not accepted, or not that of the bytes. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:upload/type-not-accepted",
                     *       "title": "不支持这种文件类型",
                     *       "status": 415,
                     *       "code": "upload/type-not-accepted"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    openUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 文件标识。 Id of the file.
                 * @example 0198f2a4-5c1e-7b3d-9a52-1f6f0e4a9d11
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件。 The file. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            401: components["responses"]["TokenRejected"];
            /** @description 没有此文件。 No such file. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:upload/not-found",
                     *       "title": "没有找到该文件",
                     *       "status": 404,
                     *       "code": "upload/not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
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
            /** @description 申请列表。 The applications. */
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
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 幂等键：同键同体只生效一次，同键异体为 409。 The same key and body are one effect; the same key with another body is 409.
                 * @example 5f2b8c1e-7a34-4d0f-9b1c-2f6f0e4a9d11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description 合并的答案、所选事项和材料。 The unified answers, the chosen items, the materials. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationSubmission"];
            };
        };
        responses: {
            /** @description 已提交。 Submitted. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["KeyMissing"];
            401: components["responses"]["TokenRejected"];
            /** @description 没有申请人角色，或实名等级不足。 No applicant, or the real-name level is too low. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:auth/role-missing",
                     *       "title": "没有权限进行此操作",
                     *       "status": 403,
                     *       "code": "auth/role-missing"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此一件事。 No such bundle. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:catalog/bundle-not-found",
                     *       "title": "未找到该“一件事”",
                     *       "status": 404,
                     *       "code": "catalog/bundle-not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 幂等键已用于其他申请，或定义已更新。 The key was used for another one, or the definition has changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:idempotency/key-reused",
                     *       "title": "该幂等键已用于其他请求",
                     *       "status": 409,
                     *       "code": "idempotency/key-reused"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description 填报不合规则，errors 逐项说明。 Rules are broken; `errors` lists them. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:application/invalid",
                     *       "title": "申请内容有误，请按提示修改",
                     *       "status": 422,
                     *       "code": "application/invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    loadApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 申请编号。 Id of the application.
                 * @example YJS52990020260302000001
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 申请。 The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            /** @description 没有此申请。 No such application of this person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:application/not-found",
                     *       "title": "没有找到该申请",
                     *       "status": 404,
                     *       "code": "application/not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    correctApplication: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 幂等键：同键同体只生效一次，同键异体为 409。 The same key and body are one effect; the same key with another body is 409.
                 * @example 5f2b8c1e-7a34-4d0f-9b1c-2f6f0e4a9d11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description 申请编号。 Id of the application.
                 * @example YJS52990020260302000001
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        /** @description 补正的答案和材料。 The corrected answers and materials. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionSubmission"];
            };
        };
        responses: {
            /** @description 补正后的申请。 The application afterwards. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["KeyMissing"];
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            /** @description 没有此申请。 No such application of this person. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:application/not-found",
                     *       "title": "没有找到该申请",
                     *       "status": 404,
                     *       "code": "application/not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有待补正的办件，或幂等键已用。 Nothing is to be corrected, or the key was used. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:correction/not-requested",
                     *       "title": "目前没有需要补正的内容",
                     *       "status": 409,
                     *       "code": "correction/not-requested"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description 补正不合规则，errors 逐项说明。 Rules are broken; `errors` lists them. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:correction/invalid",
                     *       "title": "补正内容有误，请按提示修改",
                     *       "status": 422,
                     *       "code": "correction/invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    withdrawCase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 幂等键：同键同体只生效一次，同键异体为 409。 The same key and body are one effect; the same key with another body is 409.
                 * @example 5f2b8c1e-7a34-4d0f-9b1c-2f6f0e4a9d11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description 申请编号。 Id of the application.
                 * @example YJS52990020260302000001
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        /** @description 撤回哪一个办件。 Which case. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description 撤回后的申请。 The application afterwards. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["KeyMissing"];
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            /** @description 没有此申请或办件。 No such application or case. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:application/not-found",
                     *       "title": "没有找到该申请",
                     *       "status": 404,
                     *       "code": "application/not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 办件已办结，或幂等键已用。 The case is decided, or the key was used. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:case/illegal-event",
                     *       "title": "办件当前状态不能进行此操作",
                     *       "status": 409,
                     *       "code": "case/illegal-event"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description 内容不对。 Invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:request/invalid",
                     *       "title": "提交的内容不符合要求",
                     *       "status": 422,
                     *       "code": "request/invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
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
            /** @description 待办。 The worklist. */
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
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    loadCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 办件编号。 Case number.
                 * @example QH20261122000001
                 */
                projectNo: components["schemas"]["ProjectNo"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 卷宗。 The case file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFile"];
                };
            };
            401: components["responses"]["TokenRejected"];
            /** @description 没有此办件。 No such case. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:case/not-found",
                     *       "title": "没有找到该办件",
                     *       "status": 404,
                     *       "code": "case/not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    actOnCase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 幂等键：同键同体只生效一次，同键异体为 409。 The same key and body are one effect; the same key with another body is 409.
                 * @example 5f2b8c1e-7a34-4d0f-9b1c-2f6f0e4a9d11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description 所依据的卷宗版本，带引号。 The version of the case file that the decision was made on, in quotes.
                 * @example "3"
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /**
                 * @description 办件编号。 Case number.
                 * @example QH20261122000001
                 */
                projectNo: components["schemas"]["ProjectNo"];
            };
            cookie?: never;
        };
        /** @description 一个办理动作。 One action. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseAction"];
            };
        };
        responses: {
            /** @description 办理后的卷宗。 The case file afterwards. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFile"];
                };
            };
            400: components["responses"]["KeyMissing"];
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            /** @description 没有此办件。 No such case. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:case/not-found",
                     *       "title": "没有找到该办件",
                     *       "status": 404,
                     *       "code": "case/not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 当前状态不能这样办理，或幂等键已用。 Not possible in this state, or the key was used. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:case/illegal-event",
                     *       "title": "办件当前状态不能进行此操作",
                     *       "status": 409,
                     *       "code": "case/illegal-event"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 他人已先办理，请刷新。 Another officer acted first; load it again. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:case/version-conflict",
                     *       "title": "办件已被更新，请刷新后再操作",
                     *       "status": 412,
                     *       "code": "case/version-conflict"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description 内容不对。 Invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:request/invalid",
                     *       "title": "提交的内容不符合要求",
                     *       "status": 422,
                     *       "code": "request/invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 缺少 If-Match。 If-Match is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:case/version-required",
                     *       "title": "请求缺少办件版本",
                     *       "status": 428,
                     *       "code": "case/version-required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    rateCase: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 幂等键：同键同体只生效一次，同键异体为 409。 The same key and body are one effect; the same key with another body is 409.
                 * @example 5f2b8c1e-7a34-4d0f-9b1c-2f6f0e4a9d11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description 办件编号。 Case number.
                 * @example QH20261122000001
                 */
                projectNo: components["schemas"]["ProjectNo"];
            };
            cookie?: never;
        };
        /** @description 满意度、明细和文字。 Satisfaction, details and words. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RatingSubmission"];
            };
        };
        responses: {
            /** @description 已评价。 Rated. */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenRating"];
                };
            };
            400: components["responses"]["KeyMissing"];
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            /** @description 没有此办件。 No such case. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:case/not-found",
                     *       "title": "没有找到该办件",
                     *       "status": 404,
                     *       "code": "case/not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 已评价过、尚未办结，或幂等键已用。 Rated already, not decided yet, or the key was used. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:rating/already-rated",
                     *       "title": "该办件已经评价",
                     *       "status": 409,
                     *       "code": "rating/already-rated"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description 内容不对。 Invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:request/invalid",
                     *       "title": "提交的内容不符合要求",
                     *       "status": 422,
                     *       "code": "request/invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /**
                 * @description 只看此申请。 Of one application only.
                 * @example YJS52990020260302000001
                 */
                applicationId?: string;
            };
            header?: {
                /**
                 * @description 最后收到的序号，从其后续传；没有则从现在起。 The last sequence received; the stream goes on after it, or begins now.
                 * @example 41
                 */
                "Last-Event-ID"?: components["parameters"]["LastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 事件流。 The stream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 42
                     *     event: status
                     *     data: {"specversion":"1.0","id":"42","source":"http://platform.localhost:7001","type":"cn.lianban.case.accepted","subject":"QH20261122000001","time":"2026-11-22T09:30:00+08:00","datacontenttype":"application/json","data":{"applicationId":"QH20261122A0001","projectNo":"QH20261122000001","itemKey":"birthCertificate","taskName":"出生医学证明签发（首次签发）","deptName":"青禾市卫生健康局","status":"accepted","bundleStatus":"handling"}}
                     */
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["TokenRejected"];
            403: components["responses"]["RoleMissing"];
            /** @description 没有此申请。 No such application. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:application/not-found",
                     *       "title": "没有找到该申请",
                     *       "status": 404,
                     *       "code": "application/not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 同一账号打开的推送过多。 The account has too many streams open. */
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:event/too-many-streams",
                     *       "title": "同时打开的进度推送过多",
                     *       "status": 429,
                     *       "code": "event/too-many-streams"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    issueTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description 去哪个应用。 Which client. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketRequest"];
            };
        };
        responses: {
            /** @description 票据与跳转地址，五分钟有效。 The ticket and where to go; good for five minutes. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTicket"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["TokenRejected"];
            413: components["responses"]["BodyTooLarge"];
            /** @description 应用未登记，或内容不对。 The client is not registered, or invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:ticket/client-not-registered",
                     *       "title": "该应用没有登记",
                     *       "status": 422,
                     *       "code": "ticket/client-not-registered"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    exchangeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description 票据和 state。 Ticket and state. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketExchange"];
            };
        };
        responses: {
            /** @description 人员与令牌。 The person and a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketGrant"];
                };
            };
            400: components["responses"]["NotJson"];
            401: components["responses"]["ClientRejected"];
            /** @description 票据属于其他应用，或 state 不符。 It is of another client, or the state differs. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:ticket/wrong-client",
                     *       "title": "登录票据不属于该应用",
                     *       "status": 403,
                     *       "code": "ticket/wrong-client"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 没有此票据。 No such ticket. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:ticket/not-found",
                     *       "title": "登录票据无效",
                     *       "status": 404,
                     *       "code": "ticket/not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 票据已用或过期。 Used or expired. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:ticket/used",
                     *       "title": "登录票据已被使用",
                     *       "status": 410,
                     *       "code": "ticket/used"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description 内容不对。 Invalid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:request/invalid",
                     *       "title": "提交的内容不符合要求",
                     *       "status": 422,
                     *       "code": "request/invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            429: components["responses"]["TooManyFailures"];
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    sendBatch: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 等于批次号。 Equal to the batchId.
                 * @example batch-1
                 */
                "Idempotency-Key": components["parameters"]["BatchKey"];
                /**
                 * @description 压缩方式。 How the body is compressed.
                 * @example gzip
                 */
                "Content-Encoding"?: "gzip" | "deflate" | "zstd";
            };
            path?: never;
            cookie?: never;
        };
        /** @description 批次头与数据行。 Batch and rows. */
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description 逐行回执。 A receipt for each row. */
            200: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchReceipt"];
                };
            };
            /** @description Idempotency-Key 不是批次号。 Idempotency-Key is not the batchId. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:idempotency/key-required",
                     *       "title": "请求缺少幂等键",
                     *       "status": 400,
                     *       "code": "idempotency/key-required"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            401: components["responses"]["ClientRejected"];
            /** @description 批次号已用于其他数据。 The batchId was used for other rows. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:batch/id-reused",
                     *       "title": "该批次号已用于其他内容",
                     *       "status": 409,
                     *       "code": "batch/id-reused"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description 不支持此压缩方式。 The content encoding is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:request/encoding-not-supported",
                     *       "title": "不支持这种压缩格式",
                     *       "status": 415,
                     *       "code": "request/encoding-not-supported"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description 批次不可读，行数、摘要或契约版本不符。 Not readable, or count, digest or contract version differ. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:batch/not-readable",
                     *       "title": "批次无法读取",
                     *       "status": 422,
                     *       "code": "batch/not-readable"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            429: components["responses"]["TooManyFailures"];
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    loadReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 批次号。 Id of the batch.
                 * @example batch-1
                 */
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 回执。 The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchReceipt"];
                };
            };
            401: components["responses"]["ClientRejected"];
            /** @description 没有此批次。 No such batch of this client. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:batch/not-found",
                     *       "title": "没有找到该批次",
                     *       "status": 404,
                     *       "code": "batch/not-found"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            429: components["responses"]["TooManyFailures"];
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    listDispatches: {
        parameters: {
            query?: {
                /**
                 * @description 此序号之后。 After this sequence.
                 * @example 0
                 */
                after?: number;
                /**
                 * @description 最多条数。 At most so many.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分办。 The dispatches. */
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
            401: components["responses"]["ClientRejected"];
            429: components["responses"]["TooManyFailures"];
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    listRejectedRows: {
        parameters: {
            query?: {
                /**
                 * @description 只看此批次。 Of one batch only.
                 * @example batch-1
                 */
                batchId?: string;
                /**
                 * @description 上一页的 next。 The `next` of the page before.
                 * @example WyIyMDI2LTAzLTAzIl0
                 */
                after?: string;
                /**
                 * @description 最多条数。 At most so many.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页退回的行；没有 next 即为最后一页。 One page of rows; without `next` it is the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["RejectedRow"][];
                        next?: string;
                    };
                };
            };
            401: components["responses"]["ClientRejected"];
            /** @description after 不是先前给出的 next。 `after` was not given out. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:request/invalid",
                     *       "title": "提交的内容不符合要求",
                     *       "status": 422,
                     *       "code": "request/invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            429: components["responses"]["TooManyFailures"];
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    loadReceivedRows: {
        parameters: {
            query: {
                /**
                 * @description 日期，北京时间。 Day, China time.
                 * @example 2026-03-03
                 */
                day: components["schemas"]["Date"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 各表行数。 The rows by table. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: components["schemas"]["Date"];
                        tables: components["schemas"]["ReceivedRowCount"][];
                    };
                };
            };
            401: components["responses"]["ClientRejected"];
            /** @description 日期不对。 The day is no date. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "urn:lianban:problem:request/invalid",
                     *       "title": "提交的内容不符合要求",
                     *       "status": 422,
                     *       "code": "request/invalid"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            429: components["responses"]["TooManyFailures"];
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
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
            /** @description 统计。 The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statistics"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
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
            /** @description 公钥集合（JWK Set）。 The key set. */
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
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
    loadDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 接口描述（OpenAPI 3.1）。 The description. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.1",
                     *       "info": {
                     *         "title": "联办平台接口 Lianban platform API",
                     *         "version": "1.0.0"
                     *       },
                     *       "paths": {}
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["NotReady"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
