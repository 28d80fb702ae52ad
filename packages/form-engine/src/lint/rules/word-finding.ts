import type { RuleText } from '@lianban/contract';

type Parameters = Readonly<Record<string, unknown>>;

const shownEntries = 8;
const shownCharacters = 80;

const shorten = (text: string): string => (text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text);

const toText = (value: unknown): string => shorten(typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? ''));

const show = (value: unknown, separator: string): string => {
  if (!Array.isArray(value)) return toText(value);
  return value.slice(0, shownEntries).map(toText).join(separator) + (value.length > shownEntries ? ' …' : '');
};

/** Fills `{name}` from the parameters. */
const fill = (template: string, params: Parameters, separator: string): string => template.replace(/\{(\w+)\}/g, (_, name: string) => show(params[name], separator));

/** The four sentences of one finding. */
export const wordFinding = ({ zh, en, hintZh, hintEn }: RuleText, params: Parameters): { message: string; messageEn: string; hint: string; hintEn: string } => ({
  message: fill(zh, params, '、'),
  messageEn: fill(en, params, ', '),
  hint: fill(hintZh, params, '、'),
  hintEn: fill(hintEn, params, ', '),
});
