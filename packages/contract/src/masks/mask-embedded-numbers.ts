import { maskIdNumber } from './mask-id-number.ts';
import { maskMobile } from './mask-mobile.ts';

/** Masks every ID number, USCC-like run of digits and mobile number that stands inside a longer text. 文本内号码脱敏 */
export const maskEmbeddedNumbers = (text: string): string =>
  text.replace(/\d{6,}[\dXx]?/g, (run) => (/^1[3-9]\d{9}$/.test(run) ? maskMobile(run) : run.length >= 15 ? maskIdNumber(run) : run));
