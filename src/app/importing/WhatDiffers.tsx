import { useSyncExternalStore } from 'react';
import { useText } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { maskNames } from '@/model/maskNames';
import type { Session } from '@/session/createSession';
import type { AlikeChoice, ConflictChoice, ImportPlan } from '@/transfer/importing/types';
import { actorName } from '@/wording/fields';
import { isolate } from '../workspace/paste/isolate';
import { Questions } from './Questions';
import { shortValue } from './shortValue';
import { IMPORT_ROLE_NAMES } from './tableNames';
import type { Importing } from './useImporting';

interface WhatDiffersProps {
  readonly plan: ImportPlan;
  readonly importing: Importing;
  readonly session: Session | null;
}

/** Whom the project may know already, and of whom the file says something else: asked one by one, or for all. */
export function WhatDiffers({ plan, importing, session }: WhatDiffersProps) {
  const text = useText();
  const { t } = text;
  const nameOf = useShownName(session);
  const { answerAlike, answerConflict } = importing;
  return (
    <>
      <Questions<AlikeChoice>
        title={t(($) => $.importing.alike, { count: plan.alike.length })}
        forAll={t(($) => $.importing.alikeAll)}
        choices={[
          { value: 'same', label: t(($) => $.importing.same) },
          { value: 'new', label: t(($) => $.importing.another) },
        ]}
        questions={plan.alike.map(({ key, name, actor, choice }) => ({
          key,
          label: t(($) => $.importing.alikeOf, { name: isolate(name), actor: isolate(nameOf(actor.id)) }),
          answer: choice,
        }))}
        onAnswer={answerAlike}
      />
      <Questions<ConflictChoice>
        title={t(($) => $.importing.conflicts, { count: plan.conflicts.length })}
        forAll={t(($) => $.importing.conflictAll)}
        choices={[
          { value: 'ours', label: t(($) => $.importing.ours) },
          { value: 'theirs', label: t(($) => $.importing.theirs) },
        ]}
        questions={plan.conflicts.map(({ key, actor, field, ours, theirs, choice }) => ({
          key,
          label: t(($) => $.importing.conflictOf, {
            actor: isolate(nameOf(actor.id)),
            field: t(IMPORT_ROLE_NAMES[field]),
          }),
          answer: choice,
          choices: [
            {
              value: 'ours',
              label: t(($) => $.importing.oursIs, { value: shortValue(text, field, ours) }),
            },
            {
              value: 'theirs',
              label: t(($) => $.importing.theirsIs, { value: shortValue(text, field, theirs) }),
            },
          ],
        }))}
        onAnswer={answerConflict}
      />
    </>
  );
}

/** Names of the open project's actors as they may be shown. */
function useShownName(session: Session | null): (id: ActorId) => string {
  const { t } = useText();
  const names = useSyncExternalStore(
    session?.view.subscribe ?? nothing,
    () => session?.view.getState().names,
  );
  const project = session?.document.getProject();
  const shown =
    project &&
    maskNames(
      project,
      names ?? 'full',
      t(($) => $.canvas.hiddenName),
    );
  return (id) => actorName(t, shown && ownValue(shown.actors, id));
}

const nothing = () => () => {};
