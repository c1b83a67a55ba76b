const american = new Intl.NumberFormat('en-US');

/** A count as both languages of this guide write it in the United States: `100,000`. */
export const numberText = (count: number): string => american.format(count);
