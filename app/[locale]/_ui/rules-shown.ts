import { rulesVersion } from '../../../lib/rules/version';

/** The version of the rules as it is shown, with the digits of the sources that the build read (`law-hash.mjs`). */
export const rulesShown = `${rulesVersion} (${process.env.LAW_HASH})`;
