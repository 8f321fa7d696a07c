import { X } from 'lucide-react';
import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useDevice } from '@/app/useDevice';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { useSession, useView } from '@/session/useSession';
import type { ViewState } from '@/session/view';
import { Button, IconButton } from '@/ui/Button';
import { cardPlace } from './cardPlace';
import styles from './Tour.module.css';

interface Step {
  readonly id: string;
  readonly title: Message;
  readonly text: Message;
  /** What it speaks of; a screen without it shows the words alone. */
  readonly target: string;
  /** What has to be open for it to be seen. */
  readonly opens?: Partial<ViewState>;
}

const STEPS: readonly Step[] = [
  {
    id: 'names',
    title: ($) => $.start.tourNames,
    text: ($) => $.start.tourNamesText,
    target: '[data-tells]',
    opens: { isLeftOpen: true, leftTab: 'actors' },
  },
  { id: 'map', title: ($) => $.start.tourMap, text: ($) => $.start.tourMapText, target: '[data-canvas]' },
  {
    id: 'tools',
    title: ($) => $.start.tourTools,
    text: ($) => $.start.tourToolsText,
    target: '[data-dock] [role="toolbar"]',
  },
  {
    id: 'reading',
    title: ($) => $.start.tourReading,
    text: ($) => $.start.tourReadingText,
    target: '[role="tabpanel"]',
    opens: { isRightOpen: true, rightTab: 'reading' },
  },
  {
    id: 'frames',
    title: ($) => $.start.tourFrames,
    text: ($) => $.start.tourFramesText,
    target: 'nav[data-region]',
    opens: { isStripOpen: true },
  },
];

/** The step at which the tour was left on this device; a finished one begins again. */
const SETTING = 'rajut.tour';

/** The short tour, when it was asked for: it never comes by itself, and goes on where it was left. */
export function Tour() {
  const isTouring = useView((view) => view.isTouring);
  return isTouring ? <OpenTour /> : null;
}

function OpenTour() {
  const { t } = useText();
  const { settings } = useDevice();
  const { view } = useSession();
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      STEPS.findIndex(({ id }) => id === settings.read(SETTING)),
    ),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(document.activeElement);
  const step = STEPS[at];
  useEffect(() => {
    if (!step) return;
    settings.write(SETTING, step.id);
    if (step.opens) view.setState(step.opens);
    heading.current?.focus();
  }, [step, settings, view]);
  const target = useTarget(step?.target ?? '');
  if (!step) return null;
  const isLast = at === STEPS.length - 1;
  const close = () => {
    if (isLast) settings.remove(SETTING);
    view.setState({ isTouring: false });
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  return (
    <>
      {target ? <div className={styles.spot} style={boxStyle(target)} aria-hidden="true" /> : null}
      <div
        role="dialog"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
        className={styles.card}
        style={cardPlace(target, { width: window.innerWidth, height: window.innerHeight })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
      >
        <div className={styles.head}>
          <p className={styles.at}>{t(($) => $.start.tourAt, { number: at + 1, count: STEPS.length })}</p>
          <IconButton name={t(($) => $.start.tourSkip)} keys="Esc" icon={<X size={18} />} onClick={close} />
        </div>
        <h2 className={styles.title} id="tour-title" ref={heading} tabIndex={-1}>
          {t(step.title)}
        </h2>
        <p id="tour-text">{t(step.text)}</p>
        <div className={styles.actions}>
          {at > 0 ? <Button onClick={() => setAt(at - 1)}>{t(($) => $.start.tourBack)}</Button> : null}
          <Button look="strong" onClick={isLast ? close : () => setAt(at + 1)}>
            {isLast ? t(($) => $.start.tourEnd) : t(($) => $.start.tourNext)}
          </Button>
        </div>
      </div>
    </>
  );
}

/** Where the target is on the screen, kept true while the window changes; null where it is not. */
function useTarget(selector: string): DOMRect | null {
  const [box, setBox] = useState<DOMRect | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const found = document.querySelector(selector)?.getBoundingClientRect();
      setBox(found && found.width > 0 ? found : null);
    };
    // A panel that opens for this step is drawn after it.
    const frame = requestAnimationFrame(() => requestAnimationFrame(measure));
    window.addEventListener('resize', measure);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', measure);
    };
  }, [selector]);
  return box;
}

const boxStyle = ({ x, y, width, height }: DOMRect): CSSProperties => ({ left: x, top: y, width, height });
