import { globSync, readFileSync } from 'node:fs';
import { inRepository } from './contract-folder.ts';

const literal = /((?:code|ruleId|rule): |Error\(\s*)?'([a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*)'/g;
// `application` is an area of codes and of media types.
const mediaType = /^application\/(?:json|msword|octet-stream|ofd|pdf|x-ndjson|zip)$/;

/** The codes that a source names: by its use as a code or rule, or because its area (`case` of `case/not-found`) is one of codes. */
export const findCodes = (source: string, areas: ReadonlySet<string>): string[] =>
  [...source.matchAll(literal)].flatMap(([, use, code = '']) => {
    const isCode = use !== undefined || (areas.has(code.split('/')[0] ?? '') && !mediaType.test(code));
    return isCode ? [code] : [];
  });

/** Codes that sources of packages name and docs/errors.md does not list, each with the file. */
export const findUnlistedCodes = (listed: ReadonlySet<string>): string[] => {
  const areas = new Set([...listed].map((code) => code.split('/')[0] ?? ''));
  return globSync('packages/*/src/**/*.ts', { cwd: inRepository('.') })
    .filter((path) => !/\.test\.ts$|\/(?:testing|generated)\/|^packages\/testkit\//.test(path))
    .flatMap((path) => findCodes(readFileSync(inRepository(path), 'utf8'), areas).filter((code) => !listed.has(code)).map((code) => `${code} in ${path}`))
    .toSorted();
};
