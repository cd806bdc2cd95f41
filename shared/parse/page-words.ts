/**
 * What portals write around a notice, in both languages. 'control': words that no notice says by themselves; 'small':
 * words that one might, and that count only before or behind it; 'opener': heads what the page tells besides.
 */
export type PageWords = 'control' | 'small' | 'opener'

const jobs =
  '(?:jobs?|posts?|posting|position|role|vacanc(?:y|ies)|positions|roles|opportunit(?:y|ies)|openings?|careers?|notices?|page)'
const offers = '(?:offres?(?: d’emploi)?|emplois?|postes?|annonces?|avis|vacances?|carrières?|page|opportunités?)'

const controls = listed(
  'skip (?:to|navigation|ahead)\\b.*',
  '(?:go |jump |back |return )?to (?:the )?(?:top|start|main content|content|bottom|search|results|list)(?: of (?:the )?page)?',
  `(?:back|return) to (?:the |all |my |your )?(?:top|start|main|previous|${jobs}|job search|search|results|list|home ?page|overview|site)(?: .{2,20})?|go back|top of (?:the )?page`,
  `(?:easy |quick )?apply(?: now| online| here| today| today!| for this ${jobs}| to this ${jobs}| with linkedin| on company site)?`,
  `(?:start|begin|submit)(?: your| an?| my)? application|i’m interested`,
  `(?:share|print|save|e-?mail|forward|bookmark|report|refer|follow|tweet|copy)(?: (?:this|the) (?:${jobs}|link|${jobs} link)| as pdf| on (?:linkedin|facebook|twitter|x|whatsapp|xing))`,
  `(?:share|print|save|e-?mail) this ${jobs}.{0,40}`,
  '(?:print|save|download)(?: as| the)? (?:pdf|version|notice)|printer.friendly(?: version)?|print(?:able)? (?:view|version)|(?:close|print) (?:this )?window',
  '(?:send|e-?mail|refer|tell|recommend)(?: (?:this|it))?(?: job)? to a (?:friend|colleague)|refer a friend|tell a friend',
  `(?:sign|log)[ -]?(?:in|up|out|on|off)(?: (?:to (?:apply|your|view|continue|save|my)|with|or|here)\\b.{0,25})?|create (?:an? |your )?(?:account|profile)|forgot (?:your )?(?:password|user ?name).?|(?:already|not) registered\\??|new user\\??`,
  'my (?:profile|job ?page|account|applications?|saved jobs|job cart|jobs|candidate home|details|account options|submissions|dashboard)',
  `add(?: this (?:${jobs}))? to (?:my )?(?:job )?(?:cart|basket|favou?rites|list|my jobs)|save(?:d)? jobs?|view profile|candidate home`,
  `(?:basic |advanced |quick |new )?(?:job|vacancy) search|search (?:by |for )?(?:${jobs}|keywords?|locations?|all .{2,20}|results).{0,30}|(?:view|see|browse|search|show|find)(?: all| more| other| our)+ (?:open )?(?:${jobs}|openings)`,
  '(?:accept|reject|decline|allow|refuse)(?: all)?(?: (?:optional |non-essential )?cookies)?(?: (?:and|&) (?:close|continue))?|got it!?|only (?:necessary|essential)(?: cookies)?|(?:manage |cookie )(?:preferences|settings|policy|notice|choices|cookies)|cookies?',
  '(?:show|read|view|see|load)(?: (?:more|less|all|details))+(?: details)?|(?:expand|collapse)(?: all)?',
  '(?:posted|published|updated|listed)(?: on)? .{1,12} ?(?:ago|today|yesterday)|posted (?:on )?[\\d/. -]{6,}|posted (?:today|yesterday|30\\+ days ago)',
  '(?:page )?(?:last )?(?:modified|updated|reviewed|printed)(?: on| at| by|:).*\\d.*|printed from .*',
  '(?:©|\\(c\\) ?(?:19|20)|copyright\\b|powered by\\b|published by google|published by|report abuse|updated automatically|all rights reserved|tous droits réservés|droits réservés|propulsé par\\b|réalisé par\\b|optimisé par\\b).*',
  'was this (?:page|information|article) (?:helpful|useful)\\??.*|(?:rate|give) (?:us )?(?:feedback|this page).*',
  'follow us(?: on)?.*|stay (?:connected|in touch)|connect with us|find us on.*|join our talent (?:community|network).*',
  'you are (?:not signed in|signed in.*|here:?.*|on page.*|using .{1,30}browser.*)|welcome[.,]? you are not .*|welcome,? guest.*|loading(?:…|\\.{3})?|please wait.*|enable javascript.*',
  'legal (?:notice|information|mentions)|privacy(?: & cookies| and cookies)? (?:policy|statement|notice)|terms (?:of (?:use|service)|(?:and|&) conditions)|site ?map|accessibility statement',
  '(?:previous|next) (?:job|post|vacancy|notice|page)|page \\d+ (?:of|sur|/) \\d+|advertisement|sponsored|search results',
  'view (?:this (?:e-?mail|message|newsletter) )?in (?:your |a )?browser.*|view (?:it |this .{2,12} )?online|unsubscribe.*|update (?:your )?(?:preferences|profile).*|manage (?:your )?(?:subscriptions?|preferences)',
  '(?:aller|passer|accéder|sauter|aller directement) (?:directement )?(?:au (?:contenu|menu)|à la (?:navigation|recherche)).*',
  '(?:retour(?:ner)?|revenir|remonter) (?:en haut|(?:au|aux|à la|à l’) ?(?:début|sommaire|menu|accueil|liste|résultats|recherche|offres|page|annonces|avis|haut)).{0,30}|haut de (?:la )?page',
  `postuler(?: (?:maintenant|en ligne|ici|à cette offre|à ce poste|avec linkedin))?|je postule|(?:déposer|soumettre|envoyer) (?:ma|une|votre) candidature|candidater`,
  `(?:partager|imprimer|enregistrer|sauvegarder|envoyer|signaler|télécharger|recommander)(?: (?:cette|cet|ce|la|l’) ?${offers})?(?: par (?:courriel|e-?mail)| à un ami| sur (?:linkedin|facebook|twitter|x|whatsapp)| en pdf)|(?:partager|imprimer|enregistrer|sauvegarder|signaler|télécharger|recommander) (?:cette|cet|ce|la|l’) ?${offers}`,
  'version (?:imprimable|à imprimer)|fermer (?:la|cette) fenêtre|ajouter (?:aux|à mes|au) .{2,25}',
  '(?:se |me )?(?:connecter|déconnecter)|s’(?:identifier|inscrire|enregistrer)|connexion|déconnexion|identifiez-vous|créer (?:un|mon) (?:compte|profil)|mot de passe oublié ?\\??|vous n’êtes pas (?:connecté|identifié).*',
  'm(?:on|es) (?:compte|profil|espace(?: candidat)?|candidatures?|offres|alertes|favoris)',
  `recherche (?:d’emplois?|d’offres|avancée|de postes|simple)|rechercher (?:un|une|des|par) .{2,30}|(?:voir|toutes|consulter|afficher)(?: (?:toutes|tous|plus de|d’autres|les|nos))+ ${offers}`,
  '(?:tout |tous )?(?:accepter|refuser)(?: tout| les cookies| et fermer| et continuer)?|(?:paramétrer|gérer|politique de|préférences de|paramètres des?) (?:les |mes )?(?:cookies|confidentialité)|continuer sans accepter|j’accepte|d’accord',
  '(?:afficher|voir|lire|en savoir|charger)(?: (?:plus|moins|tout|la suite|les détails))+(?: de détails)?|(?:tout )?(?:déplier|replier)',
  '(?:publiée?|mise? à jour|mise en ligne|posté) (?:le|il y a|hier|aujourd’hui).{0,25}|(?:dernière mise à jour|imprimé|modifié|page modifiée)(?: le| :).*\\d.*',
  'suivez[ -]nous.*|restez (?:connectés?|informés?).*|rejoignez-nous.*|vous êtes ici.*|bienvenue,? .{0,20}vous n’êtes.*|chargement(?:…|\\.{3})?',
  'mentions légales|(?:politique|déclaration|avis) de confidentialité|conditions (?:générales )?d’utilisation|plan du site|protection des données|gestion des cookies|déclaration d’accessibilité',
  '(?:offre|poste|annonce|page) (?:précédente?|suivante?)|publicité|résultats de (?:la )?recherche',
  'cette page vous a-t-elle été utile.*|(?:afficher|voir|lire|consulter) (?:ce (?:message|courriel)|cet e-?mail|la version en ligne)?.{0,4}(?:dans (?:le|votre|un) navigateur|en ligne).*|se désabonner.*|se désinscrire.*|gérer (?:mes|vos) (?:abonnements|préférences)',
)

