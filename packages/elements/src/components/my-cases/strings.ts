import { defineStrings } from '../../strings/define-strings.ts';

/** Words of `<lianban-my-cases>`. */
export const myCasesStrings = defineStrings('my-cases', {
  'zh-CN': {
    title: '我的办件',
    count: '共 {count} 件',
    submitted: '{day}提交',
    number: '申请编号',
    progress: '已办结 {finished} 项，共 {total} 项',
    finished: '已办结 {finished}/{total} 项',
    open: '查看进度',
    openNamed: '查看进度：{name}，申请编号 {number}',
    correct: '去补正',
    correctNamed: '去补正：{name}，申请编号 {number}',
    correctionTitle: '有内容需要您补正',
    correctionHow: '请在期限内一次补齐，逾期可能影响办理。',
    empty: '还没有办件',
    emptyHow: '提交“一件事”申请后，可以在这里随时查看每个事项的进度。',
  },
  en: {
    title: 'My applications',
    count: '{count} in total',
    submitted: 'Submitted {day}',
    number: 'Application',
    progress: '{finished} of {total} items finished',
    finished: '{finished}/{total} finished',
    open: 'See progress',
    openNamed: 'See progress of {name}, application {number}',
    correct: 'Correct now',
    correctNamed: 'Correct now: {name}, application {number}',
    correctionTitle: 'Something has to be corrected',
    correctionHow: 'Please complete it before the deadline.',
    empty: 'Nothing here yet',
    emptyHow: 'Once you have applied, you can follow every item here.',
  },
});
