#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { LianbanError } from '@lianban/contract';
import { addCheck } from './commands/check.ts';
import { addNew } from './commands/new.ts';
import { addRun } from './commands/run.ts';
import { addSandbox } from './commands/sandbox.ts';
import { addValidate } from './commands/validate.ts';

const program = new Command('lianban').description('Lianban 联办: connect a department to its integrated service platform.');
// Commands take this over when they are added: a wrong argument ends with 2, so that 1 is left for rows that are broken.
program.exitOverride();
addCheck(program);
addNew(program);
addRun(program);
addSandbox(program);
addValidate(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof LianbanError) {
    console.error(`${error.message} [${error.code}]`);
    process.exitCode = 2;
  } else throw error;
}
