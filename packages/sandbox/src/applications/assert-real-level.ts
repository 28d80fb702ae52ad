import type { BundleDefinition, RealLevel } from '@lianban/contract';
import type { Account } from '../access/account.ts';
import { SandboxError } from '../errors.ts';

const ORDER: readonly RealLevel[] = ['basic', 'intermediate', 'advanced'];

/**
 * 实名等级: every chosen item may ask for a least level.
 * Errors: {@link SandboxError} `auth/real-level-too-low`.
 */
export function assertRealLevel({ items }: BundleDefinition, account: Account, itemKeys: readonly string[]): void {
  const refusing = items.find(
    (item) => itemKeys.includes(item.itemKey) && ORDER.indexOf(account.realLevel) < ORDER.indexOf(item.minRealLevel),
  );
  if (refusing === undefined) return;
  throw new SandboxError(
    'auth/real-level-too-low',
    `Failed to submit: item "${refusing.itemKey}" asks for level ${refusing.minRealLevel}, the account has ${account.realLevel}. Raise the level of the account first.`,
    { itemKey: refusing.itemKey, needed: refusing.minRealLevel, present: account.realLevel },
  );
}
