import type { Authority } from '../citation';

/** What a result cites on the papers themselves: the receipt of a renewal, and the rule on one year. */
export const onPapers = {
  'S-SEYF-JUL': {
    label: 'Seyfarth / Mondaq, 2025-07-03',
    title: 'USCIS expands eligibility for 540-day EAD extension',
    publisher: 'Seyfarth / Mondaq',
    url: 'https://www.mondaq.com/unitedstates/general-immigration/1645586/update-uscis-expands-eligibility-for-540-day-ead-extension',
    published: '2025-07-03',
    tier: 3,
    seen: 'full',
  },
  'FR-2026-08333': {
    label: 'Federal Register doc. 2026-08333',
    title: 'USCIS Immigration Fees and Related Procedures Required by HR-1 (interim final rule)',
    publisher: 'USCIS / DHS',
    url: 'https://www.federalregister.gov/documents/2026/04/29/2026-08333/uscis-immigration-fees-and-related-procedures-required-by-hr1-reconciliation-bill',
    published: '2026-04-29',
    tier: 1,
    seen: 'metadata',
  },
} satisfies Record<string, Authority>;
