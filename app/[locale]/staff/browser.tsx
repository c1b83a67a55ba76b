/** What the browser runs on this page: the tree that the build wrote into it is brought to life, as it stands. */
import { wake } from '../check/wake';
import { Staff } from './staff';

wake((initial) => <Staff initial={initial} />);
