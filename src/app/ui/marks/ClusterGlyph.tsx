import type { Cluster } from '../../../core/model/index.ts';
import './marks.css';

interface ClusterGlyphProps {
  readonly cluster: Pick<Cluster, 'glyph' | 'family'>;
  readonly size?: number;
}

/** The one character of a cluster on its family's hue; its name always stands beside it. */
export function ClusterGlyph({ cluster, size = 20 }: ClusterGlyphProps) {
  return (
    <span
      className="cluster-glyph"
      data-family={cluster.family}
      style={{ width: size, height: size, fontSize: size * 0.6 }}
      aria-hidden="true"
    >
      {cluster.glyph}
    </span>
  );
}
