import { useText } from '@/i18n/useText';
import type { Curves } from '../../whatIf/curves';
import { Disclosure } from '../Disclosure';
import styles from './WhatIf.module.css';

/** Rows of the table, at most and one. */
const STEPS = 10;

/** The chart in figures, for whoever reads rather than looks. */
export function CurvesTable({ curves }: { readonly curves: Curves }) {
  const { t, percent, whole } = useText();
  const { n, degree, betweenness, random } = curves;
  const step = Math.max(1, Math.ceil(n / STEPS));
  const rows = degree.shares.flatMap((share, q) => (q % step === 0 ? [{ q, share }] : []));
  return (
    <Disclosure label={t(($) => $.whatIf.curves.asTable)}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{t(($) => $.whatIf.curves.left)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.whatIf.curves.gone)}</th>
            <th scope="col">{t(($) => $.whatIf.curves.degree)}</th>
            {betweenness ? <th scope="col">{t(($) => $.whatIf.curves.betweenness)}</th> : null}
            <th scope="col">{t(($) => $.whatIf.curves.random)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ q, share }) => (
            <tr key={q}>
              <th scope="row">{whole(q)}</th>
              <td>{percent(share)}</td>
              {betweenness ? <td>{percent(betweenness.shares[q] ?? 0)}</td> : null}
              <td>{percent(random.shares[q] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
