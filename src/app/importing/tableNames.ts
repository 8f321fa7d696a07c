import type { Message } from '@/i18n/messages';
import type { ImportRole } from '@/transfer/importing/roles';
import type { SheetForm } from '@/transfer/importing/types';

/** How the rows of a sheet are read, in words. */
export const FORM_NAMES: Record<SheetForm, Message> = {
  actors: ($) => $.importing.forms.actors,
  ties: ($) => $.importing.forms.ties,
  matrix: ($) => $.importing.forms.matrix,
  twoModes: ($) => $.importing.forms.twoModes,
  lines: ($) => $.importing.forms.lines,
  nothing: ($) => $.importing.forms.nothing,
};

/** What a column means, in words. */
export const IMPORT_ROLE_NAMES: Record<ImportRole, Message> = {
  name: ($) => $.importing.role.name,
  id: ($) => $.importing.role.id,
  kind: ($) => $.importing.role.kind,
  sector: ($) => $.importing.role.sector,
  circle: ($) => $.importing.role.circle,
  role: ($) => $.importing.role.role,
  has: ($) => $.importing.role.has,
  needs: ($) => $.importing.role.needs,
  influence: ($) => $.importing.role.influence,
  interest: ($) => $.importing.role.interest,
  stance: ($) => $.importing.role.stance,
  networks: ($) => $.importing.role.networks,
  weaver: ($) => $.importing.role.weaver,
  pinned: ($) => $.importing.role.pinned,
  notes: ($) => $.importing.role.notes,
  x: ($) => $.importing.role.x,
  y: ($) => $.importing.role.y,
  colour: ($) => $.importing.role.colour,
  kept: ($) => $.importing.role.kept,
  ignored: ($) => $.importing.role.ignored,
  from: ($) => $.importing.role.from,
  to: ($) => $.importing.role.to,
  direction: ($) => $.importing.role.direction,
  type: ($) => $.importing.role.type,
  strength: ($) => $.importing.role.strength,
  maturity: ($) => $.importing.role.maturity,
  flow: ($) => $.importing.role.flow,
  sign: ($) => $.importing.role.sign,
  status: ($) => $.importing.role.status,
  reason: ($) => $.importing.role.reason,
  provenance: ($) => $.importing.role.provenance,
};
