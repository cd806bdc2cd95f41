import type { Picture } from './picture.ts'

export interface ShownPicture extends Picture {
  /** Whether `before/` holds another picture of the same name. */
  isChanged: boolean
}

/** A page to click through every picture, with no other file than the pictures beside it. */
export function albumPage(pictures: readonly ShownPicture[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Vis-à-Vis: every state</title>
<style>
  body { margin: 0; display: grid; grid-template: auto 1fr / 15rem 1fr; height: 100vh; font: 14px system-ui, sans-serif }
  header { grid-column: 1 / 3; display: flex; gap: 1rem; align-items: center; padding: .5rem 1rem; border-bottom: 1px solid #ccc }
  nav { overflow: auto; padding: .5rem }
  nav button { display: block; width: 100%; padding: .3rem .5rem; border: 0; background: none; font: inherit; text-align: left }
  nav button[aria-current] { background: #0f6cbd; color: #fff }
  main { overflow: auto; padding: 1rem; background: #888 }
  img { display: block; max-width: 100%; box-shadow: 0 2px 8px #0006 }
</style>
<header>
  <strong>Every state</strong>
  <label>Language <select id="language"></select></label>
  <label>Theme <select id="theme"></select></label>
  <label>Width <select id="width"></select></label>
  <label><input type="checkbox" id="only"> only changed (●)</label>
  <label><input type="checkbox" id="before"> as it was before (b)</label>
  <span>↑ ↓ the next state</span>
</header>
<nav aria-label="States"></nav>
<main><p id="none" hidden>No such picture.</p><img alt=""></main>
<script>
const pictures = ${JSON.stringify(pictures).replaceAll('<', '\\u003c')}
const at = id => document.getElementById(id)
const [nav, img] = [document.querySelector('nav'), document.querySelector('img')]
const views = [...new Set(pictures.map(({ view }) => view))]
let view = decodeURIComponent(location.hash.slice(1)) || views[0]
for (const name of ['language', 'theme', 'width']) {
  at(name).append(...[...new Set(pictures.map(picture => picture[name]))].sort().map(value => new Option(value)))
  at(name).onchange = show
}
at('only').onchange = show
at('before').onchange = show
function listed() {
  return views.filter(name => !at('only').checked || pictures.some(one => one.view === name && one.isChanged))
}
function show() {
  nav.replaceChildren(...listed().map(name => {
    const button = document.createElement('button')
    button.textContent = name + (pictures.some(one => one.view === name && one.isChanged) ? ' ●' : '')
    if (name === view) button.setAttribute('aria-current', 'true')
    button.onclick = () => go(name)
    return button
  }))
  const picture = pictures.find(one => one.view === view && one.language === at('language').value
    && one.theme === at('theme').value && String(one.width) === at('width').value)
  at('before').disabled = !picture?.isChanged
  img.hidden = !picture
  at('none').hidden = !!picture
  if (!picture) return
  const name = [picture.view, picture.language, picture.theme, picture.width].join('-') + '.png'
  img.src = (picture.isChanged && at('before').checked ? 'before/' : '') + name
  img.alt = name
}
function go(name) {
  if (name === undefined) return
  view = name
  history.replaceState(null, '', '#' + encodeURIComponent(name))
  show()
  nav.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
}
document.onkeydown = ({ key, target }) => {
  if (target.tagName === 'SELECT') return
  if (key === 'ArrowDown' || key === 'ArrowUp') go(listed()[listed().indexOf(view) + (key === 'ArrowDown' ? 1 : -1)])
  if (key === 'b') at('before').click()
}
show()
</script>
</html>
`
}
