import { PlatformError } from '@lianban/contract';
import { describe, expect, it } from 'vitest';
import { wordPlatformProblem } from './word-problem.ts';

const error = (code: string, status?: number, problem?: { title: string; detail?: string }): PlatformError =>
  new PlatformError(code, 'Failed to try: a test. Nothing to do.', {}, { ...(status === undefined ? {} : { status }), ...(problem === undefined ? {} : { problem: { type: 'about:blank', status: status ?? 500, code, ...problem } }) });

describe('wordPlatformProblem', () => {
  it.each([
    [error('platform/offline'), '网络连接已断开', 'retry'],
    [error('platform/session-ended'), '登录已过期', 'signIn'],
    [error('auth/token-invalid', 401), '登录已过期', 'signIn'],
    [error('sign-in/not-configured'), '本页面尚未配置登录方式', 'none'],
    [error('auth/role-missing', 403), '您没有查看这项内容的权限', 'none'],
    [error('application/not-found', 404), '没有找到这项内容', 'none'],
    [error('case/version-conflict', 412), '这项内容刚刚有了变化', 'retry'],
    [error('anything/else', 503), '系统繁忙', 'retry'],
    [new Error('a bug'), '平台服务暂时异常', 'retry'],
    [undefined, '平台服务暂时异常', 'retry'],
  ] as const)('words %s as “%s” with the remedy %s', (cause, title, remedy) => {
    expect(wordPlatformProblem(cause, 'zh-CN')).toMatchObject({ title, remedy });
  });

  it('shows the platform’s own Chinese words for a code it alone knows', () => {
    expect(wordPlatformProblem(error('rating/already-rated', 409, { title: '已经评价过了', detail: '每个办件评价一次。' }), 'zh-CN')).toMatchObject({ title: '已经评价过了', how: '每个办件评价一次。', code: 'rating/already-rated' });
  });

  it('does not show Chinese words to a reader of English', () => {
    expect(wordPlatformProblem(error('rating/already-rated', 409, { title: '已经评价过了' }), 'en').title).toBe('This has just changed');
  });

  it('words an English detail itself rather than show it to a reader of Chinese', () => {
    const worded = wordPlatformProblem(error('application/not-found', 404, { title: '没有找到这项申请', detail: 'Failed to load the application: there is none with this id.' }), 'zh-CN');
    expect(worded).toMatchObject({ title: '没有找到这项申请', code: 'application/not-found' });
    expect(worded.how).toMatch(/[\u4e00-\u9fff]/);
  });

  it('never shows the message of a programming error', () => {
    expect(JSON.stringify(wordPlatformProblem(new Error('secret 529900199306122044'), 'zh-CN'))).not.toContain('529900');
  });
});
