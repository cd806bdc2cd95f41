/** How code is laid out: this file and .editorconfig decide, nobody else. @type {import('prettier').Config} */
export default { printWidth: 120, semi: false, singleQuote: true }
