import { maskEmbeddedNumbers } from '../masks/mask-embedded-numbers.ts';
import { maskIdNumber } from '../masks/mask-id-number.ts';
import { maskMobile } from '../masks/mask-mobile.ts';
import { maskName } from '../masks/mask-name.ts';

const maxShown = 60;

const masks: readonly (readonly [RegExp, (text: string) => string])[] = [
  [/(certNo|certKey|PageCode|idNumber|contactCode|licenceId|resultCertNo|holderCode|agentCert|certificate(Number|SourceId|Sno|Key)|trustAcctNo)$/i, maskIdNumber],
  [/mobile|phone/i, maskMobile],
  [/((applyer|user|contact|legal|holder|agent)Name|holder|receiver|notifier|handler|handleUser|proManager|^name)$/i, maskName],
  [/(address|writingEvaluation|revisitResult|birthday|email)$/i, maskName],
];

const readPath = (value: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((part, step) => {
      const key = step.replace(/~1/g, '/').replace(/~0/g, '~');
      return typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[key] : undefined;
    }, value);

/**
 * 脱敏值. The value at `path` as it may be shown to the clerk who repairs it: identity fields masked by kind, numbers inside texts too,
 * lists and objects not at all. Nothing when there is no value.
 */
export const toMaskedValue = (value: unknown, path: string): string | undefined => {
  const found = readPath(value, path);
  if (typeof found === 'boolean' || found === null) return String(found);
  if (typeof found !== 'string' && typeof found !== 'number') return undefined;
  const text = String(found);
  // A column of a front database is the same name with underscores.
  const field = path.slice(path.lastIndexOf('/') + 1).replace(/_/g, '');
  const mask = masks.find(([pattern]) => pattern.test(field))?.[1] ?? maskEmbeddedNumbers;
  const masked = mask(text);
  return masked.length > maxShown ? `${masked.slice(0, maxShown)}…` : masked;
};
