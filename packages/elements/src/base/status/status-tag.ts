import type { TemplateResult } from 'lit';
import type { BundleStatus, CaseStatus } from '@lianban/contract';
import { baseStrings } from '../../strings/base-strings.ts';
import { word } from '../../strings/define-strings.ts';
import type { Locale, Strings } from '../../strings/define-strings.ts';
import { tag } from '../tag/tag.ts';
import type { Tone } from '../tag/tag.ts';

type BaseKey = keyof (typeof baseStrings)['tables']['zh-CN'];

const caseWords: Record<CaseStatus, [Tone, BaseKey]> = {
  waiting: ['neutral', 'statusWaiting'],
  submitted: ['info', 'statusSubmitted'],
  correcting: ['warning', 'statusCorrecting'],
  accepted: ['info', 'statusAccepted'],
  granted: ['success', 'statusGranted'],
  notGranted: ['danger', 'statusNotGranted'],
  notAccepted: ['danger', 'statusNotAccepted'],
  withdrawn: ['neutral', 'statusWithdrawn'],
};

const bundleWords: Record<BundleStatus, [Tone, BaseKey]> = {
  submitted: ['info', 'bundleSubmitted'],
  handling: ['info', 'bundleHandling'],
  correcting: ['warning', 'bundleCorrecting'],
  finished: ['success', 'bundleFinished'],
  partlyFinished: ['warning', 'bundlePartlyFinished'],
  notFinished: ['danger', 'bundleNotFinished'],
  withdrawn: ['neutral', 'bundleWithdrawn'],
};

const strings = baseStrings as unknown as Strings;

/** The word for one case's status 办件状态. */
export const wordCaseStatus = (status: CaseStatus, locale: Locale): string => word(strings, locale, caseWords[status][1]);
/** The word for a whole application's status 一件事状态. */
export const wordBundleStatus = (status: BundleStatus, locale: Locale): string => word(strings, locale, bundleWords[status][1]);

/** One case's status as a tag. */
export const caseStatusTag = (status: CaseStatus, locale: Locale): TemplateResult => tag(caseWords[status][0], wordCaseStatus(status, locale));
/** A whole application's status as a tag. */
export const bundleStatusTag = (status: BundleStatus, locale: Locale): TemplateResult => tag(bundleWords[status][0], wordBundleStatus(status, locale));
