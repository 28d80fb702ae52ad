import type { JsonLogic, JsonPointer } from '@lianban/contract';

import { listParts, listTexts, readText } from '../read/parts.ts';
import type { LintedDefinition, Part } from '../read/read-definition.ts';
import type { LintedField, PlacedRule } from '../read/read-fields.ts';

export interface LintedQuestion {
  readonly key: string;
  readonly title: string;
  readonly index: number;
  readonly part: Part;
  readonly options: readonly { readonly value: string; readonly label: string; readonly index: number }[];
  readonly askedWhen: PlacedRule | undefined;
}

export interface LintedMember {
  readonly itemKey: string;
  readonly index: number;
  readonly part: Part;
  readonly optional: boolean;
  readonly dependsOn: readonly string[];
  readonly includedWhen: PlacedRule | undefined;
}

export interface LintedMaterial {
  readonly key: string;
  readonly index: number;
  readonly part: Part;
  readonly usedBy: readonly string[];
  readonly requiredWhen: PlacedRule | undefined;
}

/** What a bundle asks and decides, read as far as it can be. */
export interface LintedScenario {
  readonly questions: readonly LintedQuestion[];
  readonly members: readonly LintedMember[];
  readonly materials: readonly LintedMaterial[];
  readonly fields: readonly LintedField[];
}

/** Where a condition stands decides what it may read. */
export type RuleKind = 'askedWhen' | 'includedWhen' | 'requiredWhen' | 'field';

export interface KnownRule extends PlacedRule {
  readonly kind: RuleKind;
  /** For `askedWhen`: the position of its question. */
  readonly index: number;
}

/** Reads questions, members and materials of the bundle, with the fields of all forms beside them. */
export function readScenario({ bundle }: LintedDefinition, fields: readonly LintedField[]): LintedScenario {
  if (!bundle) return { questions: [], members: [], materials: [], fields };
  const placed = (part: Part, keyword: string, pointer: JsonPointer): PlacedRule | undefined =>
    part[keyword] === undefined ? undefined : { rule: part[keyword] as JsonLogic, file: bundle.file, pointer: `${pointer}/${keyword}` };
  return {
    questions: listParts(bundle.value['scenario']).map(({ part, index }) => ({
      key: readText(part['key']) ?? '',
      title: readText(part['title']) ?? '',
      index,
      part,
      options: listParts(part['options']).flatMap(({ part: option, index: at }) =>
        typeof option['value'] === 'string' ? [{ value: option['value'], label: readText(option['label']) ?? option['value'], index: at }] : [],
      ),
      askedWhen: placed(part, 'askedWhen', `/scenario/${index}`),
    })),
    members: listParts(bundle.value['members']).map(({ part, index }) => ({
      itemKey: readText(part['itemKey']) ?? '',
      index,
      part,
      optional: part['optional'] === true,
      dependsOn: listTexts(part['dependsOn']),
      includedWhen: placed(part, 'includedWhen', `/members/${index}`),
    })),
    materials: listParts(bundle.value['materials']).map(({ part, index }) => ({
      key: readText(part['materialKey']) ?? '',
      index,
      part,
      usedBy: listTexts(part['usedBy']),
      requiredWhen: placed(part, 'requiredWhen', `/materials/${index}`),
    })),
    fields,
  };
}

/** Every condition of the definition, each once. */
export function collectRules({ questions, members, materials, fields }: LintedScenario): KnownRule[] {
  const known = (kind: RuleKind, rule: PlacedRule | undefined, index: number): KnownRule[] => (rule ? [{ ...rule, kind, index }] : []);
  return [
    ...questions.flatMap(({ askedWhen }, position) => known('askedWhen', askedWhen, position)),
    ...members.flatMap(({ includedWhen, index }) => known('includedWhen', includedWhen, index)),
    ...materials.flatMap(({ requiredWhen, index }) => known('requiredWhen', requiredWhen, index)),
    ...fields.flatMap((field, index) => [...known('field', ownVisibility(field), index), ...known('field', field.requiredWhen, index)]),
  ];
}

/** The condition that stands at the field itself, without those of the objects around it. */
export const ownVisibility = ({ visibleWhen, pointer }: LintedField): PlacedRule | undefined => {
  const last = visibleWhen[visibleWhen.length - 1];
  return last?.pointer === `${pointer}/x-visible-when` ? last : undefined;
};
