import type { DesignationId } from '../law/designation';

/**
 * Whether somebody who asked for TPS did so under a designation; null where that is not known. "None of these" beside
 * having asked is no answer to under which.
 */
export const heldUnder = (
  told: readonly (DesignationId | 'other')[] | 'unsure' | undefined,
  designation: DesignationId,
): boolean | null => (Array.isArray(told) && told.length > 0 ? told.includes(designation) : null);
