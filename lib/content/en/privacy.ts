import type { PrivacyMessages } from '../messages';

// Only what a test shows is claimed here; what is out of reach is said as plainly.
export const privacy: PrivacyMessages = {
  title: 'Privacy',
  lead: 'This page tells what happens to your answers, what stays on your device and what this guide cannot prevent.',
  sections: [
    {
      title: 'What happens to your answers',
      paragraphs: [
        'They stay in the memory of this tab. We do not save them. We do not send them to anyone.',
        'Once the page with the questions is open, it asks for nothing more and sends nothing more over the internet. An automatic test checks this. The questions go on even if the connection is cut.',
        'If you close the page, reload it or go to another one, the answers are erased. They are also erased with a button, or after 10 minutes without use. Going back does not bring them back.',
        'If you go to another tab or another program, the page is covered until you return. Some phones take a picture of the screen before that.',
        'An automatic test answers the questions, closes the Chromium browser and looks for the answers in all its files. It does not find them. Other browsers are not tested for this.',
      ],
    },
    {
      title: 'What this guide does not have',
      paragraphs: [
        'There are no accounts, no cookies, no visit counters and no parts from other companies.',
        'We do not ask for your name, your address, your phone or your A-Number.',
      ],
    },
    {
      title: 'What can stay behind',
      paragraphs: [
        'Your browser’s history keeps the addresses of the pages you visited. The address does not change with your answers.',
        'If you print or save the sheet, or save the reasoning, a paper or file with your answers stays.',
        'The company that hosts this guide can see that someone opened a page. It does not get your answers.',
      ],
    },
    {
      title: 'The copy for the person who helps you',
      paragraphs: [
        'It is made only if you ask for it. It is locked with a key that appears once and is not inside the copy. Nothing is sent to make it or to open it.',
        'If you save the copy as a file or print it, it stays on your device or on the paper. Whoever also has the key can read your answers. After 30 days this guide no longer opens it.',
        'On the page for helpers, the camera goes on only by a button. The picture is not kept.',
      ],
    },
    {
      title: 'The “Leave now” button',
      paragraphs: [
        'It clears the screen and opens an encyclopedia in place of this page. On a keyboard, the Shift key pressed three times does the same.',
        'It does not erase the history, or what you printed, saved or downloaded. The pages you saw before are still in the history.',
      ],
    },
    {
      title: 'What this guide cannot prevent',
      paragraphs: [
        'It cannot prevent a spy program on the device, a screenshot or someone looking on.',
        'If other people use your device, another device may be better for this.',
      ],
    },
    {
      title: 'Links to other pages',
      paragraphs: [
        'The help lists and the sources belong to others. Those pages have their own rules and may keep a record of your visit.',
      ],
    },
  ],
};
