import { type CSSProperties, type ReactNode, useId, useMemo } from 'react';
import { useText } from '@/i18n/useText';
import type { Box, Picture } from '@/picture/shapes';
import { PictureView } from '@/ui/PictureView';
import styles from './Pane.module.css';
import type { Lens } from './useLens';
import { usePaneHands } from './usePaneHands';

/** Names are 12 px on the screen at least: this share of their size at zoom 1. */
const LEAST_NAME = 12 / 12.5;
/** Names are placed anew when the picture's scale passes a step. */
const STEP = 1.12;
/** Beyond it hardly a name would find room. */
const LARGEST = 4;

/** A picture that a pane shows, drawn for the scale of its names. */
export interface PaneLayer {
  readonly id: string;
  readonly draw: (nameScale: number) => Picture;
  /** What it shows, for screen readers. */
  readonly words: string;
  /** Which part of the pane it fills; all of it without. */
  readonly style?: CSSProperties;
}

interface PaneProps {
  readonly label: string;
  /** Heading in the corner. */
  readonly title: ReactNode;
  readonly layers: readonly PaneLayer[];
  readonly lens: Lens;
  readonly bright: ReadonlySet<string> | null;
  readonly onPress: (about: string | null) => void;
  /** What lies over the pictures. */
  readonly children?: ReactNode;
}

/** A window on one or two pictures: dragged, enlarged and walked with keys, together with all that share its lens. */
export function Pane({ label, title, layers, lens, bright, onPress, children }: PaneProps) {
  const { t } = useText();
  const hint = useId();
  const { ref, seen, ...hands } = usePaneHands(lens, onPress);
  return (
    <section className={styles.pane} aria-label={label}>
      <div className={styles.title}>{title}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: a picture that is moved by hand and keys is no fieldset */}
      <div
        ref={ref}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move the picture
        tabIndex={0}
        aria-label={label}
        aria-describedby={hint}
        className={`${styles.window} ${lens.zoom > 1 ? styles.near : ''}`}
        onPointerDown={hands.onPointerDown}
        onPointerMove={hands.onPointerMove}
        onPointerUp={hands.onPointerUp}
        onPointerCancel={hands.onPointerUp}
        onKeyDown={hands.onKeyDown}
      >
        {seen
          ? layers.map((layer) => (
              <LayerView
                key={layer.id}
                layer={layer}
                window={seen.window}
                nameScale={stepped(LEAST_NAME / seen.scale)}
                bright={bright}
              />
            ))
          : null}
      </div>
      {children}
      <p id={hint} className="visuallyHidden">
        {t(($) => $.compare.picture.keys)}
      </p>
    </section>
  );
}

function LayerView(props: {
  readonly layer: PaneLayer;
  readonly window: Box;
  readonly nameScale: number;
  readonly bright: ReadonlySet<string> | null;
}) {
  const { layer, nameScale, bright } = props;
  const { draw } = layer;
  const picture = useMemo(() => draw(nameScale), [draw, nameScale]);
  const { x, y, width, height } = props.window;
  return (
    <svg
      className={styles.picture}
      style={layer.style}
      viewBox={`${x} ${y} ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
      aria-label={layer.words}
    >
      <PictureView picture={picture} bright={bright} />
    </svg>
  );
}

function stepped(scale: number): number {
  if (scale <= 1) return 1;
  return Math.min(LARGEST, STEP ** Math.ceil(Math.log(scale) / Math.log(STEP) - 1e-9));
}
