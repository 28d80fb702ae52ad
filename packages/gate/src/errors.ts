import { LianbanError } from '@lianban/contract';
import type { GateCode } from './texts/gate-code.ts';
import { fillText, gateTexts } from './texts/gate-texts.ts';

type Details = Readonly<Record<string, string | number>>;

/**
 * What stops the reading of an input, or the whole check. The one error class of `@lianban/gate`.
 * `message` is for developers and logs; `messageZh` and `hintZh` are what the person at the terminal reads.
 */
export class GateError extends LianbanError<GateCode> {
  /** 中文：出了什么问题. */
  readonly messageZh: string;
  /** 中文：怎么办. */
  readonly hintZh: string;

  constructor(code: GateCode, details: Details = {}, options: { cause?: unknown } = {}) {
    const { en, zh, remedyEn, remedyZh } = gateTexts[code];
    super(code, `Failed to validate: ${fillText(en, details)}. ${fillText(remedyEn, details)}.`, details, options);
    this.messageZh = fillText(zh, details);
    this.hintZh = fillText(remedyZh, details);
  }
}
