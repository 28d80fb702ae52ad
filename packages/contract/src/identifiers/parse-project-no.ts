import { isRealDate } from '../calendar/iso-date.ts';
import { isCleanNumber } from './is-clean-number.ts';
import { parseTaskCode } from './parse-task-code.ts';

export type ParsedProjectNo = { valid: true; form: 'taskCodeDateSerial'; taskCode: string; date: string; serial: string } | { valid: true; form: 'own' } | { valid: false };

/**
 * 办件编号. There is no national rule (U): any clean text of at most fifty characters is taken. The one form seen in several places, task code 31, date 8 and
 * serial 4, is taken apart. Units: `date` is `YYYY-MM-DD`. Source: standards §1.1 (S for the form).
 */
export const parseProjectNo = (text: string): ParsedProjectNo => {
  if (text.length > 50 || !isCleanNumber(text)) return { valid: false };
  const [, taskCode = '', year = '', month = '', day = '', serial = ''] = /^([0-9A-Z]{31})(\d{4})(\d{2})(\d{2})(\d{4})$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return isRealDate(date) && parseTaskCode(taskCode).valid ? { valid: true, form: 'taskCodeDateSerial', taskCode, date, serial } : { valid: true, form: 'own' };
};
