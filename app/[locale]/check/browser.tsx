/** What the browser runs on this page: the tree that the build wrote into it is brought to life, as it stands. */
import { Check } from './check';
import { wake } from './wake';

wake((initial) => <Check initial={initial} />);
