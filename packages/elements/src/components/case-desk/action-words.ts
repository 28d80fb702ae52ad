import type { CaseActionName } from '@lianban/contract';
import type { Translate } from '../../strings/define-strings.ts';
import type { caseDeskStrings } from './strings.ts';

/** Words of the desk, as an element binds them. */
export type DeskWords = Translate<(typeof caseDeskStrings)['tables']['zh-CN']>;

/** The keys of one action's words: what it means, the button that does it, and what is said when it is done. */
export const actionWords = {
  accept: { how: 'acceptHow', do: 'acceptDo', done: 'acceptDone' },
  refuse: { how: 'refuseHow', do: 'refuseDo', done: 'refuseDone' },
  requestCorrection: { how: 'requestCorrectionHow', do: 'requestCorrectionDo', done: 'requestCorrectionDone' },
  step: { how: 'stepHow', do: 'stepDo', done: 'stepDone' },
  grant: { how: 'grantHow', do: 'grantDo', done: 'grantDone' },
  deny: { how: 'denyHow', do: 'denyDo', done: 'denyDone' },
} as const satisfies Record<CaseActionName, object>;

/** Actions that a person confirms once more: decisions 决定, and the correction list that can be sent only once. */
export const needsConfirmation = (action: CaseActionName): boolean => action !== 'accept' && action !== 'step';

/** Decisions against the applicant. */
export const isNegative = (action: CaseActionName): boolean => action === 'refuse' || action === 'deny';
