import type { Addresses } from './addresses.ts';

/** What a trainer needs to see after the start: where to go, and as whom. */
export function printWelcome(addresses: Addresses, stateFolder: string): void {
  const rows: [string, string, string][] = [
    ['省平台 platform', addresses.platform.origin, 'start here; training accounts are listed on its sign-in page'],
    ['门户 portal', addresses.portal.origin, 'applicants: chen.xiaoyu (married), zhou.min (single mother), wang.jianguo'],
    ['综合窗口 window', `${addresses.portal.origin}/window.html`, 'officers: officer.hrss (人社), officer.medins (医保)'],
    ['卫健 health, no system', addresses.health.origin, 'officer: officer.health'],
    ['公安 police, old system', addresses.police.origin, 'clerk: hj01 (its own account), or from the platform by ticket as officer.police'],
    ['公安 connector', addresses.connector.origin, 'what was read, held back, sent and returned'],
    ['统计 statistics', `${addresses.platform.origin}/statistics`, 'the bulletin; no sign-in'],
  ];
  const width = Math.max(...rows.map(([, address]) => address.length));
  console.log('\nLianban 联办 demo: 新生儿出生一件事. Every password is "demo"; all people are invented.\n');
  for (const [name, address, hint] of rows) console.log(`  ${address.padEnd(width)}  ${name}: ${hint}`);
  console.log(`\nData: ${stateFolder} (kept; --reset begins anew). Ctrl-C stops.`);
}
