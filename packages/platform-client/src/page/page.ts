/** Text by key, like `sessionStorage`. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * What the client needs of the page it runs in: address, tab storage, visibility, network. Node has none; tests bring their own.
 * Addresses are absolute URLs.
 */
export interface Page {
  readonly tabStorage: TextStorage;
  address(): string;
  /** Changes the address without loading anything. */
  replaceAddress(address: string): void;
  /** Loads another page in this one's place. Resolves only when this page is there again, or still: what waits for it stays as it is. */
  leave(address: string): Promise<void>;
  isVisible(): boolean;
  /** `false` only when the browser is certain; `true` promises nothing. */
  isOnline(): boolean;
  /** Calls the listener when visibility or network may have changed. Returns the end of it. */
  watch(listener: () => void): () => void;
}
