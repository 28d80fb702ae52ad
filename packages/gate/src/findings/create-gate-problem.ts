import type { JsonPointer, Severity } from '@lianban/contract';
import type { RuleProblem } from '@lianban/contract/validators';
import type { GateCode } from '../texts/gate-code.ts';
import { fillText, gateTexts } from '../texts/gate-texts.ts';

const warnings: ReadonlySet<GateCode> = new Set(['gate/unknown-column', 'gate/no-rows', 'gate/group-too-large', 'gate/file-changed']);

export const toGateSeverity = (code: GateCode): Severity => (warnings.has(code) ? 'warning' : 'error');

export interface GateProblemPlace {
  readonly path?: JsonPointer;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly maskedValue?: string | undefined;
}

/** A problem of the gate itself in the shape of the validators' problems, worded from errors.json. */
export const createGateProblem = (code: GateCode, { path = '', details = {}, maskedValue }: GateProblemPlace = {}): RuleProblem => {
  const { zh, en, remedyZh, remedyEn } = gateTexts[code];
  return {
    path,
    ruleId: code,
    severity: toGateSeverity(code),
    message: fillText(zh, details),
    messageEn: fillText(en, details),
    hint: `${fillText(remedyZh, details)}。`,
    hintEn: `${fillText(remedyEn, details)}.`,
    ...(maskedValue === undefined ? {} : { maskedValue }),
  };
};
