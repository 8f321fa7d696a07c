import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import { tieColour, tieLook } from '@/appearance/tieLook';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { DASHES, type Dash, type TieType } from '@/model/types';
import form from './Form.module.css';
import { ThreadSample } from './ThreadSample';
import styles from './TieTypes.module.css';
import type { Subject } from './useSubjects';

/** In the order of the palette. */
const COLOUR_NAMES: readonly Message[] = [
  ($) => $.inspector.types.colours.ink,
  ($) => $.inspector.types.colours.blue,
  ($) => $.inspector.types.colours.magenta,
  ($) => $.inspector.types.colours.orange,
  ($) => $.inspector.types.colours.green,
  ($) => $.inspector.types.colours.violet,
];

const DASH_NAMES: Readonly<Record<Dash, Message>> = {
  solid: ($) => $.inspector.types.dashes.solid,
  dash: ($) => $.inspector.types.dashes.dash,
  dot: ($) => $.inspector.types.dashes.dot,
  dashDot: ($) => $.inspector.types.dashes.dashDot,
  longDash: ($) => $.inspector.types.dashes.longDash,
  shortDash: ($) => $.inspector.types.dashes.shortDash,
};

interface TieTypeLookProps {
  readonly subject: Subject<TieType>;
  readonly type: TieType;
}

/** Colour and line of a tie type, each choice named in words. */
export function TieTypeLook({ subject, type }: TieTypeLookProps) {
  const { t } = useText();
  const id = useId();
  return (
    <div className={styles.looks}>
      <span id={`${id}-colour`} className={form.label}>
        {t(($) => $.inspector.types.colour)}
      </span>
      <RadioGroup
        aria-labelledby={`${id}-colour`}
        className={styles.choices}
        value={type.colour}
        onValueChange={(next) => subject.change(() => ({ colour: Number(next) }))}
      >
        {COLOUR_NAMES.map((label, colour) => (
          <Radio.Root key={tieColour(colour)} value={colour} className={styles.choice} aria-label={t(label)}>
            <span className={styles.swatch} style={{ background: tieColour(colour) }} />
            {t(label)}
          </Radio.Root>
        ))}
      </RadioGroup>
      <span id={`${id}-dash`} className={form.label}>
        {t(($) => $.inspector.types.dash)}
      </span>
      <RadioGroup
        aria-labelledby={`${id}-dash`}
        className={styles.choices}
        value={type.dash}
        onValueChange={(next) => {
          const dash = DASHES.find((one) => one === next);
          if (dash) subject.change(() => ({ dash }));
        }}
      >
        {DASHES.map((dash) => (
          <Radio.Root key={dash} value={dash} className={styles.choice} aria-label={t(DASH_NAMES[dash])}>
            <ThreadSample
              look={tieLook({ strength: 'weak', status: 'existing' }, { colour: type.colour, dash })}
              width={40}
            />
            {t(DASH_NAMES[dash])}
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
