import type { ApplicationSubmission, BundleDefinition, FieldProblem } from '@lianban/contract';
import { wordHint, wordProblem } from '@lianban/contract';
import type { UnifiedForm } from '@lianban/form-engine';
import { askedQuestions, mergeForms, reachItems, readAnswer, toEffectiveScenario, validateAnswers } from '@lianban/form-engine';
import type { Account } from '../access/account.ts';
import { SandboxError } from '../errors.ts';
import type { ProblemCode } from '../http/problem-codes.ts';
import { SUBMISSION_TEXT } from '../strings/submission-text.ts';

/** A submission that passed, with what its meaning follows from. */
export interface CheckedAnswers {
  form: UnifiedForm;
  /** Without answers to questions that are not asked. */
  scenario: Record<string, string>;
}

/** Rules of the platform itself; their codes are told to the client, their words to the person. */
type SubmissionRule = keyof typeof SUBMISSION_TEXT;

export function toSubmissionProblem(pointer: string, rule: SubmissionRule): FieldProblem {
  return { pointer, rule, message: SUBMISSION_TEXT[rule] };
}

/** Throws all problems at once, when there are any. */
export function assertNoProblems(problems: readonly FieldProblem[], code: ProblemCode): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new SandboxError(
    code,
    `Failed to take in what was submitted: ${problems.length} problem(s), the first ${first.rule} at "${first.pointer}". Correct what "errors" lists.`,
    { rule: first.rule, pointer: first.pointer },
    { errors: [...problems] },
  );
}

/**
 * Checks items, scenario and answers again on the server, with the rules that the browser used.
 * Errors: {@link SandboxError} `application/invalid` with every problem, worded.
 */
export function checkAnswers(
  definition: BundleDefinition,
  account: Account,
  submission: Pick<ApplicationSubmission, 'items' | 'scenario' | 'answers'>,
  options: { now: string; code: ProblemCode },
): CheckedAnswers {
  const { bundle } = definition;
  const { items, answers } = submission;
  const scenario = toEffectiveScenario(bundle, submission.scenario);
  const reachable = reachItems(bundle, scenario);
  assertNoProblems(
    [
      ...askedQuestions(bundle, scenario)
        .filter((question) => scenario[question.key] === undefined)
        .map((question) => toSubmissionProblem(`/scenario/${question.key}`, 'application/scenario-open')),
      ...items.flatMap((itemKey, index) =>
        reachable.includes(itemKey) ? [] : [toSubmissionProblem(`/items/${index}`, 'application/item-not-offered')],
      ),
      ...bundle.members
        .filter((member) => !member.optional && reachable.includes(member.itemKey) && !items.includes(member.itemKey))
        .map(() => toSubmissionProblem('/items', 'application/item-missing')),
      ...(items.length === 0 ? [toSubmissionProblem('/items', 'application/item-missing')] : []),
    ],
    options.code,
  );
  const form = mergeForms(definition, items);
  const problems = validateAnswers(form, { scenario, answers, now: options.now }).map(
    (problem): FieldProblem => ({
      ...problem,
      message: wordProblem(problem.rule, problem.params ?? {}, 'zh-CN'),
      hint: wordHint(problem.rule, problem.params ?? {}, 'zh-CN'),
    }),
  );
  assertNoProblems([...problems, ...checkApplicant(form, account, answers)], options.code);
  return { form, scenario };
}

/** Nobody applies as someone else: name and number of the applicant are those of the sign-in. */
function checkApplicant(form: UnifiedForm, account: Account, answers: ApplicationSubmission['answers']): FieldProblem[] {
  const { person } = account;
  const expected: Record<string, string | undefined> = { 'person.name': person?.name, 'person.idNumber': person?.idNumber };
  return form.fields.flatMap((field) => {
    const own = field.subject === 'applicant' ? expected[field.element ?? ''] : undefined;
    if (own === undefined) return [];
    const given = readAnswer(answers, field.pointer);
    return given === undefined || given === own ? [] : [toSubmissionProblem(field.pointer, 'application/not-signed-in-person')];
  });
}
