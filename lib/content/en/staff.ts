import type { StaffMessages } from '../staff-messages';

export const staff: StaffMessages = {
  title: 'For helpers: open a copy',
  forWhom: 'For use under a lawyer or accredited representative.',
  lead: 'Here the locked copy that a person made with this guide is opened. The answers appear in this tab and nowhere else. They are erased on leaving, on request or after 10 minutes without use.',
  officeKey: 'The office’s own key: {key}',
  camera: {
    start: 'Read the QR code with the camera',
    stop: 'Turn the camera off',
    looking: 'The camera is looking for the code. Hold it straight, with light.',
    note: 'The picture does not leave this tab and is not kept.',
    refused: 'The camera could not be used. You can choose a photo or type the letters.',
  },
};
