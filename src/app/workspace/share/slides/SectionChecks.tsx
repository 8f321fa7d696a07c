import { useText } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { SECTION_SPECS } from '@/report/sections/registry';
import type { SectionId } from '@/report/types';
import { Button } from '@/ui/Button';
import shared from '../Share.module.css';
import { offeredSections } from './choices';
import styles from './Slides.module.css';

interface SectionChecksProps {
  readonly project: Project;
  readonly chosen: readonly SectionId[];
  /** null goes back to what one usually wants. */
  readonly onChange: (sections: readonly SectionId[] | null) => void;
}

/** Which sections go into the file, in the order of the report. */
export function SectionChecks({ project, chosen, onChange }: SectionChecksProps) {
  const { t, whole } = useText();
  const offered = offeredSections(project);
  return (
    <fieldset className={styles.sections}>
      <legend className={styles.legend}>{t(($) => $.report.share.sections)}</legend>
      <div className={styles.tools}>
        <span className={shared.quiet}>
          {t(($) => $.report.share.chosen, { chosen: whole(chosen.length), all: whole(offered.length) })}
        </span>
        <Button look="quiet" onClick={() => onChange(offered)}>
          {t(($) => $.report.share.all)}
        </Button>
        <Button look="quiet" onClick={() => onChange(null)}>
          {t(($) => $.report.share.usual)}
        </Button>
      </div>
      <div className={styles.checks}>
        {offered.map((id) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                onChange(offered.filter((one) => (one === id ? target.checked : chosen.includes(one))))
              }
            />
            {t(SECTION_SPECS[id].title(project))}
          </label>
        ))}
      </div>
      {chosen.length === 0 ? (
        <p className={shared.quiet} role="status">
          {t(($) => $.report.share.none)}
        </p>
      ) : null}
    </fieldset>
  );
}
