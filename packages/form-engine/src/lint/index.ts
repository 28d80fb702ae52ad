export { lintBundle, lintBundles } from './lint-bundle.ts';
export type { LintReport } from './lint-bundle.ts';
export type { LintFinding } from './lint-finding.ts';
export type { LintFile } from './read/read-definition.ts';
export { lintRules } from './rules/lint-rules.ts';
export type { LintCode } from './rules/lint-rules.ts';
export { toBundleFiles } from './to-bundle-files.ts';
