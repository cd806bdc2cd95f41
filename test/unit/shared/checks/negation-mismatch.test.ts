import { describe, expect, test } from 'vitest'
import { negationMismatch } from '../../../../shared/checks/negation-mismatch.ts'
import { findingsOf, side, words } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(negationMismatch, {
    en: side('en', {}, [['additional', 'paragraph', en]]),
    fr: side('fr', {}, [['additional', 'paragraph', fr]]),
  })

describe('silent', () => {
  test.each([
    ['The park cannot be closed.', 'Le parc ne peut être fermé.'],
    ['Dogs are not allowed.', 'Les chiens sont interdits.'],
    ['Dogs are not prohibited here.', 'Les chiens sont autorisés ici.'],
    ['Swimming is not prohibited.', 'La baignade est permise.'],
    ['Visitors are not forbidden to swim.', 'Les visiteurs sont admis à la baignade.'],
    ['Nothing prevents dogs from swimming.', 'Les chiens sont autorisés à nager.'],
    ['some unidentified boats', 'certains bateaux, qui ne sont pas identifiées'],
    ['The term is at most six years.', 'La durée n’excède pas six ans.'],
    ['no later than May', 'au plus tard en mai'],
    ['not only ducks but also geese', 'des canards, mais aussi des oies'],
    ['He works without help.', 'Il travaille sans aide.'],
    ['He feeds ducks without a licence.', 'Il n’est pas titulaire d’un permis pour nourrir les canards.'],
    ['Nobody may feed them.', 'Personne ne peut les nourrir.'],
    ['Not sure where to go? Ask.', 'Un guide est à la disposition du public. Il suffit de demander.'],
    ['All gates are open unless it snows.', 'Toutes les portes sont ouvertes, à moins qu’il ne neige.'],
    ['Entry is possible only on Fridays.', 'L’entrée n’est possible que le vendredi.'],
    ['Only members may row.', 'Seuls les membres peuvent ramer.'],
    ['The garden is barrier-free.', 'Le jardin est accessible aux fauteuils roulants.'],
    ['It is as deep as ever since it rained.', 'Il est plus profond que jamais depuis qu’il pleut.'],
    ['Send the list without delay.', 'Envoie la liste immédiatement.'],
    [
      'The titleholder rests when the kiosk is closed.',
      'La personne titulaire se repose lorsque le kiosque n’est pas ouvert.',
    ],
    ['Ensure that deadlines are met.', 'Veille à ce que les délais ne soient pas dépassés.'],
    ['Keep the plans confidential.', 'Ne divulgue pas les plans.'],
    ['They apply the "do no harm" rule.', 'Ils appliquent la règle « do no harm ».'],
    ['They are always polite.', 'Leur politesse est sans faille.'],
    ['Feel free to ask.', 'N’hésitez pas à demander.'],
    ['It speaks up when something is wrong.', 'Elle parle lorsque quelque chose ne va pas.'],
    ['They refuse plants that fall short of the rules.', 'Ils refusent les plantes qui ne satisfont pas aux règles.'],
    // The other pole.
    ['The park stays open in winter.', 'Le parc ne ferme jamais en hiver.'],
    ['Check that nothing is missing.', 'Vérifie que tout est bien là.'],
    ['Nothing prevents guests from rowing twice.', 'Il est possible de ramer deux fois.'],
    ['See to it that no deadline is missed.', 'Elle veille au respect de tous les délais.'],
    // « Ne … que » with words between, and all but one thing.
    [
      'The term is a year; it can be extended only once.',
      'La durée, d’un an, ne peut être prolongée qu’une seule fois.',
    ],
    [
      'A file is reopened only where there are new facts.',
      'Le club ne rouvre un dossier qu’en présence de faits nouveaux.',
    ],
    [
      'The club does not reopen a file unless facts are new.',
      'Le club ne rouvre un dossier qu’en présence de faits nouveaux.',
    ],
    ['Costs are refunded only against a ticket.', 'Aucun frais n’est remboursé sans billet.'],
    ['No one is let in without a ticket.', 'Le billet est exigé à l’entrée.'],
    ['Nobody may row unless they hold a licence.', 'Pour ramer, il faut être titulaire d’un permis.'],
    ['The club counts ten boats.', 'Le club ne compte pas moins de dix bateaux.'],
    ['The keeper knows boats well.', 'Le gardien n’est pas étranger aux bateaux.'],
    ['They are no strangers to boats.', 'Les bateaux leur sont familiers.'],
    // Freed from a duty, or from a tax.
    ['Guests are exempt from the fee.', 'Les hôtes n’ont pas à payer.'],
    ['Prizes are tax-free.', 'Les prix sont nets d’impôt.'],
    ['Opening hours are not fixed.', 'Les heures d’ouverture sont variables.'],
    ['Incomplete maps will be rejected.', 'Les cartes incomplètes ne seront pas retenues.'],
    ['The club is not permanent.', 'Le club est temporaire.'],
    ['Lunch is not included.', 'Le repas est en sus.'],
    [
      'The fair is open for a week unless it ends earlier.',
      'La foire dure une semaine, à moins qu’elle ne prenne fin plus tôt.',
    ],
    // What is denied twice says yes.
    ['The tower has a lamp.', 'La tour n’est pas sans lampe.'],
    ['The keeper is not without wit.', 'Le gardien a de l’esprit.'],
    ['Rain is common in May.', 'La pluie n’est pas rare en mai.'],
    ['The map knows of the bridge.', 'La carte n’est assurément pas sans savoir le pont.'],
    // Words that carry the denial otherwise.
    ['The hut is tax-free.', 'La cabane est exonérée d’impôt.'],
    ['Ducks grew from a handful to sixty.', 'Les canards, qui n’étaient que quelques-uns, sont soixante.'],
    ['Should the plan not be approved, the hut closes.', 'En cas de non-approbation du plan, la cabane ferme.'],
    ['This map is not exhaustive.', 'Cette carte est indicative.'],
    ['The club only recently bought boats.', 'Le club vient d’acheter des bateaux.'],
    ['Never forget the oars.', 'Pense aux rames.'],
    ['See map No. 12.', 'Voir la carte n° 12.'],
    ['It is a non-profit club of no-shows.', 'C’est un club d’absents.'],
  ])('%s', (en, fr) => expect(find(en, fr)).toEqual([]))
})

