import { analysis } from './id/analysis';
import { bargaining } from './id/bargaining';
import { canvas } from './id/canvas';
import { commands } from './id/commands';
import { common } from './id/common';
import { compare } from './id/compare';
import { editor } from './id/editor';
import { edits } from './id/edits';
import { exercises } from './id/exercises';
import { field } from './id/field';
import { formats } from './id/formats';
import { frames } from './id/frames';
import { grid } from './id/grid';
import { groups } from './id/groups';
import { groupWork } from './id/groupWork';
import { guide } from './id/guide';
import { help } from './id/help';
import { home } from './id/home';
import { importing } from './id/importing';
import { importProblems } from './id/importProblems';
import { inspector } from './id/inspector';
import { large } from './id/large';
import { layouts } from './id/layouts';
import { legend } from './id/legend';
import { links } from './id/links';
import { looking } from './id/looking';
import { matrix } from './id/matrix';
import { measure } from './id/measure';
import { measuresFile } from './id/measuresFile';
import { moving } from './id/moving';
import { network } from './id/network';
import { offline } from './id/offline';
import { palette } from './id/palette';
import { panel } from './id/panel';
import { paste } from './id/paste';
import { path } from './id/path';
import { pictures } from './id/pictures';
import { problems } from './id/problems';
import { progress } from './id/progress';
import { report } from './id/report';
import { reportScreen } from './id/reportScreen';
import { samples } from './id/samples';
import { saving } from './id/saving';
import { shapes } from './id/shapes';
import { share } from './id/share';
import { sheets } from './id/sheets';
import { stage } from './id/stage';
import { start } from './id/start';
import { story } from './id/story';
import { table } from './id/table';
import { templates } from './id/templates';
import { touch } from './id/touch';
import { versions } from './id/versions';
import { walking } from './id/walking';
import { weaving } from './id/weaving';
import { whatIf } from './id/whatIf';
import { worksheets } from './id/worksheets';

/** The source language. One namespace a file; a key is read as `t(($) => $.home.title)`. */
export const id = {
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
