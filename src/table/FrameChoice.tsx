import { useText } from '@/i18n/useText';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { openFrame } from '@/session/view';
import { SelectField } from '@/ui/Field';

/** Which state of the network the table shows. */
export function FrameChoice() {
  const { t } = useText();
  const { view } = useSession();
  const { frames } = useProject();
  const frame = useFrame();
  return (
    <SelectField
      label={t(($) => $.table.frame)}
      isLabelHidden
      value={frame.id}
      choices={frames.map(({ id, title }, index) => ({
        value: id,
        label: t(($) => $.editor.frameName, { number: index + 1, title }),
      }))}
      onChange={(chosen) => openFrame(view, chosen)}
    />
  );
}
