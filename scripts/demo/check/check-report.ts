const stepTimeoutMs = 150_000;

/** One row per step of the story, printed when it was seen; the first thing not seen ends the run. */
export class CheckReport {
  #passed = 0;
  #failed = 0;

  /** Runs one step; `look` returns in a few words what was seen. @throws what was not seen */
  async step(title: string, look: () => Promise<string>): Promise<void> {
    const startedAt = performance.now();
    try {
      const seen = await withinTime(look());
      this.#passed += 1;
      console.log(`✓ ${String(this.#passed).padStart(2)} ${title} — ${seen} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
    } catch (error) {
      this.#failed += 1;
      console.log(`✗ ${String(this.#passed + 1).padStart(2)} ${title}`);
      throw error;
    }
  }

  get totals(): string {
    return `${this.#passed} passed, ${this.#failed} failed, 0 skipped`;
  }
}

/** A browser that hangs must not hang the check. */
function withinTime<T>(looking: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Not seen within ${stepTimeoutMs / 1000} s.`)), stepTimeoutMs);
  });
  return Promise.race([looking, late]).finally(() => clearTimeout(timer));
}
