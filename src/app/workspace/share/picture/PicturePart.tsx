import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { giveFile } from '@/commands/giveFile';
import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import { canCopyPictures, copyPicture } from '@/platform/pictureClipboard';
import { useSession } from '@/session/useSession';
import { fileNameOf } from '@/transfer/fileName';
import { Button } from '@/ui/Button';
import { NamesChoice } from '../NamesChoice';
import { SavedLine } from '../SavedLine';
import shared from '../Share.module.css';
import { useGiving } from '../useGiving';
import { useShareNames } from '../useShareNames';
import { type Format, firstChoices, type Pictured } from './choices';
import { MIME_TYPES, makePicture } from './makePicture';
import styles from './Picture.module.css';
import { PictureFields } from './PictureFields';
import { PicturePreview } from './PicturePreview';
import { paintCanvas, toPng } from './paintCanvas';
import { usePictureSheet } from './usePictureSheet';

const KINDS: Readonly<Record<Format, Message>> = {
  svg: ($) => $.pictures.fileKind.svg,
  png: ($) => $.pictures.fileKind.png,
  pdf: ($) => $.pictures.fileKind.pdf,
};

const FILES: Readonly<Record<Pictured, Message>> = {
  frame: ($) => $.pictures.fileOf.frame,
  pair: ($) => $.pictures.fileOf.pair,
  overlay: ($) => $.pictures.fileOf.overlay,
  grid: ($) => $.pictures.fileOf.grid,
};

/** What is told about copying, and about a picture that cannot be made. */
type Told = 'copied' | 'notCopied' | 'tooLarge';

const TOLD: Readonly<Record<Told, Message>> = {
  copied: ($) => $.pictures.copied,
  notCopied: ($) => $.pictures.notCopied,
  tooLarge: ($) => $.pictures.tooLarge,
};

/** Pictures of the map for reports and posters: what, as which file, how large; with a preview. */
export function PicturePart() {
  const { t, language } = useText();
  const names = useShareNames();
  const isMasked = names.isMasked && names.names === 'masked';
  const { view } = useSession();
  const [choices, setChoices] = useState(() => firstChoices(view.getState()));
  const [told, setTold] = useState<Told | null>(null);
  const { giving, give } = useGiving();
  const now = usePictureSheet(names.project, isMasked, choices);
  const { sheet, frame } = now;

  const save = async () => {
    const content = makePicture(sheet, choices, language);
    setTold(content ? null : 'tooLarge');
    if (!content) return;
    const title = names.project.title || t(($) => $.common.unnamed);
    const called = t(FILES[choices.what], { title, frame: frame.title });
    const whole = isMasked ? `${called} ${t(($) => $.looking.suffix)}` : called;
    const name = fileNameOf(whole, `.${choices.format}`);
    const file = {
      name,
      content,
      mimeType: MIME_TYPES[choices.format],
      description: t(KINDS[choices.format]),
    };
    await give(async () => ({ given: await giveFile(file), name }));
  };
  const copy = async () => {
    const scale = Number(choices.sharpness);
    const canvas = paintCanvas(sheet, scale);
    if (!canvas) return setTold('tooLarge');
    const png = toPng(canvas, scale).then((bytes) => new Blob([bytes], { type: MIME_TYPES.png }));
    setTold((await copyPicture(png)) ? 'copied' : 'notCopied');
  };
  return (
    <>
      <PicturePreview sheet={sheet} isLate={now.isLate} />
      <NamesChoice {...names} />
      <PictureFields
        choices={choices}
        project={names.project}
        now={now}
        isMasked={isMasked}
        onChange={(next) => {
          setChoices(next);
          setTold(null);
        }}
      />
      <div className={shared.foot}>
        <div className={styles.buttons}>
          <Button
            look="strong"
            icon={<Download size={18} />}
            disabled={giving.state === 'busy' || now.isLate}
            onClick={() => void save()}
          >
            {t(($) => $.pictures.save)}
          </Button>
          {canCopyPictures() ? (
            <Button icon={<Copy size={18} />} disabled={now.isLate} onClick={() => void copy()}>
              {t(($) => $.pictures.copy)}
            </Button>
          ) : null}
        </div>
        <SavedLine giving={giving} />
        <p role="status" className={shared.quiet}>
          {told ? t(TOLD[told]) : null}
        </p>
      </div>
    </>
  );
}
