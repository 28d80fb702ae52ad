import type { Schema } from '../load-schemas.ts';
import { toReferencedName } from './shape-definitions.ts';

/** What generated tests import from contract. */
export const runtime = '../validators/shape-runtime.ts';

/** The name of the test of a definition. */
export const toTestName = (name: string): string => `is${name}`;

/** All of them at once; `true` when there is none. */
export const joinTests = (tests: readonly string[]): string => tests.filter((test) => test !== 'true').join(' && ') || 'true';

/** A limit as it stands in code. */
export const toBound = (value: unknown, otherwise: string): string => (typeof value === 'number' ? String(value) : otherwise);

/** Collects what the file of shape tests needs beside them: imports, constants and helpers that one test had and another may share. */
export class TestWriter {
  readonly #imports = new Map<string, Set<string>>();
  readonly #constants = new Map<string, string>();
  readonly #lines: string[] = [];
  readonly #testValue: (schema: Schema, value: string, writer: TestWriter) => string;

  constructor(testValue: (schema: Schema, value: string, writer: TestWriter) => string) {
    this.#testValue = testValue;
  }

  /** An expression that says whether `value`, a name in scope, has a shape. */
  test(schema: Schema, value: string): string {
    return this.#testValue(schema, value, this);
  }

  /** A function with that test. */
  testFunction(schema: Schema): string {
    const reference = toReferencedName(schema);
    return reference === undefined ? this.constant('test', `(value: unknown): boolean => ${this.test(schema, 'value')}`) : toTestName(reference);
  }

  /** Imports a name and returns it. */
  use(name: string, file: string): string {
    this.#imports.set(file, (this.#imports.get(file) ?? new Set()).add(name));
    return name;
  }

  /** A constant with this value; the same value gives the same name. */
  constant(prefix: string, value: string): string {
    const known = this.#constants.get(value);
    if (known !== undefined) return known;
    const name = `${prefix}${this.#constants.size + 1}`;
    this.#constants.set(value, name);
    this.#lines.push(`const ${name} = ${value};`);
    return name;
  }

  add(text: string): void {
    this.#lines.push(text);
  }

  toString(): string {
    const imports = [...this.#imports].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([file, names]) => `import { ${[...names].toSorted().join(', ')} } from '${file}';`);
    return `${[...imports, '', ...this.#lines].join('\n')}\n`;
  }
}
