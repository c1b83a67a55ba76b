import type { SiteMessages } from '../../../lib/content/messages';

/**
 * Leave now: first in the tab order of every page. Without script it is a plain link to a neutral page;
 * with it (`public/page.js`) the page is blanked first and the history entry is replaced.
 */
export function LeaveBar({ site, also }: { site: SiteMessages; also?: SiteMessages }) {
  return (
    <nav className="leave-bar" aria-label={site.leave}>
      <a className="leave" href="https://www.wikipedia.org/" rel="noopener noreferrer" data-leave="">
        {site.leave}
        {also && ` · ${also.leave}`}
      </a>
    </nav>
  );
}
