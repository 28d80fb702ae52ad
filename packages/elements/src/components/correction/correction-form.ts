import { mergeForms, readAnswer, writeAnswer } from '@lianban/form-engine';
import type { UnifiedField, UnifiedForm } from '@lianban/form-engine';
import type { Application, BundleDefinition, CaseFile, JsonObject } from '@lianban/contract';

/** What was asked for is asked unconditionally: the rest of the form, which conditions look at, is not here. */
const unconditional = ({ visibleWhen: _visible, requiredWhen: _required, ...field }: UnifiedField): UnifiedField => ({
  ...field,
  required: true,
  usedBy: field.usedBy.map(({ visibleWhen: _useVisible, requiredWhen: _useRequired, ...use }) => ({ ...use, required: true })),
});

/** The part of the application's form that has to be corrected, in the form's own order; every field in it is required. */
export const correctionForm = (definition: BundleDefinition, application: Application, pointers: readonly string[]): UnifiedForm => {
  const whole = mergeForms(definition, application.cases.map((each) => each.itemKey));
  const sections = whole.sections
    .map((section) => ({ ...section, fields: section.fields.filter((field) => pointers.includes(field.pointer)).map(unconditional) }))
    .filter((section) => section.fields.length > 0);
  return { ...whole, sections, fields: sections.flatMap((section) => section.fields) };
};

/** What was filed before, gathered from the case files at hand, so that a person changes instead of typing anew. */
export const answersBefore = (form: UnifiedForm, files: readonly CaseFile[]): JsonObject => {
  const answers: JsonObject = {};
  for (const field of form.fields)
    for (const use of field.usedBy) {
      const file = files.find((each) => each.itemKey === use.itemKey);
      const value = file === undefined ? undefined : readAnswer(file.answers, use.path);
      if (value === undefined) continue;
      writeAnswer(answers, field.pointer, value);
      break;
    }
  return answers;
};
