import { spawnSync } from 'node:child_process';

/** Whether this process may install Debian packages: root on a system with apt. */
export const canInstallDebianPackages = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** Installs Debian packages with apt. Errors: throws when apt fails, with the end of its output. */
export const installDebianPackages = (names: readonly string[]): void => {
  console.error(`Installing ${names.join(', ')} with apt …`);
  const apt = (args: readonly string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const update = apt(['update']);
  const install = apt(['install', '-y', '--no-install-recommends', ...names]);
  if (install.status === 0) return;
  const output = `${update.status === 0 ? '' : update.stderr}${install.stderr || install.stdout}`;
  throw new Error(`Failed to install ${names.join(', ')} with apt: ${output.slice(-600)} Install them by hand.`);
};
