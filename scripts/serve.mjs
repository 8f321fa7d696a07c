/**
 * Serves the built app to this machine and its local network; `--build` builds it first if need be. PORT and HOST
 * choose another port and address.
 */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { buildApp, DIST } from './build.mjs';
import { createStaticServer, explainStart } from './staticServer.mjs';

/** Where `npm start` is found every time; free of the ports that other tools take by habit. */
const PORT = 4170;

/** @returns {string | null} the address under which others in the same network reach this machine */
function lanAddress() {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.find((one) => one.family === 'IPv4' && !one.internal)?.address ?? null;
}

/** @param {string} sentence */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.argv.includes('--build')) {
  const built = buildApp();
  if (!built.ok) stop(`${built.output}\nAplikasi tidak terbangun. / The app was not built.`);
}
if (!existsSync(join(DIST, 'index.html'))) stop('Belum dibangun: npm start / Not built yet: npm start');

const port = process.env.PORT || String(PORT);
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
  stop(`PORT=${port} bukan nomor port (0–65535). / PORT=${port} is not a port number (0–65535).`);
}
const host = process.env.HOST || '0.0.0.0';
const server = await createStaticServer(DIST);

server.on('error', (error) => stop(explainStart(error, Number(port))));
server.listen(Number(port), host, () => {
  const address = server.address();
  const open = typeof address === 'object' && address ? address.port : port;
  const lan = lanAddress();
  console.log(`Rajut di komputer ini / on this computer:  http://localhost:${open}/`);
  if (host === '0.0.0.0' && lan)
    console.log(`Di jaringan ini / in this network:         http://${lan}:${open}/`);
  console.log('Berhenti / stop: Ctrl+C');
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
