/** What one invented notice says, in one language. */
interface Said {
  title: string
  rung: string
  town: string
  until: string
  team: string
  duties: readonly string[]
  needs: readonly string[]
}

/** A notice of an invented body whose labels and headings nobody else uses. */
function lighthouseNotice(reference: string, en: Said, fr: Said): string {
  const items = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n')
  return `Post: ${en.title}
Our sign: ${reference}
Rung: ${en.rung}
Your haven: ${en.town}
Letters must be in by: ${en.until}

THE CREW YOU JOIN

${en.team}

HOW YOUR WEEKS ARE FILLED

${items(en.duties)}

WHAT WE INSIST ON

${items(en.needs)}

Poste : ${fr.title}
Notre repère : ${reference}
Barreau : ${fr.rung}
Votre havre : ${fr.town}
Lettres à remettre pour le : ${fr.until}

L’ÉQUIPAGE QUE VOUS REJOIGNEZ

${fr.team}

CE QUI REMPLIT VOS SEMAINES

${items(fr.duties)}

CE À QUOI NOUS TENONS

${items(fr.needs)}
`
}

export const keeperNotice = lighthouseNotice(
  'PHA_31_07',
  {
    title: 'Keeper of the Northern Lights',
    rung: 'Rung 7',
    town: 'Ostend',
    until: '12 May 2031',
    team: 'The Lighthouse Board keeps nineteen lights between two estuaries. You join the four keepers of the northern station.',
    duties: [
      'Keep the lamps of the northern station lit from dusk to dawn.',
      'Write the log of the station every day.',
      'Train two apprentices.',
    ],
    needs: ['A diploma in marine engineering.', 'At least three years at sea.'],
  },
  {
    title: 'Gardien ou gardienne des feux du Nord',
    rung: 'Barreau 7',
    town: 'Ostende',
    until: '12 mai 2031',
    team: 'Le Conseil des phares entretient dix-neuf feux entre deux estuaires. Vous rejoignez les quatre gardiens de la station nord.',
    duties: [
      'Tenir allumées les lampes de la station nord du crépuscule à l’aube.',
      'Rédiger chaque jour le journal de la station.',
      'Former deux apprentis.',
    ],
    needs: ['Un diplôme de génie maritime.', 'Au moins trois ans en mer.'],
  },
)

/** Its deadlines differ. */
export const painterNotice = lighthouseNotice(
  'PHA_31_09',
  {
    title: 'Painter of Buoys',
    rung: 'Rung 4',
    town: 'Nieuwpoort',
    until: '3 June 2031',
    team: 'The workshop of the Board repairs the buoys of the whole coast. You join six painters and a storekeeper.',
    duties: [
      'Paint forty buoys a season.',
      'Order the paint and keep the store.',
      'Help with the launching of the buoys.',
    ],
    needs: ['A certificate as a painter.', 'At least two years in a yard.'],
  },
  {
    title: 'Peintre de bouées',
    rung: 'Barreau 4',
    town: 'Nieuport',
    until: '4 juin 2031',
    team: 'L’atelier du Conseil répare les bouées de toute la côte. Vous rejoignez six peintres et un magasinier.',
    duties: [
      'Peindre quarante bouées par saison.',
      'Commander la peinture et tenir le magasin.',
      'Aider à la mise à l’eau des bouées.',
    ],
    needs: ['Un certificat de peintre.', 'Au moins deux ans dans un chantier.'],
  },
)
