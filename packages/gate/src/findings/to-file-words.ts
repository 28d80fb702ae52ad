import type { JsonPointer } from '@lianban/contract';
import type { RuleProblem } from '@lianban/contract/validators';

/** What is said of a place, of a row by itself or of rows against rows. */
export type Said = Pick<RuleProblem, 'message' | 'messageEn' | 'hint' | 'hintEn' | 'params' | 'maskedValue'> & { readonly path: JsonPointer };

/** What a file calls things. */
export interface FileNames {
  columnAt(path: JsonPointer): string | undefined;
  titleAt(path: JsonPointer): string | undefined;
  /** A value as the file writes it; nothing where it writes it as the contract does. */
  show(path: JsonPointer, value: string): string | undefined;
}

/** Says it by the names and digits that stand in the file: its value, the field it is compared with, the code that would be right. */
export const toFileWords = <T extends Said>(said: T, { columnAt, titleAt, show }: FileNames): T => {
  const { path, params: { earlier, expected } = {}, maskedValue } = said;
  let words: Said = said;
  if (typeof earlier === 'string') {
    const [title, column] = [titleAt(`/${earlier}`) ?? earlier, columnAt(`/${earlier}`) ?? earlier];
    words = { ...words, message: words.message.replace(earlier, title), messageEn: words.messageEn.replace(earlier, column) };
  }
  const right = typeof expected === 'string' ? show(path, expected) : undefined;
  if (typeof expected === 'string' && right !== undefined) {
    const write = (text: string): string => text.replace(expected, right);
    words = { ...words, message: write(words.message), messageEn: write(words.messageEn), hint: write(words.hint), hintEn: write(words.hintEn) };
  }
  const shown = maskedValue === undefined ? undefined : show(path, maskedValue);
  return { ...said, ...words, ...(shown === undefined ? {} : { maskedValue: shown }) };
};
