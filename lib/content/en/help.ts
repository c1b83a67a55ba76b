import type { HelpMessages } from '../messages';

// The addresses and numbers are those of the written record; most addresses were not opened for it.
export const help: HelpMessages = {
  title: 'Who helps',
  lead: 'These lists are from the government or from non-profit groups. No one pays to be here, and the order is not advice. Each group decides if it can help.',
  linksTitle: 'Lists of legal help and official pages',
  linksNote:
    'These pages are not part of this guide. They may keep a record of your visit, and an address can change.',
  links: [
    {
      name: 'Free legal help, by state',
      about: 'A list of the court (EOIR).',
      href: 'https://www.justice.gov/eoir/list-pro-bono-legal-service-providers',
      english: true,
    },
    {
      name: 'Legal aid groups, by place',
      about: 'A directory of non-profit groups.',
      href: 'https://www.immigrationlawhelp.org',
      english: true,
    },
    {
      name: 'CLINIC directory',
      about: 'A Catholic network of legal aid.',
      href: 'https://www.cliniclegal.org/directory',
      english: true,
    },
    {
      name: 'AILA lawyers',
      about: 'A list of immigration lawyers. Each one tells the price.',
      href: 'https://ailalawyer.com',
      english: true,
    },
    {
      name: 'What an accredited representative is',
      about: 'A page of the Department of Justice.',
      href: 'https://www.justice.gov/eoir/recognition-and-accreditation-program',
      english: true,
    },
    {
      name: 'Names of accredited representatives',
      about: 'To see if a person is on the list.',
      href: 'https://www.justice.gov/eoir/recognition-accreditation-roster-reports',
      english: true,
    },
    {
      name: 'The date of a hearing',
      about: 'A page of the immigration court. It asks for the A-Number.',
      href: 'https://acis.eoir.justice.gov/en/',
      english: true,
    },
    {
      name: 'Where a detained person is',
      about: 'A page of ICE.',
      href: 'https://locator.ice.gov',
      english: true,
    },
    {
      name: 'USCIS page about TPS',
      about: 'What the government says about Venezuela.',
      href: 'https://www.uscis.gov/humanitarian/temporary-protected-status/temporary-protected-status-designated-country-venezuela',
      english: true,
    },
    {
      name: 'How to avoid scams',
      about: 'A page of USCIS.',
      href: 'https://www.uscis.gov/avoid-scams',
      english: true,
    },
    {
      name: 'Report a fraud',
      about: 'A page of the FTC, a government office.',
      href: 'https://reportfraud.ftc.gov',
      english: true,
    },
  ],
  phonesTitle: 'Phones',
  phones: [
    {
      name: 'Immigration court (EOIR)',
      number: '1-800-898-7180',
      about: 'It tells the date of the next hearing. It asks for the A-Number.',
    },
    {
      name: 'USCIS Contact Center',
      number: '1-800-375-5283',
      about: 'For questions about a request that was already sent.',
    },
    {
      name: 'Crisis line',
      number: '988',
      about: 'For a time of great distress.',
    },
  ],
  notarioTitle: 'Here a notario is not a lawyer',
  notario: [
    'In Venezuela a notario is an official who has studied law. In the United States almost anyone can be a notary. A notary only witnesses signatures and cannot give legal advice.',
    'Legal advice comes from two kinds of people. One is a lawyer with a license. The other is a representative accredited by the Department of Justice.',
    'While no registration is open, no one can sign another person up for TPS, even for pay. No one may charge you for a blank form.',
  ],
  askTitle: 'Questions that many people bring',
  ask: [
    'Are you a licensed lawyer or an accredited representative? Where can I see your name?',
    'How much does it cost? Will I get a contract and a receipt?',
    'Which time limits do I have?',
    'Does the lawsuit about TPS change anything for me?',
    'Which of my papers still matter?',
    'Is there another way for me to stay?',
    'What is the risk if I travel or send in a request?',
    'Is there a need to ask for my file?',
  ],
  keepTitle: 'Papers that many people keep',
  onPaper: 'The questions and rules, to fill in by hand with a person who helps:',
};
