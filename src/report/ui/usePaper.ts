import { useLayoutEffect } from 'react';
import type { ShownReport } from './useReport';

/** More of a title does not fit beside the number of the page, characters. */
const TITLE_CHARS = 70;

/**
 * Sets up the paper while the report is on the screen: A4 with the title and the number at the foot of each page but
 * the first. A style sheet made here rather than a file, because its words are those of the report.
 */
export function usePaper(shown: ShownReport | null): void {
  const title = shown?.report.title.title ?? '';
  const page = shown?.text.t(($) => $.report.document.page) ?? '';
  const of = shown?.text.t(($) => $.report.document.of) ?? '';
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRules({ title, page, of }));
    document.adoptedStyleSheets.push(sheet);
    document.documentElement.dataset.prints = 'report';
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
      delete document.documentElement.dataset.prints;
    };
  }, [title, page, of]);
}

interface FootWords {
  readonly title: string;
  readonly page: string;
  readonly of: string;
}

function pageRules({ title, page, of }: FootWords): string {
  const shown = title.length > TITLE_CHARS ? `${title.slice(0, TITLE_CHARS).trimEnd()} …` : title;
  const type = 'font: 450 8.5pt "Plus Jakarta Sans Variable", sans-serif; color: #5c6470;';
  return `
    @page {
      size: A4;
      margin: 20mm 20mm 22mm;
      @bottom-left { content: ${quoted(shown)}; ${type} }
      @bottom-right { content: ${quoted(`${page} `)} counter(page) ${quoted(` ${of} `)} counter(pages); ${type} }
    }
    @page :first {
      @bottom-left { content: none }
      @bottom-right { content: none }
    }
  `;
}

/** A text as a string of CSS; what could end it is written as a code. */
function quoted(text: string): string {
  const safe = text.replace(/[\\"\p{Cc}<>]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${safe}"`;
}
