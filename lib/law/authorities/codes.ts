import type { Authority } from '../citation';

/** Always-current codes carry no day of publication; `seen` tells how much of the text was read. */
const code = <const L extends string>(
  label: L,
  title: string,
  publisher: string,
  url: string | null,
  seen: Authority['seen'],
): Authority => ({ label, title, publisher, url, published: null, tier: 1, seen });

/** A section of title 8 of the United States Code. */
export const usc = (section: string, title: string, seen: Authority['seen']) =>
  code(
    `8 U.S.C. ${section}`,
    title,
    'United States Code',
    `https://www.law.cornell.edu/uscode/text/8/${section}`,
    seen,
  );

/** A section of title 8 of the Code of Federal Regulations. */
export const cfr = (section: string, title: string, seen: Authority['seen']) =>
  code(
    `8 CFR ${section}`,
    title,
    'Code of Federal Regulations',
    `https://www.ecfr.gov/current/title-8/section-${section}`,
    seen,
  );

/** Statutes, regulations, decisions and forms that the rules rest on. Editions: see lib/law/README.md. */
export const codes = {
  'USC-1101': usc('1101', 'Definitions: national, child', 'excerpt'),
  'USC-1254a': usc('1254a', 'Temporary protected status', 'excerpt'),
  'CFR-244.1': cfr('244.1', 'Definitions', 'not-seen'),
  'CFR-244.2': cfr('244.2', 'Eligibility', 'excerpt'),
  'CFR-244.7': cfr('244.7', 'Filing the application', 'full'),
  'CFR-244.10': cfr('244.10', 'Decision and appeal', 'full'),
  'CFR-244.11': cfr('244.11', 'Renewal of application; appeal', 'full'),
  'CFR-244.13': cfr('244.13', 'Termination of temporary treatment benefits', 'full'),
  'CFR-244.14': cfr('244.14', 'Withdrawal of Temporary Protected Status', 'full'),
  'CFR-244.15': cfr('244.15', 'Travel abroad', 'not-seen'),
  'CFR-244.17': cfr('244.17', 'Periodic registration', 'full'),
  'CFR-244.19': cfr('244.19', 'Termination of designation', 'full'),
  'CFR-1.2': cfr('1.2', 'Definitions: day', 'not-seen'),
  'USC-5-6103': code(
    '5 U.S.C. 6103',
    'Holidays',
    'United States Code',
    'https://www.law.cornell.edu/uscode/text/5/6103',
    'not-seen',
  ),
  'CONST-VE': {
    label: 'Const. Ven. 32',
    title: 'Constitution of the Bolivarian Republic of Venezuela, 1999, articles 32 to 35',
    publisher: 'Constitute Project',
    url: 'https://www.constituteproject.org/constitution/Venezuela_2009',
    published: '1999',
    tier: 1,
    seen: 'not-seen',
  },
  'BIA-ECHEVERRIA': {
    label: '25 I&N Dec. 512',
    title: 'Matter of Echeverria',
    publisher: 'Board of Immigration Appeals',
    url: 'https://casetext.com/admin-law/matter-of-echeverria',
    published: '2011',
    tier: 1,
    seen: 'excerpt',
  },
  'BIA-N-C-M': {
    label: '25 I&N Dec. 535',
    title: 'Matter of N-C-M-',
    publisher: 'Board of Immigration Appeals',
    url: 'http://www.410immigration.com/n-c-m-25-in-dec-535-bia-2011/',
    published: '2011',
    tier: 1,
    seen: 'excerpt',
  },
  'INS-OGNIBENE': {
    label: '18 I&N Dec. 425',
    title: 'Matter of Ognibene',
    publisher: 'Regional Commissioner, Immigration and Naturalization Service',
    url: null,
    published: '1983',
    tier: 1,
    seen: 'not-seen',
  },
  'CLINIC-LATE': {
    label: 'CLINIC FAQ',
    title: 'FAQs on late re-registration for TPS',
    publisher: 'Catholic Legal Immigration Network',
    url: 'https://www.cliniclegal.org/resources/humanitarian-relief/faqs-late-re-registration-tps',
    published: null,
    tier: 3,
    seen: 'excerpt',
  },
  'NIJC-VE': {
    label: 'NIJC',
    title: 'TPS for Venezuelans: checklist (reads “since” as including the day itself)',
    publisher: 'National Immigrant Justice Center',
    url: 'https://immigrantjustice.org/node/14844',
    published: null,
    tier: 3,
    seen: 'full',
  },
} as const satisfies Record<string, Authority>;
