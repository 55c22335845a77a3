import { Component, type ReactNode } from 'react';

interface GlBoundaryProps {
  readonly children: ReactNode;
  readonly onFailed: (reason: 'failed') => void;
}

/** A WebGL map that does not load or throws gives way to the SVG map. */
export class GlBoundary extends Component<GlBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch() {
    this.props.onFailed('failed');
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
