import type { Application, BundleDefinition, CaseFile, Draft, Platform } from '@lianban/contract';
import { collectCorrections } from './collect-corrections.ts';
import type { CorrectionList } from './collect-corrections.ts';

/** Everything `<lianban-correction>` works on. */
export interface LoadedCorrection {
  application: Application;
  definition: BundleDefinition;
  list: CorrectionList;
  files: CaseFile[];
  draft: Draft | undefined;
}

/** The draft's name on this device. */
export const correctionDraftId = (applicationId: string): string => `correction ${applicationId}`;

/**
 * Loads the application, its bundle and what was filed before.
 * Errors: rejects with `PlatformError` for the first two; case files and draft are extras, without them the fields start empty.
 */
export const loadCorrection = async (platform: Platform, applicationId: string): Promise<LoadedCorrection> => {
  const application = await platform.applications.load(applicationId);
  const definition = await platform.catalog.loadBundle(application.bundleCode);
  const list = collectCorrections(application);
  const files = await Promise.all(list.cases.map((each) => platform.worklist.load(each.projectNo).catch(() => undefined)));
  const draft = await platform.drafts.load(correctionDraftId(applicationId)).catch(() => undefined);
  return { application, definition, list, files: files.filter((file) => file !== undefined), draft };
};
