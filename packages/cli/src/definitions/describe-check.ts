import type { LintFinding, LintReport } from '@lianban/form-engine/lint';

export type CheckedBundle = LintReport & { name: string };

/** Nobody reads more of one kind in one file, nor more in all; the counts stay exact. */
const shownOfAKind = 10;
const shownInAll = 300;

interface Words {
  severity: Readonly<Record<LintFinding['severity'], string>>;
  line(line: number, column: number): string;
  sentence(finding: LintFinding): string;
  remedy(finding: LintFinding): string;
  more(count: number): string;
  left(count: number): string;
  good: string;
  total(bundles: number, items: number, errors: number, warnings: number): string;
}

const zh: Words = {
  severity: { error: '错误', warning: '提醒' },
  line: (line, column) => `第 ${line} 行第 ${column} 列`,
  sentence: ({ label, message }) => `${label === '' ? '整个文件' : label}：${message}。`,
  remedy: ({ hint }) => `怎么改：${hint}`,
  more: (count) => `同类问题另有 ${count} 处，未列出。`,
  left: (count) => `问题较多，另有 ${count} 处未列出；改正后再检查一次。`,
  good: '没有发现问题。',
  total: (bundles, items, errors, warnings) => `共检查 ${bundles} 个一件事，${items} 个事项；错误 ${errors} 处，提醒 ${warnings} 处。`,
};

const en: Words = {
  severity: { error: 'error', warning: 'warning' },
  line: (line, column) => `line ${line}, column ${column}`,
  sentence: ({ labelEn, messageEn }) => `${labelEn === '' ? 'the file' : labelEn}: ${messageEn}.`,
  remedy: ({ hintEn }) => `What to do: ${hintEn}`,
  more: (count) => `${count} more of this kind are not listed.`,
  left: (count) => `${count} more are not listed; mend these and check again.`,
  good: 'Nothing is wrong.',
  total: (bundles, items, errors, warnings) => `${bundles} bundles with ${items} items checked: ${errors} errors, ${warnings} warnings.`,
};

/** What a person reads after a check: by bundle and file, each with line, place, reason and remedy; the counts come last. */
export function describeCheck(checked: readonly CheckedBundle[], language: 'zh-CN' | 'en'): string {
  const words = language === 'en' ? en : zh;
  const all = checked.flatMap(({ findings }) => findings);
  const lines: string[] = [];
  let shown = 0;
  for (const { name, bundleName, findings } of checked) {
    lines.push(bundleName === '' || bundleName === name ? `■ ${name}` : `■ ${bundleName}（${name}）`, ...(findings.length === 0 ? [`  ${words.good}`] : []));
    for (const file of new Set(findings.map((finding) => finding.file))) {
      if (shown >= shownInAll) break;
      const { listed, rest } = pickFindings(findings.filter((finding) => finding.file === file));
      shown += listed.length;
      lines.push('', `  ${name}/${file}`, ...listed.flatMap((finding) => describeFinding(finding, words)));
      for (const [code, count] of rest) lines.push(`    [${code}] ${words.more(count)}`);
    }
    lines.push('');
  }
  const files = new Set(checked.flatMap(({ findings }) => findings.map(({ file }) => file)));
  if (shown >= shownInAll && files.size > 1 && all.length > shown) lines.push(words.left(all.length - shown));
  const count = (severity: LintFinding['severity']): number => all.filter((finding) => finding.severity === severity).length;
  const items = checked.reduce((sum, { itemCount }) => sum + itemCount, 0);
  return [...lines, words.total(checked.length, items, count('error'), count('warning'))].join('\n');
}

/** The first few of every kind, and how many more there are of it. */
function pickFindings(found: readonly LintFinding[]): { listed: LintFinding[]; rest: [code: string, count: number][] } {
  const counts = new Map<string, number>();
  const listed = found.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= shownOfAKind;
  });
  return { listed, rest: [...counts].filter(([, count]) => count > shownOfAKind).map(([code, count]) => [code, count - shownOfAKind]) };
}

function describeFinding(finding: LintFinding, words: Words): string[] {
  const { severity, line, column, code } = finding;
  const place = line === undefined ? '' : `${words.line(line, column ?? 1)} `;
  return [`  ${words.severity[severity]} ${place}${words.sentence(finding)}`, `      ${words.remedy(finding)}  [${code}]`];
}
