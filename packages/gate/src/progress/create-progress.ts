import { cutToWidth } from '../reports/display-width.ts';
import { toCount, toDuration } from '../reports/words.ts';
import type { GateProgress } from '../gate-options.ts';

/** Where progress is shown: a terminal's standard error, or a log. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface ProgressView {
  show(progress: GateProgress): void;
  /** Takes the bar away. */
  end(): void;
}

const barWidth = 24;
const terminalEveryMs = 100;
const logEveryMs = 10_000;
const phases: Readonly<Record<GateProgress['phase'], string>> = { download: '下载', rows: '校验', relations: '跨行比对' };

/** 进度条. A bar with rate and time left on a terminal, a plain line every ten seconds elsewhere. */
export const createProgress = (output: ProgressOutput): ProgressView => {
  let shownMs = -Infinity;
  let startMs = 0;
  let current = '';
  const isTerminal = output.isTTY === true;
  return {
    show(progress) {
      const { elapsedMs, file, phase } = progress;
      if (current !== `${phase} ${file}`) {
        current = `${phase} ${file}`;
        startMs = elapsedMs;
      }
      if (elapsedMs - shownMs < (isTerminal ? terminalEveryMs : logEveryMs)) return;
      // A check that ends at once shows nothing in a log.
      if (!isTerminal && shownMs === -Infinity && elapsedMs < logEveryMs) return;
      shownMs = elapsedMs;
      const text = describe(progress, elapsedMs - startMs);
      output.write(isTerminal ? `\r\u001b[2K${cutToWidth(text, (output.columns ?? 80) - 1)}` : `${text}\n`);
    },
    end() {
      if (isTerminal && shownMs > -Infinity) output.write('\r\u001b[2K');
    },
  };
};

const describe = ({ file, phase, done, total, rows, elapsedMs }: GateProgress, ofFileMs: number): string => {
  const rate = rows > 0 && elapsedMs > 0 ? ` ${toCount(Math.round((rows / elapsedMs) * 1_000))} 行/秒` : '';
  const counted = rows > 0 ? ` ${toCount(rows)} 行` : '';
  if (total === undefined || total === 0) return `${phases[phase]} ${file}${counted}${rate}`;
  const share = Math.min(1, done / total);
  const full = Math.round(share * barWidth);
  const left = share > 0.01 && share < 1 ? ` 剩余约 ${toDuration((ofFileMs * (1 - share)) / share)}` : '';
  return `${phases[phase]} [${'█'.repeat(full)}${'░'.repeat(barWidth - full)}] ${String(Math.round(share * 100)).padStart(3)}%${counted}${rate}${left} ${file}`;
};
