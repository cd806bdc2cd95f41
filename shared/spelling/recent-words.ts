import type { Language } from '../notice/report.ts'

/** Latin, and French that English has taken in, with the accents that it keeps. */
const guests = `absentia acquis acta actori ad adversus aequo aide-mémoire alia aliud alteram amicus annum ante attaché attachés attachée audi bis bona bono bonum capita caveat causa chargé chargés chargée cliché clichés communiqué communiqués café cafés
  cogens corpus coup curiae d'état décor déjà delicti démarche démarches détente diem dicta dictum dolus affaires ductum durante élan emerita emeritae emeriti emeritus ense entente erga errata ex extremis façade façades facie facto ferenda fiat fide fides fiancé fine forum
  generis gratia grata habeas halal honoris ibidem idem forma imperii infra initio inter interim ipso iure judicata jure jus kosher lata lato lege legem legis lex limine locus loci materiae matériel memoranda mens minimis modus mutandis mutatis naïve née ne nemo nexus nihil novo nullum
  obiter officio omnes onus operandi pacta pari partem partes passim passu pâté per personae posteriori post prima priori procès-verbal procès-verbaux pro protégé protégés quem qua quo raison rapporteur rata ratio ratione rea rebus régime res resjudicata résumé résumés réunion risqué sensu servanda sic sine situ soi-disant soirée specialis stantibus standi statu status stricto sui sunt supra
  tempore temporis tenens terminus thesis tour de force ultra vade valorem verbale verbatim versa vice vide vis-à-vis vires vitae viva vivendi voce vox`

/** Words in general use that the dictionaries do not have yet: language, not one organisation's terms. */
export const recentWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `${guests} admin analytics app apps backend biometric biometrics blockchain captcha chatbot chatbots cofinancing cyber cyberattack cyberattacks cybercrime cyberdefence cybersecurity
    cyberspace dashboard dashboards dataset datasets deepfake deliverable deliverables digitalisation digitised disinformation discriminative drone drones ecosystem ecosystems
    email emails fintech firmware flexitime focussed focussing frontend fulltime geopolitical geospatial globalised hackathon healthcare hotdesking infographics intranet
    interoperable interoperability lifecycle lifecycles livestream malware mentorship metadata micromanage middleware mindset misinformation multicloud multicultural multidisciplinary multilingual multimodal multinational
    multistakeholder multitasking neurodiversity offboarding onboarding outreach outsourced parttime phishing pilot podcast podcasts portfolio prioritisation ransomware reskilling roadmap roadmaps robust rollout runtime secondee secondees
    seconded skillset skillsets smartphone smartphones socio spreadsheet spreadsheets stakeholder stakeholders startup startups storytelling subtask taskforce teamwork telework teleworking timeframe timeframes timeline timelines
    toolkit toolkits tradecraft upskilling triaging appraisee appraisees auditee auditees protectee protectees assignee addressee addressees decrypt decrypts decrypted decryption anonymise anonymised anonymising anonymisation arbitral bitrate certifier certifiers cloud colocation conflictual curation datacentre datacentres elearning empanel empanelled ethicist ethicists extranet
    gamification hotline hotlines hydrography infographic insourcing insourced mentee mentees metrology multilateralism multilateral ontologies ontology photonics prosecutorial replicable rootkit rootkits sandbox sandboxed sandboxing schema schemas telecoms terminologist testbed testbeds
    upskill upskilled reskill reskilled weaponise cryptanalysis cryptologist scareware shareware spyware adware firewall firewalls honeypot honeypots backlog backlogs deepfakes phish smishing vishing geofencing geodata dataspace unpatched uncrewed underserved peacebuilding statebuilding warfighting warfighter
    demining deminer retender retendering scenographer subtitler taskings tasker infosec opsec hashtag hashtags metaverse newsfeed login logins logout paywall plugin plugins popup screenshot screenshots signup tooltip walkthrough whiteboard whiteboarding wiki wikis
    crowdsourcing livestreaming recordkeeping scriptwriting serviceperson servicepersons spearphishing empanelment deployable deployability lethality survivability interceptor munition munitions refactoring refactorings requalification
    intubation adjuvant adjuvants citrate phenyl hypothermic antigen antigens biopsy biopsies catheter catheters dialysis endoscopy haematology immunology intravenous mammography nephrology oncologist oncology orthopaedics orthoptics palliative pathogen pathogens phlebotomy radiographer radiography resuscitation sphygmomanometer triage
    actuarial adjudicatory affidavit affidavits appellant arbitrator cassation codicil conveyancing defeasance estoppel indemnification jurist jurists lessee lessor novation obligor promisor rescission severability subrogation tortious usufruct
    aerodrome aerodromes avionics biofuel biofuels cathodic cladding cofferdam desalination formwork geotechnical geothermal heliport hydraulics jetty photovoltaic quadcopter refurb retrofit rheology substation substations switchgear telemetry turbofan uplink downlink usability username videoconference videoconferences videoconferencing virtualisation webinar webinars webpage webpages website websites wellbeing whitepaper whistleblower whistleblowing wifi workflow workflows workload workplan workplans workshop workshops workspace workstream workstreams`.split(
      /\s+/u,
    ),
  ),
  fr: new Set(
    `${guests} alia backlog backlogs bona burndown casher caveat devops emeritus facie fide grata halal interim kosher mutandis mutatis officio per prima reporting sprints status végane véganes végan végans verbale viva voce appli applis backend blockchain chatbot chatbots cloud cyber cyberattaque cyberattaques cyberdéfense cybersécurité data deepfake désinformation digitalisation drone drones écosystème écosystèmes email
    frontend fintech géopolitique géospatial géospatiale hackathon hybride implémentée implémentées interopérabilité interopérable intranet livrable livrables mentorat métadonnée métadonnées multiculturel multidisciplinaire multimodal multimodaux numérisation
    parentalité podcast podcasts présentiel priorisation programmatique ransomware référentiel référentiels smartphone télétravail télétravailler visioconférence visioconférences web webinaire webinaires wifi workflow workflows auditable auditables benchmarking briefing briefings casque chef-d'œuvre coaching cotraitance datacenter datacenters débriefing débriefings deepfake deepfakes feedback feedbacks framework frameworks freelance hacktivisme leadership lean leurrage malware malwares newsletter newsletters ombudsmane ombudspersonne
    onboarding offboarding pentest phishing plugin plugins radiamétrie rootkit rootkits scrum smart spam sponsoring spyware standby startup startups streaming timesheet tokenisation weekend weekends wiki wikis obfusqué obfusquée obfusqués obfusquées obfusquer obfuscation wébinaire wébinaires eurozone euroatlantique déconflictualisation cibleur cibleuse infox`.split(
      /\s+/u,
    ),
  ),
}
