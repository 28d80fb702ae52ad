import { rollup, type OutputOptions } from 'rollup';
import { toExampleBundles } from '../build/bundles.ts';
import { listPackages } from '../repository.ts';

/** Bundles the pages of the examples, a few seconds; the servers run from source. */
export async function buildPages(): Promise<void> {
  for (const example of listPackages('examples')) {
    for (const options of toExampleBundles(example)) {
      const bundle = await rollup(options);
      await bundle.write(options.output as OutputOptions);
      await bundle.close();
    }
  }
}
