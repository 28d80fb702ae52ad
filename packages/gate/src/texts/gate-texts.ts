import entries from '../../errors.json' with { type: 'json' };
import type { GateCode } from './gate-code.ts';

/** 一个代码的中英文说明与处理建议；`{…}` is filled from the details. */
export interface GateText {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  readonly remedyEn: string;
  readonly remedyZh: string;
}

// errors.json is the one source of the texts; a test holds that it has exactly the codes of GateCode.
export const gateTexts = Object.fromEntries(entries.map((entry) => [entry.code, entry])) as Readonly<Record<GateCode, GateText>>;

/** Fills `{name}` from the details; a name without a value stays, so that a test sees it. */
export const fillText = (template: string, details: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
