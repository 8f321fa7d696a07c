/** Marks before an entry of a list: "1." "2)" "a." "-" "•" "☐" "[x]" "→". Typed arrows are ties, not marks. */
const MARK = /^(?:\(?\d{1,5}[.)]|\(?[a-z][.)]|\[[ xX]?\]|[-*+–—•·‣⁃▪▫◦●○■□◆◇➢➤►▶✦☐☑☒✓✔✅→➔➜➝])(?:\s+|$)/u;
/** Marks that stand directly before a name, as phones and Word paste them. */
const GLUED = /^[•‣▪▫◦●○■□➢➤►▶☐☑☒✓✔✅](?=[\p{L}\p{N}])/u;
/** "- [ ] 1. name" is the most that anybody writes. */
const MOST_MARKS = 3;

/** A line without the marks of its list; "17 Agustus" and "3M" have none. The line must be cleaned. */
export function dropListMark(line: string): string {
  let rest = line;
  for (let mark = 0; mark < MOST_MARKS; mark++) {
    const shorter = rest.replace(MARK, '').replace(GLUED, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}
