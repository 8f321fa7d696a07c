import { useText } from '@/i18n/useText';
import type { TieType } from '@/model/types';
import { useSession } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { tieTypeName } from '@/wording/fields';

/** Stands for all ties that count; no tie type has an empty id. */
const ALL = '';

interface LayerSelectProps {
  /** Kinds of tie that could be asked about. */
  readonly layers: readonly TieType[];
  /** null for all that counts. */
  readonly layer: TieType | null;
}

/** Which kind of tie is asked about; always in sight, because all kinds together hide dependence. */
export function LayerSelect({ layers, layer }: LayerSelectProps) {
  const { t } = useText();
  const { view } = useSession();
  if (layers.length === 0) return null;
  const only = layers.map((type) => ({
    value: type.id,
    label: t(($) => $.bargaining.ask.layerOnly, { type: tieTypeName(t, type) }),
  }));
  return (
    <SelectField<string>
      label={t(($) => $.bargaining.ask.layer)}
      hint={layers.length > 1 ? t(($) => $.bargaining.ask.layerHint) : undefined}
      value={layer?.id ?? ALL}
      choices={[{ value: ALL, label: t(($) => $.bargaining.ask.layerAll) }, ...only]}
      onChange={(next) => {
        view.setState({ bargainingLayer: layers.find((type) => type.id === next)?.id ?? null });
      }}
    />
  );
}
