import { Component, type ReactNode, Suspense } from "react";

/** Keeps a part that fails to load or to draw from taking the rest of the page with it. */
export class PartBoundary extends Component<
  { fallback: ReactNode; waiting?: ReactNode; children: ReactNode },
  { hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (this.state.hasFailed) return this.props.fallback;
    return <Suspense fallback={this.props.waiting ?? null}>{this.props.children}</Suspense>;
  }
}
