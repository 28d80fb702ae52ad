import type { ExchangeTable } from '@lianban/contract';

/** What clerks call the exchange tables. */
export const tableNames: Record<ExchangeTable, string> = {
  caseAccept: '受理', caseStep: '环节', caseSpecialProcedure: '特别程序', caseCorrection: '补正', caseMaterial: '材料', caseResult: '办结',
  serviceRecord: '办件服务', evaluation: '评价', rectification: '差评整改', licenceRecord: '电子证照', bundleCase: '一件事办件',
};
