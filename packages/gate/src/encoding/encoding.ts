/** The encodings a department's export comes in; any other is refused, never guessed. */
export type Encoding = 'utf-8' | 'gb18030';

/** As a person calls it. */
export const encodingNames: Readonly<Record<Encoding, string>> = { 'utf-8': 'UTF-8', gb18030: 'GB 18030' };

const spellings: Readonly<Record<string, Encoding>> = { utf8: 'utf-8', gb18030: 'gb18030', gbk: 'gb18030', gb2312: 'gb18030', cp936: 'gb18030', ansi: 'gb18030' };

/** 编码名称: `UTF-8`, `GBK`, `gb18030` … GB 18030 holds GBK and GB 2312 whole. */
export const parseEncoding = (text: string): Encoding | undefined => spellings[text.toLowerCase().replace(/[^a-z0-9]/g, '')];
