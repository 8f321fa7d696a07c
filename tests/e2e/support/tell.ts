/** Prints a measured figure among the results, for whoever reads them. */
export function tell(words: string): void {
  process.stdout.write(`       ${words}\n`);
}
