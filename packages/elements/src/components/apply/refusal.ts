import type { FieldProblem, JsonPointer } from '@lianban/contract';
import type { PlacedProblems } from './place-problems.ts';

/** What the platform refused 退回内容, place by place, until it is mended: an answer or a material that was changed is no longer held against the person. */
export class Refusal {
  answers: readonly FieldProblem[];
  /** Messages by material key. */
  materials: Readonly<Record<string, string>>;
  readonly rest: readonly FieldProblem[];

  constructor({ answers, materials, rest }: PlacedProblems) {
    this.answers = answers;
    this.materials = materials;
    this.rest = rest;
  }

  /** The step that can mend it; undefined when no step can. */
  get step(): 'form' | 'materials' | undefined {
    if (this.answers.length > 0) return 'form';
    return Object.keys(this.materials).length > 0 ? 'materials' : undefined;
  }

  /** What is still open, in the platform's words. */
  get messages(): string[] {
    return [...this.answers.map(({ message }) => message), ...Object.values(this.materials), ...this.rest.map(({ message }) => message)];
  }

  mendAnswer(pointer: JsonPointer): void {
    this.answers = this.answers.filter((problem) => problem.pointer !== pointer);
  }

  /** @param open what is still wrong with the materials */
  mendMaterials(open: Readonly<Record<string, string>>): void {
    this.materials = open;
  }
}
