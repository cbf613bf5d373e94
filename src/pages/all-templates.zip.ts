import { loadFramework } from '../site/framework.ts';
import { templatesArchive } from '../site/templates-archive.ts';

export const GET = async () => {
  const { bytes } = await templatesArchive(await loadFramework());
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': 'application/zip' } });
};
