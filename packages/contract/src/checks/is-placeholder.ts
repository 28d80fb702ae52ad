const words = new Set(['0', '无', '暂无', '没有', '不详', '未知', '测试', 'test', 'null', 'undefined', 'none', 'n/a', 'na', '-', '--', '/', '.', '*', 'x', 'xx', 'xxx']);

/** 占位内容: 0, 无, 测试, 111111 and the like. Source: standards §14 rule 1, seen in real data (§9 dirty reality). */
export const isPlaceholder = (text: string): boolean => words.has(text.trim().toLowerCase()) || /^(.)\1{3,}$/.test(text) || /^1?234567/.test(text);
