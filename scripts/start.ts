import { serve } from './serve.ts';
import { readBuildInputs } from './stages/build-inputs.ts';
import { buildSite } from './stages/build-site.ts';
import { counted } from './stages/made.ts';
import { tellFailure } from './stages/tell-failure.ts';

const PORT = 4321;

// Usage: npm start. Builds the site and serves it on this machine, on the first free port from 4321.
try {
  const inputs = readBuildInputs(process.env);
  const { pages, downloads, records } = await buildSite(inputs, console.log);
  const { address } = await serveFrom(PORT, inputs.out, inputs.base);
  console.log(`\nMade ${counted(pages, 'page')}, ${counted(downloads, 'download')} and ${counted(records, 'search record')}.`);
  console.log(`Open ${address}\nStop with Ctrl+C.`);
} catch (error) {
  tellFailure(error);
}

async function serveFrom(port: number, folder: string, base: string): ReturnType<typeof serve> {
  try {
    return await serve(folder, { base, port });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.log(`Port ${port} is taken; trying ${port + 1}.`);
    return serveFrom(port + 1, folder, base);
  }
}
