import { useText } from '@/i18n/useText';
import { tieTypesInOrder } from '@/model/select';
import { DIRECTIONS, SIGNS, STRENGTHS } from '@/model/types';
import { useProject, useSession, useView } from '@/session/useSession';
import { SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import { DIRECTION_NAMES, SIGN_NAMES, STRENGTH_NAMES, tieTypeName } from '@/wording/fields';

/** Type, strength, direction and nature of the next tie. */
export function NextTieFields() {
  const { t } = useText();
  const { view } = useSession();
  const project = useProject();
  const defaults = useView((state) => state.tieDefaults);
  const types = tieTypesInOrder(project);
  const type = types.find((one) => one.id === defaults.type) ?? types[0];
  const set = (change: Partial<typeof defaults>) =>
    view.setState({ tieDefaults: { ...defaults, ...change } });
  return (
    <>
      <SelectField
        label={t(($) => $.canvas.nextTieType)}
        value={type?.id ?? null}
        choices={types.map((one) => ({ value: one.id, label: tieTypeName(t, one) }))}
        onChange={(chosen) => set({ type: chosen })}
      />
      <Segmented
        label={t(($) => $.canvas.nextTieStrength)}
        value={defaults.strength}
        choices={STRENGTHS.map((value) => ({ value, label: t(STRENGTH_NAMES[value]) }))}
        onChange={(strength) => set({ strength })}
      />
      <Segmented
        label={t(($) => $.canvas.nextTieDirection)}
        value={defaults.direction}
        choices={DIRECTIONS.map((value) => ({ value, label: t(DIRECTION_NAMES[value]) }))}
        onChange={(direction) => set({ direction })}
      />
      <Segmented
        label={t(($) => $.canvas.nextTieSign)}
        value={defaults.sign}
        choices={SIGNS.map((value) => ({ value, label: t(SIGN_NAMES[value]) }))}
        onChange={(sign) => set({ sign })}
      />
    </>
  );
}
