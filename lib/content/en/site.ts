import type { SiteMessages } from '../messages';

export const site: SiteMessages = {
  name: 'Guide to Rules and Dates',
  tagline: 'Compare your facts with the published rules of Temporary Protected Status (TPS) for Venezuela.',
  skip: 'Skip to the content',
  switchLanguage: 'read this page in English',
  leave: 'Leave now',
  leaveHint:
    '“Leave now” opens an encyclopedia in place of this page. Your browser may keep a record that you visited this guide. What you printed or saved is not erased either.',
  nav: {
    start: 'Start',
    check: 'Compare',
    law: 'The law',
    help: 'Help',
    privacy: 'Privacy',
  },
  navLabel: 'Parts of the guide',
  paper: 'Questions on paper',
  staff: 'For helpers',
  notAdvice: 'This guide is not a substitute for the advice of an attorney.',
  notGovernment:
    'This guide is not from the government. It decides nothing and sends nothing to the government.',
  neverAsks: 'This guide never asks for your name, your address, your A-Number or money.',
  checked: 'The law was last checked on {day}.',
  stale:
    'The law was last checked on {day}. It is past the time to check it again, or the date on this device is wrong. Something may have changed since then.',
  preview: {
    about: 'Published rules, dates and sources. Not the government.',
    image: 'The name of the guide in Spanish and in English',
  },
  opensNewTab: 'opens in a new tab',
  inEnglish: '(in English)',
  notFound: {
    title: 'This page does not exist',
    text: 'The address may have an error, or the page has moved.',
    home: 'Go to the start',
  },
};
