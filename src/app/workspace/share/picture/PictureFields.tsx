import type { Message } from '@/i18n/messages';
import { useText } from '@/i18n/useText';
import type { Frame, Project } from '@/model/types';
import type { Choice } from '@/ui/Field';
import { SelectField } from '@/ui/Field';
import { Segmented } from '@/ui/Segmented';
import shared from '../Share.module.css';
import {
  type Choices,
  FORMATS,
  type Format,
  PAGES,
  type PageName,
  PICTURED,
  type Pictured,
  SHARPNESS,
  withFormat,
} from './choices';
import styles from './Picture.module.css';
import { pixelsOf } from './paintCanvas';
import { StrangeLetters } from './StrangeLetters';
import type { usePictureSheet } from './usePictureSheet';

interface PictureFieldsProps {
  readonly choices: Choices;
  readonly project: Project;
  readonly now: ReturnType<typeof usePictureSheet>;
  readonly isMasked: boolean;
  readonly onChange: (choices: Choices) => void;
}

const WHAT: Readonly<Record<Pictured, Message>> = {
  frame: ($) => $.pictures.frame,
  pair: ($) => $.pictures.pair,
  overlay: ($) => $.pictures.overlay,
  grid: ($) => $.pictures.grid,
};

const FORMAT_NAMES: Readonly<Record<Format, string>> = { png: 'PNG', svg: 'SVG', pdf: 'PDF' };
const FORMAT_HINTS: Readonly<Record<Format, Message>> = {
  svg: ($) => $.pictures.formatHint.svg,
  png: ($) => $.pictures.formatHint.png,
  pdf: ($) => $.pictures.formatHint.pdf,
};

const PAGE_NAMES: Readonly<Record<PageName, Message>> = {
  fit: ($) => $.pictures.pages.fit,
  slide: ($) => $.pictures.pages.slide,
  a4Landscape: ($) => $.pictures.pages.a4Landscape,
  a4Portrait: ($) => $.pictures.pages.a4Portrait,
  a3Landscape: ($) => $.pictures.pages.a3Landscape,
  a3Portrait: ($) => $.pictures.pages.a3Portrait,
};

/** Everything that can be chosen about a picture; only what makes a difference is there. */
export function PictureFields({ choices, project, now, isMasked, onChange }: PictureFieldsProps) {
  const { t, whole } = useText();
  const { format } = choices;
  const set = (told: Partial<Choices>) => onChange({ ...choices, ...told });
  const isOfTwo = choices.what === 'pair' || choices.what === 'overlay';
  const needsTwo = now.pair === null;
  const pixels = pixelsOf(now.sheet, Number(choices.sharpness));
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={t(($) => $.pictures.what)}
          value={choices.what}
          choices={PICTURED.filter((what) => !needsTwo || what === 'frame' || what === 'grid').map(
            (what) => ({
              value: what,
              label: t(WHAT[what]),
            }),
          )}
          hint={needsTwo ? t(($) => $.pictures.needsTwo) : null}
          onChange={(what) => set({ what })}
        />
        {now.isPart && !isOfTwo ? (
          <Segmented
            label={t(($) => $.pictures.seen)}
            value={choices.seen}
            choices={[
              { value: 'asSeen', label: t(($) => $.pictures.asSeen) },
              { value: 'everything', label: t(($) => $.pictures.everything) },
            ]}
            onChange={(seen) => set({ seen })}
          />
        ) : null}
        {isOfTwo && now.pair && project.frames.length > 2 ? (
          <>
            <FrameField
              label={t(($) => $.pictures.before)}
              frames={project.frames}
              value={now.pair.before}
              onChange={(frame) => {
                const { before, after } = now.pair ?? {};
                set({
                  before: frame.id,
                  after: frame.id === after?.id ? (before?.id ?? null) : (after?.id ?? null),
                });
              }}
            />
            <FrameField
              label={t(($) => $.pictures.after)}
              frames={project.frames}
              value={now.pair.after}
              onChange={(frame) => {
                const { before, after } = now.pair ?? {};
                set({
                  after: frame.id,
                  before: frame.id === before?.id ? (after?.id ?? null) : (before?.id ?? null),
                });
              }}
            />
          </>
        ) : null}
        <SelectField
          label={t(($) => $.pictures.page)}
          value={choices.page}
          choices={PAGES.map((value) => ({ value, label: t(PAGE_NAMES[value]) }))}
          onChange={(page) => set({ page })}
        />
        <div>
          <Segmented
            label={t(($) => $.pictures.format)}
            value={format}
            choices={FORMATS.map((value) => ({ value, label: FORMAT_NAMES[value] }))}
            onChange={(next) => onChange(withFormat(choices, next))}
          />
          <p className={shared.quiet}>{t(FORMAT_HINTS[format])}</p>
        </div>
        {format === 'png' ? (
          <div>
            <Segmented
              label={t(($) => $.pictures.sharpness)}
              value={choices.sharpness}
              choices={SHARPNESS.map((value) => ({ value, label: `${value}×` }))}
              onChange={(sharpness) => set({ sharpness })}
            />
            <p className={shared.quiet}>
              {t(($) => $.pictures.pixels, { width: whole(pixels.width), height: whole(pixels.height) })}
            </p>
          </div>
        ) : null}
        <div className={styles.checks}>
          <Check
            label={t(($) => $.pictures.withTitle)}
            isOn={choices.hasTitle}
            onChange={(hasTitle) => set({ hasTitle })}
          />
          <Check
            label={t(($) => $.pictures.withLegend)}
            isOn={choices.hasLegend}
            onChange={(hasLegend) => set({ hasLegend })}
          />
          <Check
            label={t(($) => $.pictures.withDate)}
            isOn={choices.hasDate}
            onChange={(hasDate) => set({ hasDate })}
          />
          {format === 'pdf' ? null : (
            <Check
              label={t(($) => $.pictures.clear)}
              isOn={choices.isClear}
              onChange={(isClear) => set({ isClear })}
            />
          )}
          {now.canHaveNotes && choices.what === 'frame' ? (
            <Check
              label={t(($) => $.pictures.withNotes)}
              isOn={now.hasNotes}
              onChange={(hasNotes) => set({ hasNotes })}
            />
          ) : null}
          {format === 'svg' ? (
            <Check
              label={t(($) => $.pictures.withFont)}
              isOn={choices.hasFont}
              onChange={(hasFont) => set({ hasFont })}
            />
          ) : null}
        </div>
      </div>
      {format === 'svg' ? <p className={shared.quiet}>{t(($) => $.pictures.fontHint)}</p> : null}
      {isMasked && now.canHaveNotes && now.hasNotes && choices.what === 'frame' ? (
        <p className={shared.quiet}>{t(($) => $.pictures.notesNames)}</p>
      ) : null}
      {format === 'pdf' ? <StrangeLetters sheet={now.sheet} /> : null}
    </>
  );
}

interface FrameFieldProps {
  readonly label: string;
  readonly frames: readonly Frame[];
  readonly value: Frame;
  readonly onChange: (frame: Frame) => void;
}

function FrameField({ label, frames, value, onChange }: FrameFieldProps) {
  const { t } = useText();
  const choices = frames.map(
    ({ id, title }, index): Choice<string> => ({
      value: id,
      label: t(($) => $.editor.frameName, { number: index + 1, title }),
    }),
  );
  return (
    <SelectField
      label={label}
      value={value.id}
      choices={choices}
      onChange={(chosen) => {
        const frame = frames.find(({ id }) => id === chosen);
        if (frame) onChange(frame);
      }}
    />
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, isOn, onChange }: CheckProps) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
