import type { Language } from '../notice/report.ts'

/** Latin, and French that English has taken in, with the accents that it keeps. */
const guests = `acquis alia aide-mémoire attaché attachés bona chargé chargés cliché clichés communiqué communiqués café cafés coup d'état décor déjà élan emerita emeritus entente façade façades facie facto fide fides grata halal ipso
  jure kosher memoranda modus mutandis mutatis naïve née officio operandi pari passu pâté précis prima procès-verbal protégé protégés raison rata régime résumé résumés risqué soirée tenens verbale verbatim versa vide vis-à-vis vitae viva voce`

/** Words in general use that the dictionaries do not have yet: language, not one organisation's terms. */
export const recentWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `${guests} admin analytics app apps backend biometric biometrics blockchain captcha chatbot chatbots cofinancing cyber cyberattack cyberattacks cybercrime cyberdefence cybersecurity
    cyberspace dashboard dashboards dataset datasets deepfake deliverable deliverables digitalisation digitised disinformation discriminative drone drones ecosystem ecosystems
    email emails fintech firmware flexitime focussed focussing frontend fulltime geopolitical geospatial globalised hackathon healthcare hotdesking infographics intranet
    interoperable interoperability lifecycle lifecycles livestream malware mentorship metadata micromanage middleware mindset misinformation multicloud multicultural multidisciplinary multilingual multimodal multinational
    multistakeholder multitasking neurodiversity offboarding onboarding outreach outsourced parttime phishing pilot podcast podcasts portfolio prioritisation ransomware reskilling roadmap roadmaps robust rollout runtime secondee secondees
    seconded skillset skillsets smartphone smartphones socio spreadsheet spreadsheets stakeholder stakeholders startup startups storytelling subtask taskforce teamwork telework teleworking timeframe timeframes timeline timelines
    toolkit toolkits tradecraft upskilling usability username videoconference videoconferences videoconferencing virtualisation webinar webinars webpage webpages website websites wellbeing whitepaper whistleblower whistleblowing wifi workflow workflows workload workplan workplans workshop workshops workspace workstream workstreams`.split(/\s+/u),
  ),
  fr: new Set(
    `alia backlog backlogs bona burndown casher caveat devops emeritus facie fide grata halal interim kosher mutandis mutatis officio per prima reporting sprints status végane véganes végan végans verbale viva voce appli applis backend blockchain chatbot chatbots cloud cyber cyberattaque cyberattaques cyberdéfense cybersécurité data deepfake désinformation digitalisation drone drones écosystème écosystèmes email
    frontend fintech géopolitique géospatial géospatiale hackathon hybride implémentée implémentées interopérabilité interopérable intranet livrable livrables mentorat métadonnée métadonnées multiculturel multidisciplinaire multimodal multimodaux numérisation
    parentalité podcast podcasts présentiel priorisation programmatique ransomware référentiel référentiels smartphone télétravail télétravailler visioconférence visioconférences web webinaire webinaires wifi workflow workflows`.split(/\s+/u),
  ),
}
