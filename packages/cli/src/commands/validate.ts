import type { Command } from 'commander';
import { assertNodeVersion } from '../assert-node-version.ts';
// The gate itself is loaded when it is asked for: it needs what an older Node does not have, and every other command would need it too.
import type { ValidateFlags } from '../validation/run-validation.ts';

const collect = (value: string, values: string[]): string[] => [...values, value];

/** `lianban validate <file|folder|url>`: checks exchange rows on this machine, before anything is sent. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('推送前校验：在本机逐行、跨表检查交换数据，什么都不发送。Check exchange rows before anything is sent')
    .argument('[inputs...]', '文件、文件夹（每张表一个文件）或 https 地址；CSV、NDJSON、Excel')
    .option('--table <table>', '单个文件或查询是哪张表，如 caseAccept、up_pro_accept、办件受理')
    .option('--target <name>', '文件里的代码和日期按哪套标准书写，如 national；不写则为契约名称')
    .option('--encoding <name>', '指定编码 UTF-8 或 GB18030；不写则自动识别并全程确认')
    .option('--sheet <name>', 'Excel 工作表名；不写则取第一个')
    .option('--sql <url>', '从数据库读取：sqlite:<文件>、postgres://…、mysql://…（只读）')
    .option('--query <select>', '与 --sql 一起：一条 SELECT，或表名、视图名')
    .option('--items <path>', '参照数据：事项（JSON 文件或文件夹）')
    .option('--organizations <path>', '参照数据：机构')
    .option('--licences <path>', '参照数据：电子证照')
    .option('--authorizations <path>', '参照数据：经办人授权')
    .option('--bundles <path>', '参照数据：一件事')
    .option('--rectification-days <n>', '差评整改的工作日期限（各地不同）')
    .option('--incremental', '文件只含部分数据（如一天的变更），不要求引用的行都在文件里')
    .option('--report <file>', '写报告：.xlsx 或 .html，可写多次', collect, [])
    .option('--findings <file>', '把发现逐条写成 NDJSON')
    .option('--max-findings <n>', '最多列出多少条发现，默认 10000（计数始终完整）')
    .option('--max-per-rule <n>', '每条规则最多列出多少条，默认 1000')
    .option('--max-download <MB>', '下载的文件最多多少 MB，默认 2048')
    .option('--fix <out>', '把可以安全修正的（空格、分隔点、全半角、日期写法）写入新文件或文件夹')
    .option('--strict', '有提醒也算不通过')
    .option('--quiet', '不显示进度')
    .action(async (inputs: string[], flags: ValidateFlags) => {
      assertNodeVersion('validate');
      const { runValidation } = await import('../validation/run-validation.ts');
      process.exitCode = await runValidation(inputs, flags);
    });
}
