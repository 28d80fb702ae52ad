import type { JsonPointer, JsonValue } from '../generated/types.ts';
import type { RuleCode } from '../rules/word-problem.ts';
import type { InvariantSettings } from './invariant-settings.ts';
import type { PromiseDateCheck } from './promise-date.ts';
import type { Origin } from './record.ts';
import type { ReferenceData } from './reference-data.ts';

/** Takes what a rule finds. `path` is relative to the record. */
export type ReportFinding = (ruleId: RuleCode, record: Origin, path: JsonPointer, params?: Readonly<Record<string, unknown>>) => void;

/** What a rule may look at besides its group. */
export interface RuleContext {
  readonly now: string | undefined;
  readonly reference: ReferenceData;
  readonly settings: InvariantSettings & Required<Pick<InvariantSettings, 'complete' | 'burstSize' | 'correctionNoticeDays'>>;
  /** By the calendar of the settings. */
  readonly checkPromiseDate: PromiseDateCheck;
  /** Whether the stream itself holds licences 电子证照. */
  readonly hasLicences: boolean;
  /** Whether the stream itself holds bundle cases 一件事办件. */
  readonly hasBundleCases: boolean;
  readonly report: ReportFinding;
  /** Puts an entry into a group that is walked later. */
  readonly pass: (group: string, key: string, entry: JsonValue) => void;
}

/** What a code cannot do without. */
export const needs = {
  items: ({ reference }: RuleContext) => reference.items !== undefined,
  organizations: ({ reference }: RuleContext) => reference.organizations !== undefined,
  licences: ({ reference }: RuleContext) => reference.licences !== undefined,
  licencesOrRows: ({ reference, hasLicences }: RuleContext) => reference.licences !== undefined || hasLicences,
  authorizations: ({ reference }: RuleContext) => reference.authorizations !== undefined,
  bundles: ({ reference }: RuleContext) => reference.bundles !== undefined,
  itemsAndRealLevels: ({ reference }: RuleContext) => reference.items !== undefined && reference.realLevels !== undefined,
  earlierCases: ({ reference, settings }: RuleContext) => settings.complete || reference.acceptedCases !== undefined,
  earlierRows: ({ reference, settings }: RuleContext) => settings.complete || reference.acceptedRows !== undefined,
  complete: ({ settings }: RuleContext) => settings.complete,
  completeWithBundleCases: ({ settings, hasBundleCases }: RuleContext) => settings.complete && hasBundleCases,
  itemsAndComplete: ({ reference, settings }: RuleContext) => reference.items !== undefined && settings.complete,
  rectificationDays: ({ settings, now }: RuleContext) => settings.rectificationDays !== undefined && now !== undefined,
} as const;

export type Need = keyof typeof needs;

/** One rule over one group of records; pure but for what it reports and passes on. */
export interface InvariantRule<Facts> {
  /** Every code it may report, with what that code needs beyond the stream. */
  readonly codes: Readonly<Partial<Record<RuleCode, Need | null>>>;
  check(facts: Facts, context: RuleContext): void;
}
