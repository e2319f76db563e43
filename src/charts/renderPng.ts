/** SVG to PNG with our own font: without one, the text would be left out in silence. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];

/** Pixels of the PNG for a pixel of the SVG: sharp on print and on dense screens. */
const zoom = 2;

/** @param fontDirectory folder of the font files; the installed package's unless given */
export async function renderPng(svg: string, fontDirectory = installedFonts()): Promise<Uint8Array> {
  const files = fontFiles.map((file) => join(fontDirectory, file));
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`the font for PNG charts is missing: ${missing}`);
  // Loaded here because it is a native module that only PNG needs.
  const { Resvg } = await import('@resvg/resvg-js');
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false, fontFiles: files, defaultFontFamily: 'DejaVu Sans' },
  });
  return picture.render().asPng();
}

/** Found from this file upwards, so that it works from the sources and from a bundle in dist/ alike. */
function installedFonts(): string {
  return join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
}
