/** What a person reads for a broken rule: the fault, and what to do. */
export interface RuleText {
  zh: string;
  en: string;
  hintZh: string;
  hintEn: string;
  /** Missing means `error`. */
  severity?: 'warning';
  /** The number of the rule in standards §14, 1–38, that the code belongs to. */
  invariant?: number;
  /** Says better what is wrong at its place than the schema's condition there, and is reported instead of it. */
  clearer?: true;
}
