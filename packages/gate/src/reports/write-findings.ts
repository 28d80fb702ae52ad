import type { GateResult } from '../gate-result.ts';
import { openOutput } from './open-output.ts';

/** Writes the listed findings, one JSON object a line; when some were left out, the last line counts them. @throws GateError `gate/output-unwritable` */
export const writeFindings = async (file: string, { findings, omitted }: GateResult): Promise<void> => {
  const output = await openOutput(file);
  for (const finding of findings) await output.write(`${JSON.stringify(finding)}\n`);
  if (omitted > 0) await output.write(`${JSON.stringify({ omitted })}\n`);
  await output.end();
};