const small = listed(
  'home|menu|main menu|contact(?: us)?|print|share|save|search|close|cancel|careers?|jobs?|vacancies|help|faqs?|q&a|about(?: us)?|news|events|login|register|account|profile|privacy|legal|accessibility|disclaimer|imprint|e-?mail|facebook|twitter|linkedin|x|xing|whatsapp|instagram|youtube|copy link|intranet|people|documents|site|sites|settings|notifications|calendar|more|back|join us|feedback|report|follow|forward|bookmark|back|next|previous|ok|yes|no|go|top|new|edit|share by e-?mail|overview|job details|details|benefits|locations?|departments?|our (?:values|people|offices)|life at .{2,20}|why work .{2,20}|welcome|welcome to .{2,30}|newsfeed|onedrive|sharepoint|recycle bin',
  'accueil|nous contacter|contactez-nous|imprimer|partager|enregistrer|rechercher?|fermer|annuler|carrières?|emplois?|offres(?: d’emploi)?|aide|foire aux questions|à propos(?: de nous)?|actualités|événements|inscription|compte|profil|confidentialité|accessibilité|courriel|copier le lien|paramètres|plus|retour|suivant|précédent|oui|non|haut|menu principal|télécharger|postes vacants|avis de vacance|espace candidat|langue|choisir (?:la|une) langue',
  '(?:job|requisition|req|posting|vacancy)(?: (?:id|number|no\\.?|ref\\.?|reference))? ?[:#]? ?[a-z]{0,3}-?\\d{2,12}|(?:offre|annonce) n[°o]\\.? ?\\d+',
  'english|français|french|anglais|en|fr|eng|fra|deutsch|nederlands|(?:select |choose )?(?:your )?language|english version|version (?:anglaise|française)',
)

