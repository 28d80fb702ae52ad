import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainDeadline } from './explain-deadline.ts';
import type { TimeLimit } from './time-limit.ts';

const guides = [
  { language: 'zh', file: 'time-limits.zh-CN.md', by: (source: string): string => `（依据：${source}）` },
  { language: 'en', file: 'time-limits.en.md', by: (source: string): string => ` (By: ${source})` },
] as const;

describe('the guide to time limits', () => {
  it.each(guides)('prints in $file what its example prints', ({ language, file, by }) => {
    const guide = readFileSync(new URL(`../../../../docs/guides/${file}`, import.meta.url), 'utf8');
    const block = (kind: string): string => new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';
    const { steps, dueDate } = explainDeadline(JSON.parse(block('json')) as TimeLimit);
    const lines = steps.map((step) => step[language] + (step.source === undefined ? '' : by(step.source)));
    expect(block('text')).toBe(`${lines.join('\n')}\n`);
    expect(guide).toContain(`\`dueDate\`${language === 'zh' ? ' 是 ' : ' is '}\`${dueDate}\``);
  });
});
