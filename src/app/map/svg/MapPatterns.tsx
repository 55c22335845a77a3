interface MapPatternsProps {
  /** Several maps may stand on one page: each has patterns of its own. */
  readonly prefix: string;
  /** Scale of the plane, so that textures keep their size on the screen. */
  readonly k: number;
}

/** The textures of the map: hatch = planned, dots = no document. */
export function MapPatterns({ prefix, k }: MapPatternsProps) {
  const unit = { patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern
        id={`${prefix}-planned`}
        {...unit}
        width={6}
        height={6}
        patternTransform={`scale(${1 / k}) rotate(45)`}
      >
        <rect width={6} height={6} className="texture-ground" />
        <rect width={3} height={6} className="texture-line" />
      </pattern>
      <pattern
        id={`${prefix}-no-document`}
        {...unit}
        width={6}
        height={6}
        patternTransform={`scale(${1 / k})`}
      >
        <rect width={6} height={6} className="texture-land" />
        <circle cx={1.5} cy={1.5} r={0.7} className="texture-dot" />
        <circle cx={4.5} cy={4.5} r={0.7} className="texture-dot" />
      </pattern>
    </defs>
  );
}
