/** pdf.js ships types for its front only; the other half is handed over whole and never called by us. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
