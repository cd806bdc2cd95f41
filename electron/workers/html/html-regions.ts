import type { Region, RegionKind } from '../../../shared/notice/source-document.ts'

const containers = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form header h1 h2 h3 h4 h5 h6 li main nav ol search section summary table tbody td th tr ul'.split(
    ' ',
  ),
)

const kindByName: Record<string, RegionKind> = {
  nav: 'navigation',
  header: 'banner',
  footer: 'footer',
  aside: 'aside',
  dialog: 'dialog',
  search: 'navigation',
  summary: 'control',
}
const kindByRole: Record<string, RegionKind> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  tablist: 'navigation',
  toolbar: 'navigation',
  search: 'navigation',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  alert: 'dialog',
  status: 'dialog',
  button: 'navigation',
  tab: 'navigation',
}
/** Words by which pages name their parts; what the form recognises is kept whatever its part is called. */
const kindByWord: readonly (readonly [RegExp, RegionKind])[] = [
  [/cookie|consent|gdpr|onetrust|modal|popup|pop-up|toast/iu, 'dialog'],
  [
    /(?:^|[\s_-])(?:nav|navbar|menu|breadcrumbs?|topbar|toolbar|tabs|skip-?links?|pagination|pager|lang(?:uage)?-?(?:switch(?:er)?|select(?:or)?))(?:$|[\s_-])/iu,
    'navigation',
  ],
  [
    /similar|related|recommend|recent-?jobs|other-?jobs|more-?jobs|also-?like|(?:^|[\s_-])(?:sidebar|share|sharing|social|newsletter|job-?alerts?|promo|advert(?:isement)?)(?:$|[\s_-])/iu,
    'aside',
  ],
  [/(?:^|[\s_-])(?:footer|foot|site-?info|copyright)(?:$|[\s_-])/iu, 'footer'],
]

export interface RegionPlace {
  index: number | null
  kind: RegionKind | null
  up: RegionPlace | null
}

/** The part of the page that an element is; that of the element around it where it is none of its own. */
export function placeOf(
  name: string,
  attributes: Record<string, string>,
  around: RegionPlace | null,
): RegionPlace | null {
  const kind = kindOf(name, attributes)
  return kind !== null || containers.has(name) ? { index: null, kind, up: around } : around
}

function kindOf(name: string, attributes: Record<string, string>): RegionKind | null {
  const role = kindByRole[(attributes.role ?? '').toLowerCase()] ?? kindByName[name]
  if (role !== undefined) return role
  if (!containers.has(name) || name === 'body') return null
  // Behind a dialog that stands open all of the page is hidden from other readers, so what it holds decides.
  if (attributes['aria-hidden'] === 'true') return 'aside'
  const words = `${attributes.id ?? ''} ${attributes.class ?? ''}`.slice(0, 300).replace(/([a-z])([A-Z])/gu, '$1-$2')
  return kindByWord.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

/** Parts are numbered once a line stands in them, outermost first. */
export function numberRegion(place: RegionPlace | null, regions: Region[]): number | null {
  const open: RegionPlace[] = []
  let at = place
  while (at !== null && at.index === null) {
    open.push(at)
    at = at.up
  }
  for (const each of open.reverse()) each.index = regions.push({ parent: each.up?.index ?? null, kind: each.kind }) - 1
  return place?.index ?? null
}
