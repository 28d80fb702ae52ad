import type { BundleItem, CodeList, Organization } from '@lianban/contract';
import { labels, labelsEn } from '@lianban/contract';
import type { PlatformServices } from '../platform-services.ts';

export interface ItemQuery {
  /** Only the items of this body. */
  deptCode?: string | undefined;
  /** Task code of the last item that the caller has. */
  after?: string | undefined;
  limit: number;
}

/** The items of the catalogue by task code, each once however many bundles it belongs to; `next` while there are more. */
export function listItems({ definitions }: Pick<PlatformServices, 'definitions'>, { deptCode, after = '', limit }: ItemQuery): { items: BundleItem[]; next?: string } {
  const byCode = new Map<string, BundleItem>();
  for (const { items } of definitions.values()) for (const item of items) if (!byCode.has(item.taskCode)) byCode.set(item.taskCode, item);
  const wanted = [...byCode.values()]
    .filter((item) => item.taskCode > after && (deptCode === undefined || item.deptCode === deptCode))
    .sort((left, right) => (left.taskCode < right.taskCode ? -1 : 1));
  const items = wanted.slice(0, limit);
  const last = items[items.length - 1];
  return last === undefined || wanted.length <= limit ? { items } : { items, next: last.taskCode };
}

/** Every body that leads, assists or decides in a bundle. */
export function listOrganizations({ definitions }: Pick<PlatformServices, 'definitions'>): Organization[] {
  const byCode = new Map<string, Organization>();
  for (const { bundle, items } of definitions.values()) {
    const withItems = new Set(items.map((item) => item.deptCode));
    for (const { deptCode, deptName } of [bundle.leadDept, ...bundle.assistDepts]) {
      const existTask = withItems.has(deptCode) || (byCode.get(deptCode)?.existTask ?? false);
      byCode.set(deptCode, { orgName: deptName, creditCode: deptCode, orgCode: deptCode.slice(8, 17), existTask, areaCode: bundle.areaCode });
    }
  }
  return [...byCode.values()].sort((left, right) => (left.creditCode < right.creditCode ? -1 : 1));
}

/** The code lists that rows travel with. */
export function listCodeLists(): CodeList[] {
  return Object.entries(labels).map(([list, names]) => ({
    list,
    codes: Object.entries(names as Record<string, string>).map(([code, zh]) => ({ code, zh, en: (labelsEn[list as keyof typeof labelsEn] as Record<string, string>)[code] ?? code })),
  }));
}
