/** `npm start`: builds the calculator and serves it, unless something else answers at its address already. PORT (4173). */
import { connect } from 'node:net';
import { build, preview } from 'vite';

const port = Number(process.env.PORT ?? 4173);

/** Whether anything listens there, by either kind of address. */
const taken = await new Promise((resolve) => {
  const socket = connect({ port, host: 'localhost' });
  socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  socket.once('connect', () => socket.destroy());
});

if (taken) {
  console.error(
    `Port ${port} is taken: stop what runs there (an earlier npm start?), or choose another with PORT=${port + 1} npm start.`,
  );
  process.exitCode = 1;
} else {
  await build();
  const server = await preview({ preview: { port, strictPort: true } });
  server.printUrls();
}
