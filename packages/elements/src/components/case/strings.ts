import { defineStrings } from '../../strings/define-strings.ts';

/** Words shared by the elements that show cases 办件. */
export const caseStrings = defineStrings('case', {
  'zh-CN': {
    timeline: '办理过程',
    by: '经办：{by}',
    promise: '承诺{day}前办结',
    overdue: '已超期',
    dueSoon: '即将到期',
    projectNo: '办件编号',
    statusLine: '{task}：{status}',
    signInFirst: '请先登录',
    signInFirstHow: '登录后才能查看您的办件。',
    signIn: '统一身份认证登录',
    toAccept: '待受理',
    live: '实时更新',
    connecting: '正在连接',
    reconnecting: '连接中断，正在重新连接',
  },
  en: {
    timeline: 'History',
    by: 'Handled by {by}',
    promise: 'Promised by {day}',
    overdue: 'Overdue',
    dueSoon: 'Due soon',
    projectNo: 'Case number',
    statusLine: '{task}: {status}',
    signInFirst: 'Please sign in',
    signInFirstHow: 'Sign in to see your cases.',
    signIn: 'Sign in with unified identity',
    toAccept: 'To accept',
    live: 'Live',
    connecting: 'Connecting',
    reconnecting: 'Connection lost, connecting again',
  },
});
