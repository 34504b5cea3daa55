import { Component, type ReactNode } from 'react';
import { MissingPartError } from '../lib/load-part';
import { useTexts } from '../texts/area';
import { commonTexts } from '../texts/common';
import { Alert } from '../ui/feedback';

const reload = (): void => window.location.reload();

/** What stands where something broke: a plain sentence and the one thing that may help. */
export const Broken = ({ error, onRetry, isPage = false }: { error: Error; onRetry: () => void; isPage?: boolean }) => {
  const t = useTexts(commonTexts).problem;
  const isMissing = error instanceof MissingPartError;
  return (
    <Alert kind="danger" title={isMissing ? t.missingPart : isPage ? t.brokenPage : t.broken} live="alert">
      <p className="kern-body">{isMissing ? t.missingPartHint : isPage ? t.retryHint : `${t.restWorks} ${t.retryHint}`}</p>
      <button type="button" className="kern-btn kern-btn--secondary pw-btn-small" onClick={isMissing ? reload : onRetry}>
        <span className="kern-label">{isMissing ? t.reload : t.retry}</span>
      </button>
    </Alert>
  );
};

/** Keeps a failure to one part of the page. */
export class Boundary extends Component<{ children: ReactNode; isPage?: boolean }, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? (
      <Broken error={error} isPage={this.props.isPage ?? false} onRetry={() => this.setState({ error: undefined } as { error?: Error })} />
    ) : (
      this.props.children
    );
  }
}
