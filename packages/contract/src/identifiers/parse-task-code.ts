import type { UseLevel } from '../generated/types.ts';

/** The twelve characters of 基本编码, in parts. Names: `describeTaskCode`. */
export interface CatalogCodeParts {
  catalogCode: string;
  /** `00` national, or the first two digits of the province. */
  regionCode: string;
  /** Two digits of list L1; 11–19 and 21 on are extensions of places. */
  taskType: string;
  departmentCode: string;
  mainItem: string;
  /** `000`: no sub-items; `00Y`: a main item that has sub-items. */
  subItem: string;
}

export type ParsedCatalogCode = ({ valid: true } & CatalogCodeParts) | { valid: false; ruleId: 'row/task-code' };

export type ParsedTaskCode =
  | ({ valid: true; deptCode: string; useLevel: UseLevel; handleItem?: string } & CatalogCodeParts)
  | { valid: false; ruleId: 'row/task-code' };

const catalogForm = /^(\d{2})(\d{2})([0-9A-Z]{2})(\d{3})(\d{2}[0-9A-Z])$/;
const taskForm = /^([0-9A-Z]{18})([1-7])([0-9A-Z]{12})(\d{2})?$/;

const wholeForm = /^[0-9A-Z]{18}[1-7]\d{4}[0-9A-Z]{2}\d{5}[0-9A-Z]$/;

/** Whether a text is built like the 31 characters of an 实施编码; reads no parts. */
export const isTaskCode = (text: string): boolean => wholeForm.test(text);

/** 基本编码. Shape: region 2, 事项类型 2, department 2, main item 3, sub-item 3. Source: standards §1.1 (S; `00Y` B). */
export const parseCatalogCode = (text: string): ParsedCatalogCode => {
  const parts = catalogForm.exec(text);
  if (parts === null) return { valid: false, ruleId: 'row/task-code' };
  const [catalogCode, regionCode = '', taskType = '', departmentCode = '', mainItem = '', subItem = ''] = parts;
  return { valid: true, catalogCode, regionCode, taskType, departmentCode, mainItem, subItem };
};

/**
 * 实施编码 (31) or 业务办理项编码 (33).
 * Shape: USCC of the implementing body 18, 行使层级 1, 基本编码 12, and two digits of the handling item if present. Source: standards §1.1 (S2).
 * The check character of the body is not looked at: public item codes break it now and then.
 */
export const parseTaskCode = (text: string): ParsedTaskCode => {
  const parts = taskForm.exec(text);
  if (parts === null) return { valid: false, ruleId: 'row/task-code' };
  const [, deptCode = '', useLevel, catalogCode = '', handleItem] = parts;
  const catalog = parseCatalogCode(catalogCode);
  if (!catalog.valid) return catalog;
  return { ...catalog, deptCode, useLevel: useLevel as UseLevel, ...(handleItem === undefined ? {} : { handleItem }) };
};
