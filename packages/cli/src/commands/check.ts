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
    .description('Check the definition of a bundle, or of several, before it is published')
    .argument('<folder>', 'a folder with bundle.json, items and forms, or a folder of such folders')
    .option('--lang <language>', languages.join(' or '), 'zh-CN')
    .option('--json', 'write the findings as JSON, for programs')
    .action((folder: string, { lang, json = false }: { lang: string; json?: boolean }) => {
      const language = languages.find((known) => known === lang);
      if (!language) throw new CliError('cli/invalid-argument', `Failed to check: there is no language "${lang}". Use ${languages.join(' or ')}.`, { lang });
      const folders = readBundleFolders(folder);
      const reports = lintBundles(folders);
      const checked = folders.flatMap(({ name }, index) => reports.slice(index, index + 1).map((report) => ({ name, ...report })));
      console.log(json ? JSON.stringify({ bundles: checked }, undefined, 2) : describeCheck(checked, language));
      process.exitCode = checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
    });
}
