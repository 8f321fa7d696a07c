import { useId } from 'react';
import { useText } from '@/i18n/useText';
import type { StageId } from '@/model/types';
import { useProject, useSession } from '@/session/useSession';
import { TASK_TEXTS } from '@/wording/guideTexts';
import { TASKS, type TaskId } from '../../guide/content';
import { isTaskDone, markTask } from '../../guide/worksheet';
import styles from './Guide.module.css';

/** The weaver's tasks in a stage, to be ticked; ticks are the project's and can be undone. */
export function Checklist({ stage }: { readonly stage: StageId }) {
  const { t } = useText();
  const project = useProject();
  const id = useId();
  const tasks: readonly TaskId[] = TASKS[stage];
  const done = tasks.filter((task) => isTaskDone(project, task)).length;
  const isFacilitator = stage === 'multiHub' || stage === 'corePeriphery';
  return (
    <div>
      <h4 id={id} className={styles.subheading}>
        {isFacilitator ? t(($) => $.guide.tasksFacilitator) : t(($) => $.guide.tasks)}
        <span className={styles.count}>{t(($) => $.guide.tasksDone, { done, all: tasks.length })}</span>
      </h4>
      <ul className={styles.tasks} aria-labelledby={id}>
        {tasks.map((task) => (
          <Task key={task} task={task} isDone={isTaskDone(project, task)} />
        ))}
      </ul>
    </div>
  );
}

function Task({ task, isDone }: { readonly task: TaskId; readonly isDone: boolean }) {
  const { t } = useText();
  const { document, apply } = useSession();
  return (
    <li>
      <label className={styles.task}>
        <input
          type="checkbox"
          checked={isDone}
          disabled={document.readOnly}
          onChange={(event) => apply(markTask(task, event.target.checked))}
        />
        <span>{t(TASK_TEXTS[task])}</span>
      </label>
    </li>
  );
}
