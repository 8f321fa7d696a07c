import type { Translate } from '@/i18n/useText';
import type { EditLabel, EditVerb } from '@/model/edit';
import type { NameMode } from '@/model/maskNames';

/** Edits that are named after something else than an actor or a tie; these names are never masked. */
const OPEN_NAMES: readonly EditVerb[] = [
  'changeProject',
  'addTieType',
  'changeTieType',
  'deleteTieType',
  'addFrame',
  'changeFrame',
  'deleteFrame',
  'moveFrame',
  'writeReason',
  'changeWorksheet',
  'changePlan',
  'addGroup',
  'changeGroup',
  'deleteGroup',
  'addNote',
  'changeNote',
  'deleteNote',
  'saveView',
  'changeView',
  'deleteView',
  'importFile',
];

/**
 * Says what an edit did, in lower case, to follow "Urungkan:" or "Undo:".
 *
 * @param t translator of the reader's language
 * @param names how names are shown: a label holds the real one, so masked it is said without
 * @returns such as "hapus Bappeda" or "pindahkan 3 aktor"
 */
export function editText(t: Translate, { verb, name: given, count }: EditLabel, names: NameMode): string {
  const isMasked = names !== 'full' && !OPEN_NAMES.includes(verb);
  const name = isMasked ? t(($) => $.looking.someActor) : given || t(($) => $.common.unnamed);
  const isOne = given !== '';
  switch (verb) {
    case 'addActor':
      return t(($) => $.edits.addActor, { name });
    case 'addActors':
      return isOne ? t(($) => $.edits.addActor, { name }) : t(($) => $.edits.addActors, { count });
    case 'addTie':
      return t(($) => $.edits.addTie, { name });
    case 'addTies':
      return t(($) => $.edits.addTies, { count });
    case 'addConnectedActor':
      return t(($) => $.edits.addConnectedActor, { name });
    case 'moveActors':
      return isOne ? t(($) => $.edits.moveActor, { name }) : t(($) => $.edits.moveActors, { count });
    case 'renameActor':
      return t(($) => $.edits.renameActor, { name });
    case 'changeActors':
      return isOne ? t(($) => $.edits.changeActor, { name }) : t(($) => $.edits.changeActors, { count });
    case 'changeTies':
      return isOne ? t(($) => $.edits.changeTie, { name }) : t(($) => $.edits.changeTies, { count });
    case 'deleteActors':
      return isOne ? t(($) => $.edits.deleteActor, { name }) : t(($) => $.edits.deleteActors, { count });
    case 'deleteTies':
      return isOne ? t(($) => $.edits.deleteTie, { name }) : t(($) => $.edits.deleteTies, { count });
    case 'deleteSelection':
      return t(($) => $.edits.deleteSelection, { count });
    case 'duplicate':
      return isOne ? t(($) => $.edits.duplicateOne, { name }) : t(($) => $.edits.duplicate, { count });
    case 'paste':
      return t(($) => $.edits.paste, { count });
    case 'arrange':
      return t(($) => $.edits.arrange);
    case 'changeProject':
      return t(($) => $.edits.changeProject);
    case 'addTieType':
      return t(($) => $.edits.addTieType, { name });
    case 'changeTieType':
      return t(($) => $.edits.changeTieType, { name });
    case 'deleteTieType':
      return t(($) => $.edits.deleteTieType, { name });
    case 'addFrame':
      return t(($) => $.edits.addFrame, { name });
    case 'changeFrame':
      return t(($) => $.edits.changeFrame, { name });
    case 'deleteFrame':
      return t(($) => $.edits.deleteFrame, { name });
    case 'moveFrame':
      return t(($) => $.edits.moveFrame, { name });
    case 'writeReason':
      return t(($) => $.edits.writeReason, { name });
    case 'changeWorksheet':
      return t(($) => $.edits.changeWorksheet);
    case 'changePlan':
      return t(($) => $.edits.changePlan);
    case 'addGroup':
      return t(($) => $.edits.addGroup, { name });
    case 'changeGroup':
      return t(($) => $.edits.changeGroup, { name });
    case 'deleteGroup':
      return isOne ? t(($) => $.edits.deleteGroup, { name }) : t(($) => $.edits.deleteGroups, { count });
    case 'addNote':
      return isOne ? t(($) => $.edits.addNote, { name }) : t(($) => $.edits.addSomeNote);
    case 'changeNote':
      return isOne ? t(($) => $.edits.changeNote, { name }) : t(($) => $.edits.changeSomeNote);
    case 'deleteNote':
      return isOne ? t(($) => $.edits.deleteNote, { name }) : t(($) => $.edits.deleteSomeNote);
    case 'saveView':
      return t(($) => $.edits.saveView, { name });
    case 'changeView':
      return t(($) => $.edits.changeView, { name });
    case 'deleteView':
      return t(($) => $.edits.deleteView, { name });
    case 'create':
      return t(($) => $.edits.create);
    case 'importFile':
      return t(($) => $.edits.importFile, { name });
    case 'restoreVersion':
      return t(($) => $.edits.restoreVersion);
  }
}
