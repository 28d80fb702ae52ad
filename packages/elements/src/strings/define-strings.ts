/** The languages every string table has. */
export type Locale = 'zh-CN' | 'en';

/** The names between braces in a string: `'已保存 {time}'` → `'time'`. */
export type ParamNames<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamNames<Rest> : never;

type ParamValues<S extends string> = { readonly [Name in ParamNames<S>]: string | number };
type Table = Readonly<Record<string, string>>;

/** One part's words in all languages. Keys and parameters are those of the Chinese table. */
export interface Strings<Z extends Table = Table> {
  readonly namespace: string;
  readonly tables: { readonly 'zh-CN': Z; readonly en: { readonly [K in keyof Z]: string } };
}

/** Words one key of a table; a key without parameters takes none. */
export type Translate<Z extends Table> = <K extends keyof Z & string>(
  key: K,
  ...params: [ParamNames<Z[K]>] extends [never] ? [] : [ParamValues<Z[K]>]
) => string;

/** Declares one part's words: the namespace names the part (`apply`), hosts override `apply.<key>`. */
export const defineStrings = <const Z extends Table>(
  namespace: string,
  tables: { 'zh-CN': Z; en: { readonly [K in keyof Z]: string } },
): Strings<Z> => ({ namespace, tables });

const overrides = new Map<string, string>();

/** Replaces single strings for the whole page, e.g. `overrideStrings('zh-CN', { 'apply.submit': '提交办理' })`. Call it before elements render. */
export const overrideStrings = (locale: Locale, strings: Readonly<Record<string, string>>): void => {
  for (const [key, value] of Object.entries(strings)) overrides.set(`${locale} ${key}`, value);
};

/** Words one key in one language, with `{name}` filled in. */
export const word = (strings: Strings, locale: Locale, key: string, params: Readonly<Record<string, string | number>> = {}): string => {
  const text = overrides.get(`${locale} ${strings.namespace}.${key}`) ?? strings.tables[locale][key] ?? strings.tables['zh-CN'][key] ?? key;
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));
};
