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
  "description": "What a platform for 「一件事一次办」 offers to portals, departments and front-end machines. Every error is application/problem+json (RFC 9457) with a `code`; `x-problem-codes` lists the codes of a response. 平台对门户、部门和前置机提供的接口；错误一律为 application/problem+json。"
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
   "description": "事项目录"
  },
  {
   "name": "identity",
   "description": "统一身份"
  },
  {
   "name": "prefill",
   "description": "预填"
  },
  {
   "name": "uploads",
   "description": "材料上传"
  },
  {
   "name": "applications",
   "description": "申请"
  },
  {
   "name": "ratings",
   "description": "好差评"
  },
  {
   "name": "events",
   "description": "状态推送"
  },
  {
   "name": "tickets",
   "description": "一次性票据"
  },
  {
   "name": "cases",
   "description": "办件办理"
  },
  {
   "name": "exchange",
   "description": "数据交换"
  },
  {
   "name": "statistics",
   "description": "统计"
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
    "security": [],
    "responses": {
     "200": {
      "description": "列表 the bundles",
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
        }
       }
      }
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
    "security": [],
    "parameters": [
     {
      "name": "bundleCode",
      "in": "path",
      "required": true,
      "description": "一件事编码 bundle code",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "定义 the definition",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BundleDefinition"
        }
       }
      }
     },
     "404": {
      "description": "没有此一件事 unknown bundle",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "catalog/bundle-not-found"
      ]
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
    "summary": "当前登录信息 who is signed in",
    "security": [
     {
      "bearer": []
     }
    ],
    "responses": {
     "200": {
      "description": "会话 the session",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Session"
        }
       }
      }
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
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
    "summary": "草稿密钥 the key of this person's drafts",
    "security": [
     {
      "bearer": []
     }
    ],
    "description": "Stable per person; encrypts drafts kept on a device. 每人固定，用于加密本机草稿。",
    "responses": {
     "200": {
      "description": "密钥 the key",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/DraftKey"
        }
       }
      }
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "403": {
      "description": "没有此角色 role missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
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
    "summary": "预填 what registers and licences know",
    "security": [
     {
      "bearer": []
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PrefillRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "预填结果 the values",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PrefillResult"
        }
       }
      }
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "403": {
      "description": "没有此角色 role missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
     },
     "404": {
      "description": "没有此一件事 unknown bundle",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "catalog/bundle-not-found"
      ]
     },
     "422": {
      "description": "未授权或内容不对 consent missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "prefill/consent-required",
       "request/invalid"
      ]
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
      "description": "文件名，UTF-8 百分号编码 percent-encoded UTF-8",
      "schema": {
       "type": "string",
       "maxLength": 1024
      }
     }
    ],
    "requestBody": {
     "required": true,
     "description": "文件原始字节 the raw bytes",
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
      "description": "已存 stored",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/UploadedFile"
        }
       }
      }
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "403": {
      "description": "没有此角色 role missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
     },
     "413": {
      "description": "文件过大 too large",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "upload/too-large"
      ]
     },
     "415": {
      "description": "类型不接受 media type not accepted",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "upload/type-not-accepted"
      ]
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
    "security": [
     {
      "bearer": []
     }
    ],
    "description": "For the owner, and for officers of a case that uses it; everybody else gets 404. 仅本人和承办人员可见。",
    "parameters": [
     {
      "name": "fileId",
      "in": "path",
      "required": true,
      "description": "文件标识 file id",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "文件 the file",
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
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "404": {
      "description": "没有此文件 not found",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "upload/not-found"
      ]
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
    "summary": "我的申请 the applicant's own applications",
    "security": [
     {
      "bearer": []
     }
    ],
    "responses": {
     "200": {
      "description": "列表 the applications",
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
        }
       }
      }
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "403": {
      "description": "没有此角色 role missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
     }
    }
   },
   "post": {
    "operationId": "submitApplication",
    "tags": [
     "applications"
    ],
    "summary": "一次提交 submit once",
    "security": [
     {
      "bearer": []
     }
    ],
    "description": "The same key and body answer the same again with Idempotent-Replayed: true. 同键同体重复提交，返回同一结果。",
    "parameters": [
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ApplicationSubmission"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "已收件 received",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Application"
        }
       }
      }
     },
     "400": {
      "description": "缺少幂等键或报文不是 JSON key missing or body not JSON",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-required",
       "request/body-not-json"
      ]
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "403": {
      "description": "没有此角色或实名等级不足 role missing or real-name level too low",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing",
       "auth/real-level-too-low"
      ]
     },
     "404": {
      "description": "没有此一件事 unknown bundle",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "catalog/bundle-not-found"
      ]
     },
     "409": {
      "description": "冲突 conflict",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-reused",
       "catalog/version-changed"
      ]
     },
     "422": {
      "description": "内容不符合要求，见 errors the answers break rules, see errors",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "application/invalid"
      ]
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
    "summary": "申请详情 one application",
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
      "description": "一件事办件编号 application id",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "申请 the application",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Application"
        }
       }
      }
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "404": {
      "description": "没有此申请 not found",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "application/not-found"
      ]
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
    "summary": "提交补正 answer the list of corrections",
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
      "description": "一件事办件编号 application id",
      "schema": {
       "type": "string"
      }
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CorrectionSubmission"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "申请 the application",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Application"
        }
       }
      }
     },
     "400": {
      "description": "缺少幂等键或报文不是 JSON key missing or body not JSON",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-required",
       "request/body-not-json"
      ]
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "403": {
      "description": "没有此角色 role missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
     },
     "404": {
      "description": "没有此申请 not found",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "application/not-found"
      ]
     },
     "409": {
      "description": "冲突 conflict",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-reused",
       "correction/not-requested"
      ]
     },
     "422": {
      "description": "补正不完整 the correction is not complete",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "correction/invalid"
      ]
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
    "summary": "撤回办件 withdraw one case",
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
      "description": "一件事办件编号 application id",
      "schema": {
       "type": "string"
      }
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/WithdrawalRequest"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "申请 the application",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Application"
        }
       }
      }
     },
     "400": {
      "description": "缺少幂等键或报文不是 JSON key missing or body not JSON",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-required",
       "request/body-not-json"
      ]
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "403": {
      "description": "没有此角色 role missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
     },
     "404": {
      "description": "没有此申请或办件 not found",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "application/not-found",
       "case/not-found"
      ]
     },
     "409": {
      "description": "冲突 conflict",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-reused",
       "case/illegal-event"
      ]
     },
     "422": {
      "description": "内容不对 invalid",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid"
      ]
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
    "summary": "办件卷宗 the file of one case",
    "security": [
     {
      "bearer": []
     }
    ],
    "description": "For officers of the department and for the applicant; everybody else gets 404. 仅承办部门和申请人可见。",
    "parameters": [
     {
      "name": "projectNo",
      "in": "path",
      "required": true,
      "description": "办件编号 case number",
      "schema": {
       "$ref": "#/components/schemas/ProjectNo"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "卷宗 the case file",
      "headers": {
       "ETag": {
        "description": "the version of the case, quoted",
        "schema": {
         "type": "string"
        }
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CaseFile"
        }
       }
      }
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "404": {
      "description": "没有此办件 not found",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "case/not-found"
      ]
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
      "description": "办件编号 case number",
      "schema": {
       "$ref": "#/components/schemas/ProjectNo"
      }
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
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CaseAction"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "卷宗 the case file",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/CaseFile"
        }
       }
      }
     },
     "400": {
      "description": "缺少幂等键或报文不是 JSON key missing or body not JSON",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-required",
       "request/body-not-json"
      ]
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "403": {
      "description": "没有此角色 role missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
     },
     "404": {
      "description": "没有此办件 not found",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "case/not-found"
      ]
     },
     "409": {
      "description": "冲突 conflict",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-reused",
       "case/illegal-event"
      ]
     },
     "412": {
      "description": "他人已办理 another officer acted first",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "case/version-conflict"
      ]
     },
     "422": {
      "description": "内容不对 invalid",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid"
      ]
     },
     "428": {
      "description": "缺少 If-Match the version is missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "case/version-required"
      ]
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
    "summary": "评价 rate one service",
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
      "description": "办件编号 case number",
      "schema": {
       "$ref": "#/components/schemas/ProjectNo"
      }
     },
     {
      "$ref": "#/components/parameters/IdempotencyKey"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RatingSubmission"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "评价 the rating",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Evaluation"
        }
       }
      }
     },
     "400": {
      "description": "缺少幂等键或报文不是 JSON key missing or body not JSON",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-required",
       "request/body-not-json"
      ]
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "403": {
      "description": "没有此角色 role missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
     },
     "404": {
      "description": "没有此办件 not found",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "case/not-found"
      ]
     },
     "409": {
      "description": "冲突 conflict",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-reused",
       "rating/already-rated",
       "rating/case-not-finished"
      ]
     },
     "422": {
      "description": "评价不符合要求 the rating breaks rules",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid"
      ]
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
    "security": [
     {
      "bearer": []
     }
    ],
    "description": "Server-sent events: `id` is the sequence, `event` is `status`, `data` a StatusEvent; a comment line every 15 seconds. Resumes after Last-Event-ID. Applicants see their own, officers their department's. SSE 推送，断线后按 Last-Event-ID 续传。",
    "parameters": [
     {
      "name": "applicationId",
      "in": "query",
      "required": false,
      "description": "只看此申请 of one application only",
      "schema": {
       "type": "string"
      }
     },
     {
      "$ref": "#/components/parameters/LastEventId"
     }
    ],
    "responses": {
     "200": {
      "description": "事件流 the stream",
      "content": {
       "text/event-stream": {
        "schema": {
         "type": "string"
        },
        "x-event-data": {
         "$ref": "#/components/schemas/StatusEvent"
        }
       }
      }
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "404": {
      "description": "没有此申请 not found",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "application/not-found"
      ]
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
    "summary": "签发一次性票据 issue a one-time ticket",
    "security": [
     {
      "bearer": []
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TicketRequest"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "票据 the ticket",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/IssuedTicket"
        }
       }
      }
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "422": {
      "description": "内容不对，或没有此应用 invalid, or unknown client",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid",
       "ticket/client-not-registered"
      ]
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
    "summary": "兑换票据 exchange a ticket for the person",
    "security": [
     {
      "client": []
     }
    ],
    "description": "Server to server only; single use, at most 5 minutes, bound to client and state. 仅服务器之间；一次有效，不超过五分钟。",
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TicketExchange"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "令牌与用户信息 token and person",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TicketGrant"
        }
       }
      }
     },
     "401": {
      "description": "应用凭据不对 client unknown",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/client-invalid"
      ]
     },
     "403": {
      "description": "不是签发给此应用的票据 issued to another client",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "ticket/wrong-client",
       "ticket/wrong-state"
      ]
     },
     "404": {
      "description": "没有此票据 unknown ticket",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "ticket/not-found"
      ]
     },
     "410": {
      "description": "已使用或已过期 used or expired",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "ticket/used",
       "ticket/expired"
      ]
     },
     "422": {
      "description": "内容不对 invalid",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "request/invalid"
      ]
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
    "summary": "待办 the department's worklist",
    "security": [
     {
      "bearer": []
     }
    ],
    "responses": {
     "200": {
      "description": "待办 the cases",
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
        }
       }
      }
     },
     "401": {
      "description": "未登录或登录已失效 not signed in",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/token-missing",
       "auth/token-invalid"
      ]
     },
     "403": {
      "description": "没有此角色 role missing",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
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
    "security": [
     {
      "client": []
     }
    ],
    "description": "NDJSON: the first line {\"batch\": Batch}, then one row per line, each line ended by a line feed; the digest is over the rows as they stand. Content-Encoding gzip or zstd. The same batch again gives the same receipt. NDJSON，首行为批次头；重复推送得到同一回执。",
    "parameters": [
     {
      "name": "Idempotency-Key",
      "in": "header",
      "required": true,
      "description": "= batchId",
      "schema": {
       "type": "string",
       "maxLength": 32
      }
     },
     {
      "name": "Content-Encoding",
      "in": "header",
      "required": false,
      "description": "压缩 compression",
      "schema": {
       "type": "string",
       "enum": [
        "gzip",
        "zstd"
       ]
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/x-ndjson": {
       "schema": {
        "type": "string"
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
        }
       ]
      }
     }
    },
    "responses": {
     "200": {
      "description": "回执 the receipt",
      "headers": {
       "Idempotent-Replayed": {
        "$ref": "#/components/headers/IdempotentReplayed"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BatchReceipt"
        }
       }
      }
     },
     "400": {
      "description": "缺少幂等键或报文不是 JSON key missing or body not JSON",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-required",
       "request/body-not-json"
      ]
     },
     "401": {
      "description": "应用凭据不对 client unknown",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/client-invalid"
      ]
     },
     "403": {
      "description": "此应用不可推送 the client may not push",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
     },
     "409": {
      "description": "冲突 conflict",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "idempotency/key-reused",
       "batch/id-reused"
      ]
     },
     "413": {
      "description": "报文过大 too large",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "request/body-too-large"
      ]
     },
     "415": {
      "description": "压缩方式不支持 encoding not supported",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "request/encoding-not-supported"
      ]
     },
     "422": {
      "description": "批次不可读或与行不符 unreadable, or the batch contradicts its rows",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "batch/not-readable",
       "batch/digest-mismatch",
       "batch/count-mismatch",
       "batch/contract-version-unknown",
       "request/invalid"
      ]
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
    "summary": "查询回执 the receipt of a batch",
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
      "description": "批次号 batch id",
      "schema": {
       "type": "string",
       "maxLength": 32
      }
     }
    ],
    "responses": {
     "200": {
      "description": "回执 the receipt",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/BatchReceipt"
        }
       }
      }
     },
     "401": {
      "description": "应用凭据不对 client unknown",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/client-invalid"
      ]
     },
     "404": {
      "description": "没有此批次 unknown batch",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "batch/not-found"
      ]
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
      "description": "此序号之后 after this sequence",
      "schema": {
       "type": "integer",
       "minimum": 0,
       "default": 0
      }
     },
     {
      "name": "limit",
      "in": "query",
      "required": false,
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 500,
       "default": 100
      },
      "description": "最多条数 at most"
     }
    ],
    "responses": {
     "200": {
      "description": "分办 the dispatches",
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
        }
       }
      }
     },
     "401": {
      "description": "应用凭据不对 client unknown",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/client-invalid"
      ]
     },
     "403": {
      "description": "此应用不可领取 the client may not read",
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/ProblemDetails"
        }
       }
      },
      "x-problem-codes": [
       "auth/role-missing"
      ]
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
    "summary": "统计公示 public counts",
    "security": [],
    "responses": {
     "200": {
      "description": "统计 the counts",
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Statistics"
        }
       }
      }
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
    "security": [],
    "responses": {
     "200": {
      "description": "JWK Set",
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
        }
       }
      }
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
    "description": "ES256, iss = platform URL, aud = urn:lianban:platform; from the OpenID provider or from a ticket exchange"
   },
   "client": {
    "type": "http",
    "scheme": "basic",
    "description": "应用标识与密钥 client id and secret"
   }
  },
  "parameters": {
   "IdempotencyKey": {
    "name": "Idempotency-Key",
    "in": "header",
    "required": true,
    "description": "幂等键 the same key and body are one effect",
    "schema": {
     "$ref": "#/components/schemas/IdempotencyKey"
    }
   },
   "IfMatch": {
    "name": "If-Match",
    "in": "header",
    "required": true,
    "description": "卷宗版本，带引号 the version of the case file in quotes",
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
    "description": "最后收到的序号 the last sequence received",
    "schema": {
     "type": "string",
     "pattern": "^[0-9]{1,20}$"
    }
   }
  },
  "headers": {
   "IdempotentReplayed": {
    "description": "`true` when this answer repeats an earlier one",
    "schema": {
     "type": "string",
     "const": "true"
    }
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
      "const": "accept"
     },
     "explain": {
      "title": "意见 explanation",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     }
    },
    "additionalProperties": false
   },
   "AcceptState": {
    "title": "受理状态 state of acceptance",
    "$comment": "L16 S (one province); names P",
    "type": "string",
    "enum": [
     "accepted",
     "notNeeded",
     "correctionRequired",
     "notAccepted"
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
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "SDC 主题服务办件编码 S"
     },
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
     "applicantName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "申请人 applicant"
     },
     "status": {
      "$ref": "#/components/schemas/BundleStatus",
      "title": "状态 status"
     },
     "submittedAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "提交时间 submitted at"
     },
     "promiseDate": {
      "$ref": "#/components/schemas/Date",
      "title": "承诺办结日期 promised date"
     },
     "cases": {
      "title": "办件 cases",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseSummary"
      }
     },
     "scenario": {
      "title": "情形选择 scenario",
      "type": "object",
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
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "bundleVersion": {
      "title": "版本 version",
      "type": "integer",
      "minimum": 1
     },
     "items": {
      "title": "申请事项 items",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/ItemKey"
      }
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
     "answers": {
      "$ref": "#/components/schemas/JsonObject",
      "title": "填报内容 answers",
      "maxProperties": 100,
      "$comment": "unified answers by subject, P"
     },
     "materials": {
      "title": "材料 materials",
      "type": "array",
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/SubmittedMaterial"
      }
     },
     "provenance": {
      "title": "出处 provenance by pointer",
      "type": "object",
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
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
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
     "status": {
      "$ref": "#/components/schemas/BundleStatus",
      "title": "状态 status"
     },
     "submittedAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "提交时间 submitted at"
     },
     "finishedCases": {
      "title": "已办结办件数 finished cases",
      "type": "integer",
      "minimum": 0
     },
     "totalCases": {
      "title": "办件总数 all cases",
      "type": "integer",
      "minimum": 0
     },
     "correcting": {
      "title": "待补正 to be corrected",
      "type": "boolean"
     }
    }
   },
   "ApplyType": {
    "title": "申报来源 how the applicant applied",
    "$comment": "L9: NAT has 1 window 2 online 3 express, GB39046 A.5 has five; names (P), standards 0.2 #4",
    "type": "string",
    "enum": [
     "window",
     "online",
     "mobile",
     "express",
     "other"
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
     "other": {
      "zh": "其他",
      "en": "other"
     }
    }
   },
   "ApplyerType": {
    "title": "申请人类型 type of applicant",
    "$comment": "L6-A S2: 1–6; not the list of ratings (UserProp), standards 0.2 #3",
    "type": "string",
    "enum": [
     "naturalPerson",
     "enterprise",
     "institution",
     "socialOrganization",
     "administrativeOrgan",
     "otherOrganization"
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
    "description": "6, 9 or 12 digits. 六、九或十二位。",
    "$comment": "GB39046 n..9, DDL 6–12",
    "type": "string",
    "pattern": "^[0-9]{6}([0-9]{3}|[0-9]{6})?$",
    "examples": [
     "529900000000"
    ]
   },
   "AreaCode12": {
    "title": "十二位区划代码 area code of 12 digits",
    "$comment": "S: ratings and bundles need 12",
    "type": "string",
    "pattern": "^[0-9]{12}$",
    "examples": [
     "529900000000"
    ]
   },
   "Batch": {
    "title": "批次 batch",
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
      "type": "string",
      "minLength": 1,
      "maxLength": 32,
      "$comment": "DDL cd_batch ≤32 S"
     },
     "table": {
      "$ref": "#/components/schemas/ExchangeTable",
      "title": "交换表 table"
     },
     "contractVersion": {
      "title": "契约版本 contract version",
      "type": "string",
      "minLength": 1,
      "maxLength": 10,
      "$comment": "P; this contract is 1.0"
     },
     "sourceSystem": {
      "title": "来源系统 source system",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "rowCount": {
      "title": "行数 rows",
      "type": "integer",
      "minimum": 1,
      "maximum": 10000
     },
     "sequence": {
      "title": "序号 sequence",
      "type": "integer",
      "minimum": 1
     },
     "createdAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "生成时间 created at"
     },
     "digestAlgorithm": {
      "title": "摘要算法 digest algorithm",
      "const": "sha-256"
     },
     "digest": {
      "$ref": "#/components/schemas/Sha256",
      "title": "摘要 digest of the rows"
     }
    },
    "additionalProperties": false,
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
    "$comment": "P",
    "type": "object",
    "required": [
     "batchId",
     "receivedAt",
     "receipts"
    ],
    "properties": {
     "batchId": {
      "title": "批次号 batch id",
      "type": "string",
      "minLength": 1,
      "maxLength": 32
     },
     "receivedAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "接收时间 received at"
     },
     "receipts": {
      "title": "行回执 receipts",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RowReceipt"
      }
     }
    }
   },
   "Bundle": {
    "title": "一件事 bundle",
    "description": "Service items joined for one life event. 为一个人生事件联办的若干事项。",
    "$comment": "standards §2: no national table; fields from HN, ZF, SEED and P. GB/T 45836-2025 is the published guide, its text was not read",
    "type": "object",
    "required": [
     "bundleCode",
     "bundleName",
     "bundleVersion",
     "effectiveDate",
     "state",
     "category",
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
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "S HN, ZF"
     },
     "bundleName": {
      "title": "一件事名称 bundle name",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "$comment": "S ZF"
     },
     "bundleVersion": {
      "title": "版本 version",
      "type": "integer",
      "minimum": 1,
      "$comment": "P"
     },
     "effectiveDate": {
      "$ref": "#/components/schemas/Date",
      "title": "生效日期 effective date",
      "$comment": "P"
     },
     "state": {
      "$ref": "#/components/schemas/TaskState",
      "title": "状态 state",
      "$comment": "P"
     },
     "nationalListRef": {
      "title": "国家清单批次 national list",
      "type": "string",
      "enum": [
       "2022-13",
       "2024-1",
       "2024-2",
       "2025-1",
       "2025-2",
       "province"
      ],
      "$comment": "L25"
     },
     "category": {
      "title": "主题分类 life stage",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "S ZF"
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode12",
      "title": "区划 area code",
      "$comment": "S HN"
     },
     "areaName": {
      "title": "区划名称 area name",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "serverType": {
      "title": "服务对象 whom it serves",
      "const": "naturalPerson",
      "$comment": "L6-B; the first slice serves natural persons only"
     },
     "leadDept": {
      "$ref": "#/components/schemas/Department",
      "title": "牵头部门 lead department",
      "$comment": "S HN, ZF"
     },
     "assistDepts": {
      "title": "联办部门 assisting departments",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Department"
      },
      "$comment": "S HN, ZF"
     },
     "members": {
      "title": "联办事项 members",
      "type": "array",
      "minItems": 2,
      "items": {
       "$ref": "#/components/schemas/BundleMember"
      },
      "$comment": "S HN"
     },
     "scenario": {
      "title": "情形 scenario",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ScenarioQuestion"
      },
      "$comment": "S ZF, SEED2"
     },
     "materials": {
      "title": "一套材料 materials",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/BundleMaterial"
      },
      "$comment": "S HN"
     },
     "applyConditions": {
      "title": "申请条件 conditions",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "$comment": "S HN"
     },
     "notice": {
      "title": "申报须知 notice",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "$comment": "S ZF ≤500"
     },
     "promisePeriod": {
      "$ref": "#/components/schemas/Period",
      "title": "整体承诺时限 promised time limit",
      "$comment": "S HN, ZF"
     },
     "consultPhone": {
      "title": "咨询电话 enquiries",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "S"
     },
     "supervisePhone": {
      "title": "监督投诉电话 complaints",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "S"
     },
     "address": {
      "title": "办理地点 address",
      "type": "string",
      "minLength": 1,
      "maxLength": 250,
      "$comment": "S ≤250"
     },
     "officeTime": {
      "title": "办公时间 opening hours",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "$comment": "S ≤200"
     },
     "isFee": {
      "title": "是否收费 fee charged",
      "type": "boolean",
      "$comment": "S"
     },
     "delivery": {
      "title": "结果送达 delivery of results",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "$comment": "S HN; a text in this slice"
     },
     "faq": {
      "title": "常见问题 questions",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Faq"
      },
      "$comment": "S"
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
      "check": "bundleMembers"
     }
    ]
   },
   "BundleDefinition": {
    "title": "一件事定义 bundle definition",
    "description": "What the catalogue returns for one bundle. 目录返回的一件事完整定义。",
    "$comment": "P",
    "type": "object",
    "required": [
     "bundle",
     "items",
     "forms"
    ],
    "properties": {
     "bundle": {
      "$ref": "#/components/schemas/Bundle",
      "title": "一件事 bundle"
     },
     "items": {
      "title": "事项 items",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/ServiceItem"
      }
     },
     "forms": {
      "title": "表单 forms",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FormDefinition"
      }
     }
    },
    "x-checks": [
     {
      "check": "bundleDefinition"
     }
    ]
   },
   "BundleMaterial": {
    "title": "申请材料 material of a bundle",
    "type": "object",
    "required": [
     "materialKey",
     "materialName",
     "usedBy",
     "necessity",
     "accept",
     "maxSizeBytes",
     "originals",
     "copies"
    ],
    "properties": {
     "materialKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "材料键 material key"
     },
     "materialName": {
      "title": "材料名称 material name",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "$comment": "DDL S ≤200"
     },
     "usedBy": {
      "title": "使用事项 used by",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/ItemKey"
      },
      "$comment": "P"
     },
     "necessity": {
      "$ref": "#/components/schemas/MaterialNecessity",
      "title": "必要性 need",
      "$comment": "L11"
     },
     "requiredWhen": {
      "$ref": "#/components/schemas/JsonLogic",
      "title": "必交条件 required when",
      "$comment": "P"
     },
     "licence": {
      "$ref": "#/components/schemas/LicenceRequirement",
      "title": "免提交证照 exempting licence",
      "$comment": "P: makes 免提交 computable"
     },
     "accept": {
      "title": "可接受格式 accepted media types",
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string",
       "minLength": 1
      },
      "$comment": "P"
     },
     "maxSizeBytes": {
      "title": "大小上限（字节） largest size in bytes",
      "type": "integer",
      "minimum": 1,
      "$comment": "P"
     },
     "originals": {
      "title": "原件份数 originals",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "$comment": "GB39046 S"
     },
     "copies": {
      "title": "复印件份数 copies",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "$comment": "GB39046 S"
     },
     "fillExplain": {
      "title": "填报须知 how to prepare it",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "$comment": "DDL S"
     },
     "sources": {
      "title": "来源 sources",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/SourceNote"
      }
     }
    }
   },
   "BundleMember": {
    "title": "联办事项 member of a bundle",
    "type": "object",
    "required": [
     "itemKey",
     "taskCode",
     "optional",
     "dependsOn",
     "resultName"
    ],
    "properties": {
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key"
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code"
     },
     "optional": {
      "title": "是否可选 optional",
      "type": "boolean",
      "$comment": "SEED1 全部或部分申请"
     },
     "dependsOn": {
      "title": "前置事项 items it waits for",
      "type": "array",
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/ItemKey"
      },
      "$comment": "S ZF 前置事项; the graph has no cycle (P)"
     },
     "includedWhen": {
      "$ref": "#/components/schemas/JsonLogic",
      "title": "纳入条件 included when",
      "$comment": "P"
     },
     "resultName": {
      "title": "结果名称 result",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "$comment": "S HN"
     }
    },
    "examples": [
     {
      "itemKey": "birthRegistration",
      "taskCode": "11529900MB9Q00019B4000723901000",
      "optional": false,
      "dependsOn": [
       "birthCertificate"
      ],
      "resultName": "居民户口簿"
     }
    ]
   },
   "BundleStatus": {
    "title": "一件事办件状态 status of a bundle case",
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
    "$comment": "standards §3.2, up_pro_accept (DDL S)",
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
      "$comment": "DDL S ≤50, unique"
     },
     "catalogCode": {
      "$ref": "#/components/schemas/CatalogCode",
      "title": "基本编码 catalogue code",
      "$comment": "DDL S"
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code",
      "$comment": "DDL S"
     },
     "localCatalogCode": {
      "title": "地方目录编码 local catalogue code",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "DDL S"
     },
     "localTaskCode": {
      "title": "地方实施编码 local task code",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "DDL S"
     },
     "taskHandleItem": {
      "$ref": "#/components/schemas/TaskHandleItem",
      "title": "业务办理项编码 handling item code",
      "$comment": "DDL S"
     },
     "taskName": {
      "title": "事项名称 item name",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "$comment": "DDL S; equals the item"
     },
     "taskVersion": {
      "title": "事项版本 item version",
      "type": "integer",
      "minimum": 1,
      "$comment": "DDL S"
     },
     "projectName": {
      "title": "办件摘要 case title",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "$comment": "DDL S; 关于X的Y is common"
     },
     "applyerName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "申请人 applicant",
      "$comment": "DDL S ≤100; GB39046 30"
     },
     "applyerType": {
      "$ref": "#/components/schemas/ApplyerType",
      "title": "申请人类型 type of applicant",
      "$comment": "L6-A"
     },
     "applyerPageType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "证件类型 certificate type",
      "$comment": "L15"
     },
     "applyerPageCode": {
      "$ref": "#/components/schemas/CertificateNumber",
      "title": "证件号码 certificate number",
      "$comment": "DDL S; plain ≤64"
     },
     "legalName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "法定代表人 legal representative",
      "$comment": "C: applicant is not a natural person"
     },
     "contactName": {
      "title": "联系人或代理人 contact or agent",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "C: handler is not the applicant"
     },
     "contactType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "联系人证件类型 certificate type of the contact",
      "$comment": "DDL S"
     },
     "contactCode": {
      "title": "联系人证件号码 certificate number of the contact",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "DDL S ≤50"
     },
     "contactMobile": {
      "$ref": "#/components/schemas/Mobile",
      "title": "联系人手机 mobile of the contact",
      "$comment": "DDL S 11"
     },
     "zipCode": {
      "title": "邮编 post code",
      "type": "string",
      "pattern": "^[0-9]{6}$",
      "$comment": "S"
     },
     "address": {
      "title": "地址 address",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "$comment": "DDL S"
     },
     "applyDate": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "申请时间 applied at",
      "$comment": "DDL S"
     },
     "applyType": {
      "$ref": "#/components/schemas/ApplyType",
      "title": "申报来源 how the applicant applied",
      "$comment": "L9-NAT"
     },
     "orgName": {
      "title": "受理单位 accepting body",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "$comment": "DDL S"
     },
     "orgCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "受理单位代码 code of the accepting body",
      "$comment": "DDL S"
     },
     "handleUserName": {
      "title": "受理人员 accepting officer",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "$comment": "DDL O; required here (P)"
     },
     "acceptState": {
      "$ref": "#/components/schemas/AcceptState",
      "title": "受理状态 state of acceptance",
      "$comment": "L16; modelled because cases not accepted have no acceptDate (P)"
     },
     "acceptDate": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "受理时间 accepted at",
      "$comment": "DDL NOT NULL; C here (P): required when accepted"
     },
     "acceptDocNo": {
      "title": "受理文书编号 number of the acceptance document",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "DDL S"
     },
     "projectType": {
      "$ref": "#/components/schemas/ProjectType",
      "title": "办件类型 type of handling",
      "$comment": "L7; equals the item"
     },
     "promiseDate": {
      "$ref": "#/components/schemas/Date",
      "title": "承诺办结时间 promised date",
      "$comment": "DDL O; C here (P): required for an accepted 承诺件; recomputable by the working-day calendar"
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode",
      "title": "受理地区划 area code",
      "$comment": "C; GB39046 n..9, 好差评 12"
     },
     "investProjectNo": {
      "title": "投资项目编号 investment project number",
      "type": "string",
      "minLength": 1,
      "maxLength": 24,
      "$comment": "GB39046 S"
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
      "check": "order",
      "paths": [
       "applyDate",
       "acceptDate",
       "promiseDate"
      ]
     }
    ]
   },
   "CaseAction": {
    "title": "办理动作 action of an officer on a case",
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
    "type": "object",
    "required": [
     "name",
     "maskedIdNumber"
    ],
    "properties": {
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
     "mobile": {
      "title": "手机号码 mobile number",
      "type": "string",
      "minLength": 1,
      "maxLength": 20
     }
    }
   },
   "CaseCorrection": {
    "title": "补正 case correction",
    "$comment": "standards §3.5: no national table; GD messages 7 and 8 (S), shape P",
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
      "$comment": "DDL S ≤50"
     },
     "noticeNo": {
      "title": "告知书编号 notice number",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "P"
     },
     "noticeTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "告知时间 notice time",
      "$comment": "GD S"
     },
     "notifier": {
      "title": "告知人 officer",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "$comment": "GD S"
     },
     "items": {
      "title": "需补正的内容与原因 items",
      "type": "array",
      "minItems": 1,
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/CorrectionItem"
      },
      "$comment": "SEED1 一次性补正"
     },
     "deadline": {
      "$ref": "#/components/schemas/Date",
      "title": "补正期限 deadline",
      "$comment": "P"
     },
     "submitTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "补交时间 handed in at",
      "$comment": "GD S"
     },
     "acceptTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "补正受理时间 accepted at",
      "$comment": "GD S"
     },
     "outcome": {
      "$ref": "#/components/schemas/CorrectionOutcome",
      "title": "结果 outcome",
      "$comment": "GD S, names P"
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
    ]
   },
   "CaseCorrectionNotice": {
    "title": "一次性补正告知 correction notice",
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
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "noticeTime": {
      "$ref": "#/components/schemas/Moment",
      "title": "告知时间 notice time"
     },
     "deadline": {
      "$ref": "#/components/schemas/Date",
      "title": "补正期限 deadline"
     },
     "items": {
      "title": "补正项 items",
      "type": "array",
      "minItems": 1,
      "items": {
       "$ref": "#/components/schemas/CorrectionItem"
      }
     },
     "outcome": {
      "$ref": "#/components/schemas/CorrectionOutcome",
      "title": "结果 outcome"
     },
     "submitTime": {
      "$ref": "#/components/schemas/Moment",
      "title": "补交时间 handed in at"
     }
    }
   },
   "CaseDelivery": {
    "title": "送达 delivery",
    "$comment": "GB39046 T15, GD 9 (S names)",
    "type": "object",
    "required": [
     "mode"
    ],
    "properties": {
     "mode": {
      "$ref": "#/components/schemas/DeliveryMode",
      "title": "送达方式 way of delivery",
      "$comment": "L22"
     },
     "company": {
      "title": "物流公司 courier",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "expressNo": {
      "title": "物流单号 waybill",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "sendTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "寄出时间 sent at"
     },
     "receiver": {
      "title": "签收人 receiver",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     }
    },
    "additionalProperties": false
   },
   "CaseEventKind": {
    "title": "办件事件 kind of case event",
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
    "$comment": "SD FEEINFO, FJ 24/25: columns uncertain (U)",
    "type": "object",
    "required": [
     "feeName",
     "amount"
    ],
    "properties": {
     "feeName": {
      "title": "收费名称 name",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "amount": {
      "title": "金额（元） amount in CNY",
      "type": "number",
      "minimum": 0,
      "$comment": "decimal(2)"
     },
     "payTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "缴费时间 paid at"
     },
     "payChannel": {
      "title": "缴费渠道 channel",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "receiptNo": {
      "title": "票据号 receipt number",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     }
    },
    "additionalProperties": false
   },
   "CaseFile": {
    "title": "办件卷宗 case file",
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
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "version": {
      "title": "版本 version",
      "type": "integer",
      "minimum": 0
     },
     "applicant": {
      "$ref": "#/components/schemas/CaseApplicant",
      "title": "申请人 applicant"
     },
     "answers": {
      "$ref": "#/components/schemas/JsonObject",
      "title": "本事项填报内容 this item's answers"
     },
     "form": {
      "$ref": "#/components/schemas/FormDefinition",
      "title": "表单 form"
     },
     "materials": {
      "title": "材料 materials",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseFileMaterial"
      }
     },
     "allowedActions": {
      "title": "可办动作 allowed actions",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/CaseActionName"
      }
     }
    }
   },
   "CaseFileMaterial": {
    "title": "办件材料 material of a case file",
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
      "title": "材料键 material key"
     },
     "mode": {
      "$ref": "#/components/schemas/MaterialMode",
      "title": "提交方式 mode"
     },
     "fileIds": {
      "title": "文件标识 file ids",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      }
     },
     "licenceId": {
      "$ref": "#/components/schemas/LicenceId",
      "title": "证照标识 licence id"
     },
     "certNo": {
      "title": "证照编号 certificate number",
      "description": "Of what another item of the same application issued. 同一申请中前置事项签发的证照编号。",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     },
     "materialName": {
      "title": "材料名称 material name",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "files": {
      "title": "文件 files",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/UploadedFile"
      }
     }
    }
   },
   "CaseMaterial": {
    "title": "办件材料 case material",
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
      "$comment": "DDL S ≤50"
     },
     "materialName": {
      "title": "材料名称 material name",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "$comment": "DDL S"
     },
     "getType": {
      "$ref": "#/components/schemas/MaterialGetType",
      "title": "收取方式 how it was taken in",
      "$comment": "L19 U"
     },
     "getNum": {
      "title": "收取数量 number",
      "type": "integer",
      "minimum": 0,
      "maximum": 99,
      "$comment": "DDL S"
     },
     "getTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "收取时间 taken in at",
      "$comment": "DDL S"
     },
     "attachName": {
      "title": "附件名称 attachment",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "$comment": "DDL S"
     },
     "exempt": {
      "title": "免提交 exempt",
      "type": "boolean",
      "$comment": "P"
     },
     "licenceId": {
      "$ref": "#/components/schemas/LicenceId",
      "title": "证照标识 licence id",
      "$comment": "P; ≤128"
     },
     "trustLevel": {
      "$ref": "#/components/schemas/TrustLevel",
      "title": "可信等级 trust level",
      "$comment": "L24"
     },
     "fileDigest": {
      "title": "附件摘要 digest of the attachment",
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "$comment": "P; SM3 or SHA-256, 64 hex"
     },
     "remark": {
      "title": "备注 remark",
      "type": "string",
      "maxLength": 1000,
      "$comment": "DDL S"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "licenceId",
      "path": "licenceId"
     }
    ]
   },
   "CaseOutcome": {
    "title": "办件结果 outcome of a case",
    "type": "object",
    "required": [
     "resultType",
     "resultDate"
    ],
    "properties": {
     "resultType": {
      "$ref": "#/components/schemas/ResultType",
      "title": "结果类型 result"
     },
     "resultDate": {
      "$ref": "#/components/schemas/Moment",
      "title": "办结时间 result date"
     },
     "resultCertName": {
      "title": "证照名称 certificate name",
      "type": "string",
      "minLength": 1,
      "maxLength": 256
     },
     "resultCertNo": {
      "title": "证照编号 certificate number",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     },
     "resultExplain": {
      "title": "说明 explanation",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     }
    }
   },
   "CaseResult": {
    "title": "办结 case result",
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
      "$comment": "DDL S; one result per case"
     },
     "resultType": {
      "$ref": "#/components/schemas/ResultType",
      "title": "办结结果 result",
      "$comment": "L21"
     },
     "resultDate": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "办结时间 result date",
      "$comment": "DDL S"
     },
     "handleUserName": {
      "title": "办理人 officer",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "$comment": "DDL S"
     },
     "isDeliveryResults": {
      "title": "是否快递结果 result delivered by courier",
      "type": "boolean",
      "$comment": "DDL S"
     },
     "resultCertName": {
      "title": "结果证照名称 certificate name",
      "type": "string",
      "minLength": 1,
      "maxLength": 256,
      "$comment": "DDL S; GB39046 200; several joined by ^"
     },
     "resultCertNo": {
      "title": "结果证照编号 certificate number",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "$comment": "DDL S; GB39046 50; several joined by ^"
     },
     "certValidity": {
      "title": "有效期限 validity",
      "type": "string",
      "minLength": 1,
      "maxLength": 30,
      "$comment": "GB39046"
     },
     "issueOrg": {
      "title": "发证单位 issued by",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "$comment": "GB39046"
     },
     "resultExplain": {
      "title": "办件结果描述 explanation",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "$comment": "DDL S; required unless granted (SD exitres, GD ZFHTHYY)"
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode",
      "title": "办结地区划 area code",
      "$comment": "DDL S"
     },
     "remark": {
      "title": "备注 remark",
      "type": "string",
      "maxLength": 256,
      "$comment": "DDL S"
     },
     "fees": {
      "title": "收费 fees",
      "type": "array",
      "maxItems": 100,
      "items": {
       "$ref": "#/components/schemas/CaseFee"
      }
     },
     "delivery": {
      "$ref": "#/components/schemas/CaseDelivery",
      "title": "送达 delivery"
     }
    },
    "unevaluatedProperties": false,
    "x-checks": [
     {
      "check": "explanation",
      "path": "resultExplain"
     }
    ]
   },
   "CaseStatus": {
    "title": "办件状态 status of a case",
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
      "$comment": "DDL S ≤50"
     },
     "stepNo": {
      "title": "环节序号 number of the step",
      "type": "integer",
      "minimum": 1,
      "maximum": 999,
      "$comment": "P (SD sn); unique in the case"
     },
     "eventName": {
      "$ref": "#/components/schemas/StepEvent",
      "title": "业务动作 decision of the step",
      "$comment": "L17"
     },
     "processName": {
      "title": "环节名称 name of the step",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "$comment": "DDL S; GB39046 100"
     },
     "nodeType": {
      "$ref": "#/components/schemas/NodeType",
      "title": "节点类型 place of the step",
      "$comment": "SD S"
     },
     "stepState": {
      "$ref": "#/components/schemas/StepState",
      "title": "环节状态 state of the step",
      "$comment": "GB39046 S"
     },
     "handleUserName": {
      "title": "环节处理人 officer",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "$comment": "DDL S"
     },
     "handleExplain": {
      "title": "处理意见 explanation",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000,
      "$comment": "DDL S; GB39046 1000; not only punctuation"
     },
     "eventStartTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "开始时间 started at",
      "$comment": "DDL S"
     },
     "eventEndTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "结束时间 ended at",
      "$comment": "DDL S; without an end the start is written (GB39046, SD)"
     },
     "orgName": {
      "title": "处理单位 body",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "$comment": "GB39046; not in DDL"
     },
     "orgCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "处理单位代码 code of the body",
      "$comment": "GB39046; not in DDL"
     },
     "remark": {
      "title": "备注 remark",
      "type": "string",
      "maxLength": 256,
      "$comment": "DDL S"
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
    ]
   },
   "CaseSummary": {
    "title": "办件概要 case summary",
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
      "title": "办件编号 case number"
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key"
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code"
     },
     "taskName": {
      "title": "事项名称 item name",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
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
     "status": {
      "$ref": "#/components/schemas/CaseStatus",
      "title": "状态 status"
     },
     "statusAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "状态时间 status since"
     },
     "promiseDate": {
      "$ref": "#/components/schemas/Date",
      "title": "承诺办结日期 promised date"
     },
     "promiseUnknownReason": {
      "title": "无法承诺的原因 why no date can be promised",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "waitingFor": {
      "title": "等待的事项 item keys it waits for",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ItemKey"
      }
     },
     "correction": {
      "$ref": "#/components/schemas/CaseCorrectionNotice",
      "title": "补正 correction"
     },
     "result": {
      "$ref": "#/components/schemas/CaseOutcome",
      "title": "结果 result"
     },
     "rating": {
      "$ref": "#/components/schemas/GivenRating",
      "title": "评价 rating"
     },
     "rateable": {
      "title": "可评价 rateable",
      "type": "boolean"
     },
     "timeline": {
      "title": "进度 timeline",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/TimelineEntry"
      }
     }
    }
   },
   "CatalogCode": {
    "title": "基本编码 catalogue code",
    "description": "12 characters: region 2, item type 2, department 2, main item 3, sub-item 3. 区域2+类型2+部门2+主项3+子项3。",
    "$comment": "S2 practice 12; GB39046 says an..10 (standards 0.2 #2)",
    "type": "string",
    "pattern": "^[0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$",
    "examples": [
     "312003564000"
    ]
   },
   "CertificateNumber": {
    "title": "证件号码 certificate number",
    "description": "In the clear; it is validated first, then masked or encrypted. 先明文校验，再脱敏或加密。",
    "$comment": "DDL varchar(500) because the value may be encrypted; plain ≤64 (standards 0.2 #7)",
    "type": "string",
    "minLength": 1,
    "maxLength": 64
   },
   "CertificateType": {
    "title": "证件类型 certificate type",
    "$comment": "L15 GA/T 2000.156-2016 (S GAT), subset, plus 001 for USCC which the list lacks (standards 0.2 #5); 好差评 999 maps to 990 (0.2 #10)",
    "type": "string",
    "enum": [
     "111",
     "112",
     "113",
     "114",
     "115",
     "117",
     "118",
     "123",
     "154",
     "217",
     "219",
     "221",
     "412",
     "413",
     "414",
     "415",
     "420",
     "421",
     "511",
     "513",
     "516",
     "552",
     "553",
     "554",
     "791",
     "811",
     "821",
     "822",
     "990",
     "001"
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
     "117": {
      "zh": "出生医学证明",
      "en": "medical certificate of birth"
     },
     "118": {
      "zh": "士兵证",
      "en": "soldier card"
     },
     "123": {
      "zh": "人民警察证",
      "en": "police card"
     },
     "154": {
      "zh": "居住证",
      "en": "residence permit"
     },
     "217": {
      "zh": "残疾证",
      "en": "disability card"
     },
     "219": {
      "zh": "结婚证",
      "en": "marriage certificate"
     },
     "221": {
      "zh": "离婚证",
      "en": "divorce certificate"
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
     "513": {
      "zh": "往来港澳通行证",
      "en": "exit permit to Hong Kong and Macao"
     },
     "516": {
      "zh": "港澳居民来往内地通行证",
      "en": "travel permit for Hong Kong and Macao residents"
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
      "zh": "外国人居留证",
      "en": "residence permit for foreigners"
     },
     "791": {
      "zh": "外交人员证",
      "en": "diplomat card"
     },
     "811": {
      "zh": "组织机构代码证",
      "en": "organization code certificate"
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
   "ConnectionKind": {
    "title": "接入方式 how a department is connected",
    "$comment": "P",
    "type": "string",
    "enum": [
     "embedded",
     "frontMachine",
     "window"
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
    "type": "object",
    "required": [
     "kind",
     "label",
     "reason"
    ],
    "properties": {
     "kind": {
      "$ref": "#/components/schemas/CorrectionKind",
      "title": "对象 kind"
     },
     "pointer": {
      "$ref": "#/components/schemas/JsonPointer",
      "title": "填报项 pointer into the unified answers"
     },
     "materialKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "材料键 material key"
     },
     "label": {
      "title": "名称 label",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "reason": {
      "title": "需补正的原因 reason",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "$comment": "GD S"
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
    "$comment": "P",
    "type": "string",
    "enum": [
     "answer",
     "material"
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
    "$comment": "GD 补交逾期 S; names P",
    "type": "string",
    "enum": [
     "corrected",
     "overdue",
     "withdrawn"
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
      "type": "object",
      "maxProperties": 200,
      "additionalProperties": {
       "$ref": "#/components/schemas/JsonValue"
      }
     },
     "materials": {
      "title": "补正的材料 materials",
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
    "type": "string",
    "format": "date",
    "examples": [
     "2026-11-22"
    ]
   },
   "DeliveryMode": {
    "title": "送达方式 way of delivery",
    "$comment": "L22 S: 7, 6, 4, 2 (one vendor); names P",
    "type": "string",
    "enum": [
     "direct",
     "pickUp",
     "logistics",
     "announcement"
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
      "const": "deny"
     },
     "explain": {
      "title": "意见 explanation",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     }
    },
    "additionalProperties": false
   },
   "Department": {
    "title": "部门 department",
    "type": "object",
    "required": [
     "deptCode",
     "deptName"
    ],
    "properties": {
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
     "deptKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "部门键 department key"
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
      "type": "integer",
      "minimum": 1
     },
     "kind": {
      "$ref": "#/components/schemas/DispatchKind",
      "title": "类型 kind"
     },
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number"
     },
     "applicationId": {
      "title": "一件事办件编号 application id",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key"
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code"
     },
     "taskName": {
      "title": "事项名称 item name",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     "applyDate": {
      "$ref": "#/components/schemas/Moment",
      "title": "申请时间 applied at"
     },
     "applicant": {
      "$ref": "#/components/schemas/DispatchApplicant",
      "title": "申请人 applicant"
     },
     "answers": {
      "$ref": "#/components/schemas/JsonObject",
      "title": "本事项填报内容 this item's answers"
     },
     "materials": {
      "title": "材料 materials",
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/DispatchMaterial"
      }
     }
    }
   },
   "DispatchApplicant": {
    "title": "分办申请人 applicant of a dispatch",
    "type": "object",
    "required": [
     "name",
     "certType",
     "certNo"
    ],
    "properties": {
     "name": {
      "$ref": "#/components/schemas/PersonName",
      "title": "姓名 name"
     },
     "certType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "证件类型 certificate type"
     },
     "certNo": {
      "$ref": "#/components/schemas/CertificateNumber",
      "title": "证件号码 certificate number"
     },
     "certKey": {
      "$ref": "#/components/schemas/Sha256",
      "title": "身份散列值 identity hash",
      "$comment": "what rows over the internet name the applicant by; the algorithm is not public, so the platform tells it"
     },
     "mobile": {
      "$ref": "#/components/schemas/Mobile",
      "title": "手机号码 mobile number"
     }
    }
   },
   "DispatchKind": {
    "title": "分办类型 kind of dispatch",
    "$comment": "P",
    "type": "string",
    "enum": [
     "case",
     "corrected",
     "withdrawn"
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
    "type": "object",
    "required": [
     "materialName",
     "mode",
     "fileIds"
    ],
    "properties": {
     "materialName": {
      "title": "材料名称 material name",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "mode": {
      "$ref": "#/components/schemas/MaterialMode",
      "title": "提交方式 mode"
     },
     "fileIds": {
      "title": "文件标识 file ids",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      }
     },
     "licenceId": {
      "$ref": "#/components/schemas/LicenceId",
      "title": "证照标识 licence id"
     },
     "certNo": {
      "title": "证照编号 certificate number",
      "description": "Of what another item of the same application issued. 同一申请中前置事项签发的证照编号。",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
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
    "$comment": "S one vendor",
    "type": "string",
    "enum": [
     "first",
     "followUp"
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
    "$comment": "standards §4.2 (S2)",
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
      "$comment": "S2"
     },
     "assessNumber": {
      "title": "评价次数 number of the rating",
      "type": "integer",
      "minimum": 1,
      "maximum": 99,
      "$comment": "S2; = serviceNumber"
     },
     "channel": {
      "$ref": "#/components/schemas/EvaluationChannel",
      "title": "评价渠道 channel",
      "$comment": "L26"
     },
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction",
      "title": "满意度 satisfaction",
      "$comment": "L27"
     },
     "evalDetails": {
      "title": "评价明细 details",
      "type": "array",
      "maxItems": 50,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/EvaluationDetail"
      },
      "$comment": "L28; required for wire 2 and 1"
     },
     "writingEvaluation": {
      "title": "文字评价 text",
      "type": "string",
      "maxLength": 500,
      "$comment": "S2"
     },
     "assessTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "评价时间 assessed at",
      "$comment": "S2"
     },
     "isDefault": {
      "title": "是否默认评价 default rating",
      "const": false,
      "$comment": "the SDK makes no default ratings"
     },
     "evaluateType": {
      "$ref": "#/components/schemas/EvaluateType",
      "title": "评价类型 kind of rating"
     },
     "userName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "评价人 user",
      "$comment": "S2"
     },
     "userProp": {
      "$ref": "#/components/schemas/UserProp",
      "title": "服务对象类型 type of user",
      "$comment": "L6-B"
     },
     "userPageType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "证件类型 certificate type",
      "$comment": "L15"
     },
     "certKey": {
      "$ref": "#/components/schemas/Sha256",
      "title": "身份散列值 identity hash",
      "$comment": "C; algorithm not public (U)"
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
    ]
   },
   "EvaluationChannel": {
    "title": "评价渠道 channel of a rating",
    "$comment": "L26 S2: 1–6; 7 (system default, one province) is left out on purpose",
    "type": "string",
    "enum": [
     "pc",
     "mobile",
     "qrCode",
     "hallTablet",
     "hallTerminal",
     "phone"
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
    "$comment": "L28 S FJ; kept as the three digits, whose first digit is the wire digit of satisfaction (5 very satisfied … 1)",
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
    "description": "RFC 3339 with the offset +08:00, always. 交换行里的时刻一律写明 +08:00。",
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
    "$comment": "up_pro_* of DDL; correction has no national table (P)",
    "type": "string",
    "enum": [
     "caseAccept",
     "caseStep",
     "caseCorrection",
     "caseMaterial",
     "caseResult",
     "serviceRecord",
     "evaluation"
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
     }
    }
   },
   "Faq": {
    "title": "常见问题 question and answer",
    "$comment": "DDL S",
    "type": "object",
    "required": [
     "question",
     "answer"
    ],
    "properties": {
     "question": {
      "title": "问题 question",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     "answer": {
      "title": "解答 answer",
      "type": "string",
      "minLength": 1
     }
    }
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
    "type": "object",
    "required": [
     "satisfaction",
     "assessTime"
    ],
    "properties": {
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction",
      "title": "满意度 satisfaction"
     },
     "assessTime": {
      "$ref": "#/components/schemas/Moment",
      "title": "评价时间 assessed at"
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
      "const": "grant"
     },
     "resultCertName": {
      "title": "证照名称 certificate name",
      "type": "string",
      "minLength": 1,
      "maxLength": 256
     },
     "resultCertNo": {
      "title": "证照编号 certificate number",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "explain": {
      "title": "意见 explanation",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     }
    },
    "additionalProperties": false
   },
   "IdempotencyKey": {
    "title": "幂等键 idempotency key",
    "description": "The same key and body are one effect. 同键同体只生效一次。",
    "type": "string",
    "minLength": 1,
    "maxLength": 128,
    "pattern": "^[\\x21-\\x7e]+$"
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
   "ItemKey": {
    "title": "事项键 item key",
    "description": "Short id of a service item inside one bundle. 一件事内事项的短标识。",
    "$comment": "P",
    "type": "string",
    "maxLength": 100,
    "pattern": "^[a-z][A-Za-z0-9]*$",
    "examples": [
     "birthRegistration"
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
    "$comment": "RFC 6901",
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
    "$comment": "standards §5.1, up_lic_data (DDL S)",
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
      "$comment": "GB/T 36904"
     },
     "typeCode": {
      "title": "证照类型代码 type code",
      "type": "string",
      "pattern": "^[0-9A-Z]{21}$"
     },
     "typeName": {
      "title": "证照类型名称 type name",
      "type": "string",
      "minLength": 1,
      "maxLength": 256
     },
     "number": {
      "title": "证照号码（脱敏） number, masked",
      "type": "string",
      "minLength": 1,
      "maxLength": 128
     },
     "holderName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "持证主体 holder"
     },
     "holderSubject": {
      "$ref": "#/components/schemas/Subject",
      "title": "持证主体角色 subject of the holder"
     },
     "issueDept": {
      "title": "颁发机构 issued by",
      "type": "string",
      "minLength": 1,
      "maxLength": 256
     },
     "issueDate": {
      "$ref": "#/components/schemas/Date",
      "title": "颁发日期 issued on"
     },
     "validFrom": {
      "$ref": "#/components/schemas/Date",
      "title": "有效期起 valid from"
     },
     "validTo": {
      "$ref": "#/components/schemas/Date",
      "title": "有效期止 valid to"
     },
     "state": {
      "$ref": "#/components/schemas/LicenceState",
      "title": "状态 state"
     },
     "trustLevel": {
      "$ref": "#/components/schemas/TrustLevel",
      "title": "可信等级 trust level"
     }
    },
    "x-checks": [
     {
      "check": "licenceId",
      "path": "licenceId"
     }
    ]
   },
   "LicenceId": {
    "title": "电子证照标识 licence id",
    "description": "Check character by ISO 7064 MOD 37,36. 校验位按 ISO 7064 MOD 37,36。",
    "$comment": "GB/T 36904; S verified (standards 5.1)",
    "type": "string",
    "maxLength": 128,
    "pattern": "^1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{18}[0-9A-Z]{3}\\.[0-9A-Z]{18}\\.[0-9A-Z]+\\.[0-9A-Z]{3}\\.[0-9A-Z]$",
    "examples": [
     "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U"
    ]
   },
   "LicenceRequirement": {
    "title": "证照免提交 licence that exempts a material",
    "type": "object",
    "required": [
     "typeCode",
     "typeName",
     "holder"
    ],
    "properties": {
     "typeCode": {
      "title": "证照类型代码 licence type code",
      "type": "string",
      "pattern": "^[0-9A-Z]{21}$",
      "$comment": "standards 5.1 S: USCC of the defining body and 3 digits"
     },
     "typeName": {
      "title": "证照类型名称 licence type name",
      "type": "string",
      "minLength": 1,
      "maxLength": 256
     },
     "holder": {
      "$ref": "#/components/schemas/Subject",
      "title": "持证主体 holder"
     }
    }
   },
   "LicenceState": {
    "title": "证照状态 state of a licence",
    "$comment": "standards 5.1 (P)",
    "type": "string",
    "enum": [
     "normal",
     "cancelled",
     "revoked",
     "expired"
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
   "MaterialGetType": {
    "title": "材料收取方式 how a material was taken in",
    "$comment": "L19 U; names P",
    "type": "string",
    "enum": [
     "paper",
     "upload",
     "scan",
     "licence"
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
    "$comment": "P",
    "type": "string",
    "enum": [
     "upload",
     "exempt",
     "later"
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
    "$comment": "L11 S",
    "type": "string",
    "enum": [
     "required",
     "optional",
     "deferrable"
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
   "Mobile": {
    "title": "手机号码 mobile number",
    "$comment": "B",
    "type": "string",
    "pattern": "^1[3-9][0-9]{9}$",
    "examples": [
     "13800000000"
    ]
   },
   "Moment": {
    "title": "时刻 moment",
    "description": "RFC 3339 date and time with offset; our own clock writes +08:00. 带时区的时刻。",
    "$comment": "P; GB39046 YYYYMMDDhhmmss and DDL datetime are adapter forms",
    "type": "string",
    "format": "date-time",
    "examples": [
     "2026-11-22T09:30:00+08:00"
    ]
   },
   "NodeType": {
    "title": "节点类型 place of a step",
    "$comment": "L17 SD S: 1–4",
    "type": "string",
    "enum": [
     "start",
     "middle",
     "end",
     "only"
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
   "OrgCode": {
    "title": "机构统一社会信用代码 organization code (USCC)",
    "description": "18 characters. Alphabet and check digit of government bodies are a warning, not an error: two of ten public codes break them. 机构代码校验位不符只作警告。",
    "$comment": "S2 form, check per standards 1.1 (P)",
    "type": "string",
    "pattern": "^[0-9A-Z]{18}$",
    "examples": [
     "11310000MB2F30661Y"
    ]
   },
   "Period": {
    "title": "时限 period",
    "$comment": "L8; national digits are uncertain (U), so units go by name",
    "type": "object",
    "required": [
     "value",
     "unit"
    ],
    "properties": {
     "value": {
      "title": "数值 value",
      "type": "integer",
      "minimum": 0
     },
     "unit": {
      "$ref": "#/components/schemas/PeriodUnit",
      "title": "单位 unit"
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
    "$comment": "L8 subset; digits U, names P",
    "type": "string",
    "enum": [
     "workingDay",
     "naturalDay",
     "hour"
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
     }
    }
   },
   "PersonName": {
    "title": "姓名 name",
    "description": "Separator is U+00B7 only. 间隔号只用 U+00B7。",
    "$comment": "S 民委发〔2016〕33号: at least 50 characters; GB39046 a..30 is too short (standards 0.2 #6)",
    "type": "string",
    "minLength": 1,
    "maxLength": 100,
    "examples": [
     "陈晓雨"
    ]
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
    "$comment": "L7 S2: 1, 2",
    "type": "string",
    "enum": [
     "immediate",
     "promised"
    ],
    "x-labels": {
     "immediate": {
      "zh": "即办件",
      "en": "handled at once"
     },
     "promised": {
      "zh": "承诺件",
      "en": "handled within the promised time"
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
    "$comment": "P",
    "type": "string",
    "enum": [
     "typed",
     "register",
     "licence",
     "computed"
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
    "$comment": "standards §4.2: details required for wire 2 and 1; first digit agrees with satisfaction",
    "type": "object",
    "required": [
     "satisfaction",
     "evalDetails"
    ],
    "properties": {
     "satisfaction": {
      "$ref": "#/components/schemas/Satisfaction",
      "title": "满意度 satisfaction"
     },
     "evalDetails": {
      "title": "评价明细 details",
      "type": "array",
      "maxItems": 50,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/EvaluationDetail"
      },
      "$comment": "L28"
     },
     "writingEvaluation": {
      "title": "文字评价 text",
      "type": "string",
      "maxLength": 500
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
    "$comment": "L23 S; provinces differ",
    "type": "string",
    "enum": [
     "basic",
     "intermediate",
     "advanced"
    ],
    "x-labels": {
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
    "$comment": "P",
    "type": "string",
    "enum": [
     "accepted",
     "duplicate",
     "returned",
     "retryLater"
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
      "const": "refuse"
     },
     "explain": {
      "title": "意见 explanation",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     }
    },
    "additionalProperties": false
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
      "const": "requestCorrection"
     },
     "deadline": {
      "$ref": "#/components/schemas/Date",
      "title": "补正期限 deadline"
     },
     "items": {
      "title": "补正项 items",
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
    "$comment": "L14 local digits (S/U); names P",
    "type": "string",
    "enum": [
     "certificate",
     "document",
     "none"
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
     "none": {
      "zh": "无",
      "en": "none"
     }
    }
   },
   "ResultType": {
    "title": "办结结果 result of a case",
    "$comment": "L21; national digits U, so names (P)",
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
    "$comment": "P",
    "type": "string",
    "enum": [
     "applicant",
     "officer",
     "supervisor"
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
    "$comment": "standards §3.1; cdBatch and isSync are transport columns and live in the batch",
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
      "$comment": "DDL row_guid S"
     },
     "cdOperation": {
      "$ref": "#/components/schemas/RowOperation",
      "title": "同步类型 operation",
      "$comment": "DDL cd_operation S; update and delete only after an insert was accepted"
     },
     "cdTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "同步时间 synchronised at",
      "$comment": "DDL cd_time S"
     },
     "dataSource": {
      "title": "数据来源 data source",
      "type": "string",
      "pattern": "^1[0-9]{2}$",
      "$comment": "S2: 1 and the two digits of the province"
     },
     "dataVersion": {
      "title": "数据版本 version of the row",
      "type": "integer",
      "minimum": 1,
      "maximum": 999999999,
      "$comment": "SD dataver, GD SJBBH S; grows by one when sent again; the maximum keeps it within 32 bits"
     },
     "sourceSystem": {
      "title": "来源系统 source system",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
      "$comment": "P"
     },
     "sourceSerial": {
      "title": "原系统流水 serial in the source system",
      "type": "string",
      "minLength": 1,
      "maxLength": 50,
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
    "description": "Stable for one logical row; never used for another one. 同一逻辑行始终不变，不得复用。",
    "$comment": "S DDL ≤50",
    "type": "string",
    "minLength": 1,
    "maxLength": 50
   },
   "RowOperation": {
    "title": "同步类型 operation of a row",
    "$comment": "DDL I/U/D S",
    "type": "string",
    "enum": [
     "insert",
     "update",
     "delete"
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
    "$comment": "P",
    "type": "object",
    "required": [
     "rowGuid",
     "dataVersion",
     "status"
    ],
    "properties": {
     "rowGuid": {
      "$ref": "#/components/schemas/RowGuid",
      "title": "记录唯一标识 row id"
     },
     "dataVersion": {
      "title": "数据版本 version of the row",
      "type": "integer",
      "minimum": 1
     },
     "status": {
      "$ref": "#/components/schemas/ReceiptStatus",
      "title": "状态 status"
     },
     "ruleId": {
      "title": "规则 rule",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "path": {
      "$ref": "#/components/schemas/JsonPointer",
      "title": "字段路径 path"
     },
     "message": {
      "title": "说明 message",
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     }
    },
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
    "$comment": "standards 0.2 #1: GB39046 A.8 counts 1=very satisfied, every rating interface 5=very satisfied; therefore by name, a raw digit is refused",
    "type": "string",
    "enum": [
     "verySatisfied",
     "satisfied",
     "basicallySatisfied",
     "dissatisfied",
     "veryDissatisfied"
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
    "type": "object",
    "required": [
     "value",
     "label"
    ],
    "properties": {
     "value": {
      "title": "值 value",
      "type": "string",
      "minLength": 1
     },
     "label": {
      "title": "名称 label",
      "type": "string",
      "minLength": 1
     },
     "help": {
      "title": "说明 help",
      "type": "string",
      "minLength": 1
     }
    }
   },
   "ScenarioQuestion": {
    "title": "情形问题 scenario question",
    "$comment": "ZF 情形 S, SEED2; shape P",
    "type": "object",
    "required": [
     "key",
     "title",
     "options"
    ],
    "properties": {
     "key": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "键 key"
     },
     "title": {
      "title": "问题 title",
      "type": "string",
      "minLength": 1
     },
     "help": {
      "title": "说明 help",
      "type": "string",
      "minLength": 1
     },
     "options": {
      "title": "选项 options",
      "type": "array",
      "minItems": 2,
      "items": {
       "$ref": "#/components/schemas/ScenarioOption"
      }
     },
     "askedWhen": {
      "$ref": "#/components/schemas/JsonLogic",
      "title": "提问条件 asked when"
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
    "$comment": "standards 4.1 S2: 1, 2",
    "type": "string",
    "enum": [
     "internet",
     "governmentNetwork"
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
    "description": "One thing one department decides on. 一个部门办理的一件事务。",
    "$comment": "standards §1.2, table up_task_general_basic (DDL S), the subset of this slice",
    "type": "object",
    "required": [
     "rowGuid",
     "itemKey",
     "taskName",
     "catalogCode",
     "taskCode",
     "taskType",
     "byLaw",
     "useLevel",
     "taskState",
     "taskVersion",
     "deptName",
     "deptCode",
     "legalPeriod",
     "promisePeriod",
     "acceptCondition",
     "handleFlow",
     "isFee",
     "projectType",
     "resultTypes",
     "minRealLevel",
     "linkWay",
     "superviseWay",
     "transactAddr",
     "transactTime",
     "formId",
     "sources"
    ],
    "properties": {
     "rowGuid": {
      "$ref": "#/components/schemas/RowGuid",
      "title": "记录唯一标识 row id",
      "$comment": "DDL S"
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key",
      "$comment": "P"
     },
     "taskName": {
      "title": "事项名称 item name",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "$comment": "DDL S ≤1000; GB39046 200"
     },
     "catalogCode": {
      "$ref": "#/components/schemas/CatalogCode",
      "title": "基本编码 catalogue code"
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code"
     },
     "taskHandleItem": {
      "$ref": "#/components/schemas/TaskHandleItem",
      "title": "业务办理项编码 handling item code"
     },
     "taskType": {
      "$ref": "#/components/schemas/TaskType",
      "title": "事项类型 item type",
      "$comment": "L1; = characters 3–4 of catalogCode"
     },
     "byLaw": {
      "title": "设定依据 legal basis",
      "type": "string",
      "minLength": 1,
      "$comment": "DDL S text; GB39046 1000; not blank for 01–10"
     },
     "useLevel": {
      "$ref": "#/components/schemas/UseLevel",
      "title": "行使层级 level of exercise",
      "$comment": "L2; = character 19 of taskCode"
     },
     "taskState": {
      "$ref": "#/components/schemas/TaskState",
      "title": "事项状态 state",
      "$comment": "L4"
     },
     "taskVersion": {
      "title": "事项版本 version",
      "type": "integer",
      "minimum": 1,
      "$comment": "DDL S; grows by one with each change"
     },
     "deptName": {
      "title": "实施主体 implementing body",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "$comment": "DDL S"
     },
     "deptCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "实施主体代码 code of the implementing body",
      "$comment": "= first 18 characters of taskCode"
     },
     "legalPeriod": {
      "$ref": "#/components/schemas/Period",
      "title": "法定办结时限 legal time limit",
      "$comment": "DDL anticipate_day"
     },
     "promisePeriod": {
      "$ref": "#/components/schemas/Period",
      "title": "承诺办结时限 promised time limit",
      "$comment": "DDL; not above legalPeriod; 0 or 1 for 即办件"
     },
     "acceptCondition": {
      "title": "受理条件 conditions of acceptance",
      "type": "string",
      "minLength": 1,
      "$comment": "DDL S"
     },
     "handleFlow": {
      "title": "办理流程 steps of handling",
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string",
       "minLength": 1
      },
      "$comment": "DDL S text; a list here (P)"
     },
     "isFee": {
      "title": "是否收费 fee charged",
      "type": "boolean",
      "$comment": "DDL S"
     },
     "projectType": {
      "$ref": "#/components/schemas/ProjectType",
      "title": "办件类型 type of handling",
      "$comment": "L7"
     },
     "resultTypes": {
      "title": "结果类型 kinds of result",
      "type": "array",
      "minItems": 1,
      "uniqueItems": true,
      "items": {
       "$ref": "#/components/schemas/ResultKind"
      },
      "$comment": "L14"
     },
     "resultName": {
      "title": "结果名称 name of the result",
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "$comment": "DDL S; AUD: name requires type"
     },
     "minRealLevel": {
      "$ref": "#/components/schemas/RealLevel",
      "title": "最低实名等级 least real-name level",
      "$comment": "P over L23"
     },
     "linkWay": {
      "title": "咨询方式 enquiries",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "$comment": "DDL S"
     },
     "superviseWay": {
      "title": "监督投诉方式 complaints",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "$comment": "DDL S; AUD: not the enquiry number"
     },
     "transactAddr": {
      "title": "办理地点 place",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "$comment": "DDL S"
     },
     "transactTime": {
      "title": "办理时间 opening hours",
      "type": "string",
      "minLength": 1,
      "maxLength": 500,
      "$comment": "DDL S"
     },
     "formId": {
      "title": "表单标识 form id",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "$comment": "P"
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
      "check": "itemCodes"
     },
     {
      "check": "itemPeriods"
     }
    ]
   },
   "ServiceRecord": {
    "title": "办件服务 service record",
    "$comment": "standards §4.1 (S2)",
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
      "$comment": "S2"
     },
     "serviceNumber": {
      "title": "服务次数 number of the service",
      "type": "integer",
      "minimum": 1,
      "maximum": 99,
      "$comment": "S2; unique with projectNo"
     },
     "serviceName": {
      "title": "服务名称 service",
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "$comment": "S2"
     },
     "serviceTime": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "服务时间 served at",
      "$comment": "S2"
     },
     "proStatus": {
      "$ref": "#/components/schemas/ServiceStatus",
      "title": "办件状态 status",
      "$comment": "S2"
     },
     "acceptDate": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "受理时间 accepted at",
      "$comment": "C"
     },
     "resultDate": {
      "$ref": "#/components/schemas/ExchangeMoment",
      "title": "办结时间 result date",
      "$comment": "C"
     },
     "taskCode": {
      "$ref": "#/components/schemas/TaskCode",
      "title": "实施编码 task code",
      "$comment": "S2"
     },
     "taskHandleItem": {
      "$ref": "#/components/schemas/TaskHandleItem",
      "title": "业务办理项编码 handling item code"
     },
     "taskName": {
      "title": "事项名称 item name",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000,
      "$comment": "S2"
     },
     "subMatter": {
      "title": "子事项 sub-matter",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "areaCode": {
      "$ref": "#/components/schemas/AreaCode12",
      "title": "区划 area code",
      "$comment": "S: 12 digits"
     },
     "orgCode": {
      "$ref": "#/components/schemas/OrgCode",
      "title": "部门代码 department code",
      "$comment": "S2; area12_USCC in some systems"
     },
     "orgName": {
      "title": "部门名称 department",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "userName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "申请人 user",
      "$comment": "S2"
     },
     "userProp": {
      "$ref": "#/components/schemas/UserProp",
      "title": "服务对象类型 type of user",
      "$comment": "L6-B"
     },
     "userPageType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "证件类型 certificate type",
      "$comment": "L15"
     },
     "certNo": {
      "$ref": "#/components/schemas/CertificateNumber",
      "title": "证件号码 certificate number",
      "$comment": "in the clear on the government network only"
     },
     "certKey": {
      "$ref": "#/components/schemas/Sha256",
      "title": "身份散列值 identity hash",
      "$comment": "C; algorithm not public (U)"
     },
     "handleUserName": {
      "title": "经办人 agent",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "handleUserPageType": {
      "$ref": "#/components/schemas/CertificateType",
      "title": "经办人证件类型 certificate type of the agent"
     },
     "handleUserPageCode": {
      "$ref": "#/components/schemas/CertificateNumber",
      "title": "经办人证件号码 certificate number of the agent"
     },
     "mobile": {
      "$ref": "#/components/schemas/Mobile",
      "title": "手机号码 mobile number"
     },
     "proManager": {
      "title": "经办人员 officer",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "proManagerNo": {
      "title": "经办人员工号 officer number",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "departmentName": {
      "title": "科室 section",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "projectType": {
      "$ref": "#/components/schemas/ProjectType",
      "title": "办件类型 type of handling",
      "$comment": "L7"
     },
     "promiseDay": {
      "title": "承诺时限（天） promised days",
      "type": "integer",
      "minimum": 0,
      "maximum": 999,
      "$comment": "S2"
     },
     "proChannel": {
      "$ref": "#/components/schemas/ServiceChannel",
      "title": "服务网络 network",
      "$comment": "S2"
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
    ]
   },
   "ServiceStatus": {
    "title": "服务时办件状态 status of the case at the service",
    "$comment": "standards 4.1 S2: 1–3",
    "type": "string",
    "enum": [
     "pending",
     "accepted",
     "finished"
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
   "Sha256": {
    "title": "SHA-256 摘要 SHA-256 digest",
    "description": "Lower-case hexadecimal. 小写十六进制。",
    "type": "string",
    "pattern": "^[0-9a-f]{64}$"
   },
   "SourceNote": {
    "title": "来源说明 source note",
    "description": "Where a part of the data comes from: S2 two sources, S one source, B background knowledge, U uncertain, P our proposal, example our own example. 数据各部分的来源与可信度。",
    "type": "object",
    "required": [
     "part",
     "source",
     "confidence"
    ],
    "properties": {
     "part": {
      "title": "所述部分 part",
      "type": "string",
      "minLength": 1
     },
     "source": {
      "title": "来源 source",
      "type": "string",
      "minLength": 1
     },
     "confidence": {
      "title": "可信度 confidence",
      "type": "string",
      "enum": [
       "S2",
       "S",
       "B",
       "U",
       "P",
       "example"
      ]
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
      "const": "1.0"
     },
     "id": {
      "title": "序号 decimal sequence, also the SSE id",
      "type": "string",
      "pattern": "^[0-9]{1,20}$"
     },
     "source": {
      "title": "来源 source",
      "type": "string",
      "minLength": 1,
      "maxLength": 500
     },
     "type": {
      "title": "类型 type",
      "type": "string",
      "pattern": "^cn\\.lianban\\.(case|application)\\.[a-z][A-Za-z]*$",
      "examples": [
       "cn.lianban.case.accepted"
      ]
     },
     "subject": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number"
     },
     "time": {
      "$ref": "#/components/schemas/Moment",
      "title": "时间 time"
     },
     "datacontenttype": {
      "title": "内容类型 content type",
      "const": "application/json"
     },
     "data": {
      "$ref": "#/components/schemas/StatusEventData",
      "title": "内容 data"
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
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number"
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key"
     },
     "taskName": {
      "title": "事项名称 item name",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     "deptName": {
      "title": "部门名称 department name",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "status": {
      "$ref": "#/components/schemas/CaseStatus",
      "title": "办件状态 case status"
     },
     "bundleStatus": {
      "$ref": "#/components/schemas/BundleStatus",
      "title": "一件事状态 bundle status"
     },
     "explain": {
      "title": "说明 explanation",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
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
      "const": "step"
     },
     "stepName": {
      "title": "环节名称 name of the step",
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "explain": {
      "title": "意见 explanation",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     }
    },
    "additionalProperties": false
   },
   "StepEvent": {
    "title": "业务动作 what a step decided",
    "$comment": "L17 S: 1, 2, 3",
    "type": "string",
    "enum": [
     "passed",
     "returned",
     "other"
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
     }
    }
   },
   "StepState": {
    "title": "环节状态 state of a step",
    "$comment": "GB39046 S: 1, 2",
    "type": "string",
    "enum": [
     "pending",
     "done"
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
    "description": "Whom an answer or a licence is about: applicant, mother, father, child, household. 所述主体。",
    "$comment": "P",
    "type": "string",
    "pattern": "^[a-z][A-Za-z0-9]*$",
    "examples": [
     "child"
    ]
   },
   "SubmittedMaterial": {
    "title": "提交的材料 submitted material",
    "type": "object",
    "required": [
     "materialKey",
     "mode"
    ],
    "properties": {
     "materialKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "材料键 material key"
     },
     "mode": {
      "$ref": "#/components/schemas/MaterialMode",
      "title": "提交方式 mode"
     },
     "fileIds": {
      "title": "文件标识 file ids",
      "type": "array",
      "maxItems": 50,
      "uniqueItems": true,
      "items": {
       "type": "string",
       "minLength": 1,
       "maxLength": 100
      }
     },
     "licenceId": {
      "$ref": "#/components/schemas/LicenceId",
      "title": "证照标识 licence id"
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
    "description": "31 characters: USCC of the implementing body 18, level 1, catalogue code 12. 实施主体代码18+行使层级1+基本编码12。",
    "$comment": "S2 practice 31; GB39046 says an..24 (standards 0.2 #2)",
    "type": "string",
    "pattern": "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z]$",
    "examples": [
     "11310000MB2F30661Y2312003564000"
    ]
   },
   "TaskHandleItem": {
    "title": "业务办理项编码 handling item code",
    "description": "Task code followed by two digits. 实施编码后加两位。",
    "$comment": "S sample",
    "type": "string",
    "pattern": "^[0-9A-Z]{18}[1-7][0-9]{4}[0-9A-Z]{2}[0-9]{5}[0-9A-Z][0-9]{2}$",
    "examples": [
     "11310000MB2F30661Y231200356400001"
    ]
   },
   "TaskState": {
    "title": "事项状态 state of an item",
    "$comment": "L4 S",
    "type": "string",
    "enum": [
     "inUse",
     "suspended",
     "cancelled"
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
     }
    }
   },
   "TaskType": {
    "title": "事项类型 type of an item",
    "$comment": "L1 S2; kept as digits because they are characters 3–4 of the catalogue code",
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
    "type": "object",
    "required": [
     "at",
     "kind",
     "title"
    ],
    "properties": {
     "at": {
      "$ref": "#/components/schemas/Moment",
      "title": "时间 at"
     },
     "kind": {
      "$ref": "#/components/schemas/CaseEventKind",
      "title": "事件 kind"
     },
     "title": {
      "title": "标题 title",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     },
     "explain": {
      "title": "说明 explanation",
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     },
     "by": {
      "title": "办理方 by",
      "type": "string",
      "minLength": 1,
      "maxLength": 200
     }
    }
   },
   "TrustLevel": {
    "title": "证照可信等级 trust level",
    "$comment": "L24 国办函〔2016〕108号 S",
    "type": "string",
    "enum": [
     "A",
     "B",
     "C",
     "D"
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
      "type": "string",
      "minLength": 1,
      "maxLength": 100
     },
     "fileName": {
      "title": "文件名 file name",
      "type": "string",
      "minLength": 1,
      "maxLength": 255
     },
     "mediaType": {
      "title": "媒体类型 media type",
      "type": "string",
      "minLength": 1,
      "maxLength": 127
     },
     "sizeBytes": {
      "title": "大小（字节） size in bytes",
      "type": "integer",
      "minimum": 0
     },
     "digest": {
      "$ref": "#/components/schemas/Sha256",
      "title": "摘要 SHA-256 digest"
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
    "$comment": "L6-B S2: 1–6, 9; standards 0.2 #3",
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
    "type": "object",
    "required": [
     "projectNo"
    ],
    "properties": {
     "projectNo": {
      "$ref": "#/components/schemas/ProjectNo",
      "title": "办件编号 case number"
     }
    },
    "additionalProperties": false
   },
   "WorklistEntry": {
    "title": "待办条目 worklist entry",
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
      "title": "办件编号 case number"
     },
     "itemKey": {
      "$ref": "#/components/schemas/ItemKey",
      "title": "事项键 item key"
     },
     "taskName": {
      "title": "事项名称 item name",
      "type": "string",
      "minLength": 1,
      "maxLength": 1000
     },
     "applicantName": {
      "$ref": "#/components/schemas/PersonName",
      "title": "申请人 applicant"
     },
     "status": {
      "$ref": "#/components/schemas/CaseStatus",
      "title": "状态 status"
     },
     "statusAt": {
      "$ref": "#/components/schemas/Moment",
      "title": "状态时间 status since"
     },
     "promiseDate": {
      "$ref": "#/components/schemas/Date",
      "title": "承诺办结日期 promised date"
     },
     "applicationId": {
      "title": "一件事办件编号 application id",
      "type": "string",
      "minLength": 1,
      "maxLength": 50
     },
     "version": {
      "title": "版本 version",
      "type": "integer",
      "minimum": 0
     }
    }
   }
  }
 }
};
