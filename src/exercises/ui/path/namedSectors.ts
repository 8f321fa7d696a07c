import type { Translate } from '@/i18n/useText';
import { sectorsOf } from '@/model/select';
import { type Project, SECTORS } from '@/model/types';
import { sectorName } from '@/wording/fields';
import type { NamedSector } from '../../nameLine';

/** The known sectors in the reader's language, then the project's own. */
export function namedSectors(t: Translate, project: Project): readonly NamedSector[] {
  const own = sectorsOf(project).filter(
    (sector) => sector !== '' && !SECTORS.some((known) => known === sector),
  );
  return [...SECTORS, ...own].map((sector) => ({ sector, name: sectorName(t, sector) }));
}
