// Builds the site with the review book in it, for a lawyer and a translator to read and to print. Not for the public:
// `npm start` and `npm test` see that the export is not theirs and build it again without the book.
import { npm, run } from './child.mjs';

const [command, ...first] = npm();
const code = await run(command, [...first, 'run', 'build'], { env: { NODE_ENV: '', REVIEW_BOOK: '1' } });
if (code === 0) {
  const serve = 'npx tsx lib/hosting/serve.ts out';
  console.log(`
The review book is in out/es/review-book/ (headings in Spanish) and out/en/review-book/ (in English).
To read or print it:  ${serve}
and open http://localhost:3000/es/review-book/ in a browser.
This build is for reviewers, not for the public: npm run build makes the public one again.`);
}
process.exitCode = code;
