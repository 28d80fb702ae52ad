import type { WorkspacePackage } from '../repository.ts';

/** One entry point that is built: from a source file to a file in `dist`. Both relative to the package. */
export interface Entry {
  readonly source: string;
  readonly output: string;
  /** Nothing is left outside: the output runs from a `<script type="module">`. */
  readonly isStandalone: boolean;
  /** The entry is `null` under the condition `browser`. */
  readonly isNodeOnly: boolean;
}

/** Reads the entries of a package from its `exports` and `bin`. */
export const listEntries = ({ manifest }: WorkspacePackage): Entry[] => {
  const exported = Object.values(manifest.exports ?? {}).flatMap((target) => {
    if (target === null || typeof target === 'string') return [];
    const { '@lianban/source': source, default: output } = target;
    return source && output ? [toEntry(source, output, target['browser'] === null)] : [];
  });
  const commands = Object.values(manifest.bin ?? {}).map((output) => toEntry(toSource(output), output, true));
  return [...exported, ...commands];
};

const toEntry = (source: string, output: string, isNodeOnly: boolean): Entry => ({
  source,
  output,
  // An output that does not mirror its source (`./dist/bundle.js` from `./src/index.ts`) is a second shape of it.
  isStandalone: toSource(output) !== source,
  isNodeOnly,
});

const toSource = (output: string): string => output.replace('./dist/', './src/').replace(/\.js$/, '.ts');
