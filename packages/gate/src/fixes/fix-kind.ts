/** 安全修正的种类: none changes what a value says, only how it is written. */
export const fixNames = {
  space: '空格',
  separator: '姓名分隔点',
  width: '全角转半角',
  case: '小写转大写',
  date: '日期写法',
} as const;

export type FixKind = keyof typeof fixNames;
