import { spawnSync } from 'node:child_process';

import { canInstallDebianPackages, installDebianPackages } from './install-debian-packages.ts';

const hasChineseFont = (): boolean => {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
};

let isSeenTo = false;

/** Sees to a font with Chinese glyphs; without one, pages show boxes and measure wrong. Only warns when it cannot; looks once. */
export const ensureChineseFonts = (): void => {
  if (isSeenTo || process.platform !== 'linux') return;
  isSeenTo = true;
  if (hasChineseFont()) return;
  if (canInstallDebianPackages()) installDebianPackages(['fontconfig', 'fonts-noto-cjk']);
  else console.error('No font with Chinese glyphs found: pages will show boxes. Install fonts-noto-cjk.');
};
