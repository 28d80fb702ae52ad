import type { JsonPointer } from '../generated/types.ts';
import { fillHint, fillMessage } from '../rules/fill-text.ts';
import type { RuleText } from '../rules/rule-text.ts';
import { ruleTexts } from '../rules/word-problem.ts';
import type { RuleCode } from '../rules/word-problem.ts';
import { toMaskedValue } from '../validators/masked-value.ts';
import type { InvariantFinding } from './invariant-finding.ts';
import type { Origin } from './record.ts';

/** Words a finding. The value shown is one of the kept fields, which hold no number of a person. */
export const toFinding = (ruleId: RuleCode, record: Origin, path: JsonPointer, params?: Readonly<Record<string, unknown>>): InvariantFinding => {
  const text: RuleText = ruleTexts[ruleId];
  const { table, rowGuid, file, line } = record;
  const maskedValue = toMaskedValue(record, path);
  return {
    invariant: text.invariant ?? 0,
    ruleId,
    severity: text.severity ?? 'error',
    table,
    rowGuid,
    path,
    ...(params === undefined ? {} : { params }),
    place: { ...(file === '' ? {} : { file }), ...(line < 0 ? {} : { line }) },
    message: fillMessage(text, params),
    messageEn: fillMessage(text, params, 'en'),
    hint: fillHint(text, params),
    hintEn: fillHint(text, params, 'en'),
    ...(maskedValue === undefined ? {} : { maskedValue }),
  };
};
