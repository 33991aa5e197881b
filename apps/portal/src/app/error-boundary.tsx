import { Component, type ReactNode } from 'react';

interface Props {
  /** A change of it gives the page another try. */
  place: string;
  fallback: ReactNode;
  children: ReactNode;
}

interface State {
  failedAt: string | undefined;
}

/** Shows words instead of nothing where a page's rendering fails in the browser. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failedAt: undefined };

  static getDerivedStateFromError(): Partial<State> {
    return { failedAt: '' };
  }

  static getDerivedStateFromProps({ place }: Props, { failedAt }: State): Partial<State> | null {
    if (failedAt === undefined || failedAt === place) return null;
    return { failedAt: failedAt === '' ? place : undefined };
  }

  override render(): ReactNode {
    return this.state.failedAt === undefined ? this.props.children : this.props.fallback;
  }
}
