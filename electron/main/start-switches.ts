/**
 * Switches with which the installed app may be started, and what their value may look like. Whoever can change a
 * shortcut, a service or a link could otherwise open the desk to a debugger, another proxy or an extension; so what is
 * not known is refused, not what is known to be bad.
 */
const known: Readonly<Record<string, RegExp>> = {
  // Our own, and what the installer gives after an update.
  minimised: /^$/u,
  updated: /^$/u,
  // What a screen, a graphics card or a reader for the blind may need.
  'disable-gpu': /^$/u,
  'disable-gpu-compositing': /^$/u,
  'force-device-scale-factor': /^\d(?:\.\d{1,3})?$/u,
  'force-high-contrast': /^$/u,
  'force-renderer-accessibility': /^(?:basic|form-controls|complete)?$/u,
  lang: /^[a-z]{2}(?:-[A-Z]{2})?$/u,
  'ozone-platform': /^(?:wayland|x11)$/u,
  'ozone-platform-hint': /^(?:auto|wayland|x11)$/u,
  'enable-wayland-ime': /^$/u,
}

/** Switches of this start that are not known, by name. `argv` is the process's own, the program first. */
export function unknownSwitches(argv: readonly string[], platform: NodeJS.Platform): string[] {
  return argv
    .slice(1)
    .filter((argument) => isSwitch(argument, platform) && !isKnown(argument, platform))
    .map((argument) => argument.split('=', 1)[0] ?? '')
}

/** Chromium's reading: on Windows a slash begins a switch too, and everywhere one dash is as good as two. */
function isSwitch(argument: string, platform: NodeJS.Platform): boolean {
  return argument.startsWith('-') || (platform === 'win32' && argument.startsWith('/'))
}

function isKnown(argument: string, platform: NodeJS.Platform): boolean {
  // macOS gives a program that was opened from the desktop its process number.
  if (platform === 'darwin' && /^-psn_\d+_\d+$/u.test(argument)) return true
  const [, name = '', value = ''] = /^--([a-z][a-z-]*)(?:=(.*))?$/su.exec(argument) ?? []
  return Object.hasOwn(known, name) && known[name]?.test(value) === true
}

/**
 * Variables that would change what Electron or Node does. The fuses close those that count (docs/security.md); what is
 * left, certificates and files to write for instance, is taken away from this process and from its children. Electron
 * itself sets CHROME_DESKTOP, by which a Linux desktop knows the window for ours.
 */
const changing =
  /^(?:ELECTRON|NODE)_|^CHROME_(?!DESKTOP$)|^(?:SSLKEYLOGFILE|SSL_CERT_FILE|SSL_CERT_DIR|OPENSSL_CONF)$/iu

/** Takes them out; gives their names. */
export function forgetVariables(environment: NodeJS.ProcessEnv): string[] {
  const names = Object.keys(environment).filter((name) => changing.test(name))
  for (const name of names) Reflect.deleteProperty(environment, name)
  return names
}
