import { Component, type ReactNode } from "react";

/**
 * Keeps the failure of one view away from the others: shows something in its place. React knows no
 * hook for this, hence the class.
 */
export class ViewBoundary extends Component<
  {
    readonly children: ReactNode;
    /** what is shown instead; `retry` shows the view anew */
    readonly instead: (retry: () => void) => ReactNode;
    /** called before the view is shown anew */
    readonly onRetry: () => void;
  },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    const { children, instead, onRetry } = this.props;
    if (!this.state.hasFailed) return children;
    return instead(() => {
      onRetry();
      this.setState({ hasFailed: false });
    });
  }
}
