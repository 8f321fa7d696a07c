import {
  type ActorSign,
  canDrive,
  DATA_FIELDS,
  type DataField,
  dataField,
  TIE_LABELS,
} from '@/appearance/dataFields';
import { MOST_HUES, MOST_SHAPES } from '@/appearance/scales';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { PLAIN_STYLE } from '@/model/looking';
import type { MapStyle } from '@/model/types';
import { useAnalysis, useFrame, useSession, useView } from '@/session/useSession';
import { Button } from '@/ui/Button';
import { SelectField } from '@/ui/Field';
import { fieldName, tieFieldName } from '@/wording/dataFields';
import styles from './LookingPanel.module.css';
import { useScales } from './useScales';

/** The value of a choice that lets nothing decide. */
const NOTHING = '';

interface Choice {
  readonly key: 'sizeBy' | 'colourBy' | 'shapeBy' | 'labelBy';
  readonly sign: ActorSign;
  readonly label: Message;
  readonly nothing: Message;
}

const CHOICES: readonly Choice[] = [
  { key: 'sizeBy', sign: 'size', label: ($) => $.looking.sizeBy, nothing: ($) => $.looking.sizeSame },
  { key: 'colourBy', sign: 'colour', label: ($) => $.looking.colourBy, nothing: ($) => $.looking.colourSame },
  { key: 'shapeBy', sign: 'shape', label: ($) => $.looking.shapeBy, nothing: ($) => $.looking.shapeSame },
  { key: 'labelBy', sign: 'label', label: ($) => $.looking.labelBy, nothing: ($) => $.looking.labelNone },
];

/** By which field each sign goes. */
export function DressSection() {
  const { t } = useText();
  const { view } = useSession();
  const style = useView((state) => state.style);
  const { result } = useAnalysis();
  const frame = useFrame();
  const dress = (part: Partial<MapStyle>) => view.setState({ style: { ...style, ...part } });
  const isWaiting =
    result?.frame !== frame.id && Object.values(style).some((id) => dataField(id)?.isFound ?? false);
  const isPlain = JSON.stringify(style) === JSON.stringify(PLAIN_STYLE);
  return (
    <section className={styles.section} aria-label={t(($) => $.looking.dress)}>
      {CHOICES.map(({ key, sign, label, nothing }) => (
        <SelectField
          key={key}
          label={t(label)}
          value={dataField(style[key])?.id ?? NOTHING}
          choices={[
            ...DATA_FIELDS.filter((field) => canDrive(field, sign)).map((field) => ({
              value: field.id,
              label: nameIn(field, sign),
            })),
            { value: NOTHING, label: t(nothing) },
          ]}
          onChange={(id) => dress({ [key]: id === NOTHING ? null : id })}
        />
      ))}
      <SelectField
        label={t(($) => $.looking.tieLabelBy)}
        value={style.tieLabelBy ?? NOTHING}
        choices={[
          { value: NOTHING, label: t(($) => $.looking.tieLabelNone) },
          ...TIE_LABELS.map((id) => ({ value: id, label: tieFieldName(t, id) })),
        ]}
        onChange={(id) => dress({ tieLabelBy: id === NOTHING ? null : id })}
      />
      <div role="status" className={styles.wide}>
        {isWaiting ? <p className={styles.hint}>{t(($) => $.looking.waiting)}</p> : null}
        <TooMany />
      </div>
      {isPlain ? null : (
        <Button className={styles.wide} onClick={() => dress(PLAIN_STYLE)}>
          {t(($) => $.looking.reset)}
        </Button>
      )}
    </section>
  );

  function nameIn(field: DataField, sign: ActorSign): string {
    const name = fieldName(t, field.id);
    return sign === 'label' && field.id !== 'name' ? t(($) => $.looking.labelWith, { field: name }) : name;
  }
}

/** Says when a category has more values than can be told apart. */
function TooMany() {
  const { t } = useText();
  const { colour, shape } = useScales();
  const crowded = [
    ...(colour?.kind === 'hues' ? [{ ...colour, most: MOST_HUES }] : []),
    ...(shape?.kind === 'shapes' ? [{ ...shape, most: MOST_SHAPES }] : []),
  ].find(({ others }) => others.length > 0);
  if (!crowded) return null;
  const count = crowded.values.length + crowded.others.length;
  return <p className={styles.hint}>{t(($) => $.looking.tooMany, { count, most: crowded.most })}</p>;
}
