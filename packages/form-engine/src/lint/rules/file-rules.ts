import type { RuleText } from '@lianban/contract';

/** What is wrong with the files of a definition before anything is understood. */
export const fileRules = {
  'lint/not-utf8': { zh: '文件不是 UTF-8 编码的文本', en: 'The file is no UTF-8 text', hintZh: '用记事本等编辑器“另存为”，编码选 UTF-8。', hintEn: 'Save it again as UTF-8.' },
  'lint/not-json': { zh: '不是正确的 JSON，这里读不下去：“{found}”', en: 'It is not JSON, reading stopped at "{found}"', hintZh: '检查这一行和上一行：常见原因是多了或少了逗号、引号、括号，或用了中文标点。', hintEn: 'Look at this line and the one before: a comma, quote or bracket is missing or too many, or a full-width sign was typed.' },
  'lint/file-too-large': { zh: '文件超过 {limit} MB', en: 'The file is larger than {limit} MB', hintZh: '定义文件只放文字，图片等附件请另行存放。', hintEn: 'Keep pictures and attachments out of the definition.' },
  'lint/too-deep': { zh: '内容嵌套超过 {limit} 层', en: 'It is nested deeper than {limit} levels', hintZh: '请减少嵌套。', hintEn: 'Nest less.' },
  'lint/duplicate-json-key': { zh: '名称“{key}”在同一处写了两次，只有后一个有效', en: 'The name "{key}" stands twice; only the last one counts', hintZh: '删除多余的一个，或改成正确的名称。', hintEn: 'Remove one, or give it its right name.' },
  'lint/no-bundle-file': { zh: '缺少 bundle.json，或它不是一个 JSON 对象', en: 'bundle.json is missing or is no JSON object', hintZh: '在该文件夹中加入 bundle.json，可以参照新生儿出生一件事。', hintEn: 'Add bundle.json; the newborn bundle shows how.' },
  'lint/not-an-object': { zh: '文件内容应当是一个 JSON 对象（以 { 开头）', en: 'The file should hold one JSON object', hintZh: '每个事项、每张表单各一个文件，内容写在一对大括号中。', hintEn: 'Write each item and each form as one object in a file of its own.' },
  'lint/unused-file': { zh: '这个文件不会被读取', en: 'Nothing reads this file', hintZh: '定义由 bundle.json、items 和 forms 文件夹中的 .json 文件组成；请移到正确位置或删除。', hintEn: 'A definition is bundle.json and the .json files in items and forms. Move or remove it.', severity: 'warning' },
  'lint/file-name': { zh: '文件名与事项键不一致，应为 {expected}', en: 'The file is not named after its item key: {expected}', hintZh: '改文件名或改 itemKey，使两者一致。', hintEn: 'Rename the file or the item key.', severity: 'warning' },
  'lint/unknown-key': { zh: '契约中没有“{key}”这个名称', en: 'The contract knows no "{key}" here', hintZh: '核对拼写和大小写。最接近的名称：{known}。', hintEn: 'Check the spelling. The closest names are {known}.', severity: 'warning' },
} satisfies Record<string, RuleText>;
