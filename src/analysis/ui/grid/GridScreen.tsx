import { X } from 'lucide-react';
import { useRef } from 'react';
import { useCommand } from '@/commands/useCommand';
import { useText } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import { useSession, useView } from '@/session/useSession';
import { Button, IconButton } from '@/ui/Button';
import { Segmented } from '@/ui/Segmented';
import { actorName } from '@/wording/fields';
import { ruleSentence } from '@/wording/gridTexts';
import { AGAINST_TO_FOR } from '@/wording/scales';
import { ActorChip, ChipFace } from './ActorChip';
import { Advice } from './Advice';
import { Board } from './Board';
import chipStyles from './Chip.module.css';
import styles from './GridScreen.module.css';
import { JudgeBar, JudgeHint, useIsJudging } from './JudgeBar';
import { StanceMark } from './StanceMark';
import { Tray } from './Tray';
import { useChipWords } from './useChipWords';
import { type OpenGrid, useGrid } from './useGrid';
import { useGridHands } from './useGridHands';

/** The stakeholder grid of the frame in view: who stands where, how to judge them, and what can be done. */
export function GridScreen({ isPhone }: { readonly isPhone: boolean }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const open = useGrid();
  const wordsOf = useChipWords(open);
  const selected = useView((view) => view.selection.actors);
  const isJudging = useIsJudging(open.actors);
  const { hands, drag, told } = useGridHands(box, open.reading);
  const carried = drag ? open.project.actors[drag.id] : undefined;
  const chip = (id: ActorId) => {
    const actor = open.project.actors[id];
    return actor ? (
      <ActorChip
        actor={actor}
        words={wordsOf(id)}
        isSelected={selected.has(id)}
        isCarried={drag?.id === id}
        hands={hands}
      />
    ) : null;
  };
  return (
    <div
      ref={box}
      className={`${styles.screen} ${isPhone ? styles.phone : ''}`}
      data-grid-screen=""
      data-tells=""
      tabIndex={-1}
    >
      <Head open={open} isPhone={isPhone} />
      {open.actors.length === 0 ? (
        <Empty />
      ) : (
        <div className={styles.body}>
          <div className={styles.judge}>
            {isJudging && !isPhone ? <JudgeBar actors={open.actors} hasStance /> : <JudgeHint />}
          </div>
          <div className={styles.board}>
            <Board open={open} over={drag?.over ?? null} chip={chip} />
            <Below open={open} />
          </div>
          <div className={styles.side}>
            <Tray open={open} isOver={drag?.over === 'tray'} chip={chip} />
            <Advice open={open} />
          </div>
          {isJudging && isPhone ? <PhoneJudge open={open} /> : null}
        </div>
      )}
      <p className="visuallyHidden" role="status">
        {told === null ? '' : wordsOf(told)}
      </p>
      {carried && drag ? (
        <div className={chipStyles.ghost} style={{ left: drag.x, top: drag.y }} aria-hidden="true">
          <ChipFace actor={carried} />
          {actorName(t, carried)}
        </div>
      ) : null}
    </div>
  );
}

/** The name of the screen, what is compared, and what counts as high. */
function Head({ open, isPhone }: { readonly open: OpenGrid; readonly isPhone: boolean }) {
  const { t } = useText();
  const { view } = useSession();
  const close = useCommand('toggleStakeholders');
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{t(($) => $.grid.title)}</h2>
      {isPhone ? (
        <IconButton name={t(($) => $.grid.back)} icon={<X size={20} />} onClick={close.run} />
      ) : null}
      <div className={styles.choices}>
        <Segmented
          label={t(($) => $.grid.reading)}
          isLabelHidden
          value={open.reading}
          choices={[
            { value: 'interest', label: t(($) => $.grid.byInterest) },
            { value: 'network', label: t(($) => $.grid.byNetwork) },
          ]}
          onChange={(gridReading) => view.setState({ gridReading })}
        />
      </div>
    </div>
  );
}

/** Judging on a phone: under the thumb, and the grid stays where it is. */
function PhoneJudge({ open }: { readonly open: OpenGrid }) {
  const { t } = useText();
  const { view } = useSession();
  const clear = useCommand('clearSelection');
  return (
    <div className={styles.phoneJudge}>
      <JudgeBar actors={open.actors} hasStance={false}>
        <Button onClick={() => view.setState({ sheet: 'details' })}>{t(($) => $.editor.openDetails)}</Button>
        <IconButton name={t(($) => $.editor.closeSelection)} icon={<X size={18} />} onClick={clear.run} />
      </JudgeBar>
    </div>
  );
}

/** What the lines and signs mean. */
function Below({ open: { grid, reading, hidden } }: { readonly open: OpenGrid }) {
  const { t } = useText();
  const { view } = useSession();
  return (
    <div className={styles.below}>
      <div className={styles.rule}>
        <Segmented
          label={t(($) => $.grid.rule)}
          isLabelHidden
          value={grid.rule}
          choices={[
            { value: 'middle', label: t(($) => $.grid.ruleMiddle) },
            { value: 'median', label: t(($) => $.grid.ruleMedian) },
          ]}
          onChange={(gridRule) => view.setState({ gridRule })}
        />
      </div>
      <p className={styles.says}>
        {ruleSentence(t, { rule: grid.rule, reading, highFrom: grid.highFrom })}{' '}
        {reading === 'interest' ? t(($) => $.grid.promoterIsNotSupporter) : t(($) => $.grid.notYours)}
        {hidden > 0 ? ` ${t(($) => $.table.hidden, { count: hidden })}.` : ''}
      </p>
      <ul className={styles.legend} aria-label={t(($) => $.grid.attitude)}>
        {AGAINST_TO_FOR.map(({ value, word }) => (
          <li key={value} className={styles.sign}>
            <StanceMark stance={value} />
            {t(word)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Empty() {
  const { t } = useText();
  const add = useCommand('addNames');
  return (
    <div className={styles.empty}>
      <p>{t(($) => $.grid.empty)}</p>
      <Button look="strong" disabled={!add.isEnabled} onClick={add.run}>
        {add.label}
      </Button>
    </div>
  );
}
