import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transform } from 'esbuild';
import { mapSchema } from './load-schemas.ts';
import type { Entity, Schema } from './load-schemas.ts';

const base = 'https://lianban.example/contract/1.0';
const annotations = new Set(['$comment', '$id', '$schema', 'description', 'examples', 'title']);
/** Keywords that validate nothing: ours, and those that only tell a reader something. */
const isAnnotation = (keyword: string): boolean => annotations.has(keyword) || keyword.startsWith('x-');

/**
 * A list or map past its limit is reported and not looked into: a million wrong entries would be a million problems, and comparing them for
 * `uniqueItems` takes the square of their number.
 */
const stopAtLimit = (part: Schema): Schema => {
  const limit = ['maxItems', 'maxProperties'].find((keyword) => keyword in part);
  if (limit === undefined || '$ref' in part) return part;
  const { type, [limit]: most, ...rest } = part;
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema, in an object that nobody awaits
  return { type, [limit]: most, if: { [limit]: most }, then: rest };
};

const dropAnnotations = (schema: Schema): Schema =>
  mapSchema(schema, (part) => stopAtLimit(Object.fromEntries(Object.entries(part).filter(([keyword]) => !isAnnotation(keyword)))));

/** Where a part of Ajv's run time would be required, and what takes its place in `src/validators/shape-runtime.ts`. */
const runtime: readonly (readonly [string | RegExp, string])[] = [
  ['require("ajv/dist/runtime/ucs2length").default', 'countCharacters'],
  ['require("ajv/dist/runtime/equal").default', 'isEqual'],
  [/\brequire\("formats"\)/g, 'formats'],
];

// Ajv writes ten lines for every possible error; one call says the same.
const pushedError = /const (err\d+) = (\{[^;]*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

// The lists of parts are copied for every part, and cut by their length; ours end at a limit, so what was counted and what is listed differ.
const adoptedErrors = /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;/g;
const droppedErrors = /if\(vErrors !== null\)\{\nif\((\w+)\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}/g;

// Ajv notes at run time which properties were looked at, for references that are only known then. Ours are all known when compiling; the
// notes would be side effects that keep unused validators in a bundle.
const evaluatedNotes = [
  /^validate\d+\.evaluated = \{.*"dynamicItems":false\};$/gm,
  /^const (evaluated\d+) = validate\d+\.evaluated;\nif\(\1\.dynamicProps\)\{\n\1\.props = undefined;\n\}\nif\(\1\.dynamicItems\)\{\n\1\.items = undefined;\n\}$/gm,
  /^evaluated\d+\.(props|items) = \w+;$/gm,
];

const toModule = async (code: string): Promise<string> => {
  let text = code
    .replace('"use strict";', '')
    .replace(pushedError, 'vErrors = report(vErrors, $2);\nerrors++;')
    .replace(adoptedErrors, 'vErrors = reportAll(vErrors, $1.errors);\nerrors += $1.errors.length;')
    .replace(droppedErrors, 'vErrors = keepFirst(vErrors, $1);')
    .replace(/schemaPath:"[^"]*",/g, '');
  for (const note of evaluatedNotes) text = text.replace(note, '');
  text = text.replaceAll('= new RegExp(', '= /* @__PURE__ */ new RegExp(');
  for (const [from, to] of runtime) text = text.replaceAll(from, to);
  const used = ['countCharacters', 'formats', 'isEqual', 'keepFirst', 'report', 'reportAll'].filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const left = /\brequire\(.*?\)|\bevaluated\d?\b|\bvErrors\.\w+/.exec(text);
  if (left !== null) throw new Error(`Failed to generate a shape check: Ajv's code still needs ${left[0]}. Add its replacement to shape-runtime.ts, or see evaluatedNotes.`);
  const source = `import { ${used.join(', ')} } from '../../validators/shape-runtime.ts';\n${text}`;
  return (await transform(source, { format: 'esm', treeShaking: true, minifySyntax: true, target: 'es2019', charset: 'utf8' })).code;
};

/** `src/generated/shapes/<entity>.js`: one ECMAScript module per entity, compiled by Ajv ahead of time; no eval, no Ajv at run time. */
export const generateShapeChecks = async (entities: readonly Entity[], names: readonly string[]): Promise<Map<string, string>> => {
  const $defs = Object.fromEntries(entities.map(({ name, schema }) => [name, dropAnnotations(schema)]));
  const modules = new Map<string, string>();
  for (const name of names) {
    // A fresh instance each time: the numbers in the generated names then do not depend on the other entities.
    const ajv = new Ajv2020({
      allErrors: true,
      messages: false,
      discriminator: true,
      strict: true,
      strictRequired: false,
      strictTypes: false,
      code: { source: true, esm: true, lines: true, optimize: 2, formats: _`require("formats")` },
    });
    for (const format of ['date', 'date-time']) ajv.addFormat(format, () => true);
    ajv.addSchema({ $id: base, $defs });
    const reference = `${base}#/$defs/${name}`;
    if (ajv.getSchema(reference) === undefined) throw new Error(`Failed to generate a shape check: there is no schema ${name}. Correct the list in validated-entities.ts.`);
    modules.set(name, await toModule(standaloneCode(ajv, { hasShape: reference })));
  }
  return modules;
};
