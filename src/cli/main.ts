import { readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyseCommand, type Machine } from './analyseCommand';

/** Where the person is: npm itself works in the project's folder. */
const folder = process.env.INIT_CWD ?? process.cwd();
const STANDARD_INPUT = 0;

const readFile: Machine['readFile'] = (path) => {
  try {
    return readFileSync(path === '-' ? STANDARD_INPUT : resolve(folder, path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    return code === 'EISDIR' ? 'directory' : 'unreadable';
  }
};

/** Writes all of a text, also where a pipe takes it in pieces; whoever reads only the beginning may go. */
function print(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(stream, bytes, written);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
    }
  }
}

const { env } = process;
const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
const outcome = analyseCommand(process.argv.slice(2), {
  readFile,
  tell: (sentence) => print(2, `${sentence}\n`),
  language: /^id(?:\b|_)/i.test(locale) ? 'id' : 'en',
});
print(2, outcome.err);
print(1, outcome.out);
process.exitCode = outcome.code;
