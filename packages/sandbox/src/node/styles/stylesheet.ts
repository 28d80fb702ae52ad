import { baseStyles } from './base.ts';
import { frameStyles } from './frame.ts';
import { homeStyles } from './home.ts';
import { loginStyles } from './login.ts';
import { statisticsStyles } from './statistics.ts';

/** The one stylesheet of the sandbox's pages, served as a file because the pages' CSP allows nothing inline. */
export const stylesheet = [baseStyles, frameStyles, homeStyles, loginStyles, statisticsStyles].join('');
