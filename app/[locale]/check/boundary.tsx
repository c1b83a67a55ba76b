import { Component, type ReactNode } from 'react';
import { messages } from '../../../lib/content/index';
import type { Locale } from '../../../lib/content/locales';
import { addressOf } from '../_ui/site-link';

type Props = { title: string; text: string; locale: Locale; children: ReactNode };

/** If a part of the page breaks, plain words and the way to help stand there; never an answer, never a trace. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const { title, text, locale } = this.props;
    return (
      <>
        <h1 tabIndex={-1}>{title}</h1>
        <p>{text}</p>
        <p>
          <a href={addressOf(locale, 'help')}>{messages[locale].site.nav.help}</a>
        </p>
      </>
    );
  }
}
