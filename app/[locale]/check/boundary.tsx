import { Component, createRef, type ReactNode } from 'react';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { HelpPhones } from '../_ui/help-lists';
import { addressOf } from '../_ui/site-link';

type Props = { locale: Locale; children: ReactNode };

/** If a part of the page breaks, plain words and the ways to help stand there; never an answer, never a trace. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };
  readonly heading = createRef<HTMLHeadingElement>();

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate(_: Props, before: { broken: boolean }) {
    // What had focus is gone with what broke.
    if (this.state.broken && !before.broken) this.heading.current?.focus();
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const { locale } = this.props;
    const { check, help, site } = messages[locale];
    return (
      <>
        <h1 ref={this.heading} tabIndex={-1}>
          {check.brokenTitle}
        </h1>
        <p>{check.brokenText}</p>
        <p className="actions">
          {/* A link, which loads the page anew: whatever broke in the script, this does not need it. */}
          <a className="button" href={addressOf(locale, 'check')}>
            {check.brokenAgain}
          </a>
        </p>
        <p>
          <a href={addressOf(locale, 'help')}>{site.nav.help}</a>
        </p>
        <HelpPhones help={help} />
      </>
    );
  }
}
