import { validateAgentAuthorization, validateBundle, validateLicenceRecord, validateOrganization, validateServiceItem } from '@lianban/contract/validators';
import { GateError } from '../errors.ts';

/** What the rules read of each kind of record; the rest of it may be missing or wrong. */
const kinds = {
  items: {
    validate: validateServiceItem,
    read: /^\/(?:taskVersion|taskState|projectType|minRealLevel|plan(?:Effective|Cancel)Date|promisePeriod(?:\/.*)?|resultTypes(?:\/\d+)?|materials(?:\/\d+(?:\/(?:materialName|isNeed))?)?|scenarios(?:\/\d+(?:\/options(?:\/\d+(?:\/materials(?:\/\d+)?)?)?)?)?)$/,
  },
  organizations: { validate: validateOrganization, read: /^\/(?:effective|cancel)Date$/ },
  licences: { validate: validateLicenceRecord, read: /^\/(?:holderCode|state|validFrom|validTo)$/ },
  authorizations: { validate: validateAgentAuthorization, read: /^\/(?:agentCert|agentEffDate|agentExpDate)$/ },
  bundles: { validate: validateBundle, read: /^\/members(?:\/\d+(?:\/(?:taskCode|optional))?)?$/ },
};

export type ReferenceKind = keyof typeof kinds;

/** Whether the rules can read an entry. @throws GateError `gate/reference-unreadable` with the place in the entry */
export const assertReadable = (kind: ReferenceKind, entry: object, file: string, code: string): void => {
  const { validate, read } = kinds[kind];
  const verdict = validate(entry);
  if (verdict.valid) return;
  const problem = verdict.problems.find(({ path, ruleId }) => ruleId.startsWith('schema/') && read.test(path));
  if (problem !== undefined) throw new GateError('gate/reference-unreadable', { file, cause: `${code.slice(0, 50)}${problem.path}: ${problem.messageEn}`, causeZh: `${code.slice(0, 50)} 的 ${problem.path}：${problem.message}` });
};
