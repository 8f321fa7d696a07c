import { ArrowLeftRight, X } from 'lucide-react';
import { useCommand } from '@/commands/useCommand';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { COMPARE_MODES, type CompareMode } from '@/session/compareView';
import { useProject, useSession, useView } from '@/session/useSession';
import { IconButton } from '@/ui/Button';
import { type Choice, SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { tieTypeName } from '@/wording/fields';
import styles from './CompareScreen.module.css';
import type { OpenComparison } from './useComparison';

const MODE_NAMES: Readonly<Record<CompareMode, Message>> = {
  beside: ($) => $.compare.modes.beside,
  overlay: ($) => $.compare.modes.overlay,
  slider: ($) => $.compare.modes.slider,
};

/** Stands for all tie types among the choices. */
const ALL = '';

/** Which two frames, which tie type, and in which way. */
export function Head({ open, isPhone }: { readonly open: OpenComparison; readonly isPhone: boolean }) {
  const { t } = useText();
  const { view } = useSession();
  const close = useCommand('toggleCompare');
  const mode = useView((state) => state.compareMode);
  const { pair, layers, layer } = open;
  const types = layers.map(({ type }): Choice<string> => ({ value: type.id, label: tieTypeName(t, type) }));
  return (
    <div className={styles.head}>
      <h2 className="visuallyHidden">{t(($) => $.compare.title)}</h2>
      <div className={styles.frames}>
        <FrameSelect side="before" open={open} />
        <IconButton
          name={t(($) => $.compare.swap)}
          icon={<ArrowLeftRight size={18} />}
          onClick={() => view.setState({ compareBefore: pair.after.id, compareAfter: pair.before.id })}
        />
        <FrameSelect side="after" open={open} />
      </div>
      <div className={styles.layer}>
        <SelectField
          label={t(($) => $.compare.layer)}
          isLabelHidden={isPhone}
          value={layer?.type.id ?? ALL}
          choices={[{ value: ALL, label: t(($) => $.compare.layerAll) }, ...types]}
          onChange={(chosen) =>
            view.setState({ compareLayer: layers.find(({ type }) => type.id === chosen)?.type.id ?? null })
          }
        />
      </div>
      <div className={styles.mode}>
        <Segmented
          label={t(($) => $.compare.mode)}
          isLabelHidden={isPhone}
          value={mode}
          choices={COMPARE_MODES.map((value) => ({ value, label: t(MODE_NAMES[value]) }))}
          onChange={(compareMode) => view.setState({ compareMode })}
        />
      </div>
      <IconButton
        name={t(($) => $.compare.back)}
        keys="Esc"
        icon={<X size={20} />}
        className={styles.close ?? ''}
        onClick={close.run}
      />
    </div>
  );
}

/** One of the two frames. Choosing the one on the other side swaps them. */
function FrameSelect({ side, open }: { readonly side: 'before' | 'after'; readonly open: OpenComparison }) {
  const { t } = useText();
  const { view } = useSession();
  const { frames } = useProject();
  const { before, after } = open.pair;
  const choose = (chosen: string) => {
    const frame = frames.find(({ id }) => id === chosen)?.id ?? null;
    if (side === 'before')
      view.setState({ compareBefore: frame, compareAfter: frame === after.id ? before.id : after.id });
    else view.setState({ compareAfter: frame, compareBefore: frame === before.id ? after.id : before.id });
  };
  return (
    <SelectField
      label={side === 'before' ? t(($) => $.compare.before) : t(($) => $.compare.after)}
      value={open.pair[side].id}
      choices={frames.map(
        ({ id, title }, index): Choice<string> => ({
          value: id,
          label: t(($) => $.editor.frameName, { number: index + 1, title }),
        }),
      )}
      onChange={choose}
    />
  );
}
