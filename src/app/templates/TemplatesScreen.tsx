import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { TEMPLATES } from '@/exercises/templates/registry';
import type { Template } from '@/exercises/templates/types';
import { useText } from '@/i18n/useText';
import { projectId } from '@/model/ids';
import { Button } from '@/ui/Button';
import { beginWith } from '../beginnings';
import styles from '../gallery/Gallery.module.css';
import { HomeHeader } from '../home/HomeHeader';
import { projectPath } from '../route';
import { useDevice } from '../useDevice';
import { projectFromTemplate } from './projectFromTemplate';

/** Kinds of cases to begin from; pressing one opens a new project with its question, and with nobody on the map. */
export function TemplatesScreen() {
  const { t } = useText();
  const { beginnings, randomId } = useDevice();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const begin = (template: Template) => {
    const id = projectId(randomId());
    beginnings.put(id, beginWith(projectFromTemplate(template, t, randomId), 'create'));
    navigate(projectPath(id));
  };
  return (
    <>
      <HomeHeader />
      <main className={styles.main}>
        <div className={styles.head}>
          <Button look="quiet" icon={<ArrowLeft size={16} />} onClick={() => navigate('/')}>
            {t(($) => $.home.toHome)}
          </Button>
          <h1 className={styles.title} tabIndex={-1} ref={heading}>
            {t(($) => $.templates.title)}
          </h1>
          <p className={styles.lead}>{t(($) => $.templates.hint)}</p>
        </div>
        <ul className={styles.grid}>
          {TEMPLATES.map((template) => (
            <li key={template.id} className={styles.card}>
              <button type="button" className={styles.begin} onClick={() => begin(template)}>
                <span className={styles.name}>
                  {t(template.title)}
                  <ArrowRight size={16} aria-hidden="true" />
                </span>
                <span>{t(template.about)}</span>
                <span className={styles.ask}>{t(template.question)}</span>
                <span className={styles.count}>
                  {t(($) => $.templates.categories, { count: template.categories.length })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
