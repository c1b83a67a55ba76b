// Draws the picture of link previews, `public/preview.png`: `node_modules/.bin/tsx lib/hosting/preview-image.ts`. It is
// kept in the repository, because fonts differ from machine to machine and a build may not.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { messages } from '../content/index';
import { previewImage } from '../content/preview';
import { ROOT } from './child.mjs';
import { chromiumLaunch } from './chromium.mjs';

const { width, height, path } = previewImage;

// Three lines for each name: a chat may cut all but the middle square away and show that at 100 pixels.
const lines = [messages.es.site.name, messages.en.site.name].map((name) => {
  const [first, second, third, fourth, fifth] = name.split(' ');
  return [`${first} ${second}`, `${third} ${fourth}`, `${fifth}`];
});

const line = 92;
const text = lines
  .flatMap((three, index) =>
    three.map((words, nth) => {
      const y = 92 + (index * 3 + nth) * line + index * 20;
      return `<text x="600" y="${y}" fill="${index === 0 ? '#fbf7ef' : '#f0c987'}">${words}</text>`;
    }),
  )
  .join('');
// The lines of the guide's icon, on either side.
const bars = [0, 1, 2]
  .map((nth) => {
    const y = 225 + nth * 90;
    return `<path d="M70 ${y}h${[150, 100, 125][nth]}M1130 ${y}h-${[150, 100, 125][nth]}"/>`;
  })
  .join('');
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#0d4a45"/><g stroke="#2f7a72" stroke-width="26" stroke-linecap="round">${bars}</g><g font-family="sans-serif" font-weight="700" font-size="84" text-anchor="middle">${text}</g></svg>`;

const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage({ viewport: { width, height } });
await page.setContent(`<body style="margin:0">${svg}</body>`);
writeFileSync(join(ROOT, 'public', path), await page.screenshot());
await browser.close();
