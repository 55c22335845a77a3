import { Component, type ReactNode } from 'react';
import { useT } from '../i18n/useT.ts';
import { EmptyState } from './EmptyState.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** A change of it, e.g. of the view, gives the children another chance. */
  readonly resetKey?: string;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
  readonly resetKey: string | undefined;
}

/** Keeps a failure of one panel inside it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: ErrorBoundaryProps, state: ErrorBoundaryState) {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override render() {
    return this.state.error ? <BrokenPart reason={this.state.error.message} /> : this.props.children;
  }
}

function BrokenPart({ reason }: { readonly reason: string }) {
  const t = useT();
  return (
    <EmptyState name="failed" title={t('broken.title')}>
      <p>{t('broken.body', { reason })}</p>
    </EmptyState>
  );
}
