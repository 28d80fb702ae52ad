import type { Command } from 'commander';
import type { RuleProblem } from '@lianban/contract';
import * as validators from '@lianban/contract/validators';
import { CliError } from '../errors.ts';
import { readText } from '../read-text.ts';

const tables = {
  caseAccept: validators.validateCaseAccept,
  caseStep: validators.validateCaseStep,
  caseCorrection: validators.validateCaseCorrection,
  caseMaterial: validators.validateCaseMaterial,
  caseResult: validators.validateCaseResult,
  serviceRecord: validators.validateServiceRecord,
  evaluation: validators.validateEvaluation,
};

const shownProblems = 200;

/** `lianban validate <table> <file>`: checks canonical rows (NDJSON) on this machine, before anything is sent. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('Check canonical exchange rows (one JSON object a line) without sending anything')
    .argument('<table>', Object.keys(tables).join(', '))
    .argument('<file>', 'an NDJSON file in UTF-8')
    .action((table: string, file: string) => {
      const validate = (tables as Record<string, ((value: unknown) => { valid: true } | { valid: false; problems: RuleProblem[] }) | undefined>)[table];
      if (!validate) throw new CliError('cli/invalid-argument', `Failed to validate: there is no table "${table}". Use one of: ${Object.keys(tables).join(', ')}.`, { table });
      const lines = readText(file).split(/\r?\n/).map((text, index) => ({ text, number: index + 1 })).filter(({ text }) => text.trim() !== '');
      let broken = 0;
      let shown = 0;
      for (const { text, number } of lines) {
        const verdict = judge(validate, text);
        if (verdict.valid) continue;
        broken += 1;
        for (const problem of verdict.problems) {
          shown += 1;
          if (shown <= shownProblems) console.log(`第 ${number} 行 ${problem.path} ${problem.ruleId}：${problem.message} ${problem.hint}`);
        }
      }
      if (shown > shownProblems) console.log(`另有 ${shown - shownProblems} 处问题未列出。`);
      console.log(`共 ${lines.length} 行，合格 ${lines.length - broken} 行，不合格 ${broken} 行。`);
      process.exitCode = broken > 0 ? 1 : 0;
    });
}

function judge(validate: (value: unknown) => { valid: true } | { valid: false; problems: RuleProblem[] }, text: string): { valid: true } | { valid: false; problems: Pick<RuleProblem, 'path' | 'ruleId' | 'message' | 'hint'>[] } {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    return { valid: false, problems: [{ path: '', ruleId: 'row/not-json', message: '这一行不是完整的 JSON。', hint: '请检查导出是否被截断。' }] };
  }
  return validate(row);
}
