import type { ServiceItem } from '@lianban/contract';
import { definitionKeys, loadDefinition } from '@lianban/contract/definitions';
import type { PlannedItem } from '../builders/case-plan.ts';

/** An item as the department keeps it, with the materials that its bundle asks for it. */
export type MonthItem = ServiceItem & PlannedItem;

const departmentCode = '11529900MB9Q000351';

/**
 * The items of 青禾市人力资源和社会保障局 in the national bundles, for persons and for enterprises, once each; besides them one that was
 * cancelled before the month, which no good case uses.
 */
export const loadMonthItems = async (): Promise<{ items: readonly MonthItem[]; cancelled: MonthItem }> => {
  const found = new Map<string, MonthItem>();
  for (const { bundle, items } of await Promise.all(definitionKeys.map(loadDefinition))) {
    for (const item of items.filter(({ deptCode }) => deptCode === departmentCode)) {
      const own = bundle.materials
        .filter(({ usedBy, requiredWhen }) => usedBy.includes(item.itemKey) && requiredWhen === undefined)
        .map(({ materialName, necessity }, index) => ({ materialName, isNeed: necessity === 'deferrable' ? ('optional' as const) : necessity, orderNum: index + 2 }));
      const materials = [{ materialName: '申请人身份证明', isNeed: 'required' as const, orderNum: 1 }, ...own];
      found.set(item.taskCode, { ...(item as unknown as MonthItem), materials, planEffectiveDate: '2024-01-01' });
    }
  }
  const items = [...found.values()];
  const [first] = items;
  if (first === undefined) throw new Error('Failed to load the items of a month: no bundle has an item of the department. Correct departmentCode.');
  const catalogCode = `${first.catalogCode.slice(0, 6)}999000`;
  const taskCode = `${first.deptCode}4${catalogCode}`;
  const cancelled: MonthItem = {
    ...first, rowGuid: 'month-cancelled-item', taskCode, catalogCode, taskHandleItem: `${taskCode}01`, taskName: '（已取消）就业失业登记证换发', taskState: 'cancelled', planCancelDate: '2025-12-31',
  };
  return { items, cancelled };
};
