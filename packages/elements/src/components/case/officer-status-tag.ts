import type { TemplateResult } from 'lit';
import type { CaseStatus } from '@lianban/contract';
import { caseStatusTag, tag } from '../../base/index.ts';
import { word } from '../../strings/define-strings.ts';
import type { Locale, Strings } from '../../strings/define-strings.ts';
import { caseStrings } from './strings.ts';

/** A case's status as an officer sees it: what the applicant has submitted 已提交 is, to the officer, to be accepted 待受理. */
export const officerStatusTag = (status: CaseStatus, locale: Locale): TemplateResult =>
  status === 'submitted' ? tag('info', word(caseStrings as unknown as Strings, locale, 'toAccept')) : caseStatusTag(status, locale);
