import type { Command } from 'commander';
import { CliError } from '../errors.ts';
import { writeTargetFolder } from '../new-target/write-target-folder.ts';

const namePattern = /^[a-z][a-z0-9-]{0,49}$/;

/** `lianban new target <name>`: the skeleton of a mapping for a receiver's front database (新的推送目标). */
export function addNew(program: Command): void {
  program
    .command('new')
    .description('Write the skeleton of something of your own')
    .command('target')
    .description('A mapping for a receiver\'s front database, with examples and a test')
    .argument('<name>', 'lower-case letters, digits and dashes, for example qinghe')
    .option('--folder <folder>', 'a new or empty folder; by default the name')
    .action((name: string, { folder = name }: { folder?: string }) => {
      if (!namePattern.test(name)) {
        throw new CliError('cli/invalid-argument', `Failed to write the target: "${name.slice(0, 60)}" is no name for one. Use lower-case letters, digits and dashes, and start with a letter.`);
      }
      const files = writeTargetFolder(name, folder);
      console.log(`已写入 ${folder}：${files.join('、')}`);
      console.log('下一步见其中的 README.md。');
    });
}
