import { posix } from 'node:path';
import { isDateFormat } from './is-date-format.ts';
import type { XlsxPackage } from './open-package.ts';
import { parseWholeXml } from './parse-xml.ts';

/** What has to be known of a workbook before a sheet is read. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Days are counted from 1904, as old Macs did. */
  readonly is1904: boolean;
  /** By number of the cell style: whether its numbers are dates. */
  readonly isDateStyle: readonly boolean[];
  readonly sharedStrings: string | undefined;
}

const workbookPart = 'xl/workbook.xml';

const toPart = (target: string): string => (target.startsWith('/') ? target.slice(1) : posix.join('xl', target));

const readRelations = async (pack: XlsxPackage): Promise<Map<string, { part: string; type: string }>> => {
  const relations = new Map<string, { part: string; type: string }>();
  await parseWholeXml(await pack.open('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '', Type = '' }) => {
      if (name === 'Relationship') relations.set(Id, { part: toPart(Target), type: Type.slice(Type.lastIndexOf('/') + 1) });
    },
  });
  return relations;
};

const readStyles = async (pack: XlsxPackage, part: string | undefined): Promise<boolean[]> => {
  const formats = new Map<string, string>();
  const isDateStyle: boolean[] = [];
  if (part === undefined || !pack.has(part)) return isDateStyle;
  let isInCellStyles = false;
  await parseWholeXml(await pack.open(part), {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isInCellStyles = true;
      else if (name === 'xf' && isInCellStyles) {
        const id = attributes['numFmtId'] ?? '0';
        isDateStyle.push(isDateFormat(Number(id), formats.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return isDateStyle;
};

export const readWorkbook = async (pack: XlsxPackage): Promise<Workbook> => {
  const relations = await readRelations(pack);
  const sheets: { name: string; part: string }[] = [];
  let is1904 = false;
  await parseWholeXml(await pack.open(workbookPart), {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      const relation = relations.get(id);
      if (relation?.type === 'worksheet') sheets.push({ name: attributes['name'] ?? '', part: relation.part });
    },
  });
  const partOf = (type: string): string | undefined => [...relations.values()].find((relation) => relation.type === type)?.part;
  return { sheets, is1904, isDateStyle: await readStyles(pack, partOf('styles')), sharedStrings: partOf('sharedStrings') };
};