const openers = new RegExp(
  `^(?:${[
    `(?:similar|related|other|recommended|more|latest|recent|featured|further|nearby|suggested|current|our other) (?:open |current )?(?:${jobs})\\b.{0,40}`,
    `${jobs} (?:like this|you (?:may|might)|for you|near you|in the same).{0,40}`,
    '(?:you|people|candidates|visitors).{0,20}(?:may|might|also) .{0,20}(?:like|interest|view|look).{0,40}',
    'recently viewed.{0,20}|people also .{3,30}',
    '(?:job|e-?mail) alerts?|(?:create|get|set up) (?:an? |your )?(?:new )?(?:job )?(?:alerts?|notifications?).{0,40}|newsletter|subscribe to .{3,40}|sign up for .{3,40}',
    'quick links|useful links|related (?:links|pages|documents|content|information)|cookie(?:s| settings| preferences| notice)|(?:your|we value your) privacy',
    '(?:revision|version|change|page) history|comments? \\(\\d+\\)',
    `(?:offres|emplois|postes|annonces|avis)(?: d’emploi| de vacance| vacants?)? (?:similaires?|recommandée?s|associée?s|liée?s|récent[es]*|suggérée?s).{0,30}`,
    `(?:autres|nos autres|d’autres|dernières) ${offers}.{0,40}`,
    '(?:vous|ces .{3,15}|cela|ceci) .{0,20}(?:aimer(?:ez|iez)|intéresser|plaire).{0,40}',
    'alertes?(?: emplois?| e-?mails?| courriels?)?|(?:créer|recevoir|créez|recevez) (?:une|votre|des|nos) alertes?.{0,40}|infolettre|lettre d’information|abonnez-vous.{0,40}',
    'liens (?:utiles|rapides)|consultée?s récemment|gestion des cookies|historique des (?:modifications|versions)',
  ].join('|')})$`,
  'iu',
)

