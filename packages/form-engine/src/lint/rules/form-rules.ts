import type { RuleText } from '@lianban/contract';

/** What is wrong with a form: nobody could fill it in, the merge would ask twice, or it asks for more than the items need. */
export const formRules = {
  'lint/condition-cycle': { zh: '填报项互相决定是否显示，形成循环：{fields}', en: 'Fields decide each other’s visibility in a circle: {fields}', hintZh: '修改其中一项的显示条件。', hintEn: 'Change x-visible-when of one of them.' },
  'lint/unsupported-schema': { zh: '表单引擎不支持此处的写法“{keyword}”', en: 'The form engine does not read "{keyword}" here', hintZh: '改用 properties、required 和 x-visible-when。', hintEn: 'Write it with properties, required and x-visible-when.' },
  'lint/property-name': { zh: '填报项的名称“{name}”不能用：为空、带点号或是保留字', en: 'A property cannot be named "{name}"', hintZh: '用英文字母开头的简短名称，例如 childName。', hintEn: 'Use a plain word such as childName.' },
  'lint/bounds-crossed': { zh: '下限 {min} 大于上限 {max}，任何内容都填不进去', en: 'The lower bound {min} is above the upper bound {max}', hintZh: '核对上下限，可能写反了。', hintEn: 'Check the bounds, they may be swapped.' },
  'lint/enum-empty': { zh: '没有任何选项', en: 'There is no option', hintZh: '补充选项，或去掉 enum。', hintEn: 'Add options or remove enum.' },
  'lint/enum-duplicate': { zh: '选项“{value}”重复', en: 'The option "{value}" stands twice', hintZh: '删除重复的选项，并同步界面上的选项名称。', hintEn: 'Remove one, and its name in ui:enumNames.' },
  'lint/enum-wrong-type': { zh: '选项“{value}”不是声明的类型 {type}', en: 'The option "{value}" is not of type {type}', hintZh: '使选项与 type 一致，数字不要加引号。', hintEn: 'Make option and type agree.' },
  'lint/enum-names': { zh: '有 {options} 个选项，却有 {names} 个选项名称', en: 'There are {options} options and {names} names', hintZh: '使 ui:enumNames 与 enum 一一对应。', hintEn: 'Give ui:enumNames one name an option.' },
  'lint/enum-without-names': { zh: '选项没有中文名称，群众会看到代码“{value}”', en: 'Options have no Chinese names; people would read "{value}"', hintZh: '在 uiSchema 中用 ui:enumNames 写明中文名称。', hintEn: 'Name them in ui:enumNames of the uiSchema.', severity: 'warning' },
  'lint/pattern-invalid': { zh: '格式规则不是正确的正则表达式', en: 'The pattern is no regular expression', hintZh: '核对括号和转义；反斜杠在 JSON 中写两个。', hintEn: 'Check brackets; write a backslash twice in JSON.' },
  'lint/pattern-length': { zh: '格式规则与字符数要求冲突，任何内容都填不进去', en: 'No text of the allowed length fits the pattern', hintZh: '核对 pattern 与 minLength、maxLength：格式要求 {needs} 个字符。', hintEn: 'Compare pattern with minLength and maxLength: the pattern takes {needs} characters.' },
  'lint/type-unknown': { zh: '“{type}”不是数据类型', en: '"{type}" is no type', hintZh: '可用：string、number、integer、boolean、array、object。', hintEn: 'Use string, number, integer, boolean, array or object.' },
  'lint/type-missing': { zh: '没有写明数据类型', en: 'The type is missing', hintZh: '补充 type，例如 "string"。', hintEn: 'Add type, for example "string".', severity: 'warning' },
  'lint/unknown-schema-keyword': { zh: '不认识的关键字“{key}”，不会起作用', en: 'The keyword "{key}" is unknown and has no effect', hintZh: '核对拼写和大小写。最接近的：{known}。', hintEn: 'Check the spelling. The closest are {known}.', severity: 'warning' },
  'lint/title-missing': { zh: '填报项没有名称', en: 'The field has no title', hintZh: '用 title 写明群众看到的名称。', hintEn: 'Add a title.', severity: 'warning' },
  'lint/element-conflict': { zh: '与事项“{other}”表单中的同一数据元要求冲突（{keyword}），合并后会让群众填两次', en: 'It contradicts the same data element in the form of "{other}" ({keyword}): applicants would be asked twice', hintZh: '统一两处的类型、选项和格式，或改正 x-element。', hintEn: 'Make both agree, or correct x-element.' },
  'lint/element-meaning': { zh: '同一选项在事项“{other}”的表单中是另一种含义（{keyword}）', en: 'The same code means something else in the form of "{other}" ({keyword})', hintZh: '统一选项代码和名称。', hintEn: 'Make code and name agree.', severity: 'warning' },
  'lint/date-bound-unknown': { zh: '日期限制引用了任何表单都没有的填报项“{answer}”', en: 'The date limit names "{answer}", which no form asks', hintZh: '核对指针。最接近的：{known}。', hintEn: 'Check the pointer. The closest are {known}.' },
  'lint/form-too-long': { zh: '合并后的表单有 {count} 个填报项，太长', en: 'The merged form has {count} fields', hintZh: '删去能够共享取得的内容；一件事的表单一般不超过 {limit} 项。', hintEn: 'Leave out what registers know; {limit} are plenty.', severity: 'warning' },
  'lint/form-too-large': { zh: '表单的填报项超过 {limit} 个，其余没有检查', en: 'The forms have more than {limit} fields; the rest was not checked', hintZh: '请核对文件是否正确；这样的表单无法填写。', hintEn: 'Check the file: nobody can fill in such a form.' },
  'lint/form-unreadable': { zh: '表单引擎读不了这张表单', en: 'The form engine cannot read this form', hintZh: '对照新生儿出生一件事的表单核对结构。', hintEn: 'Compare it with a form of the newborn bundle.' },
  'lint/personal-data-unlisted': { zh: '收集了个人信息“{answer}”，但事项没有写明用途', en: 'It collects "{answer}" about a person, which the item does not list', hintZh: '事项办理确实需要的，加入事项的 usesPersonalData；不需要的，从表单中删去（个人信息最小必要）。', hintEn: 'Add it to usesPersonalData of the item if the decision needs it, else remove the field.' },
  'lint/personal-data-unused': { zh: '收集了个人信息“{answer}”，但没有条件、材料、预填或必填要求用到它', en: 'It collects "{answer}" about a person, which no condition, material, prefill or requirement uses', hintZh: '从表单中删去；确需收集的，写入事项的 usesPersonalData（个人信息最小必要）。', hintEn: 'Remove the field, or list it in usesPersonalData of the item.', severity: 'warning' },
  'lint/personal-data-not-asked': { zh: '写明使用“{answer}”，但事项的表单没有收集它', en: 'It lists "{answer}", which its form does not ask', hintZh: '从 usesPersonalData 中删去，或核对写法，例如 /mother/idNumber。', hintEn: 'Remove it, or check how it is written, for example /mother/idNumber.', severity: 'warning' },
} satisfies Record<string, RuleText>;