// Who denies that a limit is passed states the other limit, and what is not so until a date is so from then on.
test.each([
  ['Tours never last more than 45 minutes.', 'Les visites durent 45 minutes au maximum.'],
  ['Orders stay under 300 crowns.', 'Les commandes ne doivent pas atteindre 300 couronnes.'],
  ['The store is kept above 16 degrees.', 'Les températures ne descendent pas au-dessous de 16 degrés.'],
  ['The stock must not fall below 200 boxes.', 'Le stock doit rester supérieur à 200 boîtes.'],
  ['The pump is not started until 8 April.', 'La pompe n’est mise en marche qu’à compter du 8 avril.'],
  ['Work will not begin until the roof is closed.', 'Les travaux ne commenceront qu’une fois le toit fermé.'],
  ['Work will not begin until the roof is closed.', 'Les travaux commenceront après la pose du toit.'],
])('a denied limit is none: %s', (en, fr) => {
  expect(find(en, fr)).toEqual([])
})

describe('reports', () => {
  test('a denial in English only', () => {
    const [finding, ...rest] = find(
      'Visitors may not feed the ducks. They sleep at night.',
      'Le public peut nourrir les canards. Ils dorment la nuit.',
    )
    expect(rest).toEqual([])
    expect(finding?.message.en).toBe(
      'English is negative (“not”), French is not: “Le public peut nourrir les canards”.',
    )
    expect(words(finding!, 'en')).toEqual(['not'])
  })

  test.each([
    ['The tower is without a lamp.', 'La tour n’est pas sans lampe.'],
    ['The keeper is not without wit.', 'Le gardien est sans esprit.'],
  ])('a denial against one that is denied itself: %s', (en, fr) => {
    expect(find(en, fr)).toHaveLength(1)
  })

  test('what restricts a thing is not called a denial', () => {
    const [finding] = find('Applications reach us only by post.', 'Les demandes nous arrivent par la poste.')
    expect(finding?.message.en).toBe(
      'English says “only”, French has nothing like it: “Les demandes nous arrivent par la poste”.',
    )
    expect(finding?.message.fr.replaceAll('\u00A0', ' ')).toBe(
      'Le texte anglais dit « only », le texte français ne dit rien de tel : « Les demandes nous arrivent par la poste ».',
    )
  })

  test('a denial in French only, of the verb that English affirms', () => {
    const [finding] = find('The park will accept groups.', 'Le parc n’acceptera pas de groupes.')
    expect(finding?.severity).toBe('warning')
    expect(words(finding!, 'fr')).toEqual(['n’acceptera pas'])
  })

  test.each<[string, string, string]>([
    ['Ducks are fed with bread.', 'Les canards sont nourris sans pain.', 'sans'],
    ['Nobody rows with a helmet.', 'Personne ne rame sans casque.', 'sans'],
    ['Dogs stay out, if they are on a lead.', 'Les chiens restent dehors, sauf s’ils sont tenus en laisse.', 'sauf'],
    ['Write to the gate through the portal.', 'Écrit au portier uniquement par le portail.', 'uniquement'],
    [
      'Prune the roses in spring. Feed the ducks.',
      'Ne taille pas les rosiers au printemps. Nourrit les canards.',
      'Ne taille pas',
    ],
    ['Paint the boats.', 'Ne peint pas les bateaux.', 'Ne peint pas'],
    ['Boats leave the pond.', 'Aucun bateau ne quitte l’étang.', 'Aucun bateau ne quitte'],
    ['They row with oars.', 'Nous ne ramerons qu’avec des rames.', 'ne ramerons qu’'],
    ['They row at night.', 'On demande de ne jamais ramer la nuit.', 'ne jamais'],
    ['The four of us row.', 'Nous ne nous y étions (toujours) pas assis.', 'ne nous y étions (toujours) pas'],
  ])('in French only: %s', (en, fr, denied) => {
    expect(find(en, fr).map((finding) => words(finding, 'fr'))).toEqual([[denied]])
  })

  test.each<[string, string, string]>([
    ['Draw the map without a ruler.', 'Dessine la carte à la règle.', 'without'],
    ['No boat leaves the pond.', 'Un bateau quitte l’étang.', 'No'],
    ['Do not keep boats that sail without a crew.', 'Garde les bateaux qui naviguent sans équipage.', 'not'],
    ['Applications reach us only by post.', 'Les demandes nous arrivent par la poste.', 'only'],
    ['Non-paying guests row at noon.', 'Les hôtes payants rament à midi.', 'Non-paying'],
    ['The park is never closed.', 'Le parc est fermé.', 'never'],
    ['Nothing prevents guests from rowing.', 'Cela empêche les hôtes de ramer.', 'Nothing'],
    ['The park is a smoke-free place.', 'Le parc est un lieu avec fumée.', 'smoke-free'],
  ])('in English only: %s', (en, fr, denied) => {
    expect(find(en, fr).map((finding) => words(finding, 'en'))).toEqual([[denied]])
  })

  test('sentences that were joined or cut are set against each other before', () => {
    const [finding, ...rest] = find(
      'Ducks are not fed in winter. Geese are fed in spring and in autumn.',
      'Les canards ne sont pas nourris en hiver. Les oies ne sont pas nourries au printemps. Elles le sont en automne.',
    )
    expect(rest).toEqual([])
    expect(words(finding!, 'fr')).toEqual(['ne sont pas'])
  })

  test.each([
    ['Tours never last more than 45 minutes.', 'Les visites durent plus de 45 minutes.'],
    ['The stock must not fall below 200 boxes.', 'Le stock peut descendre au-dessous de 200 boîtes.'],
    ['The hut is not heated until May.', 'La cabane est chauffée jusqu’en mai.'],
    [
      'Boats are not painted; they cost more than ten crowns.',
      'Les bateaux sont peints ; ils coûtent dix couronnes au plus.',
    ],
  ])('a limit that the other side does not turn round: %s', (en, fr) => {
    expect(find(en, fr)).toHaveLength(1)
  })

  test('clauses stand against sentences where there are as many', () => {
    const found = find(
      'The park is never closed. The hut is painted each spring.',
      'Le parc est fermé ; la cabane n’est pas peinte au printemps.',
    )
    expect(found.map((finding) => [words(finding, 'en'), words(finding, 'fr')])).toEqual([
      [['never'], []],
      [[], ['n’est pas']],
    ])
  })

  test('who is freed from a duty, and who has it', () => {
    const [finding] = find('Guests are exempt from the test.', 'Les hôtes doivent repasser l’épreuve.')
    expect(words(finding!, 'en')).toEqual(['exempt'])
  })

  test('a limit that both sides state softens nothing', () => {
    expect(
      find('Letters without a stamp will be opened.', 'Les lettres sans timbre ne seront pas ouvertes.'),
    ).toHaveLength(1)
  })
})
