/** The id of the element that holds all that changes while somebody answers. */
export const SITTING = 'sitting';
