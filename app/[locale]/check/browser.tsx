/** What the browser runs on this page: the tree that the build wrote into it is brought to life, as it stands. */
import { hydrateRoot } from 'react-dom/client';
import { isLocale } from '../../../lib/content/locales';
import { Interview } from './interview';
import { keepOwnWords } from './own-words';
import { SITTING } from './sitting-root';

const { lang } = document.documentElement;
const root = document.getElementById(SITTING);
if (root && isLocale(lang)) {
  hydrateRoot(root, <Interview initial={lang} />);
  keepOwnWords(root);
}
