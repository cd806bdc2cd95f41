import { describe, expect, test } from 'vitest'
import { acronymMismatch } from '../../../../shared/checks/acronym-mismatch.ts'
import { findingsOf, side } from '../../../fakes/notice.ts'

const find = (en: string, fr: string) =>
  findingsOf(acronymMismatch, {
    en: side('en', {}, [['summary', 'paragraph', en]]),
    fr: side('fr', {}, [['summary', 'paragraph', fr]]),
    pairs: [[['en1'], ['fr1'], 0.9]],
  })

describe('acronyms that both languages know', () => {
  test.each([
    ['The office works with the WHO.', 'Le bureau travaille avec l’OMC.'],
    ['The office works with the ILO.', 'Le bureau travaille avec l’OIM.'],
    ['The office advises SMEs.', 'Le bureau conseille les ONG.'],
    ['The office works with the IMF and the OECD.', 'Le bureau travaille avec le FMI et l’OIT.'],
    ['The work is coordinated with NATO.', 'Le travail est coordonné avec l’ONU.'],
    ['The rules of the EU apply.', 'Les règles de l’ONU s’appliquent.'],
    [
      'Claims go to the Water Data Centre (WDC). The WCD answers.',
      'Les demandes vont au Centre de données sur l’eau (CDE). Le CDE répond.',
    ],
    [
      'The rules of the ILO apply to all staff; see the handbook.',
      'Les règles de l’OMT s’appliquent à tout le personnel ; voir le guide.',
    ],
    ['They follow the GDPR.', 'Ils appliquent la TVA.'],
  ])('told: %s / %s', (en, fr) => {
    expect(find(en, fr)).not.toEqual([])
  })

  test.each([
    [
      'The work is coordinated with the Food and Agriculture Organization of the United Nations (FAO) and with UNESCO.',
      'Le travail est coordonné avec la FAO et avec l’UNESCO.',
    ],
    [
      'The post follows the World Health Organization (WHO) rules.',
      'Le poste suit les règles de l’Organisation mondiale de la santé (OMS).',
    ],
    [
      'The office works with the OECD.',
      'Le bureau travaille avec l’Organisation de coopération et de développement économiques.',
    ],
    ['They write the SOPs.', 'Ils rédigent les instructions permanentes (SOP).'],
    [
      'They write the standard operating procedures (SOPs).',
      'Ils rédigent les procédures opérationnelles permanentes (SOP).',
    ],
    ['They write the SOPs.', 'Ils rédigent les procédures.'],
    ['Minutes, agenda, AOB.', 'Procès-verbal, ordre du jour, questions diverses.'],
    ['Reply ASAP.', 'Répondre dans les meilleurs délais.'],
    ['HOW TO APPLY', 'COMMENT POSTULER'],
    ['WHAT WE OFFER', 'CE QUE NOUS OFFRONS'],
    ['WHO WE ARE', 'QUI NOUS SOMMES'],
    ['WHO CAN APPLY', 'QUI PEUT POSTULER'],
    ['The post is RENEWABLE.', 'L’engagement est renouvelable.'],
    ['Candidates MUST hold a degree.', 'Les personnes candidates doivent avoir un diplôme.'],
    ['Applications are NOT accepted by post.', 'Les candidatures ne sont PAS acceptées par la poste.'],
    ['The CIO leads the team.', 'La DSI dirige l’équipe.'],
    ['The CAO leads the team of the CAD unit.', 'La DAO dirige l’équipe.'],
    ['They use CAD and GIS.', 'Ils utilisent la CAO et les SIG.'],
    ['The IGO has 30 members.', 'L’OIG compte 30 membres.'],
    ['The ASG chairs the board.', 'La SGA préside le comité.'],
    ['The SG chairs the board.', 'La SG préside le comité.'],
    ['Files are kept as PDF.', 'Les dossiers sont conservés en PDF.'],
    ['The HR unit and the IT unit are on floor 2.', 'Les RH et l’informatique sont au 2e étage.'],
    ['Send your CV by email.', 'Envoyez votre CV par courriel.'],
    ['The DSA allowance is paid weekly.', 'L’indemnité journalière de subsistance (DSA) est versée chaque semaine.'],
    ['The R&D team works with the NGO.', 'L’équipe de R-D travaille avec l’ONG.'],
    ['The work is coordinated with the IOM and UNHCR.', 'Le travail est coordonné avec l’OIM et le HCR.'],
    ['The rules of UNWTO apply.', 'Les règles de l’OMT s’appliquent.'],
    ['The CEO and the CFO sign.', 'La direction générale et la direction financière signent.'],
    ['The EEA funds the work.', 'L’AEE finance les travaux.'],
    ['The ECHR applies.', 'La CEDH s’applique.'],
    ['A PhD is required.', 'Un doctorat est exigé.'],
    ['A BA or an MSc is required.', 'Une licence ou un master est exigé.'],
    ['The MS Office suite is used.', 'La suite MS Office est utilisée.'],
    ['They use SQL, HTML and CSS.', 'Ils utilisent SQL, HTML et CSS.'],
    ['The RFP and the TOR are drafted.', 'L’appel d’offres et le mandat sont rédigés.'],
    ['The USA and the UK take part.', 'Les États-Unis et le Royaume-Uni y participent.'],
    ['NB: bring a badge.', 'N. B. : apportez un badge.'],
    ['FYI only.', 'Pour information seulement.'],
    ['The TV and the DVD are new.', 'La télévision et le DVD sont neufs.'],
    ['ID is shown at the door.', 'Une pièce d’identité est présentée à la porte.'],
    ['The PIN is sent by post.', 'Le NIP est envoyé par la poste.'],
    ['The ATM is on floor 1.', 'Le distributeur est au 1er étage.'],
    ['The VIP lounge is open.', 'Le salon VIP est ouvert.'],
  ])('silent: %s / %s', (en, fr) => {
    expect(find(en, fr)).toEqual([])
  })
})
