import type { TaskType, UseLevel } from '../generated/types.ts';

export type ParsedTaskCode =
  | { valid: true; deptCode: string; useLevel: UseLevel; catalogCode: string; taskType: TaskType; handleItem?: string }
  | { valid: false; ruleId: 'row/task-code' };

const form = /^([0-9A-Z]{18})([1-7])(\d{2}(0[1-9]|10|20)[0-9A-Z]{2}\d{5}[0-9A-Z])(\d{2})?$/;

/**
 * 实施编码 (31) or 业务办理项编码 (33).
 * Shape: USCC of the implementing body 18, 行使层级 1, 基本编码 12, and two digits of the handling item if present. Source: standards §1.1 (S2).
 */
export const parseTaskCode = (text: string): ParsedTaskCode => {
  const parts = form.exec(text);
  if (parts === null) return { valid: false, ruleId: 'row/task-code' };
  const [, deptCode = '', useLevel, catalogCode = '', taskType, handleItem] = parts;
  return {
    valid: true,
    deptCode,
    useLevel: useLevel as UseLevel,
    catalogCode,
    taskType: taskType as TaskType,
    ...(handleItem === undefined ? {} : { handleItem }),
  };
};
