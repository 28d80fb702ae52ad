import { createContext } from '@lit/context';
import type { Platform } from '@lianban/contract';

/** How an element finds the platform when its `platform` property is not set. The key is a string: two copies of the library meet. */
export const platformContext = createContext<Platform | undefined>('lianban-platform');
