import { nextNumber } from '../store/next-number.ts';
import type { Store } from '../store/open-store.ts';
import { toBeijingDate } from '../time/beijing-time.ts';

const compactDate = (now: string): string => toBeijingDate(now).replace(/-/g, '');

/** 办件编号: task code, date and a running number; 43 characters, as practice has it. */
export async function nextProjectNo(store: Store, taskCode: string, now: string): Promise<string> {
  const serial = await nextNumber(store, 'projectNo');
  return `${taskCode}${compactDate(now)}${String(serial).padStart(4, '0')}`;
}

/** 主题服务办件编码: place, date and a running number. */
export async function nextApplicationId(store: Store, areaCode: string, now: string): Promise<string> {
  const serial = await nextNumber(store, 'application');
  return `YJS${areaCode.slice(0, 6)}${compactDate(now)}${String(serial).padStart(6, '0')}`;
}

/** 补正告知书编号 */
export async function nextNoticeNo(store: Store, now: string): Promise<string> {
  const serial = await nextNumber(store, 'notice');
  return `BZ${compactDate(now)}${String(serial).padStart(5, '0')}`;
}
