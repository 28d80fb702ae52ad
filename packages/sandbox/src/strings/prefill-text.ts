/** 预填来源与原因：面向办事人。 */
export const PREFILL_TEXT = {
  identity: '统一身份认证',
  switchedOff: '该数据来源暂时无法使用，请自行填写或者上传材料。',
} as const;
