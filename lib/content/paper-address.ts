/** An address as people type it from paper; the Register's own short form spares a line. */
export const paperAddress = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/^govinfo\.gov\/content\/pkg\/FR-[\d-]+\/html\/(\d{4}-\d+)\.htm$/, 'federalregister.gov/d/$1')
    .replace(/^federalregister\.gov\/documents\/[\d/]+\/(\d{4}-\d+)\/.*$/, 'federalregister.gov/d/$1')
    .replace(/\/$/, '');
