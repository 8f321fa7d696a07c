import {
  Banknote,
  Building2,
  CircleMinus,
  CirclePlus,
  Equal,
  Gavel,
  GraduationCap,
  Handshake,
  Landmark,
  type LucideIcon,
  Minus,
  Newspaper,
  Plus,
  Sprout,
  Store,
  User,
  Users,
  Workflow,
} from 'lucide-react';

const ICONS: Readonly<Record<string, LucideIcon>> = {
  community: Sprout,
  private: Store,
  cooperative: Handshake,
  government: Landmark,
  finance: Banknote,
  academia: GraduationCap,
  media: Newspaper,
  legislature: Gavel,
  person: User,
  group: Users,
  unit: Workflow,
  organisation: Building2,
  stronglyAgainst: CircleMinus,
  against: Minus,
  neutral: Equal,
  for: Plus,
  stronglyFor: CirclePlus,
};

interface KnotProps {
  readonly shape: 'circle' | 'hexagon' | 'square' | 'building';
  readonly icon: string;
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  /** Drawn with a broken line. */
  readonly isHollow?: boolean;
  /** Width and height, px. */
  readonly size: number;
}

/** An actor's knot; decoration beside its name, so hidden from screen readers. */
export function Knot({ shape, icon, fill, line, ink, isHollow = false, size }: KnotProps) {
  const Icon = ICONS[icon];
  const broken = isHollow ? { strokeDasharray: '14 9' } : {};
  return (
    <svg width={size} height={size} viewBox="-50 -50 100 100" aria-hidden="true" focusable="false">
      <g fill={fill} stroke={line} strokeWidth={size < 28 ? 7 : 4.5} strokeLinejoin="round" {...broken}>
        <Shape shape={shape} />
      </g>
      {shape === 'building' && !isHollow ? (
        <rect
          x="-36"
          y="-36"
          width="72"
          height="72"
          rx="9"
          fill="none"
          stroke={line}
          strokeWidth="2.5"
          opacity="0.65"
        />
      ) : null}
      {Icon ? (
        <Icon x={-22} y={-22} width={44} height={44} color={ink} strokeWidth={size * 0.44 < 12 ? 2.4 : 2} />
      ) : null}
    </svg>
  );
}

function Shape({ shape }: { readonly shape: KnotProps['shape'] }) {
  switch (shape) {
    case 'circle':
      return <circle r="46" />;
    case 'hexagon':
      return <path d="M0 -47 L41 -23.5 V23.5 L0 47 L-41 23.5 V-23.5 Z" />;
    case 'square':
      return <rect x="-43" y="-43" width="86" height="86" rx="22" />;
    case 'building':
      return <rect x="-45" y="-45" width="90" height="90" rx="13" />;
  }
}
