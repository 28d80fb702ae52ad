/** 交换行退回原因：面向部门技术人员。`zh` 说明问题，`hint` 说明如何修正。 */
export const EXCHANGE_RULES = {
  'exchange/case-unknown': {
    zh: '办件编号不存在、不属于本部门，或者尚未分办',
    hint: '请使用分办数据中的办件编号（projectNo）。',
  },
  'exchange/task-foreign': {
    zh: '实施编码与办件的事项不一致',
    hint: '请使用分办数据中的实施编码（taskCode）。',
  },
  'exchange/item-version': { zh: '事项名称或者版本与目录不一致', hint: '请按目录中的事项名称和版本填写。' },
  'exchange/project-type-differs': { zh: '办件类型与目录不一致', hint: '请按目录中的事项填写即办件或者承诺件。' },
  'exchange/org-foreign': { zh: '单位代码不是本部门的统一社会信用代码', hint: '请填写本部门的统一社会信用代码。' },
  'exchange/applicant-differs': { zh: '申请人与申请信息不一致', hint: '请使用分办数据中的申请人姓名和证件号码。' },
  'exchange/row-foreign': {
    zh: '该记录标识（rowGuid）已用于本部门的其他表或者办件',
    hint: '每条记录使用自己的标识，不得复用。',
  },
  'exchange/insert-again': {
    zh: '该记录已经接收，不能再次新增',
    hint: '内容有变化时，同步类型用“更新”并把数据版本加一。',
  },
  'exchange/delete-refused': { zh: '办件过程数据不能删除', hint: '内容有误时，用“更新”并把数据版本加一。' },
  'exchange/time-order': {
    zh: '时间早于办件的前一环节',
    hint: '申请、受理、环节、办结的时间应依次不早于前一项，请核对时间和系统时区。',
  },
  'exchange/result-final': { zh: '办件已办结，办结结果不能更改', hint: '办结结果以首次推送为准；确需更改请联系平台。' },
  'exchange/result-not-supported': {
    zh: '该办结结果与办件当前状态不符，或者平台暂不支持',
    hint: '请使用准予、不予、不予受理或者撤回。',
  },
  'exchange/certificate-number-taken': {
    zh: '该证照编号已用于另一份证照',
    hint: '请核对结果证照编号（resultCertNo），每份证照使用自己的编号。',
  },
  'exchange/acceptance-final': {
    zh: '办件已受理，受理状态不能改为不予受理',
    hint: '已受理的办件请推送办结数据（caseResult）说明结果。',
  },
  'exchange/accept-state-not-supported': {
    zh: '受理状态应为受理或者不予受理',
    hint: '需要补正时请推送补正表（caseCorrection）。',
  },
  'exchange/not-correctable': {
    zh: '补正项不是本事项的填报内容或者材料，申请人无法补正',
    hint: '填报内容写明统一表单中的位置（pointer），材料写明材料键（materialKey）。',
  },
  'exchange/status-ahead': { zh: '服务状态超前于办件状态', hint: '先推送受理、办结数据，再推送服务数据。' },
  'exchange/user-differs': {
    zh: '服务或者评价的对象不是申请人本人',
    hint: '请使用分办数据中的申请人姓名和身份散列值（certKey）；政务外网的服务数据也可以填写证件号码。',
  },
  'exchange/rating-not-by-applicant': {
    zh: '申请人可以在平台评价该办件，部门不能代为评价',
    hint: '无需推送该评价，由申请人本人在平台评价。',
  },
  'exchange/rating-twice': { zh: '该办件已经评价', hint: '一次服务只能评价一次。' },
  'exchange/rating-early': { zh: '办件尚未办结，或者评价时间早于服务时间', hint: '办结后再评价，请核对评价时间。' },
  'exchange/rating-of-withdrawn': {
    zh: '办件已由申请人撤回，没有可评价的服务',
    hint: '撤回的办件不作评价，请不要推送该评价。',
  },
  'exchange/rating-missing': { zh: '没有与整改对应的评价', hint: '请核对办件编号和评价次数（assessNumber），先有评价再推送整改。' },
  'exchange/rating-not-bad': { zh: '该评价不是差评，无需整改', hint: '只有“不满意”和“非常不满意”需要整改，请核对评价次数。' },
  'exchange/not-accepted': { zh: '办件尚未受理', hint: '先推送受理数据（caseAccept），再推送特别程序。' },
  'exchange/special-open': { zh: '特别程序尚未结束，或者结束晚于办结', hint: '先推送特别程序的结束时间和结果，再推送办结。' },
  'exchange/bundle-case-unknown': {
    zh: '一件事办件编号不存在，或者其中没有本部门的办件',
    hint: '请使用分办数据中的一件事办件编号（applicationId）。',
  },
  'exchange/bundle-differs': { zh: '一件事的编码、名称或者牵头部门与目录不一致', hint: '请按目录中的一件事填写。' },
  'exchange/bundle-single-unknown': { zh: '该办件不属于这个一件事办件', hint: '请使用分办数据中同一申请的办件编号（projectNo）。' },
  'exchange/licence-taken': { zh: '该证照标识已用于另一条记录', hint: '一张证照一条记录；内容有变化时，用“更新”并把数据版本加一。' },
  'case/illegal-event': { zh: '办件当前状态不允许这一环节', hint: '请按受理、环节、办结的顺序推送，补正只能告知一次。' },
  'batch/version-reused': {
    zh: '同一记录同一版本的内容与已接收的不同',
    hint: '内容有变化时，请把数据版本（dataVersion）加一。',
  },
  'batch/version-superseded': { zh: '已接收该记录的更新版本', hint: '无需再次推送旧版本。' },
  'batch/row-failed': { zh: '平台暂时未能处理该行', hint: '请稍后重新推送。' },
} as const;

export type ExchangeRule = keyof typeof EXCHANGE_RULES;
