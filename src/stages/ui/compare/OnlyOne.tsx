import { CopyPlus, X } from 'lucide-react';
import { useMemo } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import { copyFrame } from '@/model/edits/frames';
import { mapPicture } from '@/picture/mapPicture';
import { boxAround } from '@/picture/sharedPlaces';
import { useFrame, useProject, useSession } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import { createMeasure } from '@/ui/measureText';
import { PictureView } from '@/ui/PictureView';
import { actorName } from '@/wording/fields';
import styles from './CompareScreen.module.css';

/** Room for names round the knots, px of the map. */
const NAMES = 70;

/** A project with a single frame: it is shown, and can be copied to become the other half. */
export function OnlyOne() {
  const { t } = useText();
  const { document, view, ids, apply } = useSession();
  const project = useProject();
  const frame = useFrame();
  const close = useCommand('toggleCompare');
  const measure = useMemo(createMeasure, []);
  const { x, y, width, height } = boxAround(Object.values(frame.place));
  const picture = useMemo(
    () => mapPicture(project, frame, { nameOf: (actor) => actorName(t, actor), measure, scale: 1.3 }),
    [project, frame, measure, t],
  );
  const copy = () => {
    const real = document.getProject();
    const id = ids.frame();
    const title = t(($) => $.editor.copyTitle, { number: real.frames.length + 1 });
    apply(copyFrame(real, frame, { id, title, noteId: ids.mapNote }));
    view.setState({ compareBefore: frame.id, compareAfter: id });
  };
  return (
    <div className={styles.onlyOne}>
      <IconButton
        name={t(($) => $.compare.back)}
        keys="Esc"
        icon={<X size={20} />}
        className={styles.leave ?? ''}
        onClick={close.run}
      />
      <svg
        viewBox={`${x - NAMES} ${y - NAMES / 2} ${width + NAMES * 2} ${height + NAMES * 1.5}`}
        role="img"
        aria-label={frame.title}
      >
        <PictureView picture={picture} bright={null} />
      </svg>
      <h2 className={styles.question}>{t(($) => $.compare.onlyOne)}</h2>
      {document.readOnly ? null : (
        <>
          <p>{t(($) => $.compare.onlyOneNext)}</p>
          <Button look="strong" icon={<CopyPlus size={18} />} onClick={copy}>
            {t(($) => $.compare.copy)}
          </Button>
        </>
      )}
    </div>
  );
}
