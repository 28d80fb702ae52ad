#!/usr/bin/env node
import { Command } from 'commander';
import { LianbanError } from '@lianban/contract';
import { addRun } from './commands/run.ts';
import { addSandbox } from './commands/sandbox.ts';
import { addValidate } from './commands/validate.ts';

const program = new Command('lianban').description('Lianban 联办: connect a department to its integrated service platform.');
addRun(program);
addSandbox(program);
addValidate(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof LianbanError)) throw error;
  console.error(`${error.message} [${error.code}]`);
  process.exitCode = 2;
}
