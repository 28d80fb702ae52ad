import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { layers } from '../check-boundaries.ts';
import { cacheFolder, listPackages } from '../repository.ts';
import type { WorkspacePackage } from '../repository.ts';
import { runTool } from '../run-tool.ts';

/**
 * Writes the declarations of every public package to its `dist`, lower layers first: without the source condition each package
 * reads the declarations of those below it, exactly as its users will.
 */
const emit = async (pack: WorkspacePackage, project: string): Promise<boolean> => {
  const settings = {
    extends: join(pack.folder, project),
    compilerOptions: {
      customConditions: [],
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      rootDir: join(pack.folder, 'src'),
      outDir: join(pack.folder, 'dist'),
    },
  };
  const file = join(cacheFolder, 'declarations', `${pack.directory}-${project.replaceAll('/', '-')}`);
  mkdirSync(join(cacheFolder, 'declarations'), { recursive: true });
  writeFileSync(file, JSON.stringify(settings, null, 2));
  const { status, output } = await runTool('tsc', ['--project', file, '--pretty', 'false']);
  if (status !== 0) console.error(output.trimEnd());
  return status === 0;
};

/** TypeScript keeps `./x.ts` in declarations; users have `./x.js` and `./x.d.ts`. */
const nameOutputs = (pack: WorkspacePackage): void => {
  for (const path of globSync('dist/**/*.d.ts', { cwd: pack.folder })) {
    const file = join(pack.folder, path);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/((?:from|import|import\()\s*['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'));
  }
};

/** What tests share lies beside the sources; users have no use for it. */
const dropTestSupport = (pack: WorkspacePackage): void => {
  for (const path of globSync('dist/**/testing', { cwd: pack.folder })) rmSync(join(pack.folder, path), { recursive: true });
};

const packages = listPackages('packages')
  .filter(({ manifest }) => !manifest.private)
  .toSorted((a, b) => (layers[a.directory] ?? 0) - (layers[b.directory] ?? 0));

let failed = 0;
for (const pack of packages) {
  const projects = ['tsconfig.json', ...globSync('src/*/tsconfig.json', { cwd: pack.folder })];
  for (const project of projects) if (!(await emit(pack, project))) failed++;
  dropTestSupport(pack);
  nameOutputs(pack);
}
console.log(failed === 0 ? `Declarations of ${packages.length} packages written.` : `${failed} projects have errors.`);
process.exitCode = failed === 0 ? 0 : 1;
