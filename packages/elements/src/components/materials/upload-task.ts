import type { Platform, UploadedFile } from '@lianban/contract';
import type { FileProblem } from './check-file.ts';

/** Where one file stands on its way to the platform. */
export type UploadState =
  | { kind: 'refused'; problem: FileProblem }
  | { kind: 'sending'; sentBytes: number }
  | { kind: 'failed'; error: unknown }
  | { kind: 'done'; uploaded: UploadedFile };

/** One file a person chose for one material: sends it, tells how far it is, can be stopped and tried again. */
export class UploadTask {
  readonly materialKey: string;
  readonly file: File;
  state: UploadState;
  readonly #onChange: (task: UploadTask) => void;
  #abort: AbortController | undefined;

  constructor(materialKey: string, file: File, problem: FileProblem | undefined, onChange: (task: UploadTask) => void) {
    this.materialKey = materialKey;
    this.file = file;
    this.state = problem === undefined ? { kind: 'sending', sentBytes: 0 } : { kind: 'refused', problem };
    this.#onChange = onChange;
  }

  /** Sends the file; settles when it is there or has failed, never rejects. A stopped task stays silent. */
  async send(platform: Platform): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    this.#set({ kind: 'sending', sentBytes: 0 });
    try {
      const uploaded = await platform.uploads.upload(this.file, { signal: abort.signal, onProgress: (sentBytes) => abort.signal.aborted || this.#set({ kind: 'sending', sentBytes }) });
      if (!abort.signal.aborted) this.#set({ kind: 'done', uploaded });
    } catch (error) {
      if (!abort.signal.aborted) this.#set({ kind: 'failed', error });
    }
  }

  stop(): void {
    this.#abort?.abort();
  }

  #set(state: UploadState): void {
    this.state = state;
    this.#onChange(this);
  }
}
