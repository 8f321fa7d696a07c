import { analysis } from './en/analysis';
import { bargaining } from './en/bargaining';
import { canvas } from './en/canvas';
import { commands } from './en/commands';
import { common } from './en/common';
import { compare } from './en/compare';
import { editor } from './en/editor';
import { edits } from './en/edits';
import { exercises } from './en/exercises';
import { field } from './en/field';
import { formats } from './en/formats';
import { frames } from './en/frames';
import { grid } from './en/grid';
import { groups } from './en/groups';
import { groupWork } from './en/groupWork';
import { guide } from './en/guide';
import { help } from './en/help';
import { home } from './en/home';
import { importing } from './en/importing';
import { importProblems } from './en/importProblems';
import { inspector } from './en/inspector';
import { large } from './en/large';
import { layouts } from './en/layouts';
import { legend } from './en/legend';
import { links } from './en/links';
import { looking } from './en/looking';
import { matrix } from './en/matrix';
import { measure } from './en/measure';
import { measuresFile } from './en/measuresFile';
import { moving } from './en/moving';
import { network } from './en/network';
import { offline } from './en/offline';
import { palette } from './en/palette';
import { panel } from './en/panel';
import { paste } from './en/paste';
import { path } from './en/path';
import { pictures } from './en/pictures';
import { problems } from './en/problems';
import { progress } from './en/progress';
import { report } from './en/report';
import { reportScreen } from './en/reportScreen';
import { samples } from './en/samples';
import { saving } from './en/saving';
import { shapes } from './en/shapes';
import { share } from './en/share';
import { sheets } from './en/sheets';
import { stage } from './en/stage';
import { start } from './en/start';
import { story } from './en/story';
import { table } from './en/table';
import { templates } from './en/templates';
import { touch } from './en/touch';
import { versions } from './en/versions';
import { walking } from './en/walking';
import { weaving } from './en/weaving';
import { whatIf } from './en/whatIf';
import { worksheets } from './en/worksheets';

/** English, complete: the same keys as the Indonesian source, plus the singular forms. */
export const en = {
  analysis,
  bargaining,
  canvas,
  commands,
  common,
  compare,
  edits,
  editor,
  exercises,
  field,
  formats,
  frames,
  grid,
  groups,
  groupWork,
  guide,
  help,
  home,
  importProblems,
  importing,
  inspector,
  large,
  layouts,
  legend,
  links,
  looking,
  matrix,
  measure,
  measuresFile,
  moving,
  network,
  offline,
  palette,
  panel,
  paste,
  pictures,
  path,
  problems,
  progress,
  report,
  reportScreen,
  samples,
  saving,
  shapes,
  sheets,
  share,
  stage,
  templates,
  touch,
  table,
  start,
  story,
  versions,
  walking,
  weaving,
  whatIf,
  worksheets,
} as const;
