import type { SituationExplorer } from '../conditions/try-situations.ts';
import type { KnownRule, LintedScenario } from '../conditions/collect-rules.ts';
import type { ScenarioIndex } from '../conditions/plan-situations.ts';
import type { LintDraft } from '../lint-finding.ts';
import type { LintedDefinition } from '../read/read-definition.ts';

/** What a check may look at, prepared once. */
export interface LintContext {
  readonly definition: LintedDefinition;
  readonly scenario: LintedScenario;
  readonly index: ScenarioIndex;
  readonly rules: readonly KnownRule[];
  readonly explorer: SituationExplorer;
}

/** One kind of question to a definition. Looks before it reads: any part may have any shape. */
export type LintCheck = (context: LintContext) => LintDraft[];
