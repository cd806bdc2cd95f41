import { defineConfig } from 'electron-vite'
import react from '@vitejs/plugin-react'
import { buildFolder, listPackages } from './scripts/build/bundled-packages.ts'

/**
 * Everything that runs is bundled, so the packed app carries no node_modules; what stays outside is Electron itself and
 * the one native module (page pictures for OCR), which is loaded only where a scan is read.
 */
const outside = ['electron', '@napi-rs/canvas', /^@napi-rs\/canvas-/u]

const out = buildFolder()

export default defineConfig({
  main: {
    plugins: [listPackages('main')],
    // The public key that updates are checked with (docs/deploying.md); without one the app takes no updates.
    define: { __UPDATE_KEY__: JSON.stringify(process.env.VIS_A_VIS_UPDATE_KEY ?? '') },
    build: {
      outDir: `${out}/main`,
      externalizeDeps: false,
      sourcemap: false,
      minify: false,
      rolldownOptions: {
        external: outside,
        // A slow machine is no fault of the build's.
        checks: { bundlerTimings: false },
        input: {
          index: 'electron/main/index.ts',
          'browser-host': 'electron/browser-host/index.ts',
          cli: 'electron/cli/index.ts',
          'parse-process': 'electron/workers/parse-process.ts',
          'file-process': 'electron/file-process/file-process.ts',
          'parse-worker': 'electron/workers/parse-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [listPackages('preload')],
    build: {
      outDir: `${out}/preload`,
      // A sandboxed window takes one CommonJS file and nothing from node_modules.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react(), listPackages('renderer')],
    build: {
      outDir: `${out}/renderer`,
      emptyOutDir: true,
      // Nothing inline: the content security policy allows neither inline scripts nor data: scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: 'renderer/index.html' } },
    },
  },
})
