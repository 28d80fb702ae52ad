import { currentRegions, retiredRegions } from '../generated/regions.ts';

export interface RegionEntry {
  name: string;
  from?: string;
  to?: string;
}

const readCurrent = (line: string, table: Map<string, RegionEntry>): void => {
  const [province = '', ...cities] = line.split('|');
  const start = province.slice(0, 2);
  table.set(`${start}0000`, { name: province.slice(2) });
  for (const group of cities) {
    const [city = '', ...counties] = group.split(',');
    table.set(`${start}${city.slice(0, 2)}00`, { name: city.slice(2) });
    for (const county of counties) table.set(`${start}${city.slice(0, 2)}${county.slice(0, 2)}`, { name: county.slice(2) });
  }
};

const readAll = (): ReadonlyMap<string, RegionEntry> => {
  const table = new Map<string, RegionEntry>();
  for (const line of currentRegions) readCurrent(line, table);
  for (const line of retiredRegions.split('|')) {
    const [code = '', name = '', from = '', to = ''] = line.split(',');
    table.set(code, { name, to, ...(from === '' ? {} : { from }) });
  }
  return table;
};

let loaded: ReadonlyMap<string, RegionEntry> | undefined;

/** All codes of six digits, unpacked when first asked for. */
export const loadRegions = (): ReadonlyMap<string, RegionEntry> => (loaded ??= readAll());
