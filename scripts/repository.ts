import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const rootFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Scratch files of the scripts: unpacked browsers, packed tarballs, results. Ignored by git, safe to delete. */
export const cacheFolder = join(rootFolder, '.cache');

/** `PATH` on which `node` and every tool are the repository's own. */
export const toolPath = `${join(rootFolder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;

/** One target of a package's `exports`: a path, a set of conditions, or `null` where the environment is wrong. */
export type ExportTarget = string | null | Readonly<Record<string, string | null>>;

export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, ExportTarget>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  /** Only in examples: `entries` maps a bundle's name to its source file. */
  readonly lianban?: { readonly entries?: Readonly<Record<string, string>> };
}

export interface WorkspacePackage {
  /** Folder name, e.g. `form-engine`. */
  readonly directory: string;
  /** Absolute path. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Lists the workspace packages of `packages` or `examples`, in name order. */
export const listPackages = (group: 'packages' | 'examples', root: string = rootFolder): WorkspacePackage[] =>
  readdirSync(join(root, group), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .flatMap((directory) => {
      const folder = join(root, group, directory);
      const manifest = readManifest(join(folder, 'package.json'));
      return manifest ? [{ directory, folder, manifest }] : [];
    });

const readManifest = (path: string): Manifest | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch (error) {
    // A folder left behind by a removed package holds node_modules only.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};