function listed(...phrases: string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})$`, 'iu')
}

/** What parts the entries of a menu that was read as one line; words that a page set side by side without a space. */
const between = /\s*[|›»>•·/]+\s*|\s+[-–—→]\s+|\s*\n\s*|\s{2,}/u
const glued = /(?<=\p{Ll})(?=\p{Lu})/u
/** Characters: a page's own line, without its links' addresses, is no longer. */
const longest = 160
/** What such a line has with the addresses, in as many times its length. */
const withAddresses = 3
/** Characters: the way to a page, from its start, is no longer. */
const longestTrail = 120
/** Entries: a menu on one line has no more. */
const mostEntries = 30
/** Words that stand side by side without a sign: more are a sentence. */
const mostSpaced = 12

/** What a line is of a page's own words; null where a notice may say it. */
export function pageWordsOf(text: string): PageWords | null {
  if (text.length > longest * withAddresses) return null
  const words = plainWords(text)
  if (words === '' || words.length > longest) return null
  if (openers.test(words)) return 'opener'
  if (controls.test(words)) return 'control'
  if (small.test(words)) return 'small'
  if (/^(?:home|accueil)\b.*[›»>/|]/iu.test(text.trim()) && words.length <= longestTrail) return 'small'
  const pieces = text
    .replace(/\]\([^)]*\)/gu, ' | ')
    .split(between)
    .flatMap((piece) => (isWords(piece) ? [piece] : piece.split(glued)))
    .map(plainWords)
    .filter((piece) => piece !== '')
  if (pieces.length === 0 || pieces.length > mostEntries) return null
  const kinds = pieces.map(kindOfPiece)
  if (kinds.every((kind) => kind !== null)) return kinds.includes('control') ? 'control' : 'small'
  return kinds[0] === 'control' && kinds.filter((kind) => kind !== null).length * 2 >= kinds.length ? 'control' : null
}

function kindOfPiece(piece: string): PageWords | null {
  if (controls.test(piece)) return 'control'
  if (small.test(piece)) return 'small'
  return spacedKind(piece)
}

/** Entries side by side: "Job Search My Jobpage", "English Français". */
function spacedKind(piece: string): PageWords | null {
  const words = piece.split(' ')
  if (words.length < 2 || words.length > mostSpaced) return null
  let kind: PageWords = 'small'
  for (let from = 0; from < words.length;) {
    let to = words.length
    while (to > from && !isWords(words.slice(from, to).join(' '))) to--
    if (to === from) return null
    if (controls.test(plainWords(words.slice(from, to).join(' ')))) kind = 'control'
    from = to
  }
  return kind
}

function isWords(piece: string): boolean {
  const words = plainWords(piece)
  return controls.test(words) || small.test(words)
}

function plainWords(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1 ')
    .replace(/[[\]]/gu, ' ')
    .replaceAll("'", '’')
    .replace(/\s+/gu, ' ')
    .replace(/^[^\p{L}\p{N}©(«]+|[^\p{L}\p{N}.!?)]+$/gu, '')
    .replace(/\.{3}$/u, '')
    .replace(/(?<!\.)[.:]$/u, '')
    .replace(/\s*\(\d+\)$/u, '')
    .trim()
}
