import { lintBundles } from '@lianban/form-engine/lint';
import type { Command } from 'commander';
import { describeCheck } from '../definitions/describe-check.ts';
import { readBundleFolders } from '../definitions/read-bundle-folders.ts';
import { CliError } from '../errors.ts';

const languages = ['zh-CN', 'en'] as const;

/** `lianban check <folder>`: finds what is wrong with the definition of a bundle before anybody applies for it. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('检查一件事定义，不联网、不改动文件。Check the definition of a bundle, or of several, before it is published')
    .argument('<folder>', '含有 bundle.json、items、forms 的文件夹，或者存放多个这样的文件夹的文件夹')
    .option('--lang <language>', '结果的语言 zh-CN 或 en', 'zh-CN')
    .option('--json', '输出 JSON，供程序使用')
    .action((folder: string, { lang, json = false }: { lang: string; json?: boolean }) => {
      const language = languages.find((known) => known === lang);
      if (!language) throw new CliError('cli/invalid-argument', `Failed to check: there is no language "${lang}". Use ${languages.join(' or ')}.`, { lang });
      try {
        process.exitCode = check(folder, language, json);
      } catch (error) {
        if (language === 'en' || !(error instanceof CliError) || typeof error.details['zh'] !== 'string') throw error;
        console.error(`${error.details['zh']} [${error.code}]`);
        process.exitCode = 2;
      }
    });
}

/** Prints what was found; answers 1 when there are errors. */
function check(folder: string, language: (typeof languages)[number], json: boolean): 0 | 1 {
  const folders = readBundleFolders(folder);
  const reports = lintBundles(folders);
  const checked = folders.flatMap(({ name }, index) => reports.slice(index, index + 1).map((report) => ({ name, ...report })));
  console.log(json ? JSON.stringify({ bundles: checked }, undefined, 2) : describeCheck(checked, language));
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}
