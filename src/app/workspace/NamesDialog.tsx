import { useRef, useState } from 'react';
import { applyNames } from '@/commands/applyNames';
import { type NamesPlan, planNames } from '@/commands/planNames';
import { useText } from '@/i18n/useText';
import type { Actor } from '@/model/types';
import { useFrame, useProject, useSession, useView } from '@/session/useSession';
import { select } from '@/session/view';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextArea } from '@/ui/Field';
import { actorName } from '@/wording/fields';
import styles from './Dialogs.module.css';

/** Many names at once, one a line, with a count of what they will do before they do it. */
export function NamesDialog() {
  const { t } = useText();
  const { view } = useSession();
  const isOpen = useView((state) => state.dialog === 'names');
  return isOpen ? (
    <OpenNamesDialog title={t(($) => $.editor.manyNames)} onClose={() => view.setState({ dialog: null })} />
  ) : null;
}

function OpenNamesDialog({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  const { t } = useText();
  const session = useSession();
  const project = useProject();
  const frame = useFrame();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const plan = planNames(project, frame, text);
  const count = plan.fresh.length + plan.elsewhere.length;
  const add = () => {
    const added = applyNames(session, plan);
    onClose();
    if (added.length > 0) select(session.view, added);
  };
  return (
    <Dialog
      title={title}
      description={t(($) => $.editor.manyHint)}
      isOpen
      onClose={onClose}
      initialFocus={field}
      actions={
        <>
          <Button onClick={onClose}>{t(($) => $.common.cancel)}</Button>
          <Button look="strong" disabled={count === 0 || session.document.readOnly} onClick={add}>
            {count === 0 ? t(($) => $.editor.nameAdd) : t(($) => $.editor.manyAdd, { count })}
          </Button>
        </>
      }
    >
      <TextArea
        ref={field}
        label={t(($) => $.editor.manyField)}
        placeholder={t(($) => $.editor.manyPlaceholder)}
        rows={8}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <PlanWords plan={plan} />
    </Dialog>
  );
}

/** Names that are listed one by one; the rest is counted. */
const MOST_NAMED = 5;

function PlanWords({ plan }: { readonly plan: NamesPlan }) {
  const { t, list } = useText();
  const { fresh, elsewhere, present, repeated } = plan;
  const named = (actors: readonly Actor[]) => {
    const names = actors.slice(0, MOST_NAMED).map((actor) => actorName(t, actor));
    const more = actors.length - names.length;
    return more > 0 ? t(($) => $.editor.namesAndMore, { names: names.join(', '), count: more }) : list(names);
  };
  const isNothing = fresh.length + elsewhere.length + present.length + repeated === 0;
  return (
    <ul className={styles.facts} aria-live="polite">
      {isNothing ? <li>{t(($) => $.editor.manyNothing)}</li> : null}
      {fresh.length > 0 ? (
        <li className={styles.main}>{t(($) => $.editor.manyFresh, { count: fresh.length })}</li>
      ) : null}
      {elsewhere.length > 0 ? (
        <li>{t(($) => $.editor.manyElsewhere, { count: elsewhere.length, names: named(elsewhere) })}</li>
      ) : null}
      {present.length > 0 ? (
        <li>{t(($) => $.editor.manyPresent, { count: present.length, names: named(present) })}</li>
      ) : null}
      {repeated > 0 ? <li>{t(($) => $.editor.manyRepeated, { count: repeated })}</li> : null}
    </ul>
  );
}
