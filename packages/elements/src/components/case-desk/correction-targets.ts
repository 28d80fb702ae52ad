import type { CaseFile, CorrectionItem } from '@lianban/contract';
import type { AnswerGroup } from './read-answers.ts';

/** Something an officer can ask to be corrected: one answer or one material. */
export interface CorrectionTarget {
  /** Unique within the case. */
  key: string;
  item: Omit<CorrectionItem, 'reason'>;
  /** The section it stands under. */
  group: string;
}

/** All that can stand on the one-time list 一次性补正清单 of a case, in the order of the file. */
export const listCorrectionTargets = (groups: readonly AnswerGroup[], materials: CaseFile['materials'], materialsTitle: string): CorrectionTarget[] => [
  ...groups.flatMap(({ title, rows }) => rows.map(({ field }): CorrectionTarget => ({
    key: `answer ${field.pointer}`, group: title, item: { kind: 'answer', pointer: field.pointer, label: field.title },
  }))),
  ...materials.map(({ materialKey, materialName }): CorrectionTarget => ({
    key: `material ${materialKey}`, group: materialsTitle, item: { kind: 'material', materialKey, label: materialName },
  })),
];
