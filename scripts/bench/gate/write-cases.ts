import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { caseAcceptRow, testPeople } from '@lianban/testkit';

const blockLength = 1 << 20;

/** Writes a CSV of accepted cases, each with its own id and number, every column that a department usually fills. */
export const writeCases = async (file: string, rows: number): Promise<void> => {
  const { idNumber } = testPeople.mother;
  const base = caseAcceptRow({ projectName: '关于出生登记的申请', contactName: '陈小明', contactType: '111', contactCode: idNumber, contactMobile: '13800000000', address: '青禾市稻香区丰收路18号', areaCode: '529900' });
  const fields = Object.keys(base);
  const out = createWriteStream(file);
  let block = `${fields.join(',')}\n`;
  for (let index = 0; index < rows; index += 1) {
    const row: Record<string, unknown> = { ...base, rowGuid: `accept-${index}`, projectNo: `11529900MB9Q0002764000709901000${20_260_302}${String(index).padStart(8, '0')}` };
    block += `${fields.map((field) => String(row[field])).join(',')}\n`;
    if (block.length < blockLength) continue;
    if (!out.write(block)) await once(out, 'drain');
    block = '';
  }
  out.end(block);
  await finished(out);
};
