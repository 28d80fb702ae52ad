import type { Command } from 'commander';
import { validatorsByTable } from '@lianban/contract/validators';
import type { RuleProblem, Validator } from '@lianban/contract/validators';
import { CliError } from '../errors.ts';
import { readText } from '../read-text.ts';
import { systemClock } from '../system-clock.ts';

type Validate = Validator<unknown>;

const tables = new Map<string, Validate>(Object.entries(validatorsByTable));
const tableNames = [...tables.keys()].join(', ');

const shownProblems = 200;

/** `lianban validate <table> <file>`: checks canonical rows (NDJSON) on this machine, before anything is sent. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('Check canonical exchange rows (one JSON object a line) without sending anything')
    .argument('<table>', tableNames)
    .argument('<file>', 'an NDJSON file in UTF-8')
    .action((table: string, file: string) => {
      const validate = tables.get(table);
      if (!validate) throw new CliError('cli/invalid-argument', `Failed to validate: there is no table "${table}". Use one of: ${tableNames}.`, { table });
      const lines = readText(file).split(/\r?\n/).map((text, index) => ({ text, number: index + 1 })).filter(({ text }) => text.trim() !== '');
      let broken = 0;
      let found = 0;
      for (const { text, number } of lines) {
        const problems = judge(validate, text);
        if (problems.some(({ severity }) => severity === 'error')) broken += 1;
        for (const problem of problems) {
          found += 1;
          if (found <= shownProblems) console.log(describe(number, problem));
        }
      }
      if (found > shownProblems) console.log(`另有 ${found - shownProblems} 处问题未列出。`);
      if (lines.length === 0) console.log('文件里没有数据，请核对导出是否成功。');
      console.log(`共 ${lines.length} 行，合格 ${lines.length - broken} 行，不合格 ${broken} 行。`);
      process.exitCode = broken > 0 ? 1 : 0;
    });
}

const notJson: RuleProblem = {
  path: '', ruleId: 'row/not-json', severity: 'error',
  message: '这一行不是完整的 JSON', messageEn: 'This line is no complete JSON', hint: '请检查导出是否被截断。', hintEn: 'See whether the export was cut off.',
};

function judge(validate: Validate, text: string): RuleProblem[] {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    return [notJson];
  }
  const verdict = validate(row, { now: systemClock.now() });
  return verdict.valid ? verdict.warnings : verdict.problems;
}

function describe(line: number, { path, ruleId, severity, message, hint, maskedValue }: RuleProblem): string {
  const value = maskedValue === undefined ? '' : `（${maskedValue}）`;
  return `第 ${line} 行 ${path || '整行'} ${ruleId}${severity === 'warning' ? '（提醒）' : ''}：${message}${value}。${hint}`;
}
