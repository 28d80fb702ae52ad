/** Text inside a table cell. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

/** A value as it stands in JSON, inside a table cell. */
export const code = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = [...text].length > 80 ? `${[...text].slice(0, 78).join('')} …` : text;
  return `\`${short.replaceAll('|', '\\|').replaceAll('`', "'")}\``;
};

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
];

/** `电子证照 licence` → its Chinese and its English part. */
export const splitTitle = (title: unknown): { zh: string; en: string } => {
  const [, zh = '', en = ''] = /^(.*?[\u4e00-\u9fff）]) ([A-Za-z0-9].*)$/u.exec(String(title)) ?? [undefined, String(title), ''];
  return { zh, en };
};
